"""Which part of a history is learned from.

Whatever shows rules, recalls or trains asks here, so that a rule has one label and one evidence everywhere: on the
screen, in the commands, in the training log and in what the next training would change.
"""

from __future__ import annotations

from hungry_tui.ports import History
from hungry_tui.records import Exchange

AT_LEAST = 4_000
"""So many of the newest exchanges are learned from. What is older costs more than it tells: a reason's weight halves
every 40 decisions, while learning from 100,000 takes seconds at each start and most of a second at each verdict.
"""
_STEP = 2_000
"""The oldest are left behind so many at once: labels count by first evidence, and would move with each."""


def first_learned_from(count: int) -> int:
    """The position, from the oldest, of the first exchange of a history of that many that is learned from."""
    return max(0, (count - AT_LEAST) // _STEP * _STEP)


def learned_from(history: History) -> tuple[int, list[Exchange]]:
    """How many exchanges are too old to learn from, and those to learn from, oldest first."""
    summary = history.summary()
    count = summary.total.decisions + summary.undecided
    first = first_learned_from(count)
    return first, history.history(count - first)
