"""One piece of background work at a time, and at most one more waiting. No terminal here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable


class SingleFlight:
    """Runs `work` when asked; asked while it runs, once more after it, however often.

    Never cancels work to begin it anew: quick verdicts would starve every build.
    """

    def __init__(self, work: Callable[[], Awaitable[None]], ended: Callable[[bool], None]) -> None:
        """`ended` is called when nothing runs any more, with True when the work was cancelled."""
        self._work = work
        self._ended = ended
        self._task: asyncio.Task[None] | None = None
        self._again = False

    @property
    def running(self) -> bool:
        """Work is under way."""
        return self._task is not None

    def start(self) -> bool:
        """Ask for the work; False when it runs already and will run once more."""
        self._again = True
        if self._task is not None:
            return False
        self._task = asyncio.create_task(self._run())
        return True

    def cancel(self) -> None:
        """End the work, and what waits behind it."""
        self._again = False
        if self._task is not None:
            self._task.cancel()

    async def finish(self) -> None:
        """Cancel and wait until it has really ended."""
        self.cancel()
        if self._task is not None:
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        cancelled = False
        try:
            while self._again:
                self._again = False
                await self._work()
        except asyncio.CancelledError:
            cancelled = True
        finally:
            self._task = None
            self._ended(cancelled)
