"""What is typed and not yet sent, kept across restarts and crashes."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

from hungry_tui import portable
from hungry_tui.text import well_formed

FOLDER = "drafts"


class DraftFile:
    """One running program's draft in a data directory. Calls block; they raise OSError.

    Each program has a file of its own, and holds the lock beside it for as long as it runs: what a program left
    behind that was killed, the next one takes over.
    """

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER
        self._path: Path | None = None
        self._lock = -1

    def take(self) -> str:
        """Take a file that no running program has, one with a draft if there is any; returns the draft."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for number in self._numbers():
            lock = portable.open_file(self._folder / f"{number}.lock", os.O_RDWR | os.O_CREAT)
            if _is_free(lock):
                self._lock = lock
                self._path = self._folder / f"{number}.md"
                return self._path.read_bytes().decode("utf-8", "replace") if self._path.exists() else ""
            os.close(lock)
        raise AssertionError("there are more numbers than programs")

    def _numbers(self) -> Iterator[int]:
        """The kept drafts, the newest first, then all other numbers."""
        kept = sorted(self._folder.glob("[0-9]*.md"), key=lambda path: path.stat().st_mtime, reverse=True)
        numbers = [int(path.stem) for path in kept if path.stem.isdecimal()]
        return chain(numbers, (number for number in count() if number not in numbers))

    def write(self, text: str) -> None:
        """Keep a text instead of the one before; "" keeps none."""
        if self._path is None:
            return
        if not text:
            self._path.unlink(missing_ok=True)
            return
        fresh = self._path.with_suffix(".new")
        with os.fdopen(portable.open_file(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
            file.write(well_formed(text).encode())
            file.flush()
            os.fsync(file.fileno())
        portable.replace(fresh, self._path)

    def close(self) -> None:
        """Leave the file to the next program."""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock, self._path = -1, None


class Drafts:
    """A DraftFile for the event loop: calls come back when they are done, in order. They raise OSError."""

    def __init__(self, home: Path) -> None:
        self._file = DraftFile(home)
        self._turn = asyncio.Lock()

    async def take(self) -> str:
        """The draft that was left, "" for none."""
        async with self._turn:
            return await asyncio.to_thread(self._file.take)

    async def keep(self, text: str) -> None:
        """Keep a text instead of the one before; "" keeps none."""
        async with self._turn:
            await asyncio.to_thread(self._file.write, text)

    async def close(self) -> None:
        """Leave the file to the next program."""
        async with self._turn:
            self._file.close()


def _is_free(lock: int) -> bool:
    try:
        return portable.try_lock(lock)
    except OSError:  # a file system without locks: at worst two programs share a draft
        return True
