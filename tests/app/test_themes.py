"""The colours: the terminal's own sixteen are used as they are, NO_COLOR is kept, a choice outlives the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.color import ColorType
from rich.segment import Segment
from textual.filter import ANSIToTruecolor

from hungry_tui.theme_choice import THEME_FILE, ThemeChoice
from tests.app.driving import User, at_the_keyboard, settings_for


def painted(user: User) -> Iterator[Segment]:
    """What goes to the terminal."""
    for strip in user.app.screen._compositor.render_strips(user.app.screen.size):
        yield from strip


async def test_the_ansi_theme_leaves_every_colour_to_the_terminal(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path, theme="ansi"), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "the model")
        await user.ask("Write a Python function to parse a CSV file")
        await user.type("/")
        await user.sees("/help")
        colours = [
            colour
            for segment in painted(user)
            if segment.style is not None
            for colour in (segment.style.color, segment.style.bgcolor)
            if colour is not None
        ]
        assert {colour.type for colour in colours} <= {ColorType.DEFAULT, ColorType.STANDARD}
        assert len({colour.name for colour in colours}) > 3
        user.app.action_use_theme("hungry-dark")
        assert next(one for one in user.app._filters if isinstance(one, ANSIToTruecolor)).enabled


async def test_a_chosen_theme_is_there_again_until_the_configured_one_changes(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path, theme="hungry-light")) as user:
        assert user.app.theme == "hungry-light"
        await user.type("/theme nrod")
        await user.press("enter")
        await user.sees("Theme: nord.")
    async with at_the_keyboard(settings_for(tmp_path, theme="hungry-light")) as user:
        assert user.app.theme == "nord"
    async with at_the_keyboard(settings_for(tmp_path, theme="ansi")) as user:
        assert user.app.theme == "ansi"


async def test_without_colours_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        assert user.app.theme == "ansi"
        await user.type("/")
        await user.sees("/help")
        styles = [segment.style for segment in painted(user) if segment.style is not None]
        assert all(colour is None or colour.is_default for style in styles for colour in (style.color, style.bgcolor))
        assert any(style.reverse for style in styles)
        assert any(style.underline for style in styles)  # the marked command


def test_a_choice_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    choice = ThemeChoice(tmp_path, "")
    assert choice.load() == ""
    (tmp_path / THEME_FILE).write_bytes(b"\xff\n")
    assert choice.load() == ""
    choice.keep("nord")
    assert choice.load() == "nord"
    (tmp_path / THEME_FILE).write_text("no-such-theme\n\n")
    assert choice.load() == "no-such-theme"  # whoever asks knows which there are
