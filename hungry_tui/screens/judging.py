"""Judging the replies of a conversation: the verdict bar, the reason entry and what they write."""

from __future__ import annotations

import time
from collections.abc import Iterable

from textual import work
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen

from hungry_tui.plain import clean
from hungry_tui.ports import HungryError
from hungry_tui.records import Category, Exchange
from hungry_tui.screens.turns import consequence, footer, level
from hungry_tui.session import Session
from hungry_tui.stats import Summary
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.lines import Level, StatusLine
from hungry_tui.widgets.reason_entry import ReasonEntry
from hungry_tui.widgets.transcript import Transcript
from hungry_tui.widgets.verdict_bar import VerdictBar


class JudgingScreen(Screen[None]):
    """A screen with a conversation whose replies can be judged; ChatScreen adds the asking.

    The reply at hand is the one that the bar stands for, by default the latest.
    """

    replying: reactive[bool] = reactive(False, bindings=True)
    """A reply is under way."""

    class Recorded(Message):
        """A decision was recorded, changed or taken back."""

        def __init__(self, summary: Summary, *, decided: bool) -> None:
            super().__init__()
            self.summary = summary
            self.decided = decided

    class RetryRequested(Message):
        """Another reply to the same prompt is wanted."""

        def __init__(self, exchange: Exchange) -> None:
            super().__init__()
            self.exchange = exchange

    def __init__(self, session: Session) -> None:
        super().__init__(classes="-high")  # what nearly every terminal is: no restyling before the first paint
        self._session = session
        self._judged = ""
        """request_id of the reply that was judged last: Tab leads back to it. "" when something was asked since."""

    @property
    def _composer(self) -> Composer:
        return self.query_one(Composer)

    @property
    def _bar(self) -> VerdictBar:
        return self.query_one(VerdictBar)

    @property
    def _reason(self) -> ReasonEntry:
        return self.query_one(ReasonEntry)

    @property
    def _transcript(self) -> Transcript:
        return self.query_one(Transcript)

    def say(self, text: str, level: Level = "") -> None:
        """Tell the user what happened."""
        self.query_one(StatusLine).say(clean(text, one_line=True), level)

    def remark(self, text: str, level: Level = "") -> None:
        """Tell something that is worth keeping in sight."""
        self._transcript.notice(clean(text), level)

    def _offer_verdict(self, exchange: Exchange) -> None:
        """Show the bar; it takes the focus only when nothing is being typed. No reason is: a question ends that for it,
        and while a reply is under way there is none (`_at_hand`).
        """
        self._show_bar(exchange)
        idle = self.focused is None or (self.focused is self._composer and not self._composer.text)
        if idle and self.is_current:
            self._bar.take_focus_by_itself(time.monotonic())

    def _show_bar(self, exchange: Exchange) -> None:
        """The bar and the reason have one place: what is typed of a reason gives way, and is kept for its question."""
        self._reason.withdraw()
        self._bar.exchange = exchange
        self._bar.display = True

    def _leave_bar(self) -> None:
        """Nothing is being judged any more."""
        self.set_focus(self._composer, scroll_visible=False)
        self._reason.withdraw()
        self._bar.display = False
        self._bar.exchange = None
        self._transcript.select_turn(None)

    def _reason_first(self) -> bool:
        """Whether a reason is being asked for, which is told: what would lead away from it has to wait."""
        if self._reason.display:
            self.say("First the reason: Enter saves it, Esc leaves it.", "warning")
        return self._reason.display

    def judge_latest(self, approved: bool) -> None:
        """f8 and f9: judge the reply at hand, the latest by default, and leave the draft alone."""
        exchange = self._at_hand
        if exchange is None:
            self.say("There is no finished reply to judge.", "warning")
        elif approved:
            self._judge(exchange, True)
        else:
            self._ask_reason(exchange, False)

    def _ask_reason(self, exchange: Exchange, approved: bool) -> None:
        self._bar.exchange = exchange
        self._bar.display = False
        self._reason.ask(exchange, approved)

    def on_reason_entry_given(self, event: ReasonEntry.Given) -> None:
        """The verdict stands with its reason, also when the chat was left meanwhile."""
        self._judge(event.exchange, event.approved, event.reason, retry=event.retry)

    def on_reason_entry_abandoned(self) -> None:
        """Nothing is recorded; the reply can still be judged."""
        exchange = self._bar.exchange
        self._leave_bar()
        if exchange is not None:
            self._show_bar(exchange)
        self.say("No verdict change.")

    def _judge(self, exchange: Exchange, approved: bool, reason: str = "", *, retry: bool = False) -> None:
        self._leave_bar()
        self._judged = exchange.request_id
        self._write_verdict(exchange, approved, reason, retry)

    @work(group="verdicts")
    async def _write_verdict(self, exchange: Exchange, approved: bool | None, reason: str, retry: bool) -> None:
        try:
            change = await self._session.recording.judge(exchange.request_id, approved, reason)
        except HungryError as error:
            if approved is not None:
                self._reason.keep(exchange, approved, reason)
            if not self._reason.display:  # another one may be under way
                self._show_bar(exchange)
            self.say(f"The verdict is not saved: {error}", "error")
            return
        still_here = self._session.chat.turn(exchange.request_id) is not None
        self._show_changed(change.exchange)
        self.post_message(self.Recorded(change.summary, decided=approved is not None))
        rules = await self._session.recording.learn(change.exchange)
        self.say(consequence(change, rules, self._session.settings), "" if approved is None else "success")
        if retry and still_here:  # only now, so that the request recalls the reason
            self.post_message(self.RetryRequested(change.exchange))

    def show_changed(self, exchanges: Iterable[Exchange]) -> None:
        """Another program judged these."""
        for exchange in exchanges:
            self._show_changed(exchange)

    def _show_changed(self, exchange: Exchange) -> None:
        """The line under the reply, unless the conversation was left meanwhile; and the bar, if it stands for it."""
        if self._session.chat.turn(exchange.request_id) is not None:
            self._transcript.set_footer(exchange.request_id, footer(exchange), level(exchange))
        if self._bar.exchange is not None and self._bar.exchange.request_id == exchange.request_id:
            self._bar.exchange = exchange

    @property
    def _at_hand(self) -> Exchange | None:
        """The reply that the bar stands for, else the latest; None while there is none or one is under way."""
        if self.replying:
            return None
        return self._bar.exchange or (self._session.chat.turns[-1] if self._session.chat.turns else None)

    @work(group="verdicts")
    async def _recategorise(self, exchange: Exchange, category: Category) -> None:
        try:
            change = await self._session.recording.recategorise(exchange.request_id, category)
        except HungryError as error:
            self.say(f"The category is not saved: {error}", "error")
            return
        self._show_changed(change.exchange)
        self.say(f"saved · {category.title}")
        self.post_message(self.Recorded(change.summary, decided=False))
        await self._session.recording.learn(change.exchange)
