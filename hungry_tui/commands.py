"""The command palette: every action by name, with its key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from textual.app import App
from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.dom import DOMNode


@dataclass(frozen=True, slots=True)
class Command:
    """One action: a title, what it does, the action string and the node that runs it."""

    title: str
    help: str
    action: str
    node: DOMNode


@runtime_checkable
class Commanding(Protocol):
    """An app with actions that have no key."""

    def more_commands(self) -> Iterable[Command]:
        """They."""
        ...


class HungryCommands(Provider):
    """What can be done on this screen right now: the app says what."""

    def _commands(self) -> Iterable[Command]:
        app, seen = self.app, set[str]()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.id and binding.description and active.enabled and binding.action not in seen:
                seen.add(binding.action)
                title = binding.tooltip or binding.description.capitalize()
                yield Command(title, f"key: {app.get_key_display(binding)}", binding.action, active.node)
        if isinstance(app, Commanding):
            yield from app.more_commands()

    async def discover(self) -> Hits:
        """Everything, before anything is typed."""
        for command in self._commands():
            yield DiscoveryHit(command.title, self._run(command), help=command.help)

    async def search(self, query: str) -> Hits:
        """What matches."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = max(matcher.match(command.title), matcher.match(command.help) * 0.5)
            if score > 0:
                yield Hit(score, matcher.highlight(command.title), self._run(command), help=command.help)

    def _run(self, command: Command) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            await self.app.run_action(command.action, command.node)

        return run


def keys_of(app: App[Any], node: DOMNode) -> list[tuple[str, str]]:
    """(keys, what they do) of a node's own bindings, as the keymap has them."""
    rows: dict[str, tuple[list[str], str]] = {}
    for binding in _own_bindings(app, node):
        if binding.id and (binding.tooltip or binding.description):
            keys, _ = rows.setdefault(binding.id, ([], binding.tooltip or binding.description))
            keys.append(app.get_key_display(binding))
    return [(" ".join(keys), what) for keys, what in rows.values()]


def key_of(app: App[Any], node: DOMNode, binding_id: str) -> str:
    """The key that a node's binding has now, as people read it; "" when it has none."""
    found = (app.get_key_display(binding) for binding in _own_bindings(app, node) if binding.id == binding_id)
    return next(found, "")


def _own_bindings(app: App[Any], node: DOMNode) -> list[Binding]:
    bindings = node._bindings.copy()
    bindings.apply_keymap(app._keymap)
    return [binding for _, binding in bindings]
