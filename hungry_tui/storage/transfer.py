"""The seed format and other machines' histories: in, merged without duplicates, and out."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hungry_tui.ports import StoreError
from hungry_tui.storage import ledger as kinds
from hungry_tui.storage.ledger import Ledger
from hungry_tui.storage.memory import RESERVED
from hungry_tui.storage.places import Place, read_documents
from hungry_tui.storage.rows import (
    APPROVAL,
    CONVERSATION,
    Verdict,
    amended,
    approval_row,
    read_row,
    read_verdict,
)
from hungry_tui.storage.scan import Item
from hungry_tui.storage.upgrades import CURRENT, upgraded, version_of

_BATCH = 4 << 20


@dataclass(frozen=True, slots=True)
class Imported:
    """How many exchanges an import added, gave a later verdict, knew already, and could not read."""

    added: int = 0
    updated: int = 0
    known: int = 0
    skipped: int = 0


def read_file(path: Path) -> list[Item]:
    """A history to import, in the current schema. StoreError when the file is none."""
    from tinydb.storages import JSONStorage  # late: no start needs it

    try:
        with contextlib.closing(JSONStorage(str(path), access_mode="r", encoding="utf-8")) as storage:
            content: Any = storage.read()
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror}.", "Check the name and its permissions.") from error
    except (ValueError, RecursionError) as error:
        raise StoreError(f"{path} is not readable JSON: {error}.", "Nothing was imported.") from error
    if content in (None, {}):
        raise StoreError(f"{path} is empty.", "Nothing was imported. hungry reads agent_memory.json and memory.json.")
    version = _version(content)
    if version is None:
        raise StoreError(f"{path} is not a history.", "hungry reads agent_memory.json and memory.json.")
    if version > CURRENT:
        raise StoreError(f"{path} was written by a newer hungry (schema {version}).", "Update this one first.")
    return list(upgraded(_items(content), version))


def _version(content: object) -> int | None:
    if not isinstance(content, dict):
        return None
    tables = {name: _kind(content[name]) for name in (CONVERSATION, APPROVAL) if name in content}
    return version_of(content | tables)


def _kind(table: object) -> str:
    """What `scan.survey` tells of one of our tables."""
    if not isinstance(table, dict):
        return "list" if isinstance(table, list) else "neither"
    return "rows" if all(key.isdecimal() and isinstance(row, dict) for key, row in table.items()) else "object"


def _items(content: Mapping[str, Any]) -> Iterator[Item]:
    """What `scan.items` reads piece by piece, from a file that has been read as a whole."""
    for name, table in content.items():
        if name not in (CONVERSATION, APPROVAL):
            yield name, None, table
        elif isinstance(table, dict):
            yield from ((name, key, row) for key, row in table.items())
        else:
            yield from ((name, None, row) for row in table)


class Merge:
    """One import into a ledger. The caller holds the lock and has caught up."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._records: list[tuple[str, Mapping[str, Any]]] = []
        self._waiting: set[str] = set()
        self._size = 0
        self._counts = {"added": 0, "updated": 0, "known": 0, "skipped": 0}

    def run(self, content: Sequence[Item]) -> Imported:
        """Merge a file's content. Done again after a failure, it goes on where it stopped."""
        verdicts = dict(_verdicts(document for table, _, document in content if table == APPROVAL))
        for table, _, document in content:
            if table == CONVERSATION:
                try:
                    outcome = self._exchange(document, verdicts)
                except ValueError:
                    outcome = "skipped"
                self._counts[outcome] += 1
            elif table not in RESERVED:
                self._side_table(table, document)
        self._flush()
        return Imported(**self._counts)

    def _exchange(self, document: Mapping[str, Any], verdicts: Mapping[str, Verdict]) -> str:
        row = read_row(document)
        verdict = verdicts.get(row.request_id) or Verdict(row.approved, "", row.judged_at)
        request_id = self._id_here(document)
        at = self._position(request_id)
        if at is None:
            added = dict(document) | {"request_id": request_id, "approved": verdict.approved}
            self._write(kinds.EXCHANGE, added, len(row.request_id) + len(document["prompt"] + document["response"]))
            if verdict.approved is not None:
                self._write(kinds.VERDICT, approval_row(request_id, verdict, row.timestamp))
            self._waiting.add(request_id)
            return "added"
        if not _is_later(verdict, self._ledger.columns.verdict(at)):
            return "known"
        self._write(kinds.VERDICT, approval_row(request_id, verdict, row.timestamp))
        self._waiting.add(request_id)
        return "updated"

    def _id_here(self, document: Mapping[str, Any]) -> str:
        """Its request_id, or another one if that belongs to a different exchange: two machines both count from 1."""
        request_id = str(document["request_id"])
        at = self._position(request_id)
        if at is None:
            return request_id
        [place] = self._ledger.places([at])
        if place.row.timestamp == read_row(document).timestamp:
            return request_id
        texts = [document["prompt"], document["response"]]
        [(_, body)] = read_documents([place])
        ours = json.loads(body)
        if texts == [ours["prompt"], ours["response"]]:
            return request_id
        digest = hashlib.sha256(json.dumps([document["timestamp"], *texts]).encode()).hexdigest()
        return f"{request_id}-{digest[:12]}"

    def _side_table(self, name: str, table: object) -> None:
        """Documents with keys that are not here; the ones that are here stay."""
        rows = table.values() if isinstance(table, dict) else ()
        ours = self._ledger.documents(name) if rows else {}
        for row in rows:
            match row:
                case {"key": str(key), "document": dict(document)} if key not in ours:
                    self._write(kinds.DOCUMENT, {"table": name, "key": key, "document": document})

    def _position(self, request_id: str) -> int | None:
        if request_id in self._waiting:
            self._flush()
        return self._ledger.columns.positions.get(request_id)

    def _write(self, kind: str, document: Mapping[str, Any], size: int = 0) -> None:
        self._records.append((kind, document))
        self._size += size
        if self._size > _BATCH:
            self._flush()

    def _flush(self) -> None:
        if self._records:
            self._ledger.record(self._records)
        self._records, self._size = [], 0
        self._waiting.clear()


def seed_format(places: Iterable[Place]) -> Iterator[str]:
    """The seed format's text, piece by piece: a list of exchanges, an object of verdicts by request_id."""
    verdicts = []
    separator = '{"conversation_history": [\n'
    for place, body in read_documents(places):
        row = place.row
        document = amended(json.loads(body), row.category, place.verdict)
        if row.approved is not None:
            verdict = approval_row(row.request_id, place.verdict, row.timestamp)
            verdicts.append((verdict.pop("request_id"), verdict))
        yield separator + json.dumps(document)
        separator = ",\n"
    yield "\n],\n" if verdicts or separator == ",\n" else separator + "],\n"
    separator = '"approval_history": {\n'
    for request_id, verdict in verdicts:
        yield f"{separator}{json.dumps(request_id)}: {json.dumps(verdict)}"
        separator = ",\n"
    yield "\n}}\n" if verdicts else separator + "}}\n"


def _verdicts(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Verdict]]:
    for row in rows:
        try:
            yield str(row["request_id"]), read_verdict(row)
        except (LookupError, ValueError):
            continue


def _is_later(theirs: Verdict, ours: Verdict) -> bool:
    """Theirs is to stand: it is the later one, or there is none here. One that has a time beats one that has none."""
    if theirs[:2] == ours[:2] and theirs.at == ours.at:
        return False
    if theirs.at is None:
        return theirs.approved is not None and ours == Verdict(None)
    return ours.at is None or theirs.at > ours.at
