"""Which model answers: found, switched to, remembered; and what the server tells about it. No terminal here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from hungry_tui.config import Settings
from hungry_tui.connection import PRACTICE_MODEL, Connection
from hungry_tui.conversation import context_of, is_small
from hungry_tui.fitting import DEFAULT_CONTEXT
from hungry_tui.names import full_name, split_tag
from hungry_tui.ports import ModelDetails, ModelNotFound, NotAModelServer, ServerError

if TYPE_CHECKING:
    from hungry_tui.training.state import TrainingState

SUGGESTED_MODEL = "llama3.2"
"""What is proposed where there is no model."""


class ModelInUse:
    """One model of one server. Methods are called on the event loop; they raise ServerError and nothing else."""

    def __init__(
        self,
        settings: Settings,
        connection: Connection,
        last_used: Callable[[str], Awaitable[str]],
        remember: Callable[[str, str], Awaitable[None]],
        switched: Callable[[], Awaitable[None]],
    ) -> None:
        """`last_used` and `remember` keep a model's name by place, "server" or "practice"; `switched` is called when
        another model is in use. None of them raises.
        """
        self._settings = settings
        self._connection = connection
        self._last_used = last_used
        self._remember = remember
        self._switched = switched
        self._state: TrainingState | None = None
        self.name = settings.model
        """"" while there is none."""
        self.version = ""
        """Of a trained model: "v3"."""
        self.carried: frozenset[str] = frozenset()
        """Ids of the rules that the model has built in."""
        self.details: ModelDetails | None = None
        """None while the server has not told."""
        self.context = DEFAULT_CONTEXT
        """In tokens, where a request asks for none; as of the last `measure`."""

    @property
    def base(self) -> str:
        """The model that a training builds from: the one in use, or the one it was trained from."""
        return self._state.base_of(self.name) if self._state and self.name else self.name

    @property
    def title(self) -> str:
        """The name with its version: "practice-trained v3"; "" when there is none."""
        return f"{split_tag(self.name)[0]} {self.version}" if self.version else self.name

    @property
    def small(self) -> bool:
        """So small that the rules which it has built in are better repeated with each request."""
        return self.details is not None and is_small(self.details)

    def is_called(self, model: str) -> bool:
        """Whether this name means the model in use."""
        return bool(self.name) and full_name(self.name) == full_name(model)

    async def settle(self) -> None:
        """Find the model to begin with: the one asked for, the one used last, the server's newest that chats.

        Raises ServerError; ModelNotFound when the server has none at all.
        """
        if self.name:
            await self.switch(self.name, remember=False)
            return
        installed = sorted(await self._connection.server.models(), key=lambda model: model.for_embedding)
        models = [model.name.removesuffix(":latest") for model in installed]
        if not models:
            raise ModelNotFound("The server has no models yet.", f"Fetch one: ollama pull {SUGGESTED_MODEL}")
        known = {full_name(name): name for name in models}
        preferred = PRACTICE_MODEL if self._connection.practising else models[0]
        last = await self._last_used(self._place)
        await self.switch(known.get(full_name(last or preferred), models[0]), remember=False)

    async def switch(self, model: str, *, remember: bool = True) -> None:
        """Let another model answer from now on."""
        from hungry_tui.training.state import TrainingState

        self._state = await asyncio.to_thread(TrainingState.load, self._settings.home)
        model = model.removesuffix(":latest")
        if not self.is_called(model):
            self.details, self.context = None, DEFAULT_CONTEXT
        self.name = model
        self.version = self._state.version_of(model)
        self.carried = self._state.carried(model)
        if remember:
            await self._remember(self._place, model)
        await self._switched()

    async def look(self) -> ModelDetails | None:
        """Ask the server what the model is; it also gets the client ready for the first request.

        Raises NotAModelServer, and no other error: the first request will tell.
        """
        if self.name:
            try:
                self.details = await self._connection.server.details(self.name)
                await self.measure()
            except NotAModelServer:
                raise
            except ServerError:
                pass
        return self.details

    async def measure(self) -> None:
        """Ask the server how much context the model has. Raises ServerError."""
        self.context = await context_of(self._connection.server, self.name)

    def can_think(self) -> bool | None:
        """Whether it thinks before it replies; None while the server has not told."""
        return None if self.details is None else "thinking" in self.details.capabilities

    def forget(self) -> None:
        """The server is another one now."""
        self.name = "" if self._connection.practising else self._settings.model
        self.version = ""
        self.carried = frozenset()
        self.details, self.context = None, DEFAULT_CONTEXT

    @property
    def _place(self) -> str:
        return "practice" if self._connection.practising else "server"
