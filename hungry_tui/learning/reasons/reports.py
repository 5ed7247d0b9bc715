"""Clauses that tell what somebody did, has or will do, and wish for nothing: what they name is not surely wanted."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from hungry_tui.learning.reasons.mentions import Clause
from hungry_tui.learning.wording import words_of

_LEADING: Final = words_of("i we it this that and so then which")
_DEEDS: Final = {
    "had": words_of("to"),
    "took": words_of("a an me us the some ages forever hours minutes seconds about only"),
    "takes": words_of("a an me us some ages forever hours minutes seconds about"),
    "will": words_of("add fix test write try do check run see remove rename change ask adapt"),
    "haven't": words_of("tested tried run checked read looked used"),
    "spent": words_of("a an the my more half two three hours ages time way"),
}
"""What somebody had to do, will do, or how long it took: "had to add the imports myself"."""
_WISHED: Final = words_of("liked preferred wanted expected loved appreciated wished hoped enjoyed")
_HABITS: Final = words_of("usually normally typically generally")
_OWNERS: Final = words_of("i we")
_OWNING: Final = words_of("had have has wrote gave pasted posted sent made put shared attached showed")
_ASKING: Final = words_of("idea clue wonder wondering understand see know sure clear")
_WHY: Final = words_of("why how what whether if")
_KNOWN: Final = words_of("don't didn't can't not no still only wonder wondering")


def only_reports(clause: Clause) -> bool:
    """Whether a clause tells of deeds or of the user's own code, or wonders about something."""
    words = [token.word for token in clause.words]
    first = next((at for at, word in enumerate(words) if word not in _LEADING), len(words))
    if words[first:] and words[first] in _DEEDS and _DEEDS[words[first]].intersection(words[first + 1 : first + 2]):
        return True
    if words[0] in ("i'll", "we'll") and words[1:2] != ["need"]:
        return True
    if words[:3] == ["i", "would", "have"] or words[:2] in (["i'd", "have"], ["i", "would've"]):
        return not _WISHED.intersection(words[2:5])  # "I would have hardcoded it"
    if _HABITS.intersection(words):
        return True  # "I don't usually like comments"
    for at, (word, following) in enumerate(pairwise(words)):
        if at and word in _OWNERS and following in _OWNING:
            return True  # "keep the comments I had"
        if word in _ASKING and following in _WHY and _KNOWN.intersection(words[: at + 1]):
            return True  # "no idea why you use a set"
    return False
