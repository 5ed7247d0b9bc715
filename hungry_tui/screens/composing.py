"""Around the composer: drafts that outlive the program, earlier prompts, the user's own editor."""

from __future__ import annotations

import asyncio

from textual import work
from textual.app import SuspendNotSupported
from textual.timer import Timer

from hungry_tui.attachment import Attachment
from hungry_tui.editor import EditorError, edit, editor_command, interrupts_ignored
from hungry_tui.file_references import FileMissing
from hungry_tui.messages import TextTyped
from hungry_tui.ports import HungryError
from hungry_tui.screens.measuring import MeasuringScreen
from hungry_tui.session import Session
from hungry_tui.widgets.composer import Composer

KEEP_SECONDS = 1.0
"""A draft is on disk so long after it was typed."""


class ComposingScreen(MeasuringScreen):
    """A screen with a composer whose text is never lost; ChatScreen adds the asking."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asked = ""
        """The prompt that was sent and whose exchange is not recorded yet."""
        self._not_sent = ""
        """The prompt that was held back because a file is missing: sent again, it goes as it stands."""
        self._keeping: Timer | None = None
        self._can_keep = True

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

    def on_text_area_changed(self) -> None:
        """Typing is kept soon."""
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
        """Write what is not sent, or sent and not recorded; returns once it is on disk."""
        unsent = self._composer.unsent
        try:
            await self._session.drafts.keep("\n\n".join(filter(None, (self._asked, unsent))))
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
            self.say(f"Not sent: {error} Enter again sends it as it stands.", "warning")
        except HungryError as error:
            self.say(f"Not sent: {error}", "error")
        return None

    # -- earlier prompts

    def on_composer_search_requested(self) -> None:
        """List every prompt of the history; the chosen one goes into the composer."""
        from hungry_tui.screens.prompts import PromptsScreen

        self.app.push_screen(PromptsScreen(self._session), self._recall)

    def _recall(self, prompt: str | None) -> None:
        if prompt is not None:
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

    # -- between the widgets

    def on_text_typed(self, event: TextTyped) -> None:
        """What is typed beside the composer belongs in it."""
        self._composer.focus()
        self._composer.type_text(event.text)

    def on_composer_scroll_requested(self, event: Composer.ScrollRequested) -> None:
        """Scroll the transcript while the focus stays."""
        if event.pages < 0:
            self._transcript.action_page_up()
        else:
            self._transcript.action_page_down()
