"""How sure a reading is. What is read with doubt stays in the user's own words, which a capable model understands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from hungry_tui.learning.reasons.cues import VERY, Cue
from hungry_tui.learning.reasons.direction import Bearing, is_about_amount
from hungry_tui.learning.reasons.fillers import FILLERS, SMALL
from hungry_tui.learning.reasons.mentions import ARTICLES, Clause, Mention, Named, Thing, is_ambiguous, is_blamed
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import Token, words_of

_USING: Final = words_of("""
    use using prefer instead over than to with on adopt stop not ditch drop avoid without
""")
"""Words right before what code is written with."""


def is_sure(
    mention: Mention,
    sign: int,
    towards: Bearing,
    clause: Clause,
    mentions: Iterable[Mention],
    reply: Reply,
    liked: bool,
) -> bool:
    """Whether a mention in a clause surely asks for more (`sign` +1) or less (-1) of what it names.

    No word of the clause may be left unexplained; one may where the direction of a complaint is beyond doubt.
    """
    what = mention.what
    left = unexplained(clause, mentions)
    if isinstance(what, Thing):
        alone = clause.content == mention.end - mention.start
        if _is_of_user(mention, clause) or _is_in_formula(mention, clause):
            return False
        if not liked and ((towards.cue is None and not alone) or _is_told(mention, what, sign, towards, clause, reply)):
            return False
        return left <= (towards.firm and not liked) and (what.proper or _is_code(what, mention, clause, reply))
    if not what.pole and (towards.cue, sign) in ((Cue.LIKE, -1), (Cue.EXCESS, 1)):
        return False  # the reply was believed, not the words
    if what.pole and what.taste < 0 and towards.cue is Cue.LIKE and not liked:
        return False  # "start with a tl;dr"
    has = ASPECTS[what.aspect].has(reply)
    if not liked and has is not None and has is (sign > 0):
        return False  # it asks for what the reply did
    before = [token.word for token in clause.words[max(0, mention.start - 2) : mention.start]]
    if not liked and what.taste > 0 and VERY.intersection(before):
        return False  # "very descriptive" of what was turned down
    if has is None and not what.pole and towards.cue in (None, Cue.DOES) and not liked:
        return False
    if has and towards.cue is Cue.NO and not liked and _word(clause, mention.end) in _ABOUT:
        return False  # "no link to the manual": to that it is missing, though there are others
    return left <= (not liked and (towards.firm or what.taste != 0))


_ABOUT: Final = words_of("to for on about of")


def _is_of_user(mention: Mention, clause: Clause) -> bool:
    """Whether a clause tells what the user has or is: "I have a CS degree"."""
    return _word(clause, 0) in ("i", "i've", "i'm") and bool(
        _OWNING.intersection(token.word for token in clause.words[: min(3, mention.start)])
    )


_OWNING: Final = words_of("have had got am been was i'm do did know saw see")


def _is_in_formula(mention: Mention, clause: Clause) -> bool:
    """Whether a thing is a part of quoted code: "i <= len"."""
    return any(_word(clause, at) in _OPERATORS and at not in clause.before for at in (mention.start - 1, mention.end))


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


def _known(clause: Clause, mentions: Iterable[Mention]) -> set[int]:
    """The places of the words that some list, a cue or a mention explains."""
    known = set(clause.spoken)
    for cues in (clause.before, clause.behind):
        for start, (length, _) in cues.items():
            known.update(range(start, start + length))
    for mention in mentions:
        known.update(range(mention.start, mention.end))
    return known


def unexplained(clause: Clause, mentions: Iterable[Mention]) -> int:
    """How many words of a clause are neither named, nor a cue, nor small talk."""
    known = _known(clause, mentions)
    return sum(
        number not in known and token.word not in FILLERS and len(token.word) > 2 and token.word[0].isalpha()
        for number, token in enumerate(clause.words)
    )


def says_more(clause: Clause, mentions: Iterable[Mention]) -> bool:
    """Whether a clause has words that no list knows and that may mean anything: the reading may miss the point."""
    known = _known(clause, mentions)
    return any(
        number not in known and token.word not in SMALL and token.word[0].isalpha() and len(token.word) > 1
        for number, token in enumerate(clause.words)
    )


def telling(clause: Clause) -> list[Token]:
    """The words that a clause may be about: no cues, no grammar, no small talk."""
    known = _known(clause, ())
    return [
        token
        for number, token in enumerate(clause.words)
        if number not in known
        and token.word not in SMALL
        and token.word not in FILLERS
        and token.word[0].isalpha()
        and len(token.word) > 2
    ]


def asks_for_more(clause: Clause) -> bool:
    """Whether a clause of which nothing was read seems to wish for something."""
    return any(cue in _WISHFUL for _, cue in clause.before.values()) and len(telling(clause)) > 1


_WISHFUL: Final = (Cue.LIKE, Cue.LACK, Cue.DROP, Cue.NEVER, Cue.EXCESS, Cue.NO)


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
    if _word(clause, mention.end) in ("each", "apiece"):
        return False  # "one line each"
    if isinstance(what, Named) and not pole and _leaves_open(mention, what, towards, clause, liked):
        return False
    if "then" in before or ("after" in before and "that" in before):
        return False  # "the answer first, then the details": their order, not more of them
    if _is_elsewhere(mention, clause) or _has_object(mention, clause):
        return False
    if isinstance(what, Named) and what.aspect == "code" and sign < 0 and not is_blamed(mention, clause):
        return False  # who wants no code at all says so
    if not directed and not liked and clause.words[0].word in TELLING:
        return False
    if not liked and not directed and not pole and towards.cue is not Cue.NO:
        return clause.content <= size + _BESIDE
    if isinstance(what, Named) and what.figure and not directed:
        return clause.content <= size + _BESIDE + 1
    return True


def _is_elsewhere(mention: Mention, clause: Clause) -> bool:
    """Whether a name only says where something is: "the expected output in a comment". Forms are wished for so."""
    at = mention.start - 1
    if not isinstance(mention.what, Named) or mention.what.aspect in _FORMS or _word(clause, at) not in ARTICLES:
        return False
    led = any(start <= at - 1 < start + length for start, (length, _) in clause.before.items())
    return at > 1 and _word(clause, at - 1) in _PLACING and not led


_FORMS: Final = words_of("tables numbered bullets diagram checklist tldr summary code_first one_liner length")
_PLACING: Final = words_of("in on at under around inside near above below within")


def _has_object(mention: Mention, clause: Clause) -> bool:
    """Whether a word about length is a verb for something else than the reply: "spell out the columns"."""
    what, at = mention.what, mention.end
    if not (isinstance(what, Named) and what.aspect == "length" and what.pole and _word(clause, at) in ARTICLES):
        return False
    return _word(clause, at + 1) not in _REPLY and not (_word(clause, at) in _POINTING and at + 1 == len(clause.words))


_REPLY: Final = words_of("answer reply response text explanation explanations prose output message point whole thing")
_POINTING: Final = words_of("this that these those its it's")


def is_praised(mention: Mention, towards: Bearing) -> bool:
    """Whether praise of a mention, though not understood for sure, says which way it points."""
    what = mention.what
    if isinstance(what, Thing) or what.aspect in _AMOUNTS:
        return False
    return towards.cue is not None or what.pole != 0 or ASPECTS[what.aspect].good  # "apology accepted"


def _leaves_open(mention: Mention, what: Named, towards: Bearing, clause: Clause, liked: bool) -> bool:
    """Whether a neutral name may well be meant otherwise than as something that a reply has or lacks."""
    before, behind = _word(clause, mention.start - 1), _word(clause, mention.end)
    if behind.isdigit() or behind in ("from", "by") or (not liked and _is_subject_of_goal(mention, clause)):
        return True  # "step 2 is wrong", "comments from a colleague", "the title should be Caching"
    if liked:
        if towards.cue is None and not ASPECTS[what.aspect].good:
            return True  # "the apology is cute"
        praised = towards.cue in (None, Cue.PRAISE, Cue.DOES)
        if what.aspect in _AMOUNTS or (what.aspect == "code" and mention.start):
            return praised  # "perfect length", "clean code"
        if behind in _AMPLY and ASPECTS[what.aspect].good:
            return True  # "type hints everywhere"
    elif before in ("my", "our") or (before in ("just", "only") and towards.cue is None):
        return True  # "why did you remove my comments", "just tests"
    elif before == "as" and mention.start > 1 and towards.cue is Cue.EXCESS:
        return True  # "emoji as bullet points"
    return _means_another(mention, what, towards, clause, liked)


def _is_subject_of_goal(mention: Mention, clause: Clause) -> bool:
    """Whether it is said what a name should be, not that it should be there."""
    length, cue = clause.before.get(mention.end, (0, None))
    told = cue is Cue.BE and mention.end not in clause.behind and _word(clause, mention.end) in _GOALS
    return told and mention.end + length < len(clause.words)


_GOALS: Final = words_of("should must could needs need has")


def _means_another(mention: Mention, what: Named, towards: Bearing, clause: Clause, liked: bool) -> bool:
    """Whether the words beside a name show the other meaning that it has."""
    word, before, behind = (_word(clause, at) for at in (mention.start, mention.start - 1, mention.end))
    further = _word(clause, mention.start - 2)
    if what.aspect == "clarifying":
        if before in ("i", "we") or further in ("i", "we"):
            return True  # "when I ask what it is"
        return any(token.word == "asked" for token in clause.words[: mention.start])  # "I asked a question"
    if what.aspect in ("paragraphs", "sentences", "lines"):
        return (further, before) == ("in", "a")  # "in a paragraph": where, not how many
    if what.aspect == "alternatives" and word in ("option", "options"):
        return behind in ("for", "to", "that")  # "an option for gzip"
    if what.aspect == "warnings" and behind == "in":
        return True  # those of a log
    if what.aspect == "docstrings" and word == "documents":
        return True
    if word in _FAULTS and mention.end == mention.start + 1 and towards.cue is Cue.NO:
        return True  # "no error, and no output"
    if what.aspect == "comments":
        return behind == "about"  # "your comment about locking"
    if what.aspect == "bullets":
        return word == "list" and further in ("use", "using", "return")  # a list of the code
    if what.aspect == "names":
        return before == "a" and not liked  # "this should be a variable"
    if what.aspect == "security":  # "SQL injection!": it warns, or turns warnings down
        return word in _THREATS and towards.cue is None and not liked
    if what.aspect == "closing_offer" and word in ("i'll", "i"):
        return behind not in ("", "if", "when", ",")  # "I'll ask a colleague"
    return word in _FAILING and mention.end == mention.start + 1 and towards.cue is None


def _word(clause: Clause, at: int) -> str:
    return clause.words[at].word if 0 <= at < len(clause.words) else ""


_THREATS: Final = words_of("injection injections sql exploit exploits vulnerability attack attacks escaping")
_FAULTS: Final = words_of("error errors exception exceptions failure failures")
_AMPLY: Final = words_of("everywhere all galore")
_AMOUNTS: Final = words_of("length sentences lines code_length complexity")
_FAILING: Final = words_of("fails fail failing dies die throws throw explodes explode crashes raise raises")
"""Said alone these tell what happened: "fails"."""
_BESIDE = 2
TELLING: Final = words_of("its it's this that's im i'm you're")
"""A clause that begins so says how something is."""
