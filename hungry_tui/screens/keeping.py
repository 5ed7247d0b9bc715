"""Leaving a conversation and going on with another one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content

from hungry_tui.attachment import Attachment
from hungry_tui.chats import open_chat
from hungry_tui.ports import HungryError
from hungry_tui.records import Exchange
from hungry_tui.screens.judging import JudgingScreen, footer, level
from hungry_tui.widgets.reason_entry import ReasonEntry
from hungry_tui.widgets.transcript import PastTurn


class KeepingScreen(JudgingScreen):
    """A screen whose conversation is one of many; ChatScreen adds the asking."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "new_chat", "new chat", id="chat.new", tooltip="Begin a new conversation"),
        Binding("ctrl+l", "chats", "chats", id="chat.list", tooltip="Find, resume, rename or export a chat"),
        Binding("f12", "chat_settings", "settings", id="chat.settings", tooltip="Parameters and system text"),
    ]

    def action_new_chat(self) -> None:
        """Begin a new conversation."""
        if not self._may_leave():
            return
        self._leave_bar()
        self._session.chat.begin()
        self._transcript.clear()
        self._show_chat()
        self.say("New chat. The one before is in the history.")

    def action_chats(self) -> None:
        """List the kept chats; the chosen one is gone on with."""
        from hungry_tui.screens.chats import ChatsScreen

        if not self.query_one(ReasonEntry).display:
            self.app.push_screen(ChatsScreen(self._session), self._resume)
        else:
            self._reason_first()

    def action_chat_settings(self) -> None:
        """Parameters and a system text for this chat alone."""
        from hungry_tui.screens.chat_settings import ChatSettingsScreen

        if not self.query_one(ReasonEntry).display:
            self.app.push_screen(ChatSettingsScreen(self._session), self._set_up)
        else:
            self._reason_first()

    def _reason_first(self) -> None:
        self.say("First the reason: Enter saves it, Esc leaves it.", "warning")

    def _set_up(self, saved: bool | None) -> None:
        self._show_chat()
        if saved:
            settings = self._session.chat.settings
            if settings.think and self._session.model.can_think() is False:
                self.say("Saved. This model does not think: that setting waits for one that does.", "warning")
            else:
                summary = settings.summary or "the model's own"
                self.say(f"Settings of this chat saved: {summary}.")

    def _resume(self, chat_id: str | None) -> None:
        self._show_chat()  # it may have been renamed
        if chat_id is not None and chat_id != self._session.chat.chat_id and self._may_leave():
            self._take_up_chat(chat_id)

    def _may_leave(self) -> bool:
        if self.replying:
            self.say("A reply is on its way: Esc stops it first.", "warning")
        return not self.replying

    @work(group="chats", exclusive=True)
    async def _take_up_chat(self, chat_id: str) -> None:
        try:
            chat = await self._session.archive.run(partial(open_chat, chat_id=chat_id))
        except HungryError as error:
            self.say(f"The chat cannot be opened: {error}", "error")
            return
        if not self._may_leave():  # something was asked meanwhile
            return
        self._leave_bar()
        self._session.chat.resume(chat, self._session.recording.unsaved)
        self._show_turns()
        self._show_chat()
        replies = len(self._session.chat.turns)
        self.say(f"{replies} {'reply' if replies == 1 else 'replies'} of this chat; what you ask goes on from here.")
        if (latest := self._at_hand) is not None and latest.approved is None:
            self._show_bar(latest)

    def _show_turns(self) -> None:
        """What the session's conversation holds, instead of what is on the screen."""
        self._transcript.load(map(_past_turn, self._session.chat.turns))

    def _show_chat(self) -> None:
        """What the conversation is, on the composer's frame."""
        said = (self._session.chat.title, self._session.chat.settings.summary)
        self._composer.border_title = Content(" · ".join(filter(None, said)))


def shown_prompt(prompt: str, attachments: Sequence[Attachment]) -> str:
    """The user's own words, and what went with them."""
    files = [f"+ {one.name} · {one.lines:,} line{'' if one.lines == 1 else 's'}" for one in attachments]
    return "\n".join([prompt, *files])


def _past_turn(exchange: Exchange) -> PastTurn:
    return PastTurn(
        exchange.request_id,
        shown_prompt(exchange.prompt, exchange.attachments),
        exchange.response,
        title=exchange.model,
        thinking=exchange.thinking,
        footer=footer(exchange),
        level=level(exchange),
        partial=exchange.partial,
    )
