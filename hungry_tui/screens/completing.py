"""Completing what is typed in the composer: files after `@`."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual import work

from hungry_tui.completing import Completion
from hungry_tui.file_references import Entry, PathWord, entries, path_word
from hungry_tui.screens.composing import ComposingScreen
from hungry_tui.widgets.completing_text import CompletingText
from hungry_tui.widgets.completions import Completions


class CompletingScreen(ComposingScreen):
    """A screen whose composer completes words; CommandingScreen adds the commands."""

    def on_completing_text_written(self, event: CompletingText.Written) -> None:
        """Find what the word at the cursor can become."""
        self._complete(event.before)

    def _complete(self, before: str) -> None:
        word = path_word(before)
        if word is None:
            self._composer.offer(before, 0, ())
        else:
            self._complete_path(before, word)

    @work(group="completing", exclusive=True)
    async def _complete_path(self, before: str, word: PathWord) -> None:
        found = [
            Completion(entry.name, entry.written, goes_on=entry.is_directory) for entry in await self._entries(word)
        ]
        self._composer.offer(before, len(word.written), found)

    async def _entries(self, word: PathWord) -> list[Entry]:
        try:
            return await asyncio.to_thread(entries, word, Path.cwd())
        except FileNotFoundError:  # the working directory is gone
            return []

    def on_completing_text_offered(self, event: CompletingText.Offered) -> None:
        """Show the list as it is now."""
        self.query_one(Completions).show(event.found, event.marked)

    def on_completions_clicked(self, event: Completions.Clicked) -> None:
        """A click takes a completion, as Tab does."""
        self._composer.focus()
        self._composer.take_completion(event.completion)
