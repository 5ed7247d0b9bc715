"""Where the commands write: stdout and stderr that no text can harm."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from hungry_tui.plain import clean
from hungry_tui.ports import HungryError
from hungry_tui.text import one_line, well_formed


class OutputError(HungryError):
    """Stdout does not take what is written to it: it is closed, or its disk is full."""


class Output:
    """The two streams. On a terminal foreign text is filtered; into a pipe or file it goes as it is.

    When the reader of stdout goes away (`hungry log | head`), writing raises BrokenPipeError; `give_up` then keeps the
    interpreter from complaining at its exit.
    """

    def __init__(self) -> None:
        _stand_in_for_closed_streams()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # a terminal of another encoding is no reason to fail

    @property
    def interactive(self) -> bool:
        """Someone reads stderr as it comes."""
        return sys.stderr.isatty()

    def write(self, text: str) -> None:
        """Write to stdout, at once. Raises BrokenPipeError or OutputError."""
        with self.stream() as stdout:
            stdout.write(clean(text) if stdout.isatty() else well_formed(text))

    @contextmanager
    def stream(self) -> Iterator[TextIO]:
        """Stdout as it is, for what comes in many pieces. Raises BrokenPipeError or OutputError."""
        try:
            yield sys.stdout
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            self.give_up()
            why = error.strerror or str(error)
            raise OutputError(f"Stdout takes no more: {why}.", "Send it somewhere else, then try again.") from error

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
        with suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()


def _stand_in_for_closed_streams() -> None:
    """Fill the places of streams that the caller closed (`>&-`), or the next file to be opened would get their numbers.

    What is read is empty, what goes to stderr goes nowhere; writing to stdout fails, as it does in any program.
    """
    for name, mode in (("stdin", "r"), ("stdout", "r"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
