"""The history's cost, as ratios within one run: a bare append + fdatasync, SQLite, stock TinyDB, and ours.

    python -m bench.store             1,000, 10,000 and 100,000 records of 2.5 KB: some minutes
    python -m bench.store --quick     1,000 and 10,000
    python -m bench.store --kills 500 nothing but kills: random ones, and at every n-th system call

A ratio of writes is that of the medians / that of the 99th percentiles. BENCH_DIR names a directory on the disk to
measure.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.store_data import seed
from bench.store_reads import measure_reads
from bench.store_writes import measure_writes
from hungry_tui.store import Store


def measure(counts: Sequence[int], turns: int, directory: Path) -> None:
    """Write and read histories of these sizes."""
    homes = {count: directory / f"home-{count}" for count in counts}
    for count, home in homes.items():
        seed(_seed(directory, count), count)
        with Store.open(home) as store:
            store.import_file(_seed(directory, count))
    measure_writes(homes, directory, turns)
    for count, home in homes.items():
        measure_reads(count, home, _seed(directory, count), directory / f"foreign-{count}")


def _seed(directory: Path, count: int) -> Path:
    return directory / f"seed-{count}.json"


def main() -> None:
    parser = argparse.ArgumentParser(description="The history's cost, as ratios within one run.")
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 records")
    parser.add_argument("--turns", type=int, default=600, help="writes of each kind")
    parser.add_argument("--kills", type=int, metavar="N", help="kill a writing process N times instead, and check")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
        if options.kills:
            from tests.edges.store_kills import kill_often

            kill_often(options.kills, Path(name) / "home")
        else:
            measure((1_000, 10_000) if options.quick else (1_000, 10_000, 100_000), options.turns, Path(name))


if __name__ == "__main__":
    main()
