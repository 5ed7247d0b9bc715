"""Slow work under way: the one begun last is shown, two Escapes or the palette cancel it. No terminal here."""

from __future__ import annotations

import time
from collections.abc import Callable, ItemsView
from dataclasses import dataclass

CANCEL_SECONDS = 3.0
"""Within which a second Escape cancels the work."""


@dataclass(slots=True)
class Work:
    """Something that takes a while."""

    title: str
    """As in "Esc again cancels …": "the training"."""
    cancel: Callable[[], None]
    progress: str = ""


class Works:
    """The work there is, by key; whoever does it says when it begins, goes on and ends."""

    def __init__(self, show: Callable[[str], None]) -> None:
        """`show` is called with each change and what there is to read of it."""
        self._show = show
        self._works: dict[str, Work] = {}
        """The one begun last at the end."""
        self._escaped_at = float("-inf")

    def __bool__(self) -> bool:
        return bool(self._works)

    def items(self) -> ItemsView[str, Work]:
        """Keys and works, the one begun last at the end."""
        return self._works.items()

    def begins(self, key: str, title: str, cancel: Callable[[], None]) -> None:
        """Work has begun; again with the same key: it is the same work."""
        self._works.setdefault(key, Work(title, cancel))
        self._show(self._progress)

    def goes_on(self, key: str, progress: str) -> None:
        """How far it is."""
        if key in self._works:
            self._works[key].progress = progress
            self._show(self._progress)

    def ends(self, key: str) -> None:
        """It is over, however it ended."""
        self._works.pop(key, None)
        self._show(self._progress)

    def cancel(self, key: str) -> None:
        """End some work before its time."""
        if key in self._works:
            self._works[key].cancel()

    def escape(self) -> str:
        """Escape was pressed: a second one soon cancels the work begun last. Returns what to say; "" = nothing."""
        newest = next(reversed(self._works), None)
        if newest is None:
            return ""
        now = time.monotonic()
        if now - self._escaped_at < CANCEL_SECONDS:
            self._escaped_at = float("-inf")
            self.cancel(newest)
            return ""
        self._escaped_at = now
        return f"Esc again cancels {self._works[newest].title}."

    @property
    def _progress(self) -> str:
        """How far the work begun last is, and how many others there are."""
        newest = next(reversed(self._works.values()), None)
        more = f"  (+{len(self._works) - 1})" if len(self._works) > 1 else ""
        return newest.progress + more if newest is not None and newest.progress else ""
