"""`python -m bench.learning --users 60 --seed 1`: approval after so many decisions, by condition, tier and learner."""

from __future__ import annotations

import argparse
import math
import statistics
from collections.abc import Sequence
from multiprocessing import Pool

from bench.learning.learners import LEARNERS
from bench.learning.responder import TIERS
from bench.learning.run import CHECKPOINTS, CONDITIONS, Life, live
from bench.learning.speed import measure_speed

_RULES = ("precision", "recall", "words")
Job = tuple[int, str, str, str, int]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.learning", description=__doc__)
    parser.add_argument("--users", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--conditions", nargs="*", default=list(CONDITIONS), choices=list(CONDITIONS))
    parser.add_argument("--tier", nargs="*", default=list(TIERS), choices=list(TIERS))
    parser.add_argument("--learners", nargs="*", default=list(LEARNERS), choices=list(LEARNERS))
    parser.add_argument("--until", type=int, default=50, help="how many decisions each user makes")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--speed", action="store_true", help="measure speed only")
    options = parser.parse_args(arguments)
    if options.speed:
        measure_speed()
        return
    points = [point for point in CHECKPOINTS if point <= options.until]
    print(f"users {options.users}, seed {options.seed}; mean ± 95 %, [worst tenth of users at the last point]")
    print("then, at the end: precision and recall of the instructions sent, and how many words they take")
    with Pool(options.processes) as pool:
        for condition in options.conditions:
            for tier in options.tier:
                print(f"\n{condition}, {tier}".ljust(29) + "".join(f"A({point})".rjust(14) for point in points))
                for learner in options.learners:
                    jobs = [
                        (options.seed * 100_000 + n, condition, tier, learner, options.until)
                        for n in range(options.users)
                    ]
                    results = pool.map(_live, jobs, chunksize=4)
                    cells = "".join(_cell([result.approval[point] for result in results]).rjust(14) for point in points)
                    worst = sorted(result.approval[points[-1]] for result in results)[len(results) // 10]
                    rules = (statistics.mean(getattr(result, name) for result in results) for name in _RULES)
                    print(f"  {learner:26}{cells}  [{worst:.2f}]  " + "{:.2f} {:.2f} {:.0f}".format(*rules), flush=True)


def _live(job: Job) -> Life:
    seed, condition, tier, learner, until = job
    return live(seed, CONDITIONS[condition], tier, learner, until)


def _cell(values: list[float]) -> str:
    spread = 1.96 * statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else 0.0
    return f"{statistics.mean(values):.2f} ±{spread:.2f}"


if __name__ == "__main__":
    main()
