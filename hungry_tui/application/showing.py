"""What stands beside the chat: the other screens, their texts, and what they show of the history."""

from __future__ import annotations

from asyncio import Lock
from contextlib import suppress
from typing import TYPE_CHECKING

from textual import work
from textual.dom import DOMNode
from textual.screen import ModalScreen, Screen

from hungry_tui.application.terminal import TerminalApp
from hungry_tui.commands import keys_of
from hungry_tui.config import Settings
from hungry_tui.ports import HungryError
from hungry_tui.screens.dialog import Passing
from hungry_tui.slash import COMMANDS
from hungry_tui.stats import Summary, advise

if TYPE_CHECKING:
    from hungry_tui.screens.rules import RulesScreen

TYPED = (
    ("@path", 'a text file\'s text goes along; Tab completes; quotes keep blanks: @"my notes.md"'),
    ("//text", "text that begins with a slash and is no command"),
)


class ShowingApp(TerminalApp):
    """An app with screens beside the chat, each of which shows what the history says as of now."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(settings, practice=practice)
        self._looking = Lock()
        self.add_mode("chat", lambda: self.chat)
        self.add_mode("stats", self._stats_screen)
        self.add_mode("rules", self._rules_screen)

    def _may_go(self) -> bool:
        """Whether the user can go elsewhere: not out of a dialog; a page that is being read is left."""
        if isinstance(self.screen, ModalScreen):
            return False
        if isinstance(self.screen, Passing):
            self.screen.dismiss(None)
        return True

    def action_show_chat(self) -> None:
        """The conversation."""
        if self._may_go():
            self.switch_mode("chat")

    async def action_show(self, mode: str) -> None:
        """The stats or the rules."""
        if not self._may_go():
            return
        await self.switch_mode(mode)
        self.show_title()
        self._take_summary(self.summary)
        self._look_again()

    def _stats_screen(self) -> Screen[None]:
        from hungry_tui.screens.stats import StatsScreen

        return StatsScreen()

    def _rules_screen(self) -> Screen[None]:
        from hungry_tui.screens.rules import RulesScreen

        return RulesScreen(self.session.study.lessons, self.session.study.find)

    @work(group="log", exclusive=True)
    async def action_show_log(self) -> None:
        """The training report."""
        from hungry_tui.screens.log import LogScreen

        try:
            await self.push_screen(LogScreen("training report", await self.session.teaching.report()))
        except HungryError as error:
            self.say(str(error), "warning")

    @work(group="log", exclusive=True)
    async def on_rules_screen_preview_requested(self) -> None:
        """What the next training would change."""
        from hungry_tui.screens.log import LogScreen

        try:
            await self.push_screen(LogScreen("the next training", await self.session.teaching.preview()))
        except HungryError as error:
            self.say(str(error), "warning")

    @work(group="rules")
    async def on_rules_screen_edited(self, event: RulesScreen.Edited) -> None:
        """Keep what the user decided about a rule."""
        try:
            await self.session.teaching.edit_rule(event.edit)
            self.say("saved · the next request and the next training go by it", "success")
        except HungryError as error:
            self.say(f"Not saved: {error}", "error")
        self._take_summary(self.summary)

    def action_help(self) -> None:
        """Every key as it is now."""
        from hungry_tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            sections = [(title, keys_of(self, node)) for title, node in self.places()]
            typed = [(command.usage, command.help) for command in COMMANDS]
            self.push_screen(HelpScreen([*sections, ("Typed into the composer", [*TYPED, *typed])]))

    def places(self) -> list[tuple[str, DOMNode]]:
        """Where keys mean something on the screen in front, with the names of the places."""
        screen = self.screen
        here = self.chat.places() if screen is self.chat else [("This screen", screen)]
        return [("Anywhere", self), *here]

    def action_command_palette(self) -> None:
        """Every action by name."""
        from hungry_tui.screens.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    async def _look(self) -> None:
        async with self._looking:
            news = await self.session.recording.look()
            if news is not None:
                self.chat.show_changed(news.changed)
                self._take_summary(news.summary)

    @work(group="looking")
    async def _look_again(self) -> None:
        """Another program may have recorded something."""
        if self.session.archive.is_open and not self._looking.locked():
            with suppress(HungryError):  # who needs the history is told
                await self._look()

    def _take_summary(self, summary: Summary) -> None:
        self.summary = summary
        self.show_title()
        screen = self.screen_stack[0]
        lessons = self.session.study.lessons
        if self.current_mode == "stats":
            from hungry_tui.screens.stats import StatsScreen

            if isinstance(screen, StatsScreen):
                screen.summary = summary
                screen.advice = advise(
                    summary, conflicts=len(lessons.conflicts), minimum=self.settings.minimum_decisions
                )
        elif self.current_mode == "rules":
            from hungry_tui.screens.rules import RulesScreen

            if isinstance(screen, RulesScreen):
                screen.lessons = lessons
