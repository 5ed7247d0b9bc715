"""What could not be turned into a rule: reasons kept in the user's words, and verdicts that contradict each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from hungry_tui.learning.evidence import Decision, Key, Wish
from hungry_tui.learning.model import Conflict, Feedback
from hungry_tui.learning.wording import plain, stem, tokens

_RECENT: Final = 60
_KEPT: Final = 8
_NEAR: Final = 20


def keep_words(decisions: Sequence[Decision]) -> tuple[Feedback, ...]:
    """Recent reasons that could not be read, alike ones together, most frequent and recent first."""
    groups: list[tuple[frozenset[str], list[Decision]]] = []
    for decision in reversed(decisions[-_RECENT:]):
        if decision.readings or not decision.reason.strip():
            continue
        words = frozenset(stem(token.word) for token in tokens(plain(decision.reason)) if token.word.isalnum())
        if len(words) < 2:
            continue
        for known, members in groups:
            if len(words & known) >= 0.6 * min(len(words), len(known)):
                members.append(decision)
                break
        else:
            groups.append((words, [decision]))
    kept = [
        Feedback(
            members[0].request_id,
            members[0].category,
            members[0].approved,
            " ".join(members[0].reason.split()),
            len(members),
        )
        for _, members in groups
    ]
    return tuple(sorted(kept, key=lambda item: -item.times)[:_KEPT])


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
            text = f"“{' '.join(earlier.reason.split())}” and “{' '.join(later.reason.split())}” ask for opposite things. Which holds?"
            found.append((later.index, Conflict(aspect, scope, earlier.request_id, later.request_id, text)))
    return tuple(conflict for _, conflict in sorted(found, key=lambda item: -item[0]))
