"""Turns of a conversation for tests."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hungry_tui.records import Category, Exchange


def turn(number: int, size: int = 4, **more: Any) -> Exchange:
    return Exchange(
        request_id=f"r{number}",
        timestamp=datetime(2026, 1, 1, tzinfo=UTC),
        prompt=f"q{number}".ljust(size, "?"),
        response=f"a{number}".ljust(size, "!"),
        category=Category.other,
        approved=None,
        **more,
    )
