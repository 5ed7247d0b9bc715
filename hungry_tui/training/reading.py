"""Reading the reasons with the model that is trained: newest first, within a time, and never at the training's cost.

Whatever goes wrong, the reasons that no model has read are read by rules of thumb, as always.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast

from hungry_tui.conversation import Stop
from hungry_tui.fitting import estimated_tokens
from hungry_tui.learning import BATCH, Reading, readable, reading_request, validated
from hungry_tui.names import is_cloud, parameter_count
from hungry_tui.ports import Message, ModelDetails, ModelServer, Progress, ReplyPart, ServerError, StreamBroken
from hungry_tui.records import Exchange
from hungry_tui.training.readings import KeptReadings

SECONDS = 120.0
"""A training spends no more on reading."""
MOST: Final = 60
"""Reasons that one training reads; the next one goes on with those before."""
_LATEST: Final = 200
"""Decisions, the newest ones, whose reasons are read: older ones hardly weigh any more."""
_CAPABLE: Final = 6.5e9  # parameters: what is sold as 7B and more
_FIRST: Final = 3  # reasons in the first call, which shows how fast the model is
_MISSES: Final = 2  # calls in vain before a model is not asked any further
_ANSWER_TOKENS: Final = 200  # for each reason
_LONGEST_ANSWER: Final = 100_000  # characters
_AGAIN: Final = "That was not the JSON I asked for. Answer with JSON by the schema, and with nothing else."


@dataclass(frozen=True, slots=True)
class ReasonsRead:
    """What came of it. `readings` by request_id, for `learn`."""

    readings: Mapping[str, Sequence[Reading]] = field(default_factory=dict)
    remark: str = ""
    """For the training report; "" where no model took part."""


async def read_reasons(
    server: ModelServer | None,
    model: str,
    history: Sequence[Exchange],
    directory: Path,
    *,
    choice: str = "auto",
    context: int,
    num_ctx: int | None = None,
    stop: Stop | None = None,
) -> AsyncGenerator[Progress | ReasonsRead]:
    """Let `model` read what no training has let it read yet; yields progress, at last a ReasonsRead.

    `choice` is "auto" (models of 7B parameters and more), "model" (any that runs on the server's machine) or "words"
    (none). A call takes at most `context` tokens; `num_ctx` is asked of the server. After `stop.request()` the
    reading ends at once with what it has. Raises nothing; what was read is kept in the data directory at once.
    """
    reasons = [exchange for exchange in history if readable(exchange)]
    if choice == "words" or not reasons:
        yield ReasonsRead()
        return
    kept = await asyncio.to_thread(KeptReadings, directory)
    known = await asyncio.to_thread(kept.of, model, reasons)
    latest = [exchange for exchange in history if exchange.approved is not None][-_LATEST:]
    unread = [one for one in reversed(latest) if readable(one) and one.request_id not in known][:MOST]
    trouble = ""
    if unread and server is not None and await _may_read(server, model, choice):
        reader = _Reader(server, model, context, num_ctx, stop or Stop())
        in_history = {exchange.request_id for exchange in history}
        yield _progress(0, len(unread), model)
        async with aclosing(reader.read(unread)) as batches:
            async for decisions, found in batches:
                kept.keep(model, decisions, found)
                with suppress(OSError):  # they serve this training all the same
                    await asyncio.to_thread(kept.save, in_history)
                known |= {one.request_id: tuple(found.get(one.request_id, ())) for one in decisions}
                yield _progress(len(unread) - len(reader.left), len(unread), model)
        trouble = reader.trouble
    took_part = known or trouble
    remark = _remark(model, sum(map(bool, known.values())), len(reasons), trouble) if took_part else ""
    yield ReasonsRead(known, remark)


class _Reader:
    """One training's calls. `left` are the decisions not asked about yet, newest first; `trouble` why it ended."""

    def __init__(self, server: ModelServer, model: str, context: int, num_ctx: int | None, stop: Stop) -> None:
        self._server = server
        self._model = model
        self._context = context
        self._num_ctx = num_ctx
        self._stop = stop
        self.left: list[Exchange] = []
        self.trouble = ""

    async def read(
        self, decisions: Sequence[Exchange]
    ) -> AsyncGenerator[tuple[list[Exchange], dict[str, list[Reading]]]]:
        """The decisions of each call that was answered, and what was found in them."""
        self.left = list(decisions)
        deadline = time.monotonic() + SECONDS
        size, misses = _FIRST, 0
        while self.left and misses < _MISSES:
            began = time.monotonic()
            batch = self._next(size)
            try:
                async with asyncio.timeout(deadline - began):
                    found = await self._ask(batch)
            except TimeoutError:
                self.trouble = f"the time for reading, {SECONDS:.0f} seconds, was over"
                return
            except ServerError as error:
                self.trouble = error.message.rstrip(".")
                return
            if self._stop.requested:
                self.trouble = "a request of yours came first"
                return
            if found is None:
                misses += 1
                self.trouble = "it did not answer as it was asked to"
            elif batch:
                yield batch, found
            now = time.monotonic()
            size = min(BATCH, math.floor(0.8 * (deadline - now) * max(1, len(batch)) / max(now - began, 1e-3)))
            if size < 1:
                self.trouble = self.trouble or f"the time for reading, {SECONDS:.0f} seconds, was over"
                return

    def _next(self, size: int) -> list[Exchange]:
        """The next decisions that fit into a call; those that fit into none are left to the rules of thumb."""
        room = self._context - sum(estimated_tokens(one["content"]) for one in reading_request([])[0])
        batch: list[Exchange] = []
        while self.left and len(batch) < size:
            takes = _ANSWER_TOKENS + estimated_tokens(reading_request(self.left[:1])[0][-1]["content"])
            if takes > room and batch:
                break
            one = self.left.pop(0)
            if takes <= room:
                batch.append(one)
                room -= takes
        return batch

    async def _ask(self, batch: Sequence[Exchange]) -> dict[str, list[Reading]] | None:
        """What the model found; None when neither its answer nor its second one can be used, or after a stop."""
        if not batch:
            return {}
        turns, schema = reading_request(batch)
        messages = [Message(turn["role"], turn["content"]) for turn in turns]
        options: dict[str, Any] = {"temperature": 0, "num_predict": _ANSWER_TOKENS * len(batch)}
        if self._num_ctx:
            options["num_ctx"] = self._num_ctx
        for again in ([], [Message("user", _AGAIN)]):
            answer = await self._answer([*messages, *again], options, schema)
            if self._stop.requested:
                break
            with suppress(ValueError):
                return validated(answer, batch)
        return None

    async def _answer(self, messages: Sequence[Message], options: dict[str, Any], schema: dict[str, Any]) -> str:
        chat = self._server.chat(self._model, messages, options=options, think=False, format=schema)
        text = ""
        with suppress(StreamBroken):  # a server cuts off what repeats itself: no worse than any other answer in vain
            async with aclosing(cast("AsyncGenerator[ReplyPart]", chat)) as parts:
                while len(text) < _LONGEST_ANSWER and (part := await self._stop.next_part(parts)) is not None:
                    text += part.text
        return text


def can_read(details: ModelDetails) -> bool:
    """Whether a model is capable enough to read reasons by itself."""
    return not details.remote and (parameter_count(details.parameter_size) or 0) >= _CAPABLE


async def _may_read(server: ModelServer, model: str, choice: str) -> bool:
    """Whether to ask the model: never one that runs elsewhere, since reasons must not leave the machine."""
    if is_cloud(model):
        return False
    try:
        details = await server.details(model)
    except ServerError:  # building will say so
        return False
    return not details.remote if choice == "model" else can_read(details)


def _progress(done: int, of: int, model: str) -> Progress:
    return Progress("reading the reasons", f"{done} of {of}, with {model}", 0.05 + 0.2 * done / of)


def _remark(model: str, read: int, reasons: int, trouble: str) -> str:
    because = f" ({trouble})" if trouble else ""
    if read == reasons:
        return f"All {reasons} reasons were read by {model}."
    return f"{read or 'None'} of {reasons} reasons were read by {model}, the rest by rules of thumb{because}."
