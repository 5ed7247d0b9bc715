"""Which server, which model: finds them, and brings up the practice server when there is none."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from urllib.parse import urlsplit

from hungry_tui.config import Settings
from hungry_tui.ports import ModelServer
from hungry_tui.practice import PracticeServer
from hungry_tui.server import OllamaServer

PROBE_SECONDS = 2.0
PRACTICE_MODEL = "practice"


class Connection:
    """The server in use: the one at OLLAMA_HOST, or the practice server inside this program."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._practice: PracticeServer | None = None
        self.server: ModelServer = OllamaServer(settings.address)

    @property
    def practising(self) -> bool:
        """The practice model is answering."""
        return self._practice is not None

    async def answers(self) -> bool:
        """Whether something listens at the address; a bare connection, so that it costs nothing to ask."""
        parts = urlsplit(self.server.address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(parts.hostname, port), PROBE_SECONDS)
        except (OSError, TimeoutError):
            return False
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
        return True

    async def start_practice(self) -> None:
        """Answer with the practice model from now on."""
        if self._practice is None:
            practice = PracticeServer(self._settings.home / "practice")
            address = await asyncio.to_thread(practice.start)
            await self.server.close()
            self._practice, self.server = practice, OllamaServer(address)

    async def stop_practice(self) -> None:
        """Back to the server at OLLAMA_HOST."""
        if self._practice is not None:
            await self.server.close()
            await asyncio.to_thread(self._practice.stop)
            self._practice, self.server = None, OllamaServer(self._settings.address)

    async def close(self) -> None:
        """Let go of everything."""
        await self.server.close()
        if self._practice is not None:
            await asyncio.to_thread(self._practice.stop)
