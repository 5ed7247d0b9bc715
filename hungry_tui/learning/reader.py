"""Reads a reason without a model: what does the user want more of, and what less?

A clause is a row of cues ("too many", "missing", "stop") and mentions (an aspect's name, or a thing that no list
holds). Cues around a mention give it a direction. Where they leave it open ("no type hints" complains about their
absence or about their presence), the reply decides: a denial asks for the opposite of what the reply did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from hungry_tui.learning.aspects import ASPECTS, Aspect
from hungry_tui.learning.cues import AFTER, BEFORE, CLAUSE_BREAKS, CONTRAST, JOINS, MORE, TOO, VERY, Cue
from hungry_tui.learning.limits import spoken_limits
from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.reply import Reply, read_reply
from hungry_tui.learning.scopes import spoken_scope
from hungry_tui.learning.things import Thing, find_things
from hungry_tui.learning.wording import Mender, Phrases, Token, plain, tokens
from hungry_tui.records import Category


@dataclass(frozen=True, slots=True)
class Named:
    """What a word list says about an aspect: `pole` +1 there is much of it, -1 little; `taste` +1 good, -1 bad.

    A neutral name has pole 0.
    """

    aspect: str
    pole: int = 0
    taste: int = 0


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a clause where something is named."""

    start: int
    end: int
    what: Named | Thing


_LISTS: Final = (
    ("names", 0, 0), ("high", 1, 0), ("high_bad", 1, -1), ("high_good", 1, 1), ("low", -1, 0), ("low_bad", -1, -1), ("low_good", -1, 1),
)  # fmt: skip
LEXICON: Final[Phrases[Named]] = Phrases(
    (phrase, Named(aspect.name, pole, taste))
    for aspect in ASPECTS.values()
    for field, pole, taste in _LISTS
    for phrase in getattr(aspect, field).split("|")
    if phrase
)
_MENDER: Final = Mender(LEXICON.vocabulary | BEFORE.vocabulary | AFTER.vocabulary)
_WEAK: Final = frozenset(
    "code text error type list table section title step question example line name class import variable document layer chat talk book sure "
    "guard catch fail offer option choice library package ending picture speed source container pro talking context point quick basic plain safe "
    "certain human theory description header icon lesson story test hint log print spec usage commit".split()
)
"""Words that name an aspect only where a cue or nothing else stands beside them."""


@lru_cache(maxsize=8192)
def read_reason(reason: str, response: str, category: Category, approved: bool) -> tuple[Reading, ...]:
    """The wishes that a reason expresses, in its order; () where it could not be read."""
    if not reason.strip():
        return ()
    reply = read_reply(response)
    quote = " ".join(reason.split())
    scope, text = spoken_scope(plain(reason)[:2000], category)
    readings, text = spoken_limits(text, reply, approved, quote)
    limited = {reading.aspect for reading in readings}
    words = _MENDER.mend(tokens(text), reply.terms)
    praising_before_but = any(token.word in CONTRAST for token in words)
    complaint_seen = False
    for clause, contrasted in _clauses(words):
        liked = approved and not contrasted
        if not approved and praising_before_but and not contrasted and not complaint_seen:
            liked = _praises(clause)
        for reading in _read_clause(clause, reason, reply, liked):
            if reading.aspect not in limited or reading.value is not None:
                readings.append(replace(reading, quote=quote))
        complaint_seen = complaint_seen or not liked
    unique: dict[tuple[str, bool], Reading] = {}
    for reading in readings:
        unique.setdefault((reading.aspect, reading.want.up), replace(reading, scope=scope))
    contradictory = {aspect for aspect, up in unique if (aspect, not up) in unique}
    return tuple(reading for (aspect, _), reading in unique.items() if aspect not in contradictory)


def _clauses(words: Sequence[Token]) -> list[tuple[list[Token], bool]]:
    """The clauses, each with whether a word like "but" stands before it."""
    clauses: list[tuple[list[Token], bool]] = []
    clause: list[Token] = []
    contrasted = False
    for token in words:
        if token.word in CLAUSE_BREAKS:
            if token.word == "?" and clause:
                clause.append(token)
            if clause:
                clauses.append((clause, contrasted))
            clause = []
            contrasted = contrasted or token.word in CONTRAST
        else:
            clause.append(token)
    if clause:
        clauses.append((clause, contrasted))
    return clauses


def _praises(clause: Sequence[Token]) -> bool:
    words = list(clause)
    return any((hit := BEFORE.at(words, i)) and hit[1] is Cue.PRAISE for i in range(len(words))) or any(
        (found := LEXICON.at(words, i)) and found[1].taste > 0 for i in range(len(words))
    )


def _read_clause(clause: list[Token], source: str, reply: Reply, liked: bool) -> list[Reading]:
    """The wishes of one clause; `liked` says that it speaks of what is good."""
    mentions, cues = _parse(clause)
    named = [mention for mention in mentions if not _is_weak(mention, clause)]
    if not named and len(mentions) == 1:
        named = mentions if _has_cue(mentions[0], cues, clause) else []
    things = find_things(clause, source, named, cues, reply)
    everything = sorted([*named, *(Mention(start, end, thing) for start, end, thing in things)], key=lambda m: m.start)
    readings: list[Reading] = []
    previous: int | None = None
    for group, lead, trail in _groups(everything, clause):
        direction = _direction(group, lead, trail, clause, cues, previous)
        for mention in group:
            sign = _sign(mention, direction, lead, trail, clause, cues, reply, liked, bare_before=previous is not None)
            if sign:
                readings.append(_reading(mention, sign, clause, source))
                previous = sign
    return _paired(readings)


def _parse(clause: list[Token]) -> tuple[list[Mention], dict[int, tuple[int, Cue, bool]]]:
    """The named aspects of a clause, and its cues by place: how many tokens, which, whether it may stand behind."""
    mentions: list[Mention] = []
    cues: dict[int, tuple[int, Cue, bool]] = {}
    index = 0
    while index < len(clause):
        found, before, after = LEXICON.at(clause, index), BEFORE.at(clause, index), AFTER.at(clause, index)
        longest = max(before[0] if before else 0, after[0] if after else 0)
        if found and found[0] >= longest:
            mentions.append(Mention(index, index + found[0], found[1]))
            index += found[0]
        elif before or after:
            if before and before[0] == longest:
                cues[index] = (longest, before[1], False)
            if after and after[0] == longest:
                cues[-index - 1] = (longest, after[1], True)
            index += longest
        else:
            index += 1
    return mentions, cues


def _is_weak(mention: Mention, clause: list[Token]) -> bool:
    return mention.end - mention.start == 1 and clause[mention.start].stem in _WEAK


def _has_cue(mention: Mention, cues: dict[int, tuple[int, Cue, bool]], clause: list[Token]) -> bool:
    content = [token for token in clause if token.word.isalnum()]
    before = any(0 <= place and place + cue[0] in (mention.start, mention.start - 1) for place, cue in cues.items())
    after = -mention.end - 1 in cues or -mention.end - 2 in cues
    return before or after or len(content) <= 2


def _groups(mentions: list[Mention], clause: list[Token]) -> list[tuple[list[Mention], int, int]]:
    """Mentions that share their cues, each group with where the words before it begin and the words after it end."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        last = groups[-1][-1] if groups else None
        if last and all(token.word in JOINS for token in clause[last.end : mention.start]) and mention.start > last.end:
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return [
        (
            group,
            groups[number - 1][-1].end if number else 0,
            groups[number + 1][0].start if number + 1 < len(groups) else len(clause),
        )
        for number, group in enumerate(groups)
    ]


def _direction(
    group: list[Mention],
    lead: int,
    trail: int,
    clause: list[Token],
    cues: dict[int, tuple[int, Cue, bool]],
    previous: int | None,
) -> Cue | None:
    """What the cues around a group of mentions come to: LIKE (wanted), EXCESS (not wanted), NO, PRAISE or None."""
    start, end = group[0].start, group[-1].end
    result = _fold([cues[i][1] for i in range(lead, start) if i in cues], clause, start)
    if result is Cue.NOT:  # "bullets, not paragraphs" contrasts; "not commented" complains
        result = Cue.EXCESS if previous and previous > 0 else Cue.LIKE
    if result in (Cue.LIKE, Cue.EXCESS):
        return result
    behind = [cues[-i - 1][1] for i in range(end, trail) if -i - 1 in cues]
    if behind:
        negated = Cue.NOT in behind[:1]
        first = next((cue for cue in behind if cue is not Cue.NOT), None)
        if first is Cue.LACK:
            return Cue.EXCESS if negated else Cue.LIKE
        if first is Cue.EXCESS:
            return Cue.EXCESS
        if first is Cue.PRAISE:
            return Cue.LIKE if negated else (result or Cue.PRAISE)
    return result


def _fold(row: list[Cue], clause: list[Token], start: int) -> Cue | None:
    """The meaning of the cues before a mention, read from left to right; the last one that points somewhere wins."""
    result: Cue | None = None
    negation: Cue | None = None
    for cue in row:
        if cue in (Cue.NOT, Cue.NEVER):
            negation = cue
            continue
        if cue is Cue.NO:
            result = Cue.EXCESS if result is Cue.LIKE or negation is Cue.NEVER else Cue.NO
        elif cue is Cue.BE:
            result = result or None
        elif cue is Cue.PRAISE:
            result = Cue.LIKE if negation else (result or Cue.PRAISE)
        elif cue is Cue.HAVE:
            result = Cue.EXCESS if negation is Cue.NEVER else Cue.LIKE
        elif cue is Cue.LIKE:
            result = Cue.EXCESS if negation else Cue.LIKE
        elif cue is Cue.LACK:
            result = Cue.LIKE
        elif cue is Cue.DROP:
            result = Cue.LIKE if negation is Cue.NEVER else Cue.EXCESS
        else:
            result = Cue.EXCESS
        negation = None
    if negation is Cue.NEVER:
        return Cue.EXCESS
    return Cue.NOT if negation is Cue.NOT else result


def _sign(
    mention: Mention,
    direction: Cue | None,
    lead: int,
    trail: int,
    clause: list[Token],
    cues: dict[int, tuple[int, Cue, bool]],
    reply: Reply,
    liked: bool,
    *,
    bare_before: bool,
) -> int:
    """+1 more of it is wanted, -1 less, 0 it cannot be said."""
    if isinstance(mention.what, Named) and mention.what.pole:
        return _quality(mention, mention.what, direction, lead, clause, liked) * mention.what.pole
    if direction is Cue.LIKE:
        return 1
    if direction is Cue.EXCESS:
        return -1
    has = mention.what.used if isinstance(mention.what, Thing) else ASPECTS[mention.what.aspect].has(reply)
    good = not isinstance(mention.what, Named) or ASPECTS[mention.what.aspect].good
    if liked:
        if direction is Cue.NO:
            return -1
        return 1 if direction is Cue.PRAISE or has else 0
    if direction is None and (bare_before or sum(token.word.isalnum() for token in clause) > 7):
        return 0
    if direction is Cue.PRAISE and has is None:
        return 0
    if has is None:
        return 1 if good else -1
    return -1 if has else 1


def _quality(mention: Mention, what: Named, direction: Cue | None, lead: int, clause: list[Token], liked: bool) -> int:
    """+1 the quality is wanted, -1 it is not: "too long", "be concise", "not detailed enough"."""
    before = [token.word for token in clause[max(lead, mention.start - 4) : mention.start]]
    after = [token.word for token in clause[mention.end : mention.end + 2]]
    if "than" in after[:1] and what.taste > 0:
        return -1
    if TOO.intersection(before[-3:]) or "less" in before[-2:]:
        return -1
    if "enough" in after[:1]:
        return 1
    if direction is Cue.EXCESS:
        return -1
    if direction is Cue.NO:
        return 1 if what.taste > 0 and not liked else -1
    if direction is Cue.LIKE:
        verbs = MORE.intersection(before)
        return 1 if what.taste >= 0 or verbs & {"be", "more", "make", "keep", "want", "prefer", "rather"} else -1
    if MORE.intersection(before[-3:]) - {"a", "much", "get", "lot", "far", "go", "even"}:
        return 1
    if VERY.intersection(before[-2:]) or what.taste == 0:
        return 1 if liked else -1
    if direction is Cue.PRAISE:
        return 1 if liked or what.taste > 0 else -1
    if liked and what.taste < 0:
        return -1
    return what.taste


def _reading(mention: Mention, sign: int, clause: list[Token], source: str) -> Reading:
    what = mention.what
    if isinstance(what, Thing):
        want = Want.include if sign > 0 else Want.avoid
        return Reading(what.name, want, rule=what.wish(sign))
    aspect: Aspect = ASPECTS[what.aspect]
    if aspect.degree:
        return Reading(what.aspect, Want.more if sign > 0 else Want.less)
    return Reading(what.aspect, Want.include if sign > 0 else Want.avoid)


def _paired(readings: list[Reading]) -> list[Reading]:
    """ "Use pathlib, not os.path" is one wish with two sides: the wanted one says both."""
    wanted = [reading for reading in readings if reading.rule and reading.want is Want.include]
    unwanted = [reading for reading in readings if reading.rule and reading.want is Want.avoid]
    if len(wanted) != 1 or len(unwanted) != 1:
        return readings
    text = f"Use {wanted[0].aspect} instead of {unwanted[0].aspect}."
    return [replace(reading, rule=text) if reading is wanted[0] else reading for reading in readings]
