"""The history's cost, as ratios within one run: a bare append + fdatasync, SQLite, stock TinyDB, and ours.

    python -m bench.store             1,000, 10,000 and 100,000 records of 2.5 KB: some minutes
    python -m bench.store --quick     1,000 and 10,000
    python -m bench.store --kills 500 nothing but kills: random ones, and at every n-th system call

Writes go on in turns, one of each kind at a time, so that a busy disk is busy for all of them. Reading is measured in a
process of its own, which also tells its resident anonymous memory.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hungry_tui.records import Category, Exchange
from hungry_tui.store import Store

_RESPONSE = "    return [line.strip() for line in lines if line]  # keep what is there\n" * 30
_REASONS = ("", "too long", "missing error handling around the request", "clear names", "no tests")
_START = datetime(2025, 1, 1, tzinfo=UTC)


def exchange(number: int) -> Exchange:
    """A record of about 2.5 KB."""
    return Exchange(
        request_id=f"{number:08x}-5f3a-4c1e-9b1d-{number * 7919:012x}",
        timestamp=_START + timedelta(minutes=number),
        prompt=f"Write function number {number} that parses a configuration file",
        response=_RESPONSE,
        category=list(Category)[number % 6],
        approved=None,
        model="llama3:8b",
        seconds=2.5,
    )


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
            each = exchange(number)
            verdict = {
                "approved": number % 5 != 0,
                "reason": _REASONS[number % len(_REASONS)],
                "timestamp": (each.timestamp + timedelta(seconds=20)).isoformat(),
            }
            file.write(", " * bool(number) + f"{json.dumps(each.request_id)}: {json.dumps(verdict)}")
        file.write("}}")


def writers(directory: Path, store: Store, tinydb_at_most: int) -> dict[str, Callable[[int], object]]:
    """One function a kind that makes its number-th write durable."""
    bare = os.open(directory / "bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def append_bare(number: int) -> None:
        os.write(bare, json.dumps({"prompt": "p", "response": _RESPONSE, "number": number}).encode() + b"\n")
        os.fdatasync(bare)

    verdicts = os.open(directory / "bare-verdicts", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def append_bare_verdict(number: int) -> None:
        os.write(verdicts, b'{"request_id": "%020d", "approved": true, "reason": "because"}\n' % number)
        os.fdatasync(verdicts)

    sql = sqlite3.connect(directory / "history.sqlite", isolation_level=None)
    sql.execute("PRAGMA journal_mode=WAL")
    sql.execute("PRAGMA synchronous=FULL")
    sql.execute("CREATE TABLE IF NOT EXISTS history (id TEXT PRIMARY KEY, document TEXT)")

    def insert_sqlite(number: int) -> None:
        sql.execute("INSERT INTO history VALUES (?, ?)", (f"new-{number}", json.dumps({"response": _RESPONSE})))

    def append_ours(number: int) -> None:
        store.append(exchange(number))

    first = len(store.rows())

    def judge_ours(number: int) -> None:
        store.judge(exchange(number % first).request_id, number % 2 == 0, "because")

    kinds: dict[str, Callable[[int], object]] = {
        "bare append": append_bare,
        "ours: append": append_ours,
        "bare small append": append_bare_verdict,
        "ours: judge": judge_ours,
        "SQLite WAL/FULL": insert_sqlite,
    }
    if first <= tinydb_at_most:
        kinds["stock TinyDB"] = _tinydb_writer(directory / "stock.json", first)
    return kinds


def _tinydb_writer(path: Path, count: int) -> Callable[[int], object]:
    from tinydb import TinyDB

    rows = {str(n + 1): {"request_id": exchange(n).request_id, "response": _RESPONSE} for n in range(count)}
    path.write_text(json.dumps({"conversation_history": rows}))
    table = TinyDB(path).table("conversation_history")
    return lambda number: table.insert({"request_id": f"new-{number}", "response": _RESPONSE})


def time_writes(kinds: dict[str, Callable[[int], object]], first: int, turns: int) -> dict[str, list[float]]:
    """Seconds of each write, in turns; the slow kinds get fewer."""
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for turn in range(turns):
        for name, write in kinds.items():
            if name == "stock TinyDB" and turn >= 3:
                continue
            start = time.perf_counter()
            write(first + turn)
            times[name].append(time.perf_counter() - start)
    return times


def in_child(function: str, *arguments: object) -> dict[str, float]:
    """Run a function of this module in a fresh process; what it returns."""
    code = f"import sys, json; from bench import store; print(json.dumps(store.{function}(*sys.argv[1:])))"
    run = subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(run.stdout)
    return result


def memory(kind: str) -> float:
    """RssAnon (resident anonymous) or VmHWM (the peak of what was resident), in MB; nan where nobody tells."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith(kind):
                return int(line.split()[1]) / 1024
    return float("nan")


def read_ours(directory: str) -> dict[str, float]:
    """Open, show the last 50, summarise, judge once more, quit."""
    clock = time.perf_counter
    start = clock()
    store = Store.open(directory)
    last = store.history(last=50)
    opened = clock()
    anonymous = memory("RssAnon")
    rows = store.rows()
    listed = clock()
    store.summary()
    summarised = clock()
    del rows
    store.judge(last[0].request_id, False, "one more")
    judged = clock()
    store.summary()
    again = clock()
    folding = clock()
    store.close()
    closed = clock()
    return {
        "open": opened - start,
        "rows": listed - opened,
        "summary": summarised - listed,
        "summary after a verdict": again - judged,
        "quit": closed - folding,
        "anonymous MB": anonymous,
        "peak MB": memory("VmHWM"),
    }


def summarise_loaded(directory: str) -> dict[str, float]:
    """The statistics over exchanges that are in memory already."""
    from hungry_tui.stats import summarise

    with Store.open(directory) as store:
        history = store.history()
    start = time.perf_counter()
    summarise(history)
    return {"summarise": time.perf_counter() - start}


def open_foreign(file: str, directory: str) -> dict[str, float]:
    """The first opening of a history that another program wrote: it is upgraded and indexed."""
    Path(directory).mkdir()
    shutil.copy(file, Path(directory) / "memory.json")
    start = time.perf_counter()
    with Store.open(directory) as store:
        store.history(last=50)
        return {"open foreign": time.perf_counter() - start, "anonymous MB after foreign": memory("RssAnon")}


def read_stock(directory: str) -> dict[str, float]:
    """What stock TinyDB needs to show the last 50, and to count verdicts by category."""
    from collections import Counter

    from tinydb import TinyDB

    clock = time.perf_counter
    start = clock()
    database = TinyDB(Path(directory) / "memory.json")
    database.table("conversation_history").all()[-50:]
    opened = clock()
    verdicts = {row["request_id"]: row["approved"] for row in database.table("approval_history").all()}
    rows = database.table("conversation_history").all()
    Counter((row["category"], verdicts.get(row["request_id"])) for row in rows)
    return {"open": opened - start, "stats": clock() - opened}


def measure(count: int, turns: int, tinydb_at_most: int) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Write and read at one size; prints a table."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
        directory = Path(name)
        home = directory / "home"
        seed(directory / "seed.json", count)
        with Store.open(home) as store:
            store.import_file(directory / "seed.json")
            store.compact()
            kinds = writers(directory, store, tinydb_at_most)
            writes = time_writes(kinds, count, turns)
        ours = in_child("read_ours", home)
        stock = in_child("read_stock", home)
        ours |= in_child("summarise_loaded", home)
        ours |= in_child("open_foreign", directory / "seed.json", directory / "foreign")
    print(f"\n{count:,} records", flush=True)
    for kind, times in writes.items():
        bare = writes["bare small append" if kind in ("bare small append", "ours: judge") else "bare append"]
        median, slow = statistics.median(times), percentile(times, 0.99)
        print(
            f"  {kind:20} median {median * 1e3:8.3f} ms = {median / statistics.median(bare):7.2f} x bare"
            f"   p99 {slow * 1e3:8.3f} ms = {slow / percentile(bare, 0.99):7.2f} x bare"
        )
    for what, ratio in {
        "open and last 50": ("open", "open"),
        "every row without texts": ("rows", "stats"),
        "store.summary(), the first": ("summary", "stats"),
        "summarise(loaded history)": ("summarise", "stats"),
    }.items():
        mine, theirs = ours[ratio[0]], stock[ratio[1]]
        print(f"  {what:28} {mine * 1e3:8.1f} ms = {mine / theirs:6.3f} x stock TinyDB ({theirs * 1e3:.0f} ms)")
    print(f"  summary after one more verdict {ours['summary after a verdict'] * 1e3:.2f} ms")
    print(f"  quit, with one verdict to fold {ours['quit']:.2f} s, peak {ours['peak MB']:.0f} MB")
    print(f"  resident anonymous memory after opening {ours['anonymous MB']:.0f} MB")
    print(
        f"  first opening of a file in the seed format {ours['open foreign']:.1f} s, then "
        f"{ours['anonymous MB after foreign']:.0f} MB",
        flush=True,
    )
    return writes, ours


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of the values is."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main() -> None:
    parser = argparse.ArgumentParser(description="The history's cost, as ratios within one run.")
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 records")
    parser.add_argument("--turns", type=int, default=600, help="writes of each kind")
    parser.add_argument("--kills", type=int, metavar="N", help="kill a writing process N times instead, and check")
    options = parser.parse_args()
    if options.kills:
        from tests.edges.store_kills import kill_often

        with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
            kill_often(options.kills, Path(name) / "home")
        return
    medians: dict[int, float] = {}
    for count in (1_000, 10_000) if options.quick else (1_000, 10_000, 100_000):
        writes, _ = measure(count, options.turns, tinydb_at_most=100_000)
        medians[count] = statistics.median(writes["ours: append"]) / statistics.median(writes["bare append"])
    smallest, largest = min(medians), max(medians)
    print(
        f"\nappend at {largest:,}: {medians[largest] / medians[smallest]:.2f} x that at {smallest:,} (of the bare one)"
    )


if __name__ == "__main__":
    main()
