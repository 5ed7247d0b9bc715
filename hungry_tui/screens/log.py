"""A page of Markdown to read: the training report, what the next training would change."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from hungry_tui.screens.dialog import Passing
from hungry_tui.widgets.lines import KeyHints, TitleLine
from hungry_tui.widgets.transcript import Transcript


class LogScreen(Passing[None]):
    """Shows a text from its beginning."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "back", id="log.back"),
        Binding("pageup,up", "scroll(-1)", "up", show=False),
        Binding("pagedown,down,space", "scroll(1)", "down", show=False),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """The report fills the screen."""
        yield TitleLine()
        yield Transcript()
        yield KeyHints()

    def begin(self) -> None:
        """Begin at the top."""
        self.query_one(TitleLine).left = self._title
        report = self.query_one(Transcript)
        report.begin_reply("log")
        report.append("log", self._text)
        report.end_reply("log")
        self.call_after_refresh(report.scroll_home, animate=False)

    def action_scroll(self, pages: int) -> None:
        """A page at a time."""
        report = self.query_one(Transcript)
        if pages < 0:
            report.action_page_up()
        else:
            report.action_page_down()
