"""Reasons that could not be read: kept in the user's words, and made a rule in those words where they recur."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import Final

from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.reasons.clauses import split_clauses
from hungry_tui.learning.reasons.cues import AFTER, BEFORE, Cue
from hungry_tui.learning.reasons.fillers import FILLERS
from hungry_tui.learning.wishes.evidence import WINDOW, Decision, Wish
from hungry_tui.learning.wording import plain, stem, tokens

_LONGEST: Final = 200
_CONTENT, _UPSET, _MOSTLY = 20, 8, 0.6
"""Taste changed where, after so many decisions with this share of approvals, at most one of so many is approved."""
_NAMING: Final = 3
_UP: Final = (Cue.LIKE, Cue.LACK, Cue.HAVE)
_DOWN: Final = (Cue.EXCESS, Cue.DROP, Cue.NEVER)
_GRAMMAR: Final = frozenset(stem(word) for word in FILLERS | BEFORE.vocabulary | AFTER.vocabulary)


@dataclass(frozen=True, slots=True)
class Gist:
    """What an unread reason comes down to: its telling words in order, whether it asks for more or less (+1, -1, 0
    unknown), whether it sounds like a wish at all ("the server is down" does not), and how many words it has.
    """

    words: tuple[str, ...]
    sign: int
    wishful: bool
    size: int
    parts: int
    """Clauses that say something."""


@dataclass(slots=True)
class Group:
    """Unread reasons that speak of the same thing, oldest first."""

    words: frozenset[str]
    sign: int
    members: list[tuple[Decision, Gist]] = field(default_factory=list)

    def takes(self, gist: Gist) -> bool:
        """Whether a reason speaks of the same thing and not for the opposite."""
        shared, fewer = len(self.words.intersection(gist.words)), min(len(self.words), len(set(gist.words)))
        return self.sign * gist.sign >= 0 and shared >= max(0.5 * fewer, min(2, fewer))


@lru_cache(maxsize=4096)
def gist_of(reason: str) -> Gist:
    """The telling words and the direction of a reason."""
    clauses = split_clauses(tuple(tokens(plain(reason[:2000]))))
    cues = {cue for clause in clauses for _, cue in [*clause.before.values(), *clause.behind.values()]}
    words = [token.stem for clause in clauses for token in clause.words]
    telling = [word for word in words if word not in _GRAMMAR and len(word) > 2 and word[0].isalpha()]
    sign = bool(cues.intersection(_UP)) - bool(cues.intersection(_DOWN))
    wishful = any(clause.mentions for clause in clauses) or not cues <= {Cue.PRAISE, Cue.BE, Cue.NOT}
    parts = sum(any(token.stem in telling for token in clause.words) for clause in clauses)
    return Gist(tuple(dict.fromkeys(telling)), sign, wishful, len(words), parts)


def turning_point(decisions: Sequence[Decision]) -> int:
    """The place from which on nearly everything was denied by a user who had approved most: a change of taste.

    0 where there was none. What was said before and could not be read is out of date then: no measure could tell.
    """
    start = max(0, len(decisions) - WINDOW)
    approvals = list(accumulate((decision.approved for decision in decisions[start:]), initial=0))
    turned, last = 0, -1
    for at in range(_CONTENT, len(approvals) - _UPSET):
        before, after = approvals[at] - approvals[at - _CONTENT], approvals[at + _UPSET] - approvals[at]
        if before >= _MOSTLY * _CONTENT and after <= 1:
            turned = turned if last == at - 1 else start + at
            last = at
    return turned


def group_unread(decisions: Sequence[Decision]) -> list[Group]:
    """The unread reasons of the latest decisions by what they speak of, in order of their first member."""
    groups: list[Group] = []
    by_word: dict[str, list[Group]] = {}
    for decision in decisions[-WINDOW:]:
        if decision.readings or not decision.reason.strip():
            continue
        gist = gist_of(decision.reason)
        near = [group for word in gist.words for group in by_word.get(word, ())]
        group = next((known for known in near if known.takes(gist)), None)
        if group is None:
            group = Group(frozenset(gist.words), gist.sign)
            groups.append(group)
            for word in gist.words:
                by_word.setdefault(word, []).append(group)
        group.sign = group.sign or gist.sign
        group.members.append((decision, gist))
    return groups


def recurring_wishes(groups: Sequence[Group]) -> list[Wish]:
    """What was said more than once, as wishes in the user's words."""
    wishes: list[Wish] = []
    for group in groups:
        if len(group.members) < 2:
            continue
        first, gist = group.members[0]
        common = [word for word in gist.words if all(word in other.words for _, other in group.members)]
        aspect = " ".join((common or list(gist.words))[:_NAMING])
        want = Want.include if group.sign >= 0 else Want.avoid
        wish = Wish(aspect, want.up, None, (first.index, 0))
        wish.reasons = [
            (decision, Reading(aspect, want, rule=spoken(decision), quote=spoken(decision), sure=False))
            for decision, _ in group.members
        ]
        wishes.append(wish)
    return wishes


def spoken(decision: Decision) -> str:
    """A decision's reason on one line."""
    return " ".join(decision.reason.split())[:_LONGEST]
