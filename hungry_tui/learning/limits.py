"""Numbers that a reason names: "max 5 lines", "two sentences tops", "half as long"."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.aspects import ASPECTS
from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.reply import Reply
from hungry_tui.learning.wording import NUMBERS

_UNITS: Final = {
    "word": "length", "sentence": "sentences", "sentance": "sentences", "paragraph": "paragraphs", "para": "paragraphs", "line of code": "code_length",
    "code line": "code_length", "loc": "code_length", "line": "lines", "liner": "lines", "bullet point": "bullets", "bullet": "bullets", "point": "bullets",
    "step": "numbered", "test case": "tests", "unit test": "tests", "test": "tests", "usage example": "example", "example": "example", "row": "lines",
}  # fmt: skip
_NUMBER: Final = r"\d{1,5}|a hundred|hundred|a dozen|a couple(?: of)?|a few|a single|one single|" + "|".join(
    sorted(map(re.escape, NUMBERS), key=len, reverse=True)
)
_UNIT: Final = "|".join(unit.replace(" ", "[ -]") for unit in sorted(_UNITS, key=len, reverse=True))
_LIMIT: Final = re.compile(
    r"(?:(?P<most>at (?:the )?most|max(?:imum|ed)?(?: of| at)?|no(?:t)? (?:more|longer|over|bigger) than|under|below|(?:less|fewer|shorter) than|up to|within|limit(?:ed)?(?: \w+){0,3} to|keep(?: \w+){0,3} (?:to|under|below|within|at)|"
    r"cap(?:ped)?(?: \w+){0,3} (?:at|to)|in|to|<=?|≤|stay (?:under|below|within)|fit(?:s)? (?:in|into|on)|trim(?:med)? (?:it )?to|cut (?:it )?(?:down )?to|just|only|aim for|not)|"
    r"(?P<least>at (?:the )?least|min(?:imum)?(?: of)?|no(?:t)? (?:less|fewer|shorter) than|more than|over|above|longer than|>=?|≥))?"
    rf"\s*(?:about|around|roughly|like|~|say|maybe|the|a total of)?\s*(?<![\w.])(?P<low>{_NUMBER})(?:\s*(?:-|–|to|or)\s*(?P<high>\d{{1,5}}|{_NUMBER}))?[\s-]*(?:short |brief |little |full )?"
    rf"(?P<unit>{_UNIT})(?:s|es)?\b(?P<code> of code)?\s*,?\s*(?:(?P<most2>max(?:imum)?|tops|at (?:the )?most|or (?:less|fewer|under|shorter)|limit|and no more|is (?:plenty|enough|all|the limit)|are (?:plenty|enough)|suffices?|will do|would do|would be enough|ceiling)|"
    r"(?P<least2>or more|min(?:imum)?|at (?:the )?least|or longer|and up))?"
)
_HALF: Final = re.compile(
    r"\bhalf (?:as (?:long|much|many words)|the (?:length|size|words|text))|cut (?:it |this |that )?in half|halve\b"
)
_THIRD: Final = re.compile(r"\b(?:a |one )?third (?:of )?(?:the|that|this) (?:length|size)")
_DOUBLE: Final = re.compile(r"\btwice (?:as (?:long|much)|the length)|double the (?:length|detail)")


def spoken_limits(text: str, reply: Reply, approved: bool, quote: str) -> tuple[list[Reading], str]:
    """The limits that a reason names, and the reason with them blanked out. `text` is in lower case."""
    readings: list[Reading] = []
    for hit in _LIMIT.finditer(text):
        low, high = _value(hit["low"]), _value(hit["high"]) if hit["high"] else None
        unit = re.sub(r"[ -]", " ", hit["unit"])
        aspect = "code_length" if hit["code"] else _UNITS[unit]
        want = _direction(hit, aspect, low, reply, approved)
        value = (high or low) if want is Want.at_most else low
        if (want is Want.at_most and not ASPECTS[aspect].at_most) or (
            want is Want.at_least and not ASPECTS[aspect].at_least
        ):
            continue
        readings.append(Reading(aspect, want, value, quote=quote))
        text = _blank(text, hit)
    for pattern, share, want in (
        (_HALF, 0.5, Want.at_most),
        (_THIRD, 1 / 3, Want.at_most),
        (_DOUBLE, 2.0, Want.at_least),
    ):
        if (share_hit := pattern.search(text)) and reply.words:
            readings.append(Reading("length", want, float(max(5, round(reply.words * share))), quote=quote))
            text = _blank(text, share_hit)
    return readings, text


def _blank(text: str, hit: re.Match[str]) -> str:
    return text[: hit.start()] + " " * (hit.end() - hit.start()) + text[hit.end() :]


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
