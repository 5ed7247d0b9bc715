"""The user's keymap, checked against everything of the app that has keys. Imported only where there is a keymap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.dom import DOMNode
from textual.keys import Keys, _character_to_key, key_to_character
from textual.screen import Screen
from textual.widgets import Input, TextArea

from hungry_tui.keymap import Checked, Place, check

MODIFIERS = {"ctrl", "shift", "alt", "super", "hyper", "meta"}
NAMED = {key.value for key in Keys if not key.value.startswith("<")}


def checked(keymap: Mapping[str, str], app: type[DOMNode]) -> Checked:
    """What of a keymap can be in force in this app, and what is to be said about the rest."""
    return check(keymap, list(places(app)), read_key)


def read_key(written: str) -> tuple[str, bool] | None:
    """A key's name as Textual has it and whether it types something; None for what is no key. "?" → "question_mark"."""
    if len(written) == 1:
        return (written if written.isalnum() else _character_to_key(written)), written.isprintable()
    *modifiers, last = written.lower().split("+")
    if len(last) == 1 and not last.isalnum():
        last = _character_to_key(last)
    character = key_to_character(last)
    if (character is None and last not in NAMED) or not MODIFIERS.issuperset(modifiers):
        return None
    return "+".join([*modifiers, last]), not modifiers and character is not None and character.isprintable()


def places(app: type[DOMNode]) -> Iterator[Place]:
    """Everything of an app that has keys with ids, by the screen that it is on."""
    from hungry_tui.screens import chat, chat_settings, chats, code_blocks, help, log, models, prompts, rules, stats
    from hungry_tui.widgets import composer, reason_entry, verdict_bar

    yield _place(app, "")
    for within, owners in {
        "chat": (chat.ChatScreen, composer.Composer, verdict_bar.VerdictBar, reason_entry.ReasonInput),
        "stats": (stats.StatsScreen,),
        "rules": (rules.RulesScreen,),
        "help": (help.HelpScreen,),
        "log": (log.LogScreen,),
        "models": (models.ModelsScreen, models.FilterInput),
        "chats": (chats.ChatsScreen, chats.ChatFilter),
        "prompts": (prompts.PromptsScreen, models.FilterInput),
        "code blocks": (code_blocks.CodeBlocksScreen,),
        "settings": (chat_settings.ChatSettingsScreen, chat_settings.FieldInput, chat_settings.SystemText),
    }.items():
        yield from (_place(owner, within) for owner in owners)


def _place(owner: type[DOMNode], within: str) -> Place:
    bindings = owner._merge_bindings()
    keys: dict[str, list[str]] = {}
    for key, binding in bindings:
        if binding.id:
            keys.setdefault(binding.id, []).append(key)
    writes = issubclass(owner, (Input, TextArea))
    given_up = getattr(owner, "GIVEN_UP", ())
    taken = [key for key, binding in bindings if writes and not binding.id and binding.action not in given_up]
    depth = 0 if not within else 1 if issubclass(owner, Screen) else 2
    return Place(keys, depth, within, frozenset(taken), takes_text=writes)
