"""Text selection over lines that are laid out only when they are needed."""

from __future__ import annotations

from collections.abc import Iterable

from rich.segment import Segment
from rich.style import Style

from hungry_tui.widgets.transcript.lines import Line


def extract(lines: Iterable[tuple[Line, tuple[int, int]]], gutter: int) -> str:
    """The text of `lines` between their (start, end) characters, end -1 for all of a line.

    Decoration is left out, and a line that wrapping had parted is whole again. `gutter` is the number of characters
    that are painted before a line.
    """
    parts: list[str] = []
    for line, (start, end) in lines:
        if parts:
            parts.append(line.joint)
        text = line.text
        stop = len(text) if end < 0 else max(0, end - gutter)
        parts.append(text[max(line.indent, start - gutter) : stop])
    return "".join(parts)


def highlight(segments: list[Segment], span: tuple[int, int], style: Style) -> list[Segment]:
    """`segments` with the characters of `span` in `style`; its end is -1 for the last one."""
    start, end = span
    out: list[Segment] = []
    at = 0
    for text, own, _ in segments:
        after = at + len(text)
        low = min(max(start - at, 0), len(text))
        high = len(text) if end < 0 else min(max(end - at, low), len(text))
        inside = style if own is None else own + style
        for part, look in ((text[:low], own), (text[low:high], inside), (text[high:], own)):
            if part:
                out.append(Segment(part, look))
        at = after
    return out
