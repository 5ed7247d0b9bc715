"""Keys in the order in which they were pressed."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from textual import events
from textual.message_pump import MessagePump

# Textual looks for styles and bindings along the first base that is a widget: the mixin must not be one.
if TYPE_CHECKING:
    from textual.widget import Widget

    _Base = Widget
else:
    _Base = object

CATCH_UP_SECONDS = 1.0
"""How long to wait for one widget at most."""


def pass_on(event: events.Key, to: Widget) -> None:
    """Give a key to another widget, as if it had been pressed there."""
    again = events.Key(event.key, event.character)
    again.time = event.time
    to._forward_event(again)


async def caught_up(node: MessagePump, seconds: float = CATCH_UP_SECONDS) -> None:
    """Wait until a node has handled all that came to it before now, its mounting included."""
    handled = asyncio.Event()
    if node.call_later(handled.set):
        with suppress(TimeoutError):
            await asyncio.wait_for(handled.wait(), seconds)


class OrderedKeys(_Base):
    """A mixin for text inputs: runs the widget's own key bindings at once, in the order of the keys.

    Textual inserts printable keys as they arrive at the widget but lets action keys (enter, backspace,
    arrows) bubble up to the app first. When several keys come in one burst, as they do over a slow ssh
    connection, the actions then run after all the letters: "a, backspace, b" leaves "a". Here an action
    key that this widget binds is run on arrival; what arrives after one that moved the focus is passed on.
    """

    _own_actions: dict[str, str] | None = None

    def on_mount(self) -> None:
        """Forget the known keys whenever bindings change."""
        self.screen.bindings_updated_signal.subscribe(self, self._forget_actions)

    def _forget_actions(self, _: object) -> None:
        self._own_actions = None

    def _action_for(self, key: str) -> str | None:
        if self._own_actions is None:
            self._own_actions = {
                bound: active.binding.action
                for bound, active in self.screen.active_bindings.items()
                if active.node is self and active.enabled
            }
        return self._own_actions.get(key)

    async def _on_key(self, event: events.Key) -> None:
        focused = self.screen.focused
        if focused is not None and focused is not self:
            event.stop()
            event.prevent_default()
            pass_on(event, focused)
            return
        action = self._action_for(event.key) if self.has_focus else None
        if action and await self.app.run_action(action, self):  # else, as copying without a selection, others may
            event.stop()
            event.prevent_default()
            return
        await super()._on_key(event)
