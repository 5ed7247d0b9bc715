"""`hungry practice`."""

from __future__ import annotations

from hungry_tui.commandline.common import Call
from hungry_tui.practice import serve_forever
from hungry_tui.storage.files import make_private, plain_errors


def practice(call: Call) -> int:
    """Run the practice server until it is interrupted."""
    home = call.settings.home
    with plain_errors("starting the practice server", home):
        make_private(home)
        make_private(home / "practice")
    with call.output.stream():
        return serve_forever(home / "practice", call.arguments.port)
