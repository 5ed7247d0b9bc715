"""What one write costs, at every size in one process and in turns: a busy disk is busy for all kinds of writes."""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from bench.store_data import RESPONSE, exchange, request_id
from hungry_tui.store import Store

Write = Callable[[int], object]
"""Makes the number-th record durable."""

REFERENCE = "bare 2.5 KB"
_TINYDB_TURNS = 3  # five seconds each, at 100,000


def measure_writes(homes: Mapping[int, Path], directory: Path, turns: int) -> None:
    """Time appends and verdicts in the histories of these sizes beside the others; prints a table."""
    with ExitStack() as stack:
        stores = {count: stack.enter_context(Store.open(home)) for count, home in homes.items()}
        for store in stores.values():
            store.summary()  # as the program has it
        sizes = _sizes(stores[min(stores)], homes[min(homes)])
        kinds = {
            REFERENCE: _bare(directory / "bare", 2500),
            "bare as append": _bare(directory / "bare-append", sizes["append"]),
            "bare as judge": _bare(directory / "bare-judge", sizes["judge"]),
            "SQLite WAL/FULL": _sqlite(directory / "history.sqlite"),
        }
        for count, store in stores.items():
            kinds[f"append at {count:,}"] = _append(store, count)
            kinds[f"judge at {count:,}"] = _judge(store, count)
            kinds[f"stock TinyDB at {count:,}"] = _tinydb(directory / f"stock-{count}.json", count)
        os.sync()
        _report(_time(kinds, turns), sizes, sorted(homes))


def _time(kinds: Mapping[str, Write], turns: int) -> dict[str, list[float]]:
    """Seconds of each write. Stock TinyDB comes last, so that what it leaves to the disk is in nobody's way."""
    times: dict[str, list[float]] = {name: [] for name in kinds}
    slow = {name for name in kinds if "TinyDB" in name}
    for names, count in ((kinds.keys() - slow, turns), (slow, _TINYDB_TURNS)):
        for turn in range(count):
            for name in (name for name in kinds if name in names):
                start = time.perf_counter()
                kinds[name](turn)
                times[name].append(time.perf_counter() - start)
    return times


def _report(times: Mapping[str, list[float]], sizes: Mapping[str, int], counts: list[int]) -> None:
    print(f"\none write; a record of append has {sizes['append']:,} bytes, one of judge {sizes['judge']:,}")
    for name, found in times.items():
        kind = name.split()[0]
        ratios = [f"{_ratio(found, times[REFERENCE])} x {REFERENCE}"]
        if kind in sizes:
            ratios.append(f"{_ratio(found, times['bare as ' + kind])} x bare of its size")
        median, slow = statistics.median(found) * 1e3, percentile(found, 0.99) * 1e3
        print(f"  {name:24} median {median:9.3f} p99 {slow:9.3f} ms = {' = '.join(ratios)}")
    for kind in ("append", "judge"):
        small, large = (statistics.median(times[f"{kind} at {count:,}"]) for count in (counts[0], counts[-1]))
        print(f"  {kind} at {counts[-1]:,}: {large / small:.2f} x that at {counts[0]:,}", flush=True)


def _ratio(times: list[float], bare: list[float]) -> str:
    median = statistics.median(times) / statistics.median(bare)
    return f"{median:5.2f} / {percentile(times, 0.99) / percentile(bare, 0.99):.2f}"


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of the values is."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _sizes(store: Store, home: Path) -> dict[str, int]:
    """Bytes of one record of each kind, as the journal grows."""
    journal = home / "memory.journal"
    start = journal.stat().st_size
    store.append(exchange(_OURS - 1))
    between = journal.stat().st_size
    store.judge(request_id(0), True, "because")
    return {"append": between - start, "judge": journal.stat().st_size - between}


_OURS = 10_000_000
"""The first number of what is appended."""


def _bare(path: Path, size: int) -> Write:
    """A record of so many bytes, ready to write: an append and fdatasync, nothing else."""
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    record = b"x" * (size - 1) + b"\n"

    def write(_: int) -> None:
        os.write(fd, record)
        os.fdatasync(fd)

    return write


def _append(store: Store, count: int) -> Write:
    return lambda number: store.append(exchange(_OURS + count + number))


def _judge(store: Store, count: int) -> Write:
    return lambda number: store.judge(request_id(number * 37 % count), number % 2 == 0, "because")


def _sqlite(path: Path) -> Write:
    sql = sqlite3.connect(path, isolation_level=None)
    sql.execute("PRAGMA journal_mode=WAL")
    sql.execute("PRAGMA synchronous=FULL")
    sql.execute("CREATE TABLE IF NOT EXISTS history (id TEXT PRIMARY KEY, document TEXT)")
    return lambda number: sql.execute(
        "INSERT INTO history VALUES (?, ?)", (f"new-{number}", json.dumps({"response": RESPONSE}))
    )


def _tinydb(path: Path, count: int) -> Write:
    from tinydb import TinyDB

    rows = {str(number + 1): {"request_id": request_id(number), "response": RESPONSE} for number in range(count)}
    path.write_text(json.dumps({"conversation_history": rows}))
    table = TinyDB(path).table("conversation_history")
    return lambda number: table.insert({"request_id": f"new-{number}", "response": RESPONSE})
