"""Where the commands write: stdout and stderr that no text can harm."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress

from hungry_tui.plain import clean
from hungry_tui.text import one_line, well_formed


class Output:
    """The two streams. On a terminal foreign text is filtered; into a pipe or file it goes as it is.

    When the reader of stdout goes away (`hungry log | head`), writing raises BrokenPipeError; `give_up` then keeps the
    interpreter from complaining at its exit.
    """

    def __init__(self) -> None:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # a terminal of another encoding is no reason to fail

    @property
    def interactive(self) -> bool:
        """Someone reads stderr as it comes."""
        return sys.stderr.isatty()

    def write(self, text: str) -> None:
        """Write to stdout, at once. Raises BrokenPipeError."""
        sys.stdout.write(clean(text) if sys.stdout.isatty() else well_formed(text))
        sys.stdout.flush()

    def line(self, text: str = "") -> None:
        """Write a line to stdout."""
        self.write(f"{text}\n")

    def error(self, text: str) -> None:
        """Write one line to stderr."""
        self._say(f"hungry: {one_line(text, 1000)}\n")

    def hint(self, text: str) -> None:
        """Write a line to stderr where someone reads it as it comes."""
        if self.interactive:
            self._say(f"{one_line(text, 1000)}\n")

    def progress(self, text: str) -> None:
        """Replace the line on stderr where someone reads it as it comes; "" takes it away."""
        if self.interactive:
            self._say(f"\r\x1b[K{one_line(text, 78)}")

    def give_up(self) -> None:
        """Let whatever is still in the buffer of stdout, and what follows, go nowhere."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)

    def _say(self, text: str) -> None:
        with suppress(BrokenPipeError):
            sys.stderr.write(text)
            sys.stderr.flush()
