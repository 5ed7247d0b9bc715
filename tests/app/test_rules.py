"""The rules screen: evidence in sight, and the user's word wins."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from textual.widgets import OptionList

from hungry_tui.learning import Rule, State, learn
from hungry_tui.records import Category, Exchange
from hungry_tui.store import Store
from hungry_tui.trainer import rule_edits
from tests.app.driving import User, at_the_keyboard, settings_for

RULE = "at most 30 words"


@pytest.fixture
async def user(tmp_path: Path) -> AsyncIterator[User]:
    """On the rules screen, with a rule that two denials made."""
    begin = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with Store.open(tmp_path) as store:
        for number, prompt in enumerate(("Explain what a mutex is", "Design a cache")):
            when = begin + timedelta(minutes=number)
            store.append(Exchange(f"old_{number}", when, prompt, "A long reply. " * 40, Category.other, None))
            store.judge(f"old_{number}", False, "too long, at most 30 words please")
    async with at_the_keyboard(settings_for(tmp_path, minimum_decisions=1), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.press("f4")
        await user.sees(RULE)
        yield user


async def test_a_rule_shows_the_decisions_behind_it(user: User) -> None:
    await user.sees("2 for · 0 against")
    assert user.screen.count("too long, at most 30 words please") >= 2
    await user.sees("Design a cache")


async def test_without_rules_only_what_can_be_done_is_offered(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.press("f4")
        await user.sees("No rules yet")
        assert user.screen.splitlines().index(next(one for one in user.screen.splitlines() if "No rules" in one)) < 4
        assert "disable" not in user.screen
        await user.press("n")
        await user.type("Answer in British English.")
        await user.press("enter")
        await user.sees("disable")
        assert "your own" in user.screen
        await user.until(lambda: isinstance(user.app.focused, OptionList), "focus in the list")


async def test_a_disabled_rule_is_not_taught_and_stays_disabled(user: User) -> None:
    await user.press("d")
    await user.sees("⊘")
    await user.press("ctrl+r")
    await user.until(lambda: (user.app.settings.home / "Modelfile").exists(), "the training")
    await user.until(lambda: not user.app.chat.working, "the training's end")
    assert RULE not in (user.app.settings.home / "Modelfile").read_text()
    await user.sees("⊘")


async def test_an_edited_rule_is_taught_in_the_users_words(user: User) -> None:
    await user.press("e")
    await user.sees("Edit the rule")
    await user.press("ctrl+u")
    await user.type("Be as short as a telegram.")
    await user.press("enter")
    await user.sees("✎")
    await user.press("v")
    await user.sees("+- Be as short as a telegram.")


async def test_a_rule_of_ones_own_is_taught(user: User) -> None:
    await user.press("n")
    await user.sees("A rule of your own")
    await user.type("Answer in British English.")
    await user.press("enter")
    await user.sees("Answer in British English.")
    await user.press("ctrl+r")
    await user.until(lambda: (user.app.settings.home / "Modelfile").exists(), "the training")
    assert "Answer in British English." in (user.app.settings.home / "Modelfile").read_text()


async def test_a_rule_of_ones_own_is_disabled_let_back_and_deleted(user: User) -> None:
    def own() -> Rule | None:
        return next((rule for rule in user.app.session.study.lessons.rules if rule.label == "U1"), None)

    def own_is(state: State) -> bool:
        rule = own()
        return rule is not None and rule.state is state

    assert "delete" not in user.screen
    await user.press("n")
    await user.sees("A rule of your own")
    await user.type("Answer in British English.")
    await user.press("enter")
    await user.until(lambda: own_is(State.edited), "the rule")
    options = user.app.screen.query_one(OptionList)
    options.highlighted = options.get_option_index(own().id)  # type: ignore[union-attr]
    for key, state in (("d", State.disabled), ("d", State.edited), ("p", State.pinned), ("p", State.edited)):
        await user.press(key)
        await user.until(lambda state=state: own_is(state), state)  # type: ignore[misc]
        await user.sees("Answer in British English.")
        options.highlighted = options.get_option_index(own().id)  # type: ignore[union-attr]
    await user.sees("delete")
    await user.press("delete")
    await user.until(lambda: own() is None, "the rule is gone")
    with Store.open(user.app.settings.home) as store:
        assert [rule.label for rule in learn(store.history(), edits=rule_edits(store)).rules] == ["R1"]


async def test_the_keys_that_lead_elsewhere_lead_out_of_a_page_that_is_read(user: User) -> None:
    for key, mode in (("f3", "stats"), ("f4", "rules"), ("f2", "chat")):
        await user.press("f4")
        await user.until(lambda: user.app.current_mode == "rules", "the rules")
        await user.press("v")
        await user.sees("the next training")
        await user.press(key)
        await user.until(lambda mode=mode: user.app.current_mode == mode, mode)  # type: ignore[misc]
        assert len(user.app.screen_stack) == 1
