"""What is completed while it is typed: files after `@`, commands after `/`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hungry_tui.widgets.completions import Completions
from hungry_tui.widgets.typing_guard import QUIET
from tests.app.driving import User, at_the_keyboard, settings_for


@pytest.fixture
async def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[User]:
    """In a directory with a few files, with the practice model."""
    here = tmp_path / "here"
    (here / "notes").mkdir(parents=True)
    (here / "notes" / "mutex.md").write_text("A mutex is a lock.\n")
    (here / "notes" / "my queue.md").write_text("A queue is a line.\n")
    (here / "novel.bin").write_bytes(b"\0\1")
    (here / "long.txt").write_text("word " * 50_000)
    monkeypatch.chdir(here)
    async with at_the_keyboard(settings_for(tmp_path / "home", train_every=0), practice=True) as user:
        await user.until(lambda: user.app.session.model.name, "the model")
        yield user


def listed(user: User) -> list[str]:
    return [one.label for one in user.app.chat.query_one(Completions).found]


async def lists(user: User, *labels: str) -> None:
    await user.until(lambda: listed(user) == list(labels), f"the list {labels}")


async def test_a_path_is_completed_step_by_step_and_its_text_goes_along(user: User) -> None:
    await user.type("Explain @no")
    await lists(user, "notes/", "novel.bin")
    await user.press("tab")
    await lists(user, "mutex.md", "my queue.md")
    assert "my queue.md" in user.screen
    await user.press("down", "enter")
    assert user.draft == 'Explain @"notes/my queue.md" '
    await user.type("and @notes/mutex.md")
    await lists(user, "mutex.md")
    await user.ask("")  # the word is complete: Enter sends
    [turn] = user.app.session.chat.turns
    assert turn.prompt == 'Explain @"notes/my queue.md" and @notes/mutex.md'
    assert [one.text for one in turn.attachments] == ["A queue is a line.\n", "A mutex is a lock.\n"]
    await user.until(lambda: user.bar.has_focus, "focus in the bar")
    await user.press("pageup")
    await user.sees("+ notes/mutex.md · 1 line")
    await asyncio.to_thread(Path("notes/mutex.md").write_text, "changed\n")
    await asyncio.sleep(QUIET + 0.02)
    await user.press("r")
    await user.until(lambda: len(user.app.session.chat.turns) == 2, "the retry")
    assert user.app.session.chat.turns[1].full_prompt == turn.full_prompt


async def test_the_list_is_there_only_for_paths_and_leaves_the_keys_alone_else(user: User) -> None:
    await user.type("@n")
    await lists(user, "notes/", "novel.bin")
    await user.press("escape")
    await lists(user)
    await user.type("ov")  # closed for this word
    await user.type(" me@n and")
    assert not listed(user)
    await user.press("up")  # there is no earlier prompt, and nothing to choose from
    assert user.draft == "@nov me@n and"
    await user.type(" (@lo")
    await lists(user, "long.txt")
    await user.type("x")
    await lists(user)


async def test_what_cannot_go_along_is_told_and_nothing_is_sent(user: User) -> None:
    for prompt, told in [
        ("see @novel.bin", "Not sent: novel.bin is no text file"),
        ("see @long.txt", "room for 2,048 of 4,096"),
        ("see @missing.md", "Not sent: there is no file missing.md here."),
    ]:
        user.app.chat._composer.rewrite("")
        await user.type(f"{prompt} please")
        await user.press("enter")
        await user.sees(told)
        assert user.draft == f"{prompt} please"
    assert not user.app.session.chat.turns
    await user.ask("")  # once more sends it as it stands
    assert user.app.session.chat.turns[0].attachments == ()


async def test_commands_are_completed_and_run_and_need_no_model(user: User) -> None:
    await user.type("/tem")
    await lists(user, "/temperature [x]")
    await user.press("tab")
    assert user.draft == "/temperature "
    await user.type("3")
    await user.press("enter")
    await user.sees("Temperature: a number from 0 to 2")
    assert user.draft == "/temperature 3"
    await user.press("backspace", "backspace")
    await user.type(" 0.3")
    await user.press("enter")
    await user.until(lambda: user.app.session.chat.settings.temperature == 0.3, "the temperature")
    await user.press("up")
    assert user.draft == "/temperature 0.3"
    await user.press("down")
    await user.type("/theme nor")
    await lists(user, "nord")
    await user.press("enter")
    await user.until(lambda: user.app.theme == "nord", "the theme")
    assert user.draft == ""
    await user.type("/st")
    await user.press("enter")  # at once: the list is not there yet
    await user.until(lambda: user.app.current_mode == "stats", "the stats")
    assert not user.app.session.chat.turns


async def test_verdicts_are_commands_only_while_they_can_be_given(user: User) -> None:
    await user.type("/")
    await user.until(lambda: "/help" in listed(user), "the list")
    assert not {"/approve [reason]", "/deny [reason]", "/undo", "/retry"} & set(listed(user))
    await user.press("escape", "backspace")
    await user.ask("Explain a mutex")
    await user.until(lambda: user.bar.has_focus, "focus in the bar")
    await user.type("/")  # beside the composer
    await user.until(lambda: "/deny [reason]" in listed(user), "the list")
    await user.type("deny too long")
    await user.press("enter")
    await user.until(lambda: "saved" in user.status, "saved")
    [turn] = user.app.session.chat.turns
    assert (turn.approved, turn.reason) == (False, "too long")
    assert "deny" not in user.screen


async def test_an_unknown_command_is_not_sent_and_two_slashes_send_a_text(user: User) -> None:
    await user.type("/stast now")
    await user.press("enter")
    await user.sees("There is no command /stast. /stats?")
    assert user.draft == "/stast now"
    user.app.chat._composer.rewrite("")
    await user.ask("//stast now")
    assert "no command" not in user.screen
    await user.press("tab")
    await user.ask("/usr/bin is what")
    assert [turn.prompt for turn in user.app.session.chat.turns] == ["/stast now", "/usr/bin is what"]


async def test_a_chat_is_exported_to_a_file_that_is_named_and_never_over_another(user: User) -> None:
    await user.type("/export out.md")
    await user.press("enter")
    await user.sees("nothing in this chat to export")
    await user.ask("Explain @notes/mutex.md")
    for told in ("Exported to", "is there already"):
        await user.type("/export out.md")
        await user.press("enter")
        await user.sees(told)
    exported = await asyncio.to_thread(Path("out.md").read_text)
    assert "> Explain @notes/mutex.md" in exported
    assert "```markdown\nA mutex is a lock.\n```" in exported


async def test_a_path_completed_before_a_blank_gets_no_second_one(user: User) -> None:
    await user.type("see  again")
    await user.press(*["left"] * 6)
    await user.type("@novel")
    await lists(user, "novel.bin")
    while user.draft == "see @novel again":  # the list may still be of fewer letters: Tab then waits for its own
        await user.press("tab")
    assert user.draft == "see @novel.bin again"
