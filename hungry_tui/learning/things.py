"""Things that a reason names and no list holds: libraries, idioms, patterns, in the user's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hungry_tui.learning.cues import Cue
from hungry_tui.learning.reply import Reply
from hungry_tui.learning.wording import Token, stem

if TYPE_CHECKING:
    from hungry_tui.learning.reader import Mention

_STOP: Final = frozenset(
    "a an the this that these those it its it's i i'm i'd i've me my mine we we're we've us our you you're your he she they them their there here "
    "and or nor but so if then than as at by for from in into of off on onto out over to up via with about per is are was were be been being am do does did "
    "done has have had can could will would shall should may might must just only really very too quite rather such more most much many less least few "
    "own same other another each every any some all both either neither none no not yet still already again once ever never always also even else "
    "what which who whom whose when where why how because since while until though although however unless despite instead please thanks thank yes ok okay "
    "one ones thing things stuff way ways kind sort type lot bit part parts case cases time times day today now later soon "
    "good bad better best worse worst great nice fine ok cool right wrong correct incorrect perfect awful terrible horrible meh ugh hmm wow lol "
    "answer answers reply replies response responses output result results solution solutions question request prompt task work job effort attempt version "
    "get gets got getting make makes made making want wants need needs like likes use uses used using see think know feel feels say says said tell ask asked "
    "look looks looking work works working go goes going come comes give gives let try tried trying keep keeps stop put take took run runs "
    "actually basically literally simply honestly seriously totally completely entirely exactly pretty super maybe perhaps probably somehow something "
    "anything nothing everything someone anyone nobody everyone people user users dev developer model ai bot you'd you'll we'd we'll i'll "
    "first second last next new old big small little long short high low full whole half different similar several "
    "here's there's that's what's where's who's let's he's she's wasn't isn't aren't didn't doesn't don't can't won't couldn't wouldn't shouldn't haven't hasn't "
    "code snippet function program file line lines word words project team codebase shop stack house style repo company standard standards convention "
    "sure well yeah nah nope hey please nicely properly correctly badly clearly enough total fully partly mostly sometimes often usually "
    "point idea ideas reason reasons matter matters problem problems issue issues mistake fault error errors mess junk crap garbage nonsense rubbish "
    "tired busy hurry late slow fast quick lunch coffee cat dog meeting monday friday morning night weekend phone weather keyboard brain head mood "
    "compile compiles compiled build builds break breaks broke broken crash crashes crashed miss missed topic hallucinated hallucination hallucinating".split()
)
_NAME: Final = re.compile(r"[\w@#$.:<>/+-]*[\w>+#]")
_TECHNICAL: Final = re.compile(r"[._:@#<>/+]|\d|[a-z][A-Z]|[A-Z]{2}")
_MAX_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing in the user's words. `used` says whether the reply has it; `proper` that it is a name, not a noun."""

    name: str
    used: bool
    proper: bool

    def wish(self, sign: int) -> str:
        """The instruction to have it (+1) or not (-1)."""
        if sign < 0:
            return f"Do not use {self.name}."
        return f"Use {self.name}."


def mentions_thing(name: str, reply: Reply) -> bool:
    """Whether the reply contains the thing, in its code or in its prose, in singular or plural."""
    words = [word for word in re.split(r"[^\w.]+", name.lower()) if word]
    if not words:
        return False
    return all(_has_word(word, reply) for word in words)


def _has_word(word: str, reply: Reply) -> bool:
    if word in reply.terms or stem(word) in reply.terms or f"{word}s" in reply.terms:
        return True
    return "." in word and word in reply.text.lower()


def find_things(
    clause: list[Token],
    source: str,
    named: list[Mention],
    cues: dict[int, tuple[int, Cue, bool]],
    reply: Reply,
) -> list[tuple[int, int, Thing]]:
    """The things of a clause as (first token, end, thing).

    A thing is a short run of words that are neither cue nor filler nor an aspect's name. Without any cue in the
    clause only a name that the reply knows, or that looks like code, counts.
    """
    taken = {index for mention in named for index in range(mention.start, mention.end)}
    for place, (length, cue, _) in cues.items():
        first = place if place >= 0 else -place - 1
        if place >= 0 or cue is not Cue.PRAISE:
            taken.update(range(first, first + length))
    pointed = any(cue is not Cue.BE for _, cue, _ in cues.values())
    found: list[tuple[int, int, Thing]] = []
    index = 0
    while index < len(clause):
        end = index
        while (
            end < len(clause) and end not in taken and _is_content(clause[end]) and _joined(clause, index, end, source)
        ):
            end += 1
        if end == index:
            index += 1
            continue
        name = source[clause[index].start : clause[end - 1].end].strip(" .,:;-")
        proper = bool(_TECHNICAL.search(name)) or name[:1].isupper()
        used = mentions_thing(name, reply)
        single = end - index == 1
        if (
            name
            and end - index <= _MAX_WORDS
            and (pointed or (proper and not (single and clause[index].start == 0)) or used)
        ):
            found.append((index, end, Thing(name, used, proper)))
        index = end
    return found


def _is_content(token: Token) -> bool:
    return token.word not in _STOP and any(char.isalpha() for char in token.word) and len(token.word) > 1


def _joined(clause: list[Token], first: int, index: int, source: str) -> bool:
    """Whether only a space or a hyphen stands between this word and the one before."""
    if index == first:
        return True
    return source[clause[index - 1].end : clause[index].start] in (" ", "-", "/", "  ")
