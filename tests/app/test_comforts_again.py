"""Asking again: retry, deny and retry in one go, edit and resend."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hungry_tui.records import Exchange
from hungry_tui.store import Store
from hungry_tui.training.dataset import dpo
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.reason_entry import ReasonInput
from hungry_tui.widgets.verdict_bar import VerdictBar
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.edges.scripted import Script, chunk, head, last, serving


@pytest.fixture
async def script() -> AsyncIterator[Script]:
    """A server that answers everything with "Fine."."""
    async with serving(Script([head(), chunk("Fine."), last()])) as script:
        yield script


@pytest.fixture
async def user(tmp_path: Path, script: Script) -> AsyncIterator[User]:
    async with at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        yield user


def sent(script: Script) -> list[str]:
    """The contents of the messages of the latest chat request, without recalled notes."""
    requests = [request for request in script.requests if b"/api/chat" in request]
    messages = json.loads(requests[-1].partition(b"\r\n\r\n")[2])["messages"]
    return [message["content"].partition("\n\n")[0] for message in messages]


def recorded(user: User) -> list[Exchange]:
    """What is on disk, read by another program."""
    with Store.open(user.app.settings.home) as store:
        return store.history()


async def in_the_bar(user: User, *keys: str) -> None:
    """Press keys of the bar, each on its own."""
    if not isinstance(user.app.focused, VerdictBar):
        await user.press("tab")
    for key in keys:
        await user.press_in_the_bar(key)


async def replies(user: User, count: int) -> None:
    await user.until(lambda: len(recorded(user)) == count and not user.app.chat.replying, f"{count} replies")


async def test_a_retry_shows_the_model_nothing_of_the_earlier_reply_and_keeps_both(user: User, script: Script) -> None:
    await user.ask("first")
    await user.press("tab")
    await user.ask("second")
    await in_the_bar(user, "r")
    await replies(user, 3)
    assert sent(script) == ["first", "Fine.", "second"]
    first, second, retry = recorded(user)
    assert (retry.prompt, retry.retry_of, first.retry_of) == ("second", second.request_id, "")
    assert user.screen.count("second") == 2  # both are on the screen
    # A retry of the retry forgets both; what is asked next goes on from the last one only.
    await in_the_bar(user, "r")
    await replies(user, 4)
    assert sent(script) == ["first", "Fine.", "second"]
    await user.press("tab")
    await user.ask("third")
    assert sent(script) == ["first", "Fine.", "second", "Fine.", "third"]


async def test_a_retry_of_an_earlier_reply_goes_on_from_there(user: User, script: Script) -> None:
    for prompt in ("first", "second"):
        await user.ask(prompt)
        await user.press("tab")
    await in_the_bar(user, "up", "r")
    await replies(user, 3)
    assert sent(script) == ["first"]
    assert "second" not in user.screen
    assert [one.prompt for one in recorded(user)] == ["first", "second", "first"]


async def test_a_denial_and_its_retry_are_one_key_and_a_preference_pair(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Explain what a mutex is")
        draft = "and what about"
        await user.type(draft)
        await user.press("f9")
        await user.until(lambda: isinstance(user.app.focused, ReasonInput), "the reason entry")
        await user.sees("save, retry")
        await user.type("too long, at most 12 words please")
        await user.press("ctrl+s")
        await replies(user, 2)
        denied, retry = recorded(user)
        assert (denied.approved, denied.reason) == (False, "too long, at most 12 words please")
        assert (retry.prompt, retry.retry_of, retry.approved) == (denied.prompt, denied.request_id, None)
        assert len(retry.response.split()) <= 12 < len(denied.response.split())  # the reason was in the request
        assert user.draft == draft
        await user.press("f8")
        await user.until(lambda: recorded(user)[1].approved, "the approval")
        (pair,) = map(json.loads, dpo(recorded(user)))
        assert pair["rejected"][0]["content"] == denied.response
        assert pair["chosen"][0]["content"] == retry.response


async def test_an_approval_offers_no_retry(user: User) -> None:
    await user.ask("first")
    await in_the_bar(user, "A")
    await user.until(lambda: isinstance(user.app.focused, ReasonInput), "the reason entry")
    assert "save, retry" not in user.screen
    await user.type("nice")
    await user.press("ctrl+s")
    assert isinstance(user.app.focused, ReasonInput)
    assert recorded(user)[0].approved is None


async def test_an_edited_prompt_goes_on_from_before_its_exchange(user: User, script: Script) -> None:
    for prompt in ("first", "second", "third"):
        await user.ask(prompt)
        await user.press("tab")
    await user.type("my draft")
    await in_the_bar(user, "up", "e")
    await user.until(lambda: user.draft == "second", "the prompt in the composer")
    assert isinstance(user.app.focused, Composer)
    await user.sees("Esc back")
    await user.type(" thoughts")
    await user.press("enter")
    await replies(user, 4)
    assert sent(script) == ["first", "Fine.", "second thoughts"]
    assert "third" not in user.screen
    assert "first" in user.screen
    assert [one.prompt for one in recorded(user)] == ["first", "second", "third", "second thoughts"]
    assert user.draft == "my draft"
    assert "Esc back" not in user.screen
    await user.type(" goes on")
    await user.press("enter")
    await replies(user, 5)
    assert sent(script) == ["first", "Fine.", "second thoughts", "Fine.", "my draft goes on"]


async def test_escape_leaves_the_edit_and_loses_neither_text(user: User) -> None:
    await user.ask("first")
    await user.press("tab")
    await user.type("my draft")
    await in_the_bar(user, "e")
    await user.until(lambda: user.draft == "first", "the prompt in the composer")
    await user.type(" and more")
    await user.press("escape")
    assert user.draft == "my draft"
    await user.until(lambda: "↑ has the edited text" in user.status, "what became of it")
    await user.press("up")
    assert user.draft == "first and more"
    await user.press("down")
    assert user.draft == "my draft"
    await user.press("enter")
    await replies(user, 2)
    assert recorded(user)[1].edit_of == ""


async def test_an_edit_that_fails_leaves_the_conversation_and_the_texts(user: User, script: Script) -> None:
    for prompt in ("first", "second"):
        await user.ask(prompt)
        await user.press("tab")
    await user.type("my draft")
    await in_the_bar(user, "up", "e")
    await user.until(lambda: user.draft == "first", "the prompt in the composer")
    script.pieces, script.then = [], "reset"
    await user.type(" edited")
    await user.press("enter")
    await user.until(lambda: user.draft == "first edited", "the edited prompt back")
    await user.sees("second")
    assert [one.prompt for one in user.app.session.chat.turns] == ["first", "second"]
    await user.press("escape")
    assert user.draft == "my draft"


async def test_a_retry_that_fails_can_be_tried_again_and_leaves_the_draft(user: User, script: Script) -> None:
    await user.ask("first")
    await user.press("tab")
    await user.type("my draft")
    pieces, script.pieces, script.then = script.pieces, [], "reset"
    await in_the_bar(user, "r")
    await user.until(lambda: "r asks again" in user.status, "what to do next")
    assert user.draft == "my draft"
    script.pieces, script.then = pieces, "close"
    await in_the_bar(user, "r")
    await replies(user, 2)
    assert recorded(user)[1].retry_of == recorded(user)[0].request_id


async def test_a_resumed_chat_is_as_it_was_left(tmp_path: Path, script: Script) -> None:
    settings = settings_for(tmp_path, script.address, model="m")
    async with at_the_keyboard(settings) as user:
        for prompt in ("first", "second"):
            await user.ask(prompt)
            await user.press("tab")
        await in_the_bar(user, "e")
        await user.until(lambda: user.draft == "second", "the prompt in the composer")
        await user.type(" thoughts")
        await user.press("enter")
        await replies(user, 3)
    async with at_the_keyboard(settings) as user:
        await user.press("ctrl+l")
        await user.sees("first")
        await user.press("enter")
        await user.until(lambda: user.app.session.chat.turns, "the chat")
        assert [one.prompt for one in user.app.session.chat.turns] == ["first", "second thoughts"]
