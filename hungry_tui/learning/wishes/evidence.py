"""Which decisions speak for which wish: readings gathered per aspect, direction and scope."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from hungry_tui.learning.model import Reading
from hungry_tui.learning.reasons.things import mentions_thing
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply, read_reply
from hungry_tui.learning.wording import plain, stem
from hungry_tui.records import Category

WINDOW: Final = 400
"""Replies older than this many decisions are not looked at again; their reasons are."""
FORGOTTEN: Final = 80
"""Decisions after which words of which no sure rule was made are forgotten, unless they were said again."""
_SCOPE_PRIOR: Final = math.log(0.3 / 0.7)
_PASSES: Final = 0.35
"""How much rarer approval is when a reply breaks one wish."""
_SIMPLE_FIXES: Final = 3.5
"""Who finds a fix too complex speaks of fixes, also with what is said in the same breath: a design may be elaborate."""
_COMPLEX: Final = ("complexity", "code_length")
_SCOPED_AT: Final = 2.2
"""Log odds from which a wish is taken to be for one kind of request: taking it for all costs less."""
_SLACK: Final = 0.15
"""Nobody counts exactly."""

Key = tuple[str, bool, Category | None]
"""Aspect, direction and scope of a wish."""
Refuted = tuple[str, bool]
"""Aspect and direction of the readings that replies refute."""


@dataclass(frozen=True)
class Decision:
    """One judged exchange as learning sees it. `index` counts decisions from the oldest, from 0."""

    index: int
    request_id: str
    category: Category
    approved: bool
    reason: str
    prompt: str
    response: str
    readings: tuple[Reading, ...]
    partial: bool = False
    trained: bool = False
    """A trained model answered."""
    given: bool = False
    """A capable model read the reason."""
    retry_of: str = ""
    """request_id of the decision whose reply this one replaces."""

    @cached_property
    def reply(self) -> Reply:
        """The reply, taken apart."""
        return read_reply(self.response)

    def keeps(self, aspect: str, up: bool, value: float | None = None) -> bool | None:
        """Whether the reply keeps to a wish; None where the wish has nothing to say about it."""
        return keeps(aspect, up, value, self.reply)


@dataclass(slots=True)
class Wish:
    """One aspect in one direction and scope, with the reasons for and against it, oldest first."""

    aspect: str
    up: bool
    scope: Category | None
    order: tuple[int, int]
    """Where it was first read (decision, place in its reason): labels count by it."""
    reasons: list[tuple[Decision, Reading]] = field(default_factory=list)
    against: list[tuple[Decision, Reading]] = field(default_factory=list)

    @property
    def sure(self) -> bool:
        """Whether some reason surely says so, or several say so in different words."""
        if any(reading.sure for _, reading in self.reasons):
            return True
        return self.aspect in ASPECTS and len({plain(decision.reason).strip() for decision, _ in self.reasons}) > 1

    @property
    def id(self) -> str:
        """The stable id of the rule it may become."""
        return rule_id(self.aspect, self.up, self.scope)


def rule_id(aspect: str, up: bool, scope: Category | None) -> str:
    """The stable id of a rule: aspect/direction/scope."""
    known = ASPECTS.get(aspect)
    more, less = ("more", "less") if known and known.degree else ("include", "avoid")
    return f"{aspect_key(aspect)}/{more if up else less}/{scope.value if scope else 'all'}"


def aspect_key(aspect: str) -> str:
    """One key for all spellings of a thing: lower case, singular, hyphens as spaces."""
    if aspect in ASPECTS:
        return aspect
    return " ".join(stem(word) for word in plain(aspect).replace("-", " ").replace("/", " ").split())


def keeps(aspect: str, up: bool, value: float | None, reply: Reply) -> bool | None:
    """Whether a reply keeps to a wish; None where the wish has nothing to say about it."""
    known = ASPECTS.get(aspect)
    if known is None:
        used = reply.mentioned.get(aspect)
        if used is None:
            used = reply.mentioned[aspect] = mentions_thing(aspect, reply)
        return not used if not up else (True if used else None)
    if value is not None:
        now = known.value(reply)
        return None if now is None else (now >= value * (1 - _SLACK) if up else now <= value * (1 + _SLACK))
    has = known.has(reply)
    return None if has is None else has is up


class Evidence:
    """The reasons of decisions by what they ask for, kept as decisions come and go at the end."""

    def __init__(self) -> None:
        self._wishes: dict[Key, Wish] = {}

    def add(self, decision: Decision) -> None:
        """Take in the latest decision."""
        for place, reading in enumerate(decision.readings):
            key = _key(reading)
            wish = self._wishes.get(key)
            if wish is None:
                wish = self._wishes[key] = Wish(reading.aspect, reading.want.up, reading.scope, (decision.index, place))
            wish.reasons.append((decision, reading))

    def take_back(self, decision: Decision) -> None:
        """Undo `add` of the latest decision."""
        for reading in reversed(decision.readings):
            key = _key(reading)
            self._wishes[key].reasons.pop()
            if not self._wishes[key].reasons:
                del self._wishes[key]

    def wishes(self, recent: Sequence[Decision], without: Collection[Refuted] = ()) -> dict[Key, Wish]:
        """Every wish that some reason speaks of, but for what is refuted. A wish for all requests may turn out to be
        for one kind of them. `recent` are the latest decisions.
        """
        wishes = {
            key: Wish(wish.aspect, wish.up, wish.scope, wish.order, wish.reasons)
            for key, wish in self._wishes.items()
            if key[:2] not in without
        }
        _narrow(wishes, recent, without)
        for (aspect, up, scope), wish in wishes.items():
            rivals = [rival for where in {scope, None} if (rival := wishes.get((aspect, not up, where)))]
            if scope is None:
                wish.against = rivals[0].reasons if rivals else []
            else:
                spoken = [item for rival in rivals for item in rival.reasons if item[0].category is scope]
                wish.against = sorted(spoken, key=lambda item: item[0].index)
        return wishes


def _key(reading: Reading) -> Key:
    return aspect_key(reading.aspect), reading.want.up, reading.scope


def is_refuted(reading: Reading, refuted: Collection[Refuted]) -> bool:
    """Whether a reading is among those that the replies refute."""
    return (aspect_key(reading.aspect), reading.want.up) in refuted


def _narrow(wishes: dict[Key, Wish], recent: Sequence[Decision], without: Collection[Refuted]) -> None:
    """Give a scope to wishes whose reasons all come from one kind of request, where the other kinds speak against."""
    for (aspect, up, scope), wish in list(wishes.items()):
        kind = wish.reasons[0][0].category
        if scope is not None or any(decision.category is not kind for decision, _ in wish.reasons) or not wish.sure:
            continue
        opposite = wishes.get((aspect, not up, None))
        if _odds_of_scope(wish, kind, opposite, recent, without) <= _SCOPED_AT:
            continue
        target = wishes.get((aspect, up, kind))
        if target is None:
            wishes[aspect, up, kind] = Wish(wish.aspect, up, kind, wish.order, wish.reasons)
        else:
            target.reasons = sorted(target.reasons + wish.reasons, key=lambda item: item[0].index)
            target.order = min(target.order, wish.order)
        del wishes[aspect, up, scope]


def _odds_of_scope(
    wish: Wish, kind: Category, opposite: Wish | None, recent: Sequence[Decision], without: Collection[Refuted]
) -> float:
    """Log odds that a wish is meant for one kind of request only, given what the user did with the others."""
    value = named_value(wish)
    approved = denied = 0
    alike = 0
    for decision in recent:
        alike += decision.category is kind
        if decision.category is not kind and decision.keeps(wish.aspect, wish.up, value) is False:
            approved += decision.approved
            denied += not decision.approved
    others = sum(1 for decision, _ in opposite.reasons if decision.category is not kind) if opposite else 0
    share = min(0.9, (alike + 1) / (len(recent) + 2))
    spread = (len(wish.reasons) - 1) * math.log(1 / share) if approved + denied else 0.0
    usual = 0.65
    against_all = approved * math.log(1 / _PASSES) + denied * math.log((1 - usual) / (1 - usual * _PASSES))
    fix = kind is Category.debugging and all(
        any(reading.aspect in _COMPLEX and not is_refuted(reading, without) for reading in decision.readings)
        for decision, _ in wish.reasons
    )
    prior = _SCOPE_PRIOR + (_SIMPLE_FIXES if fix else 0.0)
    return prior + min(spread, 4.0) + against_all + 1.5 * others


def named_value(wish: Wish) -> float | None:
    """The number that the user named last."""
    return next((reading.value for _, reading in reversed(wish.reasons) if reading.value is not None), None)


def labels(wishes: Iterable[Wish]) -> dict[str, str]:
    """ "R1", "R2", … for every rule that reasons ever spoke of, by first evidence, so that a label stays."""
    ordered = sorted(wishes, key=lambda wish: (wish.order, wish.id))
    return {wish.id: f"R{number}" for number, wish in enumerate(ordered, start=1)}
