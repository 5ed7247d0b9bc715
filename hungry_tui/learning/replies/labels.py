"""What lines begin with that names the rest: headings, and "Cause:"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_LABEL: Final = re.compile(
    r"\n[ \t]*(?:>[ \t]*)?(?:[-*+•] +|\d{1,2}[.)] +)?(?:#{1,6} +[^\w\n]*|(?=[A-Z*_\"]))[*_\"]*(?:\d{1,2}[.)] )?"
    r"([A-Z](?:[\w'’&/ -]{0,38}[\w)])?)[*_\"?!]*(?:(?:[ \t]*:|\.\*\*)[*_\"]*(?=\s|$)|(?=[ \t]*(?:\n|$))| +[—–-] )"
)
_LAST: Final = frozenset(')*_"?!')
"""Signs that a label alone on its line may end with."""


def labels_of(lines: Iterable[str]) -> frozenset[str]:
    """The labels of lines that hold something, without marks."""
    near = [line for line in lines if _may_begin_with_label(line)]
    return frozenset(_LABEL.findall("\n".join(["", *near])) if near else ())


def _may_begin_with_label(line: str) -> bool:
    """A quick look before the long one: whether a line has what may end a label, or ends as one."""
    if ":" in line or ".**" in line or " - " in line or not line.isascii():
        return True
    last = line.rstrip()[-1]
    return last.isalnum() or last in _LAST
