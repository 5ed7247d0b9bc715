"""`hungry ask`: one request without the full-screen program, a chat of its own."""

from __future__ import annotations

import asyncio
import signal
import sys
import uuid
from contextlib import aclosing, suppress

from hungry_tui.commandline.common import Call, default_model, history, to_json, with_server
from hungry_tui.conversation import Stop, converse
from hungry_tui.learning import guess_category, learn, recall
from hungry_tui.ports import ModelServer
from hungry_tui.records import Category, Exchange
from hungry_tui.store import Store
from hungry_tui.text import well_formed
from hungry_tui.trainer import rule_edits
from hungry_tui.training_state import TrainingState

RECALLED = 2000
"""So many of the newest exchanges are looked at for what to remind the model of."""


def ask(call: Call) -> int:
    """Send the prompt, stream the reply to stdout, keep the exchange undecided."""
    prompt = _prompt(call.arguments.text)
    if not prompt.strip():
        call.output.error("There is nothing to ask: the text is empty.")
        return 2
    with history(call) as store:
        asking = _Asking(store, call)
        return with_server(call.settings, lambda server: asking.run(server, prompt))


def _prompt(text: str) -> str:
    if text != "-":
        return well_formed(text)
    return sys.stdin.buffer.read().decode("utf-8", "replace").removesuffix("\n")


class _Asking:
    def __init__(self, store: Store, call: Call) -> None:
        self._store, self._settings, self._output = store, call.settings, call.output
        self._model: str = call.arguments.model
        self._as_json: bool = call.arguments.json
        self._stop = Stop()
        self._reader_gone = self._interrupted = False

    async def run(self, server: ModelServer, prompt: str) -> int:
        model = self._model or await default_model(self._settings, server)
        category = guess_category(prompt)
        state = TrainingState.load(self._settings.home)
        with suppress(NotImplementedError):  # no signal handlers on this platform: the interrupt loses the reply
            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, self._interrupt)
        reply = converse(
            server,
            model,
            [],
            prompt,
            request_id=f"req_{uuid.uuid4().hex[:16]}",
            category=category,
            note=self._note(prompt, category, state.carried(model)),
            chat_id=f"chat_{uuid.uuid4().hex[:16]}",
            model_version=state.version_of(model),
            num_ctx=self._settings.num_ctx or None,
            stop=self._stop,
        )
        async with aclosing(reply) as parts:
            async for part in parts:
                if isinstance(part, Exchange):
                    self._keep(part)
                else:
                    self._show(part.text)
        if self._interrupted:
            return 130
        return 1 if self._reader_gone else 0

    def _interrupt(self) -> None:
        self._interrupted = True
        self._stop.request()

    def _note(self, prompt: str, category: Category, carried: frozenset[str]) -> str:
        recent = self._store.history(RECALLED)
        lessons = learn(recent, edits=rule_edits(self._store))
        return recall(prompt, category, recent, lessons, carried=carried)

    def _show(self, text: str) -> None:
        if self._as_json or self._reader_gone or not text:
            return
        try:
            self._output.write(text)
        except BrokenPipeError:  # nobody reads on: the part that came is kept all the same
            self._reader_gone = True
            self._stop.request()

    def _keep(self, exchange: Exchange) -> None:
        self._store.append(exchange)
        if self._as_json:
            self._output.line(to_json(_document(exchange)))
        elif not self._reader_gone:
            self._output.line()
        kept = "the part that came is kept" if exchange.partial else "kept"
        self._output.hint(f"{kept} as {exchange.request_id}; judge it: hungry approve, hungry deny -r REASON")


def _document(exchange: Exchange) -> dict[str, object]:
    return {
        "request_id": exchange.request_id,
        "response": exchange.response,
        "category": exchange.category.value,
        "model": exchange.model,
        "model_version": exchange.model_version,
        "partial": exchange.partial,
        "seconds": exchange.seconds,
    }
