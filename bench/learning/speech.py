"""How latent users put into words what they want, and what those words mean."""

from __future__ import annotations

import random
from collections.abc import Sequence

from bench.learning.users import Preference, User
from bench.learning.world import Order, Style, World

Said = tuple[str, tuple[Order, ...]]
"""A reason and the orders it gives."""
Meanings = dict[str, tuple[Order, ...]]
"""What raw reasons mean."""


def complain(
    violated: Sequence[Preference], world: World, style: Style, bank: str, rng: random.Random
) -> tuple[str, Meanings]:
    """A reason that names one violated preference, or two in one sentence; and what it, and each part of it, means."""
    if len(violated) == 1:
        text, order = say(violated[0], world, style, bank, rng)
        return text, {text: (order,)}
    (a, first), (b, second) = (say(preference, world, style, bank, rng) for preference in violated)
    text = rng.choice(world.phrases.joints()).format(a=a, b=b)
    return text, {a: (first,), b: (second,), text: (first, second)}


def say(preference: Preference, world: World, style: Style, bank: str, rng: random.Random) -> tuple[str, Order]:
    """A reason that names a violated preference, and what it means."""
    if preference.kind == "thing":
        return _about_a_thing(preference, world, style, bank, rng)
    order = Order(preference.kind, preference.name, preference.wanted, preference.limit, preference.scope)
    phrases = world.phrases.bank(bank)
    if preference.kind == "words":
        chosen = rng.choice(phrases["long" if preference.wanted else "short", True])
        text = chosen.format(n=preference.limit, s=preference.limit // 10)
        if text == chosen:  # no number was said
            order = Order("words", "words", preference.wanted, 0, preference.scope)
    else:
        text = rng.choice(phrases[preference.name, preference.wanted])
    if preference.scope and rng.random() < 0.4:
        text = world.phrases.with_scope(text, preference.scope, rng)
    else:
        order = Order(order.kind, order.name, order.wanted, order.limit, None)
    return text, order


def _about_a_thing(
    preference: Preference, world: World, style: Style, bank: str, rng: random.Random
) -> tuple[str, Order]:
    order = Order(preference.kind, preference.name, preference.wanted, preference.limit, preference.scope)
    domain, thing = preference.name.split(":")
    used = style.uses.get(domain, "")
    options = world.phrases.things()[bank]
    if not preference.wanted:
        options = tuple(option for option in options if "{x}" not in option)
        return rng.choice(options).format(y=thing), order
    options = tuple(option for option in options if "{x}" in option or used)
    chosen = rng.choice(options)
    text = chosen.format(x=thing, y=used)
    if "{x}" not in chosen:  # what is wanted instead was not said
        order = Order("thing", f"{domain}:{used}", False)
    return text, order


def praise(user: User, style: Style, bank: str, rng: random.Random) -> Said:
    """What an approval says about something that is as wanted; "" for anything else.

    Where the world has no words of praise for features, only things are praised, and what that means is left to the
    responder's own reading.
    """
    for preference in user.preferences:
        if preference.kind == "thing" and preference.wanted:
            domain, thing = preference.name.split(":")
            if style.uses.get(domain) == thing:
                return rng.choice(user.world.phrases.things()[f"praise {bank}"]).format(x=thing), ()
    words = user.world.phrases.praise()
    for preference in user.preferences if words else ():
        if preference.kind == "style" and style.has(preference.name) is preference.wanted:
            order = Order("style", preference.name, preference.wanted)
            return rng.choice(words[preference.name, preference.wanted]), (order,)
    return "", ()
