"""The models of the server in use: listed, and described one by one. No terminal here."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from hungry_tui.connection import Connection
from hungry_tui.ports import ModelDetails, ModelInfo, ServerError


class Catalogue:
    """What the server tells about its models. A description is asked for once: the same digest is the same model."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, ModelDetails] = {}

    async def models(self) -> list[ModelInfo]:
        """What is installed, newest first. Raises ServerError."""
        return await self._connection.server.models()

    async def loaded(self) -> Mapping[str, int | None]:
        """Full name → context in tokens of every model that is in memory; nothing where the server does not tell."""
        with suppress(ServerError):
            return await self._connection.server.running()
        return {}

    def known(self, model: ModelInfo) -> ModelDetails | None:
        """A model's description, if it was asked for before."""
        return self._known.get(model.digest)

    async def details(self, model: ModelInfo) -> ModelDetails | None:
        """A model's description; None where the server does not tell."""
        if (known := self.known(model)) is not None:
            return known
        with suppress(ServerError):
            details = await self._connection.server.details(model.name)
            if model.digest:
                self._known[model.digest] = details
            return details
        return None
