"""Slow work under way: shown in the status line, cancelled by two Escapes or by the palette."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hungry_tui.application.announcing import AnnouncingApp
from hungry_tui.commands import Command
from hungry_tui.config import Settings
from hungry_tui.screens.chat import ChatScreen

CANCEL_SECONDS = 3.0
"""Within which a second Escape cancels the work."""


@dataclass(slots=True)
class Work:
    """Something that takes a while."""

    title: str
    """As in "Esc again cancels …": "the training"."""
    cancel: Callable[[], None]
    progress: str = ""


class WorkingApp(AnnouncingApp):
    """An app that knows what slow work it has; whoever does the work says when it begins, goes on and ends."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._works: dict[str, Work] = {}
        """By key, the one begun last at the end."""
        self._escaped_at = float("-inf")

    def work_begins(self, key: str, title: str, cancel: Callable[[], None]) -> None:
        """Work has begun; again with the same key: it is the same work."""
        self._works.setdefault(key, Work(title, cancel))
        self._show_works()

    def work_goes_on(self, key: str, progress: str) -> None:
        """How far it is."""
        if key in self._works:
            self._works[key].progress = progress
            self._show_works()

    def work_ends(self, key: str) -> None:
        """It is over, however it ended."""
        self._works.pop(key, None)
        self._show_works()

    def _show_works(self) -> None:
        """The work that began last, and how many others there are."""
        newest = next(reversed(self._works.values()), None)
        more = f"  (+{len(self._works) - 1})" if len(self._works) > 1 else ""
        self.show_work(newest.progress + more if newest is not None and newest.progress else "")
        self.chat.working = bool(self._works)

    def on_chat_screen_nothing_to_stop(self, _: ChatScreen.NothingToStop) -> None:
        """Escape without a reply: a second one soon cancels the work that began last."""
        newest = next(reversed(self._works), None)
        if newest is None:
            return
        now = time.monotonic()
        if now - self._escaped_at < CANCEL_SECONDS:
            self._escaped_at = float("-inf")
            self.action_cancel_work(newest)
        else:
            self._escaped_at = now
            self.say(f"Esc again cancels {self._works[newest].title}.")

    def action_cancel_work(self, key: str) -> None:
        """End some work before its time."""
        if key in self._works:
            self._works[key].cancel()

    def cancelling_commands(self) -> Iterable[Command]:
        """A command for each work."""
        for key, work in self._works.items():
            yield Command(f"Cancel {work.title}", work.progress, f"app.cancel_work({key!r})", self)
