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
from hungry_tui.quantities import counted
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

    def reply_commands(self) -> list[tuple[str, str]]:
        """What can be done with the reply at hand, by name, for the palette."""
        exchange = self._at_hand
        if exchange is None:
            return []
        found = [("Approve with a reason", "approve_because"), ("Retry", "retry"), ("Copy the reply", "copy")]
        found += [("Edit the prompt and send it again", "edit"), ("Copy a code block of the reply", "code")]
        if exchange.approved is not None:
            found.append(("Undo the verdict", "undo"))
        found += [(f"Category: {category.title}", str(category)) for category in Category]
        return [*found, ("Next undecided reply", "undecided")]

    @property
    def _at_hand(self) -> Exchange | None:
        """The reply that the bar stands for, else the latest; None while there is none or one is under way."""
        if self.replying:
            return None
        return self._bar.exchange or (self._session.chat.turns[-1] if self._session.chat.turns else None)

    def on_verdict_bar_chosen(self, event: VerdictBar.Chosen) -> None:
        """A key of the bar."""
        self.action_reply(event.what)

    def action_reply(self, what: str) -> None:
        """Do something with the reply at hand."""
        exchange = self._at_hand
        if exchange is None:
            self.say("There is no finished reply.", "warning")
            return
        match what:
            case "approve":
                self._judge(exchange, True)
            case "approve_because":
                self._ask_reason(exchange, True)
            case "deny":
                self._ask_reason(exchange, False)
            case "undo":  # the bar keeps the focus: most often the verdict is to be another one
                self._show_bar(exchange)
                self._write_verdict(exchange, None, "", False)
            case "skip":
                self._leave_bar()
                self.say("Left undecided. Tab comes back to it.")
            case "retry":
                self.say("")  # what was said of the reply before is over
                self.post_message(self.RetryRequested(exchange))
            case "edit":
                self._composer.focus()
                self._composer.begin_edit(exchange.request_id, exchange.prompt)
                self.say("Enter asks it and goes on from there; later replies stay in the history.")
            case "copy":
                self.app.copy_to_clipboard(exchange.response)
            case "code":
                self._copy_code(exchange)
            case "focus":
                self._bar.focus()
            case "leave":
                self.set_focus(self._composer, scroll_visible=False)
            case "previous" | "next":
                self._step(exchange, -1 if what == "previous" else 1)
            case "undecided":
                self._take_up(next((turn for turn in self._session.chat.turns if turn.approved is None), exchange))
            case "page_up":
                self._transcript.action_page_up()
            case "page_down":
                self._transcript.action_page_down()
            case "category":
                self._recategorise(exchange, _following(exchange.category))
            case category:
                chosen = Category(category)
                self._recategorise(exchange, Category.other if chosen is exchange.category else chosen)

    def _copy_code(self, exchange: Exchange) -> None:
        """The only code block at once, one of several by choice."""
        blocks = self._transcript.code_blocks(exchange.request_id)
        if len(blocks) > 1:
            from hungry_tui.screens.code_blocks import CodeBlocksScreen

            self.app.push_screen(CodeBlocksScreen(blocks), self._copy)
        elif blocks:
            self._copy(blocks[0])
        else:
            self.say("There is no code block in this reply; y copies all of it.")

    def action_copy_block(self, number: str) -> None:
        """Copy the n-th code block of the reply at hand."""
        exchange = self._at_hand
        blocks = self._transcript.code_blocks(exchange.request_id) if exchange else []
        if number.isdecimal() and 0 < int(number) <= len(blocks):
            self.app.copy_to_clipboard(blocks[int(number) - 1])
        else:
            self.say(
                f"The reply has {counted(len(blocks), 'code block')}; there is no {clean(number, one_line=True)}.",
                "warning",
            )

    def _copy(self, text: str | None) -> None:
        if text is not None:
            self.app.copy_to_clipboard(text)

    def _take_up(self, exchange: Exchange) -> None:
        """Make it the reply at hand, with the bar in focus."""
        self._show_bar(exchange)
        self._transcript.select_turn(exchange.request_id)
        self._bar.focus(scroll_visible=False)

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

    def _step(self, exchange: Exchange, by: int) -> None:
        """To the reply before or after, so that unjudged ones stay within reach."""
        turns = self._session.chat.turns
        ids = [turn.request_id for turn in turns]
        index = ids.index(exchange.request_id) + by if exchange.request_id in ids else len(ids) - 1
        if 0 <= index < len(turns):
            self._take_up(turns[index])

    def on_composer_leave_requested(self) -> None:
        """Tab: to the reason that is being asked for, else to the reply at hand, just judged or the latest."""
        just_judged = self._session.chat.turn(self._judged) if self._bar.exchange is None else None
        if self._reason.display:
            self._reason.take_focus()
        elif self._at_hand is None:
            self.say("There is no finished reply to go to.")
        elif just_judged is not None and just_judged is not self._session.chat.turns[-1]:
            self._take_up(just_judged)
        else:
            self._show_bar(self._at_hand)
            self._bar.focus(scroll_visible=False)

    def on_transcript_turn_clicked(self, event: Transcript.TurnClicked) -> None:
        """A click on a reply takes it up."""
        exchange = self._session.chat.turn(event.turn_id)
        if exchange is not None and not self.replying:
            self._take_up(exchange)


def _following(category: Category) -> Category:
    names = list(Category)
    return names[(names.index(category) + 1) % len(names)]
