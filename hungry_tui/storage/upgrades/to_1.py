"""0 → 1: the seed format's list and object become TinyDB tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

from hungry_tui.storage.rows import APPROVAL, CONVERSATION
from hungry_tui.storage.scan import Item


def upgrade(content: Iterable[Item]) -> Iterator[Item]:
    """Number the rows from 1, as TinyDB does; a verdict's key becomes its request_id.

    What is no object is kept as a row of its own, under `value`.
    """
    numbers = {CONVERSATION: count(1), APPROVAL: count(1)}
    for table, key, value in content:
        if table == CONVERSATION:
            yield table, str(next(numbers[table])), _document(value)
        elif table == APPROVAL:
            yield table, str(next(numbers[table])), {"request_id": key} | _document(value)
        else:
            yield table, key, value


def _document(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {"value": value}
