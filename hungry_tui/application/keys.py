"""The user's keymap: put in force as far as it is in order, and told about where it is not."""

from __future__ import annotations

from collections.abc import Iterator

from textual.dom import DOMNode
from textual.keys import Keys, _character_to_key, key_to_character
from textual.screen import Screen
from textual.widgets import Input, TextArea

from hungry_tui.application.theming import ThemingApp
from hungry_tui.keymap import Place, check

MODIFIERS = {"ctrl", "shift", "alt", "super", "hyper", "meta"}
NAMED = {key.value for key in Keys if not key.value.startswith("<")}


class KeyedApp(ThemingApp):
    """An app whose keys can be changed by the configuration file."""

    def apply_keymap(self) -> None:
        """Put the keymap in force; what of it cannot be is told in the chat, once for all."""
        if not self.settings.keymap:
            return
        checked = check(self.settings.keymap, list(places(type(self))), read_key)
        self.set_keymap(dict(checked.keymap))
        for warning in checked.warnings:
            self.chat.remark(warning, "warning")


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
