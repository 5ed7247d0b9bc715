"""Keys that come all at once, as over a slow connection: whatever they open, leave and end, nothing breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import at_the_keyboard, settings_for

OPENED_AND_LEFT = [
    ("ctrl+s", "escape"),
    ("ctrl+s", "enter", "enter"),
    ("ctrl+l", "escape", "escape"),
    ("ctrl+o", "enter", "enter"),
    ("f12", "ctrl+s", "escape"),
    ("f1", "q", "q"),
    ("f4", "pagedown", "v", "escape", "escape"),
    ("ctrl+p", "enter", "enter", "pagedown", "enter", "escape"),
    ("ctrl+p", "escape", "escape"),
]


async def test_what_is_opened_and_left_at_once_leaves_a_program_that_works(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        for keys in OPENED_AND_LEFT:
            user.burst("", *keys)
            await user.settled()
            while len(user.app.screen_stack) > 1:
                await user.press("escape")
            await user.press("f2")
        # Letters that came before their dialog was there were typed, and Enter sent them.
        await user.until(lambda: not user.app.chat.replying, "the end of a reply")
        await user.press("ctrl+n")
        await user.ask("Explain what a lock file is")


@pytest.mark.parametrize("before", [(), ("ctrl+s",), ("f12",), ("f3", "f4"), ("ctrl+p",)])
async def test_quitting_ends_well_whatever_is_being_opened_and_however_often_it_is_asked_for(
    tmp_path: Path, before: tuple[str, ...]
) -> None:
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        user.burst("", *before, "ctrl+q", "ctrl+q", *before, "escape")
        await user.until_it_ends()
        assert user.app.return_code == 0
