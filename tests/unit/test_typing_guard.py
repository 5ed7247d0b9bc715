"""Someone who begins the next prompt as a reply ends never judges by accident."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.widgets.typing_guard import QUIET, TypingGuard

COMMANDS = set("aAdxyuri12345 ")


def replay(keys: list[tuple[str, float]], focused_at: float) -> tuple[str, list[str]]:
    """Press keys at their times; returns the text that reached the composer and the commands run."""
    guard, text, commands = TypingGuard(), "", []
    guard.focus_came_by_itself(focused_at)
    for character, now in keys:
        if guard.overdue(now) and (key := guard.release()):
            commands.append(key)
        text += guard.press(character, character, now, command=character in COMMANDS)
    if key := guard.release():
        commands.append(key)
    return text, commands


def test_a_lone_verdict_key_is_a_command() -> None:
    assert replay([("a", 1.0)], focused_at=0.0) == ("", ["a"])


def test_a_verdict_key_followed_by_a_letter_was_text() -> None:
    assert replay([("a", 1.0), ("d", 1.1), ("d", 1.2)], focused_at=0.0) == ("add", [])


def test_a_bar_that_was_left_and_asked_for_judges_at_once() -> None:
    guard = TypingGuard()
    guard.focus_came_by_itself(1.0)
    guard.focus_leaves()
    guard.focus_came()
    assert guard.press("a", "a", 1.1, command=True) == ""
    assert guard.overdue(1.4)


def test_a_held_key_that_the_focus_left_behind_is_text() -> None:
    guard = TypingGuard()
    guard.press("a", "a", 1.0, command=True)
    assert guard.focus_leaves() == "a"
    assert guard.release() is None


def test_no_key_judges_right_after_the_bar_took_the_focus() -> None:
    assert replay([("a", 0.2)], focused_at=0.0) == ("a", [])


def test_a_letter_that_is_no_verdict_key_is_text_at_once() -> None:
    assert replay([("W", 5.0), ("h", 5.1)], focused_at=0.0) == ("Wh", [])


@given(
    st.text(st.sampled_from("adxurywhatnow 1"), min_size=2, max_size=20),
    st.floats(0.0, 3.0),
    st.floats(0.01, QUIET * 0.99),
)
def test_fluent_typing_is_all_text_whenever_it_starts(text: str, start: float, gap: float) -> None:
    keys = [(character, start + i * gap) for i, character in enumerate(text)]
    assert replay(keys, focused_at=0.0) == (text, [])
