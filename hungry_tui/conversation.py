"""One request of a conversation: what is sent, what comes back, and the exchange that is kept of it.

The chat screen and `hungry ask` both go through here.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

from hungry_tui.fitting import DEFAULT_CONTEXT
from hungry_tui.names import parameter_count
from hungry_tui.ports import Message, ModelDetails, ModelServer, ReplyPart, ServerError
from hungry_tui.records import Category, Exchange

_SMALL = 4e9  # parameters


class Stop:
    """Ends a reply that is under way, keeping what came; one for each request. For the event loop's thread."""

    def __init__(self) -> None:
        self.requested = False
        self._limit: asyncio.Timeout | None = None

    def request(self) -> None:
        """End the reply now; at any time, more than once."""
        if self._limit is not None and not self.requested:  # a second time it may be on its way out
            self._limit.reschedule(0)
        self.requested = True

    async def next_part(self, parts: AsyncIterator[ReplyPart]) -> ReplyPart | None:
        """The next part; None at the end and when a stop was requested."""
        if self.requested:
            return None
        try:
            # Made anew for each part: between two parts the task is the consumer's, and must not be interrupted.
            async with asyncio.timeout(None) as self._limit:
                return await anext(parts, None)
        except TimeoutError:
            return None
        finally:
            self._limit = None


def question(model: str, prompt: str, category: Category, request_id: str = "", **more: Any) -> Exchange:
    """An exchange whose reply is still to come; `more` are further fields of Exchange."""
    return Exchange(request_id or new_id("req"), datetime.now(UTC), prompt, "", category, None, model=model, **more)


async def converse(
    server: ModelServer,
    asked: Exchange,
    turns: Sequence[Exchange] = (),
    *,
    note: str = "",
    num_ctx: int | None = None,
    options: Mapping[str, Any] | None = None,
    system: str = "",
    think: bool | str | None = None,
    stop: Stop | None = None,
) -> AsyncGenerator[ReplyPart | Exchange]:
    """Ask after the `turns`, all of them (see `fitting.fit`); yields the reply's parts, at last the exchange with it.

    The `note` (see `learning.recall`) goes behind the prompt that is sent, not into the one that is kept. `num_ctx` in
    tokens is asked of the server; None leaves it to the model. Further `options` ("temperature", …) win over the
    model's parameters; a "stop" and the `system` text are added to the model's own. `think`: see `ModelServer.chat`.

    A reply that was stopped or broke off is yielded too, as a partial exchange, when anything of it had come. Raises
    ServerError when the request failed, after that exchange.
    """
    stop = stop or Stop()
    reply = _Reply(time.monotonic())
    failure: ServerError | None = None
    try:
        system, all_options = await beside_the_model(server, asked.model, system, options or {})
        if num_ctx:
            all_options["num_ctx"] = num_ctx
        sent = messages(turns, asked.full_prompt, note, system)
        chat = server.chat(asked.model, sent, options=all_options or None, think=think)
        async with aclosing(cast("AsyncGenerator[ReplyPart]", chat)) as parts:
            while not reply.last.done and (part := await stop.next_part(parts)) is not None:
                reply.take(part)
                yield part
    except ServerError as error:
        failure = error
    if reply.has_come:
        yield reply.to(asked)
    if failure is not None:
        raise failure


class _Reply:
    """What has come of a reply; `began` by the monotonic clock."""

    def __init__(self, began: float) -> None:
        self._began = began
        self._text: list[str] = []
        self._thinking: list[str] = []
        self.last = ReplyPart()

    def take(self, part: ReplyPart) -> None:
        """The next part."""
        self.last = part
        self._text.append(part.text)
        self._thinking.append(part.thinking)

    @property
    def has_come(self) -> bool:
        """Whether there is anything to keep."""
        return self.last.done or any(self._text) or any(self._thinking)

    def to(self, asked: Exchange) -> Exchange:
        """The exchange that it makes of a request."""
        return replace(
            asked,
            response="".join(self._text),
            thinking="".join(self._thinking),
            partial=not self.last.done,
            cut=self.last.done_reason == "length",
            seconds=time.monotonic() - self._began,
            prompt_tokens=self.last.prompt_tokens,
            reply_tokens=self.last.reply_tokens,
        )


async def context_of(server: ModelServer, model: str) -> int:
    """The context, in tokens, that a model has when a request does not ask for one. Raises ServerError.

    What it is loaded with now, else its own num_ctx, else what every server gives.
    """
    return await server.running_context(model) or (await server.details(model)).num_ctx or DEFAULT_CONTEXT


def is_small(model: ModelDetails) -> bool:
    """Whether the model is so small that the rules which it has built in are better repeated with each request.

    A size that the server does not tell counts as no.
    """
    parameters = parameter_count(model.parameter_size)
    return parameters is not None and parameters < _SMALL


async def beside_the_model(
    server: ModelServer, model: str, system: str, options: Mapping[str, Any]
) -> tuple[str, dict[str, Any]]:
    """A request's system text and options that take nothing from the model: both contain what it has built in.

    The server lets a request's system message replace the model's SYSTEM, where the learned rules are, and a request's
    stops the model's, which end its turns. "" stays "". Raises ServerError when the server does not tell what they are:
    better no reply than one without the rules.
    """
    asked = dict(options)
    if not system and not asked.get("stop"):
        return "", asked
    details = await server.details(model)
    if asked.get("stop"):
        own = details.parameters.get("stop", [])
        asked["stop"] = list(dict.fromkeys([*(own if isinstance(own, list) else [own]), *asked["stop"]]))
    return "\n\n".join(filter(None, [details.system, system])) if system else "", asked


def messages(turns: Sequence[Exchange], prompt: str, note: str = "", system: str = "") -> list[Message]:
    """The turns as the server takes them. `system` replaces the model's own: see `beside_the_model`."""
    sent = [Message("system", system)] if system else []
    for turn in turns:
        sent += [Message("user", turn.full_prompt), Message("assistant", turn.response)]
    return [*sent, Message("user", f"{prompt}\n\n{note}" if note else prompt)]


def new_id(kind: str) -> str:
    """An id that no other program gives: "req_3f2a…"."""
    return f"{kind}_{uuid.uuid4().hex[:16]}"
