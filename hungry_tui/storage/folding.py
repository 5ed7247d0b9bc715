"""Folding changes into memory.json: unchanged rows are copied as they are, never parsed."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hungry_tui.storage.files import ReadHandle, Replacement, Signature
from hungry_tui.storage.rows import APPROVAL, CONVERSATION, amended, approval_row, encode, from_microseconds
from hungry_tui.storage.scan import SCHEMA, Content, Span
from hungry_tui.storage.upgrades import CURRENT

_SEPARATOR = 4
"""Bytes between two rows that can only be a comma and spaces: no row is shorter."""


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


def fold(
    path: Path, content: Content, memory: ReadHandle, journal: ReadHandle, changes: Changes
) -> tuple[Content, Signature]:
    """Replace memory.json by one that has the changes in it; returns what it holds, and its version.

    The columns are the same object, pointing into the new file; on an OSError nothing has changed.
    """
    with Replacement(path) as new:
        folding = _Folding(new, content, memory, journal, changes)
        with ObjectWriter(new) as tables:
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


class ObjectWriter:
    """A JSON object that is written member by member, a line each."""

    def __init__(self, new: Replacement) -> None:
        self._new = new
        self._separator = b"{\n"

    def __enter__(self) -> ObjectWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
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
        with ObjectWriter(self._new) as rows:
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
        with ObjectWriter(self._new) as rows:
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
            self._new.write(encode(_with_documents(read_table(self._old, self._memory, name), changes)))
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
        rows: ObjectWriter,
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

    def _strange(self, rows: ObjectWriter, table: str) -> None:
        spans = []
        for start, length in self._old.strange[table]:
            spans.append((rows.separate(), length))
            self._new.copy(self._memory, start, start + length)
        self._result.strange[table] = spans

    def _next_id(self, table: str) -> str:
        number = self._result.next_ids[table]
        self._result.next_ids[table] += 1
        return str(number)


def read_table(content: Content, memory: ReadHandle, name: str) -> dict[str, Any]:
    """A table that is none of ours, as memory.json has it. ValueError when it is no table."""
    start, length = content.tables.get(name, (0, 0))
    table = json.loads(memory.read(start, length)) if length else {}
    if not isinstance(table, dict):
        raise ValueError(f"{name} is no table")
    return table


def is_side_row(row: object) -> bool:
    """A row of a side table is a key and a document."""
    return isinstance(row, dict) and isinstance(row.get("key"), str) and isinstance(row.get("document"), dict)


def _with_documents(table: dict[str, Any], changes: Mapping[str, dict[str, Any] | None]) -> dict[str, Any]:
    """The side table after the changes; rows that are not ours stay."""
    ids = {row["key"]: number for number, row in table.items() if is_side_row(row)}
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
