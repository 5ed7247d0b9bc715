"""Judging: one key is enough, typing is never a verdict, nothing typed is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from hungry_tui.records import Category, Exchange
from hungry_tui.store import Store
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.reason_entry import ReasonInput
from hungry_tui.widgets.verdict_bar import VerdictBar
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.edges.scripted import Script, chunk, head, last, serving


@pytest.fixture
async def user(tmp_path: Path) -> AsyncIterator[User]:
    """At the practice model, with a first reply on the screen."""
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Write a Swift function to decode JSON")
        yield user


def recorded(user: User) -> list[Exchange]:
    """What is on disk, read by another program."""
    with Store.open(user.app.settings.home) as store:
        return store.history()


def judgeable(user: User) -> bool:
    """The screen says that a reply can be judged."""
    return "approve" in user.screen and "deny" in user.screen


async def test_the_words_stand_on_the_screen_while_a_reply_can_be_judged_and_only_then(user: User) -> None:
    assert judgeable(user)
    await user.judge("a")
    assert "approve" not in user.screen
    assert "deny" not in user.screen


async def test_one_key_approves(user: User) -> None:
    await user.judge("a")
    assert [(e.approved, e.reason) for e in recorded(user)] == [(True, "")]
    assert isinstance(user.app.focused, Composer)
    assert "to next training" in user.status


@pytest.mark.parametrize("key", ["d", "x"])
async def test_denying_asks_why_and_enter_saves(user: User, key: str) -> None:
    await user.judge(key, "too long")
    assert [(e.approved, e.reason) for e in recorded(user)] == [(False, "too long")]
    assert isinstance(user.app.focused, Composer)
    await user.sees("“too long”")


async def test_a_reason_may_be_empty(user: User) -> None:
    await user.judge("d", "")
    assert [(e.approved, e.reason) for e in recorded(user)] == [(False, "")]


async def test_an_approval_can_say_why(user: User) -> None:
    await user.judge("A", "Good error handling")
    assert [(e.approved, e.reason) for e in recorded(user)] == [(True, "Good error handling")]


async def test_escape_in_the_reason_records_nothing_and_keeps_the_words(user: User) -> None:
    await user.press("f9")
    await user.type("half a rea")
    await user.sees("half a rea")
    await user.press("escape")
    await user.until(lambda: isinstance(user.app.focused, Composer), "focus back in the composer")
    assert recorded(user)[0].approved is None
    assert judgeable(user)
    await user.press("f9")
    await user.sees("half a rea")


async def test_undo_takes_the_verdict_back(user: User) -> None:
    await user.judge("a")
    await user.press("tab")
    await user.judge("u")
    assert recorded(user)[0].approved is None


async def test_a_changed_verdict_asks_for_its_reason_anew(user: User) -> None:
    await user.judge("A", "nice and short")
    await user.press("tab")
    await user.judge("d", "it does not compile")
    assert [(e.approved, e.reason) for e in recorded(user)] == [(False, "it does not compile")]


async def test_typing_the_next_prompt_judges_nothing(user: User) -> None:
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
    await user.type("add a test for dates, urgently")
    assert user.draft == "add a test for dates, urgently"
    assert isinstance(user.app.focused, Composer)
    assert recorded(user)[0].approved is None


async def test_f8_and_f9_leave_the_draft_alone(user: User) -> None:
    await user.type("what about")
    await user.press("f9")
    await user.until(lambda: isinstance(user.app.focused, ReasonInput), "the reason entry")
    await user.type("no tests")
    await user.press("enter")
    await user.until(lambda: "saved" in user.status, "saved")
    await user.type(" dates?")
    assert user.draft == "what about dates?"
    assert [(e.approved, e.reason) for e in recorded(user)] == [(False, "no tests")]


async def test_a_reply_that_ends_while_a_draft_is_typed_takes_no_focus(tmp_path: Path) -> None:
    async with (
        serving(Script([head(), chunk("Half of it")], "hold", rest=last())) as script,
        at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user,
    ):
        await user.type("Explain what a mutex is")
        await user.press("enter")
        await user.sees("Half of it")
        await user.type("my next thou")
        script.release.set()
        await user.until(lambda: user.bar.display, "the reply's end")
        await user.type("ght")
        assert user.draft == "my next thought"
        assert judgeable(user)


async def test_judging_is_optional(user: User) -> None:
    await user.press("tab")
    await user.ask("Explain what a mutex is")
    await user.press("up")
    await user.judge("a")
    assert [e.approved for e in recorded(user)] == [True, None]


async def test_the_category_is_corrected_by_one_key(user: User) -> None:
    await user.judge("5")
    assert recorded(user)[0].category is Category.testing
    assert isinstance(user.app.focused, VerdictBar)


async def test_skipping_leaves_it_undecided(user: User) -> None:
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
    await user.press_in_the_bar("space")
    await user.until(lambda: "undecided" in user.status, "undecided")
    assert recorded(user)[0].approved is None
    assert not judgeable(user)


async def test_a_burst_is_text_to_its_last_key(user: User) -> None:
    """As over a slow connection: many keys, before the focus has moved."""
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
    user.burst("hi there, add a date", "enter")
    await user.until(lambda: len(user.app.session.chat.turns) == 2, "the next reply")
    assert [e.prompt for e in recorded(user)][1:] == ["hi there, add a date"]
    assert [e.approved for e in recorded(user)] == [None, None]


async def test_a_verdict_key_just_before_the_end_counts(user: User) -> None:
    await user.press_in_the_bar("a")
    await user.press("ctrl+q")
    await user.until(lambda: not user.app.is_running, "the end")
    assert recorded(user)[0].approved is True


async def test_tab_away_and_back_makes_verdict_keys_count_at_once(user: User) -> None:
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
    user.bar.take_focus_by_itself(monotonic())
    await user.press("tab")
    await user.until(lambda: isinstance(user.app.focused, Composer), "focus in the composer")
    await user.press("tab")
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar again")
    await user.press("a")
    await user.until(lambda: "saved" in user.status, "saved")
    assert recorded(user)[0].approved is True


async def test_pasting_into_the_bar_is_text(user: User) -> None:
    from textual import events

    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
    user.app.post_message(events.Paste("a\nb"))
    await user.until(lambda: user.draft == "a\nb", "the pasted text in the composer")
    assert recorded(user)[0].approved is None


async def test_at_80_columns_every_key_of_the_bar_has_its_place(user: User) -> None:
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
    [exchange] = user.app.session.chat.turns
    for category in Category:
        user.bar.exchange = replace(exchange, category=category)
        await user.settled()
        [bar] = [line for line in user.screen.splitlines() if "approve" in line]
        for keys in ("a approve", "d deny", "A +why", "skip", "r retry", "e edit", "y copy", "c code", "1–5"):
            assert keys in bar, f"{keys} of {category}"
