"""Earlier prompts: by ↑ and ↓, and searched in the whole history."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hungry_tui.records import Category, Exchange
from hungry_tui.screens.models import FilterInput
from hungry_tui.screens.prompts import SHOWN
from hungry_tui.store import Store
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.verdict_bar import VerdictBar
from tests.app.driving import User, at_the_keyboard, settings_for

OLDEST = "the very first question\nwith a second line"


def fill(home: Path, prompts: list[str]) -> None:
    begin = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with Store.open(home) as store:
        for number, prompt in enumerate(prompts):
            when = begin + timedelta(minutes=number)
            store.append(Exchange(f"old_{number}", when, prompt, "reply", Category.other, None))


@pytest.fixture
async def user(tmp_path: Path) -> AsyncIterator[User]:
    """With three earlier prompts, one of them asked twice."""
    fill(tmp_path, [OLDEST, "sort a list [/b]", "parse a CSV file", "sort a list [/b]"])
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        yield user


async def search(user: User, text: str) -> None:
    await user.press("ctrl+s")
    await user.until(lambda: isinstance(user.app.focused, FilterInput), "the list")
    await user.type(text)


async def in_the_composer(user: User) -> None:
    await user.until(lambda: isinstance(user.app.focused, Composer), "focus in the composer")


async def test_up_and_down_walk_through_earlier_prompts_and_lose_no_text(user: User) -> None:
    await user.type("my draft")
    await user.press("up")
    assert user.draft == "sort a list [/b]"
    await user.type(" of dates")
    await user.press("up")
    assert user.draft == "parse a CSV file"
    await user.press("up")
    assert user.draft == OLDEST
    await user.press("up")  # within the text
    assert user.draft == OLDEST
    await user.press("down", "down", "down")
    assert user.draft == "sort a list [/b] of dates"
    await user.press("down")
    assert user.draft == "my draft"


async def test_up_moves_within_a_wrapped_draft_first(user: User) -> None:
    await user.type("word " * 30)
    await user.press("up")
    assert user.draft == "word " * 30
    await user.press("up")
    assert user.draft == "sort a list [/b]"


async def test_typing_searches_and_enter_puts_the_prompt_into_the_composer(user: User) -> None:
    await user.type("my draft")
    await search(user, "")
    await user.sees("parse a CSV file")
    assert user.screen.count("sort a list [/b]") == 1  # each once, the newest on top
    await user.type("SECOND first")
    await user.until(lambda: "parse a CSV" not in user.screen, "the filter")
    await user.sees("with a second line")
    await user.press("enter")
    await in_the_composer(user)
    assert user.draft == OLDEST
    await user.press("down", "down", "down", "down")
    assert user.draft == "my draft"


async def test_escape_leaves_the_draft_as_it_was(user: User) -> None:
    await user.type("my draft")
    await search(user, "csv")
    await user.press("escape")
    await in_the_composer(user)
    assert user.draft == "my draft"


async def test_nothing_found_takes_nothing(user: User) -> None:
    await search(user, "no such words")
    await user.sees("Nothing found.")
    await user.press("enter")
    assert isinstance(user.app.focused, FilterInput)


async def test_the_arrows_choose(user: User) -> None:
    await search(user, "")
    await user.sees("parse a CSV file")
    await user.press("down", "enter")
    await in_the_composer(user)
    assert user.draft == "parse a CSV file"


async def test_the_whole_history_is_searched_and_a_hasty_enter_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also what ↑ no longer reaches."""
    monkeypatch.setattr("hungry_tui.study.RECALLED", SHOWN + 50)
    numbered = [f"question {number}" for number in range(SHOWN + 51)]
    fill(tmp_path, [OLDEST, *numbered])
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await search(user, "")
        await user.sees("52 more")
        await user.press("escape")
        await in_the_composer(user)
        await search(user, "second line")
        await user.press("enter")
        await in_the_composer(user)
        assert user.draft == OLDEST


async def test_the_search_opens_from_the_reply_s_bar_as_well(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.ask("Explain locks")
        await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the bar")
        await user.press("ctrl+s")
        await user.until(lambda: isinstance(user.app.focused, FilterInput), "the list")
        await user.press("enter")
        await user.until(lambda: user.draft == "Explain locks", "the prompt")
        assert isinstance(user.app.focused, Composer)
