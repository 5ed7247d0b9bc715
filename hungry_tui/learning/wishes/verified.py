"""Readings that the replies refute: what was complained about was not there.

A reason is read once, by its words. Afterwards the replies tell: who finds replies too long complains about the long
ones, who misses comments about replies without. Where the complaints fall elsewhere, the words meant something else,
and the user's own words say it better than the rule.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from hungry_tui.learning.replies.aspects import ASPECTS, Aspect
from hungry_tui.learning.wishes.evidence import Decision, Evidence, Key, Refuted, Wish, is_refuted, named_value
from hungry_tui.learning.wording import plain

_COMPARED: Final = 6
"""Replies from which it can be said what is usual."""
_OTHERS: Final = 3
"""Replies without the complaint, beside which those with it can be on the wrong side at all."""
_EVEN: Final = 1e-9
"""Sums of ranks that come to nothing rarely come to nothing exactly."""


def verified(evidence: Evidence, recent: Sequence[Decision]) -> tuple[list[Decision], dict[Key, Wish]]:
    """The latest decisions without the readings that the replies refute, and the wishes that all others speak of."""
    wishes = evidence.wishes(recent)
    refuted = _refuted(wishes, recent)
    if not refuted:
        return list(recent), wishes
    kept = [_without(decision, refuted) for decision in recent]
    return kept, evidence.wishes(kept, refuted)


def _refuted(wishes: Mapping[Key, Wish], recent: Sequence[Decision]) -> set[Refuted]:
    usual: dict[str, list[float]] = {}
    found: set[Refuted] = set()
    for (aspect, up, scope), wish in wishes.items():
        known = ASPECTS.get(aspect)
        told = [decision for decision, _ in wish.reasons if not decision.given]
        if known is None or not told:
            continue
        rival = wishes.get((aspect, not up, scope))
        if rival and up and _mixed_up(wish, rival):
            found |= {(aspect, True), (aspect, False)}
        if rival and len(rival.reasons) >= len(wish.reasons):
            continue  # a contradiction, understood well enough
        value = named_value(wish)
        if not known.degree:
            fits = [
                kept is decision.approved
                for decision in told
                if (kept := decision.keeps(aspect, up, value)) is not None
            ]
            if len(fits) > 1 and fits.count(False) >= fits.count(True):  # once may be said beforehand
                found.add((aspect, up))
        elif all(decision.approved for decision in told):
            found.add((aspect, up))  # fine as it was: that asks for nothing
        elif value is None:
            if aspect not in usual:
                values = [known.value(decision.reply) for decision in recent]
                usual[aspect] = sorted(value for value in values if value is not None)
            others = len(usual[aspect]) - len(told)
            if others >= _OTHERS and len(usual[aspect]) >= _COMPARED and _fit(known, up, told, usual[aspect]) < -_EVEN:
                found.add((aspect, up))
    return found


def _fit(aspect: Aspect, up: bool, told: Sequence[Decision], usual: Sequence[float]) -> float:
    """How far the replies that were complained about lie on the side complained of, and the praised ones on the other:
    the mean of their ranks among all replies, -.5 to .5.
    """
    total = 0.0
    for decision in told:
        value = aspect.value(decision.reply)
        if value is not None:
            rank = (bisect_left(usual, value) + bisect_right(usual, value)) / (2 * len(usual)) - 0.5
            total += rank if decision.approved is up else -rank
    return total / len(told)


def _mixed_up(wish: Wish, rival: Wish) -> bool:
    """Whether the same words were read as a wish for it and against it: they are about something else."""
    words = {plain(decision.reason).strip() for decision, _ in wish.reasons if not decision.approved}
    return any(plain(decision.reason).strip() in words for decision, _ in rival.reasons if not decision.approved)


def _without(decision: Decision, refuted: Collection[Refuted]) -> Decision:
    kept = tuple(reading for reading in decision.readings if not is_refuted(reading, refuted))
    return decision if len(kept) == len(decision.readings) else replace(decision, readings=kept)
