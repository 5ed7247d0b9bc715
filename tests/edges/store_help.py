"""What the tests of the store share."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tinydb import TinyDB

from hungry_tui.records import Category, Exchange
from hungry_tui.storage.files import exported_to
from hungry_tui.store import Store

START = datetime(2026, 2, 1, 10, 30, tzinfo=UTC)


def exchange(number: int, **fields: Any) -> Exchange:
    """The number-th exchange of a history, not judged."""
    values: dict[str, Any] = {
        "request_id": f"req_{number}",
        "timestamp": START + timedelta(minutes=number),
        "prompt": f"prompt {number}",
        "response": f"reply {number}",
        "category": Category.design,
        "approved": None,
    }
    return Exchange(**values | fields)


def stock(directory: Path, table: str) -> list[dict[str, Any]]:
    """A table of memory.json as TinyDB by itself reads it."""
    with TinyDB(directory / "memory.json", access_mode="r") as database:
        return [dict(row) for row in database.table(table).all()]


def content(directory: Path) -> dict[str, Any]:
    """All of memory.json, read by nothing of ours."""
    data: dict[str, Any] = json.loads((directory / "memory.json").read_bytes())
    return data


def export(store: Store, path: Path) -> None:
    """Write a history in the seed format into a file, as `hungry export` does."""
    with exported_to(path) as target:
        store.export_memory(target)


def run_child(code: str, *arguments: object, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run Python code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], check=check, capture_output=True, text=True, timeout=60
    )
