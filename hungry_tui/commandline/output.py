"""Where the commands write: stdout and stderr that no text can harm."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

from hungry_tui.plain import clean
from hungry_tui.text import one_line, well_formed


class Output:
    """The two streams. On a terminal foreign text is filtered; into a pipe or file it goes as it is.

    When the reader of stdout goes away (`hungry log | head`), writing raises BrokenPipeError once and the stream is
    closed for good, so that nothing more is said about it at exit.
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
        try:
            sys.stdout.write(clean(text) if sys.stdout.isatty() else well_formed(text))
            sys.stdout.flush()
        except BrokenPipeError:
            _swallow(sys.stdout)
            raise

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

    def _say(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except BrokenPipeError:
            _swallow(sys.stderr)


def _swallow(stream: TextIO) -> None:
    """Let whatever is still in the stream's buffer go nowhere."""
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
