"""From wishes to rules: belief that follows a change of taste, numbers, wording, the user's own word.

Belief is the log odds that the user still wants what a rule says. Each reason, and each approval of a reply that
keeps to the rule or breaks it, moves it by the log of a likelihood ratio; between decisions it leaks towards even
odds, as tastes change: a two-state hidden Markov filter with hazard `_HAZARD` per decision.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from hungry_tui.learning.model import Reading, Rule, RuleEdit, State, Status, Want
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.wishes.evidence import FORGOTTEN, Decision, Wish, named_value, rule_id
from hungry_tui.learning.wishes.own_words import spoken
from hungry_tui.records import Category

_PRIOR: Final = -0.5
_REASON: Final = 2.2
_PRAISE: Final = 1.9
_DOUBTFUL: Final = 1.5
"""A reason that was read with doubt."""
_APPROVED_KEEPING: Final = 0.15
_APPROVED_BREAKING: Final = -0.45
_RETRY_KEEPING: Final = 1.0
"""The same request again, now as the reason asked for, and approved."""
_DOUBT: Final = 3.0
"""So much can approvals take from a belief before the user speaks again: measures err more often than words."""
_HAZARD: Final = 0.004
_SETTLED: Final = 3.5
"""As far as belief goes: one reason against it, which may be a slip, does not turn it, two in a row do."""
_PLEASED: Final = 2.0
"""As far as praise alone raises it: one complaint outweighs any amount."""
_CONFIRMED: Final = 2.0
_BEYOND: Final = 1.1
"""A limit that proved too weak is moved past the reply that showed it."""
_QUOTES: Final = 5
_RIVALS: Final = 3
_OWN: Final = "own/"
"""How the ids of rules begin that never had evidence. They are numbered first: no other rule moves their labels."""
_ENOUGH: Final = 4
"""Approved replies from which a length can be estimated."""


def weigh(wish: Wish, label: str, recent: Sequence[Decision], last: int) -> Rule:
    """The rule that a wish makes. `recent` are the latest decisions, `last` the index of the latest."""
    value = named_value(wish)
    if value is not None:
        value = tightened(wish, value)
    estimated = value if value is not None else estimate(wish, recent)
    followed: list[Decision] = []
    violated: list[Decision] = []
    known = ASPECTS.get(wish.aspect)
    for decision in recent:
        if decision.approved and wish.scope in (None, decision.category):
            kept = decision.keeps(wish.aspect, wish.up, estimated if known and known.degree else value)
            if kept is not None:
                (followed if kept else violated).append(decision)
    belief = _belief(wish, followed, violated, last)
    supports = dict.fromkeys(decision.request_id for decision, _ in wish.reasons)
    status = Status.provisional
    retried = wish.sure and any(decision.retry_of in supports for decision in followed)
    forgotten = not wish.sure and len(supports) == 1 and last - wish.reasons[-1][0].index >= FORGOTTEN
    if belief <= 0 or forgotten:
        status = Status.retired
    elif (len(supports) > 1 or retried) and belief >= _CONFIRMED:
        status = Status.confirmed
    return Rule(
        id=wish.id,
        label=label,
        text=wording(wish, estimated) if wish.sure else spoken(wish.reasons[-1][0]),
        aspect=wish.aspect,
        want=_want(wish, estimated),
        value=estimated,
        scope=wish.scope,
        supports=tuple(supports),
        contradicts=tuple(dict.fromkeys(decision.request_id for decision, _ in wish.against)),
        followed=len(followed),
        violated=len(violated),
        strength=round(_strength(wish, belief, last), 6),
        status=status,
        quotes=tuple(
            (decision.request_id, reading.quote or decision.reason) for decision, reading in wish.reasons[-_QUOTES:]
        ),
        said=wish.reasons[-1][0].index,
    )


def _belief(wish: Wish, followed: Iterable[Decision], violated: Iterable[Decision], last: int) -> float:
    events = [(decision.index, _weight(decision, reading)) for decision, reading in wish.reasons]
    events += [(decision.index, -_weight(decision, reading)) for decision, reading in wish.against]
    if wish.sure:  # what is measured may not be what was meant
        spoken = {decision.request_id for decision, _ in wish.reasons}
        followed = [decision for decision in followed if decision.request_id not in spoken]  # praise counts once
        events += [(d.index, _RETRY_KEEPING if d.retry_of in spoken else _APPROVED_KEEPING) for d in followed]
        events += [(decision.index, _APPROVED_BREAKING) for decision in violated]
    praised = {decision.index for decision, _ in (*wish.reasons, *wish.against) if decision.approved}
    events.sort()
    first = wish.order[0]
    belief, now, room = _PRIOR, first, _DOUBT
    for index, change in events:
        if index < first:
            change *= 0.5  # what was judged before the wish was spoken says little about it
        if change == _APPROVED_BREAKING:
            change = max(change, -room)
            room += change
        elif change >= _DOUBTFUL:
            room = _DOUBT
        limit = _PLEASED if index in praised else _SETTLED
        belief = _moved(_leak(belief, index - now), change, limit)
        now = max(now, index)
    return _leak(belief, last - now)


def _moved(belief: float, change: float, limit: float) -> float:
    """The belief after a change that takes it no further than a limit."""
    if change > 0:
        return max(belief, min(limit, belief + change))
    return min(belief, max(-limit, belief + change))


def _weight(decision: Decision, reading: Reading) -> float:
    if not reading.sure:
        return _DOUBTFUL
    return _PRAISE if decision.approved else _REASON


def _leak(belief: float, decisions: int) -> float:
    """The log odds after that many decisions without evidence."""
    if decisions <= 0:
        return belief
    probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, belief))))
    probability = 0.5 + (probability - 0.5) * (1 - 2 * _HAZARD) ** decisions
    return math.log(probability / (1 - probability))


def _strength(wish: Wish, belief: float, last: int) -> float:
    """Fresh reasons for the wish, each halved every 40 decisions; belief decides between equals."""
    fresh = sum(2 ** (-(last - decision.index) / 40) for decision, _ in wish.reasons)
    stale = sum(2 ** (-(last - decision.index) / 40) for decision, _ in wish.against)
    return fresh - stale + 0.25 * max(-8.0, min(8.0, belief))


def tightened(wish: Wish, value: float) -> float:
    """The number named, or one beyond it where replies that kept to it were complained about since."""
    aspect = ASPECTS.get(wish.aspect)
    named = [place for place, (_, reading) in enumerate(wish.reasons) if reading.value is not None]
    if aspect is None or not named:
        return value
    since = [d for d, _ in wish.reasons[named[-1] + 1 :] if not d.approved]
    kept = [now for d in since if (now := aspect.value(d.reply)) and (now >= value if wish.up else now <= value)]
    if not kept:
        return value
    return float(round(max(kept) * _BEYOND)) if wish.up else float(max(1, round(min(kept) / _BEYOND)))


def estimate(wish: Wish, recent: Sequence[Decision]) -> float | None:
    """A number for a wish about length, between the replies that were denied for theirs and the approved ones."""
    if wish.aspect not in ("length", "code_length"):
        return None
    aspect = ASPECTS[wish.aspect]
    blamed = [value for d, _ in wish.reasons[-20:] if not d.approved and (value := aspect.value(d.reply))]
    liked = [
        value for d in recent if d.approved and wish.scope in (None, d.category) and (value := aspect.value(d.reply))
    ]
    if wish.up:
        edge = max(blamed, default=0.0)
        good = sorted(value for value in liked if value > edge)
        goal = good[len(good) // 5] if len(good) >= _ENOUGH else 1.5 * edge
        return float(round(max(1.1 * edge, goal), -1)) or None
    edge = min(blamed, default=0.0)
    good = sorted(value for value in liked if value < edge)
    goal = good[(len(good) * 4) // 5] if len(good) >= _ENOUGH else 0.6 * edge
    return float(max(10, round(min(0.9 * edge, goal)))) if edge else None


def _want(wish: Wish, value: float | None) -> Want:
    known = ASPECTS.get(wish.aspect)
    if value is not None:
        return Want.at_least if wish.up else Want.at_most
    if known and known.degree:
        return Want.more if wish.up else Want.less
    return Want.include if wish.up else Want.avoid


def wording(wish: Wish, value: float | None) -> str:
    """The wish as an instruction."""
    known = ASPECTS.get(wish.aspect)
    if known is None:
        return _thing_wording(wish)
    pattern = known.at_least if wish.up else known.at_most
    if value is not None and pattern:
        text = pattern.format(n=f"{value:g}")
        return text.replace("1 sentences", "1 sentence").replace("1 paragraphs", "1 paragraph") if value == 1 else text
    return known.up if wish.up else known.down


def _thing_wording(wish: Wish) -> str:
    """The words of the latest reason; where some named what it is to replace, all of that."""
    spoken = [reading.rule for _, reading in wish.reasons if reading.rule]
    if not spoken:
        return f"Use {wish.aspect}." if wish.up else f"Do not use {wish.aspect}."
    pairs = [rule.rstrip(".").partition(" instead of ") for rule in spoken]
    rivals = list(dict.fromkeys(rival for _, _, rival in reversed(pairs) if rival))
    if not wish.up or not rivals:
        return spoken[-1]
    return f"Use {wish.aspect} instead of {' or '.join(rivals[:_RIVALS])}."


def edited(rules: Sequence[Rule], edits: Sequence[RuleEdit]) -> list[Rule]:
    """The rules as the user left them: the last edit of a rule counts, and a tombstone blocks its near-duplicates."""
    latest = {edit.rule_id: edit for edit in edits}
    result: list[Rule] = []
    seen: set[str] = set()
    for rule in rules:
        edit = latest.get(rule.id)
        if edit is not None:
            seen.add(rule.id)
            rule = replace(rule, state=edit.state, text=_one_line(edit.text) or rule.text)
        elif any(_blocks(other, rule) for other in latest.values()):
            rule = replace(rule, state=State.disabled)
        result.append(rule)
    alone = [edit for edit in latest.values() if edit.rule_id not in seen]
    alone.sort(key=lambda edit: not edit.rule_id.startswith(_OWN))
    result += [_own(edit, number) for number, edit in enumerate(alone, start=1) if _stands(edit)]
    return result


def _stands(edit: RuleEdit) -> bool:
    """Whether an edit makes a rule by itself. `auto` takes the user's word back: the rule is gone, its number stays."""
    return edit.state is not State.auto and bool(_own_text(edit))


def _own(edit: RuleEdit, number: int) -> Rule:
    """A rule that stands on the user's word alone: one of their own, or one whose evidence is gone."""
    aspect, up, scope = _meaning(edit)
    return Rule(
        id=edit.rule_id,
        label=f"U{number}",
        text=_own_text(edit),
        aspect=aspect,
        want=edit.want if edit.aspect else (Want.include if up else Want.avoid),
        value=edit.value,
        scope=scope,
        supports=(),
        contradicts=(),
        followed=0,
        violated=0,
        strength=0.0,
        status=Status.confirmed,
        state=edit.state,
    )


def _own_text(edit: RuleEdit) -> str:
    aspect, up, scope = _meaning(edit)
    return _one_line(edit.text) or (wording(Wish(aspect, up, scope, (0, 0)), edit.value) if aspect else "")


def _meaning(edit: RuleEdit) -> tuple[str, bool, Category | None]:
    """Aspect, direction and scope of an edited rule: as it says, or else as its id says."""
    if edit.aspect:
        return edit.aspect, edit.want.up, edit.scope
    aspect, direction, scope = _parts(edit.rule_id)
    known = scope in (*Category, "all") and direction in ("include", "more", "avoid", "less")
    kind = Category(scope) if known and scope != "all" else edit.scope
    return (aspect if known else ""), direction in ("include", "more"), kind


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _blocks(edit: RuleEdit, rule: Rule) -> bool:
    """Whether an edit of another rule silences this one: a tombstone its likes, a pinned rule its opposite."""
    aspect, direction, scope = _parts(edit.rule_id)
    mine, my_direction, my_scope = _parts(rule.id)
    if scope not in ("all", my_scope):
        return False
    if edit.state is State.disabled:
        return direction == my_direction and _alike(aspect, mine)
    if edit.state in (State.pinned, State.edited) and edit.aspect:
        aspect, direction, _ = _parts(rule_id(edit.aspect, edit.want.up, edit.scope))
    return edit.state in (State.pinned, State.edited) and aspect == mine and direction != my_direction


def _parts(identity: str) -> tuple[str, str, str]:
    aspect, _, rest = identity.rpartition("/")
    aspect, _, direction = aspect.rpartition("/")
    return aspect, direction, rest


def _alike(first: str, second: str) -> bool:
    if first == second or first in ASPECTS or second in ASPECTS:
        return first == second
    mine, other = set(first.split()), set(second.split())
    return mine <= other or other <= mine
