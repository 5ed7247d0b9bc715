"""`hungry doctor`: is everything there that the program needs?"""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from hungry_tui import __version__
from hungry_tui.commandline.belongings import Inventory, named
from hungry_tui.commandline.common import Call, to_json, with_server
from hungry_tui.config import Settings
from hungry_tui.likeness import embedding_model
from hungry_tui.names import full_name
from hungry_tui.ports import HungryError, ModelServer, StoreError
from hungry_tui.store import Store
from hungry_tui.text import one_line
from hungry_tui.training.state import TrainingState

_SMALLEST = (40, 10)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `advice` is "" when it is fine."""

    name: str
    found: str
    advice: str = ""


def doctor(call: Call) -> int:
    """Look at everything and say what is wrong and what to do. Having looked is success."""
    settings, output = call.settings, call.output
    findings = [
        Finding("program", f"hungry {__version__}, Python {platform.python_version()}, {platform.system()}"),
        *with_server(settings, lambda server: _server(server, settings)),
        *_data(settings),
        _terminal(),
        *(Finding("settings", warning, "Correct the configuration file.") for warning in settings.warnings),
    ]
    if call.arguments.json:
        output.line(to_json({"ok": not any(one.advice for one in findings), "findings": [asdict(f) for f in findings]}))
        return 0
    width = max(len(one.name) for one in findings)
    for one in findings:
        output.line(f"{'!' if one.advice else '✓'} {one.name:<{width}}  {one_line(one.found)}")
        if one.advice:
            output.line(f"  {'':<{width}}  {one_line(one.advice)}")
    return 0


async def _server(server: ModelServer, settings: Settings) -> list[Finding]:
    try:
        version = await server.version()
        models = await server.models()
    except HungryError as error:
        advice = error.advice or "Start it, or set OLLAMA_HOST."
        return [Finding("server", error.message, f"{advice.rstrip('.')}; without Ollama: hungry --practice")]
    findings = [Finding("server", f"Ollama {version} at {server.address}")]
    if not models:
        findings.append(Finding("models", "none", "Fetch one with: ollama pull llama3.2"))
        return findings
    names = ", ".join(model.name for model in models[:8])
    findings.append(Finding("models", f"{len(models)}: {names}{', …' if len(models) > 8 else ''}"))
    installed = {full_name(model.name) for model in models}
    if settings.model and full_name(settings.model) not in installed:
        findings.append(Finding("model", f"{settings.model} is not there", f"Fetch it: ollama pull {settings.model}"))
    elif settings.model:
        findings.append(Finding("model", settings.model))
    return [*findings, await _recall(server)]


async def _recall(server: ModelServer) -> Finding:
    """What earlier requests are compared with the new one by."""
    try:
        model = await embedding_model(server)
    except HungryError as error:
        return Finding("recall", error.message, error.advice or "Try again.")
    return Finding("recall", f"earlier requests are compared by {model or 'their words; no embedding model is there'}")


def _data(settings: Settings) -> Iterator[Finding]:
    yield Finding("data", str(settings.home))
    if not settings.home.exists():
        yield Finding("history", "not there yet; the first start makes it")
        return
    try:
        with Store.open(settings.home) as store:
            summary = store.summary()
            words = f"{summary.total.decisions} decisions, {summary.undecided} undecided"
            yield Finding("history", words, store.why_read_only)
            for damage in store.damage:
                yield Finding("history", damage, "What was set aside is kept beside it; the rest is in use.")
    except StoreError as error:
        yield Finding("history", error.message, error.advice or "See the message.")
        return
    yield from _files(settings)
    for trained in TrainingState.load(settings.home).models.values():
        yield Finding("trained", f"{trained.name} v{trained.version}, from {trained.base}")


def _files(settings: Settings) -> Iterator[Finding]:
    found = Inventory(settings.home)
    for what, paths in found.sorts():
        yield Finding("files", f"{what}: {named(paths)}")
    if found.foreign:
        yield Finding("files", f"not hungry's, left alone: {named(found.foreign)}")


def _terminal() -> Finding:
    name = os.environ.get("TERM", "") or "unknown"
    if not sys.stdout.isatty():
        return Finding("terminal", f"{name}; stdout is not a terminal")
    size = shutil.get_terminal_size()
    encoding = (sys.stdout.encoding or "").lower()
    found = f"{name}, {size.columns}×{size.lines}, {encoding}, colours: {os.environ.get('COLORTERM') or 'as TERM says'}"
    if "utf" not in encoding:
        return Finding("terminal", found, "Set a UTF-8 locale, such as LC_ALL=C.UTF-8.")
    if size.columns < _SMALLEST[0] or size.lines < _SMALLEST[1]:
        return Finding("terminal", found, "Make it at least 40 columns by 10 rows.")
    if name in ("dumb", "unknown"):
        return Finding("terminal", found, "Set TERM to what your terminal is, such as xterm-256color.")
    return Finding("terminal", found)
