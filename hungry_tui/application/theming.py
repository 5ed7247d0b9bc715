"""The colours: the program's own themes beside Textual's, and the choice remembered."""

from __future__ import annotations

import asyncio

from textual import work
from textual.app import App

from hungry_tui.application.training import TrainingApp
from hungry_tui.config import Settings
from hungry_tui.plain import clean
from hungry_tui.slash import nearest
from hungry_tui.theme_choice import ThemeChoice
from hungry_tui.themes import THEMES


class ThemingApp(TrainingApp):
    """An app whose user chooses the colours."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(settings, practice=practice)
        for theme in THEMES:
            self.register_theme(theme)
        self._choice = ThemeChoice(settings.home, settings.theme)
        wanted = (self._choice.load(), settings.theme)
        known = [name for name in wanted if name in self.available_themes]
        # Set before there is anything to restyle: a change of theme reads every style sheet again.
        self.set_reactive(App.theme, known[0] if known else THEMES[0].name)
        self._kept = self.theme

    def action_use_theme(self, name: str) -> None:
        """Take the theme of this name, or of nearly this name."""
        themes = self.available_themes
        meant = name if name in themes else nearest(name, themes)
        if meant:
            self.theme = meant
        else:
            self.say(f"There is no theme {clean(name, one_line=True)}. /theme lists them.", "warning")

    def watch_theme(self, name: str) -> None:
        """Remember what was chosen, in whichever way."""
        if name != self._kept:
            self._kept = name
            self._keep_theme(name)

    @work(group="theme", exclusive=True)
    async def _keep_theme(self, name: str) -> None:
        try:
            await asyncio.to_thread(self._choice.keep, name)
        except OSError as error:
            self.say(f"{name} for now; it is not remembered: {error.strerror or error}.", "warning")
        else:
            self.say(f"Theme: {name}.")
