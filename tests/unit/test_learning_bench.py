"""The benchmark of learning: it measures what it says, apart from the product's own word lists and measures."""

from __future__ import annotations

import statistics
import subprocess
import sys

from bench.learning.run import CONDITIONS, live


def test_the_world_knows_nothing_of_the_product() -> None:
    loaded = (
        "import sys, bench.learning.world, bench.learning.users, bench.learning.responder\n"
        "print([name for name in sys.modules if name.startswith('hungry_tui')])"
    )
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_what_was_learned_pleases_fresh_users_more_than_nothing_and_less_than_the_impossible() -> None:
    def mean(learner: str) -> float:
        return statistics.mean(
            live(seed, CONDITIONS["clean"], "strong", learner, until=10).approval[10] for seed in range(8)
        )

    nothing, learned = mean("nothing"), mean("hungry")
    assert nothing + 0.3 < learned <= 1.0


def test_a_life_is_the_same_every_time() -> None:
    condition = CONDITIONS["things mixed"]
    assert live(3, condition, "mid", "hungry", until=10) == live(3, condition, "mid", "hungry", until=10)
