"""A Markdown text that grows: finished units are rendered once and kept, only the open end is parsed again."""

from __future__ import annotations

import re
from itertools import pairwise

from hungry_tui.widgets.transcript.blocks import Unit, following, parse, render
from hungry_tui.widgets.transcript.code import OpenCode
from hungry_tui.widgets.transcript.lines import BLANK, Line, Palette
from hungry_tui.widgets.transcript.sanitise import Sanitiser

MAX_UNIT = 65_536
"""Characters after which a unit is ended at its next line break, so that an endless one stays affordable."""

_UNDECIDED = re.compile(r"[ \t\-=*_+#>|:`~]*")
"""A last line like this may yet turn into anything (an underline, a list, a rule, …)."""


class MarkdownStream:
    """Renders what it was fed, in `width` cells; `lines` is the result of each `update`.

    In the end the lines are the same however the text was cut into chunks: all that is kept was decided by complete
    lines, which no later text can change, and a text that comes in one piece takes the same way.
    """

    def __init__(self, palette: Palette, width: int) -> None:
        self.lines: list[Line] = []
        self._palette = palette
        self._width = width
        self._sanitiser = Sanitiser()
        self._rest = ""
        """The source from the open unit on; without the lines that an open fence has taken."""
        self._kept = 0
        """How many of `lines` are finished."""
        self._item: Unit | None = None
        """The open unit, where it is a further item of a list that has begun before it."""
        self._fence: _Fence | None = None
        self._line_ended = False
        """A line was completed since finished units were looked for."""

    def feed(self, text: str) -> None:
        """Take the next chunk. Cheap: nothing is rendered."""
        self._take(self._sanitiser.feed(text))

    def update(self, *, finished: bool = False) -> int:
        """Bring `lines` up to date; returns the first of them that changed. `finished`: nothing will follow."""
        if finished:
            self._take(self._sanitiser.finish())
        low = self._kept + (self._fence.settled if self._fence else 0)
        before = self.lines[low:]
        if self._fence is None:
            del self.lines[self._kept :]
        while self._settle(finished) if self._fence is None else self._extend_fence(self._fence, finished):
            pass
        if self._fence is None and not finished:
            self._draw_open()
        for at, (old, new) in enumerate(zip(before, self.lines[low:], strict=False), low):
            if old is not new and old != new:
                return at
        return min(low + len(before), len(self.lines))

    def _take(self, clean: str) -> None:
        self._rest += clean
        self._line_ended = self._line_ended or "\n" in clean

    def _settle(self, finished: bool) -> bool:
        """Keep the units that no later text can change. True: there may be more to do."""
        if not (self._line_ended or finished):
            return False
        limit = self._rest.find("\n", MAX_UNIT) + 1
        window = self._rest[: limit or (len(self._rest) if finished else self._rest.rfind("\n") + 1)]
        source = window.split("\n")
        units = self._parse(window)
        fence = units.pop() if units and units[-1].is_fence else None
        ended = fence is not None or (len(units) == 1 if limit else finished)
        done = len(units) if ended else max(0, len(units) - 1)
        for unit in units[:done]:
            self._keep(unit, source)
        self._item = None
        if fence is not None:
            self._rest = self._rest[_offset(source, fence.start + 1) :]
            self._open_fence(source[fence.start])
            return True
        if done < len(units):
            following_unit = units[done]
            self._rest = self._rest[_offset(source, following_unit.start) :]
            self._item = following_unit if following_unit.position else None
        elif limit or finished:
            self._rest = self._rest[len(window) :]
        self._line_ended = bool(limit)
        return bool(limit)

    def _parse(self, source: str) -> list[Unit]:
        """The units of the rest, with the first one's place behind what is kept."""
        units = parse(source)
        if not units:
            return units
        units[0].gap = self._kept > 0
        if self._item is None or not units[0].marker:
            return units
        units[0].gap, units[0].marker = self._item.gap, self._item.marker
        units[0].position = self._item.position
        for last, unit in pairwise(units):
            if not unit.position:
                break
            unit.marker = following(last.marker)
        return units

    def _draw(self, unit: Unit, source: list[str]) -> None:
        if unit.gap:
            self.lines.append(BLANK)
        self.lines += render(unit, source, self._palette, self._width)

    def _draw_open(self) -> None:
        complete, _, partial = self._rest.rpartition("\n")
        shown = complete if _UNDECIDED.fullmatch(partial) else self._rest
        source = shown.split("\n")
        for unit in self._parse(shown):
            self._draw(unit, source)

    def _keep(self, unit: Unit, source: list[str]) -> None:
        if unit.is_fence:
            fence = self._open_fence(source[unit.start])
            fence.take(source[unit.start + 1 : unit.end])
            self._draw_fence(fence, "", closed=True)
        else:
            self._draw(unit, source)
            self._kept = len(self.lines)

    def _open_fence(self, opening: str) -> _Fence:
        if self._kept:
            self.lines.append(BLANK)
        self._kept = len(self.lines)
        self._fence = _Fence(opening, self._palette, self._width)
        self.lines += self._fence.view.lines
        return self._fence

    def _extend_fence(self, fence: _Fence, finished: bool) -> bool:
        """Give the open fence its new lines. True: it has ended, and there may be more to do."""
        *complete, partial = self._rest.split("\n")
        if finished and partial:
            complete, partial = [*complete, partial], ""
        self._rest = "\n".join([*complete[fence.take(complete) :], partial])
        closed = fence.closed or finished
        self._draw_fence(fence, "" if closed or _UNDECIDED.fullmatch(partial) else partial, closed)
        return closed

    def _draw_fence(self, fence: _Fence, partial: str, closed: bool) -> None:
        changed = fence.draw(partial, closed)
        self.lines[self._kept + changed :] = fence.view.lines[changed:]
        if closed:
            self._kept = len(self.lines)
            self._fence = None
            self._line_ended = True


class _Fence:
    """A fenced code block at the top level, from its opening line on."""

    def __init__(self, opening: str, palette: Palette, width: int) -> None:
        mark = opening.lstrip(" ")
        self._indent = len(opening) - len(mark)
        length = len(mark) - len(mark.lstrip(mark[0]))
        self._closing = re.compile(rf" {{0,3}}{mark[0]}{{{length},}}[ \t]*")
        self._code: list[str] = []
        self.view = OpenCode(mark[length:], palette, width)
        self.closed = False

    @property
    def settled(self) -> int:
        """How many lines of the view will not change any more."""
        return self.view.settled

    def take(self, lines: list[str]) -> int:
        """Take `lines` up to the closing one; returns how many were taken."""
        for number, line in enumerate(lines, 1):
            if self._closing.fullmatch(line):
                self.closed = True
                return number
            space = len(line) - len(line.lstrip(" "))
            self._code.append(line[min(space, self._indent) :])
        return len(lines)

    def draw(self, partial: str, finished: bool) -> int:
        """Bring the view up to date; returns its first line that may have changed."""
        code = [*self._code, partial] if partial or not self._code else self._code
        return self.view.update(code, finished=finished)


def _offset(lines: list[str], number: int) -> int:
    """Where line `number` begins in the text of `lines`."""
    return sum(len(line) + 1 for line in lines[:number])
