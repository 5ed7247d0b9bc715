"""The history off the event loop: everything that blocks runs on one worker thread, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from hungry_tui.ports import History, StoreError

T = TypeVar("T")


class Archive:
    """A history that may not be open yet. Methods are called on the event loop, which never waits for a disk."""

    def __init__(self) -> None:
        self._history: History | None = None
        self._unusable: StoreError | None = None
        self._opened = asyncio.Event()
        self._is_shut_down = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")

    async def open(self, opener: Callable[[], History]) -> History:
        """Open the history. Raises StoreError when it cannot be used at all; whatever needs it then does too."""
        try:
            self._history = await self.call(opener)
        except StoreError as error:
            self._unusable = error
            raise
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
        """The history, once it is open. Raises StoreError when it could not be opened."""
        await self._opened.wait()
        if self._history is None:
            why = self._unusable or StoreError("The history is closed.")
            raise StoreError(why.message, why.advice)
        return self._history

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
