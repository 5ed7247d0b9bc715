"""The form for what one chat asks of the model: parameters and a system text."""

from __future__ import annotations

from contextlib import suppress
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Label, TextArea

from hungry_tui.chat_settings import MAX_TEMPERATURE, MIN_CONTEXT, ChatSettings, FieldError
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError, ServerError
from hungry_tui.screens.dialog import Dialog
from hungry_tui.session import Session
from hungry_tui.widgets.ordered_keys import OrderedKeys

FIELDS = (
    ("temperature", "temperature", f"0 to {MAX_TEMPERATURE:g}; empty: the model's own"),
    ("num_ctx", "context", f"tokens, from {MIN_CONTEXT}; empty: the model's own"),
    ("seed", "seed", "a whole number: the same prompt, the same reply"),
    ("stop", "stop at", "texts parted by | that end a reply; \\n is a newline"),
    ("think", "thinking", "on or off; low, medium, high for gpt-oss"),
)


# Screens have these keys too, but there they wait for all letters of a burst, which then are in the wrong field.
STEPS: list[BindingType] = [
    Binding("tab", "app.focus_next", "next field", show=False),
    Binding("shift+tab", "app.focus_previous", "previous field", show=False),
]


class FieldInput(OrderedKeys, Input):
    """One line of the form."""

    BINDINGS: ClassVar[list[BindingType]] = STEPS


class SystemText(OrderedKeys, TextArea):
    """The system text; Enter is a line end here."""

    BINDINGS: ClassVar[list[BindingType]] = STEPS


class ChatSettingsScreen(Dialog[bool]):
    """Changes the settings of the session's chat; dismissed with whether they were saved."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", "save", id="settings.save", tooltip="Keep the settings with this chat"),
        Binding("escape", "leave", "back", id="settings.back"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._limit: int | None = None
        self._warned = False
        self._shown = session.chat.settings.to_fields()

    def compose(self) -> ComposeResult:
        """A line a parameter, the system text below."""
        with VerticalScroll(id="chat-settings-dialog", can_focus=False) as dialog:
            dialog.border_title = "Settings of this chat"
            dialog.border_subtitle = "^s saves · Tab next field · Esc back"
            for name, label, placeholder in FIELDS:
                with Horizontal():
                    yield Label(label)
                    yield FieldInput(self._shown[name], placeholder=placeholder, compact=True, id=f"setting-{name}")
            yield Label("system text, beside the rules that the model learned:", id="chat-settings-system")
            yield SystemText(self._shown["system"], compact=True, tab_behavior="focus", id="setting-system")
            yield Label("", id="chat-settings-remark", markup=False)

    def begin(self) -> None:
        """The first field is ready."""
        self.query_one("#setting-temperature").focus()
        self._find_limit()

    @work(group="limit")
    async def _find_limit(self) -> None:
        details = None
        with suppress(ServerError):  # what is wrong with the server is said elsewhere
            details = await self._session.model.look()
        self._limit = details.context_length if details else None
        if self._limit is not None:
            hint = f"tokens, {MIN_CONTEXT} to {self._limit}; empty: the model's own"
            self.query_one("#setting-num_ctx", Input).placeholder = hint
        if self._session.model.can_think() is False:
            self.query_one("#setting-think", Input).placeholder = "this model does not think"

    @property
    def _fields(self) -> dict[str, str]:
        fields = {name: self.query_one(f"#setting-{name}", Input).value for name, *_ in FIELDS}
        return {**fields, "system": self.query_one(SystemText).text}

    def _remark(self, text: str, at: Widget | None = None) -> None:
        self.query_one("#chat-settings-remark", Label).update(Content(clean(text)))
        if at is not None:
            at.focus()

    def on_input_submitted(self) -> None:
        """Enter in a line saves."""
        self.action_save()

    def action_save(self) -> None:
        """Check what was typed and keep it."""
        if not self.is_mounted:
            return
        try:
            settings = ChatSettings.from_fields(self._fields, limit=self._limit)
        except FieldError as error:
            self._remark(str(error), self.query_one(f"#setting-{error.field}"))
            return
        self._keep(settings)

    @work(group="settings", exclusive=True)
    async def _keep(self, settings: ChatSettings) -> None:
        try:
            await self._session.chat.set_up(settings)
        except HungryError as error:
            self._remark(f"In force, but not saved: {error}")
        else:
            self.dismiss(True)

    def action_leave(self) -> None:
        """Back; what was typed is not dropped without a word."""
        if self._warned or not self.is_mounted or self._fields == self._shown:
            self.dismiss(False)
        else:
            self._warned = True
            self._remark("Not saved. ^s saves; Esc once more drops the changes.")
