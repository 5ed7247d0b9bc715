"""What the program keeps in its data directory, in one list: `hungry doctor` names it, `hungry reset` goes by it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from hungry_tui import drafts, portable
from hungry_tui.config import CONFIG_FILE
from hungry_tui.storage.files import aside
from hungry_tui.theme_choice import THEME_FILE
from hungry_tui.trainer import DATA_FILE, LOG_FILE, MODELFILE
from hungry_tui.training.readings import READINGS_FILE
from hungry_tui.training.staging import LOCK_FILE, STAGING_PREFIX
from hungry_tui.training.state import STATE_FILE


class AtReset(Enum):
    """What a reset does with a file."""

    ASIDE = auto()
    """It holds what the user wrote or what was learned from it: moved into a folder of backups."""
    REMOVED = auto()
    """It can be made again, or is what an interrupted program left."""
    STAYS = auto()
    EMPTIED = auto()
    """The history, which keeps its own backup."""


class Belonging(NamedTuple):
    """Files of one sort. `pattern` is a glob in the data directory."""

    pattern: str
    at_reset: AtReset
    what: str = ""
    """What people may want to know of; "" for what only the program needs."""


BELONGINGS = (
    Belonging("memory.json", AtReset.EMPTIED),
    Belonging("memory.journal", AtReset.STAYS),
    Belonging("memory.index", AtReset.STAYS),
    Belonging("memory.lock", AtReset.STAYS),
    Belonging("memory.owner", AtReset.STAYS),
    Belonging("memory.*.new", AtReset.STAYS),  # another program may be writing it
    Belonging("memory.*.backup-*", AtReset.STAYS, "backups"),
    Belonging("memory.*.before-upgrade-*", AtReset.STAYS, "backups"),
    Belonging("memory.*.damaged-*", AtReset.STAYS, "damaged files that were set aside"),
    Belonging("files.backup-*", AtReset.STAYS, "backups"),
    Belonging(MODELFILE, AtReset.ASIDE, "training"),
    Belonging(DATA_FILE, AtReset.ASIDE, "training"),
    Belonging(LOG_FILE, AtReset.ASIDE, "training"),
    Belonging(STATE_FILE, AtReset.STAYS, "training"),  # the models that were built are still there
    Belonging(READINGS_FILE, AtReset.REMOVED, "training"),
    Belonging(f"{STATE_FILE}.new", AtReset.REMOVED),
    Belonging(f"{READINGS_FILE}.new", AtReset.REMOVED),
    Belonging(f"{STAGING_PREFIX}*", AtReset.REMOVED),
    Belonging(LOCK_FILE, AtReset.STAYS),
    Belonging(f"{drafts.FOLDER}/[0-9]*.md", AtReset.ASIDE, "drafts"),
    Belonging(f"{drafts.FOLDER}/[0-9]*.new", AtReset.ASIDE),
    Belonging(f"{drafts.FOLDER}/[0-9]*.lock", AtReset.STAYS),
    Belonging("practice", AtReset.STAYS, "practice models"),
    Belonging(CONFIG_FILE, AtReset.STAYS, "settings"),
    Belonging(THEME_FILE, AtReset.STAYS, "settings"),
    Belonging(f"{THEME_FILE}.new", AtReset.REMOVED),
)


class Inventory:
    """What is in a data directory now, by what it is. Paths are relative to it. OSError when it cannot be read."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._found = {one: [path.relative_to(home) for path in sorted(home.glob(one.pattern))] for one in BELONGINGS}
        ours = {Path(drafts.FOLDER), *(path for paths in self._found.values() for path in paths)}
        there = {path.relative_to(home) for pattern in ("*", f"{drafts.FOLDER}/*") for path in home.glob(pattern)}
        self.foreign = sorted(there - ours)
        """Files that are not the program's."""

    def of(self, at_reset: AtReset) -> list[Path]:
        """What a reset does this with; the draft of a program that runs stays with it."""
        paths = [path for one, paths in self._found.items() if one.at_reset is at_reset for path in paths]
        return [path for path in paths if not self._in_use(path)]

    def sorts(self) -> Iterator[tuple[str, list[Path]]]:
        """What people may want to know of, with its files."""
        for what in dict.fromkeys(one.what for one in BELONGINGS if one.what):
            paths = [path for one, paths in self._found.items() if one.what == what for path in paths]
            if paths:
                yield what, paths

    def put_aside(self) -> Path | None:
        """Move what a reset moves into a new folder, and remove what it removes: the folder, None without need."""
        moved, folder = self.of(AtReset.ASIDE), None
        if moved:
            folder = aside(self._home / "files", "backup")
            folder.mkdir(mode=0o700)
            for path in moved:
                target = folder / path
                target.parent.mkdir(mode=0o700, exist_ok=True)
                portable.replace(self._home / path, target)
        for path in self.of(AtReset.REMOVED):
            _remove(self._home / path)
        return folder

    def _in_use(self, path: Path) -> bool:
        if path.parent != Path(drafts.FOLDER):
            return False
        lock = portable.open_file((self._home / path).with_suffix(".lock"), os.O_RDWR | os.O_CREAT)
        try:
            return not portable.try_lock(lock)
        except OSError:  # a file system without locks
            return False
        finally:
            os.close(lock)


def named(paths: Iterable[Path], most: int = 6) -> str:
    """Names for people to read: "Modelfile, drafts/0.md"; only the first ones of many."""
    names = [path.as_posix() for path in paths]
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
