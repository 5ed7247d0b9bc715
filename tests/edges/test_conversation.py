"""What is sent, what comes back and what is kept of one request."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from datetime import UTC
from typing import Any

import pytest

from hungry_tui.attachment import Attachment
from hungry_tui.conversation import Stop, context_of, converse, is_small, question
from hungry_tui.ports import ReplyPart, ServerError, ServerUnreachable, StreamBroken
from hungry_tui.records import Category, Exchange
from hungry_tui.server import OllamaServer
from tests.edges.scripted import Script, chunk, head, last, serving
from tests.turns import turn

FIELDS = ("model_version", "chat_id", "retry_of", "attachments")


async def hold(
    script: Script, turns: list[Exchange] | None = None, stop: Stop | None = None, **more: Any
) -> tuple[list[ReplyPart], Exchange | None, ServerError | None]:
    server = OllamaServer(script.address, read=5)
    parts: list[ReplyPart] = []
    kept: Exchange | None = None
    fields = {name: more.pop(name) for name in FIELDS if name in more}
    asked = question("m", "now", Category.design, "r", **fields)
    try:
        async for part in converse(server, asked, turns or [], stop=stop, **more):
            if isinstance(part, Exchange):
                kept = part
            else:
                parts.append(part)
                if stop and part.text == "stop here":
                    stop.request()
                if stop and part.text == "then silence":  # once the next part is being waited for
                    asyncio.get_running_loop().call_soon(stop.request)
    except ServerError as error:
        return parts, kept, error
    finally:
        await server.close()
    return parts, kept, None


async def test_files_are_sent_behind_the_prompt_and_kept_beside_it_now_and_in_later_turns() -> None:
    files = (Attachment("a.md", "text\n"),)
    block = "a.md:\n```markdown\ntext\n```"
    async with serving(Script([head(), chunk("x"), last()])) as script:
        _, kept, _ = await hold(script, [turn(1, attachments=files)], attachments=files, note="mind this")
        sent = script.body()["messages"]
    assert [message["content"] for message in sent] == [
        f"q1??\n\n{block}",
        "a1!!",
        f"now\n\n{block}\n\nmind this",
    ]
    assert kept is not None
    assert (kept.prompt, kept.attachments) == ("now", files)


async def test_the_exchange_has_everything_that_was_true_at_the_end() -> None:
    async with serving(Script([head(), chunk("", thinking="") + chunk("Hel"), chunk("lo"), last()])) as script:
        _, kept, error = await hold(script, model_version="v3", chat_id="c", retry_of="r0")
    assert error is None
    assert kept is not None
    assert (kept.request_id, kept.prompt, kept.response, kept.approved) == ("r", "now", "Hello", None)
    assert (kept.model, kept.model_version, kept.chat_id, kept.retry_of) == ("m", "v3", "c", "r0")
    assert (kept.prompt_tokens, kept.reply_tokens, kept.partial) == (7, 3, False)
    assert kept.seconds is not None
    assert kept.seconds > 0
    assert kept.timestamp.tzinfo is UTC
    assert kept.category is Category.design


async def test_the_note_is_sent_behind_the_prompt_and_not_kept() -> None:
    async with serving(Script([head(), last()])) as script:
        _, kept, _ = await hold(script, [turn(1)], note="be brief", num_ctx=2048)
    assert script.body()["messages"] == [
        {"role": "user", "content": "q1??"},
        {"role": "assistant", "content": "a1!!"},
        {"role": "user", "content": "now\n\nbe brief"},
    ]
    assert script.body()["options"] == {"num_ctx": 2048}
    assert kept is not None
    assert kept.prompt == "now"


async def test_a_reply_that_breaks_off_is_kept_as_partial() -> None:
    async with serving(Script([head(), chunk("half")])) as script:
        _, kept, error = await hold(script)
    assert kept is not None
    assert (kept.response, kept.partial) == ("half", True)
    assert isinstance(error, StreamBroken)


async def test_a_request_that_fails_leaves_nothing_behind() -> None:
    async with serving(Script([])) as script:
        parts, kept, error = await hold(script)
    assert (parts, kept) == ([], None)
    assert isinstance(error, ServerUnreachable)


async def test_stopping_between_two_parts_keeps_what_came() -> None:
    async with serving(Script([head(), chunk("stop here"), chunk("never shown")], "hang")) as script:
        _, kept, error = await hold(script, stop=Stop())
        await script.gone.wait()
    assert error is None
    assert kept is not None
    assert (kept.response, kept.partial) == ("stop here", True)


async def test_stopping_while_the_server_is_silent_ends_the_request_at_once() -> None:
    stop = Stop()
    async with serving(Script([head(), chunk("then silence")], "hang")) as script:
        _, kept, error = await hold(script, stop=stop)
        await script.gone.wait()
    assert error is None
    assert kept is not None
    assert (kept.response, kept.partial) == ("then silence", True)


async def test_a_second_stop_while_the_first_takes_its_time_harms_nothing() -> None:
    stop, begun, cancelled, closed = Stop(), asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow_to_close() -> AsyncGenerator[ReplyPart]:
        try:
            begun.set()
            await asyncio.Event().wait()
            yield ReplyPart("never")
        finally:
            cancelled.set()
            await closed.wait()

    part = asyncio.create_task(stop.next_part(slow_to_close()))
    await begun.wait()
    stop.request()
    await cancelled.wait()
    stop.request()
    closed.set()
    assert await part is None


async def test_stopping_before_anything_came_keeps_nothing() -> None:
    stop = Stop()
    stop.request()
    async with serving(Script([head()], "hang")) as script:
        assert await hold(script, stop=stop) == ([], None, None)


@pytest.mark.parametrize(("loaded", "context"), [(100_000, 100_000), (None, 2048)])
async def test_the_context_is_that_of_the_running_model_else_its_own(loaded: int | None, context: int) -> None:
    running = [{"name": "M:latest", "model": "M:latest", "context_length": loaded}] if loaded else []
    shown = {"model_info": {}, "parameters": "num_ctx   2048"}
    kind = head(kind="application/json")
    answers = [kind + json.dumps(body).encode() for body in ({"models": running}, shown)]
    async with serving(Script(answers=answers)) as script:
        server = OllamaServer(script.address)
        assert await context_of(server, "m") == context
        await server.close()


@pytest.mark.parametrize(("reason", "cut"), [("length", True), ("stop", False)])
async def test_a_reply_that_the_server_cuts_is_known(reason: str, cut: bool) -> None:
    async with serving(Script([head(), chunk("half"), chunk("", done=True, done_reason=reason)])) as script:
        _, kept, _ = await hold(script)
    assert kept is not None
    assert (kept.cut, kept.partial) == (cut, False)


@pytest.mark.parametrize(("size", "small"), [("135M", True), ("3.8B", True), ("7B", False), ("", False)])
async def test_small_models_are_known_by_their_size(size: str, small: bool) -> None:
    shown = json.dumps({"details": {"parameter_size": size}, "model_info": {}}).encode()
    async with serving(Script([head(kind="application/json") + shown])) as script:
        server = OllamaServer(script.address)
        assert is_small(await server.details("m")) is small
        await server.close()
