"""The reason entry: why a reply was judged as it was."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Label

from hungry_tui.widgets.ordered_keys import OrderedKeys


class ReasonInput(OrderedKeys, Input):
    """One line of text; Enter saves, Escape leaves without a record."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "save", id="reason.save", tooltip="Record the verdict with this reason"),
        Binding("ctrl+s", "submit_and_retry", "save, retry", id="reason.retry", tooltip="Record the denial, ask again"),
        Binding("escape", "cancel", "cancel", id="reason.cancel", tooltip="Record nothing"),
    ]

    may_retry: reactive[bool] = reactive(False, bindings=True)
    """Asking again makes sense."""

    class Cancelled(Message):
        """Escape was pressed."""

    class RetryWanted(Message):
        """The reason stands, and another reply is wanted with it."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Only what can be done is offered."""
        return self.may_retry if action == "submit_and_retry" else True

    def action_submit_and_retry(self) -> None:
        """Record the verdict, then ask the same once more."""
        self.post_message(self.RetryWanted())

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

        def __init__(self, request_id: str, approved: bool, reason: str, *, retry: bool = False) -> None:
            super().__init__()
            self.request_id = request_id
            self.approved = approved
            self.reason = reason
            self.retry = retry

    class Abandoned(Message):
        """No verdict after all."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._asked: tuple[str, bool] = ("", False)
        self._left: dict[tuple[str, bool], str] = {}

    def compose(self) -> ComposeResult:
        """A label and the input."""
        yield Label("", id="reason-label")
        yield ReasonInput(compact=True)

    def ask(self, request_id: str, approved: bool) -> None:
        """Show the entry for a verdict that is about to be given."""
        self._asked = (request_id, approved)
        self.query_one("#reason-label", Label).update("approve: why?" if approved else "deny: why?")
        self.set_class(approved, "-approve")
        entry = self.query_one(ReasonInput)
        entry.may_retry = not approved
        entry.placeholder = "Enter saves, also empty · Esc leaves"
        if not approved:
            entry.placeholder += " · ctrl+s saves, asks again"
        entry.value = self._left.pop(self._asked, "")
        entry.cursor_position = len(entry.value)
        self.display = True
        self.screen.set_focus(entry, scroll_visible=False)  # at once: the reason may be typed already

    @property
    def unsaved(self) -> str:
        """The reason that is being typed."""
        return self.query_one(ReasonInput).value

    def keep(self, request_id: str, approved: bool, reason: str) -> None:
        """Offer a reason again that could not be saved."""
        self._left[request_id, approved] = reason

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: the reason stands."""
        event.stop()
        self._give(retry=False)

    def on_reason_input_retry_wanted(self, event: ReasonInput.RetryWanted) -> None:
        """The reason stands, and the same is to be asked again."""
        event.stop()
        self._give(retry=True)

    def _give(self, *, retry: bool) -> None:
        self.post_message(self.Given(*self._asked, self._take().strip(), retry=retry))

    def on_reason_input_cancelled(self, event: ReasonInput.Cancelled) -> None:
        """Escape: keep the words for the same question, record nothing."""
        event.stop()
        self._left[self._asked] = self._take()
        self.post_message(self.Abandoned())

    def _take(self) -> str:
        entry = self.query_one(ReasonInput)
        text, entry.value = entry.value, ""
        self.display = False
        return text
