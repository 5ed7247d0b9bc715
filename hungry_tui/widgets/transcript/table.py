"""Tables, fitted to the width: cells wrapped, and rows as records where columns would be too narrow to read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.segment import Segment

from hungry_tui.widgets.transcript.lines import BLANK, Line, Palette, Span, wrap

MAX_WORD = 12
"""A column in which a word does not fit, or so much of a longer one, makes rows records."""
_GAP = 3  # " │ "

Cell = list[Span]


def table_lines(rows: Sequence[Sequence[Cell]], align: Sequence[str], palette: Palette, width: int) -> list[Line]:
    """Lay out `rows`, the first of them the header, in `width` cells. `align` holds left, center or right a column."""
    columns = len(rows[0])
    natural = [max(_cell_width(row[column]) for row in rows) for column in range(columns)]
    widths = fit(natural, width - _GAP * (columns - 1))
    words = [max(_longest_word(row[column]) for row in rows) for column in range(columns)]
    if any(got < min(word, MAX_WORD) for got, word in zip(widths, words, strict=True)):
        return _records(rows, palette, width)
    rule_style = palette("rule")
    bar = Segment(" │ ", rule_style)
    lines: list[Line] = []
    for number, row in enumerate(rows):
        wrapped = [wrap(cell, cells) for cell, cells in zip(row, widths, strict=True)]
        lines += [_row(parts, widths, align, bar, palette) for parts in zip_longest(*wrapped, fillvalue=BLANK)]
        if number == 0:
            lines.append(Line([Segment("─┼─".join("─" * cells for cells in widths), rule_style)]))
    return lines


def fit(natural: Sequence[int], available: int) -> list[int]:
    """Column widths that sum up to at most `available`: the widest columns give way first, none below one cell."""
    widths = [max(1, cells) for cells in natural]
    if sum(widths) <= available:
        return widths
    open_columns = sorted(range(len(widths)), key=lambda column: widths[column])
    left = available
    while open_columns:
        share = max(1, left // len(open_columns))
        column = open_columns.pop(0)
        widths[column] = min(widths[column], share)
        left -= widths[column]
    return widths


def _cell_width(cell: Cell) -> int:
    return max(cell_len(line) for line in "".join(text for text, _ in cell).split("\n"))


def _longest_word(cell: Cell) -> int:
    return max((cell_len(word) for word in "".join(text for text, _ in cell).split()), default=0)


def _row(parts: Sequence[Line], widths: Sequence[int], align: Sequence[str], bar: Segment, palette: Palette) -> Line:
    segments: list[Segment] = []
    pad_style = palette()
    for column, (part, cells) in enumerate(zip(parts, widths, strict=True)):
        space = cells - sum(segment.cell_length for segment in part.segments)
        before = {"right": space, "center": space // 2}.get(align[column], 0)
        if column:
            segments.append(bar)
        if before > 0:
            segments.append(Segment(" " * before, pad_style))
        segments += part.segments
        if space - before > 0 and column < len(widths) - 1:
            segments.append(Segment(" " * (space - before), pad_style))
    return Line(segments)


def _records(rows: Sequence[Sequence[Cell]], palette: Palette, width: int) -> list[Line]:
    header, *body = rows
    lines: list[Line] = []
    for row in body or [[[] for _ in header]]:
        if lines:
            lines.append(Line([Segment("─" * width, palette("rule"))]))
        for name, cell in zip(header, row, strict=True):
            colon = [(": ", palette())] if name else []
            lines += wrap([*name, *colon, *cell], width)
    return lines
