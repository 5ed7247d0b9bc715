"""The composer: where the next prompt is written."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from hungry_tui.messages import PromptSubmitted
from hungry_tui.widgets.completing_text import CompletingText

MOST_CHARACTERS = 100_000
"""How long a text may become by a paste: in a longer one each key would take a noticeable time."""


class Composer(CompletingText):
    """A multi-line prompt. Nothing typed here is lost: walking through earlier prompts keeps the draft.

    While completions are listed, ↑ ↓ mark one, Tab and Enter take it, Esc closes the list.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "send", id="composer.send", tooltip="Send the prompt to the model"),
        Binding("ctrl+j,shift+enter", "newline", "newline", id="composer.newline", tooltip="Start a new line"),
        Binding("up", "cursor_up_or_earlier", "", show=False, id="composer.earlier"),
        Binding("down", "cursor_down_or_later", "", show=False, id="composer.later"),
        Binding("ctrl+g", "editor", "editor", show=False, id="composer.editor", tooltip="Edit the text in $EDITOR"),
        Binding("ctrl+s", "search", "earlier prompts", show=False, id="composer.search", tooltip="Search all prompts"),
        Binding("pageup", "scroll_transcript(-1)", "", show=False, id="composer.scroll_up"),
        Binding("pagedown", "scroll_transcript(1)", "", show=False, id="composer.scroll_down"),
        Binding("tab", "leave", "", show=False, id="composer.leave", tooltip="To the reply"),
        Binding("escape", "back_out", "back", id="composer.end_edit", tooltip="Close the list; back to the draft"),
    ]

    GIVEN_UP: ClassVar[frozenset[str]] = frozenset({"select_line"})
    """Actions of a text area whose keys are left to what lies around the composer."""

    editing: reactive[str] = reactive("", bindings=True)
    """request_id of the exchange whose prompt is being edited, "" while the draft is here."""

    usage: reactive[str] = reactive("")
    """How much of the model's context is used."""

    class LeaveRequested(Message):
        """Tab was pressed: on to the reply."""

    class EditLeft(Message):
        """An earlier prompt is not edited any more; nothing was sent."""

    class SearchRequested(Message):
        """An earlier prompt is looked for."""

    class EditorRequested(Message):
        """The text is to be edited in the user's own editor."""

    class TooLong(Message):
        """A text was not taken: it would make the prompt too long to be worked on."""

        def __init__(self, length: int) -> None:
            super().__init__()
            self.length = length

    class ScrollRequested(Message):
        """The transcript is to scroll by pages: -1 up, 1 down."""

        def __init__(self, pages: int) -> None:
            super().__init__()
            self.pages = pages

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(
            id=id,
            soft_wrap=True,
            compact=True,
            highlight_cursor_line=False,
            placeholder="Ask the model …",
        )
        self.cursor_blink = False  # a still screen costs nothing, also over ssh
        self._earlier: list[str] = []
        self._position = 0
        self._left: dict[str | None, str] = {}
        """How earlier prompts, and the draft (None), were left while walking through them."""
        self._set_aside = ""
        """The draft, while an earlier prompt is being edited."""

    async def _on_paste(self, event: events.Paste) -> None:
        """What is pasted is typed."""
        event.stop()
        event.prevent_default()
        self.type_text(event.text)

    def type_text(self, text: str) -> None:
        """Take text, if it is not too much; it is told otherwise, and the clipboard still has it."""
        if len(text) > 1 and len(self.text) - len(self.selected_text) + len(text) > MOST_CHARACTERS:
            self.post_message(self.TooLong(len(text)))
        else:
            super().type_text(text)

    def set_earlier_prompts(self, prompts: list[str]) -> None:
        """What ↑ walks through, oldest first, each once."""
        self._earlier = prompts
        self._back_to_draft()

    def add_earlier_prompt(self, prompt: str) -> None:
        """Remember a prompt that was just sent."""
        if prompt in self._earlier:
            self._earlier.remove(prompt)
        self._earlier.append(prompt)
        self._back_to_draft()

    def _back_to_draft(self) -> None:
        self._position = len(self._earlier)
        self._left.clear()

    def give_back(self, prompt: str) -> None:
        """Put a prompt back whose request failed; a draft that was begun meanwhile stays below it."""
        if self.text.strip() and self.text.strip() != prompt.strip():
            self._put(f"{prompt}\n\n{self.text}")
        else:
            self._put(prompt)

    def rewrite(self, text: str) -> None:
        """Replace the text by another version of it; ctrl+z brings it back."""
        self._put(text)

    def recall(self, prompt: str) -> None:
        """Put an earlier prompt here, as if ↑ had led to it; ↓ leads back to the draft."""
        if prompt not in self._earlier:
            self._earlier.insert(0, prompt)
            self._position += 1
        self._go_to(self._earlier.index(prompt))

    @property
    def unsent(self) -> str:
        """All that was typed and not sent: here, left while walking through earlier prompts, set aside."""
        left = {**self._left, self._here: self.text}
        typed = [text for origin, text in left.items() if text != origin]
        return "\n\n".join(text for text in (*typed, self._set_aside) if text.strip())

    def take(self) -> str:
        """Return what is in the composer; after an edit the draft is back, else nothing is left."""
        text = self.text
        self._put(self._set_aside)
        self._set_aside = self.editing = ""
        self._back_to_draft()
        return text

    def begin_edit(self, request_id: str, prompt: str) -> None:
        """Put the prompt of an exchange here to be edited and sent again. The draft waits."""
        if self.editing:
            self._leave_edit()
        self._set_aside = self.text
        self._back_to_draft()
        self.editing = request_id
        self._put(prompt)

    def action_back_out(self) -> None:
        """Close the list; without one, back to the draft, and the edited text is found by ↑."""
        if self.found:
            self.close_list()
        else:
            self._leave_edit()
            self.post_message(self.EditLeft())

    def _leave_edit(self) -> None:
        self.add_earlier_prompt(self.take())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done is offered."""
        if action in self.GIVEN_UP:
            return False
        return bool(self.editing or self.found) if action == "back_out" else super().check_action(action, parameters)

    def watch_editing(self) -> None:
        """Say on the frame whose text this is."""
        self._show_frame()

    def watch_usage(self) -> None:
        """Say on the frame how much of the context is used."""
        self._show_frame()

    def _show_frame(self) -> None:
        editing = "an earlier prompt: Enter goes on from there · Esc back" if self.editing else ""
        self.border_subtitle = Content(" · ".join(filter(None, (editing, self.usage))))

    def _put(self, text: str) -> None:
        self._list(())
        self.replace(text, self.document.start, self.document.end, maintain_selection_offset=False)
        self.move_cursor(self.document.end)

    def action_submit(self) -> None:
        """Send; the composer is emptied by whoever takes the prompt. A word in the list is completed first."""
        self.hold(self._submit)

    def _submit(self) -> None:
        if self.found and not self.is_complete and (taken := self.take_completion()) and not taken.runs:
            return
        self.close_list()
        if self.text.strip():
            self.post_message(PromptSubmitted(self.text.strip("\n"), self.editing))

    def action_newline(self) -> None:
        """Insert a line break."""
        self.type_text("\n")

    def action_leave(self) -> None:
        """Complete the word; without a list, on to the reply."""
        self.hold(self._leave)

    def _leave(self) -> None:
        if self.take_completion() is None:
            self.post_message(self.LeaveRequested())

    def action_search(self) -> None:
        """Look for an earlier prompt."""
        self.post_message(self.SearchRequested())

    def action_editor(self) -> None:
        """Edit the text elsewhere."""
        self.post_message(self.EditorRequested())

    def action_scroll_transcript(self, pages: int) -> None:
        """Scroll the transcript without leaving the composer."""
        self.post_message(self.ScrollRequested(pages))

    def action_cursor_up_or_earlier(self) -> None:
        """Up a line; on the first line, the prompt before. In the list, up in it."""
        if self.found:
            self.move_mark(-1)
        elif self.navigator.is_first_wrapped_line(self.cursor_location):
            self._walk(-1)
        else:
            self.action_cursor_up()

    def action_cursor_down_or_later(self) -> None:
        """Down a line; on the last line, the prompt after, at last the draft. In the list, down in it."""
        if self.found:
            self.move_mark(1)
        elif self.navigator.is_last_wrapped_line(self.cursor_location) and self._position < len(self._earlier):
            self._walk(1)
        else:
            self.action_cursor_down()

    def _walk(self, step: int) -> None:
        if 0 <= self._position + step <= len(self._earlier):
            self._go_to(self._position + step)

    def _go_to(self, target: int) -> None:
        self._left[self._here] = self.text
        self._position = target
        self._put(self._left.get(self._here, self._here or ""))

    @property
    def _here(self) -> str | None:
        """The earlier prompt that was walked to, None at the draft."""
        return self._earlier[self._position] if self._position < len(self._earlier) else None
