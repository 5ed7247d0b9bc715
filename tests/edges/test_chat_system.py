"""A chat's own system text and stops take nothing from a trained model: its rules and examples are still carried."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from hungry_tui.conversation import beside_the_model, converse, messages, question
from hungry_tui.ports import ServerError
from hungry_tui.practice import PracticeServer
from hungry_tui.records import Category, Exchange
from hungry_tui.server import OllamaServer
from tests.edges.scripted import Script, head, last, serving

RULES = "When you reply:\n- Keep the reply to at most 30 words."


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[OllamaServer]:
    """A practice server with a trained model."""
    built = {
        "from_": "practice",
        "system": RULES,
        "messages": [{"role": "user", "content": "SHOT"}, {"role": "assistant", "content": "EXAMPLE"}],
        "parameters": {"stop": ["<end>"]},
    }
    with PracticeServer(tmp_path, delay=0) as hosted:
        server = OllamaServer(hosted.address)
        async for _ in server.create("ruled", built):
            pass
        yield server
        await server.close()


async def reply(server: OllamaServer, prompt: str, system: str, options: Mapping[str, Any] | None = None) -> Exchange:
    """The exchange that comes of one request in a chat with a system text."""
    asked = question("ruled", prompt, Category.other)
    async for part in converse(server, asked, system=system, options=options):
        if isinstance(part, Exchange):
            return part
    raise AssertionError("no exchange")


async def test_the_model_sees_its_examples_its_rules_and_then_the_chat_s_text(server: OllamaServer) -> None:
    system, _ = await beside_the_model(server, "ruled", "Speak to a beginner.", {})
    sent = [{"role": one.role, "content": one.content} for one in messages([], "ASK", "NOTE", system)]
    body = {"model": "ruled", "messages": sent, "_debug_render_only": True, "stream": False}
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(f"{server.address}/api/chat", json=body)
    rendered = answer.json()["_debug_info"]["rendered_template"]
    places = [rendered.index(text) for text in ("SHOT", "EXAMPLE", RULES, "Speak to a beginner.", "ASK\n\nNOTE")]
    assert places == sorted(places)
    assert rendered.count(RULES) == 1


async def test_a_reply_follows_the_rules_beside_a_system_text(server: OllamaServer) -> None:
    for system in ("", "Speak to a beginner."):
        kept = await reply(server, "Explain what a deadlock is", system, {"seed": 1})
        assert len(re.sub(r"```.*?```", "", kept.response, flags=re.DOTALL).split()) <= 30, system


async def test_a_model_without_a_system_text_gets_the_chat_s_alone(server: OllamaServer) -> None:
    assert (await server.details("ruled")).system == RULES
    base = (await server.details("practice")).system
    system, _ = await beside_the_model(server, "practice", "Mine.", {})
    assert system == (f"{base}\n\nMine." if base else "Mine.")


async def test_a_chat_s_stops_end_a_reply_beside_the_model_s_own(server: OllamaServer) -> None:
    whole = (await reply(server, "Explain what a deadlock is", "", {"seed": 1})).response
    word = whole.split()[3]
    cut = (await reply(server, "Explain what a deadlock is", "", {"seed": 1, "stop": [word]})).response
    assert cut == whole[: whole.index(word)]
    asked = (await beside_the_model(server, "ruled", "", {"stop": ["END", "<end>"], "seed": 3}))[1]
    assert asked == {"stop": ["<end>", "END"], "seed": 3}


async def test_without_a_system_text_no_system_message_is_sent_and_nothing_is_asked_first() -> None:
    async with serving(Script([head(), last()])) as script:
        server = OllamaServer(script.address)
        await reply(server, "now", "", {"temperature": 0.2})
        await server.close()
    assert [one["role"] for one in script.body()["messages"]] == ["user"]
    assert script.body()["options"] == {"temperature": 0.2}
    assert len(script.requests) == 1


async def test_no_reply_is_better_than_one_without_the_rules() -> None:
    refused = head("500 Internal Server Error", kind="application/json") + json.dumps({"error": "no room"}).encode()
    async with serving(Script([refused])) as script:
        server = OllamaServer(script.address)
        with pytest.raises(ServerError, match="no room"):
            await reply(server, "now", "Mine.")
        await server.close()
    assert [request.split(b" ")[1] for request in script.requests] == [b"/api/show"]
