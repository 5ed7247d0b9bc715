"""The code blocks of one reply: a digit or Enter copies one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList

from hungry_tui.quantities import counted
from hungry_tui.screens.dialog import Dialog
from hungry_tui.text import one_line


class CodeBlocksScreen(Dialog[str | None]):
    """Lists blocks by number; dismissed with the text of the chosen one, None for none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,c", "dismiss(None)", "back", id="code.back"),
        *(Binding(str(number), f"choose({number})", f"block {number}", show=False) for number in range(1, 10)),
    ]

    def __init__(self, blocks: Sequence[str]) -> None:
        super().__init__()
        self._blocks = blocks

    def compose(self) -> ComposeResult:
        """One line for each."""
        with Vertical(id="code-dialog") as dialog:
            dialog.border_title = "Copy a code block"
            dialog.border_subtitle = "1–9 or Enter copies · Esc back"
            yield OptionList(*(_line(number, block) for number, block in enumerate(self._blocks, 1)), compact=True)

    def begin(self) -> None:
        """The first one is marked."""
        options = self.query_one(OptionList)
        options.focus()
        options.highlighted = 0

    def action_choose(self, number: int) -> None:
        """A digit copies."""
        if number <= len(self._blocks):
            self.dismiss(self._blocks[number - 1])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click copies."""
        self.dismiss(self._blocks[event.option_index])


def _line(number: int, block: str) -> Content:
    """ "2  def area(r):  7 lines"."""
    lines = block.strip("\n").split("\n")
    return Content.assemble(
        (f"{number:>2}  ", "$text-accent"), one_line(lines[0], 60), (f"  {counted(len(lines), 'line')}", "dim")
    )
