"""What all screens have in common that stand in front of others for a while."""

from __future__ import annotations

from typing import Generic

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen, ScreenResultType


class Passing(Screen[ScreenResultType], Generic[ScreenResultType]):
    """A screen that is left again, by whichever key of a burst: also before its widgets are there, and only once."""

    _is_left = False

    def on_mount(self) -> None:
        """All widgets are there, unless it was left before."""
        if not self._is_left:
            self.begin()

    def begin(self) -> None:
        """Called when the widgets are there."""

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Leave with a result; its work in the background ends."""
        if not self.is_active:  # a second Enter that was on its way already
            return AwaitComplete()
        self._is_left = True
        self.workers.cancel_node(self)  # by itself it would go on until after the widgets are gone
        return super().dismiss(result)


class Dialog(ModalScreen[ScreenResultType], Passing[ScreenResultType], Generic[ScreenResultType]):
    """A passing screen that shows the one behind it."""

    CSS_PATH = "dialogs.tcss"
