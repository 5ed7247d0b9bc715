"""Asks for one line of text."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input

from hungry_tui.screens.dialog import Dialog


class LineEntry(Dialog[str | None]):
    """Dismissed with the line, None for none."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "back")]

    def __init__(self, title: str, value: str) -> None:
        super().__init__()
        self._title = title
        self._value = value

    def compose(self) -> ComposeResult:
        """One input in a frame."""
        with Vertical(id="line-entry") as dialog:
            dialog.border_title = self._title
            dialog.border_subtitle = "Enter saves · Esc back"
            yield Input(self._value, compact=True, select_on_focus=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter."""
        self.dismiss(event.value.strip() or None)
