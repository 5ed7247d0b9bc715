"""Reads a reason without a model: what does the user want more of, and what less?

A clause is a row of cues ("too many", "missing", "stop") and mentions (an aspect's name, or a thing that no list
holds). Cues around a mention give it a direction. Where they leave it open ("no type hints" complains about their
absence or about their presence), the reply decides: a denial asks for the opposite of what the reply did. What cannot
be read with some confidence is left alone: the user's own words are kept for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Final

from hungry_tui.learning.aspects import ASPECTS
from hungry_tui.learning.clauses import grouped, split_clauses
from hungry_tui.learning.cues import CONTRAST, Cue
from hungry_tui.learning.direction import Bearing, bearing, is_about_amount, sign_of
from hungry_tui.learning.doubt import is_sure, unexplained
from hungry_tui.learning.fillers import SMALL
from hungry_tui.learning.limits import spoken_limits
from hungry_tui.learning.mentions import (
    LEXICON,
    MENDER,
    Clause,
    Mention,
    Named,
    Thing,
    is_ambiguous,
    is_blamed,
    without_qualities,
)
from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.reply import Reply, read_reply
from hungry_tui.learning.scopes import spoken_scope
from hungry_tui.learning.things import find_things, stands_out
from hungry_tui.learning.wording import Token, plain, tokens, words_of
from hungry_tui.records import Category

_LONGEST = 2000
_QUOTED: Final = re.compile(r"[\"\u201c\u201d]([^\"\u201c\u201d\n]{2,120})[\"\u201c\u201d]")
_EDGE: Final = 240
"""So many characters from its start a reply is still beginning, and as many from its end it is ending."""
_BRIEF, _AMPLE = 30, 300
"""Words below which nobody calls a reply long, and above which nobody calls it short."""


@lru_cache(maxsize=8192)
def read_reason(reason: str, response: str, category: Category, approved: bool) -> tuple[Reading, ...]:
    """The wishes that a reason expresses, in its order; () where it could not be read."""
    if not reason.strip():
        return ()
    reason = reason[:_LONGEST]
    reply = read_reply(response)
    quote = " ".join(reason.split())
    text, quoted = _without_quotes(plain(reason), reply)
    scope, text = spoken_scope(text, category)
    readings, text = spoken_limits(text, reply, approved)
    limited = {reading.aspect for reading in readings}
    words = MENDER.mend(tokens(text), lambda token: token.word in reply.terms or _is_written_as_name(reason, token))
    clauses = split_clauses(words)
    with_but = any(token.word in CONTRAST for token in words)
    excused = any(clause.contrasted and _praises(clause) for clause in clauses)
    for clause in clauses:
        liked = not (clause.contrasted or (excused and not _praises(clause))) and (
            approved or (with_but and _praises(clause)) or (len(clauses) > 1 and _only_praises(clause))
        )
        readings += [reading for reading in _read_clause(clause, reason, reply, liked) if reading.aspect not in limited]
    if quoted and not approved:
        readings.append(Reading(quoted, Want.avoid, sure=False))
    return tuple(replace(reading, quote=quote, scope=scope) for reading in _settled(readings, reply, approved))


def says_more(clause: Clause, mentions: Iterable[Mention]) -> bool:
    """Whether a clause has words that no list knows and that may mean anything: the reading may miss the point."""
    known = set(clause.spoken)
    for cues in (clause.before, clause.behind):
        for start, (length, _) in cues.items():
            known.update(range(start, start + length))
    for mention in mentions:
        known.update(range(mention.start, mention.end))
    return any(
        number not in known and token.word not in SMALL and token.word[0].isalpha() and len(token.word) > 1
        for number, token in enumerate(clause.words)
    )


def is_plain(mention: Mention, sign: int, towards: Bearing, clause: Clause, *, liked: bool) -> bool:
    """Whether a clause says little else than what it says of a mention.

    The more of it is left over, the more likely the mention means something else.
    """
    what = mention.what
    size = mention.end - mention.start
    directed = towards.cue in (Cue.LIKE, Cue.EXCESS)
    pole = isinstance(what, Named) and what.pole != 0
    if isinstance(what, Named) and what.aspect in ("sentences", "lines") and not is_about_amount(mention, clause):
        return False  # "don't start sentences with So"
    if liked and isinstance(what, Named) and what.aspect == "complexity" and pole:
        return False  # what is easy to read may be the reply, not the solution
    before = [token.word for token in clause.words[max(0, mention.start - 3) : mention.start]]
    if is_ambiguous(mention, clause):
        return False
    if _word(clause, mention.end) in ("each", "apiece"):
        return False  # "one line each"
    if isinstance(what, Named) and not pole and _leaves_open(mention, what, towards, clause, liked):
        return False
    if "then" in before or ("after" in before and "that" in before):
        return False  # "the answer first, then the details": their order, not more of them
    if isinstance(what, Named) and what.aspect == "code" and sign < 0 and not is_blamed(mention, clause):
        return False  # who wants no code at all says so
    if not directed and not liked and clause.words[0].word in _TELLING:
        return False
    if not liked and not directed and not pole and towards.cue is not Cue.NO:
        return clause.content <= size + _BESIDE
    if isinstance(what, Named) and what.figure and not directed:
        return clause.content <= size + _BESIDE + 1
    return True


def _leaves_open(mention: Mention, what: Named, towards: Bearing, clause: Clause, liked: bool) -> bool:
    """Whether a neutral name may well be meant otherwise than as something that a reply has or lacks."""
    before, behind = _word(clause, mention.start - 1), _word(clause, mention.end)
    if liked and (what.aspect in _AMOUNTS or (what.aspect == "code" and mention.start)):
        return towards.cue in (None, Cue.PRAISE, Cue.DOES)  # "perfect length", "clean code", "small snippet"
    if not liked and before in ("just", "only") and towards.cue is None:
        return True  # "just tests": nothing else, or too little
    if before == "as" and towards.cue is Cue.EXCESS and mention.start > 1 and not liked:
        return True  # "emoji as bullet points"
    if what.aspect == "clarifying" and any(token.word == "asked" for token in clause.words[: mention.start]):
        return True  # "I asked a simple question": the user's own
    if (
        what.aspect in ("paragraphs", "sentences", "lines")
        and before == "a"
        and _word(clause, mention.start - 2) == "in"
    ):
        return True  # "in a paragraph": where, not how many
    if behind.isdigit() or (behind == "about" and what.aspect == "comments"):
        return True  # "step 2 is wrong", "your comment about locking"
    if before == "my" and not liked:
        return True  # "why did you remove my comments"
    if clause.words[mention.start].word == "list" and _word(clause, mention.start - 2) in ("use", "using", "return"):
        return True  # a list of the code
    if what.aspect == "names" and before == "a" and not liked:
        return True  # "this should be a variable"
    if (
        what.aspect == "security"
        and clause.words[mention.start].word != "security"
        and towards.cue is None
        and not liked
    ):
        return True  # "SQL injection!": it warns, or turns warnings down
    if liked and behind in _AMPLY and ASPECTS[what.aspect].good:
        return True  # "type hints everywhere"
    if what.aspect == "closing_offer" and behind and clause.words[mention.start].word in ("i'll", "i"):
        return behind not in ("if", "when", ",")  # "I'll ask a colleague"
    return clause.words[mention.start].word in _FAILING and mention.end == mention.start + 1 and towards.cue is None


def _word(clause: Clause, at: int) -> str:
    return clause.words[at].word if 0 <= at < len(clause.words) else ""


_AMPLY: Final = words_of("everywhere all galore")
_AMOUNTS: Final = words_of("length sentences paragraphs lines code_length complexity")
_FAILING: Final = words_of("fails fail failing dies die throws throw explodes explode crashes raise raises")
"""Said alone these tell what happened: "fails"."""
_BESIDE = 2
_TELLING: Final = words_of("its it's this that's im i'm you're")
"""A clause that begins so says how something is."""


def _without_quotes(text: str, reply: Reply) -> tuple[str, str]:
    """A reason without the words of the reply that it quotes, unless a list knows them; and what those belong to.

    What stands near the beginning of a reply belongs to its preamble, near its end to its closing.
    """
    place = ""
    for hit in _QUOTED.finditer(text):
        quoted = hit[1].strip(" .,!?…")
        at = plain(reply.text).find(quoted)
        words = tokens(quoted)
        named = [found[1].aspect for index in range(len(words)) if (found := LEXICON.at(words, index))]
        if at < 0 or not words or any(aspect in _WORDED for aspect in named):
            continue
        text = f"{text[: hit.start()]}{' ' * (hit.end() - hit.start())}{text[hit.end() :]}"
        if len(reply.text) - at < min(_EDGE, len(reply.text) / 2):
            place = place or "closing_offer"
        elif at < _EDGE:
            place = place or "preamble"
    return text, place


_WORDED: Final = words_of("""
    preamble closing_offer summary hedging apology praise humour analogy jargon formality repetition first_person
    contractions emoji exclamation warnings tldr clarifying alternatives length complexity explanation british passive
""")
"""Aspects that lie in the words of a reply: who quotes such words means them; else the words only name a subject."""


def _is_written_as_name(reason: str, token: Token) -> bool:
    """Whether a word is spelt as names of code are: "AssertJ"."""
    word = reason[token.start : token.end]
    return any(char.isdigit() or char == "_" for char in word) or word[1:] not in (word[1:].lower(), word[1:].upper())


def _praises(clause: Clause) -> bool:
    cues = [cue for _, cue in [*clause.before.values(), *clause.behind.values()]]
    return Cue.PRAISE in cues or any(not isinstance(m.what, Thing) and m.what.taste > 0 for m in clause.mentions)


def _only_praises(clause: Clause) -> bool:
    cues = [cue for _, cue in [*clause.before.values(), *clause.behind.values()]]
    ironic = any(isinstance(m.what, Named) and not ASPECTS[m.what.aspect].good for m in clause.mentions)
    return Cue.PRAISE in cues and set(cues) <= {Cue.PRAISE, Cue.DOES} and not ironic


def _read_clause(clause: Clause, source: str, reply: Reply, liked: bool) -> list[Reading]:
    """The wishes of one clause; `liked` says that it speaks of what is good."""
    if not liked and _lists_names(clause, source, reply):
        return [Reading("names", Want.more)]
    things = find_things(clause, source, reply, liked)
    mentions = sorted([*clause.mentions, *things], key=lambda mention: mention.start)
    if things:
        mentions = without_qualities(mentions, clause)
    readings: list[Reading] = []
    named = [thing for thing in things if stands_out(thing, clause, liked=liked)]
    plain_spoken = not says_more(clause, [*clause.mentions, *named])
    previous = 0
    for group, lead, trail in grouped(mentions, clause):
        towards = bearing(group, lead, trail, clause, previous, liked=liked)
        for mention in group:
            sign = sign_of(mention, towards, clause, reply, liked, lone=not readings)
            if sign:
                sure = plain_spoken and is_sure(mention, sign, towards, clause, mentions, reply, liked)
                if isinstance(mention.what, Thing):
                    sure = sure and stands_out(mention, clause, liked=liked)
                else:
                    sure = sure and is_plain(mention, sign, towards, clause, liked=liked)
                if (
                    liked
                    and isinstance(mention.what, Named)
                    and mention.what.aspect == "complexity"
                    and mention.what.taste
                ):
                    continue
                if sure or not liked:  # praise that is not understood asks for nothing
                    readings.append(_reading(mention, sign, sure, reply))
                previous = sign
    two = len(things) == len(readings) == len({reading.want for reading in readings}) == 2
    if (
        two and (liked or clause.words[0].word not in _TELLING) and not unexplained(clause, mentions)
    ):  # of two things, one is chosen over the other
        return [replace(reading, sure=True) for reading in readings]
    return readings


def _lists_names(clause: Clause, source: str, reply: Reply) -> bool:
    """Whether a complaint is little more than names of the reply's code that say nothing: "d, s, r?", "what is q"."""
    words = [token for token in clause.words if token.word[:1].isalnum()]
    said = dict.fromkeys(source[token.start : token.end] for token in words)
    names = [word for word in said if _TINY.fullmatch(word) and word.lower() in reply.code_names]
    asked = clause.words[0].word in ("what", "what's")
    return len(names) >= (1 if asked else 3) and all(word in names or word.lower() in _STANDING for word in said)


_TINY: Final = re.compile(r"[a-zA-Z]\d?|[a-zA-Z]\w{0,8}\d|[b-df-hj-np-tv-z]{2,3}", re.IGNORECASE)
"""A letter, a name with a number, or two or three letters without a vowel to speak them by."""
_STANDING: Final = words_of("what what's is are does do mean means stand stands for even and or names like as the by")


def _reading(mention: Mention, sign: int, sure: bool, reply: Reply) -> Reading:
    what = mention.what
    if isinstance(what, Named) and what.aspect == "quotes" and sign < 0 and not ASPECTS["quotes"].has(reply):
        what = Named("preamble")  # the request is repeated, and not as a quote
    want = Want.include if sign > 0 else Want.avoid
    if isinstance(what, Thing):
        text = what.wish or (f"Use {what.name}." if sign > 0 else f"Do not use {what.name}.")
        return Reading(what.name, want, rule=text, sure=sure)
    if ASPECTS[what.aspect].degree:
        want = Want.more if sign > 0 else Want.less
    return Reading(what.aspect, want, sure=sure)


def _paired(readings: list[Reading]) -> list[Reading]:
    """ "Use pathlib, not os.path" is one wish with two sides: the wanted one says both."""
    wanted = [reading for reading in readings if reading.rule and reading.want is Want.include]
    unwanted = [reading for reading in readings if reading.rule and reading.want is Want.avoid]
    if len(wanted) != 1 or len(unwanted) != 1:
        return readings
    text = f"Use {wanted[0].aspect} instead of {unwanted[0].aspect}."
    return [replace(reading, rule=text) if reading is wanted[0] else reading for reading in readings]


def _settled(readings: list[Reading], reply: Reply, approved: bool) -> list[Reading]:
    """Each wish once; none that another of the same reason contradicts; none against the reply where others fit it."""
    unique: dict[tuple[str, bool], Reading] = {}
    for reading in readings:
        known = unique.setdefault((reading.aspect, reading.want.up), reading)
        if reading.sure and not known.sure:
            unique[reading.aspect, reading.want.up] = reading
    kept = _paired([reading for (aspect, up), reading in unique.items() if (aspect, not up) not in unique])
    if approved:
        return kept
    fitting = [reading for reading in kept if _fits(reading, reply) is True]
    kept = [reading for reading in kept if not fitting or _fits(reading, reply) is not False]
    doubtful = [reading for reading in kept if not reading.sure]  # one is enough to keep the user's words
    return [reading for reading in kept if reading.sure or reading is doubtful[0]]


def _fits(reading: Reading, reply: Reply) -> bool | None:
    """Whether the denied reply does what the wish complains about; None where that cannot be said."""
    aspect = ASPECTS.get(reading.aspect)
    if reading.aspect == "length" and reading.value is None:
        return None if (reply.words > _BRIEF if not reading.want.up else reply.words < _AMPLE) else False
    has = aspect.has(reply) if aspect else None
    return None if has is None else has is not reading.want.up
