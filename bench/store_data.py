"""Histories to measure: exchanges of about 2.5 KB, in the seed format."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hungry_tui.records import Category, Exchange

RESPONSE = "    return [line.strip() for line in lines if line]  # keep what is there\n" * 30
_REASONS = ("", "too long", "missing error handling around the request", "clear names", "no tests")
_CATEGORIES = tuple(Category)
_START = datetime(2025, 1, 1, tzinfo=UTC)


def exchange(number: int) -> Exchange:
    """A record of about 2.5 KB."""
    return Exchange(
        request_id=request_id(number),
        timestamp=_START + timedelta(minutes=number),
        prompt=f"Write function number {number} that parses a configuration file",
        response=RESPONSE,
        category=_CATEGORIES[number % len(_CATEGORIES)],
        approved=None,
        model="llama3:8b",
        seconds=2.5,
    )


def request_id(number: int) -> str:
    """As long as a UUID."""
    return f"{number:08x}-5f3a-4c1e-9b1d-{number * 7919:012x}"


def seed(path: Path, count: int) -> None:
    """A history in the seed format, as if `count` exchanges had been judged."""
    with path.open("w") as file:
        file.write('{"conversation_history": [')
        for number in range(count):
            each = exchange(number)
            file.write(", " * bool(number))
            json.dump(
                {
                    "request_id": each.request_id,
                    "timestamp": each.timestamp.isoformat(),
                    "prompt": each.prompt,
                    "response": each.response,
                    "approved": number % 5 != 0,
                    "category": each.category,
                    "model": each.model,
                },
                file,
            )
        file.write('], "approval_history": {')
        for number in range(count):
            verdict = {
                "approved": number % 5 != 0,
                "reason": _REASONS[number % len(_REASONS)],
                "timestamp": (exchange(number).timestamp + timedelta(seconds=20)).isoformat(),
            }
            file.write(", " * bool(number) + f"{json.dumps(request_id(number))}: {json.dumps(verdict)}")
        file.write("}}")
