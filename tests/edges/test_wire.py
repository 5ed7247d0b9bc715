"""Bytes on their way from the server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from itertools import pairwise
from types import SimpleNamespace

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui import paced
from hungry_tui.paced import PacedStream
from hungry_tui.wire import LineSafeStream, is_loopback

TEXTS = st.text(st.sampled_from('a"\\é\u0085\u2028\u2029\u00c2€😀\u0080\u2027\n\x1c'), max_size=30)


class Pieces(httpx.AsyncByteStream):
    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


@given(st.lists(TEXTS, max_size=4), st.lists(st.integers(0, 200), max_size=8))
async def test_the_lines_that_come_are_the_lines_that_were_sent_wherever_they_are_cut(
    texts: list[str], cuts: list[int]
) -> None:
    body = b"".join(json.dumps(text, ensure_ascii=False).encode() + b"\n" for text in texts)
    places = [0, *sorted(min(cut, len(body)) for cut in cuts), len(body)]
    stream = LineSafeStream(Pieces([body[start:end] for start, end in pairwise(places)]))
    response = httpx.Response(200, stream=stream)
    assert [json.loads(line) async for line in response.aiter_lines()] == texts


class Late(httpx.AsyncByteStream):
    """Pieces that have to be waited for, but for those that came in a pause."""

    def __init__(self, pieces: list[bytes], gathers: int) -> None:
        self._pieces = pieces
        self._gathers = gathers
        self._at_hand = 0
        self.pauses = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if self._at_hand:
                self._at_hand -= 1
            else:
                await asyncio.sleep(0.005)
            yield piece

    async def pause(self, _seconds: float) -> None:
        self._at_hand = self._gathers
        self.pauses += 1


@pytest.mark.parametrize(
    ("size", "pauses"),
    [(100, range(3, 20)), (paced.DROPS + 1, range(1))],
    ids=["drops gather", "what pours is not held up"],
)
async def test_a_reply_is_read_at_its_pace(size: int, pauses: range, monkeypatch: pytest.MonkeyPatch) -> None:
    body = Late([bytes([number]) * size for number in range(30)], gathers=9)
    monkeypatch.setattr(paced, "asyncio", SimpleNamespace(sleep=body.pause))
    assert [piece[0] async for piece in PacedStream(body)] == list(range(30))
    assert body.pauses in pauses


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost", "x.localhost"])
def test_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["10.0.0.1", "example.com", "localhost.example.com", "::2", ""])
def test_other_machines(host: str) -> None:
    assert not is_loopback(host)
