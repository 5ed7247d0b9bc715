"""The terminal of the program: nothing that comes from it, and not its end, may cost what the user has."""

from __future__ import annotations

import os
import selectors
import signal
import sys
from codecs import getincrementaldecoder
from contextlib import suppress
from typing import Any, TextIO, cast

from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from hungry_tui.application.pasting import PasteParser


class Ended(Message):
    """The program is to end, as by this signal; the terminal may be gone."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class Screen:
    """Writes to the terminal for as long as it is there.

    Where Textual's own thread of writing fails, the next one who writes waits for it for ever, and nothing is saved.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = open(  # noqa: SIM115 - not the program's own: what it could not write is nobody's concern
            file.fileno(), "w", encoding=file.encoding, errors="backslashreplace", newline="", closefd=False
        )

    def write(self, text: str) -> None:
        """Show a text."""
        with suppress(OSError):
            self._file.write(text)

    def flush(self) -> None:
        """Show it now."""
        with suppress(OSError):
            self._file.flush()

    def fileno(self) -> int:
        """The terminal's number."""
        return self._file.fileno()


class TerminalDriver(LinuxDriver):
    """Textual's driver, but bytes that are no text end nothing, and its end is told.

    It draws on stdout, which is known to be a terminal; stderr is free to be redirected.
    """

    def __init__(self, app: App[object], **options: Any) -> None:
        super().__init__(app, **options)
        if sys.__stdout__ is not None:
            self._file = cast("Any", Screen(sys.__stdout__))
        for number in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is not signal.SIG_IGN:  # nohup
                self._loop.add_signal_handler(number, self._end, number)

    def _end(self, number: int) -> None:
        if number == signal.SIGTERM:  # a second one ends the program at once; a closed window sends SIGHUP twice
            self._loop.remove_signal_handler(number)
        self._app.post_message(Ended(number))

    def run_input_thread(self) -> None:
        """Tell what is typed until the input is disabled, or at its end."""
        parser = PasteParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(0.1):
                    read = self._read()
                    if not read:
                        for message in parser.feed(""):  # a paste that was cut off is kept as what is typed
                            self.process_message(message)
                        self.send_message(Ended(signal.SIGHUP))
                        return
                    if text := decode(read):
                        for message in parser.feed(text):
                            self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _read(self) -> bytes:
        """What was typed; nothing once the terminal is gone."""
        try:
            return os.read(self.fileno, 4096)
        except OSError:
            return b""
