"""Messages that cross nodes: what the user did, told upwards. Past tense, data only."""

from __future__ import annotations

from textual.message import Message


class PromptSubmitted(Message):
    """Enter was pressed in the composer."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class TextTyped(Message):
    """Text was typed where it is not taken: it belongs in the composer."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class OfferTaken(Message):
    """The banner's offer was accepted."""
