"""A program in a pseudo-terminal of 120 × 40, by its keys and what it writes. For Linux, by its clocks."""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import subprocess
import tempfile
import termios
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_ESCAPE = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP.*?\x1b\\|\x1b[ -/]*[0-~]", re.DOTALL
)
_SYNCHRONISED = b"\x1b[?2026$p", b"\x1b[?2026;2$y"


class NotSeen(Exception):
    """What was waited for did not come."""


class Terminal:
    """One running program. What it wrote is kept as text without escapes, each read with its time of arrival."""

    def __init__(self, argv: list[str], environment: dict[str, str]) -> None:
        self._master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self._more = threading.Condition()
        self._text = b""
        self._arrivals: list[tuple[int, float]] = []
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            argv, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
        )
        os.close(slave)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        tail = b""
        while True:
            try:
                select.select([self._master], [], [])
                data = os.read(self._master, 65536)
            except OSError:
                return
            now = time.monotonic()
            if _SYNCHRONISED[0] in data:
                os.write(self._master, _SYNCHRONISED[1])
            data = tail + data
            cut = data.rfind(b"\x1b", max(0, len(data) - 64))  # an escape may be cut by the read
            tail, data = (data[cut:], data[:cut]) if cut >= 0 and not _ESCAPE.match(data, cut) else (b"", data)
            with self._more:
                self._text += _ESCAPE.sub(b"", data)
                self._arrivals.append((len(self._text), now))
                self._more.notify_all()

    @property
    def written(self) -> int:
        """Bytes of text so far: where to look from."""
        with self._more:
            return len(self._text)

    def write(self, keys: str) -> float:
        """Send keys; returns when."""
        os.write(self._master, keys.encode())
        return time.monotonic()

    def type(self, text: str) -> None:
        """Send text like a quick typist, who is no burst."""
        for character in text:
            self.write(character)
            time.sleep(0.008)

    def seen(self, text: str, start: int, seconds: float = 30.0) -> float:
        """When `text` was written, looking from `start` on. Raises NotSeen."""
        wanted, limit = text.encode(), time.monotonic() + seconds
        with self._more:
            while (at := self._text.find(wanted, start)) < 0:
                left = limit - time.monotonic()
                if left <= 0 or not self._more.wait(left):
                    raise NotSeen(f"{text!r} after {self._text[-300:]!r}")
            return next(when for length, when in self._arrivals if length >= at + len(wanted))

    def echo(self, typed: str) -> float:
        """Seconds from the last key of `typed` to the whole of it on the screen; the others were typed before."""
        start = self.written
        return -self.write(typed[-1]) + self.seen(typed, start)

    def processor(self) -> float:
        """Seconds of processor time so far."""
        return time.clock_gettime((~self.process.pid << 3) | 2)  # clock_getcpuclockid(3)

    def resident(self) -> float:
        """Megabytes in memory."""
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20

    def settle(self, share: float = 0.2, window: float = 0.2, seconds: float = 8.0) -> None:
        """Wait until it takes less than `share` of a processor for a while."""
        until(lambda: self._calm(share, window) and self._calm(share, window), seconds)

    def _calm(self, share: float, window: float) -> bool:
        before = self.processor()
        time.sleep(window)
        return self.processor() - before < share * window

    def close(self) -> None:
        """ctrl+q; where that does not help, a signal."""
        self.write("\x11")
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self._master)


def until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether the condition came true in time."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if condition():
            return True
    return False


@contextmanager
def running(argv: list[str], address: str) -> Iterator[Terminal]:
    """A program with a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "HOME": home,
            "HUNGRY_HOME": f"{home}/data",
            "OLLAMA_HOST": address,
            "OLLAMA_MODEL": "bench",
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
        }
        terminal = Terminal(argv, environment)
        try:
            yield terminal
        finally:
            terminal.close()
