"""The composer: where the next prompt is written."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

from hungry_tui.messages import PromptSubmitted
from hungry_tui.widgets.ordered_keys import OrderedKeys


class Composer(OrderedKeys, TextArea):
    """A multi-line prompt. Nothing typed here is lost: walking through earlier prompts keeps the draft."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "send", id="composer.send", tooltip="Send the prompt to the model"),
        Binding("ctrl+j,shift+enter", "newline", "newline", id="composer.newline", tooltip="Start a new line"),
        Binding("up", "cursor_up_or_earlier", "", show=False, id="composer.earlier"),
        Binding("down", "cursor_down_or_later", "", show=False, id="composer.later"),
        Binding("pageup", "scroll_transcript(-1)", "", show=False, id="composer.scroll_up"),
        Binding("pagedown", "scroll_transcript(1)", "", show=False, id="composer.scroll_down"),
        Binding("tab", "leave", "", show=False, id="composer.leave", tooltip="To the reply"),
    ]

    class LeaveRequested(Message):
        """Tab was pressed: on to the reply."""

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
        self._draft = ""

    def set_earlier_prompts(self, prompts: list[str]) -> None:
        """What ↑ walks through, oldest first."""
        self._earlier = prompts
        self._position = len(prompts)

    def add_earlier_prompt(self, prompt: str) -> None:
        """Remember a prompt that was just sent."""
        if not self._earlier or self._earlier[-1] != prompt:
            self._earlier.append(prompt)
        self._position = len(self._earlier)

    def type_text(self, text: str) -> None:
        """Take text that was typed elsewhere, at the cursor."""
        self.replace(text, *self.selection, maintain_selection_offset=False)

    def give_back(self, prompt: str) -> None:
        """Put a prompt back whose request failed; a draft that was begun meanwhile stays below it."""
        if self.text.strip() and self.text.strip() != prompt.strip():
            self._put(f"{prompt}\n\n{self.text}")
        else:
            self._put(prompt)

    def take(self) -> str:
        """Empty the composer and return what was in it."""
        text = self.text
        self._put("")
        self._position = len(self._earlier)
        return text

    def _put(self, text: str) -> None:
        self.replace(text, self.document.start, self.document.end, maintain_selection_offset=False)
        self.move_cursor(self.document.end)

    def action_submit(self) -> None:
        """Send; the composer is emptied by whoever takes the prompt."""
        if self.text.strip():
            self.post_message(PromptSubmitted(self.text.strip("\n")))

    def action_newline(self) -> None:
        """Insert a line break."""
        self.type_text("\n")

    def action_leave(self) -> None:
        """On to the reply."""
        self.post_message(self.LeaveRequested())

    def action_scroll_transcript(self, pages: int) -> None:
        """Scroll the transcript without leaving the composer."""
        self.post_message(self.ScrollRequested(pages))

    def action_cursor_up_or_earlier(self) -> None:
        """Up a line; on the first line, the prompt before."""
        if self.get_cursor_up_location()[0] == self.cursor_location[0] and self.cursor_at_first_line:
            self._walk(-1)
        else:
            self.action_cursor_up()

    def action_cursor_down_or_later(self) -> None:
        """Down a line; on the last line, the prompt after, at last the draft."""
        if self.cursor_at_last_line and self._position < len(self._earlier):
            self._walk(1)
        else:
            self.action_cursor_down()

    def _walk(self, step: int) -> None:
        target = self._position + step
        if not 0 <= target <= len(self._earlier):
            return
        if self._position == len(self._earlier):
            self._draft = self.text
        self._position = target
        self._put(self._draft if target == len(self._earlier) else self._earlier[target])
