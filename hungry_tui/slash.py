"""Commands that are typed: `/model qwen3`. One table: the composer completes it, f1 and the palette show it. Pure.

Each is an action that a key or the palette has as well. `//text` and whatever begins with a path (`/usr/bin is …`) is
no command but text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from hungry_tui.ports import HungryError


class When(Enum):
    """What a command needs."""

    always = auto()
    reply = auto()
    """A finished reply."""
    judgeable = auto()
    """A finished reply that waits for its verdict."""
    verdict = auto()
    """A finished reply with a verdict."""


@dataclass(frozen=True, slots=True)
class SlashCommand:
    """One command. Its actions are Textual's, of the app or the chat screen."""

    name: str
    help: str
    action: str
    """What is done without an argument."""
    argument: str = ""
    """What may follow, as people read it: "[name]"."""
    takes: str = ""
    """The action that is given the argument, as its last parameter; "" when there is none."""
    choices: str = ""
    """The list that completes the argument: models, themes, categories, thinking, files."""
    when: When = When.always
    title: str = ""
    """In the palette, for what has no key of its own."""

    @property
    def usage(self) -> str:
        """ "/model [name]"."""
        return f"/{self.name} {self.argument}".rstrip()


COMMANDS = (
    SlashCommand("help", "every key and command", "app.help"),
    SlashCommand("new", "begin a new chat", "screen.new_chat"),
    SlashCommand("chats", "find, resume, rename or export a chat", "screen.chats"),
    SlashCommand("model", "switch to another model", "app.choose_model", "[name]", "app.use_model", "models"),
    SlashCommand("pull", "fetch a model", "app.choose_model", "[name]", "app.pull", title="Pull a model"),
    SlashCommand("train", "learn from the verdicts, build the trained model", "app.train"),
    SlashCommand("stats", "rates, phase, advice", "app.show('stats')"),
    SlashCommand("rules", "what was learned, with its evidence", "app.show('rules')"),
    SlashCommand("log", "what the last training learned", "app.show_log", title="Open the training report"),
    SlashCommand("approve", "the reply is good", "app.judge(True)", "[reason]", "screen.approve", when=When.judgeable),
    SlashCommand("deny", "the reply is not", "app.judge(False)", "[reason]", "screen.deny", when=When.judgeable),
    SlashCommand("undo", "take the verdict back", "screen.reply('undo')", when=When.verdict),
    SlashCommand("retry", "another reply to the same prompt", "screen.reply('retry')", when=When.reply),
    SlashCommand("edit", "edit the prompt and send it again", "screen.reply('edit')", when=When.reply),
    SlashCommand("copy", "the reply, or its n-th code block", "screen.reply('copy')", "[n]", "screen.copy_block",
                 when=When.reply),
    SlashCommand("category", "correct what kind of request it was", "screen.reply('category')", "[name]",
                 "screen.categorise", "categories", When.reply),
    SlashCommand("settings", "parameters and system text of this chat", "screen.chat_settings"),
    SlashCommand("temperature", "0 to 2, or off", "screen.chat_settings", "[x]",
                 "screen.set_parameter('temperature')"),
    SlashCommand("num_ctx", "context in tokens, or off", "screen.chat_settings", "[n]",
                 "screen.set_parameter('num_ctx')"),
    SlashCommand("seed", "the same prompt, the same reply; or off", "screen.chat_settings", "[n]",
                 "screen.set_parameter('seed')"),
    SlashCommand("stop", "texts parted by | that end a reply, or off", "screen.chat_settings", "[texts]",
                 "screen.set_parameter('stop')"),
    SlashCommand("system", "a text beside the learned rules, or off", "screen.chat_settings", "[text]",
                 "screen.set_parameter('system')"),
    SlashCommand("think", "for models that think; auto: as the model has it", "screen.chat_settings", "[on|off]",
                 "screen.set_parameter('think')", "thinking"),
    SlashCommand("theme", "colours", "app.change_theme", "[name]", "app.use_theme", "themes",
                 title="Change the colour theme"),
    SlashCommand("practice", "to the practice model, or back", "app.toggle_practice"),
    SlashCommand("export", "this chat to a Markdown file", "screen.export", "[file]", "screen.export", "files",
                 title="Export this chat to Markdown"),
    SlashCommand("editor", "write the prompt in $EDITOR", "screen.editor"),
    SlashCommand("quit", "leave; all is saved", "app.quit"),
)  # fmt: skip
_BY_NAME = {command.name: command for command in COMMANDS}
_COMMAND = re.compile(r"/([A-Za-z_]*)(?:\s+(.*))?", re.DOTALL)


class CommandError(HungryError):
    """What was typed is no command, or not enough for one."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """A command that was typed."""

    command: SlashCommand
    argument: str = ""


def interpret(text: str, available: Sequence[SlashCommand] = COMMANDS) -> Invocation | None:
    """The command that a text is; None for a prompt. Raises CommandError, which names what is `available`."""
    found = _COMMAND.fullmatch(text.rstrip())
    if found is None:
        return None
    name, argument = found[1].lower(), (found[2] or "").strip()
    command = _BY_NAME.get(name)
    if command is None:
        near = nearest(name, [one.name for one in available])
        meant = f" /{near}?" if near else " / lists them."
        raise CommandError(f"There is no command /{name}.{meant} // sends it as text.")
    if argument and not command.takes:
        raise CommandError(f"/{name} takes nothing behind it.", "// sends it as text.")
    return Invocation(command, argument)


def as_prompt(text: str) -> str:
    """What is sent of a text that is no command: of two slashes at its beginning, one."""
    return text[1:] if text.startswith("//") else text


def as_typed(prompt: str) -> str:
    """The reverse: how a prompt has to be written to be no command."""
    return f"/{prompt}" if prompt.startswith("//") or _COMMAND.fullmatch(prompt.rstrip()) else prompt


def nearest(name: str, names: Iterable[str]) -> str:
    """The name that was probably meant, "" for none."""
    from difflib import get_close_matches

    known = list(names)
    begun = [one for one in known if name and one.startswith(name)]
    return next(iter(begun or get_close_matches(name, known, 1)), "")
