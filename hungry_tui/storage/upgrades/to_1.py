"""0 → 1: the seed format's list and object become TinyDB tables."""

from __future__ import annotations

from typing import Any

from hungry_tui.storage.rows import APPROVAL, CONVERSATION


def upgrade(data: dict[str, Any]) -> dict[str, Any]:
    """Number the rows from 1, as TinyDB does; a verdict's key becomes its request_id. Other members stay.

    What is no object is kept as a row of its own, under `value`.
    """
    verdicts = [{"request_id": key} | _document(value) for key, value in data.get(APPROVAL, {}).items()]
    return data | {
        CONVERSATION: _table([_document(value) for value in data[CONVERSATION]]),
        APPROVAL: _table(verdicts),
    }


def _document(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {"value": value}


def _table(documents: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {str(number): document for number, document in enumerate(documents, start=1)}
