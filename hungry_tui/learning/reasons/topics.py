"""What a name is about: the "error path" of "a test for the error path" is no wish of its own."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.reasons.cues import Cue
from hungry_tui.learning.reasons.mentions import ARTICLES, Clause, Mention, Named
from hungry_tui.learning.wording import words_of

_TOPICAL: Final = words_of(
    "for of on about to from in at behind inside per between around against above below as beyond besides"
)
_WORKING: Final = words_of("comment document validate check annotate link log catch")
"""Before an article these are verbs, and what follows is what they are to be done with."""
_CONTAINERS: Final = words_of("""
    code snippet explanation description overview discussion note mention section paragraph sentence line list remark
    sample explanations word bit piece example comment context detail details more less info information depth
""")
"""What only holds something else: a "note on security" is about security."""
_REACH: Final = 7
_OBJECT: Final = 4


def without_topics(clause: Clause) -> tuple[list[Mention], frozenset[int]]:
    """The mentions without those that another one is about; and the words of all topics."""
    dropped: list[Mention] = []
    topics: set[int] = set()
    for mention in clause.mentions:
        if mention in dropped or not isinstance(mention.what, Named) or mention.what.pole:
            continue
        if _is_place(mention, clause) or clause.words[mention.start].word in _SINGLE:
            dropped.append(mention)
            continue
        end = _topic_end(mention, clause)
        inside = [other for other in clause.mentions if mention.end < other.start < end]
        contained = clause.words[mention.end - 1].word in _CONTAINERS and not _is_worked(mention, clause)
        if inside and contained:
            dropped.append(mention)
            continue
        dropped += inside
        topics.update(range(mention.end, end))
    return [mention for mention in clause.mentions if mention not in dropped], frozenset(topics)


def _is_place(mention: Mention, clause: Clause) -> bool:
    """Whether a name only says where something is: "remove the $ from commands"."""
    at = mention.start - 1
    if at > 0 and clause.words[at].word in ARTICLES:
        at -= 1
    return (
        at > 0
        and clause.words[at].word in _PLACES
        and not any(start <= at < start + length for start, (length, _) in clause.before.items())
    )


_SINGLE: Final = words_of("sentence line")
_PLACES: Final = words_of("from behind between inside above below")


def _topic_end(mention: Mention, clause: Clause) -> int:
    """Where the words end that say what a name is for, of, on or about; the name's own end where none do."""
    words, at = clause.words, mention.end
    if _is_worked(mention, clause):
        return min(len(words), at + _OBJECT)
    if at >= len(words) or words[at].word not in _TOPICAL or at in clause.before or at in clause.behind:
        return at
    place = words[at].word
    following = words[at + 1].word if at + 1 < len(words) else ""
    if place in ("in", "at", "to", "from", "as") and following not in ARTICLES:
        return at
    end = at + 1
    while end < min(len(words), at + _REACH) and words[end].word != "," and end not in clause.behind:
        if end in clause.before and clause.before[end][1] is not Cue.DOES:
            break
        end += 1
    return end


def _is_worked(mention: Mention, clause: Clause) -> bool:
    """Whether a name is a verb that has an object: "comment the parser"."""
    words, at = clause.words, mention.end
    return at == mention.start + 1 and words[at - 1].word in _WORKING and at < len(words) and words[at].word in _OWNED


_OWNED: Final = ARTICLES | {"the"}
