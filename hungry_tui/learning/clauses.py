"""A reason cut into clauses, each with the cues in it and the places where something is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from hungry_tui.learning.cues import AFTER, BEFORE, CLAUSE_BREAKS, CONTRAST, JOINS, Cue
from hungry_tui.learning.mentions import LEXICON, Clause, Mention, in_compound, is_verdict, meant
from hungry_tui.learning.wording import Phrases, Token, words_of

_BEGINNINGS: Final = words_of("""
    just only simply it its it's i i'm i'd i'll we we're you you're this that they there so then because otherwise
    give show tell keep get stop lose talk make put write add
""")
"""Words behind a comma with which a new clause begins."""
_ASIDES: Final = words_of("sure right certainly absolutely okay ok")
"""Before a comma at a clause's start, these name nothing."""
_OTHERS: Final = Phrases(
    (name, None)
    for name in (
        "next step",
        "line number",
        "version number",
        "phone number",
        "root cause",
        "return value",
        "empty string",
        "function call",
        "list item",
        "error code",
        "status code",
        "source file",
        "test data",
        "log file",
        "first step",
    )
)
"""Names that hold an aspect's word and mean something else."""


def split_clauses(words: Sequence[Token]) -> list[Clause]:
    """The clauses of a reason, each with whether a word like "but" stands before it, or one like "though" behind it."""
    clauses: list[Clause] = []
    current: list[Token] = []
    contrasted = False
    for number, token in enumerate(words):
        following = words[number + 1 : number + 3]
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
    return clauses


def _begins_anew(following: Sequence[Token]) -> bool:
    """Whether what stands behind a comma is a clause of its own: "don't butter me up, just answer"."""
    if not following:
        return False
    return following[0].word in _BEGINNINGS or (len(following) > 1 and following[1].word in ("it", "them", "em"))


def _at_last_comma(words: list[Token]) -> tuple[list[Token], list[Token]]:
    """ "right answer, a bit long" in two; the first part is empty where there is no comma."""
    at = next((number for number in range(len(words) - 1, 0, -1) if words[number].word == ","), 0)
    return (words[:at], words[at + 1 :]) if at else ([], words)


def _parsed(words: list[Token], contrasted: bool) -> Clause:
    mentions: list[Mention] = []
    doubtful: list[Mention] = []
    others: set[int] = set()
    before: dict[int, tuple[int, Cue]] = {}
    behind: dict[int, tuple[int, Cue]] = {}
    index = 0
    if len(words) > 2 and words[0].word in _ASIDES and words[1].word == ",":
        index = 2
    while index < len(words):
        if is_verdict(words, index):
            index += 1
            continue
        if other := _OTHERS.at(words, index):
            others.update(range(index, index + other[0]))
            index += other[0]
            continue
        found, lead, trail = LEXICON.at(words, index), BEFORE.at(words, index), AFTER.at(words, index)
        longest = max(lead[0] if lead else 0, trail[0] if trail else 0)
        taken = max(1, longest)
        if found and found[0] >= longest:
            taken = found[0]
            (doubtful if found[0] == longest else mentions).append(Mention(index, index + taken, found[1]))
        if lead and lead[0] == longest and (not found or found[0] <= longest):
            before[index] = lead
        if trail and trail[0] == longest and (not found or found[0] <= longest):
            behind[index] = trail
        index += taken
    # What may be a cue or a name ("overkill") is a name only where nothing else is named.
    mentions = [mention for mention in mentions if not in_compound(mention, words, {*before, *behind})]
    doubtful = [mention for mention in doubtful if not in_compound(mention, words, {*before, *behind})]
    if not mentions:
        for mention in doubtful:
            before.pop(mention.start, None)
            behind.pop(mention.start, None)
        mentions = doubtful
    spoken = frozenset(others) | frozenset(
        index for mention in [*mentions, *doubtful] for index in range(mention.start, mention.end)
    )
    clause = Clause(words, contrasted, mentions, before, behind, spoken)
    return replace(clause, mentions=meant(clause))


def _trail_end(clause: Clause, end: int, following: int) -> int:
    """Where the words behind a group end: at the comma before the next one, if there is one."""
    return next((at for at in range(end, following) if clause.words[at].word == ","), following)


def grouped(mentions: list[Mention], clause: Clause) -> list[tuple[list[Mention], int, int]]:
    """Mentions that share their cues, each group with where the words before it begin and the words behind it end."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        last = groups[-1][-1] if groups else None
        between = clause.words[last.end : mention.start] if last else []
        if between and all(token.word in JOINS for token in between):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return [
        (
            group,
            groups[number - 1][-1].end if number else 0,
            _trail_end(clause, group[-1].end, groups[number + 1][0].start)
            if number + 1 < len(groups)
            else len(clause.words),
        )
        for number, group in enumerate(groups)
    ]
