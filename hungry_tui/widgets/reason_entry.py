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

from hungry_tui.records import Exchange
from hungry_tui.widgets.ordered_keys import OrderedKeys

HINTS = (
    "Enter saves, also empty · Esc leaves · ctrl+s saves, asks again",
    "Enter saves, also empty · Esc leaves",
    "Enter saves · Esc leaves",
)
"""What the keys do, from long to short; the longest is for a denial only."""
HINT_MARGIN = 16
"""Columns for the question before the hint."""


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

        def __init__(self, exchange: Exchange, approved: bool, reason: str, *, retry: bool = False) -> None:
            super().__init__()
            self.exchange = exchange
            self.approved = approved
            self.reason = reason
            self.retry = retry

    class Abandoned(Message):
        """No verdict after all."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._asked: tuple[Exchange, bool] | None = None
        """The reply and the verdict that a reason is being typed for."""
        self._left: dict[tuple[str, bool], str] = {}

    def compose(self) -> ComposeResult:
        """A label and the input."""
        yield Label("", id="reason-label")
        yield ReasonInput(compact=True)

    def ask(self, exchange: Exchange, approved: bool) -> None:
        """Show the entry for a verdict that is about to be given."""
        self.withdraw()  # another question may stand here
        self._asked = (exchange, approved)
        self.query_one("#reason-label", Label).update("approve: why?" if approved else "deny: why?")
        self.set_class(approved, "-approve")
        entry = self._input
        entry.may_retry = not approved
        room = self.screen.size.width - HINT_MARGIN
        entry.placeholder = next(hint for hint in HINTS[approved:] if len(hint) <= room or hint is HINTS[-1])
        entry.value = self._left.pop((exchange.request_id, approved), "")
        entry.cursor_position = len(entry.value)
        self.display = True
        self.take_focus()

    def take_focus(self) -> None:
        """Go on with the reason; at once, as its letters may be under way already."""
        self.screen.set_focus(self._input, scroll_visible=False)

    @property
    def unsaved(self) -> str:
        """The reason that is being typed."""
        return self._input.value

    def keep(self, exchange: Exchange, approved: bool, reason: str) -> None:
        """Offer a reason again that could not be saved."""
        self._left[exchange.request_id, approved] = reason

    def withdraw(self) -> None:
        """The question is over without an answer; the words wait for the same question."""
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self.keep(*asked, self._take())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: the reason stands."""
        event.stop()
        self._give(retry=False)

    def on_reason_input_retry_wanted(self, event: ReasonInput.RetryWanted) -> None:
        """The reason stands, and the same is to be asked again."""
        event.stop()
        self._give(retry=True)

    def _give(self, *, retry: bool) -> None:
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self.post_message(self.Given(*asked, self._take().strip(), retry=retry))

    def on_reason_input_cancelled(self, event: ReasonInput.Cancelled) -> None:
        """Escape: keep the words for the same question, record nothing."""
        event.stop()
        self.withdraw()
        self.post_message(self.Abandoned())

    @property
    def _input(self) -> ReasonInput:
        return self.query_one(ReasonInput)

    def _take(self) -> str:
        text, self._input.value = self._input.value, ""
        self.display = False
        return text
