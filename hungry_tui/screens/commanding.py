"""Commands that are typed into the composer: completed, told when they are none, run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from textual import work
from textual.actions import parse

from hungry_tui.chat_settings import THINKING, ChatSettings, FieldError
from hungry_tui.chats import export_chat, export_chat_to, export_directories
from hungry_tui.completing import Completion
from hungry_tui.file_references import PathWord
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError
from hungry_tui.records import Category
from hungry_tui.screens.completing import CompletingScreen
from hungry_tui.slash import COMMANDS, CommandError, SlashCommand, When, interpret, nearest

_NAME = re.compile(r"/([A-Za-z_]*)")
_ARGUMENT = re.compile(r"/([A-Za-z_]+) +(\S.*|)")

AUTO = "auto"
OFF = (AUTO, "off", "none", "default")
"""What gives a parameter back to the model."""


class CommandingScreen(CompletingScreen):
    """A screen whose composer takes commands; ChatScreen adds the asking."""

    # -- which there are

    @property
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

    # -- completing them

    def _complete(self, before: str) -> None:
        if self._composer.editing:
            super()._complete(before)
        elif found := _NAME.fullmatch(before):
            self._composer.offer(before, len(before), self._commands(found[1]))
        elif found := _ARGUMENT.fullmatch(before):
            self._complete_argument(before, found[1].lower(), found[2])
        else:
            super()._complete(before)

    def _commands(self, begun: str) -> list[Completion]:
        return [
            Completion(command.usage, f"/{command.name}", command.help, runs=True)
            for command in self.available_commands
            if command.name.startswith(begun.lower())
        ]

    @work(group="completing", exclusive=True)
    async def _complete_argument(self, before: str, name: str, begun: str) -> None:
        command = next((one for one in self.available_commands if one.name == name), None)
        self._composer.offer(before, len(begun), await self._arguments(command, begun) if command else ())

    async def _arguments(self, command: SlashCommand, begun: str) -> list[Completion]:
        match command.choices:
            case "models":
                try:
                    models = await self._session.connection.server.models()
                except HungryError:
                    return []
                names: Iterable[str] = (model.name.removesuffix(":latest") for model in models)
            case "themes":
                names = sorted(self.app.available_themes)
            case "categories":
                names = Category
            case "thinking":
                names = (*THINKING, AUTO)
            case "files":
                entries = await self._entries(PathWord(begun))
                return [Completion(entry.name, entry.path, goes_on=entry.is_directory) for entry in entries]
            case _:
                return []
        return [Completion(name, name, runs=True) for name in names if begun.casefold() in name.casefold()]

    # -- giving one

    def run_command(self, text: str) -> bool:
        """Do what a command says; whether the text was one, or nearly."""
        try:
            invocation = interpret(text, self.available_commands)
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

    # -- what only commands do

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

    def action_copy_block(self, number: str) -> None:
        """Copy the n-th code block of the reply at hand."""
        exchange = self._at_hand
        blocks = self._transcript.code_blocks(exchange.request_id) if exchange else []
        if number.isdecimal() and 0 < int(number) <= len(blocks):
            self.app.copy_to_clipboard(blocks[int(number) - 1])
        else:
            count = f"{len(blocks)} code block{'' if len(blocks) == 1 else 's'}"
            self.say(f"The reply has {count}; there is no {clean(number, one_line=True)}.", "warning")

    def action_categorise(self, name: str) -> None:
        """Correct the category of the reply at hand."""
        exchange = self._at_hand
        wanted = name.strip().lower().replace(" ", "_")
        category = wanted if wanted in Category.__members__ else nearest(wanted, Category)
        if not category:
            self.say(f"Categories: {', '.join(category.title for category in Category)}.", "warning")
        elif exchange is not None:
            self._recategorise(exchange, Category(category))

    @work(group="settings")
    async def action_set_parameter(self, name: str, value: str) -> None:
        """Set one parameter of this chat, or give it back to the model."""
        given_back = value.lower() in ((AUTO,) if name == "think" else OFF)
        fields = self._session.chat.settings.to_fields() | {name: "" if given_back else value}
        details = self._session.model.details
        try:
            settings = ChatSettings.from_fields(fields, limit=details.context_length if details else None)
        except FieldError as error:
            self._composer.give_back(f"/{name} {value}")
            self.say(str(error), "warning")
            return
        try:
            await self._session.chat.set_up(settings)
        except HungryError as error:
            self.say(f"In force, but not saved: {error}", "error")
        else:
            self._set_up(True)

    @work(group="chats")
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

    def action_editor(self) -> None:
        """Write the prompt in the user's own editor."""
        self._composer.action_editor()
