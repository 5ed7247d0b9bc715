"""The model list and pulls, by real keys: sizes, contexts, what is fetched and what cannot chat."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.widgets import OptionList

from hungry_tui.catalogue import Catalogue
from hungry_tui.ports import ModelDetails, ModelInfo
from hungry_tui.practice import PracticeServer
from hungry_tui.practice.handler import Handler
from hungry_tui.screens.models import ModelsScreen
from hungry_tui.server import OllamaServer
from tests.app.driving import User, at_the_keyboard, settings_for


class Halting(Handler):
    """A server whose downloads stand still after a few pieces, until the client goes or `pieces` grows."""

    pieces = 3

    def wait(self) -> None:
        while self.path == "/api/pull" and type(self).pieces <= 0:
            super().wait()
        type(self).pieces -= 1
        super().wait()


class HaltingServer(PracticeServer):
    handler = Halting


@asynccontextmanager
async def at_a_server(tmp_path: Path, *, empty: bool = False) -> AsyncIterator[User]:
    """At a server of its own with the models of a practice server, or none."""
    Halting.pieces = 3
    with HaltingServer(tmp_path / "models", delay=0.002) as hosted:
        if empty:
            server = OllamaServer(hosted.address)
            await server.delete("practice")
            await server.close()
        async with at_the_keyboard(settings_for(tmp_path / "home", hosted.address)) as user:
            yield user


async def choose(user: User, typed: str) -> None:
    """Open the list and type into it."""
    await user.press("ctrl+o")
    await user.until(lambda: isinstance(user.app.screen, ModelsScreen), "the list")
    await user.type(typed)


async def test_a_name_that_is_not_here_is_pulled_with_progress_and_answers(tmp_path: Path) -> None:
    async with at_a_server(tmp_path) as user:
        await user.until(lambda: user.app.session.model.name == "practice", "a model")
        await choose(user, "practice-thinker")
        await user.sees("pull practice-thinker")
        await user.press("enter")
        await user.sees("practice-thinker: ")
        await user.until(lambda: "% of 320 B" in user.screen, "progress")
        await user.ask("Explain what a mutex is")  # the chat goes on meanwhile
        await user.press("tab")
        await user.press("escape")
        await user.until(lambda: "Esc again cancels the pull of practice-thinker" in user.status, "the question")
        await user.press("escape")
        await user.until(lambda: "Pull cancelled" in user.status, "the cancelling")
        assert "% of" not in user.screen

        Halting.pieces = 1000
        await choose(user, "practice-thinker")
        await user.press("enter")
        await user.sees("switch to practice-thinker")
        assert user.app.session.model.name == "practice", "nothing is forced"
        await user.type("/model practice-thinker")
        await user.press("enter")
        await user.until(lambda: user.app.session.model.name == "practice-thinker", "the switch")
        await user.until(lambda: "switch to" not in user.screen, "the end of the offer")


async def test_an_empty_server_offers_to_pull_and_says_what_it_cannot(tmp_path: Path) -> None:
    async with at_a_server(tmp_path, empty=True) as user:
        await user.sees("The server has no models yet.")
        await user.press("ctrl+t")  # pulls what is proposed, which this registry does not have
        await user.until(lambda: 'no model "llama3.2" to fetch' in user.status, "the refusal")
        Halting.pieces = 1000
        await choose(user, "practice")
        await user.press("enter")
        await user.until(lambda: user.app.session.model.name == "practice", "the only model answers at once")
        assert "no models yet" not in user.screen


async def test_the_list_tells_sizes_contexts_and_what_cannot_chat(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        user.app.pulls.begin("practice-embed")
        await user.until(lambda: "cannot chat" in user.status, "the pull")
        await user.ask("Explain what a mutex is")
        await choose(user, "")
        await user.until(lambda: user.screen.count("8k") == 2, "the contexts")
        assert "661 B" in user.screen
        assert "loaded · base" in user.screen
        await user.type("embed")
        await user.sees("no chat")
        await user.press("enter")
        await user.sees("makes vectors only")
        await user.press("ctrl+u")
        await user.until(lambda: user.app.screen.query_one(OptionList).option_count == 2, "the whole list")
        await user.press("enter")
        await user.until(lambda: "answers from now on" in user.status, "the switch")
        assert user.app.session.model.name == "practice"


async def test_a_list_that_is_left_while_models_are_described_is_no_matter(tmp_path: Path) -> None:
    """What is told after the lines of the list are gone is nobody's any more."""
    async with at_a_server(tmp_path) as user:
        await user.until(lambda: user.app.session.model.name == "practice", "a model")

        class Late(Catalogue):
            async def details(self, model: ModelInfo) -> ModelDetails | None:
                while screen.query("#models-head"):  # noqa: ASYNC110  widgets tell nobody that they go
                    await asyncio.sleep(0)
                return None

        late = Late(user.app.connection)
        screen = ModelsScreen(late, await late.models(), "practice", "practice")
        await user.app.push_screen(screen)
        await user.press("escape")
        await user.until(lambda: not screen.is_attached, "the leaving")
        await user.ask("Explain what a mutex is")
