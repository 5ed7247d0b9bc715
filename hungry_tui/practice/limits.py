"""Numbers in instructions: "at most 60 words", "max 5 lines", "no more than three bullets"."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re

from hungry_tui.practice.style import Wish

_NUMBER_WORDS = {
    "a single": 1, "single": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "a few": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "a dozen": 12, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "eighty": 80, "a hundred": 100, "hundred": 100, "two hundred": 200,
}  # fmt: skip
_UNITS = {
    "words": r"words?",
    "code lines": r"lines? of code|code lines?|loc",
    "lines": r"lines?",
    "sentences": r"sentences?",
    "bullets": r"bullet(?:s|ed points?| points?| items?)?|points?|items?|list items?",
    "steps": r"steps?",
    "paragraphs": r"paragraphs?",
    "characters": r"char(?:acter)?s?",
}
_NUMBER = rf"\d{{1,5}}|{'|'.join(sorted(_NUMBER_WORDS, key=len, reverse=True))}"
_UNIT = "|".join(f"(?P<u{place}>{pattern})" for place, pattern in enumerate(_UNITS.values()))
_LIMIT = re.compile(
    rf"(?P<least>at least|no fewer than|no less than|not less than|minimum(?: of)?|min\.?|≥|>=)?\s*"
    rf"(?P<most>at most|no more than|not more than|never more than|max(?:imum)?\.?(?: of)?|up to|within|limit(?:ed)? to|not exceed(?:ing)?|≤|<=|no longer than)?\s*"
    rf"(?P<below>under|below|less than|fewer than|shorter than|<)?\s*(?P<above>(?<!no )(?<!not )(?<!never )(?:more than|over|longer than|above))?\s*"
    rf"\b(?P<number>{_NUMBER})(?:\s*(?:-|–|to|or)\s*(?P<upper>{_NUMBER}))?[\s-]+(?:or (?:fewer|less)\s+)?(?:short |brief |plain )?(?:{_UNIT})\b(?P<after>\s*(?:max(?:imum)?|at most|or (?:less|fewer)|tops|or more|at least|min(?:imum)?))?"
)


def read_limits(clause: str) -> tuple[list[Wish], str]:
    """The limits in a clause, in lower case, and the clause without them."""
    wishes: list[Wish] = []
    for match in _LIMIT.finditer(clause):
        wishes += _wishes(match, clause)
    return wishes, _LIMIT.sub(" ", clause)


def _wishes(match: re.Match[str], clause: str) -> list[Wish]:
    unit = next(name for place, name in enumerate(_UNITS) if match[f"u{place}"])
    number = _value(match["upper"] or match["number"])
    if match["below"]:
        number = max(1, number - 1)
    after = match["after"] or ""
    least = match["least"] or match["above"] or "more" in after or "least" in after or after.strip().startswith("min")
    if unit == "lines" and re.search(r"\b(?:code|function|snippet|script|solution)s?\b", clause):
        unit = "code lines"
    if unit == "characters" and "line" in clause:
        return []
    if unit == "characters":
        unit, number = "words", max(1, number // 6)
    if least:
        return [Wish(f"min {unit}", number)] if unit == "words" else []
    exact = not (match["most"] or match["below"] or after)
    layout = {"bullets": "bullets", "steps": "steps"}.get(unit)
    unit = "bullets" if unit == "steps" else unit
    wishes = [Wish(f"max {unit}", number)]
    return [Wish("layout", layout), *wishes] if exact and layout else wishes


def _value(text: str) -> int:
    return int(text) if text.isdecimal() else _NUMBER_WORDS[text]
