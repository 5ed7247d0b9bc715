"""Chats are kept: listed, searched, renamed, resumed and exported by keys."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hungry_tui.records import Category, Exchange
from hungry_tui.screens.chats import SHOWN, ChatFilter
from hungry_tui.store import Store
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.transcript import Transcript
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.edges.scripted import Script, chunk, head, serving


def fill(home: Path, chats: int, turns: int = 2) -> None:
    """A history of earlier days; chat 0 is the oldest."""
    begin = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with Store.open(home) as store:
        for number in range(chats * turns):
            chat, turn = divmod(number, turns)
            store.append(
                Exchange(
                    f"old_{number}",
                    begin + timedelta(minutes=number),
                    f"question {turn} about topic-{chat}.",
                    f"answer {turn} about topic-{chat}.",
                    Category.explanation,
                    approved=[True, None][turn % 2],
                    reason=["clear", ""][turn % 2],
                    model="practice",
                    chat_id=f"chat-{chat}",
                )
            )


@asynccontextmanager
async def beside_a_long_chat(home: Path) -> AsyncIterator[User]:
    """At the practice model, with a chat of 40 exchanges in the history."""
    fill(home, 1, turns=40)
    async with at_the_keyboard(settings_for(home), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        yield user


@pytest.fixture
async def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[User]:
    """At the practice model, with three chats of earlier days."""
    monkeypatch.chdir(tmp_path)
    fill(tmp_path / "home", 3)
    async with at_the_keyboard(settings_for(tmp_path / "home"), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        yield user


async def open_list(user: User) -> None:
    await user.press("ctrl+l")
    await user.until(lambda: isinstance(user.app.focused, ChatFilter), "the list")
    await user.sees("question 0")


def row(user: User, text: str) -> int:
    """On which line of the screen a text is."""
    return next(at for at, line in enumerate(user.screen.splitlines()) if text in line)


async def test_a_new_chat_begins_and_the_one_used_last_is_on_top_of_the_list(user: User) -> None:
    assert user.app.session.chat.turns == []
    assert "topic" not in user.screen
    await open_list(user)
    assert row(user, "topic-2") < row(user, "topic-1") < row(user, "topic-0")
    assert "1 undecided" in user.screen.splitlines()[row(user, "topic-2")]
    await user.press("enter")
    await user.sees("answer 1 about topic-2.")


async def test_a_resumed_chat_is_on_the_screen_in_the_context_and_can_be_judged(user: User) -> None:
    await open_list(user)
    await user.type("TOPIC-1 question")
    await user.until(lambda: "topic-2" not in user.screen, "the others filtered out")
    await user.press("enter")
    await user.sees("answer 1 about topic-1.")
    await user.sees("“clear”")
    assert isinstance(user.app.focused, Composer)
    assert "approve" in user.screen
    assert [turn.request_id for turn in user.app.session.chat.turns] == ["old_2", "old_3"]

    await user.press("f8")
    await user.until(lambda: "saved" in user.status, "the verdict")
    with Store.open(user.app.settings.home) as store:
        verdict = store.exchange("old_3")
        assert verdict is not None
        assert verdict.approved

    await user.ask("And what else?")
    newest = user.app.session.chat.turns[-1]
    assert newest.chat_id == "chat-1"
    assert newest.prompt_tokens is not None
    await user.press("ctrl+n")
    await user.ask("And what else?")
    alone = user.app.session.chat.turns[-1].prompt_tokens
    assert alone is not None
    assert newest.prompt_tokens > alone + 10, "the model saw the earlier turns"


async def test_a_prompt_from_the_middle_of_a_chat_finds_it(user: User) -> None:
    await open_list(user)
    await user.type("1 topic-0")
    await user.until(lambda: "question 0 about topic-0." in user.screen, "the chat by its first prompt")
    await user.type("9")
    await user.sees("Nothing found.")
    await user.press("escape")
    assert user.app.session.chat.turns == []
    assert isinstance(user.app.focused, Composer)


async def test_what_is_typed_before_the_list_is_read_counts(user: User) -> None:
    await user.press("ctrl+l", *"topic-0", "enter")
    await user.sees("answer 1 about topic-0.")
    assert user.draft == ""


async def test_a_chat_keeps_its_new_title_and_its_markup_is_no_markup(user: User) -> None:
    await open_list(user)
    await user.type("topic-1")
    await user.press("ctrl+r")
    await user.sees("Rename the chat")
    await user.press("ctrl+u")
    await user.type("Locks [bold]x[/] [/b]")
    await user.press("enter")
    await user.sees("Renamed.")
    await user.press("ctrl+u")
    await user.type("locks")
    await user.sees("Locks [bold]x[/] [/b]")
    await user.press("enter")
    await user.sees("answer 1 about topic-1.")
    await user.sees("─ Locks [bold]x[/] [/b] ─")
    with Store.open(user.app.settings.home) as store:
        assert store.documents("chats") == {"chat-1": {"title": "Locks [bold]x[/] [/b]"}}


async def test_what_a_key_asks_for_before_the_list_is_read_is_done_when_it_is(user: User) -> None:
    disk = threading.Event()
    async with asyncio.TaskGroup() as busy:
        busy.create_task(user.app.session.archive.call(disk.wait))
        await user.press("ctrl+l")
        await user.until(lambda: isinstance(user.app.focused, ChatFilter), "the list")
        await user.press("ctrl+r")
        assert "topic" not in user.screen
        disk.set()
    await user.sees("Rename the chat")
    await user.sees("question 0 about topic-2.")


async def test_exporting_says_where_and_overwrites_nothing(user: User, tmp_path: Path) -> None:
    taken = tmp_path / "chat-question-0-about-topic-2.md"
    taken.write_text("mine")
    await open_list(user)
    await user.press("ctrl+s")
    await user.sees("Exported to")
    assert taken.read_text() == "mine"
    written = (tmp_path / "chat-question-0-about-topic-2-2.md").read_text()
    assert "> question 1 about topic-2.\n\nanswer 1 about topic-2." in written
    assert "practice · approved · “clear”" in written


async def test_exporting_goes_beside_the_history_where_the_directory_takes_no_file(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "cwd", lambda: tmp_path / "gone")
    await open_list(user)
    await user.press("ctrl+s")
    await user.sees("Exported to")
    assert list((tmp_path / "home").glob("chat-*.md"))


async def test_a_long_list_shows_the_newest_and_finds_all(tmp_path: Path) -> None:
    fill(tmp_path, SHOWN + 600, turns=1)
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await open_list(user)
        await user.sees("600 more: type to narrow the list")
        await user.type("topic-7.")
        await user.sees("topic-7.")
        await user.press("enter")
        await user.until(
            lambda: [turn.chat_id for turn in user.app.session.chat.turns] == ["chat-7"], "the oldest chats"
        )


async def test_a_reply_under_way_is_not_left(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    async with (
        serving(Script([head(), chunk("Half of")], "hang")) as script,
        at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user,
    ):
        await user.type("Tell me")
        await user.press("enter")
        await user.sees("Half of")
        await open_list(user)
        await user.press("enter")
        await user.until(lambda: "Esc stops it first" in user.status, "the refusal")
        await user.press("ctrl+n")
        assert "Half of" in user.screen
        assert "answer 1" not in user.screen
        await user.press("escape")
        await user.until(lambda: not user.app.chat.replying, "the reply's end")


async def test_a_verdict_that_is_saved_after_its_chat_was_left_shows_nothing_in_the_new_one(user: User) -> None:
    await open_list(user)
    await user.press("enter")
    await user.sees("answer 1 about topic-2.")
    user.app.chat.judge_latest(True)
    user.app.chat.action_new_chat()
    await user.until(lambda: "saved" in user.status, "the verdict")
    assert user.app.chat.query_one(Transcript).turn_ids == []
    with Store.open(user.app.settings.home) as store:
        verdict = store.exchange("old_5")
        assert verdict is not None
        assert verdict.approved
