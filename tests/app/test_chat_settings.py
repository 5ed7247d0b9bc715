"""Settings of one chat: typed into a form, checked, sent with its requests, kept with it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from textual.widgets import Input

from hungry_tui.screens.chat_settings import ChatSettingsScreen
from hungry_tui.store import Store
from hungry_tui.widgets.composer import Composer
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.app.test_chats import beside_a_long_chat

ORDER = ("temperature", "num_ctx", "seed", "stop", "think", "system")


@pytest.fixture
async def user(tmp_path: Path) -> AsyncIterator[User]:
    async with beside_a_long_chat(tmp_path) as user:
        yield user


async def open_form(user: User) -> None:
    await user.press("f12")
    await user.until(lambda: isinstance(user.app.screen, ChatSettingsScreen), "the form")
    await user.sees("Settings of this chat")


async def fill_in(user: User, **fields: str) -> None:
    """Type into an open form, field by field."""
    for name in ORDER:
        if name in fields:
            await user.type(fields[name])
        await user.press("tab")


async def set_up(user: User, **fields: str) -> None:
    await open_form(user)
    await fill_in(user, **fields)
    await user.press("ctrl+s")
    await user.until(lambda: "Settings of this chat saved" in user.status, "the settings")
    assert isinstance(user.app.focused, Composer)


async def test_a_burst_of_text_and_tabs_fills_field_after_field(user: User) -> None:
    await open_form(user)
    user.burst("0.5", "tab", *"4096", "tab", *"7", "tab", "tab", "tab", *"brief", "ctrl+s")
    await user.until(lambda: "Settings of this chat saved" in user.status, "the settings")
    settings = user.app.session.chat.settings
    assert (settings.temperature, settings.num_ctx, settings.seed) == (0.5, 4096, 7)
    assert (settings.stop, settings.system) == ((), "brief")


async def test_the_parameters_are_in_force_for_this_chat_alone(user: User) -> None:
    await user.ask("Why locks?")
    await user.press("space", "ctrl+n")
    replies = []
    for _ in range(2):
        await user.press("ctrl+n")
        await set_up(user, temperature="0,5", num_ctx="512", seed="7")
        await user.sees("temperature 0.5 · context 512 · seed 7")
        await user.ask("Why locks?")
        replies.append(user.app.session.chat.turns[-1].response)
        assert await user.app.connection.server.running_context("practice") == 512
    assert replies[0] == replies[1]

    await user.press("ctrl+n")
    assert "context 512" not in user.screen
    await user.ask("Why locks?")
    assert await user.app.connection.server.running_context("practice") != 512


async def test_a_stop_ends_the_reply(user: User) -> None:
    await set_up(user, seed="7")
    await user.ask("Why locks?")
    whole = user.app.session.chat.turns[-1].response
    word = whole.split()[4]
    await user.press("ctrl+n")
    await set_up(user, seed="7", stop=f"never this | {word}")
    await user.ask("Why locks?")
    assert user.app.session.chat.turns[-1].response == whole[: whole.index(word)]


async def test_the_chat_s_context_decides_how_much_of_it_is_sent(user: User) -> None:
    await user.press("ctrl+l", "enter")
    await user.until(lambda: len(user.app.session.chat.turns) == 40, "the long chat")
    await user.ask("And then?")
    everything = user.app.session.chat.turns[-1].prompt_tokens
    await user.press("space")
    await set_up(user, num_ctx="300")
    await user.ask("And then?")
    trimmed = user.app.session.chat.turns[-1].prompt_tokens
    assert everything is not None
    assert trimmed is not None
    assert everything > 300
    assert trimmed <= 300 * 0.75, "room is left for the reply, which cutting by the server would not leave"


async def test_the_settings_come_back_with_the_chat(user: User) -> None:
    await set_up(user, seed="9", system="Be kind.")
    await user.ask("Why locks?")
    chat_id = user.app.session.chat.chat_id
    await user.press("ctrl+n")
    await user.until(lambda: "seed 9" not in user.screen, "a new chat without settings")
    with Store.open(user.app.settings.home) as store:
        assert store.documents("chats") == {chat_id: {"settings": {"seed": 9, "system": "Be kind."}}}
    await user.press("ctrl+l", "enter")
    await user.sees("seed 9 · system text")
    await open_form(user)
    await user.sees("Be kind.")
    await user.press("ctrl+u", "escape")
    assert user.app.session.chat.settings.seed == 9

    await user.press("ctrl+l")
    await user.sees("20 undecided")
    await user.press("ctrl+r")
    await user.sees("Rename the chat")
    await user.type("!")
    await user.press("enter")
    await user.sees("Renamed.")
    with Store.open(user.app.settings.home) as store:
        assert store.documents("chats")[chat_id]["settings"]["seed"] == 9


async def test_the_system_text_is_sent_with_the_rules_that_the_model_has_built_in(user: User) -> None:
    server = user.app.connection.server
    rules = "When you reply:\n- Keep the reply to at most 30 words."
    async for _ in server.create("ruled", {"from_": "practice", "system": rules}):
        pass
    await user.app.session.model.switch("ruled", remember=False)
    await user.ask("Why locks?")
    alone = user.app.session.chat.turns[-1]
    await user.press("space", "ctrl+n")
    await set_up(user, system="I know nothing of threads and locks yet, so.")
    await user.ask("Why locks?")
    beside = user.app.session.chat.turns[-1]
    assert len(alone.response.split()) <= 30
    assert len(beside.response.split()) <= 30
    assert alone.prompt_tokens is not None
    assert beside.prompt_tokens is not None
    assert beside.prompt_tokens > alone.prompt_tokens + 8


async def test_what_cannot_be_is_refused_at_its_field_and_typed_text_is_not_lost(user: User) -> None:
    await open_form(user)
    await user.until(lambda: "256 to 8192" in user.screen, "the model's limit")
    await fill_in(user, temperature="0.5", num_ctx="9000", system="Mine.")
    await user.press("ctrl+s")
    await user.sees("which is the model's limit")
    focused = user.app.focused
    assert isinstance(focused, Input)
    assert focused.id == "setting-num_ctx"
    await user.press("escape")
    await user.sees("Esc once more drops the changes")
    assert "Mine." in user.screen
    await user.press("ctrl+u")
    await user.press("enter")
    await user.until(lambda: "saved" in user.status, "the settings")
    assert user.app.session.chat.settings.to_document() == {"temperature": 0.5, "system": "Mine."}


@pytest.mark.parametrize("size", [(40, 10), (80, 24)])
async def test_two_escapes_leave_and_change_nothing(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True, size=size) as user:
        await open_form(user)
        await fill_in(user, system="Mine.")
        await user.press("escape", "escape")
        await user.until(lambda: isinstance(user.app.focused, Composer), "the chat")
        assert user.app.session.chat.settings.summary == ""
