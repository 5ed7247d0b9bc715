"""What models read in the reasons, kept in the data directory so that no reason is read twice. It can be made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from hungry_tui.learning import READER_VERSION, Reading, readable, validated
from hungry_tui.names import full_name
from hungry_tui.records import Exchange
from hungry_tui.training.staging import open_private
from hungry_tui.training.state import TrainingState

READINGS_FILE = "readings.json"


class KeptReadings:
    """The readings in a data directory, by the model that read and by decision.

    A reading holds for the verdict, the category and the reason that were read, and for one `READER_VERSION`.
    Whatever else the file contains counts as nothing: everything that comes out of it was checked as a model's
    answer is. Calls block; one thread at a time.
    """

    def __init__(self, directory: Path) -> None:
        self._path = directory / READINGS_FILE
        self._models: dict[str, dict[str, Any]] = _load(self._path)

    def of(self, model: str, decisions: Iterable[Exchange]) -> dict[str, tuple[Reading, ...]]:
        """What the model read in these decisions, by request_id; () where it found no wish. Unread ones are missing."""
        entries = self._models.get(full_name(model), {})
        read = [one for one in decisions if readable(one) and _is_of(entries.get(one.request_id), one)]
        items = [
            {**item, "id": one.request_id}
            for one in read
            for item in entries[one.request_id]["items"]
            if isinstance(item, dict)
        ]
        found = validated(json.dumps({"items": items}), read)
        return {one.request_id: tuple(found.get(one.request_id, ())) for one in read}

    def keep(self, model: str, decisions: Iterable[Exchange], found: Mapping[str, Sequence[Reading]]) -> None:
        """Take in what the model found in decisions that it read."""
        entries = self._models.setdefault(full_name(model), {})
        for one in decisions:
            items = [_item(reading) for reading in found.get(one.request_id, ())]
            entries[one.request_id] = {"of": _digest(one), "items": items}

    def save(self, known: Collection[str]) -> None:
        """Replace the file in one step, without decisions whose request_id is not `known` any more. Raises OSError."""
        models = {
            model: kept
            for model, entries in self._models.items()
            if (kept := {key: entry for key, entry in entries.items() if key in known})
        }
        beside = self._path.with_name(f"{READINGS_FILE}.new")
        try:
            with open_private(beside) as file:
                json.dump({"version": READER_VERSION, "models": models}, file)
            beside.replace(self._path)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise


def readings_at(
    directory: Path, model: str, decisions: Sequence[Exchange], *, choice: str = "auto"
) -> dict[str, tuple[Reading, ...]]:
    """What the model that a training of `model` builds from has read; nothing where the `choice` is "words"."""
    if choice == "words" or not model or not (directory / READINGS_FILE).exists():
        return {}
    return KeptReadings(directory).of(TrainingState.load(directory).base_of(model), decisions)


def _load(path: Path) -> dict[str, dict[str, Any]]:
    """The entries by model; none where there is no file, or none of this version that can be read."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["version"] != READER_VERSION:
            return {}
        return {str(model): entries for model, entries in document["models"].items() if isinstance(entries, dict)}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _is_of(entry: object, decision: Exchange) -> bool:
    """Whether an entry was read from the decision as it is now."""
    return isinstance(entry, dict) and isinstance(entry.get("items"), list) and entry.get("of") == _digest(decision)


def _digest(decision: Exchange) -> str:
    """16 hex digits for everything that was read and can change; the reply never does."""
    read = json.dumps([decision.approved, decision.category.value, decision.reason])
    return hashlib.sha256(read.encode()).hexdigest()[:16]


def _item(reading: Reading) -> dict[str, Any]:
    """A reading as the model was asked to write it."""
    return {
        "aspect": reading.aspect,
        "want": reading.want.value,
        "value": reading.value,
        "scope": reading.scope.value if reading.scope else None,
        "rule": reading.rule,
        "quote": reading.quote,
    }
