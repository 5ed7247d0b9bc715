"""`python -m bench.learning --users 60 --seed 1`: approval after so many decisions, by condition, tier and learner."""

from __future__ import annotations

import argparse
import math
import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from multiprocessing import Pool

from bench.learning.learners import LEARNERS
from bench.learning.responder import TIERS
from bench.learning.run import CHECKPOINTS, Life, live
from bench.learning.speed import measure_speed
from bench.learning.worlds import WORLDS

_RULES = ("precision", "recall", "words")
_SIMPLE = ("nothing", "last 10", "all reasons", "nearest")
Job = tuple[str, int, str, str, str, int]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.learning", description=__doc__)
    parser.add_argument("--world", default="original", choices=list(WORLDS))
    parser.add_argument("--users", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--conditions", nargs="*", help="of that world; all unless given")
    parser.add_argument("--tier", nargs="*", default=list(TIERS), choices=list(TIERS))
    parser.add_argument("--learners", nargs="*", default=list(LEARNERS), choices=list(LEARNERS))
    parser.add_argument("--until", type=int, default=50, help="how many decisions each user makes")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--losses", action="store_true", help="name the wishes that the product misses most")
    parser.add_argument("--speed", action="store_true", help="measure speed only")
    options = parser.parse_args(arguments)
    if options.speed:
        measure_speed()
        return
    known = list(WORLDS[options.world].conditions)
    if unknown := set(options.conditions or ()) - set(known):
        parser.error(f"the {options.world} world has no condition {', '.join(unknown)}; it has {', '.join(known)}")
    points = [point for point in CHECKPOINTS if point <= options.until]
    print(f"{options.world} world, users {options.users}, seed {options.seed}; mean ± 95 %, [worst tenth at the end]")
    print("then, at the end: precision and recall of the instructions sent, and how many words they take")
    with Pool(options.processes) as pool:
        for condition in options.conditions or known:
            for tier in options.tier:
                print(f"\n{condition}, {tier}".ljust(29) + "".join(f"A({point})".rjust(14) for point in points))
                lives: dict[str, list[Life]] = {}
                for learner in options.learners:
                    jobs: list[Job] = [
                        (options.world, options.seed * 100_000 + n, condition, tier, learner, options.until)
                        for n in range(options.users)
                    ]
                    lives[learner] = pool.map(_live, jobs, chunksize=4)
                    print(_row(learner, lives[learner], points), flush=True)
                _print_gap(lives, points[-1])
                if options.losses:
                    _print_losses(lives)


def _live(job: Job) -> Life:
    world, seed, condition, tier, learner, until = job
    return live(WORLDS[world], seed, WORLDS[world].conditions[condition], tier, learner, until)


def _row(learner: str, lives: Sequence[Life], points: Sequence[int]) -> str:
    cells = "".join(_cell([life.approval[point] for life in lives]).rjust(14) for point in points)
    worst = sorted(life.approval[points[-1]] for life in lives)[len(lives) // 10]
    rules = (statistics.mean(getattr(life, name) for life in lives) for name in _RULES)
    return f"  {learner:26}{cells}  [{worst:.2f}]  " + "{:.2f} {:.2f} {:.0f}".format(*rules)


def _cell(values: list[float]) -> str:
    spread = 1.96 * statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else 0.0
    return f"{statistics.mean(values):.2f} ±{spread:.2f}"


def _print_gap(lives: Mapping[str, Sequence[Life]], point: int) -> None:
    """How much of the way from the best simple baseline to the true rules the product has gone."""
    means = {learner: statistics.mean(life.approval[point] for life in of) for learner, of in lives.items()}
    simple = {learner: means[learner] for learner in _SIMPLE if learner in means}
    if not simple or "hungry" not in means or "true rules" not in means:
        return
    best = max(simple, key=lambda learner: simple[learner])
    gap = means["true rules"] - simple[best]
    share = f"{(means['hungry'] - simple[best]) / gap:.0%} closed" if gap > 0.005 else "nothing to close"
    print(f"  gap from {best} to true rules: {gap:+.2f}, {share}")


def _print_losses(lives: Mapping[str, Sequence[Life]]) -> None:
    """By name of the wish: how often it was violated with the product and with the true rules."""
    if "hungry" not in lives or "true rules" not in lives:
        return
    shares = {learner: _violated(lives[learner]) for learner in ("hungry", "true rules")}
    names = shares["hungry"].keys() & shares["true rules"].keys()
    losses = sorted(((shares["hungry"][name] - shares["true rules"][name], name) for name in names), reverse=True)
    print("  lost: " + ", ".join(f"{name} {loss:+.2f}" for loss, name in losses[:12] if loss > 0.05))


def _violated(lives: Sequence[Life]) -> dict[str, float]:
    applied, violated = Counter[str](), Counter[str]()
    for life in lives:
        applied.update(life.last.applied)
        violated.update(life.last.violated)
    return {name: violated[name] / count for name, count in applied.items()}


if __name__ == "__main__":
    main()
