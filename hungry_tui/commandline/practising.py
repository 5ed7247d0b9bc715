"""`hungry practice`."""

from __future__ import annotations

from hungry_tui.commandline.common import Call
from hungry_tui.practice import serve_forever


def practice(call: Call) -> int:
    """Run the practice server until it is interrupted."""
    return serve_forever(call.settings.home / "practice", call.arguments.port)
