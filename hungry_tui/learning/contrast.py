"""What verdicts teach without reasons: features and terms that approved replies share and denied ones lack.

Approval is modelled as a noisy AND: a reply is approved with chance a·s^v, where v counts the wishes it breaks and
s = .3. Wishes that reasons named are in v from the start; others are added one by one, each time the one that raises
the likelihood most (a fitted anew), as long as its likelihood ratio test passes the Benjamini-Hochberg bound over all
candidates. That many features are looked at is paid for, and one wish is not mistaken for another that goes with it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hungry_tui.learning.aspects import ASPECTS
from hungry_tui.learning.evidence import Decision, Wish, rule_id
from hungry_tui.learning.model import Rule, State, Status, Want
from hungry_tui.learning.reply import Reply
from hungry_tui.learning.rules import wording
from hungry_tui.records import Category

_SURVIVES: Final = 0.3
_FALSE: Final = 0.1
"""Share of confirmed rules that may be chance."""
_FALSE_PROVISIONAL: Final = 0.25
"""Share of provisional ones."""
_FALSE_ALONE: Final = 0.6
"""The same where no reason taught anything: a guess is better than nothing, and what follows refutes it."""
_SIDE: Final = 4
_MOST: Final = 5
_SAME: Final = 0.9
_LENGTHS: Final = (50, 80, 120, 160, 220, 300)
_LEVELS: Final = 6
_BASES: Final = (0.05, 0.1, 0.15, 0.2, 0.27, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.92, 0.97)
_LOG_YES: Final = [[math.log(a * _SURVIVES**v * 0.98 + 0.01) for v in range(_LEVELS)] for a in _BASES]
_LOG_NO: Final = [[math.log(1 - (a * _SURVIVES**v * 0.98 + 0.01)) for v in range(_LEVELS)] for a in _BASES]
_TERMS: Final = 150
_LOOKED_AT: Final = 10
_CODE_TERM: Final = re.compile(
    r"`([A-Za-z_][\w.]{2,30})`|^\s*(?:from|import|use|using|require)\s+([\w.]{3,30})", re.MULTILINE
)


_VISIBLE: Final = [aspect for aspect in ASPECTS.values() if aspect.contrast and not aspect.degree]
_INVERTED: Final = str.maketrans("01-", "100")


@dataclass(frozen=True, slots=True)
class Contrast:
    """A candidate: which decisions break it (a bit each), and for which it says something at all."""

    aspect: str
    up: bool
    value: float | None
    broken: int
    asked: int
    scope: Category | None = None


def find_contrasts(recent: Sequence[Decision], rules: Sequence[Rule]) -> list[Rule]:
    """Rules that verdicts alone support, strongest first; none about an aspect of which a reason spoke."""
    if len(recent) < 2 * _SIDE:
        return []
    yes = _bits(decision.approved for decision in recent)
    everything = (1 << len(recent)) - 1
    no = everything & ~yes
    if yes.bit_count() < _SIDE or no.bit_count() < _SIDE:
        return []
    spoken = {rule.aspect for rule in rules}
    allowed = _FALSE_PROVISIONAL if any(rule.active for rule in rules) else _FALSE_ALONE
    levels = _levels([_broken_by(rule, recent) for rule in rules if rule.active], everything)
    found: list[tuple[Contrast, float, Status]] = []
    for family in (_style(recent), _terms(recent)):
        family = [c for c in family if c.aspect not in spoken and _both_sides(c)]
        tests = len(family)
        taken: set[str] = set()
        while family and len(found) < _MOST:
            base = _likelihood(levels, yes, no)
            promising = sorted(family, key=lambda c: _difference(c, yes), reverse=True)[:_LOOKED_AT]
            gain, best = max(((_gain(c, levels, yes, no, base), c) for c in promising), key=lambda item: item[0])
            chance = 0.5 * math.erfc(math.sqrt(max(0.0, gain)))
            share = chance * tests / (len(taken) + 1)
            if share > allowed:
                break
            found.append((best, gain, Status.confirmed if share <= _FALSE else Status.provisional))
            taken.add(best.aspect)
            levels = _raised(levels, best.broken)
            family = [c for c in family if c.aspect != best.aspect and not _alike(c, best)]
    return [_rule(contrast, gain, status, recent) for contrast, gain, status in found]


def _bits(flags: Iterable[bool]) -> int:
    return int("".join(["1" if flag else "0" for flag in flags])[::-1] or "0", 2)


def _broken_by(rule: Rule, recent: Sequence[Decision]) -> int:
    return _bits(rule.applies(d.category) and d.keeps(rule.aspect, rule.want.up, rule.value) is False for d in recent)


def _levels(broken: Sequence[int], everything: int) -> list[int]:
    """The decisions by how many wishes they break."""
    levels = [everything] + [0] * (_LEVELS - 1)
    for mask in broken:
        levels = _raised(levels, mask)
    return levels


def _raised(levels: Sequence[int], broken: int) -> list[int]:
    raised = [0] * _LEVELS
    for level, mask in enumerate(levels):
        raised[level] |= mask & ~broken
        raised[min(level + 1, _LEVELS - 1)] |= mask & broken
    return raised


def _likelihood(levels: Sequence[int], yes: int, no: int) -> float:
    """The log likelihood of the verdicts, a chosen best."""
    counts = [((mask & yes).bit_count(), (mask & no).bit_count()) for mask in levels]
    return max(
        sum(up * log_yes[v] + down * log_no[v] for v, (up, down) in enumerate(counts))
        for log_yes, log_no in zip(_LOG_YES, _LOG_NO, strict=True)
    )


def _gain(contrast: Contrast, levels: Sequence[int], yes: int, no: int, base: float) -> float:
    return _likelihood(_raised(levels, contrast.broken), yes, no) - base


def _difference(contrast: Contrast, yes: int) -> float:
    """By how many standard errors replies that keep to it are approved more often: cheap, to choose what to test."""
    broken, kept = contrast.broken, contrast.asked & ~contrast.broken
    n, m = broken.bit_count(), kept.bit_count()
    bad, good = (broken & yes).bit_count(), (kept & yes).bit_count()
    share = (bad + good + 1) / (n + m + 2)
    return (good / m - bad / n) / math.sqrt(share * (1 - share) * (1 / n + 1 / m)) if n and m else 0.0


def _alike(first: Contrast, second: Contrast) -> bool:
    """Whether two candidates blame nearly the same replies: saying both would say one thing twice."""
    shared, either = (first.broken & second.broken).bit_count(), (first.broken | second.broken).bit_count()
    return shared >= _SAME * either


def _both_sides(contrast: Contrast) -> bool:
    broken = contrast.broken.bit_count()
    return broken >= _SIDE and contrast.asked.bit_count() - broken >= _SIDE


def _style(recent: Sequence[Decision]) -> list[Contrast]:
    found: list[Contrast] = []
    columns = zip(*[_profile(decision.reply) for decision in reversed(recent)], strict=True)
    for aspect, column in zip(_VISIBLE, map("".join, columns), strict=True):
        has, lacks = int(column.replace("-", "0"), 2), int(column.translate(_INVERTED), 2)
        found.append(Contrast(aspect.name, True, None, lacks, has | lacks))
        found.append(Contrast(aspect.name, False, None, has, has | lacks))
    words = [decision.reply.words for decision in recent]
    everything = (1 << len(recent)) - 1
    for limit in _LENGTHS:
        longer = _bits(count > limit for count in words)
        found.append(Contrast("length", False, float(limit), longer, everything))
        found.append(Contrast("length", True, float(limit), everything & ~longer, everything))
    return found


def _profile(reply: Reply) -> str:
    """What the reply has of everything visible: "1" yes, "0" no, "-" it cannot be said. Found out once."""
    if not reply.profile:
        states = [aspect.has(reply) for aspect in _VISIBLE]
        reply.profile = "".join("-" if state is None else "1" if state else "0" for state in states)
    return reply.profile


def _terms(recent: Sequence[Decision]) -> list[Contrast]:
    """The names that replies import or set in code font; the most frequent ones."""
    named = [
        frozenset(name.lower() for pair in set(_CODE_TERM.findall(d.response)) for name in pair if name) for d in recent
    ]
    counts = Counter(name for names in named for name in names)
    everything = (1 << len(recent)) - 1
    found: list[Contrast] = []
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_TERMS]:
        if count >= _SIDE:
            having = _bits(name in names for names in named)
            found.append(Contrast(name, False, None, having, everything))
            found.append(Contrast(name, True, None, everything & ~having, everything))
    return found


def _rule(contrast: Contrast, gain: float, status: Status, recent: Sequence[Decision]) -> Rule:
    followed = violated = 0
    supports: list[str] = []
    contradicts: list[str] = []
    for number, decision in enumerate(recent):
        bit = 1 << number
        if contrast.asked & bit:
            broken = bool(contrast.broken & bit)
            if decision.approved:
                followed, violated = followed + (not broken), violated + broken
                if broken:
                    contradicts.append(decision.request_id)
            elif broken:
                supports.append(decision.request_id)
    known = ASPECTS.get(contrast.aspect)
    number = list(ASPECTS).index(contrast.aspect) + 1 if known else 0
    wish = Wish(contrast.aspect, contrast.up, contrast.scope, (0, 0))
    want = Want.include if contrast.up else Want.avoid
    if contrast.value is not None:
        want = Want.at_least if contrast.up else Want.at_most
    return Rule(
        id=rule_id(contrast.aspect, contrast.up, contrast.scope),
        label=f"V{number}" if known else f"V-{contrast.aspect}",
        text=wording(wish, contrast.value),
        aspect=contrast.aspect,
        want=want,
        value=contrast.value,
        scope=contrast.scope,
        supports=tuple(supports),
        contradicts=tuple(contradicts),
        followed=followed,
        violated=violated,
        strength=round(min(gain, 8.0) / 4, 6),
        status=status,
        state=State.auto,
    )
