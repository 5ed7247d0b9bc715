"""Which theme was chosen in the program, across restarts."""

from __future__ import annotations

import os
from pathlib import Path

from hungry_tui import portable

THEME_FILE = "theme"


class ThemeChoice:
    """The theme that was chosen in the program, in a file of its own: it is needed before the history is open.

    A choice stands over the configured theme until that one is changed. Calls block.
    """

    def __init__(self, home: Path, configured: str) -> None:
        self._path = home / THEME_FILE
        self._configured = configured

    def load(self) -> str:
        """The choice that stands; "" for none."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return ""
        name, configured = (*lines, "", "")[:2]
        return name if configured == self._configured else ""

    def keep(self, name: str) -> None:
        """Remember a choice. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = self._path.with_suffix(".new")
        with os.fdopen(portable.open_file(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
            file.write(f"{name}\n{self._configured}\n".encode())
        portable.replace(fresh, self._path)
