"""Things that a reason names and no list holds: libraries, idioms, patterns, in the user's own words."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.clauses import Clause, Mention, Thing
from hungry_tui.learning.cues import Cue
from hungry_tui.learning.reply import Reply
from hungry_tui.learning.wording import Token, stem

_STOP: Final = frozenset(
    "a an the this that these those it its it's i i'm i'd i've me my mine we we're we've us our you you're your he she they them their there here "
    "and or nor so if then than as at by for from in into of off on onto out over to up via with about per is are was were be been being am do does did "
    "done has have had can could will would shall should may might must just only really very too quite rather such more most much many less least few "
    "own same other another each every any some all both either neither none no not yet still already again once ever never always also even else "
    "what which who whom whose when where why how because since while until though although however unless despite instead please thanks thank yes ok okay "
    "one ones thing things stuff way ways kind sort type lot bit part parts case cases time times day today now later soon "
    "good bad better best worse worst great nice fine cool right wrong correct incorrect perfect awful terrible horrible meh ugh hmm wow lol smh "
    "answer answers reply replies response responses output result results solution solutions question request prompt task work job effort attempt version "
    "get gets got getting make makes made making want wants need needs like likes use uses used using usage see think know feel feels say says said tell ask asked "
    "look looks looking works working go goes going come comes came give gives let try tried trying keep keeps stop put take took run runs went gone choose picked pick picking "
    "actually basically literally simply honestly seriously totally completely entirely exactly pretty super maybe perhaps probably somehow something "
    "anything nothing everything someone anyone nobody everyone people user users dev developer model ai bot you'd you'll we'd we'll i'll "
    "first second last next new old big small little long short high low full whole half different similar several end start top bottom beginning middle "
    "here's there's that's what's where's who's let's he's she's wasn't isn't aren't didn't doesn't don't can't won't couldn't wouldn't shouldn't haven't hasn't "
    "code snippet function program file line lines word words project team codebase shop stack house style repo company standard standards convention linter reviewer review "
    "sure well yeah nah nope hey properly correctly badly clearly enough total fully partly mostly sometimes often usually year years month week ago "
    "point idea ideas reason reasons matter matters problem problems issue issues mistake fault junk crap garbage nonsense rubbish mess "
    "tired busy hurry late slow fast quick lunch coffee cat dog meeting monday friday weekend phone weather keyboard brain head mood mind eye eyes "
    "compile compiles compiled build builds break breaks broke broken crash crashes crashed miss missed topic hallucinated hallucination "
    "handle list show present format write structure explain finish finished begin honest human haha yay woah whoa gosh god jeez damn lazy mate dude man bro sir guys come on hand hands face call choice banned ban itch itches love loved hate".split()
)
_TECHNICAL: Final = re.compile(r"[._:@#<>/+]|\d|[a-z][A-Z]|[A-Z]{2}")
_MAX_WORDS: Final = 3
_CHOOSING: Final = frozenset(
    "use using prefer preferred want wants need needs over instead rather with to on than for adopt reach try pick choose choice against like without "
    "avoid stop ditch drop replace remove allergic from no we're into standardised standardized favour favor of skip lose kill ban > -> → not but".split()
)
"""Words before a thing that show it is chosen or refused, not merely spoken of."""
_CREATING: Final = frozenset(
    "add include show provide mention handle cover log return document define extract missing needs where's lacks lacking forgot support put keep sort wrap make".split()
)


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
        glued = end > start and _gap(clause, end, source) in ("-", "/") or _gap(clause, end + 1, source) == "-"
        if not (_is_content(token) or (glued and token.word[:1].isalpha())):
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
    return token.word not in _STOP and any(char.isalpha() for char in token.word) and len(token.word) > 1


def _thing(clause: Clause, start: int, end: int, source: str, reply: Reply, liked: bool) -> Thing | None:
    name = source[clause.words[start].start : clause.words[end - 1].end].strip(" .,:;-'\"")
    if not name or len(name.split()) > _MAX_WORDS:
        return None
    at_start = clause.words[start].start == 0
    proper = bool(_TECHNICAL.search(name)) or (name[:1].isupper() and not at_start)
    used = mentions_thing(name, reply)
    before = clause.words[start - 1].word if start else ""
    if before in ("a", "an", "the", "our", "my", "some", "any") and start > 1:
        before = clause.words[start - 2].word
    chosen = before in _CHOOSING or any(
        at + length in (start, start - 1) and cue is Cue.HAVE for at, (length, cue) in clause.before.items()
    )
    if (
        proper
        or (used and (clause.content <= 6 or liked))
        or (chosen and before not in _CREATING and not clause.mentions)
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


def _verbatim(clause: Clause, source: str) -> str:
    text = source[clause.words[0].start : clause.words[-1].end].strip(" .,:;-")
    return f"{text[:1].upper()}{text[1:]}."


def _in_full(clause: Clause, source: str) -> str:
    text = source[clause.words[0].start : clause.words[-1].end].strip(" .,:;-")
    return f"Include {re.sub(r'^.*?(?:missing|lacks|lacking|forgot|needs|where.s)(?: the| a| an| any)? ', '', text, flags=re.IGNORECASE)}."
