"""From each schema to the next: one module a step, each with `upgrade(items) -> items` over the file's content.

0  the seed format: `conversation_history` a list, `approval_history` an object by request_id
1  TinyDB tables with the seed's fields; timestamps may be local times without an offset
2  every timestamp has its offset; the table `schema` tells the version

The content comes piece by piece, so that an upgrade of a long history does not hold it all in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hungry_tui.storage.rows import APPROVAL, CONVERSATION
from hungry_tui.storage.scan import SCHEMA, Item
from hungry_tui.storage.upgrades import to_1, to_2

_STEPS = (to_1.upgrade, to_2.upgrade)
CURRENT = len(_STEPS)


def version_of(kinds: Mapping[str, Any]) -> int | None:
    """The schema version of a file by its members (`scan.survey`); None when it is none of ours."""
    ours = {name: kinds[name] for name in (CONVERSATION, APPROVAL) if name in kinds}
    are_tables = all(kind == "rows" for kind in ours.values())
    if SCHEMA in kinds:
        version = _stamped(kinds[SCHEMA])
        return version if version > CURRENT or (version == CURRENT and are_tables) else None
    if ours.get(CONVERSATION) == "list" and ours.get(APPROVAL, "rows") in ("rows", "object"):
        return 0
    return 1 if are_tables and (ours or not kinds) else None


def upgraded(content: Iterable[Item], version: int) -> Iterator[Item]:
    """The content in the current schema."""
    for step in _STEPS[version:]:
        content = step(content)
    yield from content


def _stamped(table: Any) -> int:
    try:
        version = table["1"]["version"]
    except (KeyError, TypeError):
        return 0
    return version if isinstance(version, int) else 0
