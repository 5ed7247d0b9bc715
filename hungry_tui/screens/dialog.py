"""What every dialog has in common."""

from __future__ import annotations

from typing import Generic

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, ScreenResultType


class Dialog(ModalScreen[ScreenResultType], Generic[ScreenResultType]):
    """A screen in front of the others; its work in the background ends when it is dismissed."""

    CSS_PATH = "dialogs.tcss"

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Leave with a result."""
        self.workers.cancel_node(self)  # by itself it would go on until after the widgets are gone
        return super().dismiss(result)
