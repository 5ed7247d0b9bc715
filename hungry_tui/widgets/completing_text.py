"""A text area in which a list completes the word at the cursor, while the keys and the focus stay in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import TextArea

from hungry_tui.completing import Completion
from hungry_tui.widgets.ordered_keys import OrderedKeys


class CompletingText(OrderedKeys, TextArea):
    """Tells what was typed, is offered completions for it, and takes one synchronously, in the order of the keys."""

    found: reactive[Sequence[Completion]] = reactive[Sequence[Completion]]((), bindings=True)
    """The completions on offer."""
    marked: reactive[int] = reactive(0)
    """Which of them is to be taken."""

    class Written(Message):
        """What stands before the cursor has changed by typing, and may end with a word to complete."""

        def __init__(self, before: str) -> None:
            super().__init__()
            self.before = before

    class Offered(Message):
        """The list to show has changed."""

        def __init__(self, found: Sequence[Completion], marked: int) -> None:
            super().__init__()
            self.found = found
            self.marked = marked

    _offered_for = ""
    """What stood before the cursor."""
    _length = 0
    """Of the word, in characters."""
    _moved = False
    _refused_at = -1
    """Where the word begins whose list was closed."""
    _awaited: str | None = None
    """What stood before the cursor when completions were asked for that have not come yet."""
    _held: Callable[[], None] | None = None
    """What a key does once they are there: fast typing has the same effect as slow typing."""

    @property
    def before_cursor(self) -> str:
        """The text up to the cursor."""
        return self.get_text_range((0, 0), self.cursor_location)

    def offer(self, before: str, length: int, found: Sequence[Completion]) -> None:
        """List what the last `length` characters of `before` can become. Too late, it is left alone."""
        if before != self.before_cursor:
            return
        self._awaited = None
        refused = len(before) - length == self._refused_at and bool(found)
        if not refused:
            self._refused_at = -1
            self._offered_for, self._length, self._moved = before, length, False
            self._list(found)
        self._let_go()

    def hold(self, action: Callable[[], None]) -> None:
        """Do it now; while completions are on their way, when they have come or the next key is pressed."""
        if self._held is None and self._awaited is not None and self._awaited == self.before_cursor:
            self._held = action
        else:
            action()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held()

    def type_text(self, text: str) -> None:
        """Take text that was typed elsewhere, at the cursor."""
        self.replace(text, *self.selection, maintain_selection_offset=False)
        self._look(typed=len(text) == 1)

    def close_list(self) -> None:
        """Offer nothing more for this word."""
        if self.found:
            self._refused_at = len(self._offered_for) - self._length
            self._list(())

    def _list(self, found: Sequence[Completion]) -> None:
        if not found and not self.found:
            return
        self.found, self.marked = tuple(found), 0
        self.post_message(self.Offered(self.found, 0))

    def move_mark(self, by: int) -> None:
        """Mark another completion; from one end on to the other."""
        self.marked = (self.marked + by) % len(self.found)
        self._moved = True
        self.post_message(self.Offered(self.found, self.marked))

    def take_completion(self, completion: Completion | None = None) -> Completion | None:
        """Put the marked completion, or this one, in the place of the word; None when the list is out of date."""
        before = self.before_cursor
        if not self.found or before != self._offered_for:
            return None
        chosen = completion or self.found[self.marked]
        row, column = self.cursor_location
        parted = chosen.goes_on or self.document.get_line(row)[column : column + 1].isspace()
        self.replace(
            chosen.text if parted else f"{chosen.text} ",
            (row, column - self._length),
            (row, column),
            maintain_selection_offset=False,
        )
        self._list(())
        self._look(typed=True)
        return chosen

    @property
    def is_complete(self) -> bool:
        """The word is one of the completions already, and no other one was marked on purpose."""
        word = self._offered_for[len(self._offered_for) - self._length :]
        return not self._moved and any(one.text == word and not one.goes_on for one in self.found)

    async def _on_key(self, event: events.Key) -> None:
        self._let_go()
        await super()._on_key(event)
        self._look(typed=event.is_printable or event.key == "backspace")

    def _look(self, *, typed: bool) -> None:
        """Ask for completions; only typing opens the list, pasting and moving about do not."""
        if self.found or (typed and self._may_complete):
            before = self.before_cursor
            if before != self._offered_for or not self.found:
                self._awaited = before
                self.post_message(self.Written(before))
        elif typed:
            self._refused_at = -1

    @property
    def _may_complete(self) -> bool:
        """A look at two lines: this is asked at each key, also in a text of a megabyte."""
        row, column = self.cursor_location
        return "@" in self.document.get_line(row)[:column] or self.document.get_line(0).startswith("/")

    def on_blur(self) -> None:
        """The list belongs to the typing."""
        self._let_go()
        self.close_list()
