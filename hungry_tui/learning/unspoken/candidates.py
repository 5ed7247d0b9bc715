"""What verdicts alone may tell of: everything that some replies have and others lack, as candidate wishes.

Three families: aspects that have a measure, for all requests or for one kind of them; lengths, cut where the replies
themselves divide; and every word or name that occurs in some replies, so that no list limits what can be found. Each
family shares a prior: with how many it is expected to hold, so that a large one does not win by its size.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Final

from hungry_tui.learning.reasons.fillers import FILLERS
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.unspoken.explaining import Candidate, alike, bits
from hungry_tui.learning.unspoken.profiles import FURTHER, USUAL, Table
from hungry_tui.learning.wishes.evidence import Decision
from hungry_tui.records import Category

SIDE: Final = 4
"""Replies on each side from which a difference can be told."""
_WISHED_TERMS: Final = 0.3
"""So many wishes are expected about words, in both directions together."""
_WISHED_LENGTHS: Final = 0.3
_SCOPED: Final = 0.3 / 5
"""How much rarer a wish is meant for one given kind of request only."""
_NEVER: Final = math.log(0.02)
"""Log chance below which never is no accident."""
_CUTS: Final = (0.04, 0.08, 0.15, 0.25, 0.35, 0.5, 0.65, 0.75, 0.85, 0.92, 0.96)
_CUT: Final = ("length", "code_length")
_EXACT: Final = 20
"""Below it a limit is told to the unit."""
_TERMS: Final = 100
_SHORTEST: Final = 3
_HAS, _LACKS = str.maketrans("012-", "0110"), str.maketrans("012-", "1000")
_MUCH, _LITTLE = str.maketrans("012-", "0010"), str.maketrans("012-", "1100")
_RARER: Final = math.log(0.5)
"""How much rarer much of it is what matters."""


def find_candidates(
    recent: Sequence[Decision], spoken: Iterable[str] = (), tables: Sequence[Table] = (USUAL, FURTHER)
) -> list[Candidate]:
    """The candidates with enough replies on both sides, without aspects that are spoken of already, and without words
    that occur where those do. `tables` hold the aspects that are looked at.
    """
    known = frozenset(spoken)
    style = [each for each in _style(recent, tables) if each.aspect in known or _both_sides(each)]
    taken = [each.broken for each in style if each.aspect in known and each.scope is None]
    terms = [each for each in _terms(recent) if not any(alike(each.broken, mask) for mask in taken)]
    return [each for each in (*style, *_lengths(recent), *terms) if each.aspect not in known and _both_sides(each)]


def _both_sides(candidate: Candidate) -> bool:
    broken = candidate.broken.bit_count()
    return broken >= SIDE and candidate.asked.bit_count() - broken >= SIDE


def _log_odds(expected: float, among: int) -> float:
    share = expected / among
    return math.log(share / (1 - share))


def _style(recent: Sequence[Decision], tables: Sequence[Table]) -> list[Candidate]:
    """Aspects that a reply has or lacks, for all requests and for each kind of which there are enough."""
    aspects = [aspect for table in tables for aspect in table.aspects]
    priors = [_log_odds(table.wished, 2 * len(table.aspects)) for table in tables for _ in table.aspects]
    kinds: list[tuple[int, Category | None, float]] = [(-1, None, 0.0)]
    for kind in Category:
        mask = bits(decision.category is kind for decision in recent)
        if 2 * SIDE <= mask.bit_count() < len(recent):
            kinds.append((mask, kind, math.log(_SCOPED)))
    found: list[Candidate] = []
    groups = _groups(recent)
    replies = [decision.reply for decision in reversed(recent)]
    columns = [column for table in tables for column in zip(*table.profiles(replies), strict=True)]
    for aspect, prior, column in zip(aspects, priors, map("".join, columns), strict=True):
        sides = [(column.translate(_HAS), column.translate(_LACKS), 0.0)]
        if "2" in column:
            sides.append((column.translate(_MUCH), column.translate(_LITTLE), _RARER))
        for having, lacking, rarer in sides:
            has, lacks = int(having, 2), int(lacking, 2)
            if min(has.bit_count(), lacks.bit_count()) < SIDE:
                continue
            lacks_it = _where_it_can_be(has, lacks, groups)
            for mask, scope, scoped in kinds:
                odds, asked = prior + scoped + rarer, (has | lacks_it) & mask
                found.append(Candidate(aspect.name, True, None, lacks_it & mask, asked, odds, scope))
                found.append(Candidate(aspect.name, False, None, has & mask, (has | lacks) & mask, odds, scope))
    return found


def _groups(recent: Sequence[Decision]) -> list[int]:
    """The replies by the language of their code, and by what was asked for, a bit each."""
    groups: dict[str, int] = {}
    for number, decision in enumerate(recent):
        blocks = decision.reply.blocks
        for name in (f"code {blocks[0][0]}" if blocks else "prose", decision.category.value):
            groups[name] = groups.get(name, 0) | 1 << number
    return list(groups.values())


def _where_it_can_be(has: int, lacks: int, groups: Iterable[int]) -> int:
    """The replies that lack something, without the groups that cannot have it: there it was never seen, far more often
    than chance allows. Go has no async, an explanation no tests; who asks for them does not ask for them there.
    """
    absent = math.log(lacks.bit_count() / (has | lacks).bit_count())
    for group in groups:
        if not has & group and (lacks & group).bit_count() * absent < _NEVER:
            lacks &= ~group
    return lacks


def _lengths(recent: Sequence[Decision]) -> list[Candidate]:
    """Limits between the shorter and the longer replies, at places that divide them. A limit is told as the shortest or
    longest reply that keeps to it, in tens: what a model writes in obeying is then what was judged.
    """
    found: list[Candidate] = []
    for name in _CUT:
        values = [ASPECTS[name].value(decision.reply) for decision in recent]
        ordered = sorted(value for value in values if value is not None)
        asked = bits(value is not None for value in values)
        odds = _log_odds(_WISHED_LENGTHS, 2 * len(_CUT) * len(_CUTS))
        for below, above in _divides(ordered):
            longer = bits(value is not None and value >= above for value in values)
            found.append(Candidate(name, False, _in_tens(below, math.floor), longer, asked, odds))
            found.append(Candidate(name, True, _in_tens(above, math.ceil), asked & ~longer, asked, odds))
    return found


def _divides(ordered: Sequence[float]) -> list[tuple[float, float]]:
    """Neighbours among different values, right below and above some places of the list."""
    different = sorted(set(ordered))
    found: set[tuple[float, float]] = set()
    for cut in _CUTS:
        at = different.index(ordered[int(cut * len(ordered))]) if ordered else 0
        found.update(zip(different[max(0, at - 1) : at + 1], different[max(1, at) : at + 2], strict=False))
    return sorted(found)


def _in_tens(value: float, rounded: Callable[[float], int]) -> float:
    """A limit that a person might name."""
    return float(10 * rounded(value / 10) if value > _EXACT else value)


def _terms(recent: Sequence[Decision]) -> list[Candidate]:
    """The words, names and signs of the code that divide the replies best."""
    terms = [decision.reply.words_anywhere | decision.reply.signs for decision in recent]
    counts = Counter(chain.from_iterable(terms))
    sides = [(min(count, len(recent) - count), term) for term, count in counts.items()]
    told = [(side, term) for side, term in sides if side >= SIDE and _is_telling(term)]
    chosen = [term for _, term in sorted(told, key=lambda item: (-item[0], item[1]))[:_TERMS]]
    odds, everything = _log_odds(_WISHED_TERMS, 2 * _TERMS), (1 << len(recent)) - 1
    replies = dict.fromkeys(chosen, 0)
    for number, each in enumerate(terms):
        for term in replies.keys() & each:
            replies[term] |= 1 << number
    found: list[Candidate] = []
    for term, having in replies.items():
        found.append(Candidate(term, False, None, having, everything, odds))
        found.append(Candidate(term, True, None, everything & ~having, everything, odds))
    return found


def _is_telling(term: str) -> bool:
    long_enough = len(term) >= _SHORTEST or not term[0].isalnum()
    return long_enough and term not in FILLERS and term not in ASPECTS
