"""The history itself: `init`, `export`, `import`, `compact` and `reset`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from hungry_tui.commandline.belongings import AtReset, Inventory, named
from hungry_tui.commandline.common import Call, history
from hungry_tui.ports import HungryError
from hungry_tui.records import Exchange
from hungry_tui.storage.files import exported_to, plain_errors
from hungry_tui.store import Store
from hungry_tui.training.dataset import dpo, kto, sft
from hungry_tui.training.staging import training_lock
from hungry_tui.training.state import STATE_FILE, TrainingState

_FORMATS: dict[str, Callable[[list[Exchange]], Iterable[str]]] = {"kto": kto, "sft": sft, "dpo": dpo}


def init(call: Call) -> int:
    """Make the data directory and its empty history; one that is there already stays."""
    with history(call) as store:
        decisions = store.summary().total.decisions
    call.output.line(f"{call.settings.home / 'memory.json'} is ready, with {decisions} decisions.")
    return 0


def export(call: Call) -> int:
    """Write the history in another format, to stdout or a file."""
    file, name = call.arguments.file, call.arguments.format
    with history(call) as store, call.output.stream() if file == "-" else _file(file) as target:
        if name == "memory":
            store.export_memory(target)
        else:
            target.writelines(f"{line}\n" for line in _FORMATS[name](store.history()))
    if file != "-":
        call.output.line(f"wrote {file}.")
    return 0


@contextmanager
def _file(name: str) -> Iterator[TextIO]:
    if not name or Path(name).is_dir():
        raise HungryError(f"{name!r} is not the name of a file.", "Name the file to export to, or - for stdout.")
    try:
        with exported_to(Path(name)) as target:
            yield target
    except OSError as error:
        why = error.strerror or str(error)
        raise HungryError(f"{name} cannot be written: {why}.", "Nothing was exported.") from error


def take_in(call: Call) -> int:
    """Merge another history into this one."""
    with history(call) as store:
        counts = store.import_file(call.arguments.file)
    call.output.line(
        f"imported {call.arguments.file}: {counts.added} exchanges added, {counts.updated} given a later verdict, "
        f"{counts.known} known already, {counts.skipped} not readable."
    )
    return 0


def compact(call: Call) -> int:
    """Bring everything into memory.json."""
    with history(call) as store:
        store.compact()
    call.output.line(f"the whole history is in {call.settings.home / 'memory.json'}.")
    return 0


def reset(call: Call) -> int:
    """Begin anew, keeping the old history in a file and the files of the user's in a folder."""
    home = call.settings.home
    with history(call) as store, plain_errors("resetting", home):
        if not call.arguments.yes and not _agreed(f"{_plan(store, Inventory(home))}Go on? [y/N] "):
            raise HungryError("Nothing was reset.", "Answer y, or use: hungry reset --yes")
        with training_lock(home):
            backup = store.reset()
            found = Inventory(home)
            moved, folder = named(found.of(AtReset.ASIDE)), found.put_aside()
            if (home / STATE_FILE).exists():  # which models were built is as true as before
                replace(TrainingState.load(home), rules={}, trainings=(), plan=None).save(home)
    if folder:
        call.output.line(f"put aside in {folder}: {moved}.")
    call.output.line(f"the history is empty; the old one is in {backup}.")
    return 0


def _plan(store: Store, found: Inventory) -> str:
    """What a reset does, for the user to read before it is done."""
    summary = store.summary()
    aside, removed = found.of(AtReset.ASIDE), found.of(AtReset.REMOVED)
    lines = [
        f"A reset begins anew in {store.directory}:",
        f"  backed up    the history: {summary.total.decisions} decisions, {summary.undecided} undecided, "
        "your changes to rules and chats",
        *([f"  put aside    {named(aside)}"] if aside else []),
        *([f"  removed      {named(removed)}"] if removed else []),
        "  stays        settings, models that were built, earlier backups",
        *([f"               not hungry's: {named(found.foreign)}"] if found.foreign else []),
    ]
    return "\n".join(lines) + "\n"


def _agreed(question: str) -> bool:
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
