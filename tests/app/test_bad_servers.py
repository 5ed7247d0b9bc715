"""Whatever the server does, the program says what to do next and nothing typed is lost."""

from __future__ import annotations

from asyncio import Event
from pathlib import Path

import pytest

from hungry_tui.app import HungryApp
from hungry_tui.connection import Connection
from hungry_tui.store import Store
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.edges.scripted import Script, chunk, head, last, serving

PROMPT = "Explain what a mutex is"


async def send(user: User, prompt: str = PROMPT) -> None:
    """Type a prompt and press Enter."""
    await user.type(prompt)
    await user.press("enter")


async def prompt_is_back(user: User) -> None:
    """The prompt is in the composer again."""
    await user.until(lambda: user.draft == PROMPT, "the prompt back in the composer")


async def test_without_a_server_the_banner_offers_the_practice_model_and_enter_still_tries(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path, model="m")) as user:
        await user.sees("No Ollama answers")
        await user.sees("practice model")
        await send(user)
        await prompt_is_back(user)
        assert "127.0.0.1:9" in user.status
        await user.press("ctrl+t")
        await user.until(lambda: user.app.session.model.name == "practice", "the practice model")
        await user.press("enter")
        await user.until(lambda: user.app.session.chat.turns, "a reply")
        assert user.draft == ""


@pytest.mark.parametrize("answers", [False, True])
async def test_ctrl_t_before_anything_is_offered_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: bool
) -> None:
    from hungry_tui.practice import PracticeServer

    known = Event()

    async def is_answered(_: Connection) -> bool:
        await known.wait()
        return answers

    monkeypatch.setattr(Connection, "answers", is_answered)
    with PracticeServer(tmp_path / "models") as server:
        address = server.address if answers else "http://127.0.0.1:9"
        async with at_the_keyboard(settings_for(tmp_path / "home", address)) as user:
            await user.press("ctrl+t")
            assert "Looking for the model server" in user.status
            known.set()
            await user.until(lambda: user.app.session.model.name == "practice", "the practice model")
            assert user.app.connection.practising is not answers
            await user.until(lambda: "nothing is offered" in user.status or not answers, "why nothing happened")
            await user.until(lambda: "stand-in to learn with" in user.status or answers, "what it is")


async def test_a_server_that_comes_up_later_is_found(tmp_path: Path) -> None:
    from hungry_tui.practice import PracticeServer

    server = PracticeServer(tmp_path / "models")
    address = server.start()
    server.stop()
    async with at_the_keyboard(settings_for(tmp_path / "home", address)) as user:
        await user.sees("No Ollama answers")
        late = PracticeServer(tmp_path / "models", port=int(address.rpartition(":")[2]))
        late.start()
        try:
            await user.until(lambda: user.app.session.model.name == "practice", "the model of the late server")
            await user.until(lambda: "No Ollama answers" not in user.screen, "the offer withdrawn")
        finally:
            late.stop()


@pytest.mark.parametrize("model", ["", "m"])
async def test_where_something_else_answers_the_practice_model_is_offered(tmp_path: Path, model: str) -> None:
    script = Script([head("404 Not Found", "text/html"), b"<html>Nothing here</html>"])
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model=model)) as user:
        await user.sees("does not speak Ollama's protocol")
        await user.sees("Check OLLAMA_HOST")
        await send(user)
        await prompt_is_back(user)
        assert user.screen.count("does not speak") == 1, "once is enough"
        await user.press("ctrl+t")
        await user.until(lambda: user.app.session.model.name == "practice", "the practice model")
        assert "does not speak" not in user.screen


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"", "hung up"),
        (b"220 mail.example ESMTP\r\n\r\n", "does not speak"),
        (head("500 Internal Server Error", "application/json") + b'{"error":"out of memory"}', "out of memory."),
    ],
    ids=["hangs up", "no HTTP", "fails"],
)
async def test_while_no_model_can_be_found_the_practice_model_is_offered_and_the_search_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bytes, said: str
) -> None:
    monkeypatch.setattr("hungry_tui.application.serving.RETRY_SECONDS", 0.05)
    script = Script([answer])
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address)) as user:
        await user.sees(said)
        await user.sees("practice model")
        script.pieces = [head("200 OK", "application/json") + b'{"models":[{"model":"late","name":"late"}]}']
        await user.until(lambda: user.app.session.model.name == "late", "the model")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (Script([head("404 Not Found", "application/json"), b'{"error":"model \'m\' not found"}']), "ollama pull m"),
        (Script([head("503 Busy", "application/json"), b'{"error":"server busy, please try again."}']), "busy"),
        (Script([b"not http at all\r\n\r\n"]), ""),
        (Script([], then="reset"), ""),
    ],
    ids=["missing model", "busy", "not a server", "hangs up"],
)
async def test_a_failed_request_gives_the_prompt_back(tmp_path: Path, script: Script, said: str) -> None:
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await send(user)
        await prompt_is_back(user)
        assert said in user.status
        assert user.app.session.chat.turns == []
        await user.type("!")
        assert user.draft == PROMPT + "!"


async def test_a_reply_that_breaks_off_is_kept_as_partial(tmp_path: Path) -> None:
    script = Script([head(), chunk("The first half ")], then="reset")
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await send(user)
        await prompt_is_back(user)
        await user.sees("The first half")
    with Store.open(tmp_path) as store:
        assert [(e.response, e.partial, e.approved) for e in store.history()] == [("The first half ", True, None)]


async def test_an_empty_reply_says_that_it_is_one(tmp_path: Path) -> None:
    script = Script([head(), last()])
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await send(user)
        await user.sees("(an empty reply)")


async def test_what_was_said_of_a_stopped_reply_goes_with_the_retry(tmp_path: Path) -> None:
    script = Script([head(), chunk("As far as it came")], then="hang")
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await send(user)
        await user.sees("As far as it came")
        await user.press("escape")
        await user.until(lambda: "Stopped" in user.status, "what happened")
        await user.press("tab")
        await user.press_in_the_bar("r")
        await user.until(lambda: user.app.chat.replying, "another reply")
        assert user.status == ""


async def test_escape_stops_and_keeps_what_came(tmp_path: Path) -> None:
    script = Script([head(), chunk("As far as it came")], then="hang")
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await send(user)
        await user.sees("As far as it came")
        await user.press("escape")
        await prompt_is_back(user)
        assert script.gone.is_set() or await script.gone.wait()
    with Store.open(tmp_path) as store:
        assert [(e.response, e.partial) for e in store.history()] == [("As far as it came", True)]


async def test_a_draft_typed_meanwhile_is_kept_below_the_prompt_that_came_back(tmp_path: Path) -> None:
    script = Script([head(), chunk("half")], then="hang")
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await send(user)
        await user.sees("half")
        await user.type("and then")
        await user.press("escape")
        await user.until(lambda: PROMPT in user.draft, "the prompt back")
        assert user.draft == f"{PROMPT}\n\nand then"


HOSTILE = (
    "[/b] [bold]x[/] [@click=app.quit]quit[/] \x1b[31mred\x1b[0m \x1b]0;title\x07 "
    "\u202erlo \u2066iso\u2069 \x9b2J \x00 "
    "List<int> <script>alert(1)</script> ![pic](http://x/y.png)\n\n```python\nprint('never closed')\n"
)


async def test_hostile_replies_harm_nothing(tmp_path: Path) -> None:
    half = b'{"model":"m","message":{"role":"assistant","content":"\\ud800 half"},"done":false}\n'
    script = Script([head(), chunk(HOSTILE), half, chunk("x" * 1_000_000), last()])
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await send(user)
        await user.until(lambda: user.app.session.chat.turns, "the reply's end")
        assert "\x1b" not in user.screen
        assert "\u202e" not in user.screen
        await user.judge("d", "rude [/b]")
        await user.press("f3")
        await user.sees("rude [/b]")
    with Store.open(tmp_path) as store:
        (kept,) = store.history()
        assert kept.response.startswith(HOSTILE)
        assert len(kept.response) > 1_000_000


async def test_without_a_history_the_chat_goes_on_and_says_that_nothing_is_recorded(tmp_path: Path) -> None:
    from hungry_tui.practice import PracticeServer

    home = tmp_path / "home"
    home.write_text("a file where the data directory should be")
    with PracticeServer(tmp_path / "models") as server:
        app = HungryApp(settings_for(home, server.address), lambda: Store.open(home))
        async with app.run_test(size=(80, 24)) as pilot:
            user = User(app, pilot)
            await user.sees("Nothing will be recorded")
            await user.until(lambda: app.session.model.name, "a model")
            await send(user)
            await user.until(lambda: "Not saved" in user.status, "the warning")
            await user.press("f8")
            await user.until(lambda: "verdict is not saved" in user.status, "the second warning")
            await app.action_quit()


async def test_the_settings_of_a_chat_open_where_no_model_server_answers(tmp_path: Path) -> None:
    script = Script([head("404 Not Found", "text/html"), b"<html>Nothing here</html>"])
    async with serving(script), at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user:
        await user.sees("does not speak Ollama's protocol")
        await user.press("f12")
        await user.sees("system text")
        await user.app.workers.wait_for_complete([w for w in user.app.workers if w.group == "limit"])
        await user.press("escape")
        await user.sees("Ask")
