"""The command palette as a screen."""

from __future__ import annotations

from textual import events
from textual.await_complete import AwaitComplete
from textual.command import CommandList, CommandPalette
from textual.widgets import Input


class Palette(CommandPalette):
    """Textual's own, for keys that come in one burst: what comes after it was left, or before its list, is harmless."""

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Leave, once."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def on_mount(self, event: events.Mount) -> None:
        """Nothing is searched for when it was left before its widgets were there."""
        if not self.is_active:
            event.prevent_default()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Nor when it was left since."""
        if not self.is_active:
            event.prevent_default()

    def _action_command_list(self, action: str) -> None:
        if self.query_one(CommandList).size:  # pages are counted in lines
            super()._action_command_list(action)
