"""The command palette: every action by name, with its key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.dom import DOMNode


@dataclass(frozen=True, slots=True)
class Command:
    """One action: a title, what it does, the action string and the node that runs it."""

    title: str
    help: str
    action: str
    node: DOMNode


class HungryCommands(Provider):
    """What can be done on this screen right now: the app says what."""

    def _commands(self) -> Iterable[Command]:
        found = getattr(self.app, "commands_now", None)
        return found(self.screen) if found is not None else ()

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
