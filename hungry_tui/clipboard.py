"""The system's own clipboard tools, for where the terminal's way (OSC 52) cannot be counted on.

A terminal does not tell whether it took an OSC 52: some ignore it, some ask the user, and tmux drops it unless its
`set-clipboard` is "on". A tool's exit code is known.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Final

from hungry_tui.text import well_formed

SECONDS: Final = 5.0
"""A tool that takes longer has failed."""

_TAKES_OSC_52: Final = ("KITTY_WINDOW_ID", "WEZTERM_PANE", "ALACRITTY_WINDOW_ID", "GHOSTTY_RESOURCES_DIR", "WT_SESSION")
"""Variables of terminals that take it as they come."""


def copied(text: str, environ: Mapping[str, str] = os.environ) -> str:
    """Use the system's tool where that is needed; returns what became of the text, which OSC 52 has been sent with.

    Blocks for a moment.
    """
    count = len(text.strip("\n").split("\n"))
    lines = f"{count} lines" if count > 1 else f"{len(text)} characters"
    failed = ""
    if command := tool(environ):
        if not (problem := _run(command, text)):
            if command[0] == "tmux":
                return f"Copied {lines} to tmux, which hands them on to a terminal that takes them."
            return f"Copied {lines} with {command[0]}."
        failed = f"{command[0]} failed ({problem}). "
    return f"{failed}Handed {lines} to the terminal (OSC 52); not every terminal takes that."


def tool(
    environ: Mapping[str, str], platform: str = sys.platform, which: Callable[[str], object] = shutil.which
) -> tuple[str, ...] | None:
    """The command that takes a text from stdin into the clipboard of the screen that the user sees.

    None where OSC 52 can be counted on, and where there is no such tool: over ssh the clipboard is at the other end.
    """
    in_tmux = "TMUX" in environ
    if not in_tmux and any(name in environ for name in _TAKES_OSC_52):
        return None
    candidates: list[tuple[str, ...]] = []
    if not ("SSH_CONNECTION" in environ or "SSH_TTY" in environ):
        if platform == "darwin":
            candidates.append(("pbcopy",))
        if "WAYLAND_DISPLAY" in environ:
            candidates.append(("wl-copy",))
        if "DISPLAY" in environ:
            candidates += [("xclip", "-selection", "clipboard"), ("xsel", "--clipboard", "--input")]
        candidates.append(("clip.exe",))
    if in_tmux:
        candidates.append(("tmux", "load-buffer", "-w", "-"))
    return next((command for command in candidates if which(command[0])), None)


def _run(command: tuple[str, ...], text: str) -> str:
    """Give a text to a tool; returns what went wrong, "" for nothing."""
    encoding = "utf-16-le" if command[0] == "clip.exe" else "utf-8"
    try:
        # What stays behind to serve the clipboard must hold no pipe of ours.
        code = subprocess.run(
            command,
            input=well_formed(text).encode(encoding),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        ).returncode
    except subprocess.TimeoutExpired:
        return f"no answer in {SECONDS:.0f} s"
    except OSError as error:
        return error.strerror or str(error)
    return f"exit code {code}" if code else ""
