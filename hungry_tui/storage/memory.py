"""memory.json, the TinyDB file: making, opening and upgrading it.

We write it a row a line, so that people can read it and diffs are small; TinyDB itself writes it in one line. Either
way the rows are found by their offsets.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from hungry_tui.ports import StoreError
from hungry_tui.storage.files import ReadHandle, Replacement
from hungry_tui.storage.folding import ObjectWriter, is_side_row, read_table
from hungry_tui.storage.rows import APPROVAL, CONVERSATION, encode
from hungry_tui.storage.scan import SCHEMA, Content, Gathering, Item, OtherSchemaError, items, scan, survey
from hungry_tui.storage.upgrades import CURRENT, upgraded, version_of

RESERVED = frozenset({CONVERSATION, APPROVAL, SCHEMA})
"""Tables that are no side tables."""


class DamagedError(Exception):
    """The file is no history: corrupt, or of another program. The message says why."""


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
    return {row["key"]: row["document"] for row in read_table(content, memory, table).values() if is_side_row(row)}


def _write_whole(path: Path, items: Iterable[Item]) -> Content:
    """Replace the file by these items, in the order of their tables; what it holds then."""
    missing = {CONVERSATION, APPROVAL}
    written = Gathering()
    with Replacement(path) as new:
        with ObjectWriter(new) as tables:
            for name, members in groupby(items, key=itemgetter(0)):
                missing.discard(name)
                tables.key(name)
                if name in RESERVED:
                    _write_rows(new, members, written)
                    continue
                start = new.offset
                *_, (_, _, table) = members  # of two tables of one name the last counts, as for any reader of JSON
                new.write(json.dumps(table).encode())
                written.content.tables[name] = (start, new.offset - start)
            for name in sorted(missing):
                tables.member(name, b"{}")
        new.commit()
    return written.finish()


def _write_rows(new: Replacement, members: Iterable[Item], written: Gathering) -> None:
    with ObjectWriter(new) as rows:
        for name, key, row in members:
            span = rows.member(str(key), encode(row))
            if name != SCHEMA:
                written.row(name, str(key), row, span)
