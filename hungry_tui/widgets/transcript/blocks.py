"""Markdown split into units, the pieces that can be rendered, and kept, independently of one another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.segment import Segment

from hungry_tui.widgets.transcript.code import code_lines
from hungry_tui.widgets.transcript.inline import inline_spans
from hungry_tui.widgets.transcript.lines import BLANK, MIN_WIDTH, Line, Palette, Span, prefixed, wrap
from hungry_tui.widgets.transcript.parser import MAX_NESTING, markdown, row_cells
from hungry_tui.widgets.transcript.table import table_lines

if TYPE_CHECKING:
    from markdown_it.token import Token

_MAX_INLINE = 32_768
_MAX_BRACKET_WORK = 4_000_000
"""Characters × opening brackets: what the parser's search for links costs at worst."""

_BULLETS = "•◦▪"


@dataclass(slots=True)
class Unit:
    """A top-level block, or one item of a top-level list, as parsed from some lines of source."""

    tokens: list[Token]
    start: int
    """Its first line in the source it was parsed from."""
    gap: bool
    """A blank line stands before it."""
    marker: str = ""
    """Of a list item: its bullet or number."""
    position: int = 0
    """Of a list item: how many are before it in its list."""

    @property
    def is_fence(self) -> bool:
        """A fenced code block at the top level."""
        return self.tokens[0].type == "fence"

    @property
    def end(self) -> int:
        """The line behind its last one."""
        return self.tokens[0].map[1] if self.tokens[0].map else self.start


def parse(source: str) -> list[Unit]:
    """The units of `source`; the first has no gap."""
    parser = markdown()
    tokens: list[Token] = []
    parser.block.parse(source, parser, {}, tokens)
    lines = source.split("\n")
    units: list[Unit] = []
    for block in _siblings(tokens):
        opening = block[0]
        if opening.type in ("bullet_list_open", "ordered_list_open"):
            for number, item in enumerate(_siblings(block[1:-1])):
                start = _first_line(item)
                gap = bool(units) and (not number or not lines[start - 1].strip())
                units.append(Unit(item, start, gap, _marker(opening, number), number))
        else:
            units.append(Unit(block, _first_line(block), bool(units)))
    return units


_NUMBER = re.compile(r"(\d+)(\D)")


def following(marker: str) -> str:
    """The marker of the list item after one with `marker`."""
    match = _NUMBER.fullmatch(marker)
    return f"{int(match[1]) + 1}{match[2]}" if match else marker


def render(unit: Unit, source: list[str], palette: Palette, width: int) -> list[Line]:
    """The lines of one unit, in `width` cells; `source` holds the lines that it was parsed from."""
    renderer = _Renderer(source, palette)
    if max(token.level for token in unit.tokens) >= MAX_NESTING - 2:
        # The parser drops what is nested deeper.
        return wrap([("\n".join(source[unit.start : unit.end]), palette())], width)
    if unit.marker:
        return renderer.item(unit.tokens, unit.marker, (), width)
    return renderer.block(unit.tokens, (), width, 0)


def _siblings(tokens: list[Token]) -> list[list[Token]]:
    """`tokens` as groups, each one block with all that is nested in it."""
    groups: list[list[Token]] = []
    depth = 0
    for token in tokens:
        if depth == 0:
            groups.append([])
        groups[-1].append(token)
        depth += token.nesting
    return groups


def _first_line(block: list[Token]) -> int:
    return block[0].map[0] if block[0].map else 0


def _marker(opening: Token, number: int, depth: int = 0) -> str:
    if opening.type == "ordered_list_open":
        return f"{int(opening.attrs.get('start', 1)) + number}{opening.markup}"
    return _BULLETS[depth % len(_BULLETS)]


class _Renderer:
    """Tokens to lines. `base` names the styles around a block, outermost first."""

    def __init__(self, source: list[str], palette: Palette) -> None:
        self._source = source
        self._palette = palette

    def block(self, block: list[Token], base: tuple[str, ...], width: int, depth: int) -> list[Line]:
        opening = block[0]
        kind = opening.type
        if kind == "paragraph_open":
            return wrap(self._inline(block[1].content, base), width)
        if kind == "heading_open":
            return wrap(self._inline(block[1].content, (*base, f"heading-{opening.tag[1:]}")), width)
        if kind in ("fence", "code_block"):
            return code_lines(opening.content.removesuffix("\n").split("\n"), opening.info, self._palette, width)
        if kind == "blockquote_open":
            return self._quote(block, base, width, depth)
        if kind in ("bullet_list_open", "ordered_list_open"):
            return self._list(block, base, width, depth)
        if kind == "table_open":
            return self._table(block, base, width)
        if kind == "hr":
            return [Line([Segment("─" * width, self._palette(*base, "rule"))])]
        return wrap([(opening.content, self._palette(*base))], width)

    def item(self, item: list[Token], marker: str, base: tuple[str, ...], width: int, depth: int = 0) -> list[Line]:
        """One list item behind its marker."""
        mark = f"{marker} "
        inner = width - len(mark)
        if inner < MIN_WIDTH:
            mark, inner = "", width
        lines = self._blocks(item[1:-1], base, inner, depth + 1) or [BLANK]
        if not mark:
            return lines
        space = Segment(" " * len(mark), self._palette(*base))
        first, *others = prefixed(lines, Segment(mark, self._palette(*base, "bullet")), space)
        if not lines[0].indent:
            first = first._replace(indent=0)  # the marker is text
        return [first, *others]

    def _blocks(self, tokens: list[Token], base: tuple[str, ...], width: int, depth: int) -> list[Line]:
        """Blocks inside a container, as far apart as they are in the source."""
        lines: list[Line] = []
        for block in _siblings(tokens):
            if lines and not self._source[_first_line(block) - 1].strip(" \t>"):
                lines.append(BLANK)
            lines += self.block(block, base, width, depth)
        return lines

    def _quote(self, block: list[Token], base: tuple[str, ...], width: int, depth: int) -> list[Line]:
        inside = (*base, "quote")
        if width - 2 < MIN_WIDTH:
            return self._blocks(block[1:-1], inside, width, depth)
        bar = Segment("▎ ", self._palette(*base, "quote-bar"))
        return prefixed(self._blocks(block[1:-1], inside, width - 2, depth) or [BLANK], bar)

    def _list(self, block: list[Token], base: tuple[str, ...], width: int, depth: int) -> list[Line]:
        lines: list[Line] = []
        for number, item in enumerate(_siblings(block[1:-1])):
            if number and not self._source[_first_line(item) - 1].strip(" \t>"):
                lines.append(BLANK)
            lines += self.item(item, _marker(block[0], number, depth), base, width, depth)
        return lines

    def _table(self, block: list[Token], base: tuple[str, ...], width: int) -> list[Line]:
        rows: list[list[list[Span]]] = []
        align = [
            str(token.attrs.get("style", "")).removeprefix("text-align:") for token in block if token.type == "th_open"
        ]
        for at, token in enumerate(block):
            if token.type == "tr_open":
                rows.append([])
                source = self._source[token.map[0]] if token.map else ""
            elif token.type == "th_open":
                rows[-1].append(self._inline(block[at + 1].content, (*base, "table-header")))
            elif token.type == "td_open":
                text = block[at + 1].content
                if len(rows[-1]) == len(align) - 1:  # the parser drops what has no column
                    text = row_cells(source.lstrip(" \t>"), len(align))[-1] or text
                rows[-1].append(self._inline(text, base))
        return table_lines(rows, align, self._palette, width)

    def _inline(self, text: str, base: tuple[str, ...]) -> list[Span]:
        if len(text) > _MAX_INLINE or len(text) * text.count("[") > _MAX_BRACKET_WORK:
            return [(text.replace("\t", "    "), self._palette(*base))]
        parser = markdown()
        tokens: list[Token] = []
        parser.inline.parse(text, parser, {}, tokens)
        return inline_spans(tokens, self._palette, base)


def code_blocks(text: str) -> list[str]:
    """The contents of all code blocks in a Markdown text, in order, as they came."""
    parser = markdown()
    tokens: list[Token] = []
    parser.block.parse(text.replace("\r\n", "\n"), parser, {}, tokens)
    return [token.content for token in tokens if token.type in ("fence", "code_block")]
