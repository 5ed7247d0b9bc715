"""The server's models: listed, switched to, fetched."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, cast

from textual import work
from textual.worker import Worker, WorkerCancelled, WorkerFailed

from hungry_tui.application.working import WorkingApp
from hungry_tui.catalogue import Catalogue
from hungry_tui.config import Settings
from hungry_tui.names import full_name, is_valid
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError, ModelNotFound

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from hungry_tui.ports import Progress

SHOW_SECONDS = 0.2
"""How often the progress of a pull is shown."""


class ChoosingApp(WorkingApp):
    """An app whose user chooses the model; pulls live here, so that no dialog's closing ends them."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.catalogue = Catalogue(self.connection)
        self._pulls: dict[str, Worker[None]] = {}

    # -- the list

    @work(group="models", exclusive=True)
    async def action_choose_model(self) -> None:
        """List the models; the chosen one answers from now on, or is fetched first."""
        from hungry_tui.screens.models import ModelsScreen

        try:
            models = await self.catalogue.models()
        except HungryError as error:
            self.say(str(error), "error")
            return
        model = self.session.model
        chosen = await self.push_screen_wait(ModelsScreen(self.catalogue, models, model.name, model.base))
        if chosen is not None and chosen.pull:
            self.pull(chosen.name)
        elif chosen is not None:
            await self._switch(chosen.name)

    @work(group="models", exclusive=True)
    async def action_use_model(self, name: str) -> None:
        """Let the model of this name answer from now on, if the server has it."""
        try:
            known = [model.name for model in await self.catalogue.models()]
        except HungryError as error:
            self.say(str(error), "error")
            return
        if any(full_name(one) == full_name(name) for one in known):
            await self._switch(name)
        else:
            self.say(f"The server has no model {clean(name, one_line=True)}. /pull fetches one.", "warning")

    def action_pull(self, name: str) -> None:
        """Fetch the model of this name."""
        self.pull(name)

    async def _switch(self, model: str) -> None:
        try:
            await self.session.model.switch(model)
            self.say(f"{self.session.model.title} answers from now on.", "success")
            self.show_title()
            await self.session.model.look()
        except HungryError as error:
            self.say(str(error), "error")
        self.show_title()

    @work(group="models", exclusive=True)
    async def _switch_to(self, model: str) -> None:
        await self._switch(model)

    # -- pulls

    def pull(self, model: str) -> None:
        """Fetch a model to the server's machine, in the background; of one name one at a time."""
        name = model.strip().removesuffix(":latest")
        if not is_valid(name):
            self.say(f'"{clean(name)}" is no name that a model can have. Such as: llama3.2, qwen3:4b', "warning")
        elif full_name(name) in self._pulls:
            self.say(f"{name} is being fetched already; how far it is stands on the right.")
        else:
            self._pulls[full_name(name)] = self._pull(name)

    @work(group="pulls")
    async def _pull(self, name: str) -> None:
        key = full_name(name)
        self.work_begins(key, f"the pull of {name}", lambda: self._pulls[key].cancel())
        self.say(f"Fetching {name}; the chat goes on meanwhile. Esc Esc cancels.")
        try:
            await self._fetch(name)
        except ModelNotFound as error:
            self.say(str(error), "error")
        except HungryError as error:
            self.say(f"{name} is not here. {error}", "error")
        except asyncio.CancelledError:
            self.say(f"Pull cancelled. Pulling {name} again goes on from what has come.", "warning")
            raise
        else:
            await self._pulled(name)
        finally:
            del self._pulls[key]
            self.work_ends(key)

    async def _fetch(self, name: str) -> None:
        from hungry_tui.downloads import Download

        download = Download()

        def show() -> None:
            self.work_goes_on(full_name(name), clean(f"{name}: {download.text}", one_line=True))

        pulling = cast("AsyncGenerator[Progress]", self.connection.server.pull(name))
        showing = self.set_interval(SHOW_SECONDS, show)
        try:
            async with aclosing(pulling) as steps:
                async for step in steps:
                    download.take(step, time.monotonic())
        finally:
            showing.stop()

    async def _pulled(self, name: str) -> None:
        """It is there: without another model it answers at once, else it is offered."""
        with suppress(HungryError):
            details = await self.connection.server.details(name)
            if details.capabilities and "completion" not in details.capabilities:
                self.say(f"{name} is here. It makes vectors only: it cannot chat.", "warning")
                return
        if not self.session.model.name:
            self.withdraw_offer()
            await self._switch(name)
        elif self.session.model.is_called(name):
            self.say(f"{name} is here.", "success")
        else:
            self.say(f"{name} is here.", "success")
            self.offer_to(f"{name} is here.", f"switch to {name}", lambda: self._switch_to(name), "success")

    async def finish_pulls(self) -> None:
        """Cancel what is being fetched and wait until it has ended."""
        for pull in list(self._pulls.values()):
            pull.cancel()
            with suppress(WorkerCancelled, WorkerFailed):
                await pull.wait()
