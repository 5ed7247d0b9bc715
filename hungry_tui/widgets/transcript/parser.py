"""The Markdown parser, set up so that nothing disappears that is no markup to the one who wrote it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

MAX_NESTING = 100

_LITERAL = re.compile(
    r"\\\(.+?\\\)|\\\[.+?\\\]|\$\$.+?\$\$"  # formulas, whose backslashes are no escapes
    r"|\$(?! )(?=[^$\n]*\\)[^$\n]+(?<! )\$(?!\d)"
    r"|__[a-z][a-z0-9]*(?:_[a-z0-9]+)*__(?!\w)"  # __init__
    r"|(?<=[0-9A-Za-z)\]])\*(?=[0-9A-Za-z(])",  # 2*3*4
    re.DOTALL,
)
_MAX_LITERAL = 1000
"""Characters of the longest formula."""
_STARTS = frozenset("\\$_*")
_FORMAL = frozenset("\\^_={}*")
"""Formulas have one of these; other brackets are escaped because they are no link."""


@cache
def markdown() -> MarkdownIt:
    """The parser: CommonMark with tables and strikethrough.

    HTML is text, and so are link reference definitions: nothing is hidden, and no block depends on a later one.
    Formulas, names with double underscores and products are text too. Addresses stay as they were written.
    """
    from markdown_it import MarkdownIt  # late: the first reply needs it, the start of the program does not

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
    parser.enable(["table", "strikethrough"]).disable("reference")
    parser.inline.ruler.before("escape", "literal", _literal)
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


def row_cells(row: str, columns: int) -> list[str]:
    """The source of a table row's cells; what has no column of its own is in the last one."""
    from markdown_it.rules_block.table import escapedSplit

    cells = [cell.strip() for cell in escapedSplit(row.strip().removeprefix("|"))]
    if len(cells) > 1 and not cells[-1]:
        cells.pop()
    return [*cells[: columns - 1], " | ".join(cells[columns - 1 :])]


def _literal(state: StateInline, silent: bool) -> bool:
    """An inline rule of the parser: takes what is text from here on."""
    if state.src[state.pos] not in _STARTS:
        return False
    match = _LITERAL.match(state.src, state.pos, min(state.posMax, state.pos + _MAX_LITERAL))
    if match is None or (match[0][0] in "\\$" and _FORMAL.isdisjoint(match[0][2:-2])):
        return False
    if not silent:
        state.pending += match[0]
    state.pos = match.end()
    return True
