"""A reason cut into clauses, each with the cues in it and the places where something is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from hungry_tui.learning.reasons.compounds import COMPOUNDS
from hungry_tui.learning.reasons.counting import in_compound, meant
from hungry_tui.learning.reasons.cues import AFTER, BEFORE, CLAUSE_BREAKS, CONTRAST, Cue
from hungry_tui.learning.reasons.leading import describes_reply, is_cue
from hungry_tui.learning.reasons.mentions import ARTICLES, FAILING, LEXICON, Clause, Mention, is_verdict
from hungry_tui.learning.reasons.topics import without_topics
from hungry_tui.learning.wording import Phrases, Token, listed, words_of

_BEGINNINGS: Final = words_of("""
    just only simply it its it's i i'm i'd i'll we we're you you're this that they there so then because otherwise
    give show tell keep get stop lose talk make put write add also plus btw why where what who please don't
    our my they he she nobody didn't doesn't did does i've we've can't couldn't never skip drop lose remove leave cut
    thanks thank use prefer switch
""")
"""Words behind a comma with which a new clause begins."""
_ORDERS: Final = words_of("use please don't never stop skip drop remove add give show prefer switch")
"""The same behind a comma and "and"."""
_ASIDES: Final = words_of("sure right certainly absolutely okay ok hello sorry maybe perhaps probably")
"""Before a comma at a clause's start, these name nothing."""
_OTHERS: Final[Phrases[None]] = Phrases(
    (name, None)
    for name in listed("""
        line number | phone number | root cause | return value | empty string | function call | list
        item | error code | status code | source file | test data | log file | first step | design doc | docs page |
        docs site | google doc | word doc | good catch | nice catch | great catch | i skim | you want me to | we
        skim | name one | name a | name any | name some | name it | name names | doc type | sample rate | test run |
        column list | log into | log out | import error | type error | syntax error | name error | key error |
        value error | test data | test server | test environment | example file | sample file | sample data | error page
    """)
)
"""These hold an aspect's word, mean something else, and are nothing to wish for either, as `COMPOUNDS` may be."""


_EXCEPT: Final = words_of("except excepting apart aside")
_CATCHING: Final = words_of("try bare an the from")


@lru_cache(maxsize=4096)
def split_clauses(words: tuple[Token, ...]) -> tuple[Clause, ...]:
    """The clauses of a reason, each with whether a word like "but" stands before it, or one like "though" behind it.

    Kept for each wording: people say the same again.
    """
    clauses: list[Clause] = []
    current: list[Token] = []
    contrasted = False
    for number, token in enumerate(words):
        following = words[number + 1 : number + 3]
        if token.word in _EXCEPT and (not number or words[number - 1].word not in _CATCHING):
            if current:
                clauses.append(_parsed(current, contrasted))
            current, contrasted = [], True
            continue
        if token.word not in CLAUSE_BREAKS and not (token.word == "," and _begins_anew(following)):
            current.append(token)
            continue
        if token.word == "?" and current:
            current.append(token)
        if token.word in CONTRAST and (not following or following[0].word in CLAUSE_BREAKS):
            current, last = _at_last_comma(current)
            clauses += [_parsed(part, after) for part, after in ((current, contrasted), (last, True)) if part]
        elif current and not (token.word == "," and len(current) == 1 and current[0].word in _ASIDES):
            clauses.append(_parsed(current, contrasted))
        current = []
        contrasted = contrasted or token.word in CONTRAST
    if current:
        clauses.append(_parsed(current, contrasted))
    return tuple(clauses)


def _begins_anew(following: Sequence[Token]) -> bool:
    """Whether what stands behind a comma is a clause of its own: "don't butter me up, just answer"."""
    if len(following) > 1 and following[0].word == "and":  # "too long, and use pathlib"
        return following[1].word in _ORDERS
    if not following:
        return False
    return following[0].word in _BEGINNINGS or (len(following) > 1 and following[1].word in ("it", "them", "em"))


def _at_last_comma(words: list[Token]) -> tuple[list[Token], list[Token]]:
    """ "right answer, a bit long" in two; the first part is empty where there is no comma."""
    at = next((number for number in range(len(words) - 1, 0, -1) if words[number].word == ","), 0)
    return (words[:at], words[at + 1 :]) if at else ([], words)


_OPENERS: Final = BEFORE.openers | AFTER.openers
_STEM_OPENERS: Final = LEXICON.openers | COMPOUNDS.openers | _OTHERS.openers
"""Whatever begins with another word is in no list."""


@dataclass(slots=True)
class _Found:
    """What the lists know in a clause: names, words that may be a name or a cue, cues before and behind names."""

    mentions: list[Mention] = field(default_factory=list)
    doubtful: list[Mention] = field(default_factory=list)
    others: set[int] = field(default_factory=set)
    before: dict[int, tuple[int, Cue]] = field(default_factory=dict)
    behind: dict[int, tuple[int, Cue]] = field(default_factory=dict)


def _looked_up(words: list[Token]) -> _Found:
    """Each place by the longest phrase that begins there."""
    found = _Found()
    index = 2 if len(words) > 2 and words[0].word in _ASIDES and words[1].word == "," else 0
    while index < len(words):
        if is_verdict(words, index) or not (words[index].word in _OPENERS or words[index].stem in _STEM_OPENERS):
            index += 1
            continue
        if words[index].word in _STRESSED and index + 1 < len(words) and _reaches_further(words, index):
            index += 1  # "way too many words"
            continue
        if words[index].word in _HERE and index and words[index - 1].word not in _NAMING:
            index += 1  # "everything here is async"
            continue
        if words[index].word in ARTICLES and index + 1 < len(words) and _OTHERS.at(words, index + 1):
            index += 1  # "the import error", not "the imports"
        if other := _OTHERS.at(words, index):
            found.others.update(range(index, index + other[0]))
            index += other[0]
            continue
        name, lead, trail = LEXICON.at(words, index), BEFORE.at(words, index), AFTER.at(words, index)
        if (thing := COMPOUNDS.at(words, index)) and not (name and name[0] > thing[0]):
            index += thing[0]
            continue
        if trail and index == 0 and trail[1] is not Cue.PRAISE:
            found.others.update(range(trail[0]))  # nothing stands before it that it could speak of
            trail = None
        if lead and lead[0] == 1 and index + 1 < len(words) and words[index + 1].glued:
            lead = None  # "Write-Host"
        if lead and lead[0] == 1 and index and words[index].word in _VERBS and words[index - 1].word in _BEFORE_NOUNS:
            lead = None  # "a reduce is enough"
        if (
            trail
            and trail[0] == 1
            and words[index].word in _LAST
            and index + 1 < len(words)
            and words[index + 1].word != ","
        ):
            trail = None  # "comments only where they help"
        if trail and trail[0] == 1 and words[index].word in _WRONG and index and words[index - 1].word in _BEING:
            trail = None  # "the indentation is off"
        if lead and words[index].word == "no" and index + 1 < len(words) and words[index + 1].word == ",":
            lead = None  # "no, that was fine"
        longest = max(lead[0] if lead else 0, trail[0] if trail else 0)
        taken = max(1, longest)
        if name and name[0] >= longest:
            taken = name[0]
            (found.doubtful if taken == longest else found.mentions).append(Mention(index, index + taken, name[1]))
        if lead and lead[0] == longest and (not name or name[0] <= longest):
            found.before[index] = lead
        if trail and trail[0] == longest and (not name or name[0] <= longest):
            found.behind[index] = trail
        index += taken
    return found


_WRONG: Final = words_of("off out")
_BEING: Final = words_of("is are was were looks look seems seem feels feel bit little slightly way")
_VERBS: Final = words_of("""
    replace swap trade exchange convert drop skip cut strip reduce limit remove exclude dump ban require include insert
    use add show write mention save cover pick grab take move throw demand need want
""")
"""Words of wishing that name something behind one of `_BEFORE_NOUNS`."""
_BEFORE_NOUNS: Final = words_of("a an no")


def _parsed(words: list[Token], contrasted: bool) -> Clause:
    words = _without_grounds(words)
    found = _looked_up(words)
    behind = found.behind
    before = {at: cue for at, cue in found.before.items() if is_cue(words, at, cue)}
    if 0 in before and describes_reply(words, before[0]):
        before[0] = (before[0][0], Cue.DOES)
    mentions, doubtful = (
        [mention for mention in named if not in_compound(mention, words, {*before, *behind})]
        for named in (found.mentions, found.doubtful)
    )
    if not mentions:  # what may be a cue or a name ("overkill") is a name only where nothing else is named
        for mention in doubtful:
            before.pop(mention.start, None)
            behind.pop(mention.start, None)
        mentions = doubtful
    known = {index for mention in [*mentions, *doubtful] for index in range(mention.start, mention.end)}
    clause = Clause(words, contrasted, mentions, before, behind, frozenset(found.others | known))
    clause = replace(clause, mentions=meant(clause))
    passed_over = _passed_over(mentions, clause)
    mentions, topics = without_topics(clause)
    told = _complement(clause)
    mentions = [mention for mention in mentions if mention.start not in told]
    return replace(clause, mentions=mentions, spoken=clause.spoken | topics | told, passed_over=passed_over - told)


def _passed_over(named: Sequence[Mention], clause: Clause) -> frozenset[int]:
    """The words of names that do not count, unless they only go with one that does: "doc" of "doc comments"."""
    if len(named) == len(clause.mentions):
        return _NONE
    edges = {place for mention in clause.mentions for place in (mention.start, mention.end)}
    places: set[int] = set()
    for mention in reversed(named):
        if mention in clause.mentions:
            continue
        if edges.isdisjoint((mention.start, mention.end)) or clause.words[mention.start].word in FAILING:
            places.update(range(mention.start, mention.end))
        else:
            edges.add(mention.start)
    return frozenset(places)


_NONE: Final[frozenset[int]] = frozenset()
_LAST: Final = words_of("only yes no")
"""These speak of what stands before them where nothing follows: "type hints yes, comments no"."""
_STRESSED: Final = words_of("way far just")


def _reaches_further(words: list[Token], index: int) -> bool:
    """Whether a name that begins at the next word ends behind the cue that begins here."""
    name, lead = LEXICON.at(words, index + 1), BEFORE.at(words, index)
    return name is not None and lead is not None and name[0] + 1 > lead[0] > 1


_HERE: Final = words_of("here here's")
_NAMING: Final = words_of("the no your with of say saying , start starting begin")


def _complement(clause: Clause) -> frozenset[int]:
    """The words behind "are easy to", "let me": what something is good for."""
    for at, (length, _) in clause.behind.items():
        if at and clause.words[at + length - 1].word in ("to", "me", "us"):
            return frozenset(range(at + length, len(clause.words)))
    return frozenset()


def _without_grounds(words: list[Token]) -> list[Token]:
    """A clause without what it is wished for: "no emoji" of "no emoji because our terminal can't show them"."""
    if not any(token.word in _GROUNDS for token in words):
        return words
    named = False
    for at, token in enumerate(words):
        if named and at + 1 < len(words) and words[at + 1].word in _GROUNDS.get(token.word, ()):
            end = next((end for end in range(at, len(words)) if words[end].word == ","), len(words))
            return words[:at] + words[end:]
        named = named or LEXICON.at(words, at) is not None
    return words


_SOMEBODY: Final = words_of("""
    i we you it that they he she my our your their the this these there one people nobody everybody
    i'm we're it's you're that's they're i'll we'll i'd i've we've
""")
_GROUNDS: Final = {
    "so": _SOMEBODY - {"one"},
    "because": _SOMEBODY | words_of("of a an not no in otherwise"),
    "otherwise": _SOMEBODY,
    "since": _SOMEBODY - {"one"},
    "that": words_of("i we"),
    "which": words_of("i we"),
}
"""Words that begin the ground of a wish, or what one does with it, with the words behind them that show it."""
