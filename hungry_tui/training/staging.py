"""Files that come into being together: written beside, then renamed into place, or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal, TextIO

from hungry_tui.ports import TrainingError

LOCK_FILE = "training.lock"
STAGING_PREFIX = ".training-"


class Staging:
    """New versions of some files of a directory, waiting in a folder inside it. Methods raise OSError."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._directory = directory
        self._folder = Path(tempfile.mkdtemp(prefix=STAGING_PREFIX, dir=directory))
        self._names: list[str] = []

    def write(self, name: str, pieces: Iterable[str]) -> None:
        """Write a file's new version, durably."""
        with open_private(self._folder / name) as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        self._names.append(name)

    def put(self) -> None:
        """Rename all of them into place; when one fails, those before it get their old version back."""
        done: list[str] = []
        try:
            for name in self._names:
                with suppress(FileNotFoundError):
                    _keep(self._directory / name, self._folder / f"{name}.old")
                done.append(name)
                (self._folder / name).replace(self._directory / name)
        except OSError:
            for name in done:
                self._restore(name)
            raise

    def undo(self) -> None:
        """Give all of them their old version back."""
        for name in self._names:
            self._restore(name)

    def close(self) -> None:
        """Remove the folder with whatever is left in it."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _restore(self, name: str) -> None:
        old = self._folder / f"{name}.old"
        if old.exists():
            old.replace(self._directory / name)
        elif not (self._folder / name).exists():  # the new version was put where there had been none
            (self._directory / name).unlink(missing_ok=True)


def _keep(file: Path, name: Path) -> None:
    """Give a file a second name, or a copy where there are no hard links."""
    try:
        name.hardlink_to(file)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(file, name)


def open_private(path: Path, mode: Literal["w", "a"] = "w") -> TextIO:
    """Open a text file for writing that is the user's alone (0600)."""

    def private(name: str, flags: int) -> int:
        return os.open(name, flags, 0o600)

    return open(path, mode, encoding="utf-8", newline="\n", opener=private)


@contextmanager
def training_lock(directory: Path) -> Iterator[None]:
    """One training at a time for a data directory, whichever programs run. Raises TrainingError or OSError."""
    import portalocker

    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open_private(directory / LOCK_FILE, "a") as file:
        try:
            portalocker.lock(file, portalocker.LOCK_EX | portalocker.LOCK_NB)
        except portalocker.AlreadyLocked as error:
            raise TrainingError("Another training is running on this history.", "Wait until it has ended.") from error
        except portalocker.LockException:
            pass  # a file system without locks: better an unguarded training than none
        yield  # closing the file lets go of the lock
