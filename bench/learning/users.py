"""Latent users: what they want and how they judge."""

from __future__ import annotations

import random
from dataclasses import dataclass

from bench.learning.world import CATEGORIES, Order, Prompt, Style, World

APPROVAL = (1.0, 0.3, 0.05, 0.0)
"""Chance of approval by number of violated preferences."""


@dataclass(frozen=True)
class Preference:
    """One thing a user cares about. Kinds: style (a feature is there or not), words (a limit), thing (x, never y)."""

    kind: str
    name: str
    wanted: bool
    limit: int = 0
    scope: str | None = None

    def applies(self, style: Style, prompt: Prompt) -> bool:
        if self.scope not in (None, prompt.category):
            return False
        if self.kind == "thing":
            return self.name.split(":")[0] in style.uses
        return self.kind == "words" or style.has(self.name) is not None

    def violated(self, style: Style, prompt: Prompt) -> bool:
        if not self.applies(style, prompt):
            return False
        if self.kind == "words":
            return style.words < self.limit if self.wanted else style.words > self.limit
        if self.kind == "thing":
            domain, thing = self.name.split(":")
            return (style.uses[domain] != thing) if self.wanted else (style.uses[domain] == thing)
        return style.has(self.name) is not self.wanted

    def meant_by(self, order: Order) -> bool:
        """Whether an instruction asks for this, or against a rival of it."""
        if (order.kind, order.name, order.wanted) == (self.kind, self.name, self.wanted):
            return True
        rival = order.kind == self.kind == "thing" and order.name.split(":")[0] == self.name.split(":")[0]
        return rival and self.wanted and not order.wanted and order.name != self.name


@dataclass(frozen=True)
class User:
    world: World
    preferences: tuple[Preference, ...]

    def approval(self, style: Style, prompt: Prompt) -> float:
        return APPROVAL[min(len(self.violated(style, prompt)), 3)]

    def violated(self, style: Style, prompt: Prompt) -> list[Preference]:
        return [preference for preference in self.preferences if preference.violated(style, prompt)]

    @property
    def domains(self) -> tuple[str, ...]:
        return tuple(p.name.split(":")[0] for p in self.preferences if p.kind == "thing")


def make_user(world: World, rng: random.Random, *, things: bool = False) -> User:
    count = rng.randint(3, 5)
    preferences: list[Preference] = []
    if things:
        for domain in rng.sample(list(world.domains), count):
            name = f"{domain}:{rng.choice(world.domains[domain])}"
            preferences.append(Preference("thing", name, rng.random() < 0.7))
        return User(world, tuple(preferences))
    names = rng.sample([*world.features, "words"], count)
    for name in names:
        scope = rng.choice(CATEGORIES) if rng.random() < 0.3 else None
        if name in world.code_features and scope in ("design", "explanation"):
            scope = rng.choice(("code_generation", "debugging", "testing"))
        wanted = rng.random() < 0.5
        if name == "words":
            preferences.append(Preference("words", "words", wanted, rng.choice(world.limits), scope))
        else:
            preferences.append(Preference("style", name, wanted, scope=scope))
    return User(world, tuple(preferences))


def drifted(user: User, rng: random.Random) -> User:
    """The user after a change of taste: half of the preferences are turned round."""
    turned = set(rng.sample(range(len(user.preferences)), (len(user.preferences) + 1) // 2))
    changed = []
    for number, preference in enumerate(user.preferences):
        if number in turned:
            limit = 120 if preference.kind == "words" else 0
            preference = Preference(preference.kind, preference.name, not preference.wanted, limit, preference.scope)
        changed.append(preference)
    return User(user.world, tuple(changed))
