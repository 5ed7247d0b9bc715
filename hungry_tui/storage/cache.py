"""The light index on disk, `memory.index`, so that opening needs no look at every row of memory.json.

It can be thrown away at any time: it names the version of memory.json that it belongs to, carries a checksum, and
is made again from memory.json when either does not fit.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from pathlib import Path
from typing import Any

from hungry_tui.storage.columns import CATEGORIES, Columns
from hungry_tui.storage.files import Replacement, Signature
from hungry_tui.storage.rows import decode
from hungry_tui.storage.scan import Content

_FORMAT = [3, sys.byteorder, [category.value for category in CATEGORIES]]
_NUMBERS = ("timestamps", "verdict_times", "starts", "lengths", "approval_starts", "approval_lengths")


def save(path: Path, content: Content, version: Signature) -> None:
    """Write the index of a memory.json of that version. All rows are in it: save after a fold."""
    columns = content.columns
    names = list(dict.fromkeys((*columns.models, *columns.versions, *columns.chats)))
    numbers = {name: number for number, name in enumerate(names)}
    texts = {
        "ids": columns.ids,
        "reasons": columns.reasons,
        "names": names,
        "next_ids": content.next_ids,
        "strange": content.strange,
        "tables": content.tables,
    }
    blocks = [
        json.dumps(texts, separators=(",", ":")).encode(),
        *(getattr(columns, name).tobytes() for name in _NUMBERS),
        *(
            array("q", map(numbers.__getitem__, names)).tobytes()
            for names in (columns.models, columns.versions, columns.chats)
        ),
        bytes(columns.categories),
        bytes(columns.verdicts),
    ]
    body = b"".join(blocks)
    header = {
        "format": _FORMAT,
        "of": _key(version),
        "checksum": zlib.crc32(body),
        "texts": len(blocks[0]),
        "rows": len(columns),
    }
    with Replacement(path) as new:
        new.write(json.dumps(header).encode() + b"\n" + body)
        new.commit(durable=False)


def load(path: Path, version: Signature) -> Content | None:
    """The index of a memory.json of that version; None when there is none that fits."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    head, _, rest = data.partition(b"\n")
    del data
    try:
        header = json.loads(head)
        fits = header["format"] == _FORMAT and header["of"] == _key(version) and header["checksum"] == zlib.crc32(rest)
    except (ValueError, LookupError, TypeError):
        return None
    return _content(header, memoryview(rest)) if fits else None


def _content(header: dict[str, Any], body: memoryview) -> Content:
    count = header["rows"]
    texts = decode(bytes(body[: header["texts"]]))
    columns = Columns()
    at = header["texts"]

    def numbers() -> array[int]:
        nonlocal at
        column = array("q")
        column.frombytes(body[at : at + 8 * count])
        at += 8 * count
        return column

    for name in _NUMBERS:
        setattr(columns, name, numbers())
    columns.models = list(map(texts["names"].__getitem__, numbers()))
    columns.versions = list(map(texts["names"].__getitem__, numbers()))
    columns.chats = list(map(texts["names"].__getitem__, numbers()))
    columns.categories = bytearray(body[at : at + count])
    columns.verdicts = bytearray(body[at + count : at + 2 * count])
    columns.ids, columns.reasons = texts["ids"], texts["reasons"]
    columns.positions = dict(zip(columns.ids, range(count), strict=True))
    columns.folded = count
    return Content(
        columns,
        texts["next_ids"],
        {table: [(start, length) for start, length in spans] for table, spans in texts["strange"].items()},
        {name: (start, length) for name, (start, length) in texts["tables"].items()},
    )


def _key(version: Signature) -> list[int]:
    """Without the inode: a copy of the directory that keeps the times keeps its index."""
    return [version.size, version.mtime]
