"""What is left of a clause beside what was understood of it: the more, the likelier it means something else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from hungry_tui.learning.reasons.cues import Cue
from hungry_tui.learning.reasons.fillers import FILLERS, SMALL
from hungry_tui.learning.reasons.mentions import Clause, Mention
from hungry_tui.learning.wording import Token, words_of


def _known(clause: Clause, mentions: Iterable[Mention]) -> set[int]:
    """The places of the words that some list, a cue or a mention explains."""
    known = set(clause.spoken - clause.passed_over)
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


def says_anything_else(clause: Clause, mentions: Iterable[Mention]) -> bool:
    """Whether a clause has any word that is neither a cue nor named, save some grammar."""
    known = _known(clause, mentions)
    return any(
        number not in known and token.word[0].isalnum() and token.word not in _JOINING
        for number, token in enumerate(clause.words)
    )


_JOINING: Final = words_of("""
    a an the and or please just to in for this that it it's i we our here codebase project repo team
""")
"""Words that say nothing beside a thing: "we use pnpm in this repo"."""


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


def asks_for_more(clause: Clause, *, liked: bool) -> bool:
    """Whether a clause of which nothing was read seems to wish for something; in praise only what "would" be better."""
    wishes = any(cue in _WISHFUL for _, cue in clause.before.values())
    if liked:
        wishes = wishes and any(token.word in _REGRETTING for token in clause.words)
    return wishes and len(telling(clause)) > 1


_REGRETTING: Final = words_of("would wish i'd could should")
_WISHFUL: Final = (Cue.LIKE, Cue.LACK, Cue.DROP, Cue.NEVER, Cue.EXCESS, Cue.NO)
