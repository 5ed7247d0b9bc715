"""The list above the composer: what the word at the cursor can become."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from hungry_tui.completing import Completion
from hungry_tui.plain import clean

ROWS = 8
LOW_ROWS = 3
"""On a screen of fewer lines than LOW."""
LOW = 15


class Completions(Widget):
    """Shows completions and marks one. The focus and the keys stay with the composer, which moves the mark."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"completions--marked", "completions--help"}

    found: reactive[Sequence[Completion]] = reactive[Sequence[Completion]]((), layout=True)
    marked: reactive[int] = reactive(0)

    class Clicked(Message):
        """A completion was clicked."""

        def __init__(self, completion: Completion) -> None:
            super().__init__()
            self.completion = completion

    def show(self, found: Sequence[Completion], marked: int) -> None:
        """List these; nothing hides the list."""
        self.found, self.marked = tuple(found), marked
        self.display = bool(found)

    @property
    def _window(self) -> range:
        """The ones that are in view: the mark is among them."""
        rows = min(len(self.found), LOW_ROWS if self.app.size.height < LOW else ROWS)
        first = max(0, min(self.marked - rows // 2, len(self.found) - rows))
        return range(first, first + rows)

    def get_content_height(self, *_: object) -> int:
        """A line each, as many as there is room for."""
        return len(self._window)

    def render(self) -> Content:
        """Names in a column, what they are beside them."""
        window = self._window
        labels = [clean(self.found[at].label, one_line=True) for at in window]
        column = max(map(len, labels), default=0) + 2
        lines = [self._line(at, label.ljust(column)) for at, label in zip(window, labels, strict=True)]
        return Content("\n").join(lines)

    def _line(self, at: int, label: str) -> Content:
        help = clean(self.found[at].help, one_line=True)
        count = f"{at + 1}/{len(self.found)}" if at == self.marked and len(self.found) > len(self._window) else ""
        room = self.size.width - len(count) - 1
        line = Content.assemble(" ", label, (help, self.get_visual_style("completions--help")))
        line = line.truncate(room, ellipsis=True, pad=True) + Content(f"{count} ")
        return line.stylize(self.get_visual_style("completions--marked")) if at == self.marked else line

    def on_click(self, event: events.Click) -> None:
        """Take the one that was clicked."""
        window = self._window
        if 0 <= event.y < len(window):
            self.post_message(self.Clicked(self.found[window[event.y]]))
