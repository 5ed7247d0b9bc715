"""What several commands need."""

from __future__ import annotations

import asyncio
import json
from argparse import Namespace
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from hungry_tui.commandline.output import Output
from hungry_tui.config import Settings
from hungry_tui.learning import Lessons, learn
from hungry_tui.ports import ModelNotFound, ModelServer, StoreError
from hungry_tui.server import OllamaServer
from hungry_tui.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of `hungry`: what a command gets."""

    arguments: Namespace
    settings: Settings
    output: Output


@contextmanager
def history(call: Call) -> Iterator[Store]:
    """The history, open; what was set aside is said on stderr.

    What was recorded is in the journal. That it could not be folded at the end, as on a full disk, is no failure of
    the command: the next one does it.
    """
    store = Store.open(call.settings.home)
    try:
        for warning in (*call.settings.warnings, *store.damage):
            call.output.error(warning)
        yield store
    finally:
        try:
            store.close()
        except StoreError as error:
            call.output.hint(str(error))


def with_server(settings: Settings, work: Callable[[ModelServer], Awaitable[T]]) -> T:
    """Do the work with the server at OLLAMA_HOST."""

    async def run() -> T:
        server = OllamaServer(settings.address)
        try:
            return await work(server)
        finally:
            await server.close()

    return asyncio.run(run())


async def default_model(settings: Settings, server: ModelServer) -> str:
    """The model that the settings name, else the newest one on the server that chats."""
    if settings.model:
        return settings.model
    models = await server.models()
    if not models:
        raise ModelNotFound(f"The server at {server.address} has no models.", "Fetch one with: ollama pull llama3.2")
    newest = next((model for model in models if not model.for_embedding), models[0])
    return newest.name.removesuffix(":latest")


def lessons_now(call: Call, store: Store) -> Lessons:
    """What the history teaches, with what a training of the model in use would find read already."""
    from hungry_tui.trainer import rule_edits
    from hungry_tui.training.learned_from import learned_from
    from hungry_tui.training.readings import readings_at

    _, exchanges = learned_from(store)
    model = call.settings.model or last_model(store)
    readings = readings_at(call.settings.home, model, exchanges, choice=call.settings.reader)
    return learn(exchanges, edits=rule_edits(store), readings=readings)


def last_model(store: Store) -> str:
    """The model that was talked to last; "" when there is none."""
    return next((row.model for row in reversed(store.rows()) if row.model), "")


def to_json(value: Any) -> str:
    """One JSON object on one line; characters outside ASCII are escaped, so that any terminal shows it."""
    return json.dumps(value)
