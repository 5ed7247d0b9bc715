"""Where the rows of a TinyDB file are, whoever wrote it: JSON's own scanner, stopping at each row."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from hungry_tui.storage.columns import Columns
from hungry_tui.storage.rows import APPROVAL, CONVERSATION, Row, read_row, read_verdict

SCHEMA = "schema"
"""The table whose only row tells the schema's version: {"1": {"version": 2}}."""

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()

Span = tuple[int, int]
"""Start and length, in bytes."""


@dataclass
class Content:
    """What a memory.json holds, and where."""

    columns: Columns = field(default_factory=Columns)
    next_ids: dict[str, int] = field(default_factory=lambda: {CONVERSATION: 1, APPROVAL: 1})
    """TinyDB's next document id of our tables."""
    strange: dict[str, list[Span]] = field(default_factory=lambda: {CONVERSATION: [], APPROVAL: []})
    """Rows of our tables that cannot be read, with their keys: kept as they are."""
    tables: dict[str, Span] = field(default_factory=dict)
    """Every other table, by name: where its value is."""


Item = tuple[str, str | None, Any]
"""Table, key, document: a row of one of our tables. Any other table comes as a whole, with None for the key, and so
do the elements of a list where one of our tables should be."""


class OtherSchemaError(Exception):
    """What should be tables are none: the file is of an older schema, or of another program."""


class Gathering:
    """A file's content, taken in row by row in the file's order; `finish` gives it."""

    def __init__(self) -> None:
        self.content = Content()
        self._waiting: list[tuple[dict[str, Any], Span]] = []

    def row(self, table: str, key: str, document: dict[str, Any], span: Span) -> None:
        """A row of one of our tables. The span begins with the row's key."""
        content = self.content
        content.next_ids[table] = max(content.next_ids[table], int(key) + 1)
        if table == APPROVAL:
            if not _add_verdict(content.columns, document, span):
                self._waiting.append((document, span))
        elif not _add_row(content.columns, document, span):
            content.strange[table].append(span)

    def finish(self) -> Content:
        """Everything; verdicts that stood before their exchanges find them now."""
        content = self.content
        content.columns.folded = len(content.columns)
        for document, span in self._waiting:
            if not _add_verdict(content.columns, document, span):
                content.strange[APPROVAL].append(span)
        return content


def scan(data: bytes) -> Content:
    """Find every row. ValueError when the data is no JSON; `OtherSchemaError` when our tables are no tables.

    The caller looks at the schema's version.
    """
    # One character a byte, so that offsets are offsets in the file; rows with raw non-ASCII text are decoded again.
    scanner = _Scanner(data.decode("latin-1"))
    found = Gathering()
    for name, _ in scanner.members():
        if name in (CONVERSATION, APPROVAL):
            if scanner.peek() != "{":
                raise OtherSchemaError
            for key, start in scanner.members():
                document = scanner.value()
                if not (key.isdecimal() and isinstance(document, dict)):
                    raise OtherSchemaError
                found.row(name, key, document, (start, scanner.at - start))
        else:
            start = scanner.at
            scanner.value()
            found.content.tables[name] = (start, scanner.at - start)
    scanner.end()
    return found.finish()


def items(data: bytes) -> Iterator[Item]:
    """The content of a file of any schema of ours, piece by piece. ValueError when the data is no JSON."""
    for name, scanner in _members(data):
        if name in (CONVERSATION, APPROVAL) and scanner.peek() == "{":
            for key, _ in scanner.members():
                yield name, key, scanner.value()
        elif name in (CONVERSATION, APPROVAL) and scanner.peek() == "[":
            for _ in scanner.elements():
                yield name, None, scanner.value()
        else:
            yield name, None, scanner.value()


def survey(data: bytes) -> dict[str, Any]:
    """What a file's members are, by name, for telling its schema. ValueError when the data is no JSON.

    Our tables are "rows" (a TinyDB table), "object", "list" or "neither"; the schema table stands as it is, any other
    member as None.
    """
    kinds: dict[str, Any] = {}
    for name, scanner in _members(data):
        if name not in (CONVERSATION, APPROVAL):
            value = scanner.value()
            kinds[name] = value if name == SCHEMA else None
        elif scanner.peek() == "{":
            kinds[name] = "rows"
            for key, _ in scanner.members():
                if not (isinstance(scanner.value(), dict) and key.isdecimal()):
                    kinds[name] = "object"
        elif scanner.peek() == "[":
            kinds[name] = "list"
            for _ in scanner.elements():
                scanner.value()
        else:
            kinds[name] = "neither"
            scanner.value()
    return kinds


def _members(data: bytes) -> Iterator[tuple[str, _Scanner]]:
    """A file's members, each to be read from the scanner before the next."""
    if not data.strip():
        return  # TinyDB leaves an empty file until the first insert
    scanner = _Scanner(data.decode("latin-1"))
    for name, _ in scanner.members():
        yield name, scanner
    scanner.end()


def _add_row(columns: Columns, document: dict[str, Any], span: Span) -> bool:
    try:
        row: Row = read_row(document)
    except ValueError:
        return False
    if row.request_id in columns.positions:
        return False
    columns.add(row, *span)
    return True


def _add_verdict(columns: Columns, document: dict[str, Any], span: Span) -> bool:
    position = columns.positions.get(document.get("request_id", ""))
    if position is None or columns.approval_lengths[position]:
        return False
    try:
        verdict = read_verdict(document)
    except ValueError:
        return False
    columns.judge(position, verdict)
    columns.approval_starts[position], columns.approval_lengths[position] = span
    return True


class _Scanner:
    """A cursor over JSON text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ascii = text.isascii()
        self.at = 0
        self._skip()

    def peek(self) -> str:
        """The next character; "" at the end."""
        return self._text[self.at : self.at + 1]

    def value(self) -> Any:
        """Read one value. RecursionError is JSON's own way to say that it is nested too deeply."""
        start = self.at
        try:
            value, self.at = _DECODER.raw_decode(self._text, start)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error
        if not self._ascii:
            text = self._text[start : self.at]
            if not text.isascii():
                value = json.loads(text.encode("latin-1").decode())  # strictly: json is lenient with bytes
        return value

    def members(self) -> Iterator[tuple[str, int]]:
        """The members of an object: key and where the key begins. The caller reads each value before the next."""
        self._take("{")
        if self.peek() == "}":
            self.at += 1
            return
        while True:
            start = self.at
            key = self.value()
            if not isinstance(key, str):
                raise ValueError("a key is no string")
            self._skip()
            self._take(":")
            yield key, start
            self._skip()
            if self.peek() == "}":
                self.at += 1
                return
            self._take(",")

    def elements(self) -> Iterator[None]:
        """The elements of a list. The caller reads each value before the next."""
        self._take("[")
        if self.peek() == "]":
            self.at += 1
            return
        while True:
            yield
            self._skip()
            if self.peek() == "]":
                self.at += 1
                return
            self._take(",")

    def end(self) -> None:
        """Nothing may follow."""
        self._skip()
        if self.peek():
            raise ValueError("something follows the end")

    def _take(self, character: str) -> None:
        if self.peek() != character:
            raise ValueError(f"{character} expected at byte {self.at}")
        self.at += 1
        self._skip()

    def _skip(self) -> None:
        match = _SPACE.match(self._text, self.at)
        self.at = match.end() if match else self.at
