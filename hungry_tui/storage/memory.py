"""memory.json, the TinyDB file: opening what is there, and folding changes into it.

We write it a row a line, so that people can read it and diffs are small; TinyDB itself writes it in one line. Either
way the rows are found by their offsets, and folding copies unchanged ones as they are, never parsed.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from hungry_tui.ports import StoreError
from hungry_tui.storage.files import ReadHandle, Replacement, Signature
from hungry_tui.storage.rows import APPROVAL, CONVERSATION, amended, approval_row, encode, from_microseconds
from hungry_tui.storage.scan import SCHEMA, Content, Gathering, Item, OtherSchemaError, Span, items, scan, survey
from hungry_tui.storage.upgrades import CURRENT, upgraded, version_of

RESERVED = frozenset({CONVERSATION, APPROVAL, SCHEMA})
"""Tables that are no side tables."""


class DamagedError(Exception):
    """The file is no history: corrupt, or of another program. The message says why."""


@dataclass
class Changes:
    """What the journal holds beyond memory.json."""

    rows: set[int] = field(default_factory=set)
    """Positions whose verdict or category is not the one in their document."""
    verdicts: set[int] = field(default_factory=set)
    """Positions whose verdict is not the one in their row of approval_history."""
    documents: dict[str, dict[str, dict[str, Any] | None]] = field(default_factory=dict)
    """By side table and key; None is a document that was deleted."""
    orphans: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Verdicts on exchanges that are not here, by request_id: rows of approval_history."""


def create(path: Path) -> None:
    """Put an empty history in place: TinyDB's own, with the schema's version."""
    from tinydb import TinyDB  # late: only the first start needs it

    with Replacement(path) as new:
        with TinyDB(new.beside) as database:
            database.table(SCHEMA).insert({"version": CURRENT})
            for name in (CONVERSATION, APPROVAL):
                database.table(name).insert_multiple([])
        new.commit()


def load(path: Path, handle: ReadHandle, before_upgrade: Callable[[ReadHandle], None]) -> tuple[Content, ReadHandle]:
    """Find what the open file holds. One of an older schema is first replaced by an upgraded one: the open file then.

    Raises DamagedError, and StoreError for a newer schema, which is left untouched.
    """
    data = handle.read(0, handle.signature().size)
    try:
        content, version = _found(data)
    except ValueError as error:
        raise DamagedError(f"it is not readable JSON ({error})") from error
    if version is None:
        raise DamagedError("it is not a history of this program")
    if version > CURRENT:
        raise StoreError(
            f"{path} has schema {version}, this hungry knows up to {CURRENT}.",
            "Update hungry, or set HUNGRY_HOME to another directory; the file was left untouched.",
        )
    if version == CURRENT and content:
        return content, handle
    del content  # a long history is enough once
    before_upgrade(handle)
    return _write_whole(path, upgraded(items(data), version)), ReadHandle(path)


def _found(data: bytes) -> tuple[Content | None, int | None]:
    """What the data holds, if it may be of the current schema, and its schema's version."""
    if b'"schema"' not in data:  # an older one, or none: finding its rows would be for nothing
        kinds = survey(data)
        if SCHEMA not in kinds:
            return None, version_of(kinds)
    try:
        content = scan(data)
    except OtherSchemaError:
        return None, version_of(survey(data))
    start, length = content.tables.pop(SCHEMA, (0, 0))
    if not len(content.columns):
        return content, version_of(survey(data))
    stamp = {SCHEMA: json.loads(data[start : start + length])} if length else {}
    return content, version_of({CONVERSATION: "rows"} | stamp)


def read_documents(content: Content, memory: ReadHandle, table: str) -> dict[str, dict[str, Any]]:
    """The documents of a side table as memory.json has them, by key. ValueError when it is no table."""
    return {row["key"]: row["document"] for row in _read_table(content, memory, table).values() if _is_side_row(row)}


def fold(
    path: Path, content: Content, memory: ReadHandle, journal: ReadHandle, changes: Changes
) -> tuple[Content, Signature]:
    """Replace memory.json by one that has the changes in it; returns what it holds, and its version.

    The columns are the same object, pointing into the new file; on an OSError nothing has changed.
    """
    with Replacement(path) as new:
        folding = _Folding(new, content, memory, journal, changes)
        with _Object(new) as tables:
            tables.member(SCHEMA, encode({"1": {"version": CURRENT}}))
            tables.key(CONVERSATION)
            folding.conversations()
            tables.key(APPROVAL)
            folding.approvals()
            for name in dict.fromkeys((*content.tables, *changes.documents)):
                tables.key(name)
                folding.other(name)
        signature = new.commit()
    return folding.finish(), signature


class _Object:
    """A JSON object that is written member by member, a line each."""

    def __init__(self, new: Replacement) -> None:
        self._new = new
        self._separator = b"{\n"

    def __enter__(self) -> _Object:
        return self

    def __exit__(self, *_: object) -> None:
        self._new.write(b"{}" if self._separator == b"{\n" else b"\n}")

    def separate(self) -> int:
        """Ready for the next member, which the caller writes with its key; returns its offset."""
        self._new.write(self._separator)
        self._separator = b",\n"
        return self._new.offset

    def key(self, key: str) -> None:
        """Begin a member whose value the caller writes."""
        self.separate()
        self._new.write(json.dumps(key).encode() + b": ")

    def member(self, key: str, value: bytes) -> Span:
        """Write a member: where it stands."""
        start = self.separate()
        self._new.write(json.dumps(key).encode() + b": " + value)
        return start, self._new.offset - start


class _Folding:
    """One fold: the tables in the order in which they are written, then the new columns."""

    def __init__(
        self, new: Replacement, content: Content, memory: ReadHandle, journal: ReadHandle, changes: Changes
    ) -> None:
        self._new, self._memory, self._journal = new, memory, journal
        self._old, self._columns, self._changes = content, content.columns, changes
        self._result = replace(content, next_ids=dict(content.next_ids), strange={}, tables={})
        count = len(self._columns)
        self._starts, self._lengths = array("q", bytes(8 * count)), array("q", bytes(8 * count))
        self._approval_starts, self._approval_lengths = array("q", bytes(8 * count)), array("q", bytes(8 * count))

    def conversations(self) -> None:
        columns, changed = self._columns, self._changes.rows
        with _Object(self._new) as rows:
            self._copy(
                rows,
                range(columns.folded),
                (columns.starts, columns.lengths),
                (self._starts, self._lengths),
                changed,
                self._amended,
            )
            for at in range(columns.folded, len(columns)):
                body = self._journal.read(columns.starts[at], columns.lengths[at])
                document = self._amended(at, body) if at in changed else body
                self._starts[at], self._lengths[at] = rows.member(self._next_id(CONVERSATION), document)
            self._strange(rows, CONVERSATION)

    def approvals(self) -> None:
        columns, changed = self._columns, self._changes.verdicts
        starts, lengths = columns.approval_starts, columns.approval_lengths
        with _Object(self._new) as rows:
            self._copy(
                rows,
                sorted((at for at, length in enumerate(lengths) if length), key=starts.__getitem__),
                (starts, lengths),
                (self._approval_starts, self._approval_lengths),
                changed,
                self._approval,
            )
            for at in sorted(changed):
                document = None if lengths[at] else self._approval(at, b"{}")
                if document:
                    span = rows.member(self._next_id(APPROVAL), document)
                    self._approval_starts[at], self._approval_lengths[at] = span
            self._strange(rows, APPROVAL)
            for orphan in self._changes.orphans.values():
                self._result.strange[APPROVAL].append(rows.member(self._next_id(APPROVAL), encode(orphan)))

    def other(self, name: str) -> None:
        """A side table or another program's; unchanged ones are copied as they are."""
        start = self._new.offset
        changes = self._changes.documents.get(name)
        if changes:
            self._new.write(encode(_with_documents(_read_table(self._old, self._memory, name), changes)))
        else:
            begin, length = self._old.tables[name]
            self._new.copy(self._memory, begin, begin + length)
        self._result.tables[name] = (start, self._new.offset - start)

    def finish(self) -> Content:
        """Point the columns into the new file."""
        columns = self._columns
        columns.starts, columns.lengths = self._starts, self._lengths
        columns.approval_starts, columns.approval_lengths = self._approval_starts, self._approval_lengths
        columns.folded = len(columns)
        return self._result

    def _copy(
        self,
        rows: _Object,
        positions: Sequence[int],
        old: tuple[array[int], array[int]],
        new: tuple[array[int], array[int]],
        changed: set[int],
        amend: Callable[[int, bytes], bytes | None],
    ) -> None:
        """Copy rows in stretches that hold nothing but rows, and write the changed ones anew."""
        (starts, lengths), (new_starts, new_lengths) = old, new
        begin = end = shift = -1
        for at in positions:
            start, length = starts[at], lengths[at]
            follows = begin >= 0 and 0 < start - end <= _SEPARATOR
            if begin >= 0 and (at in changed or not follows):
                self._new.copy(self._memory, begin, end)
                begin = -1
            if at in changed:
                key, _, document = self._memory.read(start, length).partition(b":")
                amended_document = amend(at, document)
                if amended_document is not None:
                    new_starts[at], new_lengths[at] = rows.member(json.loads(key), amended_document)
                continue
            if begin < 0:
                begin, shift = start, rows.separate() - start
            end = start + length
            new_starts[at], new_lengths[at] = start + shift, length
        if begin >= 0:
            self._new.copy(self._memory, begin, end)

    def _amended(self, at: int, document: bytes) -> bytes:
        columns = self._columns
        return encode(amended(json.loads(document), columns.category(at), columns.verdict(at)))

    def _approval(self, at: int, document: bytes) -> bytes | None:
        """The row's verdict over what stood there; None when the verdict was taken back."""
        columns = self._columns
        verdict = columns.verdict(at)
        if verdict.approved is None:
            return None
        row = json.loads(document)
        row.pop("undated", None)
        return encode(row | approval_row(columns.ids[at], verdict, from_microseconds(columns.timestamps[at])))

    def _strange(self, rows: _Object, table: str) -> None:
        spans = []
        for start, length in self._old.strange[table]:
            spans.append((rows.separate(), length))
            self._new.copy(self._memory, start, start + length)
        self._result.strange[table] = spans

    def _next_id(self, table: str) -> str:
        number = self._result.next_ids[table]
        self._result.next_ids[table] += 1
        return str(number)


_SEPARATOR = 4
"""Bytes between two rows that can only be a comma and spaces: no row is shorter."""


def _read_table(content: Content, memory: ReadHandle, name: str) -> dict[str, Any]:
    start, length = content.tables.get(name, (0, 0))
    table = json.loads(memory.read(start, length)) if length else {}
    if not isinstance(table, dict):
        raise ValueError(f"{name} is no table")
    return table


def _is_side_row(row: object) -> bool:
    return isinstance(row, dict) and isinstance(row.get("key"), str) and isinstance(row.get("document"), dict)


def _with_documents(table: dict[str, Any], changes: Mapping[str, dict[str, Any] | None]) -> dict[str, Any]:
    """The side table after the changes; rows that are not ours stay."""
    ids = {row["key"]: number for number, row in table.items() if _is_side_row(row)}
    table = dict(table)
    following = max((int(number) for number in table if number.isdecimal()), default=0) + 1
    for key, document in changes.items():
        number = ids.get(key)
        if document is None:
            table.pop(number or "", None)
            continue
        if number is None:
            number, following = str(following), following + 1
        table[number] = {"key": key, "document": document}
    return table


def _write_whole(path: Path, items: Iterable[Item]) -> Content:
    """Replace the file by these items, in the order of their tables; what it holds then."""
    missing = {CONVERSATION, APPROVAL}
    written = Gathering()
    with Replacement(path) as new:
        with _Object(new) as tables:
            for name, members in groupby(items, key=itemgetter(0)):
                missing.discard(name)
                tables.key(name)
                if name in RESERVED:
                    _write_rows(new, members, written)
                    continue
                start = new.offset
                for *_, table in members:
                    new.write(json.dumps(table).encode())
                written.content.tables[name] = (start, new.offset - start)
            for name in sorted(missing):
                tables.member(name, b"{}")
        new.commit()
    return written.finish()


def _write_rows(new: Replacement, members: Iterable[Item], written: Gathering) -> None:
    with _Object(new) as rows:
        for name, key, row in members:
            span = rows.member(str(key), encode(row))
            if name != SCHEMA:
                written.row(name, str(key), row, span)
