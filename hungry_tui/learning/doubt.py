"""How sure a reading is. What is read with doubt stays in the user's own words, which a capable model understands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from hungry_tui.learning.aspects import ASPECTS
from hungry_tui.learning.cues import VERY, Cue
from hungry_tui.learning.direction import Bearing
from hungry_tui.learning.fillers import FILLERS
from hungry_tui.learning.mentions import Clause, Mention, Thing
from hungry_tui.learning.reply import Reply
from hungry_tui.learning.wording import words_of

_USING: Final = words_of("""
    use using prefer instead over than to with on adopt stop not ditch drop avoid without
""")
"""Words right before what code is written with."""


def is_sure(
    mention: Mention,
    sign: int,
    towards: Bearing,
    clause: Clause,
    mentions: Iterable[Mention],
    reply: Reply,
    liked: bool,
) -> bool:
    """Whether a mention in a clause surely asks for more (`sign` +1) or less (-1) of what it names.

    No word of the clause may be left unexplained; one may where the direction of a complaint is beyond doubt.
    """
    what = mention.what
    left = unexplained(clause, mentions)
    if isinstance(what, Thing):
        alone = clause.content == mention.end - mention.start
        if towards.cue is None and not alone and not liked:
            return False
        return left <= (towards.firm and not liked) and (what.proper or _is_code(what, mention, clause, reply))
    if not what.pole and (towards.cue, sign) in ((Cue.LIKE, -1), (Cue.EXCESS, 1)):
        return False  # the reply was believed, not the words
    if what.pole and what.taste < 0 and towards.cue is Cue.LIKE and not liked:
        return False  # "start with a tl;dr"
    has = ASPECTS[what.aspect].has(reply)
    if not liked and has is not None and has is (sign > 0):
        return False  # it asks for what the reply did
    before = [token.word for token in clause.words[max(0, mention.start - 2) : mention.start]]
    if not liked and what.taste > 0 and VERY.intersection(before):
        return False  # "very descriptive" of what was turned down
    if has is None and not what.pole and towards.cue in (None, Cue.DOES) and not liked:
        return False
    return left <= (not liked and (towards.firm or what.taste != 0))


def _is_code(thing: Thing, mention: Mention, clause: Clause, reply: Reply) -> bool:
    """Whether a common noun names something to write code with: the reply's code does, or it is to be used."""
    beside = [token.word for token in clause.words[max(0, mention.start - 2) : mention.start]]
    words = thing.name.lower().split()
    return bool(_USING.intersection(beside)) or all(word in reply.code_names for word in words)


def unexplained(clause: Clause, mentions: Iterable[Mention]) -> int:
    """How many words of a clause are neither named, nor a cue, nor small talk."""
    known = set(clause.spoken)
    for cues in (clause.before, clause.behind):
        for start, (length, _) in cues.items():
            known.update(range(start, start + length))
    for mention in mentions:
        known.update(range(mention.start, mention.end))
    return sum(
        number not in known and token.word not in FILLERS and len(token.word) > 2 and token.word[0].isalpha()
        for number, token in enumerate(clause.words)
    )
