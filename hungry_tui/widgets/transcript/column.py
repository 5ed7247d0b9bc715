"""Turns one below the other: which line is whose, laid out only where somebody looks."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from hungry_tui.widgets.transcript.lines import Line, Palette
from hungry_tui.widgets.transcript.turn import Turn, TurnLayout

KEPT_LINES = 1500
"""Layouts of turns out of view are kept up to this many lines."""


class Anchor(NamedTuple):
    """A line of the column that stays what it is when heights above it turn out to be different."""

    turn: Turn
    line: int


class Place(NamedTuple):
    """What is at a line of the column."""

    turn: Turn
    layout: TurnLayout
    section: int
    at: int
    """The line's place in its section."""

    @property
    def line(self) -> Line:
        """The line itself."""
        return self.layout.line(self.section, self.at)


class Column:
    """The turns of a transcript in order. Heights of turns that were not laid out are estimates."""

    def __init__(self, palette: Palette, width: int) -> None:
        self.turns: list[Turn] = []
        self.palette = palette
        self.width = width
        self._starts = [0]
        """First line of every turn, and the number of lines at the end."""

    @property
    def height(self) -> int:
        """Lines in all, as of the last `measure`."""
        return self._starts[-1]

    def measure(self) -> None:
        """Bring the turns' places up to date with their heights."""
        for turn in self.turns:
            if not turn.height:
                turn.height = turn.estimate(self.width)
        self._starts = [0, *accumulate(turn.height for turn in self.turns)]

    def start(self, turn: Turn) -> int:
        """The turn's first line."""
        return self._starts[self.turns.index(turn)]

    def lay_out(self, turn: Turn) -> TurnLayout:
        """The turn's layout, made now if there is none; `measure` is due then."""
        if turn.layout is None:
            turn.layout = TurnLayout(turn, self.palette, self.width)
            turn.height = turn.layout.height
        return turn.layout

    def forget_layouts(self) -> None:
        """Width or colours changed: everything is to be laid out anew."""
        for turn in self.turns:
            turn.layout = None
            turn.height = 0

    def trim(self, top: int, height: int) -> None:
        """Let go of the oldest layouts, but for those in view and those that grow."""
        idle = [turn for turn in self.turns if turn.layout is not None and not turn.streaming]
        excess = sum(turn.height for turn in idle) - KEPT_LINES
        if excess <= 0:
            return
        seen = set(self.in_view(top, height))
        for turn in idle:
            if excess > 0 and turn not in seen:
                turn.layout = None
                excess -= turn.height

    def in_view(self, top: int, height: int) -> list[Turn]:
        """The turns with a line from `top` to `top + height`."""
        first = max(0, bisect_right(self._starts, top) - 1)
        return self.turns[first : bisect_right(self._starts, top + height - 1)]

    def anchor(self, y: int) -> Anchor | None:
        """The line at `y`, or the nearest one."""
        if not self.turns:
            return None
        at = min(max(0, bisect_right(self._starts, y) - 1), len(self.turns) - 1)
        return Anchor(self.turns[at], max(0, y - self._starts[at]))

    def above(self, anchor: Anchor, lines: int) -> Anchor:
        """The line that is really so many `lines` above `anchor`: what is between them gets laid out."""
        turn, line = anchor
        at = self.turns.index(turn)
        while lines > line and at > 0:
            lines -= line
            at -= 1
            turn = self.turns[at]
            self.lay_out(turn)
            line = turn.height
        return Anchor(turn, max(0, line - lines))

    def place(self, y: int) -> Place | None:
        """What is at line `y`; None outside."""
        if not 0 <= y < self.height:
            return None
        at = bisect_right(self._starts, y) - 1
        turn = self.turns[at]
        layout = self.lay_out(turn)
        return Place(turn, layout, *layout.locate(y - self._starts[at]))
