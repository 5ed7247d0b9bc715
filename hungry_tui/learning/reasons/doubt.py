"""How sure a reading is. What is read with doubt stays in the user's own words, which a capable model understands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from hungry_tui.learning.reasons.cues import JOINS, VERY, Cue
from hungry_tui.learning.reasons.direction import Bearing, is_about_amount
from hungry_tui.learning.reasons.leftovers import says_anything_else, unexplained
from hungry_tui.learning.reasons.mentions import Clause, Mention, Named, Thing, is_ambiguous, is_blamed
from hungry_tui.learning.reasons.senses import AMOUNTS, has_object, is_elsewhere, leaves_open, word_at
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_USING: Final = words_of("""
    use using prefer instead over than to with on adopt stop not ditch drop avoid without
""")
"""Words right before what code is written with."""


def is_sure(
    mention: Mention,
    sign: int,
    towards: Bearing,
    clause: Clause,
    mentions: Sequence[Mention],
    reply: Reply,
    liked: bool,
) -> bool:
    """Whether a mention in a clause surely asks for more (`sign` +1) or less (-1) of what it names.

    No word of the clause may be left unexplained; one may where the direction of a complaint is beyond doubt.
    """
    what = mention.what
    if isinstance(what, Thing):
        alone = clause.content == mention.end - mention.start
        if _is_of_user(mention, clause) or _is_in_formula(mention, clause) or says_anything_else(clause, mentions):
            return False
        if not liked and ((towards.cue is None and not alone) or _is_told(mention, what, sign, towards, clause, reply)):
            return False
        return what.proper or _is_code(what, mention, clause, reply)
    if not what.pole and (towards.cue, sign) in ((Cue.LIKE, -1), (Cue.EXCESS, 1)):
        return False  # the reply was believed, not the words
    if what.pole and not what.taste and towards.cue is None and not liked:
        return False  # "long": too long, or long enough?
    if what.pole and what.taste < 0 and towards.cue is Cue.LIKE and not liked:
        return False  # "start with a tl;dr"
    has = ASPECTS[what.aspect].has(reply)
    if not liked and has is not None and has is (sign > 0):
        return False  # it asks for what the reply did
    if has and not liked and not what.pole and ASPECTS[what.aspect].good and towards.cue is None:
        return False  # "tests": too many, or bad ones?
    if sign > 0 and not liked and towards.cue is Cue.NO and not ASPECTS[what.aspect].good:
        return False  # "no emoji" to a reply without any: it may be meant for the next one
    before = [token.word for token in clause.words[max(0, mention.start - 2) : mention.start]]
    if not liked and what.taste > 0 and VERY.intersection(before):
        return False  # "very descriptive" of what was turned down
    if not what.pole and not liked and (towards.cue is Cue.DOES or (has is None and towards.cue is None)):
        return False  # "it prints the list": that it does so need not be what is wrong
    if _runs_on(mention, clause, mentions):
        return False
    if has and towards.cue is Cue.NO and not liked and word_at(clause, mention.end) in _ABOUT:
        return False  # "no link to the manual": to that it is missing, though there are others
    return unexplained(clause, mentions) <= (not liked and (towards.firm or what.taste != 0))


def _runs_on(mention: Mention, clause: Clause, mentions: Sequence[Mention]) -> bool:
    """Whether another name follows, and nothing between the two that parts or joins them: one is about the other."""
    if mention is mentions[-1]:
        return False
    following = next((other.start for other in mentions if other.start >= mention.end), 0)
    between = range(mention.end, following)
    if not between or any(at in clause.before or at in clause.behind for at in between):
        return False
    return not all(clause.words[at].word in JOINS for at in between)


def stands_alone(mention: Mention, clause: Clause, mentions: Iterable[Mention]) -> bool:
    """Whether a clause can be understood without the others of its reason, of which one was not.

    "basic" or "spell it out" may be said of what stands there.
    """
    what = mention.what
    if isinstance(what, Named) and what.pole:
        return mention.start > 0
    return not says_anything_else(clause, mentions)


_ABOUT: Final = words_of("to for on about of")


def _is_of_user(mention: Mention, clause: Clause) -> bool:
    """Whether a clause tells what the user has or is: "I have a CS degree"."""
    return word_at(clause, 0) in ("i", "i've", "i'm") and bool(
        _OWNING.intersection(token.word for token in clause.words[: min(3, mention.start)])
    )


_OWNING: Final = words_of("have had got am been was i'm do did know saw see")


def _is_in_formula(mention: Mention, clause: Clause) -> bool:
    """Whether a thing is a part of quoted code: "i <= len"."""
    return any(word_at(clause, at) in _OPERATORS and at not in clause.before for at in (mention.start - 1, mention.end))


_OPERATORS: Final = words_of("< <= > >= & ~")


def _is_told(mention: Mention, thing: Thing, sign: int, towards: Bearing, clause: Clause, reply: Reply) -> bool:
    """Whether a complaint may only tell about a thing: what the reply does with it, or what befalls it."""
    cues = {cue for start, (_, cue) in clause.before.items() if start < mention.start}
    if sign > 0:  # it asks for what the reply did
        used = thing.used and thing.name.lower() in reply.folded
        return used and not cues.intersection(_OPPOSING) and not _opposes(clause, mention)
    if not thing.used:  # "NaN spreads everywhere"
        return not cues.intersection(_OPPOSING)
    if towards.cue is Cue.DOES:
        return True
    if cues.intersection((Cue.DROP, Cue.NEVER)) or any(t.word in _CODING for t in clause.words[: mention.start]):
        return False
    return not (thing.proper or any(word in reply.code_names for word in thing.name.lower().split()))


_CODING: Final = words_of("use using uses used")
"""Before a thing these show that it is something to write code with, though the reply only speaks of it."""
_OPPOSING: Final = (Cue.NEVER, Cue.NOT, Cue.DROP, Cue.NO)


def is_opposing(clause: Clause) -> bool:
    """Whether a clause turns something down: only then one of two things may be meant to replace the other."""
    return any(cue in _OPPOSING and cue is not Cue.NO for _, cue in clause.before.values()) or any(
        token.word in _RATHER for token in clause.words
    )


_RATHER: Final = words_of("where when for to than")
"""Without a word that turns something down: "os.path where pathlib would do"."""


def _opposes(clause: Clause, mention: Mention) -> bool:
    """Whether a mention is held against another one behind it."""
    return any(start >= mention.end and cue in _OPPOSING for start, (_, cue) in clause.before.items())


def _is_code(thing: Thing, mention: Mention, clause: Clause, reply: Reply) -> bool:
    """Whether a common noun names something to write code with: the reply's code does, or it is to be used."""
    beside = [token.word for token in clause.words[max(0, mention.start - 2) : mention.start]]
    words = thing.name.lower().split()
    return bool(_USING.intersection(beside)) or all(word in reply.code_names for word in words)


def is_plain(mention: Mention, sign: int, towards: Bearing, clause: Clause, *, liked: bool) -> bool:
    """Whether a clause says little else than what it says of a mention.

    The more of it is left over, the more likely the mention means something else.
    """
    what = mention.what
    size = mention.end - mention.start
    directed = towards.cue in (Cue.LIKE, Cue.EXCESS)
    pole = isinstance(what, Named) and what.pole != 0
    if isinstance(what, Named) and what.aspect in ("sentences", "lines") and not is_about_amount(mention, clause):
        return False  # "don't start sentences with So"
    if liked and isinstance(what, Named) and what.aspect == "complexity" and pole:
        return False  # what is easy to read may be the reply, not the solution
    before = [token.word for token in clause.words[max(0, mention.start - 3) : mention.start]]
    if is_ambiguous(mention, clause):
        return False
    if pole and not liked and word_at(clause, mention.start - 1) in ("one", "another"):
        return False  # "two examples, one simple, one real"
    if not pole and size == 1 and word_at(clause, mention.start - 1) in ("too", "so"):
        return False  # "too generic", of which a list knows only the noun
    if word_at(clause, mention.end) in ("each", "apiece"):
        return False  # "one line each"
    if isinstance(what, Named) and not pole and leaves_open(mention, what, towards, clause, liked):
        return False
    if not liked and _ORDER.intersection(token.word for token in clause.words[mention.end : mention.end + 3]):
        return False  # "breaking changes go first"
    if "then" in before or ("after" in before and "that" in before):
        return False  # "the answer first, then the details": their order, not more of them
    if is_elsewhere(mention, clause) or has_object(mention, clause):
        return False
    if sign > 0 and not liked and isinstance(what, Named) and what.aspect == "bullets" and what.pole:
        return False  # who has enough of prose may want no list either
    if isinstance(what, Named) and what.aspect == "code" and sign < 0 and not is_blamed(mention, clause):
        return False  # who wants no code at all says so
    if not directed and not liked and clause.words[0].word in TELLING:
        return False
    if not liked and not directed and not pole and towards.cue is not Cue.NO:
        return clause.content <= size + _BESIDE
    if isinstance(what, Named) and what.figure and not directed:
        return clause.content <= size + _BESIDE + 1
    return True


def is_praised(mention: Mention, towards: Bearing) -> bool:
    """Whether praise of a mention, though not understood for sure, says which way it points."""
    what = mention.what
    if isinstance(what, Thing):
        return what.proper and what.used and towards.cue is Cue.PRAISE
    if what.aspect in AMOUNTS and not what.pole:
        return False
    return towards.cue is not None or what.pole != 0 or ASPECTS[what.aspect].good  # "apology accepted"


_BESIDE = 2
_ORDER: Final = words_of("first last earlier sooner later")
TELLING: Final = words_of("its it's this that's im i'm you're")
"""A clause that begins so says how something is."""
