"""Models on their way to the server's machine, in the background."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, cast

from textual.worker import Worker, WorkerCancelled, WorkerFailed

from hungry_tui.application.announcing import AnnouncingApp
from hungry_tui.names import full_name, is_valid
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError, ModelNotFound

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from hungry_tui.ports import Progress

SHOW_SECONDS = 0.2
"""How often the progress of a pull is shown."""


class Pulls:
    """The pulls of an app, whose workers they are: no dialog's closing ends them."""

    def __init__(self, app: AnnouncingApp, arrived: Callable[[str], Awaitable[None]]) -> None:
        """`arrived` is awaited with the name of each model that has come."""
        self._app = app
        self._arrived = arrived
        self._workers: dict[str, Worker[None]] = {}

    def begin(self, model: str) -> None:
        """Fetch a model; of one name one at a time."""
        name = model.strip().removesuffix(":latest")
        if not is_valid(name):
            self._app.say(f'"{clean(name)}" is no name that a model can have. Such as: llama3.2, qwen3:4b', "warning")
        elif full_name(name) in self._workers:
            self._app.say(f"{name} is being fetched already; how far it is stands on the right.")
        else:
            self._workers[full_name(name)] = self._app.run_worker(self._pull(name), group="pulls")

    async def finish(self) -> None:
        """Cancel what is being fetched and wait until it has ended."""
        for worker in list(self._workers.values()):
            worker.cancel()
            with suppress(WorkerCancelled, WorkerFailed):
                await worker.wait()

    async def _pull(self, name: str) -> None:
        key, app = full_name(name), self._app
        app.works.begins(key, f"the pull of {name}", lambda: self._workers[key].cancel())
        app.say(f"Fetching {name}; the chat goes on meanwhile. Esc Esc cancels.")
        try:
            await self._fetch(name)
        except ModelNotFound as error:
            app.say(str(error), "error")
        except HungryError as error:
            app.say(f"{name} is not here. {error}", "error")
        except asyncio.CancelledError:
            app.say(f"Pull cancelled. Pulling {name} again goes on from what has come.", "warning")
            raise
        else:
            await self._arrived(name)
        finally:
            del self._workers[key]
            app.works.ends(key)

    async def _fetch(self, name: str) -> None:
        from hungry_tui.downloads import Download

        download = Download()

        def show() -> None:
            self._app.works.goes_on(full_name(name), clean(f"{name}: {download.text}", one_line=True))

        pulling = cast("AsyncGenerator[Progress]", self._app.connection.server.pull(name))
        showing = self._app.set_interval(SHOW_SECONDS, show)
        try:
            async with aclosing(pulling) as steps:
                async for step in steps:
                    download.take(step, time.monotonic())
        finally:
            showing.stop()
