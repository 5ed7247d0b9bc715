"""`hungry train` and `hungry build`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from hungry_tui.commandline.common import Call, default_model, history, last_model, with_server
from hungry_tui.commandline.output import Output
from hungry_tui.ports import ModelServer, Progress
from hungry_tui.store import Store
from hungry_tui.trainer import Trained, build_modelfile, check_enough
from hungry_tui.trainer import train as run_training

_PRACTICE = "practice"


def train(call: Call) -> int:
    """Train, and build unless told otherwise."""
    with history(call) as store:
        if call.arguments.build:
            with_server(call.settings, lambda server: _train(call, store, server))
        else:
            asyncio.run(_train(call, store, None))
    return 0


def build(call: Call) -> int:
    """Build the Modelfile in the data directory as it stands."""
    with_server(call.settings, lambda server: _follow(build_modelfile(server, call.settings.home), call.output))
    return 0


async def _train(call: Call, store: Store, server: ModelServer | None) -> None:
    settings = call.settings
    check_enough(store.summary().total.decisions, settings.minimum_decisions)  # before a server is missed
    model = settings.model or last_model(store)
    if not model:
        model = await default_model(settings, server) if server else _PRACTICE
    steps = run_training(
        store,
        server,
        model,
        settings.home,
        build=server is not None,
        minimum=settings.minimum_decisions,
        num_ctx=settings.num_ctx or None,
        reader=settings.reader,
    )
    await _follow(steps, call.output)


async def _follow(steps: AsyncGenerator[Progress | Trained], output: Output) -> None:
    try:
        async with aclosing(steps):
            async for step in steps:
                if isinstance(step, Trained):
                    output.progress("")
                    output.line(step.sentence)
                else:
                    output.progress(f"{step.stage} {step.detail}")
    except BaseException:
        output.progress("")
        raise
