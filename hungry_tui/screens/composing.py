"""Around the composer: drafts that outlive the program, earlier prompts, the editor, the context, completions."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import ClassVar

from textual import work
from textual.app import SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.timer import Timer

from hungry_tui.attachment import Attachment
from hungry_tui.editor import EditorError, edit, editor_command, interrupts_ignored
from hungry_tui.file_references import FileMissing
from hungry_tui.fitting import Fit
from hungry_tui.messages import KeyTyped, TextTyped
from hungry_tui.ports import HungryError, ServerError
from hungry_tui.screens.completer import Completer
from hungry_tui.screens.context_gauge import ContextGauge, boundary
from hungry_tui.screens.keeping import KeepingScreen
from hungry_tui.session import Session
from hungry_tui.slash import COMMANDS, SlashCommand, When
from hungry_tui.widgets.completing_text import CompletingText
from hungry_tui.widgets.completions import Completions
from hungry_tui.widgets.composer import Composer
from hungry_tui.widgets.lines import ContextLine
from hungry_tui.widgets.ordered_keys import pass_on

KEEP_SECONDS = 1.0
"""A draft is on disk so long after it was typed."""
TELL_SECONDS = 0.2
"""So long after a key what it means for the context is told."""


class ComposingScreen(KeepingScreen):
    """A screen with a composer whose text is never lost; ChatScreen adds the asking."""

    BINDINGS: ClassVar[list[BindingType]] = [  # the composer's own, for when the focus is elsewhere
        Binding("ctrl+s", "search", show=False, id="composer.search"),
        Binding("ctrl+g", "editor", show=False, id="composer.editor"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asked = ""
        """The prompt that was sent and whose exchange is not recorded yet."""
        self._not_sent = ""
        """The prompt that was held back because a file is missing: sent again, it goes as it stands."""
        self._keeping: Timer | None = None
        self._can_keep = True
        self._gauge = ContextGauge(session, self._key)
        self._telling: Timer | None = None
        self._completer = Completer(session, self.available_commands, lambda: self.app.available_themes)

    def on_text_area_changed(self) -> None:
        """Typing is kept soon, and what it means for the context is told soon."""
        self.keep_draft_soon()
        self.tell_context_soon()

    def available_commands(self) -> list[SlashCommand]:
        """The ones that can be given now."""
        exchange = self._at_hand
        holds = {
            When.always: True,
            When.reply: exchange is not None,
            When.judgeable: exchange is not None and (exchange.approved is None or self._bar.display),
            When.verdict: exchange is not None and exchange.approved is not None,
        }
        return [command for command in COMMANDS if holds[command.when]]

    # -- drafts

    @work(group="drafts")
    async def restore_draft(self) -> None:
        """Put what was not sent last time into the composer, above what was typed meanwhile."""
        try:
            draft = await self._session.drafts.take()
        except OSError as error:
            self._cannot_keep(error)
            return
        if draft:
            self._composer.give_back(draft)
            self.say("Your draft of last time is back.")

    def on_input_changed(self) -> None:
        """A reason that is being typed is kept as drafts are."""
        self.keep_draft_soon()

    def keep_draft_soon(self) -> None:
        """Write the draft once for all that is typed within a second."""
        if self._keeping is None:
            self._keeping = self.set_timer(KEEP_SECONDS, self._keep_draft)

    @work(group="drafts")
    async def _keep_draft(self) -> None:
        self._keeping = None
        await self.keep_draft()

    async def keep_draft(self) -> None:
        """Write what is not sent, or sent and not recorded, and a reason half typed; returns once it is on disk."""
        typed = (self._asked, self._composer.unsent, self._reason.unsaved)
        try:
            await self._session.drafts.keep("\n\n".join(filter(None, typed)))
        except OSError as error:
            self._cannot_keep(error)

    def _cannot_keep(self, error: OSError) -> None:
        if self._can_keep:  # once is enough
            self._can_keep = False
            self.say(f"Drafts are not kept when the program ends: {error.strerror or error}.", "warning")

    # -- files that go with a prompt

    async def _read_files(self, prompt: str) -> tuple[Attachment, ...] | None:
        """The files that a prompt names; None when one cannot go with it, which is told."""
        try:
            return await self._session.asking.attach(prompt, missing_is_text=prompt == self._not_sent)
        except FileMissing as error:
            self._not_sent = prompt
            self.say(f"Not sent: {error} Enter again sends it.", "warning")
        except HungryError as error:
            self.say(f"Not sent: {error}", "error")
        return None

    # -- earlier prompts

    def action_search(self) -> None:
        """Look for an earlier prompt."""
        if not self._reason_first():
            self._composer.action_search()

    def on_composer_search_requested(self) -> None:
        """List every prompt of the history; the chosen one goes into the composer."""
        from hungry_tui.screens.prompts import PromptsScreen

        self.app.push_screen(PromptsScreen(self._session), self._recall)

    def _recall(self, prompt: str | None) -> None:
        if prompt is not None:
            self._composer.focus()
            self._composer.recall(prompt)

    # -- the editor

    @work(group="editor", exclusive=True)
    async def on_composer_editor_requested(self) -> None:
        """Hand the terminal to the user's editor; replies and trainings go on meanwhile, unseen."""
        try:
            text = await self._edited(self._composer.text)
        except SuspendNotSupported:
            self.say("This terminal cannot be handed to an editor. Your text is as it was.", "warning")
        except EditorError as error:
            self.say(str(error), "warning")
        else:
            self._composer.rewrite(text)

    async def _edited(self, text: str) -> str:
        command = editor_command()
        failure: EditorError | None = None
        # In a batch nothing is painted, which would be over the editor.
        with self.app.batch_update(), self.app.suspend(), interrupts_ignored():
            try:
                text = await asyncio.to_thread(edit, text, command)
            except EditorError as error:  # suspend() takes the terminal back only where nothing is raised
                failure = error
        self.app.refresh(layout=True)
        if failure is not None:
            raise failure
        return text

    def action_editor(self) -> None:
        """Write the prompt in the user's own editor."""
        if not self._reason_first():
            self._composer.focus()
            self._composer.action_editor()

    # -- the context: what is used of it, what the next request leaves out

    def tell_context_soon(self) -> None:
        """Tell once for all that is typed in a moment."""
        if self._telling is None:
            self._telling = self.set_timer(TELL_SECONDS, self._tell_context)

    def _tell_context(self) -> None:
        self._telling = None
        composer = self._composer
        composer.usage = self._gauge.usage()
        warning = self._gauge.warning(composer.text, composer.editing, cut_before=bool(self._transcript.boundary))
        line = self.query_one(ContextLine)
        if warning and not self.replying:
            line.show(warning, level="warning")
        else:
            line.hide()

    def _key(self, binding_id: str) -> str:
        found = (one.binding for one in self.active_bindings.values() if one.binding.id == binding_id)
        return next(map(self.app.get_key_display, found), "")

    def hold_back(self, prompt: str, full_prompt: str, edit_of: str) -> bool:
        """Whether a prompt is not sent yet, which is told. The same prompt once more is sent."""
        objection = self._gauge.objection(prompt, full_prompt, edit_of)
        if objection:
            self.say(objection, "warning")
        return bool(objection)

    def show_fit(self, request_id: str, fit: Fit) -> None:
        """Mark in the transcript from where on the model sees the conversation."""
        self.query_one(ContextLine).hide()
        text = boundary(fit)
        if text:
            self._transcript.set_boundary(fit.turns[0].request_id if fit.turns else request_id, text)
        else:
            self._transcript.set_boundary(None)

    @work(group="measuring", exclusive=True)
    async def measure(self) -> None:
        """Ask how much context the model has by now; then tell what is used of it."""
        with suppress(ServerError):
            await self._session.model.measure()
        self.tell_context_soon()

    def _show_chat(self) -> None:
        super()._show_chat()
        self._tell_context()

    # -- completions

    @work(group="completing", exclusive=True)
    async def on_completing_text_written(self, event: CompletingText.Written) -> None:
        """Find what the word at the cursor can become."""
        length, found = await self._completer.complete(event.before, commands=not self._composer.editing)
        self._composer.offer(event.before, length, found)

    def on_completing_text_offered(self, event: CompletingText.Offered) -> None:
        """Show the list as it is now."""
        self.query_one(Completions).show(event.found, event.marked)

    def on_completions_clicked(self, event: Completions.Clicked) -> None:
        """A click takes a completion, as Tab does."""
        self._composer.focus()
        self._composer.take_completion(event.completion)

    # -- between the widgets

    def on_text_typed(self, event: TextTyped) -> None:
        """What is typed beside the composer belongs in it."""
        self.set_focus(self._composer, scroll_visible=False)
        self._composer.type_text(event.text)

    def on_key_typed(self, event: KeyTyped) -> None:
        """What was pressed behind a key that led away from the bar belongs where that one led."""
        if self.focused is None or self.focused is self._bar:
            self.set_focus(self._composer, scroll_visible=False)
        pass_on(event.key, self.focused or self._composer)

    def on_composer_too_long(self, event: Composer.TooLong) -> None:
        """A paste that is a file rather than a prompt."""
        self.say(
            f"Not pasted: {event.length:,} characters are too many for a prompt. Save them as a file and attach it: "
            "@path",
            "warning",
        )

    def on_composer_edit_left(self) -> None:
        """What was said of the edit is over."""
        self.say("Nothing was sent. ↑ has the edited text.")

    def on_composer_scroll_requested(self, event: Composer.ScrollRequested) -> None:
        """Scroll the transcript while the focus stays."""
        if event.pages < 0:
            self._transcript.action_page_up()
        else:
            self._transcript.action_page_down()
