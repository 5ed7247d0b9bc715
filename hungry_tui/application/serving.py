"""The server: found, waited for, left for the practice model and back."""

from __future__ import annotations

import asyncio

from textual import work

from hungry_tui.application.choosing import ChoosingApp
from hungry_tui.config import Settings
from hungry_tui.model_in_use import SUGGESTED_MODEL
from hungry_tui.ports import HungryError, ModelNotFound

RETRY_SECONDS = 3.0
"""How often a server that does not answer is looked for."""


class ServingApp(ChoosingApp):
    """An app that looks for its server until there is one."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(settings)
        self._practice = practice

    @work(group="connection", exclusive=True)
    async def _connect(self) -> None:
        """Find the server, then the model; while there is none, keep looking."""
        if self._practice:
            await self._start_practice()
            return
        while not await self.connection.answers():
            self.offer_to(
                f"No Ollama answers at {self.connection.server.address}; still looking.",
                "practice model",
                self._begin_practice,
                "warning",
            )
            self.show_title()
            await asyncio.sleep(RETRY_SECONDS)
        self.withdraw_offer()
        await self._settle_model()

    async def _settle_model(self) -> None:
        try:
            await self.session.model.settle()
        except ModelNotFound as error:
            self.offer_to(error.message, f"pull {SUGGESTED_MODEL}", lambda: self.pull(SUGGESTED_MODEL), "warning")
        except HungryError as error:
            self.say(str(error), "error")
        self.show_title()
        await self.session.model.look()

    def _begin_practice(self) -> None:
        self._practice = True
        self._connect()

    async def _start_practice(self) -> None:
        self.withdraw_offer()
        try:
            await self.connection.start_practice()
            self.session.model.forget()
            await self.session.model.settle()
            self.say("This is the practice model: a stand-in to learn the program with, no language model.")
        except (HungryError, OSError) as error:
            self.say(f"The practice model did not start: {error}", "error")
        self.show_title()

    # -- the practice model, by palette and command

    def action_toggle_practice(self) -> None:
        """To the practice model, or back to the server."""
        if self.connection.practising:
            self.action_leave_practice()
        else:
            self.action_use_practice()

    def action_use_practice(self) -> None:
        """Answer with the practice model."""
        self._begin_practice()

    @work(group="connection", exclusive=True)
    async def action_leave_practice(self) -> None:
        """Back to the server at OLLAMA_HOST."""
        self._practice = False
        await self.connection.stop_practice()
        self.session.model.forget()
        self._connect()
