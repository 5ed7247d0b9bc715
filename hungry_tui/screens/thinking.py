"""What a model thinks before it replies: shown or folded, and switched on or off for a chat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from hungry_tui.ports import HungryError
from hungry_tui.screens.keeping import KeepingScreen


class ThinkingScreen(KeepingScreen):
    """A screen with a conversation in which a model may think; ChatScreen adds the asking."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f6", "toggle_thoughts", "thoughts", id="chat.thoughts", tooltip="Show or fold what the model thought"),
    ]

    def action_toggle_thoughts(self) -> None:
        """Unfold or fold the thoughts of the marked reply, else of the latest that has any."""
        self._transcript.action_toggle_thinking()

    @property
    def _has_thoughts(self) -> bool:
        return self._transcript.has_thoughts

    def chat_commands(self) -> Iterable[tuple[str, str, str]]:
        """Title, help and action of what can be changed about the chat, for the palette."""
        if self._session.model.can_think():
            now = self._session.chat.settings.think
            for how, title in (("on", "Let the model think"), ("off", "Do not let the model think")):
                if now != how:
                    yield f"{title} in this chat", "kept with the chat; f12 has levels", f"think('{how}')"
            if now:
                yield "Leave thinking to the model", "kept with the chat", "think('')"

    @work(group="settings", exclusive=True)
    async def action_think(self, how: str) -> None:
        """Set whether the model thinks in this chat; "" leaves it to the model."""
        settings = replace(self._session.chat.settings, think=how)
        try:
            await self._session.chat.set_up(settings)
        except HungryError as error:
            self.say(f"In force, but not saved: {error}", "error")
        else:
            self._set_up(True)
