"""Numbers that a reason names: "max 5 lines", "two sentences tops", "half as long"."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import NUMBERS, blanked, words_of

_UNITS: Final = {
    "word": "length",
    "sentence": "sentences",
    "sentance": "sentences",
    "paragraph": "paragraphs",
    "para": "paragraphs",
    "line of code": "code_length",
    "code line": "code_length",
    "loc": "code_length",
    "line": "lines",
    "liner": "lines",
    "bullet point": "bullets",
    "bullet": "bullets",
    "point": "bullets",
    "step": "numbered",
    "test case": "tests",
    "unit test": "tests",
    "test": "tests",
    "usage example": "example",
    "example": "example",
    "row": "lines",
}
_NUMBER: Final = r"\d{1,5}|a hundred|hundred|a dozen|a couple(?: of)?|a few|a single|one single|" + "|".join(
    sorted(map(re.escape, NUMBERS), key=len, reverse=True)
)
_UNIT: Final = "|".join(unit.replace(" ", "[ -]") for unit in sorted(_UNITS, key=len, reverse=True))
_ABOUT: Final = r"\s*(?:about|around|roughly|like|~|say|maybe|the|a total of)?\s*"
_AT_MOST: Final = "|".join(
    (
        r"at (?:the )?most",
        r"max(?:imum|ed)?(?: of| at)?",
        r"no(?:t)? (?:more|longer|over|bigger) than",
        r"(?:less|fewer|shorter) than",
        r"up to|within|under|below|in|to|<=?|≤|just|only|aim for|not",
        r"limit(?:ed)?(?: \w+){0,3} to",
        r"keep(?: \w+){0,3} (?:to|under|below|within|at)",
        r"cap(?:ped)?(?: \w+){0,3} (?:at|to)",
        r"stay (?:under|below|within)",
        r"fit(?:s)? (?:in|into|on)",
        r"trim(?:med)? (?:it )?to",
        r"cut (?:it )?(?:down )?to",
    )
)
_AT_LEAST: Final = "|".join(
    (
        r"at (?:the )?least",
        r"min(?:imum)?(?: of)?",
        r"no(?:t)? (?:less|fewer|shorter) than",
        r"more than|over|above|longer than|>=?|≥",
    )
)
_MOST_BEHIND: Final = "|".join(
    (
        r"max(?:imum)?|tops|at (?:the )?most|limit|ceiling|and no more|suffices?|will do|would do|would be enough",
        r"or (?:less|fewer|under|shorter)",
        r"is (?:plenty|enough|all|the limit)",
        r"are (?:plenty|enough)",
    )
)
_LIMIT: Final = re.compile(
    rf"(?:(?P<most>{_AT_MOST})|(?P<least>{_AT_LEAST}))?{_ABOUT}"
    rf"(?<![\w.])(?P<low>{_NUMBER})(?:\s*(?:-|–|to|or)\s*(?P<high>\d{{1,5}}|{_NUMBER}))?"
    rf"[\s-]*(?:short |brief |little |full )?(?P<unit>{_UNIT})(?:s|es)?\b(?P<code> of code)?\s*,?\s*"
    rf"(?:(?P<most2>{_MOST_BEHIND})|(?P<least2>or more|min(?:imum)?|at (?:the )?least|or longer|and up))?"
)
_ASIDE: Final = 2
_SMALL: Final = words_of("""
    a an the i me my it its it's is that this just please pls only one and for to of with in want need like give keep
    asked said would i'd i'm make be should could have you ok enough answer reply answers replies
""")
_HALF: Final = re.compile(
    r"\bhalf (?:as (?:long|much|many words)|the (?:length|size|words|text)(?! (?:is|are|was|were)))|"
    r"cut (?:it |this |that )?in half|halve\b"
)
_THIRD: Final = re.compile(r"\b(?:a |one )?third (?:of )?(?:the|that|this) (?:length|size)")
_DOUBLE: Final = re.compile(r"\btwice (?:as (?:long|much)|the length)|double the (?:length|detail)")
_SHARES: Final = ((_HALF, 0.5, Want.at_most), (_THIRD, 1 / 3, Want.at_most), (_DOUBLE, 2.0, Want.at_least))
_COUNTED: Final = ("word", "sent", "para", "line", "loc", "bullet", "point", "step", "test", "example", "row")
_COUNT: Final = re.compile(r"\d|[a-z]+")
_COUNTS: Final = frozenset("0123456789") | frozenset(NUMBERS)
"""Without one of each a text names no limit: far cheaper to look for than the pattern."""


def spoken_limits(text: str, reply: Reply, approved: bool) -> tuple[list[Reading], str]:
    """The limits that a reason names, and the reason with them blanked out. `text` is in lower case."""
    readings: list[Reading] = []
    countable = any(unit in text for unit in _COUNTED) and not _COUNTS.isdisjoint(_COUNT.findall(text))
    for hit in _LIMIT.finditer(text) if countable else ():
        low, high = _value(hit["low"]), _value(hit["high"]) if hit["high"] else None
        unit = re.sub(r"[ -]", " ", hit["unit"])
        aspect = "code_length" if hit["code"] else _UNITS[unit]
        marked = hit["most"] or hit["most2"] or hit["least"] or hit["least2"]
        if _tells(text, hit) or (hit["unit"] == "liner" and reply.blocks):
            continue
        besides = _said_besides(text, hit)
        if not marked and besides > _ASIDE:
            continue  # "it's three paragraphs, it needs no headings" tells, it does not ask
        want = _direction(hit, aspect, low, reply, approved)
        value = (high or low) if want is Want.at_most else low
        if (want is Want.at_most and not ASPECTS[aspect].at_most) or (
            want is Want.at_least and not ASPECTS[aspect].at_least
        ):
            continue
        if _DIFFERENCE.match(text[hit.end() :]):
            continue  # "ten lines less"
        limits = (marked and hit["most"] not in _FAINT) or not _counts(text, hit, approved)
        limits = limits and not _is_of_something(text, hit)
        readings.append(Reading(aspect, want, value, sure=limits and besides <= (_ASIDE if low > 1 else 1)))
        text = blanked(text, hit)
    for pattern, share, want in _SHARES if any(part in text for part in ("hal", "third", "twice", "double")) else ():
        if (share_hit := pattern.search(text)) and reply.words:
            readings.append(Reading("length", want, float(max(5, round(reply.words * share)))))
            text = blanked(text, share_hit)
    return readings, text


_TELLING: Final = re.compile(
    r"\b(?:for|after|per|of|these|those|my|first|last|all|with)\s+(?:the |just |only |like )?$"
)


def _tells(text: str, hit: re.Match[str]) -> bool:
    """Whether a number says how things are, and limits nothing: "why pandas for 3 rows?", "not a single line"."""
    if hit["most"]:
        return hit["most"] == "not" and hit["low"] in ("a single", "one", "one single")
    marked = hit["most2"] or hit["least"] or hit["least2"]
    return not marked and bool(_TELLING.search(text[: hit.start("low")]))


def _counts(text: str, hit: re.Match[str], approved: bool) -> bool:
    """Whether a number without a word of limiting only counts what is there: in praise, or beside a fault.

    "three lines, perfect", "two bugs in five lines", "one test fails", "200 lines for a hello world".
    """
    return approved or bool(_FAULTY.search(text)) or bool(_FOR_ALL_THAT.match(text[hit.end() :]))


def _is_of_something(text: str, hit: re.Match[str]) -> bool:
    """Whether a number limits a part of the reply: "functions under 20 lines", "two sentences on why"."""
    return bool(_PARTS.search(text[: hit.start()]) or _ABOUT_IT.match(text[hit.end() :]))


_PARTS: Final = re.compile(
    r"\b(?:functions?|methods?|class(?:es)?|files?|comments?|docstrings?|tests?|names?|intro(?:duction)?s?|summary|"
    r"headers?|messages?|subjects?|commits?|paragraphs?|sentences?)\b"
)
_ABOUT_IT: Final = re.compile(r"\s*(?:of (?!code)|on |about |explaining |why |each|apiece|per )")
_DIFFERENCE: Final = re.compile(r"\s*(?:less|fewer|shorter|longer)\b")
_FAINT: Final = words_of("in to just only")
"""These limit a number only where nothing else is said of it."""
_FAULTY: Final = re.compile(
    r"\b(?:bugs?|errors?|mistakes?|faults?|typos?|wrong|broken|useless|fails?|failed|failing|crash(?:es)?|incorrect|"
    r"missing|works?|worked)\b"
)
_FOR_ALL_THAT: Final = re.compile(r"\s*(?:just )?(?:for|to) (?:a|an|one|this|that|the|such|something)\b")


def _said_besides(text: str, hit: re.Match[str]) -> int:
    """How many words that are more than grammar stand beside a number."""
    return sum(word not in _SMALL for word in re.findall(r"[a-z']+", text[: hit.start()] + " " + text[hit.end() :]))


def _direction(hit: re.Match[str], aspect: str, value: float, reply: Reply, approved: bool) -> Want:
    """At most or at least; where the words leave it open, a denied reply tells: it did the other."""
    now = ASPECTS[aspect].value(reply) or 0.0
    if hit["most"] or hit["most2"]:
        return Want.at_most
    if hit["least2"]:
        return Want.at_least
    if hit["least"]:  # "over 200 words" about a reply that has them is a complaint
        complained = not approved and now >= value and not re.match(r"at|min|no", hit["least"])
        return Want.at_most if complained else Want.at_least
    return Want.at_most if now >= value else Want.at_least


def _value(text: str) -> float:
    if text.isdigit():
        return float(text)
    words = text.split()
    return next((NUMBERS[word] for word in words if word in NUMBERS), 1.0)
