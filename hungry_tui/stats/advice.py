"""What the user can do to make the training better."""

from __future__ import annotations

from hungry_tui.quantities import counted
from hungry_tui.stats.figures import THIN, Summary

MINIMUM_DECISIONS = 5
"""A training needs at least so many decisions, unless the settings say otherwise."""

_WEAK_RATE = 0.80
_WEAK_DECISIONS = 5
_ONE_SIDED = 0.80
_MANY_UNDECIDED = 5


def advise(summary: Summary, *, conflicts: int = 0, minimum: int = MINIMUM_DECISIONS) -> tuple[str, ...]:
    """What the user can do to make the training better, most urgent first.

    `conflicts` is the number of contradictions that learning found; `minimum` the decisions that a training needs.
    """
    total, advice = summary.total, []
    if total.decisions < minimum:
        missing = minimum - total.decisions
        advice.append(f"No training data yet: judge {counted(missing, 'more reply', 'more replies')} to train.")
    if conflicts:
        advice.append(
            f"{counted(conflicts, 'pair')} of verdicts contradict each other: see the rules, and keep the "
            "verdict that you mean."
        )
    weak = min(
        (
            (rate.rate, name)
            for name, rate in summary.categories.items()
            if rate.decisions >= _WEAK_DECISIONS and rate.rate is not None
        ),
        default=None,
    )
    if weak and weak[0] < _WEAK_RATE:
        rate = summary.categories[weak[1]]
        advice.append(
            f"Weakest at {weak[1].title}: {rate.approved} of {rate.decisions} approved. A reason with each denial "
            "there teaches most."
        )
    if total.decisions >= THIN:
        name, most = max(summary.categories.items(), key=lambda item: item[1].decisions)
        if most.decisions > _ONE_SIDED * total.decisions:
            advice.append(
                f"Little variety: {most.decisions} of {total.decisions} decisions are about {name.title}. "
                "Ask for other kinds of work too."
            )
    if summary.undecided >= _MANY_UNDECIDED:
        advice.append(f"{summary.undecided} replies are not judged yet: each verdict on one of them teaches too.")
    return tuple(advice)
