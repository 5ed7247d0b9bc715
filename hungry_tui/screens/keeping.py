"""The conversation as one of many: left, gone on with, set up, exported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content

from hungry_tui.chat_settings import ChatSettings, FieldError, field_text
from hungry_tui.chats import export_chat, export_chat_to, export_directories, open_chat
from hungry_tui.ports import HungryError
from hungry_tui.quantities import counted
from hungry_tui.screens.handling import HandlingScreen
from hungry_tui.screens.turns import past_turn


class KeepingScreen(HandlingScreen):
    """A screen whose conversation is one of many; ChatScreen adds the asking."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "new_chat", "new chat", id="chat.new", tooltip="Begin a new conversation"),
        Binding("ctrl+l", "chats", "chats", id="chat.list", tooltip="Find, resume, rename or export a chat"),
        Binding("f12", "chat_settings", "settings", id="chat.settings", tooltip="Parameters and system text"),
        Binding("f6", "toggle_thoughts", "thoughts", id="chat.thoughts", tooltip="Show or fold what the model thought"),
        Binding("f6", "miss_thoughts", show=False, id="chat.thoughts"),  # while there are none to show
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

        if not self._reason_first():
            self.app.push_screen(ChatsScreen(self._session), self._resume)

    def _resume(self, chat_id: str | None) -> None:
        self._show_chat()  # it may have been renamed
        if chat_id is not None and chat_id != self._session.chat.chat_id and self._may_leave():
            self._take_up_chat(chat_id)

    def _may_leave(self) -> bool:
        if self.replying:
            self.say("A reply is on its way: Esc stops it first.", "warning")
        return not self.replying and not self._reason_first()

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
        replies = counted(len(self._session.chat.turns), "reply", "replies")
        self.say(f"{replies} of this chat; what you ask goes on from here.")
        if (latest := self._at_hand) is not None and latest.approved is None:
            self._show_bar(latest)

    def _show_turns(self) -> None:
        """What the session's conversation holds, instead of what is on the screen."""
        self._transcript.load(map(past_turn, self._session.chat.turns))

    def _show_chat(self) -> None:
        """What the conversation is, on the composer's frame."""
        said = (self._session.chat.title, self._session.chat.settings.summary)
        self._composer.border_title = Content(" · ".join(filter(None, said)))

    # -- settings of this chat alone

    def action_chat_settings(self) -> None:
        """Parameters and a system text for this chat alone."""
        from hungry_tui.screens.chat_settings import ChatSettingsScreen

        if not self._reason_first():
            self.app.push_screen(ChatSettingsScreen(self._session), self._set_up)

    def _set_up(self, saved: bool | None) -> None:
        self._show_chat()
        if saved:
            settings = self._session.chat.settings
            if settings.think and self._session.model.can_think() is False:
                self.say("Saved. This model does not think: that setting waits for one that does.", "warning")
            else:
                summary = settings.summary or "the model's own"
                self.say(f"Settings of this chat saved: {summary}.")

    def action_toggle_thoughts(self) -> None:
        """Unfold or fold the thoughts of the marked reply, else of the latest that has any."""
        self._transcript.action_toggle_thinking()

    def action_miss_thoughts(self) -> None:
        """There are none: a key that does nothing should say why."""
        self.say("There are no thoughts in this chat. f12 lets a model think that can.")

    def chat_commands(self) -> Iterable[tuple[str, str, str]]:
        """Title, help and action of what can be changed about the chat, for the palette."""
        if self._session.model.can_think():
            now = self._session.chat.settings.think
            for how, title in (("on", "Let the model think"), ("off", "Do not let the model think")):
                if now != how:
                    yield f"{title} in this chat", "kept with the chat; f12 has levels", f"think('{how}')"
            if now:
                yield "Leave thinking to the model", "kept with the chat", "think('')"

    def action_think(self, how: str) -> None:
        """Set whether the model thinks in this chat; "" leaves it to the model."""
        self._keep_settings(replace(self._session.chat.settings, think=how))

    def action_set_parameter(self, name: str, value: str) -> None:
        """Set one parameter of this chat, or give it back to the model."""
        fields = self._session.chat.settings.to_fields() | {name: field_text(name, value)}
        details = self._session.model.details
        try:
            settings = ChatSettings.from_fields(fields, limit=details.context_length if details else None)
        except FieldError as error:
            self._composer.give_back(f"/{name} {value}")
            self.say(error.typed, "warning")
        else:
            self._keep_settings(settings)

    @work(group="settings")
    async def _keep_settings(self, settings: ChatSettings) -> None:
        try:
            await self._session.chat.set_up(settings)
        except HungryError as error:
            self.say(f"In force, but not saved: {error}", "error")
        else:
            self._set_up(True)

    @work(group="export")
    async def action_export(self, file: str = "") -> None:
        """Write this chat to a new Markdown file, and say where."""
        if not self._session.chat.turns:
            self.say("There is nothing in this chat to export yet.", "warning")
            return
        chat_id, home = self._session.chat.chat_id, self._session.settings.home
        try:
            if file:
                path = await self._session.archive.run(partial(export_chat_to, chat_id=chat_id, name=file))
            else:
                export = partial(export_chat, chat_id=chat_id, directories=export_directories(home))
                path = await self._session.archive.run(export)
        except HungryError as error:
            self.say(str(error), "error")
        else:
            self.remark(f"Exported to {path}", "success")
