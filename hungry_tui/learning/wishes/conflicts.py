"""Verdicts that contradict each other, for the user to settle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from hungry_tui.learning.model import Conflict
from hungry_tui.learning.replies.aspects import NAMED
from hungry_tui.learning.text import overlap, word_set
from hungry_tui.learning.wishes.evidence import Decision, Key, Wish

_NEAR: Final = 20
_LOOKED_AT: Final = 40
_SAME_REQUEST: Final = 0.8


def find_conflicts(wishes: Mapping[Key, Wish], recent: Sequence[Decision]) -> tuple[Conflict, ...]:
    """Opposite reasons in one scope within twenty decisions, the latest pair of each aspect; newest first."""
    found: list[tuple[int, Conflict]] = []
    start = recent[0].index if recent else 0
    for (aspect, up, scope), wish in wishes.items():
        rival = wishes.get((aspect, not up, scope))
        if not up or rival is None:
            continue
        pairs = [
            (first, second)
            for first, _ in wish.reasons[-5:]
            for second, _ in rival.reasons[-5:]
            if abs(first.index - second.index) <= _NEAR and min(first.index, second.index) >= start
        ]
        if pairs:
            first, second = max(pairs, key=lambda pair: (max(p.index for p in pair), min(p.index for p in pair)))
            earlier, later = sorted((first, second), key=lambda decision: decision.index)
            quotes = (" ".join(decision.reason.split()) for decision in (earlier, later))
            text = "{} and {} ask for opposite things. Which holds?".format(*(f"“{quote}”" for quote in quotes))
            found.append((later.index, Conflict(aspect, scope, earlier.request_id, later.request_id, text)))
    found += _unlike_verdicts(recent[-_LOOKED_AT:])
    return tuple(conflict for _, conflict in sorted(found, key=lambda item: -item[0]))


def _unlike_verdicts(recent: Sequence[Decision]) -> list[tuple[int, Conflict]]:
    """Opposite verdicts without a reason on nearly the same request and a reply of the same kind; one pair a reply."""
    found: list[tuple[int, Conflict]] = []
    silent = [(decision, word_set(decision.prompt)) for decision in recent if not decision.reason.strip()]
    for number, (later, words) in enumerate(silent):
        for earlier, others in reversed(silent[:number]):
            if earlier.approved == later.approved or earlier.category is not later.category:
                continue
            if overlap(words, others) >= _SAME_REQUEST and _same_kind(earlier, later):
                text = "One of two replies alike, to nearly the same request, was approved and one denied. Which holds?"
                found.append((later.index, Conflict("", None, earlier.request_id, later.request_id, text)))
                break
    return found


def _same_kind(first: Decision, second: Decision) -> bool:
    alike = all(aspect.has(first.reply) == aspect.has(second.reply) for aspect in NAMED.values() if aspect.contrast)
    longer, shorter = sorted((first.reply.words, second.reply.words), reverse=True)
    return alike and longer <= 1.3 * shorter + 5
