"""Lines of styled text, and how long text is wrapped into them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from rich.cells import cell_len, split_graphemes
from rich.segment import Segment
from rich.style import Style

MIN_WIDTH = 8
"""Decoration (quote bars, list indents) never leaves less than this many cells for the text."""

Span = tuple[str, Style]
"""A piece of text in one style; a newline in it ends the line."""

# A run of spaces and the word behind it. Ideographs and kana may be parted anywhere, other words may not.
_IDEOGRAPH = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_SPACE = " \u2000-\u2006\u2008-\u200a\u3000"
_ASCII_WORD = re.compile("( *)([^ ]+)")


@cache
def _any_word() -> re.Pattern[str]:
    """Compiled when it is first needed: it takes longer than anything else before the first paint."""
    return re.compile(f"([{_SPACE}]*)([{_IDEOGRAPH}]|[^{_SPACE}{_IDEOGRAPH}]+)")


_JOINER = "\u200d"


class Palette:
    """Rich styles by component names, looked up once. `palette("code", "keyword")` is a keyword inside code."""

    def __init__(self, resolve: Callable[[tuple[str, ...]], Style]) -> None:
        self._resolve = resolve
        self._styles: dict[tuple[str, ...], Style] = {}

    def __call__(self, *names: str) -> Style:
        """The style of the innermost of `names`, over those before it."""
        style = self._styles.get(names)
        if style is None:
            style = self._styles[names] = self._resolve(names)
        return style


class Line(NamedTuple):
    """One line as it is shown; equal lines look equal."""

    segments: list[Segment]
    indent: int = 0
    """Characters at its start that decorate and are no text: never copied."""
    joint: str = "\n"
    """What stands in the text between the line before and this one: a newline, or what wrapping took away."""
    fill: Style | None = None
    """Style of the cells behind the text up to the right edge."""

    @property
    def text(self) -> str:
        """Its characters, decoration included."""
        return "".join(segment.text for segment in self.segments)


BLANK = Line([])


def wrap(spans: Sequence[Span], width: int, *, fill: Style | None = None, words: bool = True) -> list[Line]:
    """Lay out `spans` in lines of at most `width` cells; at spaces, or with `words` false at any character."""
    width = max(width, 2)  # the widest character
    lines: list[Line] = []
    for hard_line in _split_lines(spans):
        text = "".join(text for text, _ in hard_line)
        if _JOINER in text:
            hard_line = _whole_graphemes(hard_line)
            text = "".join(text for text, _ in hard_line)
        if cell_len(text) <= width:
            lines.append(Line([Segment(*span) for span in hard_line if span[0]], 0, "\n", fill))
            continue
        previous = 0
        for start, end in _break(text, width, words):
            joint = text[previous:start] if previous else "\n"
            lines.append(Line(_slice(hard_line, start, end), 0, joint, fill))
            previous = end
    return lines


def prefixed(lines: list[Line], first: Segment, rest: Segment | None = None) -> list[Line]:
    """`lines` with decoration: `first` before the first one, `rest` (by default the same) before the others."""
    out: list[Line] = []
    for line in lines:
        mark = first if rest is None or not out else rest
        out.append(line._replace(segments=[mark, *line.segments], indent=line.indent + len(mark.text)))
    return out


def _split_lines(spans: Sequence[Span]) -> Iterator[list[Span]]:
    current: list[Span] = []
    for text, style in spans:
        if "\n" not in text:
            current.append((text, style))
            continue
        first, *others = text.split("\n")
        current.append((first, style))
        for part in others:
            yield current
            current = [(part, style)]
    yield current


def _whole_graphemes(spans: Sequence[Span]) -> list[Span]:
    """One style for what a zero width joiner joins, apart it would be wider; and no joiner where nothing can join."""
    out: list[tuple[list[str], Style]] = []
    last = " "
    for text, style in spans:
        for character in text:
            if character == _JOINER and last in (" ", _JOINER):
                continue
            if not out or (out[-1][1] is not style and _JOINER not in (last, character)):
                out.append(([], style))
            out[-1][0].append(character)
            last = character
    return [("".join(characters), style) for characters, style in out]


def _break(text: str, width: int, words: bool) -> Iterator[tuple[int, int]]:
    """Start and end of every line of `text`; what lies between two of them is space."""
    if not words:
        yield from _chop(text, 0, len(text), width)
        return
    start = end = used = 0
    for match in (_ASCII_WORD if text.isascii() else _any_word()).finditer(text):
        space, word = match.groups()
        needed = cell_len(space) + cell_len(word)
        if used + needed <= width:
            end, used = match.end(), used + needed
            continue
        if end > start:
            yield start, end
        start = match.start(2)
        *full, (start, end) = _chop(text, start, match.end(), width)
        yield from full
        used = cell_len(text[start:end])
    yield start, end


def _chop(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """Cut text[start:end] between characters, into pieces of at most `width` cells."""
    part = text[start:end]
    if part.isascii():
        for at in range(start, end, width):
            yield at, min(at + width, end)
        return
    used, begin = 0, start
    for first, _, cells in split_graphemes(part)[0]:
        if used + cells > width:
            yield begin, start + first
            begin, used = start + first, 0
        used += cells
    yield begin, end


def _slice(spans: Sequence[Span], start: int, end: int) -> list[Segment]:
    segments: list[Segment] = []
    at = 0
    for text, style in spans:
        after = at + len(text)
        if after > start:
            part = text[max(0, start - at) : end - at]
            if part:
                segments.append(Segment(part, style))
            if after >= end:
                break
        at = after
    return segments
