"""Help: every key as it is now, and how to train well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from hungry_tui.screens.dialog import Dialog

ADVICE = (
    ("Be consistent.", "Approve what is well made and deny what is not, each time alike: that is learned fastest."),
    ("Approve good work.", "An approval makes the reply an example; only denials leave the model guessing."),
    ("Deny for quality.", "Not because you wanted something else: then edit the prompt and send it again."),
    ("Say why.", "“too long”, “no tests”, “use pathlib”: one reason is worth many silent verdicts."),
    ("Vary the requests.", "Code, fixes, designs, explanations, tests: rules are learned for each."),
    ("Read the rules after 20 decisions.", "They are on the rules screen; disable or reword what is not you."),
)


class HelpScreen(Dialog[None]):
    """Shows (section, [(key, what it does)]) as the app found them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,f1", "dismiss(None)", "back", id="help.back"),
    ]

    def __init__(self, sections: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        super().__init__()
        self._sections = sections

    def compose(self) -> ComposeResult:
        """One page that scrolls."""
        with VerticalScroll(id="help-dialog") as dialog:
            dialog.border_title = "Help"
            dialog.border_subtitle = "↑ ↓ scroll · Esc back"
            for title, rows in (*self._sections, ("How to train well", ADVICE)):
                yield Static(title, classes="help-title", markup=False)
                yield Static(_table(rows))


def _table(rows: Sequence[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(max_width=22, style="bold")
    table.add_column(ratio=1)
    for key, what in rows:
        table.add_row(Text(key), Text(what))
    return table
