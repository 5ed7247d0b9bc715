"""Other meanings of the names of aspects: where one stands, or what stands beside it, tells that it means another."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.reasons.cues import Cue
from hungry_tui.learning.reasons.direction import Bearing
from hungry_tui.learning.reasons.mentions import ARTICLES, FAILING, Clause, Mention, Named
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.wording import words_of


def word_at(clause: Clause, at: int) -> str:
    """The word at a place of a clause, "" beyond its ends."""
    return clause.words[at].word if 0 <= at < len(clause.words) else ""


def is_elsewhere(mention: Mention, clause: Clause) -> bool:
    """Whether a name only says where something is: "the expected output in a comment". Forms are wished for so."""
    at = mention.start - 1
    if at > 0 and word_at(clause, at) in _BEYOND and clause.words[mention.start].word in FAILING:
        return True  # "the else after throw"
    if not isinstance(mention.what, Named) or mention.what.aspect in _FORMS or word_at(clause, at) not in ARTICLES:
        return False
    led = any(start <= at - 1 < start + length for start, (length, _) in clause.before.items())
    return at > 1 and word_at(clause, at - 1) in _PLACING and not led


_FORMS: Final = words_of("tables numbered bullets diagram checklist tldr summary code_first one_liner length")
_BEYOND: Final = words_of("after before")
_PLACING: Final = words_of("in on at under around inside near above below within")


def has_object(mention: Mention, clause: Clause) -> bool:
    """Whether a word about length is a verb for something else than the reply: "spell out the columns"."""
    what, at = mention.what, mention.end
    if not (isinstance(what, Named) and what.aspect == "length" and what.pole and word_at(clause, at) in ARTICLES):
        return False
    return word_at(clause, at + 1) not in _REPLY and not (
        word_at(clause, at) in _POINTING and at + 1 == len(clause.words)
    )


_REPLY: Final = words_of("answer reply response text explanation explanations prose output message point whole thing")
_POINTING: Final = words_of("this that these those its it's")


def leaves_open(mention: Mention, what: Named, towards: Bearing, clause: Clause, liked: bool) -> bool:
    """Whether a neutral name may well be meant otherwise than as something that a reply has or lacks."""
    before, behind = word_at(clause, mention.start - 1), word_at(clause, mention.end)
    if before in ("i", "we") and mention.end == mention.start + 1:
        return True  # "I print these out"
    if before == "to" and word_at(clause, mention.start - 2) in _EASE:
        return True  # "easy to test"
    if _is_confined(mention, clause):
        return True
    if behind.isdigit() or behind in ("from", "by") or (not liked and _is_subject_of_goal(mention, clause)):
        return True  # "step 2 is wrong", "comments from a colleague", "the title should be Caching"
    if liked:
        if towards.cue is None and not ASPECTS[what.aspect].good:
            return True  # "the apology is cute"
        praised = towards.cue in (None, Cue.PRAISE, Cue.DOES)
        if what.aspect in AMOUNTS or (what.aspect == "code" and mention.start):
            return praised  # "perfect length", "clean code"
        if behind in _AMPLY and ASPECTS[what.aspect].good:
            return True  # "type hints everywhere"
    elif before in ("my", "our") or (before in ("just", "only") and towards.cue is None):
        return True  # "why did you remove my comments", "just tests"
    elif before == "as" and mention.start > 1 and towards.cue is Cue.EXCESS:
        return True  # "emoji as bullet points"
    return _means_another(mention, what, towards, clause, liked)


def _is_confined(mention: Mention, clause: Clause) -> bool:
    """Whether a wish holds only at times, or elsewhere: "only add tests when I ask", "keep jokes for the pub"."""
    before = [token.word for token in clause.words[: mention.start]]
    behind = [token.word for token in clause.words[mention.end :]]
    if "only" in before[-4:] + behind[:1] or "unless" in before:
        return bool(_CONDITIONS.intersection(behind)) or "unless" in before
    return bool(_KEEPING.intersection(before[-3:])) and behind[:1] == ["for"]


_EASE: Final = words_of("easy easier hard harder difficult simple trivial possible impossible nice painful fun")
_CONDITIONS: Final = words_of("when where if on as for in")
_KEEPING: Final = words_of("keep save leave reserve")


def _is_subject_of_goal(mention: Mention, clause: Clause) -> bool:
    """Whether it is said what a name should be, not that it should be there."""
    length, cue = clause.before.get(mention.end, (0, None))
    told = cue is Cue.BE and mention.end not in clause.behind and word_at(clause, mention.end) in _GOALS
    return told and mention.end + length < len(clause.words)


_GOALS: Final = words_of("should must could needs need has")


def _means_another(mention: Mention, what: Named, towards: Bearing, clause: Clause, liked: bool) -> bool:
    """Whether the words beside a name show the other meaning that it has."""
    word, before, behind = (word_at(clause, at) for at in (mention.start, mention.start - 1, mention.end))
    further = word_at(clause, mention.start - 2)
    if what.aspect == "clarifying":
        if before in ("i", "we") or further in ("i", "we") or (word == "question" and before in _GIVEN):
            return True  # "when I ask what it is", "stick to the question"
        return any(token.word == "asked" for token in clause.words[: mention.start])  # "I asked a question"
    if what.aspect in ("paragraphs", "sentences", "lines"):
        return (further, before) == ("in", "a")  # "in a paragraph": where, not how many
    if what.aspect == "alternatives" and liked and towards.cue is Cue.PRAISE and word in _CHOSEN:
        return True  # "like the approach": the one that was taken
    if what.aspect == "alternatives" and word in ("option", "options"):
        return behind in ("for", "to", "that")  # "an option for gzip"
    if what.aspect == "warnings" and behind == "in":
        return True  # those of a log
    if what.aspect == "docstrings" and word == "documents":
        return True
    gone = towards.cue is Cue.NO or (liked and towards.cue is Cue.EXCESS)
    if gone and word in _FAULTS and mention.end == mention.start + 1:
        return True  # "no error, and no output", "the warning is gone"
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
    return word in FAILING and mention.end == mention.start + 1 and towards.cue is None


_THREATS: Final = words_of("injection injections sql exploit exploits vulnerability attack attacks escaping")
_FAULTS: Final = words_of("error errors exception exceptions failure failures warning warnings")
_GIVEN: Final = words_of("the my this that another other original actual same next previous")
_CHOSEN: Final = words_of("approach option solution")

_AMPLY: Final = words_of("everywhere all galore")
AMOUNTS: Final = words_of("length sentences lines code_length complexity")
