"""What stands on every screen: the title, what happened last, work under way, offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from textual.app import App

from hungry_tui.application.works import Works
from hungry_tui.commands import Command, key_of
from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.messages import OfferTaken
from hungry_tui.names import full_name
from hungry_tui.plain import clean
from hungry_tui.ports import HostedServer
from hungry_tui.quantities import counted
from hungry_tui.screens.chat import ChatScreen
from hungry_tui.server import OllamaServer
from hungry_tui.session import Session
from hungry_tui.stats import Summary
from hungry_tui.widgets import figures
from hungry_tui.widgets.lines import Banner, Level, StatusLine, TitleLine


class AnnouncingApp(App[None]):
    """An app with a session that tells what happens."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.connection = Connection(settings.address, OllamaServer, self._host_practice)
        self.session = Session(settings, self.connection)
        self.chat = ChatScreen(self.session)
        self.summary = Summary()
        """As it was told last."""
        self.is_looking = True
        """Whether there is a model is not known yet."""
        self.works = Works(self._show_works)
        self._offer: Callable[[], object] | None = None
        self._offered_model = ""
        self._is_awaited = False
        """The key that takes an offer was pressed before there was one."""

    def _host_practice(self) -> HostedServer:
        from hungry_tui.practice import PracticeServer

        return PracticeServer(self.settings.home / "practice")

    def say(self, text: str, level: Level = "") -> None:
        """Tell the user what happened, on whichever screen is in front."""
        for screen in {self.chat, self.screen_stack[0]}:
            for line in screen.query(StatusLine):
                line.say(clean(text, one_line=True), level)

    def show_title(self) -> None:
        """Name the model and how it is doing."""
        title = self.session.model.title or ("" if self.is_looking else "no model")
        if title and self.connection.practising:
            title += " · a stand-in"
        for stack in self._screen_stacks.values():
            for line in stack[0].query(TitleLine) if stack else ():
                line.left, line.right = title, _standing(self.summary)

    def offer_to(
        self, text: str, offer: str, take: Callable[[], object], level: Level = "", *, model: str = ""
    ) -> None:
        """Stand a remark above the conversation, with what a key does about it; `model` is what it would switch to."""
        self._offer, self._offered_model = take, model
        self.chat.query_one(Banner).show(text, offer, key=key_of(self, self, "app.offer"), level=level)

    def offer_model(self, text: str, model: str, take: Callable[[], object]) -> None:
        """Offer to switch to a model that is new; said in the line below only where the remark is out of sight."""
        self.offer_to(text, f"switch to {model}", take, "success", model=model)
        if self.screen_stack[0] is not self.chat:
            self.say(text, "success")

    def withdraw_offer(self) -> None:
        """Take the remark and its offer away."""
        self._offer, self._offered_model = None, ""
        self.chat.query_one(Banner).hide()

    def withdraw_offered_model(self, model: str) -> None:
        """This model is not offered any more."""
        if self._offered_model and full_name(self._offered_model) == full_name(model):
            self.withdraw_offer()

    def action_take_offer(self) -> None:
        """Do what the banner offers."""
        if self._offer is not None:
            take = self._offer
            self.withdraw_offer()
            take()
        elif self.is_looking:
            self._is_awaited = True
            self.say("Looking for the model server first; where none answers, the practice model does.")
        else:
            self.say("Nothing is offered right now.")

    def pop_awaited(self) -> bool:
        """Whether an offer was to be taken before there was one; that is over then."""
        awaited, self._is_awaited = self._is_awaited, False
        return awaited

    def on_offer_taken(self, _: OfferTaken) -> None:
        """A click on the banner."""
        self.action_take_offer()

    # -- slow work

    def _show_works(self, progress: str) -> None:
        for screen in {self.chat, self.screen_stack[0]}:
            for line in screen.query(StatusLine):
                line.work = progress
        self.chat.working = bool(self.works)

    def on_chat_screen_nothing_to_stop(self, _: ChatScreen.NothingToStop) -> None:
        """Escape without a reply: two of them cancel the work that began last."""
        if said := self.works.escape():
            self.say(said)

    def action_cancel_work(self, key: str) -> None:
        """End some work before its time."""
        self.works.cancel(key)

    def cancelling_commands(self) -> Iterable[Command]:
        """A command for each work."""
        for key, work in self.works.items():
            yield Command(f"Cancel {work.title}", work.progress, f"app.cancel_work({key!r})", self)


def _standing(summary: Summary) -> str:
    """ "34 decisions · 82 % [66–92] · Competent"."""
    total = summary.total
    if not total.decisions:
        return ""
    decisions = counted(total.decisions, "decision")
    return f"{decisions} · {figures.percent(total)} [{figures.interval(total)}] · {summary.phase}"
