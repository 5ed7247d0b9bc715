"""Drafts outlive the program, however it ends."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from hungry_tui.drafts import FOLDER
from tests.app.driving import User, at_the_keyboard, settings_for
from tests.app.terminal import in_a_terminal
from tests.edges.scripted import Script, chunk, head, last, serving


def kept(home: Path) -> str:
    return "".join(path.read_text() for path in (home / FOLDER).glob("*.md"))


async def is_kept(user: User, text: str) -> None:
    await user.until(lambda: kept(user.app.settings.home) == text, f"{text!r} on disk")


@asynccontextmanager
async def answered(home: Path) -> AsyncIterator[User]:
    """At a model that has a short answer."""
    async with (
        serving(Script([head(), chunk("Fine."), last()])) as script,
        at_the_keyboard(settings_for(home, script.address, model="m")) as user,
    ):
        yield user


async def test_a_draft_is_there_again_after_a_restart(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.type("half a\nthought")
        await user.press("ctrl+q")  # while a server is still looked for
        await user.until(lambda: not user.app.is_running, "the end")
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.until(lambda: user.draft == "half a\nthought", "the draft")
        await user.type(" goes on")
        await is_kept(user, "half a\nthought goes on")


async def test_what_was_typed_in_one_burst_with_the_key_to_quit_is_kept(tmp_path: Path) -> None:
    async with answered(tmp_path) as user:
        await user.ask("a question")
        await user.until(lambda: user.bar.has_focus, "focus in the bar, which passes text on")
        user.burst("add dates", "ctrl+q")
        await user.until(lambda: not user.app.is_running, "the end")
    assert kept(tmp_path) == "add dates"


async def test_a_reason_half_typed_is_kept_until_it_is_saved(tmp_path: Path) -> None:
    async with answered(tmp_path) as user:
        await user.ask("a question")
        await user.press("f9")
        await user.sees("why?")
        await user.type("too lo")
        await is_kept(user, "too lo")
        await user.press("n", "g", "enter")
        await is_kept(user, "")


async def test_a_prompt_is_kept_until_its_reply_is_recorded(tmp_path: Path) -> None:
    async with (
        serving(Script([head(), chunk("Half of")], "hang")) as script,
        at_the_keyboard(settings_for(tmp_path, script.address, model="m")) as user,
    ):
        await user.type("a question")
        await user.press("enter")
        await user.sees("Half of")
        await user.type("the next")
        await is_kept(user, "a question\n\nthe next")


async def test_a_sent_draft_is_gone(tmp_path: Path) -> None:
    async with serving(Script([head(), chunk("Fine."), last()])) as script:
        settings = settings_for(tmp_path, script.address, model="m")
        async with at_the_keyboard(settings) as user:
            await user.type("a question")
            await is_kept(user, "a question")
            await user.press("enter")
            await is_kept(user, "")
        async with at_the_keyboard(settings) as user:
            await user.type("x")
            await is_kept(user, "x")


async def test_the_draft_survives_a_walk_through_earlier_prompts(tmp_path: Path) -> None:
    async with answered(tmp_path) as user:
        await user.ask("a question")
        await user.press("tab")
        await user.type("my draft")
        await user.press("up")
        assert user.draft == "a question"
        await is_kept(user, "my draft")


def test_a_kill_costs_at_most_the_last_second(tmp_path: Path) -> None:
    """A program of its own in a terminal of its own, killed with no chance to save."""
    with in_a_terminal(tmp_path) as terminal:
        terminal.until(lambda: b"Ask" in terminal.shown)
        terminal.write(b"unsaved thoughts")
        terminal.until(lambda: kept(tmp_path) == "unsaved thoughts")
        terminal.kill()
    assert kept(tmp_path) == "unsaved thoughts"
