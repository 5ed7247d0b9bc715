"""Code blocks: highlighted by Pygments, in pieces that bound the work while a fence streams in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.segment import Segment

from hungry_tui.widgets.transcript.lines import Line, Palette, Span, prefixed, wrap

if TYPE_CHECKING:
    from pygments.lexer import Lexer  # type: ignore[import-untyped]

SECTION = 100
"""Lines after which a section of code ends at the next blank line; sections are highlighted independently."""
LONGEST_SECTION = 200
TAIL = 16
"""Lines after which the end of an open section starts anew, until the section is complete."""
LONGEST_LINE = 2000
"""Characters beyond which a line is not highlighted: lexers are quick only on code that people write."""
TAB = 4


def code_lines(lines: Sequence[str], info: str, palette: Palette, width: int) -> list[Line]:
    """A finished code block in `width` cells: a label with the fence's info string, then the code."""
    code = OpenCode(info, palette, width)
    code.update(lines, finished=True)
    return code.lines


class OpenCode:
    """A code block that grows by whole lines: what is finished is kept, and only the end is highlighted again.

    The look of a finished section depends on its own lines alone, so that a streamed block ends like one shown at once.
    """

    def __init__(self, info: str, palette: Palette, width: int) -> None:
        self._palette = palette
        self._width = width
        self._language = info.split(maxsplit=1)[0].strip("{}.").lower() if info.strip() else ""
        self.lines: list[Line] = []
        if info.strip():
            self.lines += self._framed([(info.strip(), palette("code", "code-label"))])
        self._section = 0
        """First source line of the open section, and where it stands in `lines`."""
        self._section_at = len(self.lines)
        self._tail = 0
        self._tail_at = len(self.lines)

    @property
    def settled(self) -> int:
        """How many of `lines` will not change any more."""
        return self._section_at

    def update(self, code: Sequence[str], *, finished: bool) -> int:
        """Bring `lines` up to date with the whole `code`; returns the first of them that may have changed."""
        changed = self._tail_at
        while (end := _section_end(code, self._section)) is not None:
            changed = min(changed, self._section_at)
            self._draw(code[self._section : end], self._section_at)
            self._begin_section(end)
        if finished:
            changed = min(changed, self._section_at)
            self._draw(code[self._section :], self._section_at)
            self._begin_section(len(code))
            return changed
        while len(code) - self._tail > TAIL:
            end = _tail_end(code, self._tail)
            self._draw(code[self._tail : end], self._tail_at)
            self._tail, self._tail_at = end, len(self.lines)
        self._draw(code[self._tail :], self._tail_at)
        return changed

    def _begin_section(self, at: int) -> None:
        self._section = self._tail = at
        self._section_at = self._tail_at = len(self.lines)

    def _draw(self, code: Sequence[str], at: int) -> None:
        del self.lines[at:]
        for spans in _highlight(code, self._language, self._palette):
            self.lines += self._framed(spans)

    def _framed(self, spans: list[Span]) -> list[Line]:
        style = self._palette("code")
        return prefixed(wrap(spans, self._width - 2, fill=style, words=False), Segment(" ", style))


def _section_end(code: Sequence[str], start: int) -> int | None:
    """Where the section from `start` ends: at code in the first column behind a blank line, or at its limit."""
    for at in range(start + SECTION, min(len(code), start + LONGEST_SECTION)):
        if not code[at - 1].strip() and code[at][:1].strip():
            return at
    return start + LONGEST_SECTION if len(code) > start + LONGEST_SECTION else None


def _tail_end(code: Sequence[str], start: int) -> int:
    """A line to go on from that is likely to be no part of what began before it."""
    for at in range(start + TAIL, start, -1):
        if not code[at - 1].strip() and code[at][:1].strip():
            return at
    return start + TAIL


def _highlight(code: Sequence[str], language: str, palette: Palette) -> list[list[Span]]:
    """One list of spans a line; plain when the language is unknown or the lexer fails."""
    expanded = [line.expandtabs(TAB) for line in code]
    plain = [[(line, palette("code"))] for line in expanded]
    lexer = _lexer(language)
    if lexer is None or not code or max(map(len, expanded)) > LONGEST_LINE:
        return plain
    source = "\n".join(expanded) + "\n"
    try:
        tokens = [(kind, text) for _, kind, text in lexer.get_tokens_unprocessed(source)]
    except Exception:  # hundreds of third-party lexers read whatever a model wrote: uncoloured code is no failure
        return plain
    if "".join(text for _, text in tokens) != source:
        return plain
    lines: list[list[Span]] = [[]]
    for kind, text in tokens:
        style = palette("code", name) if (name := _style_name(kind)) else palette("code")
        first, *others = text.split("\n")
        if lines[-1] and lines[-1][-1][1] is style:
            lines[-1][-1] = (lines[-1][-1][0] + first, style)
        elif first:
            lines[-1].append((first, style))
        lines.extend([(part, style)] if part else [] for part in others)
    return lines[:-1]


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
    from pygments.util import ClassNotFound  # type: ignore[import-untyped]

    try:
        lexer: Lexer = get_lexer_by_name(language)
    except ClassNotFound:
        return None
    return lexer


@lru_cache(maxsize=512)
def _style_name(kind: object) -> str:
    """The component of a Pygments token type: that of its nearest ancestor which has one."""
    from pygments.token import _TokenType  # type: ignore[import-untyped]

    node = kind if isinstance(kind, _TokenType) else None
    while node is not None:
        if name := _COMPONENTS.get(str(node).removeprefix("Token.")):
            return name
        node = node.parent
    return ""


_COMPONENTS = {
    "Comment": "code-comment",
    "Error": "code-error",
    "Generic.Deleted": "code-error",
    "Generic.Error": "code-error",
    "Generic.Inserted": "code-string",
    "Generic.Heading": "code-name",
    "Keyword": "code-keyword",
    "Keyword.Type": "code-type",
    "Literal.Number": "code-number",
    "Literal.String": "code-string",
    "Literal.String.Doc": "code-comment",
    "Name.Attribute": "code-name",
    "Name.Builtin": "code-type",
    "Name.Class": "code-type",
    "Name.Constant": "code-number",
    "Name.Decorator": "code-keyword",
    "Name.Exception": "code-type",
    "Name.Function": "code-name",
    "Name.Tag": "code-keyword",
    "Operator.Word": "code-keyword",
}
