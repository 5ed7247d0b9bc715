"""Which way a text goes to the clipboard, and what is said of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hungry_tui import clipboard
from hungry_tui.clipboard import copied, tool

EVERYTHING = {"pbcopy", "wl-copy", "xclip", "xsel", "clip.exe", "tmux"}
X11, WAYLAND, SSH, TMUX = {"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "w"}, {"SSH_TTY": "/dev/pts/1"}, {"TMUX": "/tmp/x"}
KITTY = {"KITTY_WINDOW_ID": "1"}


@pytest.mark.parametrize(
    ("environ", "platform", "there", "chosen"),
    [
        ({}, "darwin", EVERYTHING, "pbcopy"),
        ({"TERM_PROGRAM": "Apple_Terminal"}, "darwin", EVERYTHING, "pbcopy"),
        (WAYLAND | X11, "linux", EVERYTHING, "wl-copy"),
        (WAYLAND | X11, "linux", {"xclip"}, "xclip"),
        (X11, "linux", {"xsel"}, "xsel"),
        ({}, "linux", {"clip.exe"}, "clip.exe"),  # WSL
        ({}, "linux", {"xclip", "wl-copy", "tmux"}, None),  # a console
        (X11 | KITTY, "linux", EVERYTHING, None),  # OSC 52 is enough
        (X11 | KITTY | TMUX, "linux", EVERYTHING, "xclip"),  # tmux stands between
        (X11 | SSH, "linux", EVERYTHING, None),  # the clipboard is at the other end
        (SSH | TMUX, "linux", EVERYTHING, "tmux"),
        (SSH | TMUX, "darwin", EVERYTHING, "tmux"),
        (TMUX, "linux", {"tmux"}, "tmux"),
        (X11, "linux", set(), None),
    ],
)
def test_the_tool_is_the_one_of_the_screen_that_the_user_sees(
    environ: dict[str, str], platform: str, there: set[str], chosen: str | None
) -> None:
    found = tool(environ, platform, lambda name: name in there)
    assert (found and found[0]) == chosen


@pytest.fixture
def xclip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tool that keeps what it is given beside itself."""
    path = tmp_path / "xclip"
    path.write_text(f'#!/bin/sh\ncat > "{tmp_path}/taken"\nexit ${{XCLIP_CODE:-0}}\n')
    path.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "taken"


def test_what_a_tool_took_is_said_to_be_copied(xclip: Path) -> None:
    assert copied("one\ntwo ü\n", X11) == "Copied 2 lines with xclip."
    assert xclip.read_text() == "one\ntwo ü\n"


def test_a_tool_that_fails_is_said_to_have_failed(xclip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XCLIP_CODE", "1")
    said = copied("text", X11)
    assert "xclip failed (exit code 1)" in said
    assert "OSC 52" in said
    assert "Copied" not in said


def test_a_tool_that_hangs_is_not_waited_for(xclip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (xclip.parent / "xclip").write_text("#!/bin/sh\nexec sleep 100\n")
    monkeypatch.setattr(clipboard, "SECONDS", 0.05)
    assert "no answer" in copied("text", X11)


def test_without_a_tool_nothing_is_claimed() -> None:
    said = copied("text", KITTY)
    assert "Handed 4 characters to the terminal (OSC 52)" in said
    assert "Copied" not in said
