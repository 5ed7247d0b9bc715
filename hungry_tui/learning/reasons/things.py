"""Things that a reason names and no list holds: libraries, idioms, patterns, in the user's own words."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from hungry_tui.learning.reasons.compounds import COMPOUNDS
from hungry_tui.learning.reasons.cues import Cue
from hungry_tui.learning.reasons.fillers import FILLERS
from hungry_tui.learning.reasons.mentions import Clause, Mention, Thing, is_verdict
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import NUMBERS, Token, stem, words_of

_CODED: Final = words_of(
    "return returns import imports export throw raise try break continue yield if else read write open"
)
"""Words of most languages that are said as plain words, too: one alone is no thing to use or not to use."""
_TECHNICAL: Final = re.compile(r"[._:@#<>/+]|\d|[a-z][A-Z]|[A-Z]{2}")
_MAX_WORDS: Final = 3
_ITS: Final = words_of("a an the your my all this it")
_CHOOSING: Final = words_of("""
    use using prefer preferred want wants wanted need needs over instead rather with to on than for adopt reach try
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
    words = _words_of_thing(name)
    return bool(words) and all(_has_word(word, reply) for word in words)


@lru_cache(maxsize=4096)
def _words_of_thing(name: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[^\w.]+", name.lower()) if word)


def _has_word(word: str, reply: Reply) -> bool:
    text = reply.folded
    if any(form in text and form in reply.terms for form in (word, stem(word), f"{word}s")):
        return True  # a reply that does not even have the letters is not taken apart
    return "." in word and word in text


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
        if index in taken:
            index += 1
            continue
        compound = COMPOUNDS.at(clause.words, index)
        end = index + compound[0] if compound else _run(clause, index, taken, source)
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
        if _is_argument(clause, end, source):
            break
        if end > start and (_gap(clause, end, source) not in (" ", "-", "/") or COMPOUNDS.at(clause.words, end)):
            break
        end += 1
    return end


def _is_argument(clause: Clause, index: int, source: str) -> bool:
    """Whether a word stands in the brackets of a call: "f(x, y)"."""
    before = source[: clause.words[index].start]
    opened = before.rfind("(")
    return opened > 0 and before[opened - 1].isalnum() and ")" not in before[opened:]


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
    if not name or len(name.split()) > _MAX_WORDS or _is_verb(name, clause, start, reply):
        return None
    if end == start + 1 and end < len(clause.words) and name.islower() and name.endswith("ing"):
        return None  # what is done, not what with
    name, end = _used_part(name, clause, start, end, source, reply)
    if name in _CODED:
        return None
    at_start = start == 0
    follower = clause.words[end].word if end < len(clause.words) else ""
    if (start == 0 and follower in _ITS and end == 1) or (
        _FAULT.search(name) and start and not _led_up_to(clause, start, _DEMANDING)
    ):
        return None  # a verb with its object; what went wrong
    proper = bool(_TECHNICAL.search(name)) or (name[:1].isupper() and not at_start)
    used = mentions_thing(name, reply)
    before = clause.words[start - 1].word if start else ""
    if before in ("a", "an", "the", "our", "my", "some", "any") and start > 1:
        before = clause.words[start - 2].word
    wanted = (
        (end in clause.behind and clause.behind[end][1] is Cue.LACK)
        or (end in clause.behind and clause.behind[end][1] is Cue.EXCESS and used)
        or (end in clause.before and clause.before[end][1] is Cue.NEVER)
    )
    behind = [token.word for token in clause.words[end : end + 2]]
    paired = bool(_AGAINST.intersection(behind[:1] if behind[:1] != [","] else behind[1:])) and end - start < _MAX_WORDS
    chosen = (
        wanted
        or paired
        or before in _CHOOSING
        or (before in _AGAINST and start > 1)
        or _led_up_to(clause, start, (Cue.BE, Cue.HAVE))
        or any(at + clause.before[at][0] == start and _OURS.intersection(_said(clause, at)) for at in clause.before)
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


def _is_verb(name: str, clause: Clause, start: int, reply: Reply) -> bool:
    """Whether a run of words begins with what is done: "doesn't compile", "don't invent APIs", "to grow"."""
    before = [token.word for token in clause.words[max(0, start - 2) : start]]
    told = before and before[-1] == "to" and before[0] in _ASKED
    if not before or not (told or before[-1] in _BEFORE_VERBS or (before[-1] == "not" and before[0] in _AUXILIARIES)):
        return False
    first = name.split()[0]
    return not _TECHNICAL.search(first) and first.lower() not in reply.code_names


_ASKED: Final = words_of("what how where when who which")
_AUXILIARIES: Final = words_of("you do does did could would should will can must may might please to better")
_BEFORE_VERBS: Final = words_of("""
    doesn't don't didn't won't can't cannot couldn't wouldn't shouldn't mustn't i we they he she who you it'll you'll
    i'll we'll they'll you'd we'd let's let could will must may might
""")
"""Before a word, these say that it is a verb."""


def stands_out(mention: Mention, clause: Clause, *, liked: bool) -> bool:
    """Whether a thing is plainly what a clause is about: alone, or right beside a word that says what to do with it."""
    words = clause.words
    asked = words[-1].word == "?"
    if clause.content == mention.end - mention.start:
        return not asked and (mention.end - mention.start == 1 or _is_name(mention))
    if asked and words[0].word in _ASKING:
        return False
    before = [token.word for token in words[: mention.start]]
    if words[0].word == "you" and not _MODALS.intersection(before):
        return False  # what the reply did: "you rewrote it to add X"
    if _NEGATED.intersection(before) and not _USES.intersection(before):
        return False  # what goes wrong: "doesn't compile with X"
    if liked and before and before[-1] in ("with", "has", "having", "had"):
        return False
    at = mention.start
    while at and (words[at - 1].word in _BETWEEN or _is_part(clause, at - 1)):
        at -= 1
    said = [
        _said(clause, start) for start, (length, _) in clause.before.items() if start + length in (at, mention.start)
    ]
    if any("know" in words_said for words_said in said):
        return False  # "I know Kafka": nothing against it
    if said:
        paired = any("not" in words_said for words_said in said) and at > 1 and any(t.word == "," for t in words[:at])
        known = paired or (isinstance(mention.what, Thing) and (mention.what.used or mention.what.proper))
        return (known or any(map(_STRONG.intersection, said))) and not (words[0].word in _TELLING and not liked)
    after = mention.end
    while after < len(words) and (words[after].word in _BETWEEN or words[after].word == ","):
        after += 1
    return any(place in clause.behind or place in clause.before for place in (mention.end, after))


def _is_name(mention: Mention) -> bool:
    """Whether each word of a thing looks like a name: not "violates SRP"."""
    return isinstance(mention.what, Thing) and all(
        _TECHNICAL.search(word) or not word.islower() for word in mention.what.name.split()
    )


def _is_part(clause: Clause, at: int) -> bool:
    return any(other.start <= at < other.end for other in clause.mentions)


_STRONG: Final = words_of("""
    use using used uses prefer preferred we we're we've our i'd i'm moved move switch switched migrated migrate adopt
    standardised standardized standardise standardize settled ditch avoid stop ban banned instead over than rather
    beats > -> → replace swap grab pick choose reach done built written from allergic tired sick hate kill rid opt go
    gone stick want need needs wanted like why
""")
"""Words of choosing: with one of these a thing that nobody knows is meant to be used, or not."""
_MODALS: Final = words_of("should could would can must need never don't didn't not forgot missed use used")
_NEGATED: Final = words_of("doesn't didn't can't cannot couldn't won't isn't wasn't aren't weren't hasn't haven't")
_USES: Final = words_of("use using have include want need like add import mention mock")
_ASKING: Final = words_of("does do did is are was were has have had will am how what when which who where")
_TELLING: Final = words_of("this that's these it's")
"""A clause that begins so says what the reply is: "this is django, not flask"."""
_BETWEEN: Final = words_of(
    "a an the our my your some any and or , plain simple just also proper real & + it's its is are"
)


def _said(clause: Clause, at: int) -> set[str]:
    return {token.word for token in clause.words[at : at + clause.before[at][0]]}


_OURS: Final = words_of("we we're we've our uses")


def _plainly_named(clause: Clause, wanted: bool, end: int) -> bool:
    """Whether the clause is about something that a list knows; what is said of a wanted thing does not count."""
    return any(not (wanted and mention.start >= end) for mention in clause.mentions)


def _led_up_to(clause: Clause, start: int, cues: Collection[Cue]) -> bool:
    """Whether one of these cues stands right before a word, or before its article."""
    return any(at + length in (start, start - 1) and cue in cues for at, (length, cue) in clause.before.items())


_DEMANDING: Final = (Cue.HAVE, Cue.LIKE, Cue.LACK, Cue.DROP)


def _used_part(name: str, clause: Clause, start: int, end: int, source: str, reply: Reply) -> tuple[str, int]:
    """A run of words whose beginning alone is in the reply is about that: "lodash" of "lodash ages ago"."""
    if end - start == 1 or mentions_thing(name, reply) or COMPOUNDS.at(clause.words, start):
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
