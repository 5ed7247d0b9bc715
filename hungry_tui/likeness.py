"""How alike earlier requests are to a new one, by an embedding model of the server. A help, never a wait.

Nothing is computed unless the server keeps the embedding model beside the model that chats: where one pushes the other
out of memory, each reply would begin with a load.
"""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from math import sqrt
from operator import mul
from typing import Final

from hungry_tui.names import full_name, is_cloud
from hungry_tui.ports import ModelServer, ServerError
from hungry_tui.records import Exchange

PATIENCE = 0.25
"""Seconds that a request waits at most."""
KEPT: Final = 400
"""Vectors in memory: those of the newest decisions, as far back as recall looks for examples."""
_BATCH: Final = 16
_LONGEST: Final = 2_000  # characters of a prompt
_WAIT: Final = 60.0  # seconds for a batch, which may have to load the model
_CANDIDATES: Final = 3
_FEW: Final = 8
_TYPICAL: Final = 0.5

Vector = Sequence[float]


class Likeness:
    """The vectors of earlier prompts. Methods are called on the event loop and raise nothing."""

    def __init__(self, server: Callable[[], ModelServer]) -> None:
        """`server` gives the server in use; on another one everything begins anew."""
        self._in_use = server
        self._server = server()
        self._model: str | None = None
        """None before it was looked for, "" where there is none of use."""
        self._vectors: dict[str, Vector] = {}
        self._work: asyncio.Task[None] | None = None

    async def to(self, prompt: str) -> Mapping[str, float]:
        """The likeness (0–1) of earlier prompts to this one, by request_id; {} where it cannot be told at once."""
        self._pause()
        server, model = self._current(), self._model
        if not model or not self._vectors:
            return {}
        with suppress(ServerError, TimeoutError, ValueError):
            async with asyncio.timeout(PATIENCE):
                running = await server.running()
                if full_name(model) not in running or len(running) < 2:  # it would have to be loaded first
                    return {}
                (vector,) = await server.embed(model, [prompt[:_LONGEST]])
            return await asyncio.to_thread(closeness, _unit(vector), dict(self._vectors))
        return {}

    def catch_up(self, exchanges: Sequence[Exchange]) -> None:
        """Bring the vectors up to date with these exchanges, oldest first, in the background; for idle moments."""
        self._pause()
        self._work = asyncio.create_task(self._catch_up([one for one in exchanges if one.approved is not None][-KEPT:]))

    async def close(self) -> None:
        """End the work in the background."""
        self._pause()
        if self._work is not None:
            await asyncio.wait([self._work])

    def _pause(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _current(self) -> ModelServer:
        server = self._in_use()
        if server is not self._server:
            self._server, self._model, self._vectors = server, None, {}
        return server

    async def _catch_up(self, wanted: Sequence[Exchange]) -> None:
        server = self._current()
        with suppress(ServerError, TimeoutError):
            if self._model is None:
                self._model = await embedding_model(server)
            known = {one.request_id for one in wanted}
            self._vectors = {key: vector for key, vector in self._vectors.items() if key in known}
            missing = [one for one in reversed(wanted) if one.request_id not in self._vectors]
            for start in range(0, len(missing), _BATCH):
                if not self._model or not await self._embed(server, self._model, missing[start : start + _BATCH]):
                    return

    async def _embed(self, server: ModelServer, model: str, batch: Sequence[Exchange]) -> bool:
        """Embed some prompts; False when this is not the time, or the model is of no use."""
        before = set(await server.running()) - {full_name(model)}
        if not before:
            return False  # nothing chats: whether there is room for both cannot be seen
        async with asyncio.timeout(_WAIT):
            vectors = await server.embed(model, [one.prompt[:_LONGEST] for one in batch])
        if not before <= set(await server.running()) or len(vectors) != len(batch):
            self._model, self._vectors = "", {}
            return False
        self._vectors |= {one.request_id: _unit(vector) for one, vector in zip(batch, vectors, strict=True)}
        return True


async def embedding_model(server: ModelServer) -> str:
    """The name of the smallest embedding model that runs on the server itself; "" when there is none.

    Raises ServerError.
    """
    candidates = sorted(
        (one for one in await server.models() if one.for_embedding and not is_cloud(one.name)), key=lambda one: one.size
    )
    for one in candidates[:_CANDIDATES]:
        details = await server.details(one.name)
        if "embedding" in details.capabilities and not details.remote:
            return one.name
    return ""


def closeness(vector: Vector, others: Mapping[str, Vector]) -> dict[str, float]:
    """How close each of the others is to a vector, 0–1; all of norm 1.

    The cosine of two unrelated texts is 0.1 with one model and 0.6 with another. So it is counted from what is
    typical here, the median: 0 = no closer than most, 1 = the same.
    """
    cosines = {key: sum(map(mul, vector, other)) for key, other in others.items() if len(other) == len(vector)}
    typical = max(0.0, sorted(cosines.values())[len(cosines) // 2]) if len(cosines) >= _FEW else _TYPICAL
    room = max(1 - typical, 1e-6)
    return {key: min(1.0, max(0.0, (cosine - typical) / room)) for key, cosine in cosines.items()}


def _unit(vector: Iterable[float]) -> Vector:
    numbers = array("f", vector)
    length = sqrt(sum(map(mul, numbers, numbers))) or 1.0
    return array("f", (number / length for number in numbers))
