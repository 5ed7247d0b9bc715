"""What the word at the cursor can become: a command, its argument, a file."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from hungry_tui.chat_settings import AUTO, THINKING
from hungry_tui.completing import Completion
from hungry_tui.file_references import Entry, PathWord, entries, path_word
from hungry_tui.ports import HungryError
from hungry_tui.records import Category
from hungry_tui.session import Session
from hungry_tui.slash import SlashCommand

_NAME = re.compile(r"/([A-Za-z_]*)")
_ARGUMENT = re.compile(r"/([A-Za-z_]+) +(\S.*|)")


class Offer(NamedTuple):
    """Completions for the last `length` characters before the cursor."""

    length: int = 0
    found: Sequence[Completion] = ()


class Completer:
    """Completes what is typed into a composer."""

    def __init__(
        self, session: Session, commands: Callable[[], Sequence[SlashCommand]], themes: Callable[[], Iterable[str]]
    ) -> None:
        """`commands` gives those that can be given now, `themes` the names of all there are."""
        self._session = session
        self._commands = commands
        self._themes = themes

    async def complete(self, before: str, *, commands: bool = True) -> Offer:
        """What the text before the cursor can go on with; `commands`: whether it may be one."""
        if commands and (found := _NAME.fullmatch(before)):
            return Offer(len(before), self._names(found[1]))
        if commands and (found := _ARGUMENT.fullmatch(before)):
            command = next((one for one in self._commands() if one.name == found[1].lower()), None)
            return Offer(len(found[2]), await self._arguments(command, found[2]) if command else ())
        if (word := path_word(before)) is not None:
            return Offer(len(word.written), [_path(entry, entry.written) for entry in await _entries(word)])
        return Offer()

    def _names(self, begun: str) -> list[Completion]:
        return [
            Completion(command.usage, f"/{command.name}", command.help, runs=True)
            for command in self._commands()
            if command.name.startswith(begun.lower())
        ]

    async def _arguments(self, command: SlashCommand, begun: str) -> list[Completion]:
        match command.choices:
            case "models":
                try:
                    models = await self._session.connection.server.models()
                except HungryError:
                    return []
                names: Iterable[str] = (model.name.removesuffix(":latest") for model in models)
            case "themes":
                names = sorted(self._themes())
            case "categories":
                names = Category
            case "thinking":
                names = (*THINKING, AUTO)
            case "files":
                return [_path(entry, entry.path) for entry in await _entries(PathWord(begun))]
            case _:
                return []
        return [Completion(name, name, runs=True) for name in names if begun.casefold() in name.casefold()]


def _path(entry: Entry, text: str) -> Completion:
    return Completion(entry.name, text, goes_on=entry.is_directory)


async def _entries(word: PathWord) -> list[Entry]:
    try:
        return await asyncio.to_thread(entries, word, Path.cwd())
    except FileNotFoundError:  # the working directory is gone
        return []
