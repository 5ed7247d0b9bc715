"""Which server, which model: finds them, and brings up the practice server when there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from hungry_tui.ports import HostedServer, ModelServer, ServerError

PROBE_SECONDS = 2.0
PRACTICE_MODEL = "practice"


class Connection:
    """The server in use: the one at OLLAMA_HOST, or the practice server inside this program."""

    def __init__(
        self, address: str, reach: Callable[[str], ModelServer], host_practice: Callable[[], HostedServer]
    ) -> None:
        """`reach` gives the server at an address, `host_practice` a practice server that is not started yet."""
        self._address = address
        self._reach = reach
        self._host_practice = host_practice
        self._practice: HostedServer | None = None
        self.server = reach(address)

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
        """Answer with the practice model from now on. Raises ServerError."""
        if self._practice is None:
            practice = self._host_practice()
            try:
                address = await asyncio.to_thread(practice.start)
            except OSError as error:
                raise ServerError(
                    f"{error.filename or 'its port'}: {error.strerror or error}.",
                    "Its models are kept in the data directory, which it has to write to.",
                ) from error
            await self.server.close()
            self._practice, self.server = practice, self._reach(address)

    async def stop_practice(self) -> None:
        """Back to the server at OLLAMA_HOST."""
        if self._practice is not None:
            await self.server.close()
            await asyncio.to_thread(self._practice.stop)
            self._practice, self.server = None, self._reach(self._address)

    async def close(self) -> None:
        """Let go of everything."""
        await self.server.close()
        if self._practice is not None:
            await asyncio.to_thread(self._practice.stop)
