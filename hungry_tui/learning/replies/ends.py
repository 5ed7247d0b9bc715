"""How a reply begins and how it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SENTENCE_END: Final = re.compile(r"[.!?:]\s|\n")
_CLOSE: Final = re.compile(r"[.!?]\s+")
_FIRST: Final = 5
_HEAD: Final = 1200
_LEADING: Final = re.compile(r"(?:\s*(?:>|#{1,6} |[*_]*tl;?dr\b)[^\n]*(?:\n|\Z))+", re.IGNORECASE)
_MAY_LEAD: Final = (">", "#", "*", "_", "t", "T")


def openings_of(text: str) -> Iterator[str]:
    """The first sentences of a reply one by one, in lower case; none where it begins with code.

    A heading, a quote of the request or a TL;DR above one of them does not count.
    """
    rest = text[:_HEAD]
    for _ in range(_FIRST):
        rest = rest.lstrip()
        if rest.startswith(_MAY_LEAD) and (leading := _LEADING.match(rest)):
            rest = rest[leading.end() :].lstrip()
        if not rest or rest.startswith(("```", "~~~")):
            break
        ending = _SENTENCE_END.search(rest)
        end = ending.end() if ending else len(rest) + 1
        yield rest[: end - 1].lower().replace("’", "'")[:200]
        rest = rest[end:]


def closing_of(text: str) -> str:
    """The last two sentences of the last line of prose that no code follows, in lower case."""
    last = text.rstrip()
    if last.endswith(("```", "~~~")):
        return ""
    lines = reversed(last[-600:].split("\n"))
    line = next((line for line in lines if any(map(str.isalnum, line))), "")
    line = line.rstrip()
    if breaks := [*_CLOSE.finditer(line)][-2:]:
        begin = breaks[0].end() if len(breaks) > 1 else 0
        line = f"{line[begin : breaks[-1].start() + 1]} {line[breaks[-1].end() :]}"
    return line.lower().replace("’", "'")[-300:]
