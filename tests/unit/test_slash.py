"""Which text is a command, which one is a prompt; that every command is an action."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.actions import parse

from hungry_tui.app import HungryApp
from hungry_tui.screens.chat import ChatScreen
from hungry_tui.slash import COMMANDS, CommandError, SlashCommand, as_prompt, as_typed, interpret, nearest


@pytest.mark.parametrize(
    ("text", "name", "argument"),
    [
        ("/new", "new", ""),
        ("/Model  qwen3:4b ", "model", "qwen3:4b"),
        ("/system Answer\nin French.", "system", "Answer\nin French."),
        ("/temperature 0.2", "temperature", "0.2"),
    ],
)
def test_a_command_and_its_argument(text: str, name: str, argument: str) -> None:
    invocation = interpret(text)
    assert invocation is not None
    assert (invocation.command.name, invocation.argument) == (name, argument)


@pytest.mark.parametrize(
    "text", ["/usr/bin is what?", "/* a comment */ int x;", "//new", "new", "see /new", "/tmp/x", "/2 of them", "/-x"]
)
def test_what_only_begins_like_one_is_a_prompt(text: str) -> None:
    assert interpret(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [("/thme", "/theme?"), ("/temp 0.2", "/temperature?"), ("/xyzzy", "/ lists"), ("/new x", "takes")],
)
def test_what_is_nearly_one_is_told(text: str, told: str) -> None:
    with pytest.raises(CommandError, match=r"// sends it as text") as caught:
        interpret(text)
    assert told in str(caught.value)


def test_what_cannot_be_given_now_is_not_proposed() -> None:
    always = [command for command in COMMANDS if command.name != "deny"]
    with pytest.raises(CommandError) as caught:
        interpret("/denny", always)
    assert "/deny" not in str(caught.value)
    assert nearest("denny", [command.name for command in COMMANDS]) == "deny"


@given(st.text("/abnew \n", max_size=12))
def test_every_text_can_be_sent(prompt: str) -> None:
    typed = as_typed(prompt)
    assert interpret(typed) is None
    assert as_prompt(typed) == prompt


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_an_action(command: SlashCommand) -> None:
    for action in filter(None, (command.action, command.takes)):
        where, name, _ = parse(action)
        owner = {"app": HungryApp, "screen": ChatScreen}[where]
        assert hasattr(owner, f"action_{name}"), action
    assert bool(command.takes) == bool(command.argument)
