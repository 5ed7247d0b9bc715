"""Against a real Ollama server, where one answers at OLLAMA_HOST and has a model; skipped everywhere else.

Nothing of the user's is touched: the base is a copy under a name of its own, removed in the end.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from hungry_tui.config import parse_host
from hungry_tui.conversation import converse, question
from hungry_tui.ports import Progress, ServerError
from hungry_tui.records import Category, Exchange
from hungry_tui.server import OllamaServer
from hungry_tui.store import Store
from hungry_tui.trainer import Trained, train
from hungry_tui.training import reading
from hungry_tui.training.readings import KeptReadings

BASE = "hungry-live-test"
ADDRESS = parse_host(os.environ.get("OLLAMA_HOST", ""))
REASON = "too long, at most 30 words"


@pytest.fixture
async def server() -> AsyncIterator[OllamaServer]:
    """The real server, with a copy of one of its models as the base."""
    server = OllamaServer(ADDRESS, connect=1.0)
    try:
        models = [model.name for model in await server.models()]
    except ServerError as error:
        pytest.skip(str(error))
    model = os.environ.get("OLLAMA_MODEL") or (models[0] if models else "")
    if not model:
        pytest.skip("the server has no model")
    await server.copy(model, BASE)
    yield server
    for name in (BASE, f"{BASE}-trained", f"{BASE}-trained:v1"):
        with suppress(ServerError):
            await server.delete(name)
    await server.close()


async def test_what_was_learned_stands_in_the_prompt_that_the_trained_model_sees(
    server: OllamaServer, tmp_path: Path
) -> None:
    with Store.open(tmp_path) as store:
        for number in range(5):
            at = datetime.now(UTC) + timedelta(seconds=number)
            exchange = Exchange(f"req_{number}", at, f"Explain {number}", "word " * 80, Category.explanation, None)
            store.append(exchange)
            store.judge(exchange.request_id, False, REASON)
        last = [step async for step in train(store, server, BASE, tmp_path)][-1]
        assert getattr(last, "built", False)
    body = {
        "model": f"{BASE}-trained",
        "messages": [{"role": "user", "content": "Explain DNS"}],
        "stream": False,
        "_debug_render_only": True,
    }
    answer = await asyncio.to_thread(httpx.post, f"{ADDRESS}/api/chat", json=body, timeout=120, trust_env=False)
    prompt = answer.json()["_debug_info"]["rendered_template"]
    assert "at most 30 words" in prompt
    assert "Explain DNS" in prompt


async def test_a_training_that_lets_a_real_model_read_goes_through(
    server: OllamaServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SECONDS", 60)  # a small model on a slow machine: either way of ending is fine
    with Store.open(tmp_path) as store:
        at = datetime.now(UTC)
        store.append(Exchange("req_0", at, "Explain DNS", "It resolves names.", Category.explanation, False, REASON))
        *steps, last = [step async for step in train(store, server, BASE, tmp_path, minimum=1, reader="model")]
        assert isinstance(last, Trained)
        assert last.built
        assert "reading the reasons" in {step.stage for step in steps if isinstance(step, Progress)}
        assert BASE in last.remark
        assert any(rule.supports == ("req_0",) for rule in last.lessons.rules), "read by the model or by rules of thumb"
        found = KeptReadings(tmp_path).of(BASE, store.history())
    assert all(one.quote in REASON for readings in found.values() for one in readings)


async def test_a_reply_of_a_real_model_becomes_an_exchange(server: OllamaServer) -> None:
    parts = [part async for part in converse(server, question(BASE, "Say hello", Category.other), num_ctx=2048)]
    exchange = parts[-1]
    assert isinstance(exchange, Exchange)
    assert exchange.response.strip()
    assert exchange.reply_tokens
    assert not exchange.partial
