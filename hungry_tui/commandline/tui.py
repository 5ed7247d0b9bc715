"""`hungry` without a command: the full-screen program."""

from __future__ import annotations

import sys

from hungry_tui.commandline.common import Call
from hungry_tui.ports import HungryError


def start(call: Call) -> int:
    """Start the full-screen program."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise HungryError("The full-screen program needs a terminal.", "Without one: hungry ask TEXT.")
    from hungry_tui.app import run_tui

    return run_tui(call.settings, practice=call.arguments.practice)
