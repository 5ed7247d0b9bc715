"""The server and its models: found, waited for, switched to, fetched; left for the practice model and back."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from textual import work
from textual.screen import ModalScreen

from hungry_tui.application.announcing import AnnouncingApp
from hungry_tui.application.pulls import Pulls
from hungry_tui.catalogue import Catalogue
from hungry_tui.commands import key_of
from hungry_tui.config import Settings
from hungry_tui.model_in_use import SUGGESTED_MODEL
from hungry_tui.names import full_name
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError, ModelNotFound, NotAModelServer

RETRY_SECONDS = 3.0
"""How often a server that does not answer is looked for."""


class ServingApp(AnnouncingApp):
    """An app that looks for its server until there is one, and whose user chooses the model."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(settings)
        self._practice = practice
        self.catalogue = Catalogue(self.connection)
        self.pulls = Pulls(self, self._arrived)

    # -- the server

    @work(group="connection", exclusive=True)
    async def _connect(self) -> None:
        """Find a server and its model; while there is none, or something else at its address, keep looking."""
        if self._practice:
            await self._start_practice()
            return
        try:
            while trouble := await self._trouble():
                self.offer_to(trouble, "practice model", self.action_use_practice, "warning")
                if self.pop_awaited():
                    self.action_take_offer()
                    return
                self._show_found()
                await asyncio.sleep(RETRY_SECONDS)
            self.withdraw_offer()
            self._show_found()
        except ModelNotFound as error:
            self.offer_to(
                error.message, f"pull {SUGGESTED_MODEL}", lambda: self.pulls.begin(SUGGESTED_MODEL), "warning"
            )
            self._show_found()

    async def _trouble(self) -> str:
        """Settle on a model; returns why there is none to be had, "" where one answers. Raises ModelNotFound."""
        if not await self.connection.answers():
            return f"No Ollama answers at {self.connection.server.address}; still looking."
        try:
            await self.session.model.settle()
            self._show_found()
            await self.session.model.look()
        except ModelNotFound:
            raise
        except NotAModelServer as error:
            return str(error)
        except HungryError as error:
            if not self.session.model.name:  # nothing can be asked: keep looking
                return str(error)
            self.say(str(error), "error")
        return ""

    async def _start_practice(self) -> None:
        self.withdraw_offer()
        try:
            await self.connection.start_practice()
            self.session.model.forget()
            await self.session.model.settle()
            self.say("This is the practice model: a stand-in to learn with, no language model.")
        except (HungryError, OSError) as error:
            self.say(f"The practice model did not start: {error}", "error")
        self._show_found()

    def _show_found(self) -> None:
        """What was looked for is there, or known not to be."""
        self.is_looking = False
        self.show_title()
        if self.pop_awaited():
            name = self.session.model.title
            key = key_of(self, self, "app.offer")  # what is offered without a model is a download: not unseen
            self.say(f"{name} answers; nothing is offered." if name else f"{key} takes what is offered above.")

    # -- the practice model, by palette and command

    def action_toggle_practice(self) -> None:
        """To the practice model, or back to the server."""
        if self.connection.practising:
            self.action_leave_practice()
        else:
            self.action_use_practice()

    def action_use_practice(self) -> None:
        """Answer with the practice model."""
        self._practice = True
        self._connect()

    @work(group="connection", exclusive=True)
    async def action_leave_practice(self) -> None:
        """Back to the server at OLLAMA_HOST."""
        self._practice = False
        await self.connection.stop_practice()
        self.session.model.forget()
        self._connect()

    # -- the models

    @work(group="models", exclusive=True)
    async def action_choose_model(self) -> None:
        """List the models; the chosen one answers from now on, or is fetched first."""
        from hungry_tui.screens.models import ModelsScreen

        model, asked_on = self.session.model, self.screen
        try:
            models = await self.catalogue.models()
            if models and not model.name:  # right after the start
                await model.settle()
        except HungryError as error:
            self.say(str(error), "error")
            return
        if self.screen is not asked_on and isinstance(self.screen, ModalScreen):
            return  # something else was opened meanwhile
        chosen = await self.push_screen_wait(ModelsScreen(self.catalogue, models, model.name, model.base))
        if chosen is not None and chosen.pull:
            self.pulls.begin(chosen.name)
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
        self.pulls.begin(name)

    async def _switch(self, model: str) -> None:
        try:
            await self.session.model.switch(model)
            self.withdraw_offered_model(model)
            self.say(f"{self.session.model.title} answers from now on.", "success")
            self.show_title()
            await self.session.model.look()
        except HungryError as error:
            self.say(str(error), "error")
        self.show_title()

    @work(group="models", exclusive=True)
    async def _switch_to(self, model: str) -> None:
        await self._switch(model)

    async def _arrived(self, name: str) -> None:
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
            self.say("")
            self.offer_model(f"{name} is here.", name, lambda: self._switch_to(name))
