"""The reason entry: why a reply was judged as it was."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from hungry_tui.widgets.ordered_keys import OrderedKeys


class ReasonInput(OrderedKeys, Input):
    """One line of text; Enter saves, Escape leaves without a record."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "save", id="reason.save", tooltip="Record the verdict with this reason"),
        Binding("escape", "cancel", "cancel", id="reason.cancel", tooltip="Record nothing"),
    ]

    class Cancelled(Message):
        """Escape was pressed."""

    def action_cancel(self) -> None:
        """Leave; nothing is recorded."""
        self.post_message(self.Cancelled())

    def _on_paste(self, event: events.Paste) -> None:
        """Take all lines of what is pasted, as one."""
        event.stop()
        event.prevent_default()
        self.replace(" ".join(event.text.split()), *self.selection)


class ReasonEntry(Horizontal):
    """Asks for the reason of one verdict. A reason left by Escape is offered again for the same reply."""

    class Given(Message):
        """The reason stands; it may be empty."""

        def __init__(self, request_id: str, approved: bool, reason: str) -> None:
            super().__init__()
            self.request_id = request_id
            self.approved = approved
            self.reason = reason

    class Abandoned(Message):
        """No verdict after all."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._asked: tuple[str, bool] = ("", False)
        self._left: dict[tuple[str, bool], str] = {}

    def compose(self) -> ComposeResult:
        """A label and the input."""
        yield Label("", id="reason-label")
        yield ReasonInput(placeholder="Enter saves, also without a reason · Esc: no verdict", compact=True)

    def ask(self, request_id: str, approved: bool) -> None:
        """Show the entry for a verdict that is about to be given."""
        self._asked = (request_id, approved)
        self.query_one("#reason-label", Label).update("approve: why?" if approved else "deny: why?")
        self.set_class(approved, "-approve")
        entry = self.query_one(ReasonInput)
        entry.value = self._left.pop(self._asked, "")
        entry.cursor_position = len(entry.value)
        self.display = True
        entry.focus(scroll_visible=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: the reason stands."""
        event.stop()
        self.display = False
        self.post_message(self.Given(*self._asked, event.value.strip()))

    def on_reason_input_cancelled(self, event: ReasonInput.Cancelled) -> None:
        """Escape: keep the words for the same question, record nothing."""
        event.stop()
        self._left[self._asked] = self.query_one(ReasonInput).value
        self.display = False
        self.post_message(self.Abandoned())
