"""Pulling: what breaks off says that it goes on, and the practice server's own registry."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any, cast

import pytest

from hungry_tui.ports import HungryError, Message, RequestRefused, StreamBroken
from hungry_tui.practice import PracticeServer
from hungry_tui.server import OllamaServer
from tests.edges.scripted import Script, head, serving


@pytest.fixture
def delay() -> float:
    return 0.0005


@pytest.fixture
async def server(tmp_path: Path, delay: float) -> AsyncIterator[OllamaServer]:
    with PracticeServer(tmp_path, delay=delay) as hosted:
        server = OllamaServer(hosted.address)
        yield server
        await server.close()


def line(**status: Any) -> bytes:
    return json.dumps(status).encode() + b"\n"


@pytest.mark.parametrize(
    ("pieces", "kind", "advice"),
    [
        ([line(status="pulling 6a07", digest="sha256:6a07", total=9, completed=3)], StreamBroken, "goes on from what"),
        ([line(error="write /models/blobs/x: no space left on device")], RequestRefused, "Make room"),
        ([line(error='pull model manifest: Get "https://r/v2/x": lookup r: no such host')], RequestRefused, "online?"),
    ],
)
async def test_a_pull_that_fails_says_what_to_do(pieces: list[bytes], kind: type[HungryError], advice: str) -> None:
    async with serving(Script([head(), line(status="pulling manifest"), *pieces])) as script:
        server = OllamaServer(script.address)
        with pytest.raises(kind) as failure:
            async for _ in server.pull("m"):
                pass
        await server.close()
    assert advice in failure.value.advice


@pytest.mark.parametrize("delay", [0.03])
async def test_a_pull_that_was_broken_off_goes_on_from_where_it_was(server: OllamaServer) -> None:
    first: list[int] = []
    async with aclosing(cast("Any", server.pull("practice-thinker"))) as steps:
        async for step in steps:
            first.append(step.completed or 0)
            if step.completed and step.completed * 2 > step.total:
                break
    assert "practice-thinker:latest" not in [model.name for model in await server.models()]
    again = [step async for step in server.pull("practice-thinker")]
    assert (again[1].completed or 0) >= first[-1]
    assert [step.stage for step in again[-3:]] == ["verifying sha256 digest", "writing manifest", "success"]
    assert "practice-thinker:latest" in [model.name for model in await server.models()]


async def test_a_pulled_model_can_what_it_says(server: OllamaServer) -> None:
    for name in ("practice-thinker", "practice-embed"):
        async for _ in server.pull(name):
            pass
    async for _ in server.create("mine", {"from_": "practice-thinker", "system": "Be brief."}):
        pass
    assert (await server.details("mine")).capabilities == {"completion", "thinking"}
    assert (await server.details("practice-embed")).capabilities == {"embedding"}

    async def thoughts(think: bool | None) -> tuple[bool, bool]:
        parts = [part async for part in server.chat("mine", [Message("user", "Explain locks")], think=think)]
        return any(part.thinking for part in parts), any(part.text for part in parts)

    assert await thoughts(None) == (True, True)
    assert await thoughts(False) == (False, True)
    for model, think, words in (("practice", True, "thinking"), ("practice-embed", None, "chat")):
        with pytest.raises(RequestRefused, match=f'"{model}" does not support {words}'):
            async for _ in server.chat(model, [Message("user", "x")], think=think):
                pass
