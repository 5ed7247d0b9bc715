"""1 → 2: local times get their offset, so that they mean the same in another time zone; the version is told."""

from __future__ import annotations

from typing import Any

from hungry_tui.storage.rows import APPROVAL, CONVERSATION, read_time, write_time


def upgrade(data: dict[str, Any]) -> dict[str, Any]:
    """Write every timestamp in UTC; what is no time stays as it is."""
    tables = {name: {key: _in_utc(row) for key, row in data.get(name, {}).items()} for name in (CONVERSATION, APPROVAL)}
    return {"schema": {"1": {"version": 2}}} | data | tables


def _in_utc(row: dict[str, Any]) -> dict[str, Any]:
    try:
        return row | {"timestamp": write_time(read_time(row.get("timestamp")))}
    except ValueError:
        return row
