"""ctrl+g: the composer's text in the user's own editor."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import pytest

from tests.app.driving import at_the_keyboard, settings_for
from tests.app.terminal import in_a_terminal
from tests.app.test_comforts_drafts import kept

PYTHON = Path(sys.executable)


def script(does: str) -> str:
    """An editor as $EDITOR names it, that runs Python with `path`."""
    program = f"import sys, pathlib; path = pathlib.Path(sys.argv[1]); {does}"
    return shlex.join([sys.executable, "-c", program])


def test_the_text_goes_to_the_editor_and_comes_back(tmp_path: Path) -> None:
    """In a real terminal: the editor has it to itself, the program takes it again and goes on."""
    editor = script("path.write_text(path.read_text().upper() + 'more\\n'); print('IN THE EDITOR')")
    with in_a_terminal(tmp_path, VISUAL="", EDITOR=editor) as terminal:
        terminal.until(lambda: b"Ask" in terminal.shown)
        terminal.write(b"a draft")
        terminal.until(lambda: b"a draft" in terminal.shown)
        terminal.write(b"\x07")
        terminal.until(lambda: kept(tmp_path) == "A DRAFT\nmore")
        shown_in_editor = terminal.shown.partition(b"IN THE EDITOR")
        assert b"\x1b[?1049l" in shown_in_editor[0]  # the terminal was given away …
        assert b"\x1b[?1049h" in shown_in_editor[2]  # … and taken back
        terminal.write(b" typed")
        terminal.until(lambda: kept(tmp_path) == "A DRAFT\nmore typed")
        terminal.write(b"\x11")  # ctrl+q
        terminal.until(lambda: terminal.process.poll() is not None)
        assert terminal.process.returncode == 0


def test_an_interrupt_in_the_editor_does_not_end_the_program(tmp_path: Path) -> None:
    """Whatever the way to the editor: a long one would cut off what the program says."""
    editor = script("import signal; print('READY', flush=True); signal.pause()").replace(sys.executable, PYTHON.name)
    path = f"{PYTHON.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    with in_a_terminal(tmp_path, VISUAL="", EDITOR=editor, PATH=path) as terminal:
        terminal.until(lambda: b"Ask" in terminal.shown)
        terminal.write(b"a draft")
        terminal.until(lambda: b"a draft" in terminal.shown)
        terminal.write(b"\x07")
        terminal.until(lambda: b"READY" in terminal.shown)
        terminal.write(b"\x03")
        terminal.until(lambda: b"as it was" in terminal.shown)
        terminal.write(b" goes on")
        terminal.until(lambda: kept(tmp_path) == "a draft goes on")


@pytest.mark.parametrize(("editor", "said"), [("", "No editor is set"), ("vi 'x", "cannot be read")])
async def test_without_an_editor_the_program_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, editor: str, said: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.type("a draft")
        await user.press("ctrl+g")
        await user.until(lambda: said in user.status, "the remark")
        assert user.draft == "a draft"


async def test_a_terminal_that_cannot_be_given_away_keeps_the_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", script("path.write_text('never')"))
    async with at_the_keyboard(settings_for(tmp_path)) as user:  # headless: there is none
        await user.type("a draft")
        await user.press("ctrl+g")
        await user.until(lambda: "cannot be handed" in user.status, "the remark")
        assert user.draft == "a draft"
