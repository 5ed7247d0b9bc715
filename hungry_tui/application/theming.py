"""The colours: the program's own themes beside Textual's, and the choice remembered."""

from __future__ import annotations

import asyncio

from textual import work
from textual.app import App
from textual.filter import Monochrome, NoColor

from hungry_tui.application.serving import ServingApp
from hungry_tui.config import Settings
from hungry_tui.plain import clean
from hungry_tui.slash import nearest
from hungry_tui.theme_choice import ThemeChoice
from hungry_tui.themes import ANSI, THEMES


class ThemingApp(ServingApp):
    """An app whose user chooses the colours."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(settings, practice=practice)
        for theme in THEMES:
            self.register_theme(theme)
        self._choice = ThemeChoice(settings.home, settings.theme)
        wanted = (self._choice.load(), settings.theme)
        known = [name for name in wanted if name in self.available_themes]
        default = ANSI if self.no_color else THEMES[0].name
        # Set before there is anything to restyle: a change of theme reads every style sheet again.
        self.set_reactive(App.theme, known[0] if known else default)
        self._refresh_truecolor_filter(self.ansi_theme)  # it was made for Textual's own default
        self._leave_colours_out()
        self._kept = self.theme

    def _leave_colours_out(self) -> None:
        """NO_COLOR: none at all where the theme does without, else shades of grey."""
        if self.no_color:
            kept = [one for one in self._filters if not isinstance(one, (Monochrome, NoColor))]
            self._filters = [*kept, NoColor() if self.native_ansi_color else Monochrome()]

    def search_themes(self) -> None:
        """List the themes."""
        from textual.theme import ThemeProvider

        from hungry_tui.screens.palette import Palette

        self.push_screen(Palette(providers=[ThemeProvider], placeholder="Search for themes…"))

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
        self._leave_colours_out()
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
