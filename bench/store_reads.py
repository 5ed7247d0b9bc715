"""Opening, statistics and quitting: each kind in a process of its own, which also tells its memory."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from hungry_tui.store import Store

_clock = time.perf_counter


def measure_reads(count: int, home: Path, seed: Path, foreign: Path) -> None:
    """Compare with stock TinyDB at one size; prints a table. `foreign` is a directory to be made."""
    ours = _in_child("read_ours", home) | _in_child("summarise_loaded", home) | _in_child("open_foreign", seed, foreign)
    stock = _in_child("read_stock", home)
    print(f"\n{count:,} records")
    for what, (mine, theirs) in {
        "open and last 50": ("open", "open"),
        "every row without texts": ("rows", "stats"),
        "store.summary(), the first": ("summary", "stats"),
        "summarise(loaded history)": ("summarise", "stats"),
    }.items():
        ratio = ours[mine] / stock[theirs]
        print(f"  {what:28} {ours[mine] * 1e3:8.1f} ms = {ratio:6.3f} x stock TinyDB ({stock[theirs] * 1e3:.0f} ms)")
    print(f"  summary after one more verdict {ours['summary after a verdict'] * 1e3:.2f} ms")
    print(f"  quit, with one verdict to fold {ours['quit']:.2f} s, peak {ours['peak MB']:.0f} MB")
    print(f"  resident anonymous memory after opening {ours['anonymous MB']:.0f} MB")
    print(
        f"  first opening of a file in the seed format {ours['open foreign']:.1f} s, then "
        f"{ours['anonymous MB after foreign']:.0f} MB",
        flush=True,
    )


def _in_child(function: str, *arguments: object) -> dict[str, float]:
    """Run a function of this module in a fresh process; what it returns."""
    code = f"import sys, json; from bench import store_reads; print(json.dumps(store_reads.{function}(*sys.argv[1:])))"
    run = subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(run.stdout)
    return result


def _memory(kind: str) -> float:
    """RssAnon (resident anonymous) or VmHWM (the peak of what was resident), in MB; nan where nobody tells."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith(kind):
                return int(line.split()[1]) / 1024
    return float("nan")


def read_ours(directory: str) -> dict[str, float]:
    """Open, show the last 50, summarise, judge once more, quit."""
    start = _clock()
    store = Store.open(directory)
    last = store.history(last=50)
    opened = _clock()
    anonymous = _memory("RssAnon")
    rows = store.rows()
    listed = _clock()
    store.summary()
    summarised = _clock()
    del rows
    store.judge(last[0].request_id, False, "one more")
    judged = _clock()
    store.summary()
    again = _clock()
    store.close()
    closed = _clock()
    return {
        "open": opened - start,
        "rows": listed - opened,
        "summary": summarised - listed,
        "summary after a verdict": again - judged,
        "quit": closed - again,
        "anonymous MB": anonymous,
        "peak MB": _memory("VmHWM"),
    }


def summarise_loaded(directory: str) -> dict[str, float]:
    """The statistics over exchanges that are in memory already."""
    from hungry_tui.stats import summarise

    with Store.open(directory) as store:
        history = store.history()
    start = _clock()
    summarise(history)
    return {"summarise": _clock() - start}


def open_foreign(file: str, directory: str) -> dict[str, float]:
    """The first opening of a history that another program wrote: it is upgraded and indexed."""
    Path(directory).mkdir()
    shutil.copy(file, Path(directory) / "memory.json")
    start = _clock()
    with Store.open(directory) as store:
        store.history(last=50)
        return {"open foreign": _clock() - start, "anonymous MB after foreign": _memory("RssAnon")}


def read_stock(directory: str) -> dict[str, float]:
    """What stock TinyDB needs to show the last 50, and to count verdicts by category."""
    from tinydb import TinyDB

    start = _clock()
    database = TinyDB(Path(directory) / "memory.json")
    database.table("conversation_history").all()[-50:]
    opened = _clock()
    verdicts = {row["request_id"]: row["approved"] for row in database.table("approval_history").all()}
    rows = database.table("conversation_history").all()
    Counter((row["category"], verdicts.get(row["request_id"])) for row in rows)
    return {"open": opened - start, "stats": _clock() - opened}
