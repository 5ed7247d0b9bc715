"""1 → 2: local times get their offset, so that they mean the same in another time zone; the version is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from hungry_tui.storage.rows import APPROVAL, CONVERSATION, read_time, write_time
from hungry_tui.storage.scan import Item


def upgrade(content: Iterable[Item]) -> Iterator[Item]:
    """Write every timestamp in UTC; what is no time stays as it is."""
    yield "schema", "1", {"version": 2}
    for table, key, document in content:
        yield table, key, _in_utc(document) if table in (CONVERSATION, APPROVAL) else document


def _in_utc(row: dict[str, Any]) -> dict[str, Any]:
    try:
        return row | {"timestamp": write_time(read_time(row.get("timestamp")))}
    except ValueError:
        return row
