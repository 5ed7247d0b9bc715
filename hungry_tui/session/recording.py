"""Recording replies and verdicts; what could not be written yet is kept and tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hungry_tui.likeness import Likeness
from hungry_tui.ports import History, StoreError
from hungry_tui.records import Category, Exchange
from hungry_tui.session.archive import Archive
from hungry_tui.session.chat import CurrentChat
from hungry_tui.stats import Summary
from hungry_tui.study import Study

if TYPE_CHECKING:
    from hungry_tui.learning import Rule


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict, or a category, that is on disk; and the statistics with it."""

    exchange: Exchange
    summary: Summary


class Recording:
    """From the screen to the disk, and to what learns from it. Methods raise StoreError and nothing else."""

    def __init__(self, archive: Archive, chat: CurrentChat, study: Study, likeness: Likeness) -> None:
        self._archive = archive
        self._chat = chat
        self._study = study
        self._likeness = likeness
        self._unsaved: dict[str, Exchange] = {}
        self._saving = asyncio.Lock()

    @property
    def unsaved(self) -> Collection[Exchange]:
        """Replies that are not on disk yet, oldest first."""
        return self._unsaved.values()

    async def record(self, exchange: Exchange) -> None:
        """Keep a reply; returns once it is on disk. Where that fails it is kept here and tried again later."""
        self._chat.add(exchange)
        self._unsaved[exchange.request_id] = exchange
        await self.save_unsaved()
        self._likeness.catch_up(self._study.recent)

    async def judge(self, request_id: str, approved: bool | None, reason: str = "") -> Change:
        """Record a verdict; returns once it is on disk."""
        return await self._change(request_id, lambda history: history.judge(request_id, approved, reason))

    async def recategorise(self, request_id: str, category: Category) -> Change:
        """Correct a category; returns once it is on disk."""
        return await self._change(request_id, lambda history: history.recategorise(request_id, category))

    async def _change(self, request_id: str, change: Callable[[History], None]) -> Change:
        await self.save_unsaved()

        def changed(history: History) -> tuple[Exchange | None, Summary]:
            change(history)
            return history.exchange(request_id), history.summary()

        exchange, summary = await self._archive.run(changed)
        if exchange is None:
            raise StoreError("The reply is no longer in the history.", "Another program may have reset it.")
        self._chat.update(exchange)
        return Change(exchange, summary)

    async def learn(self, exchange: Exchange) -> tuple[Rule, ...]:
        """Learn from what was recorded; returns the rules that rest on it. Slower than the recording."""
        await self._archive.call(self._study.take_in, exchange)
        return self._study.lessons.effect(exchange.request_id)

    async def summary(self) -> Summary:
        """Statistics of the whole history, with what other programs recorded."""

        def up_to_date(history: History) -> Summary:
            history.refresh()
            return history.summary()

        return await self._archive.run(up_to_date)

    async def save_unsaved(self) -> None:
        """Try again to write what is not on disk yet. That a history still can only be read is no news: no error."""
        history = await self._archive.history()
        async with self._saving:  # a verdict may come while a reply is being written
            for request_id, exchange in list(self._unsaved.items()):
                try:
                    await self._archive.call(history.append, exchange)
                except StoreError:
                    if not history.read_only:
                        raise
                    break
                del self._unsaved[request_id]
                await self._archive.call(self._study.remember, exchange)
            for exchange in self._unsaved.values():  # what can only be read is chatted with all the same
                await self._archive.call(self._study.remember, exchange)
