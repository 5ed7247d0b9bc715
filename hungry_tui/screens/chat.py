"""The chat screen: ask, read, judge."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import aclosing
from typing import ClassVar

from textual import work
from textual.actions import parse
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from hungry_tui.attachment import Attachment, with_attachments
from hungry_tui.branching import before
from hungry_tui.conversation import new_id
from hungry_tui.fitting import Fit
from hungry_tui.messages import PromptSubmitted
from hungry_tui.ports import HungryError, ReplyPart, StoreError
from hungry_tui.records import Category, Exchange
from hungry_tui.screens.composing import ComposingScreen
from hungry_tui.screens.judging import JudgingScreen
from hungry_tui.screens.turns import footer, shown_prompt
from hungry_tui.slash import CommandError, as_prompt, as_typed, interpret, nearest
from hungry_tui.widgets.completions import Completions
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.lines import Banner, ContextLine, KeyHints, StatusLine, TitleLine
from hungry_tui.widgets.ordered_keys import caught_up
from hungry_tui.widgets.reason_entry import ReasonEntry
from hungry_tui.widgets.transcript import Transcript
from hungry_tui.widgets.verdict_bar import VerdictBar

WELCOME = (
    "Ask for code, a fix, a design, an explanation or a test. When the reply ends, say by one key whether it is what "
    "you wanted; a word on why teaches most. {help_key} shows every key."
)


class ChatScreen(ComposingScreen):
    """Conversation and verdicts. What outlives the screen is the session's."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "stop", id="chat.stop", tooltip="Stop the reply and keep the part that came"),
    ]

    AUTO_FOCUS = "Composer"
    VERTICAL_BREAKPOINTS = [(0, "-low"), (15, "-high")]  # noqa: RUF012

    working: reactive[bool] = reactive(False, bindings=True)
    """Slow work is under way, such as a training; the app says so."""

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield TitleLine()
        yield Banner()
        yield Transcript(id="transcript")
        yield VerdictBar()
        yield ReasonEntry()
        yield ContextLine()
        yield Completions()
        yield Composer()
        yield StatusLine()
        yield KeyHints()

    def on_mount(self) -> None:
        """The composer is ready before anything else."""
        self._transcript.can_focus = False  # the composer and the bar scroll it
        self._transcript.notice(WELCOME.format(help_key=self._key("app.help")))
        self.call_after_refresh(self.restore_draft)

    def earlier_prompts(self, prompts: list[str]) -> None:
        """What ↑ in the composer walks through."""
        self._composer.set_earlier_prompts(prompts)

    def places(self) -> list[tuple[str, Widget]]:
        """Where keys mean something here, with the names of the places."""
        return [("Composer", self._composer), ("Chat", self), ("Reply, after Tab", self._bar)]

    async def finish(self) -> None:
        """Stop the reply under way and wait until what came is recorded."""
        await self._take_in_keys()
        self._session.asking.stop()
        self.workers.cancel_group(self, "measuring")
        # Only what records: others, such as the search for a server, may go on for ever.
        for worker in [one for one in self.workers if one.group in ("reply", "verdicts")]:
            await worker.wait()
        await self.keep_draft()

    async def _take_in_keys(self) -> None:
        """What was typed before the key that ends the program, which overtakes it, is typed text all the same."""
        composer, here = self._composer, self.focused
        for node in (here, here, self, composer, composer, self):  # the bar passes on what it gets
            if node is not None:
                await caught_up(node)
            await self._bar.run_held()

    # -- asking

    def on_prompt_submitted(self, event: PromptSubmitted) -> None:
        """Enter always tries; only a reply under way comes first. A command is no prompt."""
        if not event.edit_of and self.run_command(event.text):
            return
        if self.replying:
            self.say("A reply is on its way: Esc stops it. Your text stays here.", "warning")
            return
        self.say("")  # what was said of a text that was not sent is over
        self._composer.take()
        self._composer.add_earlier_prompt(event.text)
        edit_of = event.edit_of if self._session.chat.turn(event.edit_of) else ""
        self._start(event.text if event.edit_of else as_prompt(event.text), edit_of=edit_of)

    def _start(self, prompt: str, *, retried: Exchange | None = None, edit_of: str = "") -> None:
        self._leave_bar()
        self._judged = ""
        self.replying = True
        self._asked = "" if retried else prompt
        self._send(prompt, retried, edit_of)

    @work(group="reply", exit_on_error=True)
    async def _send(self, prompt: str, retried: Exchange | None, edit_of: str) -> None:
        """One request with its files: a retry has the texts that were sent before."""
        if retried is not None:
            await self._converse(new_id("req"), prompt, retried.attachments, retried.request_id, "")
        elif (attachments := await self._read_files(prompt)) is not None and not self.hold_back(
            prompt, with_attachments(prompt, attachments), edit_of
        ):
            await self._converse(new_id("req"), prompt, attachments, "", edit_of)
        else:
            self.replying = False
            self._asked = ""
            self._give_back(prompt, edit_of=edit_of)

    async def _converse(
        self, request_id: str, prompt: str, attachments: Sequence[Attachment], retry_of: str, edit_of: str
    ) -> None:
        """One request, from the prompt to the recorded exchange."""
        transcript = self._transcript
        stays = {turn.request_id for turn in before(self._session.chat.turns, retry_of=retry_of, edit_of=edit_of)}
        leaves = [turn.request_id for turn in self._session.chat.turns if turn.request_id not in stays]
        for turn_id in leaves:
            transcript.remove_turn(turn_id)
        transcript.add_prompt(request_id, shown_prompt(prompt, attachments))
        transcript.begin_reply(request_id, self._session.model.name)
        exchange: Exchange | None = None
        failure: HungryError | None = None
        try:
            asking = self._session.asking.ask(
                request_id, prompt, attachments=attachments, retry_of=retry_of, edit_of=edit_of
            )
            async with aclosing(asking) as parts:
                async for part in parts:
                    if isinstance(part, Exchange):
                        exchange = part
                    elif isinstance(part, Fit):
                        self.show_fit(request_id, part)
                    else:
                        self._show_part(request_id, part)
        except HungryError as error:
            failure = error
        if exchange is not None:
            transcript.end_reply(request_id, footer=footer(exchange), partial=exchange.partial)
            await self._record(exchange)
        else:
            transcript.remove_turn(request_id)
            if leaves:  # as nothing came instead of them
                self._show_turns()
        self.replying = False
        self._asked = ""
        self.keep_draft_soon()
        if exchange is None or exchange.partial:
            happened = str(failure or ("Stopped; the part that came is kept." if exchange else "Stopped."))
            if happened == self.query_one(Banner).text:
                happened = "No reply, as it says above."
            where = self._give_back(prompt, retry_of, edit_of) if exchange is None else self._give_back(prompt)
            self.say(f"{happened} {where}", "error" if failure else "")
        if exchange is not None:
            if exchange.cut:
                self.say(self._gauge.what_was_cut(exchange), "warning")
            self._offer_verdict(exchange)
        self.measure()

    def _show_part(self, request_id: str, part: ReplyPart) -> None:
        if part.thinking:
            begins = not self._transcript.has_thoughts
            self._transcript.append_thinking(request_id, part.thinking)
            if begins:
                self.refresh_bindings()
        self._transcript.append(request_id, part.text)

    def _give_back(self, prompt: str, retry_of: str = "", edit_of: str = "") -> str:
        """Put a prompt back where it can be sent from again; returns where that is."""
        if retry_of:  # it stands above the reply that was there before
            return "Tab, then r asks again."
        if edit_of:
            self._composer.begin_edit(edit_of, prompt)
        else:
            self._composer.give_back(as_typed(prompt))
        return "Your prompt is back in the composer."

    async def _record(self, exchange: Exchange) -> None:
        waiting = bool(self._session.recording.unsaved)
        try:
            await self._session.recording.record(exchange)
        except StoreError as error:
            self.say(f"Not saved yet, kept in memory and tried again: {error}", "error")
        else:
            if waiting and not self._session.recording.unsaved:
                self.say("The history can be written again: every reply is saved.", "success")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Only what can be done is offered."""
        if action == "toggle_thoughts":
            return self._transcript.has_thoughts
        if action == "miss_thoughts":
            return not self._transcript.has_thoughts
        return self.replying or self.working if action == "stop" else True

    def action_stop(self) -> None:
        """Stop the reply; what came is kept."""
        if self.replying:
            self._session.asking.stop()
        else:
            self.post_message(self.NothingToStop())

    class NothingToStop(Message):
        """Escape was pressed while only work of the app runs."""

    def on_judging_screen_retry_requested(self, event: JudgingScreen.RetryRequested) -> None:
        """Ask the same once more; the reply before is not shown to the model."""
        if self.replying:
            self.say("A reply is on its way: Esc stops it first.", "warning")
        else:
            self._start(event.exchange.prompt, retried=event.exchange)

    # -- commands

    def run_command(self, text: str) -> bool:
        """Do what a command says; whether the text was one, or nearly."""
        try:
            invocation = interpret(text, self.available_commands())
        except CommandError as error:
            self.say(str(error), "warning")
            return True
        if invocation is None:
            return False
        self._composer.take()
        self._composer.add_earlier_prompt(text)
        command, argument = invocation.command, invocation.argument
        if argument:
            target, name, parameters = parse(command.takes)
            self._run_action((target, name, (*parameters, argument)))
        else:
            self._run_action(parse(command.action))
        return True

    @work(group="commands")
    async def _run_action(self, action: tuple[str, str, tuple[object, ...]]) -> None:
        await self.app.run_action(action, self)

    def action_approve(self, reason: str) -> None:
        """Approve the reply at hand with a reason."""
        self._judge_with(True, reason)

    def action_deny(self, reason: str) -> None:
        """Deny the reply at hand with a reason."""
        self._judge_with(False, reason)

    def _judge_with(self, approved: bool, reason: str) -> None:
        exchange = self._at_hand
        if exchange is None:
            self.say("There is no finished reply to judge.", "warning")
        else:
            self._judge(exchange, approved, reason)

    def action_categorise(self, name: str) -> None:
        """Correct the category of the reply at hand."""
        exchange = self._at_hand
        wanted = name.strip().lower().replace(" ", "_")
        category = wanted if wanted in Category.__members__ else nearest(wanted, Category)
        if not category:
            self.say(f"Categories: {', '.join(category.title for category in Category)}.", "warning")
        elif exchange is not None:
            self._recategorise(exchange, Category(category))
