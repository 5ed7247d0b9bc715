"""Latent users: what they want, how they judge, how they say it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bench.learning import phrases
from bench.learning.world import CATEGORIES, CODE_FEATURES, DOMAINS, STYLE_FEATURES, Prompt, Style

APPROVAL = (1.0, 0.3, 0.05, 0.0)
"""Chance of approval by number of violated preferences."""


@dataclass(frozen=True)
class Order:
    """An instruction as the responder understands it."""

    kind: str
    name: str
    wanted: bool
    limit: int = 0
    scope: str | None = None


@dataclass(frozen=True)
class Preference:
    """One thing a user cares about. Kinds: style (a feature is there or not), words (a limit), thing (x, never y)."""

    kind: str
    name: str
    wanted: bool
    limit: int = 0
    scope: str | None = None

    def violated(self, style: Style, prompt: Prompt) -> bool:
        if self.scope not in (None, prompt.category):
            return False
        if self.kind == "words":
            return style.words < self.limit if self.wanted else style.words > self.limit
        if self.kind == "thing":
            domain, thing = self.name.split(":")
            used = style.uses.get(domain)
            return used is not None and ((used != thing) if self.wanted else (used == thing))
        has = style.has(self.name)
        return has is not None and has is not self.wanted

    def meant_by(self, order: Order) -> bool:
        """Whether an instruction asks for this, or against a rival of it."""
        if (order.kind, order.name, order.wanted) == (self.kind, self.name, self.wanted):
            return True
        rival = order.kind == self.kind == "thing" and order.name.split(":")[0] == self.name.split(":")[0]
        return rival and self.wanted and not order.wanted and order.name != self.name


@dataclass(frozen=True)
class User:
    preferences: tuple[Preference, ...]

    def approval(self, style: Style, prompt: Prompt) -> float:
        violations = sum(preference.violated(style, prompt) for preference in self.preferences)
        return APPROVAL[min(violations, 3)]

    @property
    def domains(self) -> tuple[str, ...]:
        return tuple(p.name.split(":")[0] for p in self.preferences if p.kind == "thing")


def make_user(rng: random.Random, *, things: bool = False) -> User:
    count = rng.randint(3, 5)
    preferences: list[Preference] = []
    if things:
        domains = rng.sample(list(DOMAINS), count)
        return User(
            tuple(
                Preference("thing", f"{domain}:{rng.choice(DOMAINS[domain])}", rng.random() < 0.7) for domain in domains
            )
        )
    names = rng.sample([*STYLE_FEATURES, "words"], count)
    for name in names:
        scope = rng.choice(CATEGORIES) if rng.random() < 0.3 else None
        if name in CODE_FEATURES and scope in ("design", "explanation"):
            scope = rng.choice(("code_generation", "debugging", "testing"))
        wanted = rng.random() < 0.5
        if name == "words":
            preferences.append(Preference("words", "words", wanted, rng.choice((100, 120)), scope))
        else:
            preferences.append(Preference("style", name, wanted, scope=scope))
    return User(tuple(preferences))


def drifted(user: User, rng: random.Random) -> User:
    """The user after a change of taste: half of the preferences are turned round."""
    turned = set(rng.sample(range(len(user.preferences)), (len(user.preferences) + 1) // 2))
    changed = []
    for number, preference in enumerate(user.preferences):
        if number in turned:
            limit = 120
            preference = Preference(
                preference.kind,
                preference.name,
                not preference.wanted,
                limit if preference.kind == "words" else 0,
                preference.scope,
            )
        changed.append(preference)
    return User(tuple(changed))


def say(preference: Preference, style: Style, bank: str, rng: random.Random) -> tuple[str, Order]:
    """A reason that names a violated preference, and what it means."""
    order = Order(preference.kind, preference.name, preference.wanted, preference.limit, preference.scope)
    if preference.kind == "thing":
        domain, thing = preference.name.split(":")
        used = style.uses.get(domain, "")
        options = phrases.thing_bank()[bank]
        if preference.wanted:
            options = tuple(option for option in options if "{x}" in option or used)
            chosen = rng.choice(options)
            text = chosen.format(x=thing, y=used)
            if "{x}" not in chosen:  # what is wanted instead was not said
                order = Order("thing", f"{domain}:{used}", False)
        else:
            options = tuple(option for option in options if "{x}" not in option)
            text = rng.choice(options).format(y=thing)
        return text, order
    if preference.kind == "words":
        text = rng.choice(phrases.bank(bank)["long" if preference.wanted else "short", True]).format(n=preference.limit)
        if str(preference.limit) not in text:
            order = Order("words", "words", preference.wanted, 0, preference.scope)
    else:
        text = rng.choice(phrases.bank(bank)[preference.name, preference.wanted])
    if preference.scope and rng.random() < 0.4:
        text = phrases.with_scope(text, preference.scope, rng)
    else:
        order = Order(order.kind, order.name, order.wanted, order.limit, None)
    return text, order


def praise(preferences: Sequence[Preference], style: Style, bank: str, rng: random.Random) -> str:
    """What an approval says about a thing that was used as wanted; "" for anything else."""
    for preference in preferences:
        if preference.kind == "thing" and preference.wanted:
            domain, thing = preference.name.split(":")
            if style.uses.get(domain) == thing:
                return rng.choice(phrases.thing_bank()[f"praise {bank}"]).format(x=thing)
    return ""
