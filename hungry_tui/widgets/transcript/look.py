"""How a transcript looks: its component classes and their default styles, in the theme's variables."""

from __future__ import annotations

from math import ceil

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from hungry_tui.widgets.transcript.lines import Line, Palette
from hungry_tui.widgets.transcript.selection import highlight
from hungry_tui.widgets.transcript.turn import FOOTER, PROMPT

GUTTER = 2
"""Cells before each line: the bar that tells prompts and the selected turn, and a space."""
MARGIN = 1
"""Cells left free at the right edge."""
PREFIX = "transcript--"

RULES = {
    "prompt": "background: $primary 12%; color: $foreground;",
    "prompt-bar": "color: $primary;",
    "selected-bar": "color: $accent;",
    "title": "color: $text-muted; text-style: bold;",
    "thinking": "color: $text-muted; text-style: italic;",
    "footer": "color: $text-muted;",
    "footer-success": "color: $text-success;",
    "footer-warning": "color: $text-warning;",
    "footer-error": "color: $text-error;",
    "heading-1": "color: $markdown-h1-color; text-style: bold underline;",
    "heading-2": "color: $markdown-h2-color; text-style: bold;",
    "heading-3": "color: $markdown-h3-color; text-style: bold;",
    "heading-4": "text-style: bold italic;",
    "heading-5": "text-style: italic;",
    "heading-6": "color: $text-muted; text-style: italic;",
    "strong": "text-style: bold;",
    "emphasis": "text-style: italic;",
    "strike": "text-style: strike;",
    "inline-code": "background: $surface; color: $text-warning;",
    "link": "color: $text-primary; text-style: underline;",
    "address": "color: $text-muted;",
    "image": "color: $text-secondary;",
    "bullet": "color: $text-primary;",
    "quote": "color: $text-muted;",
    "quote-bar": "color: $secondary;",
    "rule": "color: $foreground 30%;",
    "table-header": "color: $text-primary; text-style: bold;",
    "code": "background: $surface; color: $foreground;",
    "code-label": "color: $text-muted;",
    "code-comment": "color: $text-muted; text-style: italic;",
    "code-error": "color: $text-error;",
    "code-keyword": "color: $text-primary;",
    "code-name": "color: $text-accent;",
    "code-number": "color: $text-warning;",
    "code-string": "color: $text-success;",
    "code-type": "color: $text-secondary;",
}
"""Style rules by component, without the prefix of the component classes."""
ANSI_RULES = {
    "prompt": "background: ansi_default; text-style: bold;",
    **dict.fromkeys(("footer", "address", "quote", "rule", "code-label"), "text-style: dim;"),
    **dict.fromkeys(("thinking", "heading-6", "code-comment"), "text-style: dim italic;"),
}
"""The rules that differ in the terminal's own colours: tints and shades need other ones."""

CSS = (
    """
ColumnView {
    height: 1fr;
    background: $background;
    color: $foreground;
    overflow-x: hidden;
    overflow-y: scroll;
    scrollbar-size-vertical: 1;
    scrollbar-background: $background;
    scrollbar-background-hover: $background;
    scrollbar-background-active: $background;
"""
    + "".join(f"    & > .{PREFIX}{name} {{ {rules} }}\n" for name, rules in RULES.items())
    + "".join(f"    &:ansi > .{PREFIX}{name} {{ {rules} }}\n" for name, rules in ANSI_RULES.items())
    + "}\n"
)


def thumb(height: int, whole: int, window: int, top: float) -> tuple[int, int] | None:
    """Where the thumb of a scrollbar of so many cells begins and how long it is, as exactly as it is drawn.

    In eighths of a cell, by the rule of Textual's `ScrollBarRender`; None without a thumb. `whole`, `window` and `top`
    are lines.
    """
    if not height or not 0 < window < whole or height == whole:
        return None
    length = max(1.0, window * height / whole)
    return int((height - length) * top / (whole - window) * 8), ceil(length * 8)


def paint(
    line: Line, section: int, selected: bool, palette: Palette, width: int, chosen: tuple[tuple[int, int], Style] | None
) -> Strip:
    """A line of some section of a turn, `width` cells with gutter and margin.

    `chosen` is the span of selected characters, as of `Selection.get_span`, and their style.
    """
    base = palette()
    band = section == PROMPT and line.fill is not None  # prompts are coloured from edge to edge
    edge = palette("prompt") if band else base
    names = ("prompt",) if band else ()
    if selected and section <= FOOTER:
        bar = Segment("▌", palette(*names, "selected-bar"))
    elif band:
        bar = Segment("▌", palette(*names, "prompt-bar"))
    else:
        bar = Segment(" ", edge)
    segments = [bar, Segment(" ", edge), *line.segments]
    if chosen is not None:
        (start, end), style = chosen
        segments = highlight(segments, (max(GUTTER, start), end), style)
    strip = Strip(Segment.simplify(segments))
    strip = strip.extend_cell_length(width - MARGIN, line.fill or base).extend_cell_length(width, edge)
    return strip.adjust_cell_length(width, base)
