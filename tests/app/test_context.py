"""What of the context is used and what will be left out: told before it happens, by real keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hungry_tui.chat_settings import ChatSettings
from tests.app.driving import User
from tests.app.test_chats import beside_a_long_chat


@pytest.fixture
async def user(tmp_path: Path) -> AsyncIterator[User]:
    async with beside_a_long_chat(tmp_path) as user:
        yield user


async def test_turns_that_will_not_be_sent_are_told_before_and_marked_after(user: User) -> None:
    await user.press("ctrl+l", "enter")
    await user.until(lambda: len(user.app.session.chat.turns) == 40, "the long chat")
    await user.sees("of 4k tokens")
    assert "~" in user.screen, "nothing was counted yet"
    await user.app.session.chat.set_up(ChatSettings(num_ctx=512))
    assert "left out" not in user.screen
    await user.type("And then?")
    await user.sees("will be left out (context 512): ^n new chat · f12 larger")
    foretold = user.app.session.chat.fit("And then?").left_out
    assert f"The first {foretold} turns will be left out" in user.screen
    await user.press("enter")
    await user.until(lambda: user.app.session.chat.turns[-1].prompt == "And then?", "the reply")
    assert "will be left out" not in user.screen

    turn = user.app.session.chat.turns[-1]
    counted = (turn.prompt_tokens or 0) + (turn.reply_tokens or 0)
    await user.sees(f"─ {counted} of 512 tokens")
    await user.press("escape")
    for _ in range(20):
        if "question 20 " in user.screen or "no longer sees" in user.screen:
            break
        await user.press("pageup")
    assert "no longer sees what is above (context 512)" in user.screen
    column = [one.turn_id for one in user.app.chat._transcript._column.turns]
    assert column.index("") == foretold, "the mark stands above the first turn that was sent"


async def test_a_prompt_that_cannot_fit_is_held_back_once(user: User) -> None:
    await user.app.session.chat.set_up(ChatSettings(num_ctx=512))
    user.app.chat._composer.type_text("word " * 800)
    await user.sees("tokens too long for the context of 512")
    await user.press("enter")
    await user.until(lambda: "Enter again sends it" in user.status, "the question")
    assert user.draft.strip() == ("word " * 800).strip()
    assert not user.app.session.chat.turns
    await user.press("enter")
    await user.until(lambda: len(user.app.session.chat.turns) == 1, "the reply")
    assert user.draft == ""


async def test_a_reply_that_was_cut_says_so_and_what_to_do(user: User) -> None:
    async for _ in user.app.connection.server.create("brief", {"from_": "practice", "parameters": {"num_predict": 5}}):
        pass
    await user.app.session.model.switch("brief", remember=False)
    await user.ask("Explain what a mutex is")
    await user.sees("cut at the limit")
    assert "Ask it to go on" in user.status
    assert user.app.session.chat.turns[-1].cut


async def test_thoughts_are_folded_shown_and_switched_off_for_the_chat(user: User) -> None:
    user.app.pulls.begin("practice-thinker")
    await user.sees("switch to practice-thinker")
    await user.press("f6")
    assert "f6 thoughts" not in user.screen, "there is nothing to unfold yet"
    assert "no thoughts" in user.status
    await user.press("ctrl+t")
    await user.until(lambda: user.app.session.model.can_think(), "the thinker")
    await user.ask("Explain what a mutex is")
    await user.sees("▸ thinking")
    await user.sees("f6 thoughts")
    assert "The user asks" not in user.screen
    await user.press("f6")
    await user.sees("The user asks")
    await user.press("f6")
    await user.until(lambda: "The user asks" not in user.screen, "folded again")

    await user.press("ctrl+p")
    await user.type("not let the model think")
    await user.sees("Do not let the model think in this chat")
    await user.press("down", "enter")
    await user.until(lambda: "thinking off" in user.status, "the setting")
    await user.press("escape")
    await user.ask("Explain what a deadlock is")
    assert [bool(turn.thinking) for turn in user.app.session.chat.turns] == [True, False]

    await user.app.session.model.switch("practice")
    await user.app.session.model.look()
    await user.press("escape", "ctrl+n", "f12")
    await user.sees("this model does not think")
    for _ in range(4):
        await user.press("tab")
    await user.type("high")
    await user.press("enter")
    await user.until(lambda: "waits for one that does" in user.status, "the remark")
    await user.ask("Explain what a lock is")
    assert user.app.session.chat.turns[-1].response, "the setting is not sent to a model that would refuse it"
