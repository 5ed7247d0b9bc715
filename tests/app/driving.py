"""Driving the app as a user does: real keys, and waiting for what is on the screen."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from hungry_tui.app import HungryApp
from hungry_tui.config import Settings
from hungry_tui.store import Store
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.lines import StatusLine
from hungry_tui.widgets.typing_guard import QUIET
from hungry_tui.widgets.verdict_bar import VerdictBar

PATIENCE = 60.0
"""Seconds; a machine may be slow, and a condition that holds costs nothing."""
CHARACTERS = {"space": " ", "tab": "\t", "enter": "\r", "escape": "\x1b"}
"""What a terminal sends along with the keys that have a name."""


class User:
    """Someone at the keyboard."""

    def __init__(self, app: HungryApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for something to become true."""
        deadline = monotonic() + PATIENCE
        while not condition():
            assert monotonic() < deadline, f"{what} never came true; the screen:\n{self.screen}"
            await asyncio.sleep(0.01)
        await self.settled()

    async def until_it_ends(self) -> None:
        """Wait for the end of the program."""
        deadline = monotonic() + PATIENCE
        while self.app.is_running:
            assert monotonic() < deadline, "the program never ended"
            await asyncio.sleep(0.01)

    @property
    def screen(self) -> str:
        """What is on the screen, as text."""
        lines = self.app.screen._compositor.render_strips(self.app.screen.size)
        return "\n".join("".join(segment.text for segment in strip) for strip in lines)

    async def sees(self, text: str) -> None:
        """Wait until a text is on the screen."""
        await self.until(lambda: text in self.screen, f"{text!r} on the screen")

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other, each when the one before was taken in.

        As `Pilot.press`, but that one waits for an idle processor: 40 ms and more for each key.
        """
        for key in keys:
            self.app.post_message(_pressed(key, self.app))
            await self.settled()

    def burst(self, text: str, *keys: str) -> None:
        """Type a text and press keys all at once, as they come over a slow connection."""
        for key in (*({" ": "space"}.get(c, c) for c in text), *keys):
            self.app.post_message(_pressed(key, self.app))

    async def settled(self) -> None:
        """Wait until every message that is under way was handled."""
        for _ in range(3):  # to the widget, up to its screen, and what that one says
            await self.pilot.pause(0)

    async def type(self, text: str) -> None:
        """Type a text."""
        await self.press(*({" ": "space", "\n": "ctrl+j"}.get(c, c) for c in text))

    async def ask(self, prompt: str) -> None:
        """Send a prompt and wait for the end of the reply."""
        before = len(self.app.session.chat.turns)
        await self.until(lambda: isinstance(self.app.focused, Composer), "focus in the composer")
        await self.type(prompt)
        await self.press("enter")
        await self.until(lambda: len(self.app.session.chat.turns) > before and self.bar.display, "the reply's end")

    async def judge(self, key: str, reason: str | None = None) -> None:
        """Judge the reply at hand, with a reason where the key asks for one."""
        self.app.say("")
        if key.startswith("f"):
            await self.press(key)
        else:
            await self.press_in_the_bar(key)
        if reason is not None:
            await self.until(lambda: "why?" in self.screen, "the reason entry")
            await self.type(reason)
            await self.press("enter")
        await self.until(lambda: "saved" in self.status, "saved")

    async def press_in_the_bar(self, key: str) -> None:
        """Press a key of the verdict bar: it has the focus, and the key stands alone."""
        await self.until(lambda: isinstance(self.app.focused, VerdictBar), "focus in the verdict bar")
        await asyncio.sleep(QUIET + 0.02)  # right after the bar took the focus it is typing, not judging
        await self.press(key)

    @property
    def bar(self) -> VerdictBar:
        """The verdict bar."""
        return self.app.chat.query_one(VerdictBar)

    @property
    def draft(self) -> str:
        """What is in the composer."""
        return self.app.chat.query_one(Composer).text

    @property
    def status(self) -> str:
        """The last thing that the program said."""
        return self.app.chat.query_one(StatusLine).text


def _pressed(key: str, app: HungryApp) -> events.Key:
    event = events.Key(_character_to_key(key), key) if len(key) == 1 else events.Key(key, CHARACTERS.get(key))
    event.set_sender(app)
    return event


@asynccontextmanager
async def at_the_keyboard(
    settings: Settings, *, practice: bool = False, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[User]:
    """Run the app on a data directory."""
    if sys.version_info >= (3, 12):  # as Textual's own `run` does, and its `run_test` does not
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    app = HungryApp(settings, lambda: Store.open(settings.home), practice=practice)
    async with app.run_test(size=size) as pilot:
        user = User(app, pilot)
        await user.until(lambda: app.is_ready, "the history to open")
        try:
            yield user
        finally:
            if app.is_running:
                await app.action_quit()
                await user.until_it_ends()


def settings_for(home: Path, address: str = "http://127.0.0.1:9", **changes: object) -> Settings:
    """Settings on a data directory of their own; by default nothing answers at the address."""
    return Settings(home=home, address=address, **changes)  # type: ignore[arg-type]
