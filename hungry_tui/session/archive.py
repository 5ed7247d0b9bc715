"""The history off the event loop: everything that blocks runs on one worker thread, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from hungry_tui.ports import History, StoreError

T = TypeVar("T")


class Archive:
    """A history that may not be open yet. Methods are called on the event loop, which never waits for a disk."""

    def __init__(self, opened_late: Callable[[], Awaitable[None]]) -> None:
        """`opened_late` is called when a history that could not be opened at first could be later."""
        self._history: History | None = None
        self._opened_late = opened_late
        self._opener: Callable[[], History] | None = None
        self._opened = asyncio.Event()
        self._opening = asyncio.Lock()
        self._is_shut_down = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")

    async def open(self, opener: Callable[[], History]) -> History:
        """Open the history. Raises StoreError when it cannot be used; whatever needs it later tries again."""
        self._opener = opener
        try:
            self._history = await self.call(opener)
        finally:
            self._opened.set()
        return self._history

    @property
    def is_open(self) -> bool:
        """There is a history to work with."""
        return self._history is not None

    @property
    def read_only(self) -> bool:
        """Nothing can be recorded."""
        return self._history is not None and self._history.read_only

    async def history(self) -> History:
        """The history, once it is open. Raises StoreError when it cannot be opened, as on a disk without room."""
        await self._opened.wait()
        if self._history is None and self._opener is not None:
            await self._open_late(self._opener)
        if self._history is None:
            raise StoreError("The history is closed.")
        return self._history

    async def _open_late(self, opener: Callable[[], History]) -> None:
        async with self._opening:
            if self._history is not None:
                return
            self._history = await self.call(opener)
        await self._opened_late()

    async def run(self, function: Callable[[History], T]) -> T:
        """Do blocking work with the history, after what was asked for before. Raises StoreError."""
        return await self.call(function, await self.history())

    async def call(self, function: Callable[..., T], *arguments: object) -> T:
        """Do any blocking work, after what was asked for before. Raises StoreError once this is shut down."""
        if self._is_shut_down:
            raise StoreError("The history is closed.")
        return await asyncio.get_running_loop().run_in_executor(self._thread, partial(function, *arguments))

    def shut_down(self) -> None:
        """Take no more work; what was asked for is still done."""
        self._is_shut_down = True
        self._thread.shutdown(wait=False)
