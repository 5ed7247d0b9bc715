"""From each schema to the next: one module a step, each with `upgrade(data) -> data` over the file's whole content.

0  the seed format: `conversation_history` a list, `approval_history` an object by request_id
1  TinyDB tables with the seed's fields; timestamps may be local times without an offset
2  every timestamp has its offset; the table `schema` tells the version
"""

from __future__ import annotations

from typing import Any

from hungry_tui.storage.rows import APPROVAL, CONVERSATION
from hungry_tui.storage.scan import SCHEMA
from hungry_tui.storage.upgrades import to_1, to_2

_STEPS = (to_1.upgrade, to_2.upgrade)
CURRENT = len(_STEPS)


def version_of(data: Any) -> int | None:
    """The schema version of a file's content; None when it is none of ours."""
    if not isinstance(data, dict):
        return None
    tables = [data[name] for name in (CONVERSATION, APPROVAL) if name in data]
    are_tables = all(_is_table(table) for table in tables)
    if SCHEMA in data:
        version = _stamp(data[SCHEMA])
        return version if version > CURRENT or (version == CURRENT and are_tables) else None
    if isinstance(data.get(CONVERSATION), list) and isinstance(data.get(APPROVAL, {}), dict):
        return 0
    return 1 if are_tables and (tables or not data) else None


def upgraded(data: dict[str, Any], version: int) -> dict[str, Any]:
    """The content in the current schema."""
    for step in _STEPS[version:]:
        data = step(data)
    return data


def _stamp(table: Any) -> int:
    try:
        version = table["1"]["version"]
    except (KeyError, TypeError):
        return 0
    return version if isinstance(version, int) else 0


def _is_table(value: object) -> bool:
    return isinstance(value, dict) and all(
        key.isdecimal() and isinstance(document, dict) for key, document in value.items()
    )
