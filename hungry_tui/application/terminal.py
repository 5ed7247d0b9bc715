"""The terminal that the app is in: what it reads and writes by, and its clipboard."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from textual import work
from textual.app import ScreenStackError
from textual.driver import Driver

from hungry_tui.application.theming import ThemingApp
from hungry_tui.text import well_formed


class TerminalApp(ThemingApp):
    """An app that takes from the terminal what Textual alone would stumble over, and gives it what is copied."""

    def get_driver_class(self) -> type[Driver]:
        """The program's own for Textual's usual one; not on Windows, nor where another one was asked for."""
        usual = super().get_driver_class()
        if usual.__name__ != "LinuxDriver":
            return usual
        from hungry_tui.application.driver import TerminalDriver

        return TerminalDriver

    def clear_selection(self) -> None:
        """Also while the first screen is composed, which from Python 3.12 on happens before it is the app's screen."""
        with suppress(ScreenStackError):
            super().clear_selection()

    def copy_to_clipboard(self, text: str) -> None:
        """By the terminal (OSC 52), and by the system's own tool where the terminal cannot be counted on."""
        super().copy_to_clipboard(well_formed(text))
        self._copy_natively(text)

    @work(group="clipboard")
    async def _copy_natively(self, text: str) -> None:
        from hungry_tui.clipboard import copied

        self.say(await asyncio.to_thread(copied, text))
