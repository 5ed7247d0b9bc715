"""The whole loop by real keys over real HTTP: chat, judge, learn, build, switch; and the replies follow."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hungry_tui.store import Store
from tests.app.driving import at_the_keyboard, settings_for

PROMPTS = (
    "Write a Swift function to decode JSON",
    "Fix this code that's breaking",
    "Design an API wrapper",
    "Write a Python function to parse a CSV file",
    "Explain what a mutex is",
    "Write tests for a stack class",
    "Write a Go function to reverse a string",
    "Explain how a hash map works",
    "Write a Python script that renames files",
    "Design a cache",
)


def words(reply: str) -> int:
    """Words of prose, outside code."""
    return len(re.sub(r"```.*?(```|\Z)", "", reply, flags=re.S).split())


async def test_ten_verdicts_train_a_model_whose_replies_follow_the_reasons(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True, size=(120, 40)) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        for prompt in PROMPTS:
            await user.ask(prompt)
            if words(user.app.session.chat.turns[-1].response) > 30:
                await user.judge("f9", "too long, at most 30 words please")
            else:
                await user.judge("a")
        # The tenth decision trains by itself; the notice offers the switch and forces nothing.
        await user.until(lambda: "built practice-trained" in user.screen, "the build")
        assert user.app.session.model.name == "practice"
        await user.press("ctrl+t")
        await user.until(lambda: user.app.session.model.name == "practice-trained", "the switch")
        await user.press("ctrl+n")
        for prompt in ("Write a Rust function to sort a list", "Explain what a deadlock is", "Design a rate limiter"):
            await user.ask(prompt)
            assert words(user.app.session.chat.turns[-1].response) <= 30
            await user.judge("f8")

        for name in ("Modelfile", "training_data.jsonl", "training_log.md"):
            assert (tmp_path / name).stat().st_size > 0
        assert len((tmp_path / "training_data.jsonl").read_text().splitlines()) == 10

        await user.press("f3")
        await user.sees("13 decisions")
        await user.sees("practice-trained v1")
        await user.press("f4")
        await user.sees("at most 30 words")


async def test_the_model_list_filters_while_typing_and_enter_switches(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path, minimum_decisions=1, train_every=0), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Explain what a mutex is")
        await user.judge("A", "Nice and short")
        await user.press("ctrl+r")
        await user.until(lambda: "built practice-trained" in user.screen, "the build")
        await user.press("ctrl+o")
        await user.sees("Switch model")
        await user.type("trained")
        await user.until(lambda: "● practice" not in user.screen, "the base filtered out")
        await user.press("enter")
        await user.until(lambda: user.app.session.model.name == "practice-trained", "the switch")
        # A training from the trained model still builds from the base.
        await user.ask("Explain what a deadlock is")
        await user.judge("d", "Use an example")
        await user.press("ctrl+r")
        await user.until(lambda: "built practice-trained v2" in user.screen, "the second build")
        assert "FROM practice\n" in (tmp_path / "Modelfile").read_text()


async def test_a_model_that_nothing_could_be_taught_is_not_offered(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path, minimum_decisions=1, train_every=2), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Explain what a mutex is")
        await user.judge("d", "")
        await user.press("ctrl+r")
        await user.until(lambda: "Nothing could be learned yet" in user.status, "the training by hand")
        assert "switch to" not in user.screen
        await user.ask("Explain what a deadlock is")
        await user.judge("d", "")
        await user.until(lambda: "Nothing could be learned yet from 2" in user.status, "the training by itself")
        assert "switch to" not in user.screen
        await user.press("ctrl+t")
        assert "Nothing is offered" in user.status


async def test_what_was_built_is_told_once(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path, minimum_decisions=1, train_every=0), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Explain what a mutex is")
        await user.judge("A", "Nice and short")
        await user.press("ctrl+r")
        await user.sees("built practice-trained v1")
        await user.until(lambda: not user.app.works, "the end of the training")
        assert user.screen.count("built practice-trained") == 1
        await user.ask("Explain what a deadlock is")
        await user.judge("d", "Use an example")
        await user.press("f3", "ctrl+r")
        await user.sees("built practice-trained v2")


async def test_too_few_decisions_say_how_many_are_missing(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.press("ctrl+r")
        await user.until(lambda: "o training data yet" in user.status, "the refusal")
        assert "5" in user.status


async def test_every_screen_follows_a_verdict_of_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hungry_tui.app.LOOK_SECONDS", 0.05)
    async with at_the_keyboard(settings_for(tmp_path), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "a model")
        await user.ask("Explain what a mutex is")
        await user.judge("a")
        with Store.open(tmp_path) as other:
            other.judge(other.history()[0].request_id, False, "use pathlib")
        await user.sees("“use pathlib”")
        await user.sees("1 decision · 0 %")
        await user.press("tab")
        await user.judge("u")  # what the bar stands for is what the other program made of it
        await user.press("f4")
        with Store.open(tmp_path) as other:
            other.judge(other.history()[0].request_id, False, "use httpx")
        await user.sees("Use httpx.")
        await user.press("f3")
        await user.sees("1 decision")
        with Store.open(tmp_path) as other:
            other.judge(other.history()[0].request_id, True, "changed my mind")
        await user.sees("100 %")
        await user.sees("changed my mind")
