"""HungryApp: owns the history, the server and the training; screens get a session and say what happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.binding import Binding, BindingType
from textual.command import Provider

from hungry_tui.application.leaving import end_workers
from hungry_tui.application.showing import ShowingApp
from hungry_tui.application.training import Training
from hungry_tui.commands import Command, HungryCommands, key_of
from hungry_tui.config import Settings
from hungry_tui.ports import History, HungryError
from hungry_tui.screens.chat import ChatScreen
from hungry_tui.slash import COMMANDS
from hungry_tui.widgets.ordered_keys import caught_up

if TYPE_CHECKING:
    from hungry_tui.application.driver import Ended

SETTLE_SECONDS = 0.2
"""How long the first paint and the first keys have the processor for themselves."""
LOOK_SECONDS = 2.0
"""How often is looked for what other programs recorded."""


class HungryApp(ShowingApp):
    """The program. Slow work is done by workers of the app, so that no screen's closing ends it."""

    TITLE = "hungry"
    CSS_PATH = "hungry.tcss"
    DEFAULT_MODE = "chat"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {HungryCommands}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "help", id="app.help", tooltip="Every key, and how to train well"),
        Binding("f2", "show_chat", "chat", id="app.chat", show=False, tooltip="The conversation"),
        Binding("f3", "show('stats')", "stats", id="app.stats", tooltip="Approval rates, phase, advice"),
        Binding("f4", "show('rules')", "rules", id="app.rules", tooltip="What was learned, with its evidence"),
        Binding("f5", "choose_model", "models", id="app.models", show=False, tooltip="Every model of the server"),
        Binding("f8", "judge(True)", "approve", id="app.approve", show=False, tooltip="Approve the latest reply"),
        Binding("f9", "judge(False)", "deny", id="app.deny", show=False, tooltip="Deny the latest reply, say why"),
        Binding("ctrl+r", "train", "train", id="app.train", tooltip="Learn from the verdicts, build the trained model"),
        Binding("ctrl+o", "choose_model", "model", id="app.model", tooltip="Switch to another model"),
        Binding("ctrl+t", "take_offer", "take the offer", id="app.offer", show=False, tooltip="What the banner offers"),
        Binding("ctrl+p", "command_palette", "all", id="app.palette", tooltip="Every action by name"),
        Binding("ctrl+q", "quit", "quit", id="app.quit", show=False, priority=True, tooltip="Leave; all is saved"),
    ]

    def __init__(self, settings: Settings, open_history: Callable[[], History], *, practice: bool = False) -> None:
        super().__init__(settings, practice=practice)
        self._open_history = open_history
        self.is_ready = False
        self._is_leaving = False
        self._warnings: Sequence[str] = ()
        self._training = Training(self, self._switch_to)

    # -- beginning and end

    def on_load(self) -> None:
        """The user's keys are in force before anything names a key."""
        self._warnings = [*self.settings.warnings, *self._apply_keymap()]

    def on_mount(self) -> None:
        """Paint first; everything slow comes after."""
        self.call_after_refresh(self.set_timer, SETTLE_SECONDS, self._after_first_paint)

    def _after_first_paint(self) -> None:
        for warning in self._warnings:
            self.chat.remark(warning, "warning")
        self._open()
        self._connect()
        self.set_interval(LOOK_SECONDS, self._look_again)

    @work(group="history")
    async def _open(self) -> None:
        try:
            history = await self.session.archive.open(self._open_history)
            for damage in history.damage:
                self.chat.remark(damage, "warning")
            if history.read_only:
                self.chat.remark(history.why_read_only, "warning")
            await self.session.teaching.begin()
            self.chat.earlier_prompts(self.session.study.earlier_prompts())
            await self._look()
            self.is_ready = True
        except HungryError as error:
            self.chat.remark(f"The history cannot be used: {error} Nothing will be recorded until it can.", "error")
            self.say(str(error), "error")

    async def on_ended(self, event: Ended) -> None:
        """Told to end, or left by its terminal: nothing is lost, as by ctrl+q; the exit code is the signal's."""
        await self._leave(128 + event.number)

    async def action_quit(self) -> None:
        """Stop what runs, save, leave; once, however often the key is pressed meanwhile."""
        await self._leave(0)

    async def _leave(self, return_code: int) -> None:
        if self._is_leaving:
            return
        self._is_leaving = True
        await self.chat.finish()
        await self._training.finish()
        await self.pulls.finish()
        await end_workers(self.workers)
        for screen in [one for stack in self._screen_stacks.values() for one in stack]:
            await caught_up(screen)  # one that is being composed when the program ends would miss its widgets
        try:
            await self.session.close()
        except HungryError as error:
            self.exit(return_code=1, message=str(error))
        else:
            self.exit(return_code=return_code)

    def action_help_quit(self) -> None:
        """ctrl+c: said in a line, where Textual's own notice would stand over the composer."""
        self.say(f"{key_of(self, self, 'app.quit')} quits.")

    def on_key(self, event: events.Key) -> None:
        """What comes behind the key that ends the program does nothing any more."""
        if self._is_leaving:
            event.prevent_default()

    def _apply_keymap(self) -> Sequence[str]:
        """Put what can be of the user's keymap in force; returns what is to be said about the rest."""
        if not self.settings.keymap:  # to check one takes every screen
            return ()
        from hungry_tui.application.keys import checked

        keys = checked(self.settings.keymap, type(self))
        self.set_keymap(dict(keys.keymap))
        return keys.warnings

    def more_commands(self) -> Iterable[Command]:
        """Actions without a key of their own."""
        for command in COMMANDS:
            if command.title:
                action = command.action.removeprefix("screen.")  # from any screen it is the chat's
                yield Command(command.title, f"/{command.name} · {command.help}", action, self.chat)
        yield from self.cancelling_commands()
        if self.connection.practising:
            yield Command("Leave the practice model", f"back to {self.settings.address}", "app.leave_practice", self)
        else:
            yield Command("Use the practice model", "a stand-in inside this program", "app.use_practice", self)
        if self.screen_stack[0] is self.chat:
            for title, help_text, action in self.chat.chat_commands():
                yield Command(title, help_text, action, self.chat)
            for title, what in self.chat.reply_commands():
                yield Command(title, "for the reply at hand", f"reply('{what}')", self.chat)

    # -- judging and training

    def action_train(self) -> None:
        """Train now; while a training runs, once more after it."""
        self._training.start()

    def action_judge(self, approved: bool) -> None:
        """Judge the latest reply from wherever the user is."""
        if not self._may_go():
            return
        if self.screen is not self.chat:
            self.switch_mode("chat")
        self.chat.judge_latest(approved)

    def on_judging_screen_recorded(self, event: ChatScreen.Recorded) -> None:
        """A verdict is on disk: show it everywhere, and train when it is time."""
        self._take_summary(event.summary)
        every = self.settings.train_every
        decisions = event.summary.total.decisions
        if event.decided and every and decisions >= self.settings.minimum_decisions and decisions % every == 0:
            self.action_train()


def run_tui(settings: Settings, *, practice: bool = False) -> int:
    """Run the program in this terminal; returns the exit code."""
    from hungry_tui.store import Store

    app = HungryApp(settings, lambda: Store.open(settings.home), practice=practice)
    app.run()
    return 1 if app.return_code is None else app.return_code  # None: it broke down
