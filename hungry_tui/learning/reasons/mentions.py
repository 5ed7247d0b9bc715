"""Where a clause names something, and which of those names count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hungry_tui.learning.reasons.ambiguity import AMBIGUOUS, FIGURES
from hungry_tui.learning.reasons.cues import AFTER, BEFORE, Cue
from hungry_tui.learning.reasons.fillers import FILLERS, REAL, SMALL
from hungry_tui.learning.reasons.vocabulary import LISTS, entries
from hungry_tui.learning.wording import Mender, Phrases, Token, words_of


@dataclass(frozen=True, slots=True)
class Named:
    """What a word list says about an aspect: `pole` +1 there is much of it, -1 little; `taste` +1 good, -1 bad.

    A neutral name has pole 0. `figure` marks images ("a novel") that say nothing where something plain is named.
    """

    aspect: str
    pole: int = 0
    taste: int = 0
    figure: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing in the user's words. `used`: the reply has it; `proper`: a name, not a common noun; `wish`: in full."""

    name: str
    used: bool
    proper: bool
    wish: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where in a clause, as a range of tokens, something is named."""

    start: int
    end: int
    what: Named | Thing


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. `before` and `behind` hold the cues by their first token: (number of tokens, cue)."""

    words: list[Token]
    contrasted: bool
    mentions: list[Mention]
    before: dict[int, tuple[int, Cue]]
    behind: dict[int, tuple[int, Cue]]
    spoken: frozenset[int] = frozenset()
    """Tokens that some list knows, also where the mention does not count."""
    passed_over: frozenset[int] = frozenset()
    """Those of them that name something which does not count: the clause speaks of more than what was understood."""

    @property
    def content(self) -> int:
        """How many words it has, marks aside."""
        return len([token for token in self.words if token.word[:1].isalnum()])


LEXICON: Final[Phrases[Named]] = Phrases(
    (phrase, Named(aspect, *LISTS[kind], phrase in FIGURES)) for aspect, kind, phrase in entries()
)
MENDER: Final = Mender(LEXICON.vocabulary | BEFORE.vocabulary | AFTER.vocabulary, known=FILLERS | SMALL | REAL)
ARTICLES: Final = words_of("a an the my your our this that these those each every all any its it's their")
FAILING: Final = words_of("fails fail failing failed dies die throws throw explodes explode crashes raise raises")
"""Said alone these tell what happened: "fails"."""
_CHOSEN: Final = words_of("choice option approach way solution call pick move idea decision tool fit")
_EVALUATING: Final = words_of("""
    better best good right wrong bad poor great nice obvious sane wise solid sensible preferred natural perfect terrible
    excellent questionable odd strange weird default
""")
"""Before a word like "choice", these say what is thought of a thing, and ask for no choice."""


def is_verdict(words: Sequence[Token], index: int) -> bool:
    """Whether a word like "choice" stands behind what is thought of it: "the right call"."""
    return index > 0 and words[index].stem in _CHOSEN and words[index - 1].word in _EVALUATING


def is_ambiguous(mention: Mention, clause: Clause) -> bool:
    """Whether a name is a word of many meanings in a clause that says much besides."""
    size = mention.end - mention.start
    aside = _ASIDE_DIRECTED if touches_cue(mention, clause) else _ASIDE
    wordy = size == 1 and clause.content > size + aside
    return wordy and clause.words[mention.start].stem in AMBIGUOUS and not is_blamed(mention, clause)


_ASIDE: Final = 3
_ASIDE_DIRECTED: Final = 5


def is_blamed(mention: Mention, clause: Clause) -> bool:
    """Whether a word of blame stands right before a name, or before its article."""
    places = (mention.start, mention.start - (clause.words[mention.start - 1].word in ARTICLES))
    return any(cue in BLAMING and start + length in places for start, (length, cue) in clause.before.items())


BLAMING: Final = (Cue.NO, Cue.EXCESS, Cue.DROP, Cue.NEVER, Cue.LACK)


def touches_cue(mention: Mention, clause: Clause) -> bool:
    """Whether a cue stands beside a mention, at most one word between them."""
    leads = any(0 <= mention.start - (start + cue[0]) <= 1 for start, cue in clause.before.items())
    given = any(
        start + cue[0] == mention.start - 2 and clause.words[mention.start - 2].word in ("me", "us")
        for start, cue in clause.before.items()
    )
    return leads or given or mention.end in clause.behind or mention.end + 1 in clause.behind
