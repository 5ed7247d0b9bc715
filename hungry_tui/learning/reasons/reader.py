"""Reads a reason without a model: what does the user want more of, and what less?

A clause is a row of cues ("too many", "missing", "stop") and mentions (an aspect's name, or a thing that no list
holds). Cues around a mention give it a direction. Where they leave it open ("no type hints" complains about their
absence or about their presence), the reply decides: a denial asks for the opposite of what the reply did. What cannot
be read with some confidence is left alone: the user's own words are kept for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.reasons.clauses import split_clauses
from hungry_tui.learning.reasons.counting import without_qualities
from hungry_tui.learning.reasons.cues import CONTRAST, Cue
from hungry_tui.learning.reasons.direction import bearing, sign_of
from hungry_tui.learning.reasons.doubt import TELLING, is_opposing, is_plain, is_praised, is_sure, stands_alone
from hungry_tui.learning.reasons.grouping import grouped
from hungry_tui.learning.reasons.leftovers import asks_for_more, says_more, telling, unexplained
from hungry_tui.learning.reasons.limits import spoken_limits
from hungry_tui.learning.reasons.mentions import (
    LEXICON,
    MENDER,
    Clause,
    Mention,
    Named,
    Thing,
)
from hungry_tui.learning.reasons.reports import only_reports
from hungry_tui.learning.reasons.scopes import spoken_scope
from hungry_tui.learning.reasons.things import find_things, stands_out
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply, read_reply
from hungry_tui.learning.wording import Token, blanked, plain, tokens, words_of
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
    clauses = split_clauses(tuple(words))
    with_but = any(token.word in CONTRAST for token in words)
    excused = any(clause.contrasted and _praises(clause) for clause in clauses)
    unread: Clause | None = None
    for clause, following in zip(clauses, [*clauses[1:], None], strict=False):
        is_kept = following is not None and _keeps(following)
        liked = not (clause.contrasted or (excused and not _praises(clause))) and (
            approved or is_kept or (with_but and _praises(clause)) or (len(clauses) > 1 and _only_praises(clause))
        )
        if liked and not approved and not is_kept and _concedes(clause):
            continue
        found = [r for r in _read_clause(clause, clauses, reason, reply, liked) if r.aspect not in limited]
        if len(clauses) > 1 and not (approved or clause.contrasted) and _only_names(clause, found):
            found = [replace(reading, sure=False) for reading in found]  # what the other clauses speak of
        if not found and asks_for_more(clause, liked=liked):
            unread = unread or clause
        readings += found
    if unread and readings and all(reading.sure for reading in readings):
        readings.append(_rest(unread, reason))  # not all that was said was read: the user's words say it
    if quoted and not approved:
        readings.append(Reading(quoted, Want.avoid, sure=False))
    return tuple(replace(reading, quote=quote, scope=scope) for reading in _settled(readings, reply, approved))


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
        text = blanked(text, hit)
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


def _chosen(readings: list[Reading], clause: Clause, mentions: list[Mention]) -> list[Reading]:
    """The readings, for sure where a clause only chooses one of two things over the other."""
    wants = {reading.want for reading in readings if reading.rule}
    chosen = len(readings) == len(wants) == 2 and is_opposing(clause) and not unexplained(clause, mentions)
    return [replace(reading, sure=True) for reading in readings] if chosen else readings


def _keeps(clause: Clause) -> bool:
    """Whether a clause says that what was said before it is as it should be: "keep it that way"."""
    return clause.words[0].word in ("keep", "leave") and clause.behind.get(0, (0, None))[1] is Cue.PRAISE


def _concedes(clause: Clause) -> bool:
    """Whether a complaint only grants that something is in order: "the list is fine but too low"."""
    return any(
        clause.words[at + length - 1].word in ("fine", "ok", "okay") for at, (length, _) in clause.behind.items()
    )


def _only_praises(clause: Clause) -> bool:
    cues = [cue for _, cue in [*clause.before.values(), *clause.behind.values()]]
    ironic = any(isinstance(m.what, Named) and not ASPECTS[m.what.aspect].good for m in clause.mentions)
    return Cue.PRAISE in cues and set(cues) <= {Cue.PRAISE, Cue.DOES} and not ironic


def _read_clause(clause: Clause, clauses: Sequence[Clause], source: str, reply: Reply, liked: bool) -> list[Reading]:
    """The wishes of one of the clauses; `liked` says that it speaks of what is good."""
    if not liked and _lists_names(clause, source, reply):
        return [Reading("names", Want.more)]
    things = find_things(clause, source, reply, liked)
    mentions = sorted([*clause.mentions, *things], key=lambda mention: mention.start)
    if not mentions:
        return []
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
                if liked:
                    mention, sign = _of_prose(mention, sign, mentions)
                sure = plain_spoken and is_sure(mention, sign, towards, clause, mentions, reply, liked)
                sure = sure and not only_reports(clause)
                if isinstance(mention.what, Thing):
                    sure = sure and stands_out(mention, clause, liked=liked)
                elif liked and mention.what.aspect == "complexity" and mention.what.taste:
                    continue  # what is easy to read may be the reply, not the solution
                else:
                    sure = sure and is_plain(mention, sign, towards, clause, liked=liked)
                if (
                    sure or not liked or is_praised(mention, towards)
                ):  # other praise that is not understood asks for nothing
                    sure = sure and (stands_alone(mention, clause, mentions) or _is_clear(clause, clauses))
                    readings.append(_reading(mention, sign, sure, reply))
                previous = sign
    if liked or clause.words[0].word not in TELLING:
        return _chosen(readings, clause, mentions)
    return readings


def _is_clear(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """Whether all other clauses name something that a list knows, or say little."""
    return all(other is clause or other.mentions or not telling(other) for other in clauses)


def _only_names(clause: Clause, readings: list[Reading]) -> bool:
    """Whether a clause is nothing but the name of a thing: "loss_value. Call it loss"."""
    return len(readings) == 1 and bool(readings[0].rule) and clause.content == len(readings[0].aspect.split())


def _rest(clause: Clause, source: str) -> Reading:
    """What a clause says that nobody understood, as a doubtful wish that only keeps the user's words."""
    words = [source[token.start : token.end] for token in telling(clause)]
    dropped = any(cue in (Cue.EXCESS, Cue.DROP, Cue.NEVER) for _, cue in clause.before.values())
    want = Want.avoid if dropped else Want.include
    return Reading(
        " ".join(words[:_NAMING]), want, rule=source[clause.words[0].start : clause.words[-1].end], sure=False
    )


_NAMING: Final = 3


def _of_prose(mention: Mention, sign: int, mentions: list[Mention]) -> tuple[Mention, int]:
    """Who likes that there is little prose likes it short, not the bullet points of which nothing is said."""
    bullets = [other for other in mentions if isinstance(other.what, Named) and other.what.aspect == "bullets"]
    if [mention] != bullets or not (isinstance(mention.what, Named) and mention.what.pole < 0 < sign):
        return mention, sign
    return replace(mention, what=Named("length")), -1


def _lists_names(clause: Clause, source: str, reply: Reply) -> bool:
    """Whether a complaint is little more than names of the reply's code that say nothing: "d, s, r?", "what is q"."""
    least = 1 if clause.words[0].word in ("what", "what's") else 3
    words = [token for token in clause.words if token.word[:1].isalnum()]
    said = dict.fromkeys(source[token.start : token.end] for token in words)
    tiny = [word for word in said if _TINY.fullmatch(word)]
    if len(tiny) < least:  # the reply is rarely looked at
        return False
    names = [word for word in tiny if word.lower() in reply.code_names]
    known = [word for word in said if len(word) <= _LETTERS and word.lower() in reply.code_names]
    return len(names) >= least and all(word in (*names, *known) or word.lower() in _STANDING for word in said)


_TINY: Final = re.compile(r"[a-zA-Z]\d?|[a-zA-Z]\w{0,8}\d|[b-df-hj-np-tv-z]{2,3}", re.IGNORECASE)
"""A letter, a name with a number, or two or three letters without a vowel to speak them by."""
_LETTERS: Final = 3
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
        return _with_one_doubt(kept)
    fitting = [reading for reading in kept if _fits(reading, reply) is True]
    kept = [reading for reading in kept if not fitting or _fits(reading, reply) is not False]
    return _with_one_doubt(kept)


def _with_one_doubt(readings: list[Reading]) -> list[Reading]:
    """The sure readings and one of the others, which is enough to keep the user's words: one that can be measured."""
    doubtful = [reading for reading in readings if not reading.sure]
    if len(doubtful) < 2:
        return readings
    kept = next((reading for reading in doubtful if not reading.rule), doubtful[0])
    return [reading for reading in readings if reading.sure or reading is kept]


def _fits(reading: Reading, reply: Reply) -> bool | None:
    """Whether the denied reply does what the wish complains about; None where that cannot be said."""
    aspect = ASPECTS.get(reading.aspect)
    if reading.aspect == "length" and reading.value is None:
        return None if (reply.words > _BRIEF if not reading.want.up else reply.words < _AMPLE) else False
    has = aspect.has(reply) if aspect else None
    return None if has is None else has is not reading.want.up
