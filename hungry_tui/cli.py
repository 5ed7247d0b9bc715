"""The `hungry` command. `--help` and `--version` import next to nothing; each command imports what it needs.

Nothing is imported out here: an interrupt is welcome from the first moment on.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, COULD_NOT, INTERRUPTED = 0, 1, 130

_COMMANDS = {  # name → the module and the function that do it
    "": "tui:start",
    "ask": "asking:ask",
    "approve": "judging:approve",
    "deny": "judging:deny",
    "init": "keeping:init",
    "train": "training:train",
    "build": "training:build",
    "stats": "reporting:stats",
    "log": "reporting:log",
    "rules": "reporting:rules",
    "export": "keeping:export",
    "import": "keeping:take_in",
    "compact": "keeping:compact",
    "reset": "keeping:reset",
    "doctor": "doctor:doctor",
    "practice": "practising:practice",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code: 0 = done, 1 = could not (with a line on stderr), 2 = usage."""
    try:
        return _run(argv)
    except KeyboardInterrupt:
        print("hungry: Interrupted.", file=sys.stderr)
        return INTERRUPTED


def _run(argv: Sequence[str] | None) -> int:
    from importlib import import_module

    from hungry_tui.commandline.usage import read

    arguments = read(argv)
    from hungry_tui.commandline.output import Output

    output = Output()
    from hungry_tui.commandline.common import Call
    from hungry_tui.config import load_settings
    from hungry_tui.ports import HungryError

    try:
        settings = load_settings()
        module, function = _COMMANDS[arguments.command].split(":")
        run = getattr(import_module(f"hungry_tui.commandline.{module}"), function)
        return int(run(Call(arguments, settings, output)))
    except HungryError as error:
        output.error(str(error))
        return COULD_NOT
    except BrokenPipeError:  # the reader went away, as `head` does
        output.give_up()
        return COULD_NOT
