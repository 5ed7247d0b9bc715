"""Which way a mention points: what its cues say, and what the reply says where they leave it open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hungry_tui.learning.reasons.cues import MORE, QUANTITY, REGARDLESS, TOO, VERY, Cue
from hungry_tui.learning.reasons.mentions import Clause, Mention, Named, Thing
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_GOALS: Final = words_of("should could must needs need has make")
_OPEN: Final = (None, Cue.NO, Cue.PRAISE, Cue.DOES)
_TAKING: Final = words_of("keep take leave cut strip put throw kick get")
_AWAY: Final = words_of("out off away aside")
_ONE: Final = words_of("a an another the")
_REACH: Final = 3
_BARE: Final = 2
"""A thing that stands almost alone is asked for: "httpx!"."""


@dataclass(frozen=True, slots=True)
class Bearing:
    """What the cues of a group come to: LIKE (wanted), EXCESS (not wanted), NO, DOES, PRAISE or None.

    `firm` says that a cue stands right beside the mention and leaves no doubt.
    """

    cue: Cue | None
    firm: bool = False


def bearing(group: list[Mention], lead: int, trail: int, clause: Clause, previous: int, *, liked: bool) -> Bearing:
    """The meaning of the cues around a group; `previous` is the sign of the mention before it in the clause, or 0.

    `liked`: the clause speaks of what is good.
    """
    start, end = group[0].start, group[-1].end
    row = [(at, *clause.before[at]) for at in range(lead, start) if at in clause.before and not _is_chained(at, clause)]
    near = bool(row) and start - (row[-1][0] + row[-1][1]) <= _REACH
    cue = _fold([_praised_absence(item, clause) if liked else item[2] for item in row])
    if row and end < trail and clause.words[row[-1][0]].word in _TAKING and clause.words[end].word in _AWAY:
        return Bearing(Cue.EXCESS, True)  # "take the logging out"
    if cue is None and row and _is_goal(row[-1], clause, group[0]):
        return Bearing(Cue.LIKE, True)  # "should be a dataclass"
    if cue is Cue.NOT and previous <= 0 and isinstance(group[0].what, Thing):
        cue = Cue.NO
    if cue is Cue.NOT and row[-1][0] == 0 and clause.words[0].word == "not" and clause.words[1].word in _ONE:
        return Bearing(Cue.EXCESS)  # "not a menu"
    if cue is Cue.NOT:  # "bullets, not paragraphs" contrasts; "not commented" complains
        cue = Cue.EXCESS if previous > 0 else Cue.LIKE
        near = near and previous > 0
    if previous < 0 and cue in (None, Cue.HAVE, Cue.DOES) and _leads_to(clause, lead, start):
        return Bearing(Cue.LIKE, True)  # "ditch lodash for ramda"
    if lead < start and clause.words[start - 1].word == "more" and end < trail and clause.words[end].word == "than":
        return Bearing(Cue.EXCESS, True)  # "more comments than code"
    if cue in (Cue.LIKE, Cue.EXCESS) and near:
        return Bearing(cue, True)
    if cue is None and isinstance(group[0].what, Named) and _is_overdone(clause, start):
        return Bearing(Cue.EXCESS, True)  # "too deeply nested"
    if cue is None and start == 0 and _is_ordered(clause, end):
        return Bearing(Cue.LIKE, True)
    if cue in _OPEN and _preferred(clause, end, trail):
        return Bearing(Cue.LIKE, True)
    behind = [(at, *clause.behind[at]) for at in range(end, _heard(clause, end, trail)) if at in clause.behind]
    found = next((item for item in behind if item[2] is not Cue.NOT), None)
    if found is not None and not (cue is Cue.NO and clause.words[found[0]].word == "again"):  # "no tests again"
        negated = behind[0][2] is Cue.NOT
        if found[2] is Cue.LACK:
            word = clause.words[found[0]].word
            unwanted = negated or (cue is Cue.NO and word not in REGARDLESS)
            return Bearing(Cue.EXCESS if unwanted else Cue.LIKE, True)
        if found[2] is Cue.EXCESS and cue is Cue.PRAISE and near and clause.words[found[0]].word != "gone":
            return Bearing(cue)  # "love the comment on every line"
        if found[2] is Cue.EXCESS:
            return Bearing(Cue.EXCESS, found[0] - end <= _REACH)
        if cue in _OPEN:
            return Bearing(Cue.LIKE if negated else cue or Cue.PRAISE)
    return Bearing(cue)


def _is_chained(at: int, clause: Clause) -> bool:
    """Whether a verb only goes on with the one before it, negation and all: "don't tell me to use a queue"."""
    if not at or clause.words[at - 1].word != "to" or clause.before[at][1] is not Cue.HAVE:
        return False
    return any(start + length in (at - 1, at - 2) and cue is Cue.HAVE for start, (length, cue) in clause.before.items())


def _praised_absence(item: tuple[int, int, Cue], clause: Clause) -> Cue:
    """A cue in praise: who likes that "there is no" intro, or that it "didn't" apologise, wants none."""
    at, _, cue = item
    if cue is Cue.NOT:
        return Cue.NEVER
    praised = any(other in (Cue.PRAISE, Cue.LIKE) for _, other in (*clause.before.values(), *clause.behind.values()))
    word = clause.words[at].word
    return Cue.NO if cue is Cue.LACK and (word in _HARDLY or (praised and word in _ABSENT)) else cue


_HARDLY: Final = words_of("barely hardly scarcely")
_ABSENT: Final = words_of("without zero there's there has have had comes came no not")


def _heard(clause: Clause, end: int, trail: int) -> int:
    """Where the words behind a group end: at a comma, unless a cue stands right behind it ("docstrings, overkill")."""
    comma = next((at for at in range(end, trail) if clause.words[at].word == ","), trail)
    return trail if comma + 1 in clause.behind else comma


def _is_overdone(clause: Clause, start: int) -> bool:
    """Whether a word like "too" stands before a name, at most one word between them."""
    before = [token.word for token in clause.words[max(0, start - 2) : start]]
    return bool(TOO.intersection(before)) and before[-1].isalpha()


def _is_goal(cue: tuple[int, int, Cue], clause: Clause, mention: Mention) -> bool:
    """Whether "should be", "make it" stands right before a name, an article aside."""
    at, length, _ = cue
    gap = [token.word for token in clause.words[at + length : mention.start]]
    plain = isinstance(mention.what, Thing) or not mention.what.pole
    first = clause.words[at].word
    if plain and first == "keep" and gap == ["the"]:
        return True
    return plain and cue[2] is Cue.BE and first in _GOALS and gap in ([], ["a"], ["an"], ["the"], ["in", "a"])


def _leads_to(clause: Clause, lead: int, start: int) -> bool:
    between = [token.word for token in clause.words[lead:start]]
    dropped = any(cue is Cue.DROP for at, (_, cue) in clause.before.items() if at < lead)
    if between and between[0] in ("for", "with") and not dropped:
        return False  # "no fixture files for a pure function"
    led = bool(between) and between[0] in ("for", "with", "to", "by", "into", "->", "→") and len(between) < 3
    return led or between == [","]


def _preferred(clause: Clause, end: int, trail: int) -> bool:
    """Whether a name is the better one of two: "threads over locks", "zod > yup", "prose, not bullets"."""
    start = end + 1 if end < len(clause.words) and clause.words[end].word == "," else end
    if trail >= len(clause.words) or start not in clause.before:
        return False
    said = " ".join(token.word for token in clause.words[start : start + clause.before[start][0]])
    return said in (">", "over", "not", "instead of", "rather than", "beats", "trumps", "as opposed to", "in place of")


def _is_ordered(clause: Clause, end: int) -> bool:
    """Whether a name at the clause's start is a verb with its object: "bold the key terms", "number them"."""
    return len(clause.words) > end and clause.words[end].word in (
        "the", "it", "them", "em", "this", "that", "your", "my", "these", "each", "every", "all", "key", "important",
    )  # fmt: skip


def _fold(row: list[Cue]) -> Cue | None:
    """The meaning of the cues before a mention, read from left to right; the last one that points somewhere wins."""
    result: Cue | None = None
    negation: Cue | None = None
    for cue in row:
        if cue in (Cue.NOT, Cue.NEVER):
            negation = cue
            continue
        if cue is Cue.NO:
            result = Cue.EXCESS if result is Cue.LIKE or negation is Cue.NEVER else Cue.NO
        elif cue is Cue.PRAISE:
            result = Cue.LIKE if negation else (result or Cue.PRAISE)
        elif cue is Cue.DOES:
            result = Cue.LIKE if negation else (result or Cue.DOES)
        elif cue is Cue.HAVE:
            result = Cue.EXCESS if negation is Cue.NEVER else Cue.LIKE
        elif cue is Cue.LIKE:
            result = Cue.EXCESS if negation else Cue.LIKE
        elif cue is Cue.LACK:
            result = Cue.LIKE
        elif cue is Cue.DROP:
            result = Cue.LIKE if negation is Cue.NEVER else Cue.EXCESS
        elif cue is Cue.EXCESS:
            result = Cue.EXCESS
        negation = None
    if negation is Cue.NEVER:
        return Cue.EXCESS
    return Cue.NOT if negation is Cue.NOT else result


def sign_of(mention: Mention, bearing: Bearing, clause: Clause, reply: Reply, liked: bool, lone: bool) -> int:
    """+1 more of it is wanted, -1 less, 0 it cannot be said.

    `liked`: the clause speaks of what is good. `lone`: nothing before it in the clause was read.
    """
    what = mention.what
    if isinstance(what, Thing):
        return _thing_sign(mention, what, bearing, clause, liked, lone)
    aspect = ASPECTS[what.aspect]
    has = aspect.has(reply)
    if what.pole:
        sign = _quality(mention, what, bearing.cue, clause, liked) * what.pole
        contradicted = not liked and has is not None and (sign > 0) is has and not bearing.firm
        return 0 if contradicted and what.taste <= 0 else sign
    if liked:
        return _liked_sign(bearing, has, clause, mention.end - mention.start)
    expected = 0 if has is None else (-1 if has else 1)
    if bearing.cue in (Cue.LIKE, Cue.EXCESS):
        sign = 1 if bearing.cue is Cue.LIKE else -1
        ironic = expected == -sign and not aspect.good and sign > 0  # "oh good, more confetti"
        if not ironic and (bearing.firm or not expected or is_about_amount(mention, clause)):
            return sign
        return expected
    repeated = sum(isinstance(m.what, Named) and m.what.aspect == what.aspect for m in clause.mentions) > 2
    if repeated:
        return -1
    if bearing.cue is None and (not lone or clause.content > 8):
        return 0
    if bearing.cue is Cue.DOES and not expected:
        return -1
    return expected or (0 if bearing.cue is Cue.PRAISE else 1 if aspect.good else -1)


def _liked_sign(bearing: Bearing, has: bool | None, clause: Clause, size: int) -> int:
    if bearing.cue is Cue.LIKE:
        return 1
    if bearing.cue in (Cue.EXCESS, Cue.NO):
        return -1
    return 1 if bearing.cue in (Cue.PRAISE, Cue.DOES) or has or (has is None and clause.content <= _BARE + size) else 0


def _thing_sign(mention: Mention, what: Thing, bearing: Bearing, clause: Clause, liked: bool, lone: bool) -> int:
    if bearing.cue is Cue.LIKE:
        return 1
    if bearing.cue is Cue.EXCESS:
        return -1
    if liked:
        return -1 if bearing.cue is Cue.NO else 1 if what.used or bearing.cue is Cue.PRAISE else 0
    if bearing.cue is Cue.PRAISE and not what.used:
        return 1 if mention.end < len(clause.words) else 0  # "fetch is fine", which the reply did not use
    if clause.content > 7:
        return 0
    if bearing.cue is Cue.DOES or what.used:
        return -1
    return 1 if lone and what.proper and bearing.cue is not Cue.NO and clause.content <= _BARE else 0


def is_about_amount(mention: Mention, clause: Clause) -> bool:
    """Whether a word near a mention says how much of it there is, or shall be."""
    return any(token.word in QUANTITY for token in clause.words[max(0, mention.start - 4) : mention.end + 3])


def _quality(mention: Mention, what: Named, cue: Cue | None, clause: Clause, liked: bool) -> int:
    """+1 the quality is wanted, -1 it is not: "too long", "be concise", "not detailed enough"."""
    before = [token.word for token in clause.words[max(0, mention.start - 4) : mention.start]]
    after = [token.word for token in clause.words[mention.end : mention.end + 2]]
    if what.taste > 0 and before[-1:] == ["not"] and clause.words[mention.start].word in ("just", "only"):
        return -1  # "not just the code"
    if "than" in after[:1] and (what.taste > 0 or "more" in before):
        return -1
    if TOO.intersection(before[-3:]) or "less" in before[-2:]:
        return -1
    if "enough" in after[:1]:
        return 1
    if cue is Cue.EXCESS:
        return -1
    if liked and what.taste <= 0 and _SLIGHTLY.intersection(before[-2:]):
        return -1  # "good, a bit long"
    if cue is Cue.PRAISE and not liked and what.taste < 0 and clause.behind:
        return 1  # "one-letter names are fine"
    if cue is Cue.NO:
        return 1 if what.taste > 0 and not liked else -1
    if cue is Cue.LIKE:
        return 1 if what.taste >= 0 or MORE.intersection(before) & _WISHES else -1
    if MORE.intersection(before[-3:]) - _FILLERS:
        return 1 if what.taste >= 0 or not what.figure else -1
    if VERY.intersection(before[-2:]) or what.taste == 0:
        return 1 if liked else -1
    if liked and what.taste < 0:
        return 1 if cue is Cue.PRAISE else -1
    return what.taste


_SLIGHTLY: Final = words_of("bit little slightly somewhat tad touch")
_WISHES: Final = words_of("be more make keep want prefer rather")
_FILLERS: Final = words_of("a much get lot far go even bit little")
