"""What stands where an avoided thing stood: who only says what not to use approves what is used instead.

The slots of things are the words right before them ("relies on …", "from …"). Of all that fills such slots, the rival
of an avoided thing never stands in one reply with it, and replies with it are approved more often than others. Both
are weighed against chance, and the candidates against each other and against there being none.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from hungry_tui.learning.model import Rule
from hungry_tui.learning.reasons.fillers import FILLERS
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.unspoken.explaining import bits
from hungry_tui.learning.wishes.evidence import Decision, aspect_key
from hungry_tui.learning.wording import plain

_LEAST: Final = 3
"""Approved replies with a thing without which nothing is said of it."""
_PROBABLE: Final = 0.7
_NONE: Final = 2.0
"""Log odds of there being no rival, against each candidate."""
_PLEASES: Final = 0.95
"""Chance of approval with what is wanted."""
_PRAISED: Final = 3.0
"""Log likelihood ratio of praise that names it."""
_APART: Final = 4.0
"""As much as never standing together can say."""
_PAIRED: Final = 1.0
"""So much it must say for two things to be called rivals."""
_NAMED: Final = 2
_SHOWN: Final = 8
"""Replies in which the slots of one thing are looked for."""
_SLOTS: Final = 20
_LEFT: Final = re.compile(r"(?:(?:^|[\s(`*\"'])([\w'-]+)[ \t]+)?([\w'-]+)[ \t]+[`*\"']?(?:an? |the )?$")
_NAME: Final = r"[`*\"']{0,2}(?:an? |the )?([\w@#+/-]+(?:\.\w+)*(?: [\w@#+/-]+(?:\.\w+)*){0,2})"


@dataclass(frozen=True, slots=True)
class Rival:
    """A thing that is approved where others are avoided; the replies that have it and that have them, a bit each."""

    name: str
    avoided: tuple[str, ...]
    """Those of which it is surely a rival; empty where that cannot be told."""
    having: int
    broken: int
    probability: float


def find_rivals(recent: Sequence[Decision], rules: Sequence[Rule], clean: int, yes: int) -> list[Rival]:
    """The probable rivals of things that rules avoid, most probable first, none of which a rule speaks yet.

    `clean` are the decisions whose replies break no rule, `yes` the approved ones.
    """
    things = [rule for rule in rules if rule.active and rule.aspect not in ASPECTS]
    having = {rule.aspect: bits(d.keeps(rule.aspect, False) is False for d in recent) for rule in things}
    replaced = {name for rule in things for name in rule.rivals}
    avoided = {
        rule.aspect: having[rule.aspect]
        for rule in things
        if not rule.want.up and rule.scope is None and having[rule.aspect] and rule.aspect.lower() not in replaced
    }
    if not avoided:
        return []
    known = {aspect_key(name) for name in (*replaced, *(rule.aspect for rule in rules)) if name}
    fillers = {n: mask for n, mask in _fillers(having, recent).items() if aspect_key(n) not in known}
    liked = {name: gain for name, mask in fillers.items() if (gain := _liking(name, mask, clean, yes, recent))}
    apart = {
        (name, thing): min(_APART, -broken.bit_count() * math.log(1 - fillers[name].bit_count() / (len(recent) + 1)))
        for thing, broken in avoided.items()
        for name in liked
        if not fillers[name] & broken
    }
    found: list[Rival] = []
    for name in liked:
        mine = {thing: each for (other, thing), each in apart.items() if other == name}
        probability = max((_share(name, thing, liked, apart) for thing in mine), default=0.0)
        if probability >= _PROBABLE:
            sure = [t for t in sorted(mine, key=lambda t: -mine[t]) if mine[t] >= max(_PAIRED, max(mine.values()) / 2)]
            broken = bits(any(avoided[thing] >> number & 1 for thing in mine) for number in range(len(recent)))
            found.append(Rival(name, tuple(sure[:_NAMED]), fillers[name], broken, probability))
    return sorted(found, key=lambda rival: (-rival.probability, rival.name))


def _share(name: str, thing: str, liked: Mapping[str, float], apart: Mapping[tuple[str, str], float]) -> float:
    """How probable it is that this one of all candidates is the rival of the thing."""
    odds = {other: math.exp(liked[other] + apart[other, thing]) for other in liked if (other, thing) in apart}
    return odds[name] / (math.exp(_NONE) + sum(odds.values()))


def _liking(name: str, having: int, clean: int, yes: int, recent: Sequence[Decision]) -> float:
    """Log likelihood ratio of the verdicts on replies with a thing if it is wanted; 0 where there are too few."""
    approved, denied = (having & clean & yes).bit_count(), (having & clean & ~yes).bit_count()
    if approved < _LEAST:
        return 0.0
    others = clean & ~having
    usual = ((others & yes).bit_count() + 1) / (others.bit_count() + 2)
    gain = approved * math.log(_PLEASES / usual) + denied * math.log((1 - _PLEASES) / (1 - usual))
    spoken = re.compile(rf"(?<![\w.]){re.escape(plain(name))}(?!\w)")
    praised = [
        d.reason
        for number, d in enumerate(recent)
        if d.approved and d.reason and not d.readings and having >> number & 1 and spoken.search(plain(d.reason))
    ]
    return gain + _PRAISED * len(praised)


def _fillers(things: Mapping[str, int], recent: Sequence[Decision]) -> dict[str, int]:
    """What fills the slots of the things, each with the replies that have it."""
    slots: Counter[str] = Counter()
    for name, having in things.items():
        shown = (d.response for number, d in enumerate(recent) if having >> number & 1)
        slots.update(slot for response in islice(shown, _SHOWN) for slot in _slots_of(name, response))
    if not slots:
        return {}
    slot = "|".join(re.escape(words) for words, _ in slots.most_common(_SLOTS))
    filled = re.compile(rf"(?<!\w)(?:{slot})[ \t]+{_NAME}")
    found: dict[str, int] = {}
    spelt: dict[str, str] = {}
    for number, decision in enumerate(recent):
        lowered = decision.response.lower()
        if len(lowered) != len(decision.response):
            continue  # a few letters get longer, and every place behind them is another one
        for hit in filled.finditer(lowered):
            words = decision.response[hit.start(1) : hit.end(1)].split(" ")
            end = next((at for at, word in enumerate(words) if at and word.lower() in FILLERS), len(words))
            name = " ".join(words[:end])
            name = spelt.setdefault(name.lower(), name)
            found[name] = found.get(name, 0) | 1 << number
    return found


def _slots_of(name: str, response: str) -> Iterable[str]:
    """The words right before each mention of a thing, two where there are two on its line."""
    for hit in re.finditer(rf"(?<![\w.]){re.escape(name)}(?!\w)", response, re.IGNORECASE):
        line = response[max(0, hit.start() - 60) : hit.start()].rpartition("\n")[2]
        if before := _LEFT.search(line):
            yield " ".join(word for word in before.groups() if word).lower()
