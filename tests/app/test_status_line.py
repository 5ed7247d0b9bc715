"""The status line: what went wrong is said to its end, anything else keeps still. And the title line."""

from __future__ import annotations

from pathlib import Path

import pytest

from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.lines import StatusLine, TitleLine
from tests.app.driving import User, at_the_keyboard, settings_for

LONG = (
    "Not sent: notes.txt: it is larger than the context of this model, which takes 4096 tokens. Ask for a larger one: "
)


def height(user: User) -> int:
    return user.app.chat.query_one(StatusLine).size.height


async def test_a_failure_is_said_with_what_to_do_about_it(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.press("ctrl+r")
        await user.until(lambda: "Training:" in user.status, "a failure")
        said = " ".join(user.screen.split())
        assert user.status in said
        assert height(user) == 2
        await user.press("/", "n", "e", "w", "enter")  # what comes next gives the room back
        await user.until(lambda: height(user) == 1, "one line")


@pytest.mark.parametrize("size", [(80, 24), (40, 10)])
async def test_however_long_the_composer_keeps_its_place(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True, size=size) as user:
        await user.until(lambda: "practice model" in user.status, "the last word of the start")
        user.app.say(LONG * 3, "error")
        await user.until(lambda: height(user) == 3, "three lines")
        assert "…" in user.screen.splitlines()[-1 if size[1] < 15 else -2]
        user.app.chat.query_one(StatusLine).work = "training: build 50 %"
        await user.sees("build 50 %")
        assert user.app.chat.query_one(Composer).region.bottom <= size[1] - 3
        user.app.say(LONG * 3)
        await user.until(lambda: height(user) == 1, "one line")


async def test_ctrl_c_says_in_one_line_how_to_quit(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.type("a draft")
        await user.press("ctrl+c")  # nothing is selected
        assert user.status == "^q quits."
        assert not user.app._notifications


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (90, "11 decisions · 55 % [28–79] · Emerging"),
        (80, "11 decisions · 55 % [28–79]"),
        (60, "11 decisions"),
        (50, "practice-trained v1 · a stand-in"),
    ],
)
async def test_how_it_is_doing_gives_way_from_its_end(tmp_path: Path, width: int, shown: str) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True, size=(width, 24)) as user:
        await user.until(lambda: "practice model" in user.status, "the last word of the start")
        title = user.app.chat.query_one(TitleLine)
        title.left, title.right = "practice-trained v1 · a stand-in", "11 decisions · 55 % [28–79] · Emerging"
        await user.until(lambda: user.screen.splitlines()[0].rstrip().endswith(shown), shown)
