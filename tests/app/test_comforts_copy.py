"""Copying a reply and its code blocks: which way was taken is said, and no more."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hungry_tui.screens.code_blocks import CodeBlocksScreen
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.verdict_bar import VerdictBar
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.edges.scripted import Script, chunk, head, last, serving

ONE = "Look:\n\n```python\nprint('one')\n```\n"
TWO = ONE + "\nor\n\n```\nfirst [/b]\nsecond\n```\n"


@pytest.fixture
async def script() -> AsyncIterator[Script]:
    async with serving(Script()) as script:
        yield script


@pytest.fixture
async def user(tmp_path: Path, script: Script, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[User]:
    """In a terminal that takes OSC 52, so that no tool of this machine is asked."""
    monkeypatch.delenv("TMUX", raising=False)
    monkeypatch.setenv("KITTY_WINDOW_ID", "1")
    async with at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        yield user


async def reply(user: User, script: Script, text: str) -> None:
    script.pieces = [head(), chunk(text), last()]
    await user.ask("show me")
    await user.until(lambda: isinstance(user.app.focused, VerdictBar), "focus in the verdict bar")


async def test_y_copies_the_reply_as_it_came(user: User, script: Script) -> None:
    await reply(user, script, TWO)
    await user.press_in_the_bar("y")
    await user.until(lambda: user.app.clipboard == TWO, "the reply in the clipboard")
    await user.until(lambda: "Handed 12 lines to the terminal (OSC 52)" in user.status, "the way it went")


async def test_c_copies_the_only_code_block(user: User, script: Script) -> None:
    await reply(user, script, ONE)
    await user.sees("code")
    await user.press_in_the_bar("c")
    await user.until(lambda: user.app.clipboard == "print('one')\n", "the block in the clipboard")


@pytest.mark.parametrize(("keys", "copied"), [(["2"], 1), (["enter"], 0), (["down", "enter"], 1)])
async def test_c_lets_the_user_choose_among_several(user: User, script: Script, keys: list[str], copied: int) -> None:
    await reply(user, script, TWO)
    await user.press_in_the_bar("c")
    await user.sees("first [/b]")
    await user.sees("2 lines")
    await user.press("9")  # there is none
    assert isinstance(user.app.screen, CodeBlocksScreen)
    await user.press(*keys)
    wanted = ["print('one')\n", "first [/b]\nsecond\n"][copied]
    await user.until(lambda: user.app.clipboard == wanted, "the block in the clipboard")
    assert isinstance(user.app.focused, VerdictBar)


async def test_without_a_code_block_nothing_is_copied(user: User, script: Script) -> None:
    await reply(user, script, "No code.")
    await user.press_in_the_bar("c")
    await user.until(lambda: "no code block" in user.status, "the remark")
    assert user.app.clipboard == ""


async def test_what_is_copied_in_the_composer_goes_the_same_way(user: User) -> None:
    await user.until(lambda: isinstance(user.app.focused, Composer), "focus in the composer")
    await user.type("text")
    await user.press("shift+home", "ctrl+c")
    await user.until(lambda: "Handed 4 characters to the terminal (OSC 52)" in user.status, "the way it went")
    assert user.app.clipboard == "text"
