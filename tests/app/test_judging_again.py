"""Judging, changed minds: a reason that is left, a verdict that is taken back, an earlier reply."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.reason_entry import ReasonInput
from hungry_tui.widgets.verdict_bar import VerdictBar
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.app.test_judging import recorded
from tests.edges.scripted import Script, chunk, head, last, serving


@pytest.fixture
async def user(tmp_path: Path) -> AsyncIterator[User]:
    """At the practice model, with a reply on the screen and the reason for its denial half typed."""
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Write a Swift function to decode JSON")
        await user.press_in_the_bar("d")
        await user.until(lambda: isinstance(user.app.focused, ReasonInput), "the reason entry")
        await user.type("half a reason")
        yield user


async def test_a_verdict_given_meanwhile_ends_the_question_and_its_words_wait(user: User) -> None:
    await user.press("f8")
    await user.until(lambda: "saved" in user.status, "saved")
    assert "why?" not in user.screen
    assert isinstance(user.app.focused, Composer)
    assert [(e.approved, e.reason) for e in recorded(user)] == [(True, "")]
    await user.press("f9")
    await user.sees("half a reason")


@pytest.mark.parametrize("key", ["ctrl+n", "ctrl+l", "f12"])
async def test_nothing_leads_away_from_a_reason_half_typed(user: User, key: str) -> None:
    await user.press(key)
    assert "First the reason" in user.status
    await user.type(" more")
    await user.press("enter")
    await user.until(lambda: "saved" in user.status, "saved")
    assert [(e.approved, e.reason) for e in recorded(user)] == [(False, "half a reason more")]


async def test_tab_leads_out_of_the_reason_and_back_to_it(user: User) -> None:
    await user.press("tab")
    await user.until(lambda: isinstance(user.app.focused, Composer), "focus in the composer")
    await user.press("tab")
    await user.until(lambda: isinstance(user.app.focused, ReasonInput), "focus in the reason")
    assert not user.bar.display


async def test_the_next_question_ends_that_for_the_reason(user: User) -> None:
    await user.press("tab")
    await user.ask("Explain what a mutex is")
    assert "why?" not in user.screen
    await user.press("up")
    await user.press_in_the_bar("d")
    await user.sees("half a reason")


async def test_while_a_reply_is_under_way_nothing_asks_for_a_reason_that_its_end_would_take_away(
    tmp_path: Path,
) -> None:
    async with (
        serving(Script([head(), chunk("Half of it")], "hold", rest=last())) as script,
        at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user,
    ):
        script.release.set()
        await user.ask("Explain what a mutex is")
        await user.press("f9")
        await user.type("half a reason")
        script.release.clear()
        await user.press("tab")
        await user.type("And a semaphore?")
        await user.press("enter")
        await user.until(lambda: user.screen.count("Half of it") == 2, "the second reply, half of it")
        for keys in (("f9",), ("tab", "d"), ("pageup", "f9")):
            await user.press(*keys)
            assert "why?" not in user.screen
        script.release.set()
        await user.until(lambda: user.bar.display, "the reply's end")
        await user.press("f9")
        await user.type("no example")
        await user.press("enter")
        await user.until(lambda: "saved" in user.status, "saved")
        await user.press("tab", "up")
        await user.judge("d", "")
        assert [(e.approved, e.reason) for e in recorded(user)] == [(False, "half a reason"), (False, "no example")]


async def test_asking_again_ends_the_question_for_the_reason(user: User) -> None:
    [first] = user.app.session.chat.turns
    user.app.chat.action_reply("retry")  # as the palette does
    await user.until(lambda: user.bar.display and user.app.session.chat.turns != [first], "another reply")
    assert "why?" not in user.screen


async def test_after_an_undo_the_next_key_is_the_other_verdict(user: User) -> None:
    await user.press("enter")
    await user.until(lambda: "saved" in user.status, "saved")
    await user.press("tab")
    await user.judge("u")
    assert isinstance(user.app.focused, VerdictBar)
    await user.judge("A", "it is fine")
    assert user.draft == ""
    assert [(e.approved, e.reason) for e in recorded(user)] == [(True, "it is fine")]


async def test_tab_leads_back_to_the_reply_that_was_just_judged(user: User) -> None:
    await user.press("enter")
    await user.until(lambda: "saved" in user.status, "saved")
    await user.ask("Explain what a mutex is")
    await user.press("up")
    await user.judge("a")
    await user.press("tab")
    await user.judge("u")
    assert [e.approved for e in recorded(user)] == [None, None]


async def test_i_leads_back_to_the_composer_however_fast_the_next_prompt_follows(user: User) -> None:
    await user.press("escape", "tab")
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
    user.burst("iabc")
    await user.until(lambda: user.draft == "abc", "the text without the key")


async def test_at_40_columns_the_hint_of_the_reason_is_whole(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True, size=(40, 10)) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Explain what a mutex is")
        await user.press_in_the_bar("d")
        await user.sees("Enter saves · Esc leaves")
