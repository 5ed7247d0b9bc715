"""Messages that cross nodes: what the user did, told upwards. Past tense, data only."""

from __future__ import annotations

from textual.message import Message

from hungry_tui.records import Category


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


class VerdictGiven(Message):
    """A verdict was given: `approved` None takes it back."""

    def __init__(self, request_id: str, approved: bool | None, reason: str = "") -> None:
        super().__init__()
        self.request_id = request_id
        self.approved = approved
        self.reason = reason


class CategoryCorrected(Message):
    """The user said what kind of request it was."""

    def __init__(self, request_id: str, category: Category) -> None:
        super().__init__()
        self.request_id = request_id
        self.category = category


class OfferTaken(Message):
    """The banner's offer was accepted."""


class OfferDismissed(Message):
    """The banner was closed."""
