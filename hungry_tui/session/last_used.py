"""The model used last, kept in the history: a preference, nothing more."""

from __future__ import annotations

from contextlib import suppress

from hungry_tui.ports import StoreError
from hungry_tui.session.archive import Archive

TABLE = "session"
"""The side table of what the program remembers of its own use."""


class LastUsed:
    """Names of models by place, "server" or "practice". Methods raise nothing."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    async def model(self, place: str) -> str:
        """The model used last at a place; "" when there is none."""
        with suppress(StoreError):
            documents = await self._archive.run(lambda history: history.documents(TABLE))
            return str(documents.get(place, {}).get("model", ""))
        return ""

    async def remember(self, place: str, model: str) -> None:
        """Keep it, where anything can be kept."""
        if not self._archive.read_only:
            with suppress(StoreError):
                await self._archive.run(lambda history: history.put(TABLE, place, {"model": model}))
