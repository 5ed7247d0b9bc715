"""`hungry ask`: one request without the full-screen program, a chat of its own."""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import aclosing, suppress

from hungry_tui.commandline.common import Call, default_model, history, to_json, with_server
from hungry_tui.commandline.output import OutputError
from hungry_tui.conversation import Stop, converse, is_small, new_id, question
from hungry_tui.learning import guess_category, recall
from hungry_tui.ports import ModelServer, ServerError
from hungry_tui.records import Exchange
from hungry_tui.store import Store
from hungry_tui.study import Study
from hungry_tui.text import well_formed
from hungry_tui.training.readings import readings_at
from hungry_tui.training.state import TrainingState


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
        self._study = Study()
        self._study.begin(store)
        self._stop = Stop()
        self._reader_gone = self._interrupted = False

    async def run(self, server: ModelServer, prompt: str) -> int:
        model = (self._model or await default_model(self._settings, server)).removesuffix(":latest")
        category = guess_category(prompt)
        state = TrainingState.load(self._settings.home)
        carried = state.carried(model)
        small = False
        if carried:
            with suppress(ServerError):  # the size is a help, nothing more
                small = is_small(await server.details(model))
        study = self._study
        study.read_again(
            lambda exchanges: readings_at(self._settings.home, model, exchanges, choice=self._settings.reader)
        )
        note = recall(prompt, category, study.recent, study.lessons, carried=carried, small_model=small)
        with suppress(NotImplementedError):  # no signal handlers on this platform: the interrupt loses the reply
            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, self._interrupt)
        version = state.version_of(model)
        reply = converse(
            server,
            question(model, prompt, category, chat_id=new_id("chat"), model_version=version),
            note=note,
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

    def _show(self, text: str) -> None:
        if self._as_json or self._reader_gone or not text:
            return
        try:
            self._output.write(text)
        except (BrokenPipeError, OutputError) as error:  # nobody reads on: the part that came is kept all the same
            self._output.give_up()
            self._reader_gone = True
            self._stop.request()
            if isinstance(error, OutputError):
                self._output.error(str(error))

    def _keep(self, exchange: Exchange) -> None:
        self._store.append(exchange)
        if self._as_json:
            self._output.line(to_json(_document(exchange)))
        elif not self._reader_gone:
            self._output.line()
        kept = "the part that came is kept" if exchange.partial else "kept"
        if exchange.cut:
            self._output.hint("the reply was cut at the limit of tokens: the context, or the model's num_predict")
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
