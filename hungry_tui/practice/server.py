"""The practice server: a service on a loopback port, in daemon threads."""

from __future__ import annotations

import threading
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self

from hungry_tui.practice.api import Api
from hungry_tui.practice.handler import Handler, Service
from hungry_tui.practice.library import Library

_POLL = 0.02


class PracticeServer:
    """An Ollama-speaking server whose models are kept under `directory`.

    It listens on 127.0.0.1 only. Its base model `practice:latest` is there after every start, and after a
    pull of `practice`, even when it had been deleted; `practice-thinker` and `practice-embed` can be pulled too.
    Replies come in pieces of a word, `delay` seconds apart.
    """

    handler: ClassVar[type[Handler]] = Handler

    def __init__(self, directory: Path, *, port: int = 0, delay: float = 0.004) -> None:
        self._directory = directory
        self._port = port
        self._delay = delay
        self._service: Service | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> str:
        """Bind and serve; returns the address. Again = the same address.

        Raises OSError when the port is taken or the directory cannot be written.
        """
        if self._service is None:
            library = Library(self._directory)
            library.restore_base()
            self._service = Service(self._port, self.handler, Api(library), self._delay)
            self._port = self._service.server_port
            self._thread = threading.Thread(
                target=self._service.serve_forever, args=(_POLL,), name="practice server", daemon=True
            )
            self._thread.start()
        return self.address

    @property
    def address(self) -> str:
        """Such as `http://127.0.0.1:41234`; the port is known once the server was started."""
        return f"http://127.0.0.1:{self._port}"

    def stop(self) -> None:
        """Close the port and every connection; streams break off. Again = nothing."""
        service, self._service = self._service, None
        if service is None:
            return
        service.shutdown()
        service.close_connections()
        service.server_close()
        if self._thread is not None:
            self._thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
