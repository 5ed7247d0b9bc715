"""A reply that comes drop by drop, read a few times a second: reading one token costs more than all that follows it.

What comes during a pause waits in the system's buffers.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from time import perf_counter

import httpx

PAUSE_SECONDS = 0.04
"""How long drops are let gather."""
DROPS = 8192
"""Bytes; where more than these came since the last pause it pours, and pauses would hold it up."""
_AT_HAND = 0.001
"""Seconds in which a piece is there that had been read already."""


class PacedStream(httpx.AsyncByteStream):
    """The same pieces in the same order; the first one at once, later ones at most a pause late."""

    def __init__(self, body: httpx.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        came = 0
        asked = perf_counter()
        async for piece in self._body:
            waited = perf_counter() - asked > _AT_HAND
            came += len(piece)
            yield piece
            if waited:  # nothing more is at hand
                if came <= DROPS:
                    await asyncio.sleep(PAUSE_SECONDS)
                came = 0
            asked = perf_counter()

    async def aclose(self) -> None:
        """Let go of the connection."""
        await self._body.aclose()
