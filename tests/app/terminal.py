"""The program as a process of its own in a terminal of its own, for what a headless run cannot show."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import IO

PATIENCE = 60.0
START = """
import fcntl, runpy, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # so that Ctrl+C reaches everything that runs in this terminal
runpy.run_module("hungry_tui", run_name="__main__")
"""


class Terminal:
    """The far end of a pseudo-terminal: what is written is typed, `shown` is all that came."""

    def __init__(self, fd: int, process: subprocess.Popen[bytes]) -> None:
        self.shown = b""
        self.process = process
        self._fd = fd

    def write(self, keys: bytes) -> None:
        """Type."""
        os.write(self._fd, keys)

    def until(self, condition: Callable[[], object]) -> None:
        """Read what is shown until something is true."""
        deadline = monotonic() + PATIENCE
        while not condition():
            assert monotonic() < deadline, f"it never came true; shown at last:\n{self.shown[-2000:]!r}"
            if select.select([self._fd] if self._fd >= 0 else [], [], [], 0.01)[0]:
                with contextlib.suppress(OSError):  # the program has ended
                    self.shown += os.read(self._fd, 65536)

    def ends(self) -> int:
        """Wait for the end of the program; returns its exit code."""
        self.until(lambda: self.process.poll() is not None)
        return self.process.returncode

    def hang_up(self) -> None:
        """Take the terminal away, as a window does that is closed."""
        os.close(self._fd)
        self._fd = -1

    def close(self) -> None:
        """Let go of everything."""
        self.kill()
        if self._fd >= 0:
            os.close(self._fd)

    def kill(self) -> None:
        """End the program with no chance to save."""
        self.process.kill()
        self.process.wait()


@contextmanager
def in_a_terminal(home: Path, errors: IO[bytes] | None = None, **environ: str) -> Iterator[Terminal]:
    """Run the program on a data directory; no server answers. `errors`: where its stderr goes instead."""
    everything = {**os.environ, "HUNGRY_HOME": str(home), "OLLAMA_HOST": "127.0.0.1:9", "TERM": "xterm-256color"}
    fd, inside = pty.openpty()
    fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-c", START],
        stdin=inside,
        stdout=inside,
        stderr=errors or inside,
        env={**everything, **environ},
        start_new_session=True,
    )
    os.close(inside)
    terminal = Terminal(fd, process)
    try:
        yield terminal
    finally:
        terminal.close()
