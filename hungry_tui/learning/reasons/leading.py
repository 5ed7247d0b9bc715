"""Whether words that may lead up to a name do so where they stand: "like", "over", "why", "using"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hungry_tui.learning.reasons.cues import Cue
from hungry_tui.learning.wording import Token, words_of


def is_cue(words: Sequence[Token], at: int, cue: tuple[int, Cue]) -> bool:
    """Whether a word that leads up to a name does so here."""
    if words[at].word in REPLACING:
        return _names_both(words, at)
    if words[at].word == "why":
        return not at or words[at - 1].word in _BEFORE_QUESTIONS
    if words[at].word == "over":
        return not (at and words[at - 1].word in _PASSING)
    return words[at].word != "like" or cue[0] > 1 or _is_wish(words, at)


_BEFORE_QUESTIONS: Final = words_of("and but so or also then , ( seriously ok okay btw again like")
"""Behind other words than these "why" is no question that complains: "explained why not awk"."""
_PASSING: Final = words_of("""
    range loop loops looping iterate iterates iterating go goes going went run runs running map maps mapping walk
    walks scroll
    glance hover gloss glosses glossed skip skips skipped talk fly carry take move hand think start all
""")
"""Behind these, "over" turns nothing down."""


def _is_wish(words: Sequence[Token], at: int) -> bool:
    """Whether "like" is a verb: not in "sounds like a call centre"."""
    if not at:
        return len(words) > 1 and words[1].word not in ("a", "an", "i", "i'm")
    return words[at - 1].word in _LIKING


_LIKING: Final = words_of("i we would i'd we'd don't do not really also still always never didn't doesn't")


def _names_both(words: Sequence[Token], at: int) -> bool:
    """Whether "replace" is followed by what it is to be replaced with."""
    return any(token.word in ("with", "by", "for", "to", "into") for token in words[at + 2 :])


REPLACING: Final = words_of("replace replacing swap swapping trade exchange substitute convert")


def describes_reply(words: Sequence[Token], cue: tuple[int, Cue]) -> bool:
    """Whether a clause that begins with "using", "adding" says what the reply does, and wishes nothing."""
    return cue[1] is Cue.HAVE and words[0].word.endswith("ing") and not any(token.word in _WISHING for token in words)


_WISHING: Final = words_of("would should could is are was helps makes please better pls might may")
