"""A model that reads reasons as a script has it."""

from __future__ import annotations

import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from hungry_tui.practice import PracticeServer
from hungry_tui.practice.api import Whole
from hungry_tui.practice.handler import Handler
from hungry_tui.practice.wire import ApiError
from hungry_tui.server import OllamaServer

Items = list[dict[str, Any]]
Answer = Callable[[Items], str]


def good(items: Items) -> str:
    """One wish for each reason."""
    wish = {"aspect": "pathlib", "want": "include", "value": None, "scope": None, "rule": "Use pathlib."}
    return json.dumps({"items": [{"id": one["id"], "quote": one["reason"], **wish} for one in items]})


def invented(items: Items) -> str:
    return good([{**one, "reason": "something that nobody said"} for one in items])


def garbage(items: Items) -> str:
    return "Sure! Here is the JSON that you asked for:"


def hang(items: Items) -> str:
    raise TimeoutError


def die(items: Items) -> str:
    raise ConnectionError


def busy(items: Items) -> str:
    raise ApiError(503, "maximum pending requests exceeded")


class Model:
    """A practice server whose model says that it is large, and reads reasons as the script has it."""

    def __init__(self, directory: Path, *script: Answer, size: str = "8.0B", **described: object) -> None:
        self.asked: list[list[str]] = []
        """The decisions of each call, by id."""
        self.requests: list[dict[str, Any]] = []
        self.begun = threading.Event()
        script = script or (good,)
        model = self

        class Reading(Handler):
            def answer(self, path: str, body: bytes) -> None:
                if path == "/api/show":
                    shown = self.service.api.show(body)
                    assert isinstance(shown, Whole)
                    assert shown.body is not None
                    details = {**shown.body["details"], "parameter_size": size}
                    self.send_json(200, {**shown.body, "details": details, **described})
                elif path == "/api/chat" and json.loads(body).get("format"):
                    self.send_lines(self.read(json.loads(body)))
                else:
                    super().answer(path, body)

            def read(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
                items = json.loads(request["messages"][1]["content"])
                step = script[min(len(model.asked), len(script) - 1)]
                model.requests.append(request)
                model.asked.append([item["id"] for item in items])
                line = {"model": "practice", "created_at": "2026-01-01T00:00:00Z", "done": False}
                if step is busy:
                    step(items)
                yield {**line, "message": {"role": "assistant", "content": ""}}
                model.begun.set()
                try:
                    text = step(items)
                except TimeoutError:
                    self.connection.recv(1)  # comes back when the client hangs up
                    raise ConnectionError from None
                yield {**line, "message": {"role": "assistant", "content": text}}
                yield {**line, "message": {"role": "assistant", "content": ""}, "done": True, "done_reason": "stop"}

        self.practice = PracticeServer(directory, delay=0)
        self.practice.handler = Reading  # type: ignore[misc]  # of this one server

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[OllamaServer]:
        with self.practice as practice:
            server = OllamaServer(practice.address)
            yield server
            await server.close()
