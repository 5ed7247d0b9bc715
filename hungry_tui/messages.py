"""Messages that cross nodes: what the user did, told upwards. Past tense, data only."""

from __future__ import annotations

from textual import events
from textual.message import Message


class PromptSubmitted(Message):
    """Enter was pressed in the composer; `edit_of` is the request_id of the exchange whose prompt this was."""

    def __init__(self, text: str, edit_of: str = "") -> None:
        super().__init__()
        self.text = text
        self.edit_of = edit_of


class TextTyped(Message):
    """Text was typed where it is not taken: it belongs in the composer."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class KeyTyped(Message):
    """A key reached a widget that the keys before it have left: it belongs to whatever has the focus now."""

    def __init__(self, key: events.Key) -> None:
        super().__init__()
        self.key = key


class OfferTaken(Message):
    """The banner's offer was accepted."""
