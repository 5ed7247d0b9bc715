"""A responder that obeys what it reads, as far as its tier allows.

It reads instructions with word lists of its own, knows what the raw reasons of every phrase bank mean, and takes
after the examples it is shown.
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bench.learning.speech import Meanings
from bench.learning.world import CATEGORIES, Order, Prompt, Style, World

TIERS = {"strong": (0.98, 0.02), "mid": (0.90, 0.04), "small": (0.75, 0.08)}
_TAKES_AFTER = 0.3
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        "a an the i d m s t u me my you your it its is are be that this to of in on for and or so please pls plz would "
        "should like rather want nice if there was had with just do does have has",
    )
)
_TURNING = frozenset(
    re.findall(r"\w+", "no not don dont never without stop didn didnt instead drop skip less lose too isn aint")
)
_SCOPE = re.compile(r"For (\w+(?: \w+)?) requests: ")


@dataclass(frozen=True)
class Sent:
    """What the model gets: SYSTEM, MESSAGEs and the note behind the prompt."""

    system: str = ""
    messages: Sequence[Mapping[str, str]] = ()
    note: str = ""


class Responder:
    def __init__(self, world: World, tier: str, meanings: Meanings, styles: Mapping[str, Style]) -> None:
        self._world = world
        self._p0, self._k = TIERS[tier]
        self._meanings = meanings
        self._styles = styles

    def answer(self, prompt: Prompt, sent: Sent, rng: random.Random) -> Style:
        style = self._world.base_style(rng, prompt)
        lines = [
            line
            for line in f"{sent.system}\n{sent.note}".splitlines()
            if line.strip() and not line.strip().endswith(":")
        ]
        orders: dict[tuple[str, str, str | None], Order] = {}
        for line in lines:
            for order in self.understand(line):
                if order.scope in (None, prompt.category):
                    orders[order.kind, order.name, order.scope] = order
        self._take_after(style, sent, rng)
        chance = self._p0 * math.exp(-self._k * max(0, len(lines) - 8))
        for order in sorted(orders.values(), key=lambda order: order.scope is not None):
            if rng.random() < chance:
                _obey(style, order, self._world, rng)
        return style

    def _take_after(self, style: Style, sent: Sent, rng: random.Random) -> None:
        models = [
            self._styles[m["content"]]
            for m in sent.messages
            if m["role"] == "assistant" and m["content"] in self._styles
        ]
        if not models:
            return
        for feature in self._world.features:
            if rng.random() < _TAKES_AFTER:
                style.features[feature] = rng.choice(models).features[feature]
        if rng.random() < _TAKES_AFTER:
            style.words = rng.choice(models).words
        for domain in style.uses:
            used = [model.uses[domain] for model in models if domain in model.uses]
            if used and rng.random() < _TAKES_AFTER:
                style.uses[domain] = rng.choice(used)

    def understand(self, line: str) -> list[Order]:
        """The orders that a line gives: a raw reason by its known meaning, anything else by its words."""
        text = line.strip().removeprefix("- ").strip()
        if text in self._meanings:
            return list(self._meanings[text])
        scope = None
        if hit := _SCOPE.match(text):
            scope = hit.group(1).lower().replace(" ", "_")
            scope = scope if scope in CATEGORIES else None
            text = text[hit.end() :]
        if text in self._meanings:
            return [_within(scope, order) for order in self._meanings[text]]
        orders = self._understand_quoting(text) if self._world.quotes else self._world.read(text.lower())
        return [_within(scope, order) for order in orders]

    def _understand_quoting(self, text: str) -> list[Order]:
        """A line that may hold raw reasons, longest first, or be what is left of one that was shortened."""
        rest, quoted = f" {plain_words(text)} ", list[Order]()
        for reason in sorted(self._meanings, key=len, reverse=True):
            known = f" {plain_words(reason)} "
            if known.strip() and known in rest:
                rest = rest.replace(known, " ; ")
                quoted += self._meanings[reason]
        if quoted:
            return [*self._world.read(rest), *quoted]
        return self._world.read(text.lower()) or self._shortened(text)

    def _shortened(self, text: str) -> list[Order]:
        """A line that says most of one raw reason and nothing else, without turning it round."""
        words = telling_words(text)
        for reason, orders in self._meanings.items():
            known = telling_words(reason)
            if words and words <= known and len(words) >= 0.6 * len(known) and words & _TURNING == known & _TURNING:
                return list(orders)
        return []


@cache
def plain_words(text: str) -> str:
    """Lower case without punctuation."""
    return " ".join(re.findall(r"\w+", text.lower()))


@cache
def telling_words(text: str) -> frozenset[str]:
    """The words that are left without courtesies and the smallest words."""
    return frozenset(plain_words(text).split()) - _EMPTY


def _within(scope: str | None, order: Order) -> Order:
    return replace(order, scope=scope or order.scope)


def _obey(style: Style, order: Order, world: World, rng: random.Random) -> None:
    if order.kind == "words":
        if order.wanted:
            style.words = max(style.words, order.limit or 150)
        else:
            style.words = min(style.words, order.limit or 70)
    elif order.kind == "thing":
        domain, thing = order.name.split(":")
        if domain in style.uses:
            if order.wanted:
                style.uses[domain] = thing
            elif style.uses[domain] == thing:
                style.uses[domain] = rng.choice([other for other in world.domains[domain] if other != thing])
    else:
        style.features[order.name] = order.wanted
