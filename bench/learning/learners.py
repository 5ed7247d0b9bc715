"""What is compared: the product, simple baselines, and the user's true rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bench.learning.responder import Sent
from bench.learning.users import Preference, User
from bench.learning.world import Prompt, World
from hungry_tui import learning
from hungry_tui.modelfile import compose
from hungry_tui.records import Category, Exchange

Learner = Callable[[Sequence[Exchange], User], Callable[[Prompt], Sent]]


def _always(sent: Sent) -> Callable[[Prompt], Sent]:
    return lambda _: sent


def nothing(_history: Sequence[Exchange], _user: User) -> Callable[[Prompt], Sent]:
    return _always(Sent())


def _raw(last: int | None) -> Learner:
    def learner(history: Sequence[Exchange], _user: User) -> Callable[[Prompt], Sent]:
        reasons = [exchange.reason for exchange in history if exchange.reason]
        system = "\n".join(f"- {reason}" for reason in (reasons[-last:] if last else reasons))
        return _always(Sent(system))

    return learner


def _nearest(history: Sequence[Exchange], _user: User) -> Callable[[Prompt], Sent]:
    """The reasons of the five most similar earlier requests."""
    spoken = [(set(re.findall(r"\w+", e.prompt.lower())), e.reason) for e in history if e.reason]

    def sent(prompt: Prompt) -> Sent:
        words = set(re.findall(r"\w+", prompt.text.lower()))
        best = sorted(spoken, key=lambda item: -len(words & item[0]) / len(words | item[0]))[:5]
        return Sent(note="\n".join(f"- {reason}" for _, reason in best))

    return sent


def true_rule(preference: Preference, world: World) -> str:
    name = world.names.get(preference.name, preference.name)
    if preference.kind == "words":
        text = f"Write {'at least' if preference.wanted else 'at most'} {preference.limit} words."
    elif preference.kind == "thing":
        thing = preference.name.split(":")[1]
        text = f"Use {thing}." if preference.wanted else f"Do not use {thing}."
    else:
        text = f"{'Include' if preference.wanted else 'Do not include'} {name}."
    return f"For {preference.scope.replace('_', ' ')} requests: {text}" if preference.scope else text


def _truth(_history: Sequence[Exchange], user: User) -> Callable[[Prompt], Sent]:
    system = "\n".join(f"- {true_rule(preference, user.world)}" for preference in user.preferences)
    return _always(Sent(system))


class _Product:
    """The program's own learning. It goes on from the last call while the history that it is given is the same one."""

    def __init__(self) -> None:
        self._history: Sequence[Exchange] = ()
        self._learner = learning.Learner()
        self._taken = 0

    def __call__(self, history: Sequence[Exchange], _user: User) -> Callable[[Prompt], Sent]:
        if history is not self._history:
            self._history, self._learner, self._taken = history, learning.Learner(), 0
        self._learner.extend(history[self._taken :])
        self._taken = len(history)
        lessons = self._learner.lessons()
        recipe = compose("base", lessons)

        def sent(prompt: Prompt) -> Sent:
            note = learning.recall(prompt.text, Category(prompt.category), history, lessons)
            return Sent(recipe.system, recipe.messages, note)

        return sent


LEARNERS: dict[str, Learner] = {
    "nothing": nothing,
    "last 10": _raw(10),
    "all reasons": _raw(None),
    "nearest": _nearest,
    "hungry": _Product(),
    "true rules": _truth,
}
