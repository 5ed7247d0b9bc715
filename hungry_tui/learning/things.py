"""Things that a reason names and no list holds: libraries, idioms, patterns, in the user's own words."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.cues import Cue
from hungry_tui.learning.fillers import FILLERS
from hungry_tui.learning.mentions import Clause, Mention, Thing, is_verdict
from hungry_tui.learning.reply import Reply
from hungry_tui.learning.wording import NUMBERS, Token, stem, words_of

_TECHNICAL: Final = re.compile(r"[._:@#<>/+]|\d|[a-z][A-Z]|[A-Z]{2}")
_MAX_WORDS: Final = 3
_ITS: Final = words_of("a an the your my all this it")
_CHOOSING: Final = words_of("""
    use using prefer preferred want wants need needs over instead rather with to on than for adopt reach try
    pick choose choice against like without avoid stop ditch drop replace remove allergic from no we're into
    standardised standardized favour favor of skip lose kill ban > -> → but
""")
"""Words before a thing that show it is chosen or refused, not merely spoken of."""
_AGAINST: Final = words_of("not over instead rather > beats")
"""Behind a thing: another one is turned down for it. Before a thing: it is turned down for another."""
_FAULT: Final = re.compile(r"(?:Error|Exception)$")
_CREATING: Final = words_of("""
    add include show provide mention handle cover log return document define extract missing needs where's lacks
    lacking forgot support put keep sort wrap make
""")


def mentions_thing(name: str, reply: Reply) -> bool:
    """Whether the reply contains the thing, in its code or in its prose, in singular or plural."""
    words = [word for word in re.split(r"[^\w.]+", name.lower()) if word]
    return bool(words) and all(_has_word(word, reply) for word in words)


def _has_word(word: str, reply: Reply) -> bool:
    if word in reply.terms or stem(word) in reply.terms or f"{word}s" in reply.terms:
        return True
    return "." in word and word in reply.folded


def find_things(clause: Clause, source: str, reply: Reply, liked: bool) -> list[Mention]:
    """The things of a clause: short runs of words that are neither cue nor filler nor an aspect's name.

    One counts when it looks like a name, when the reply knows it, or when a word of choosing ("use", "instead of")
    stands right before it. A short order about something else ("add retry logic") is kept word for word.
    """
    taken = set(clause.spoken)
    for cues in (clause.before, clause.behind):
        for start, (length, cue) in cues.items():
            if cue is not Cue.PRAISE or cues is clause.before:
                taken.update(range(start, start + length))
    found: list[Mention] = []
    index = 0
    while index < len(clause.words):
        end = _run(clause, index, taken, source)
        if end == index:
            index += 1
            continue
        thing = _thing(clause, index, end, source, reply, liked)
        if thing:
            found.append(Mention(index, end, thing))
        index = end
    return found


def _run(clause: Clause, start: int, taken: set[int], source: str) -> int:
    """Where the run of free words that begins at `start` ends."""
    end = start
    while end < len(clause.words) and end not in taken:
        token = clause.words[end]
        glued = (end > start and _gap(clause, end, source) in ("-", "/")) or _gap(clause, end + 1, source) == "-"
        if is_verdict(clause.words, end) or not (_is_content(token) or (glued and token.word[:1].isalpha())):
            break
        if end > start and _gap(clause, end, source) not in (" ", "-", "/"):
            break
        end += 1
    return end


def _gap(clause: Clause, index: int, source: str) -> str:
    if not 0 < index < len(clause.words):
        return ""
    return source[clause.words[index - 1].end : clause.words[index].start]


def _is_content(token: Token) -> bool:
    return (
        token.word not in FILLERS
        and token.word not in NUMBERS
        and any(char.isalpha() for char in token.word)
        and len(token.word) > 1
    )


def _thing(clause: Clause, start: int, end: int, source: str, reply: Reply, liked: bool) -> Thing | None:
    name = source[clause.words[start].start : clause.words[end - 1].end].strip(" .,:;-'\"")
    if not name or len(name.split()) > _MAX_WORDS:
        return None
    if end == start + 1 and end < len(clause.words) and name.islower() and name.endswith("ing"):
        return None  # what is done, not what with
    name, end = _used_part(name, clause, start, end, source, reply)
    at_start = clause.words[start].start == 0
    follower = clause.words[end].word if end < len(clause.words) else ""
    if (start == 0 and follower in _ITS and end == 1) or (
        _FAULT.search(name) and start and not _is_asked(clause, start)
    ):
        return None  # a verb with its object; what went wrong
    proper = bool(_TECHNICAL.search(name)) or (name[:1].isupper() and not at_start)
    used = mentions_thing(name, reply)
    before = clause.words[start - 1].word if start else ""
    if before in ("a", "an", "the", "our", "my", "some", "any") and start > 1:
        before = clause.words[start - 2].word
    wanted = (end in clause.behind and clause.behind[end][1] is Cue.LACK) or (
        end in clause.before and clause.before[end][1] is Cue.NEVER
    )
    behind = [token.word for token in clause.words[end : end + 2]]
    paired = bool(_AGAINST.intersection(behind[:1] if behind[:1] != [","] else behind[1:])) and end - start < _MAX_WORDS
    chosen = (
        wanted
        or paired
        or before in _CHOOSING
        or (before in _AGAINST and start > 1)
        or any(at + length in (start, start - 1) and cue is Cue.BE for at, (length, cue) in clause.before.items())
        or any(at + length in (start, start - 1) and cue is Cue.HAVE for at, (length, cue) in clause.before.items())
    )
    if (
        proper
        or (used and (clause.content <= 6 or liked))
        or (chosen and before not in _CREATING and not _plainly_named(clause, wanted, end))
    ):
        return Thing(name, used, proper)
    if before in _CREATING and not liked and not clause.mentions and clause.content <= 6 and end == len(clause.words):
        return Thing(
            name,
            used,
            proper,
            _in_full(clause, source)
            if before in ("missing", "lacks", "lacking", "forgot", "needs", "where's")
            else _verbatim(clause, source),
        )
    return None


def _plainly_named(clause: Clause, wanted: bool, end: int) -> bool:
    """Whether the clause is about something that a list knows; what is said of a wanted thing does not count."""
    return any(not (wanted and mention.start >= end) for mention in clause.mentions)


def _is_asked(clause: Clause, start: int) -> bool:
    return any(
        at + length in (start, start - 1) and cue in (Cue.HAVE, Cue.LIKE, Cue.LACK, Cue.DROP)
        for at, (length, cue) in clause.before.items()
    )


def _used_part(name: str, clause: Clause, start: int, end: int, source: str, reply: Reply) -> tuple[str, int]:
    """A run of words whose beginning alone is in the reply is about that: "lodash" of "lodash ages ago"."""
    if mentions_thing(name, reply):
        return name, end
    for shorter in range(end - 1, start, -1):
        part = source[clause.words[start].start : clause.words[shorter - 1].end]
        if _gap(clause, shorter, source) == " " and mentions_thing(part, reply) and not clause.mentions:
            return part, shorter
    return name, end


def _verbatim(clause: Clause, source: str) -> str:
    text = source[clause.words[0].start : clause.words[-1].end].strip(" .,:;-")
    return f"{text[:1].upper()}{text[1:]}."


_ABSENCE: Final = re.compile(r"^.*?(?:missing|lacks|lacking|forgot|needs|where.s)(?: the| a| an| any)? ", re.IGNORECASE)


def _in_full(clause: Clause, source: str) -> str:
    text = source[clause.words[0].start : clause.words[-1].end].strip(" .,:;-")
    return f"Include {_ABSENCE.sub('', text)}."
