"""Ways to make a measure: of phrases, of names, of patterns; and the rows that name one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from hungry_tui.learning.replies.phrases import IN_CODE, IN_PROSE
from hungry_tui.learning.replies.reply import Reply

Measure = Callable[[Reply], "float | None"]
Rows = tuple[tuple[str, str, str, Measure, float], ...]
"""Of aspects that only verdicts tell: name, instruction for it, instruction against it, measure, threshold."""


def first_literal(word: str, rest: str) -> str:
    """A pattern for a whole word and what follows: its first letter is looked for, and only then a word's beginning.

    A search for a pattern all of whose alternatives begin with a text skips everything else, and takes a third of the
    time of one for "\\bword".
    """
    return rf"{word}(?<!\w{word}){rest}"


def shared(name: str, measure: Measure) -> Measure:
    """The same measure under a second name: what was measured for the aspect of the given one is taken from there."""

    def measured(reply: Reply) -> float | None:
        if name not in reply.measured:
            reply.measured[name] = measure(reply)
        return reply.measured[name]

    return measured


def says(listed: str, *, whole: bool = False) -> Callable[[Reply], float]:
    """Counts phrases in the prose, or in the whole reply; "trade off*" also counts "trade-offs". Separated by "|"."""
    number = IN_PROSE.add(listed)
    if not whole:
        return lambda reply: float(reply.phrases.get(number, 0))
    there = IN_CODE.add(listed)
    return lambda reply: float(reply.phrases.get(number, 0) + reply.phrases_in_code.get(there, 0))


def code_names(listed: str) -> Measure:
    """Counts which of the words or names the code uses; "validat*" is the beginning of one. None without code."""
    names = [name.strip() for name in listed.split("|")]
    exact = frozenset(name for name in names if not name.endswith("*"))
    beginnings = tuple(name[:-1] for name in names if name.endswith("*"))

    def measure(reply: Reply) -> float | None:
        if not reply.blocks:
            return None
        used = len(exact & reply.code_names)
        if used or not any(beginning in reply.bare_lower for beginning in beginnings):
            return float(used)
        return float(any(name.startswith(beginnings) for name in reply.code_names))

    return measure


def in_code(*alternatives: str, near: tuple[str, ...] = ("",)) -> Measure:
    """Counts hits of patterns in the code without comments; None without code. Compiled at first use.

    They are looked for only where some text of `near` occurs, since patterns take time. What lines begin with is told
    by a pattern with a line break in front: there is one before every line.
    """

    @cache
    def pattern() -> re.Pattern[str]:
        return re.compile("|".join(alternatives), re.MULTILINE)

    def measure(reply: Reply) -> float | None:
        if not reply.blocks:
            return None
        code = reply.bare_after_break
        return float(len(pattern().findall(code))) if any(text in code for text in near) else 0.0

    return measure


def in_code_by_sign(patterns: Mapping[str, str]) -> Measure:
    """The same with a pattern for each text without which it cannot match: only where that occurs it is looked for."""

    @cache
    def compiled(sign: str) -> re.Pattern[str]:
        return re.compile(patterns[sign], re.MULTILINE)

    def measure(reply: Reply) -> float | None:
        if not reply.blocks:
            return None
        code = reply.bare_after_break
        return float(sum(len(compiled(sign).findall(code)) for sign in patterns if sign in code))

    return measure
