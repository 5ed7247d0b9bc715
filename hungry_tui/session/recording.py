"""Recording replies and verdicts; what could not be written yet is kept and tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hungry_tui.likeness import Likeness
from hungry_tui.ports import History, StoreError
from hungry_tui.records import Category, Exchange
from hungry_tui.session.archive import Archive
from hungry_tui.session.chat import CurrentChat
from hungry_tui.session.teaching import Teaching
from hungry_tui.stats import Summary

if TYPE_CHECKING:
    from hungry_tui.learning import Rule


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict, or a category, that is on disk; and the statistics with it."""

    exchange: Exchange
    summary: Summary


@dataclass(frozen=True, slots=True)
class News:
    """What other programs did to the history: the statistics now, and the turns of the current chat that changed."""

    summary: Summary
    changed: Sequence[Exchange]


class Recording:
    """From the screen to the disk, and to what learns from it. Methods raise StoreError and nothing else."""

    def __init__(self, archive: Archive, chat: CurrentChat, teaching: Teaching, likeness: Likeness) -> None:
        self._archive = archive
        self._chat = chat
        self._teaching = teaching
        self._study = teaching.study
        self._seen: int | None = None
        """The history's revision at the last look."""
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

    async def look(self) -> News | None:
        """What other programs recorded since the last look, which is learned from; None when there is nothing new.

        Costs next to nothing then, as often as one likes. The first look tells how things are.
        """
        if self._teaching.revision is None:  # the history is still being read
            return None
        revision = await self._archive.run(_revision)
        if revision == self._seen:
            return None
        if revision != self._teaching.revision:
            await self._teaching.begin()
            await self._remember_unsaved()
        self._seen = revision

        def changed(history: History) -> News:
            known = {turn.request_id: turn for turn in self._chat.turns if turn.request_id not in self._unsaved}
            now = history.exchanges(known)
            return News(history.summary(), [one for one in now if _decided(one) != _decided(known[one.request_id])])

        news = await self._archive.run(changed)
        for exchange in news.changed:
            self._chat.update(exchange)
        return news

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
            await self._remember_unsaved()  # a history that can only be read is chatted with all the same

    async def _remember_unsaved(self) -> None:
        for exchange in list(self._unsaved.values()):
            await self._archive.call(self._study.remember, exchange)


def _decided(exchange: Exchange) -> tuple[bool | None, str, Category]:
    """What can change about it."""
    return exchange.approved, exchange.reason, exchange.category


def _revision(history: History) -> int:
    history.refresh()
    return history.revision
