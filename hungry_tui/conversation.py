"""One request of a conversation: what is sent, what comes back, and the exchange that is kept of it.

The chat screen and `hungry ask` both go through here.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from math import ceil
from typing import Any, cast

from hungry_tui.attachment import Attachment, with_attachments
from hungry_tui.names import parameter_count
from hungry_tui.ports import Message, ModelDetails, ModelServer, ReplyPart, ServerError
from hungry_tui.records import Category, Exchange

DEFAULT_CONTEXT = 4096
"""Tokens that every server gives a model unless it is told otherwise."""

_CHARACTERS_PER_TOKEN = 3.5
_SMALL = 4e9  # parameters
_TOKENS_PER_TURN = 8  # role names and separators of the model's template
_REPLY_SHARE = 0.25  # of the context, kept free for the reply


class Stop:
    """Ends a reply that is under way, keeping what came; one for each request. For the event loop's thread."""

    def __init__(self) -> None:
        self.requested = False
        self._limit: asyncio.Timeout | None = None

    def request(self) -> None:
        """End the reply now; at any time, more than once."""
        self.requested = True
        if self._limit is not None:
            self._limit.reschedule(0)

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


async def converse(
    server: ModelServer,
    model: str,
    turns: Sequence[Exchange],
    prompt: str,
    *,
    request_id: str,
    category: Category,
    note: str = "",
    chat_id: str = "",
    retry_of: str = "",
    model_version: str = "",
    num_ctx: int | None = None,
    options: Mapping[str, Any] | None = None,
    system: str = "",
    think: bool | None = None,
    stop: Stop | None = None,
    attachments: Sequence[Attachment] = (),
) -> AsyncGenerator[ReplyPart | Exchange]:
    """Send a prompt after the `turns` before it; yields the reply's parts and at last the exchange.

    The texts of the `attachments` are sent behind the prompt and kept beside it.

    The `note` (see `learning.recall`) goes behind the prompt that is sent, not into the one that is kept. `num_ctx` in
    tokens is asked of the server; None leaves it to the model. Further `options` ("temperature", …) win over the
    model's parameters; a "stop" and the `system` text are added to the model's own.

    A reply that was stopped or broke off is yielded too, as a partial exchange, when anything of it had come. Raises
    ServerError when the request failed, after that exchange.
    """
    stop = stop or Stop()
    began, clock = datetime.now(UTC), time.monotonic()
    text: list[str] = []
    thinking: list[str] = []
    last = ReplyPart()
    failure: ServerError | None = None
    full_prompt = with_attachments(prompt, attachments)
    try:
        turns = await _fitting(server, model, turns, full_prompt + note, num_ctx, system)
        system, asked = await beside_the_model(server, model, system, options or {})
        if num_ctx:
            asked["num_ctx"] = num_ctx
        chat = server.chat(model, messages(turns, full_prompt, note, system), options=asked or None, think=think)
        async with aclosing(cast("AsyncGenerator[ReplyPart]", chat)) as parts:
            while not last.done and (part := await stop.next_part(parts)) is not None:
                last = part
                text.append(part.text)
                thinking.append(part.thinking)
                yield part
    except ServerError as error:
        failure = error
    if last.done or any(text) or any(thinking):
        yield Exchange(
            request_id=request_id,
            timestamp=began,
            prompt=prompt,
            response="".join(text),
            category=category,
            approved=None,
            model=model,
            model_version=model_version,
            partial=not last.done,
            chat_id=chat_id,
            retry_of=retry_of,
            seconds=time.monotonic() - clock,
            prompt_tokens=last.prompt_tokens,
            reply_tokens=last.reply_tokens,
            thinking="".join(thinking),
            attachments=tuple(attachments),
        )
    if failure is not None:
        raise failure


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


def fitting(turns: Sequence[Exchange], prompt: str, model: str, context: int, system: str = "") -> list[Exchange]:
    """The newest turns that fit into `context` tokens, beside the prompt, what the model has built in and a reply.

    `system` is the chat's own system text, which the model has not built in.

    The server drops the oldest messages of a prompt that is too long, and the oldest are the learned examples:
    trimming the conversation here is what keeps them.
    """
    room = context * (1 - _REPLY_SHARE) - estimated_tokens(prompt) - _built_in(turns, model, context, system)
    kept: list[Exchange] = []
    for turn in reversed(turns):
        room -= _turn_tokens(turn)
        if room < 0:
            break
        kept.insert(0, turn)
    return kept


def estimated_tokens(text: str) -> int:
    """Tokens of a text, estimated: 3.5 characters of ASCII each, one of any other script."""
    if text.isascii():
        return ceil(len(text) / _CHARACTERS_PER_TOKEN) + _TOKENS_PER_TURN
    ascii_characters = len(text.encode("ascii", "ignore"))
    return ceil(ascii_characters / _CHARACTERS_PER_TOKEN + len(text) - ascii_characters) + _TOKENS_PER_TURN


def _turn_tokens(turn: Exchange) -> int:
    return estimated_tokens(turn.full_prompt) + estimated_tokens(turn.response)


def _built_in(turns: Sequence[Exchange], model: str, context: int, system: str) -> int:
    """Tokens that the model adds of its own (SYSTEM, examples): what a real prompt counted beyond its visible part.

    The system text of the chat comes to that, unless the real prompt counted so much that it was in it.

    The earliest prompt tells best, nothing had been left out of it. Before there is one: the share of the context
    that a trained model may take for itself.
    """
    own = estimated_tokens(system) if system else 0
    for at, turn in enumerate(turns):
        counted = turn.prompt_tokens
        if counted is not None and turn.model == model:
            visible = sum(_turn_tokens(turn) for turn in turns[:at]) + estimated_tokens(turns[at].full_prompt)
            beyond = max(0, counted - visible)
            return beyond if beyond >= own else beyond + own
    return context // 5 + own


async def _fitting(
    server: ModelServer, model: str, turns: Sequence[Exchange], prompt: str, num_ctx: int | None, system: str
) -> list[Exchange]:
    if num_ctx is None:
        num_ctx = DEFAULT_CONTEXT
        if len(fitting(turns, prompt, model, num_ctx, system)) < len(turns):  # ask only where the answer matters
            num_ctx = await server.running_context(model) or (await server.details(model)).num_ctx or num_ctx
    return fitting(turns, prompt, model, num_ctx, system)


def new_id(kind: str) -> str:
    """An id that no other program gives: "req_3f2a…"."""
    return f"{kind}_{uuid.uuid4().hex[:16]}"
