"""Who may write: a lock between processes, on a file that is never replaced."""

from __future__ import annotations

import os
import time
from pathlib import Path

from hungry_tui import portable
from hungry_tui.ports import StoreError
from hungry_tui.storage.files import Refusal

_PATIENCE = 15.0  # seconds; folding 100,000 records takes two
_PAUSES = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02)  # seconds between looks; the last one repeats


class DirectoryLock:
    """The data directory's lock, held for the length of one write: a context manager.

    Where the platform has no file locks (some network file systems), the first program to come owns the directory
    until it closes and every other one only reads. Where the directory cannot be written, everyone only reads, and
    nobody needs a lock. `refusal` says why; None where this program may write. It need not last: see `try_again`.
    """

    def __init__(self, directory: Path) -> None:
        self.refusal: Refusal | None = None
        self._directory = directory
        self._path = directory / "memory.lock"
        self._owner: Path | None = None
        self._depth = 0
        self._locks = False
        self._fd = -1
        self.try_again()

    def try_again(self) -> None:
        """See whether this program may write by now: a disk has room again, the other program has ended.

        OSError when that cannot be told. The caller keeps other threads out and does not hold the lock.
        """
        try:
            fd = portable.open_file(self._path, os.O_RDWR | os.O_CREAT)
            try:
                locks = _can_lock(fd)
                self.refusal = None if locks else self._claim(self._directory / "memory.owner")
            except BaseException:
                os.close(fd)
                raise
        except OSError as error:
            self.refusal = Refusal.of(error, self._directory)
            if not self.refusal:
                raise
            return
        if self.refusal:
            os.close(fd)
        else:
            self._fd, self._locks = fd, locks

    def __enter__(self) -> None:
        """Keep other processes out. StoreError when another one does not let go.

        The caller keeps other threads out; it may take the lock again while it has it.
        """
        if self._locks and not self._depth:
            self._acquire()
        self._depth += 1

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        if self._locks and not self._depth:
            portable.unlock(self._fd)

    def close(self) -> None:
        """Let go for good."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
        if self._owner:
            self._owner.unlink(missing_ok=True)
            self._owner = None

    def _acquire(self) -> None:
        deadline, tries = 0.0, 0
        while not portable.try_lock(self._fd):
            deadline = deadline or time.monotonic() + _PATIENCE
            if time.monotonic() > deadline:
                raise StoreError(
                    f"Another program has been holding {self._path} for {_PATIENCE:.0f} seconds.",
                    "Nothing was written. Look for a second hungry that hangs, end it, then try again.",
                )
            time.sleep(_PAUSES[min(tries, len(_PAUSES) - 1)])
            tries += 1

    def _claim(self, owner: Path) -> Refusal | None:
        """Own the directory, or be refused to write. The file that says so holds the owner's host and process id."""
        me = f"{portable.host()} {os.getpid()}"
        for _ in range(2):
            try:
                fd = portable.open_file(owner, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
            except FileExistsError:
                if not _is_abandoned(owner):
                    break
                owner.unlink(missing_ok=True)
                continue
            try:
                with os.fdopen(fd, "w") as file:
                    file.write(me)
            except OSError:
                owner.unlink(missing_ok=True)
                raise
            self._owner = owner
            return None
        return Refusal(
            f"another hungry uses {owner.parent}, and this platform cannot share it",
            "Close the other one, then try again.",
        )


def _can_lock(fd: int) -> bool:
    try:
        if portable.try_lock(fd):
            portable.unlock(fd)
    except OSError:
        return False
    return True


def _is_abandoned(owner: Path) -> bool:
    """The process that the file names ran on this computer and is gone."""
    try:
        host, pid = owner.read_text().split()
        return host == portable.host() and not portable.is_running(int(pid))
    except (OSError, ValueError):
        return False
