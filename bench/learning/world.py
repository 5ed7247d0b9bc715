"""A simulated world as a value: what can be asked, what a reply is like by construction, how people talk about it.

A reply is rendered from a `Style`, so its features are known without looking at the text: no detector is needed here,
and none is shared with the product.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bench.learning.conditions import Condition
from bench.learning.phrases import Phrases

CATEGORIES = ("code_generation", "debugging", "design", "explanation", "testing")


@dataclass(frozen=True)
class Prompt:
    text: str
    category: str
    domains: tuple[str, ...]


@dataclass
class Style:
    """What a reply is like: the features it has, how many words of prose, what it uses per domain.

    `blind` are the features that cannot be seen in this reply, because it has no code or its language has no such
    thing: nobody minds those.
    """

    features: dict[str, bool]
    words: int
    uses: dict[str, str] = field(default_factory=dict)
    has_code: bool = True
    blind: frozenset[str] = frozenset()
    language: str = ""

    def has(self, feature: str) -> bool | None:
        return None if feature in self.blind else self.features[feature]


@dataclass(frozen=True)
class Order:
    """An instruction as the responder understands it."""

    kind: str
    name: str
    wanted: bool
    limit: int = 0
    scope: str | None = None


@dataclass(frozen=True)
class World:
    """Features, things and words of one world.

    `render` writes a reply, with about `style.words` words of prose, and sets `style.words` to what it became.
    `read` gives the orders of an instruction that is nobody's raw reason, in lower case.
    """

    name: str
    features: tuple[str, ...]
    code_features: frozenset[str]
    domains: Mapping[str, tuple[str, ...]]
    """Each domain offers rivals; a reply that touches the domain uses one of them."""
    topics: tuple[str, ...]
    asks: Mapping[str, tuple[str, ...]]
    render: Callable[[Style, Prompt, random.Random], str]
    read: Callable[[str], list[Order]]
    phrases: Phrases
    conditions: Mapping[str, Condition]
    names: Mapping[str, str]
    """How an instruction names a feature, where its own name is not good English."""
    lengths: tuple[int, ...] = (40, 60, 90, 130, 180, 240)
    limits: tuple[int, ...] = (100, 120)
    rate: float = 0.5
    """How often the untrained model's reply has a feature."""
    languages: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The languages of the code, each with the features that it cannot show."""
    doubles: float = 0.0
    """How often a reason names two violated wishes, where there are two."""
    quotes: bool = False
    """Whether the responder knows a raw reason again when it is quoted inside a line."""

    def make_prompt(self, rng: random.Random, favoured: tuple[str, ...] = ()) -> Prompt:
        category = rng.choice(CATEGORIES)
        text = rng.choice(self.asks[category]).format(topic=rng.choice(self.topics))
        domains = [domain for domain in favoured if rng.random() < 0.6]
        domains += rng.sample([domain for domain in self.domains if domain not in favoured], 1)
        return Prompt(text, category, tuple(domains))

    def base_style(self, rng: random.Random, prompt: Prompt) -> Style:
        """How the untrained model happens to answer."""
        style = Style(
            {feature: rng.random() < self.rate for feature in self.features},
            rng.choice(self.lengths),
            {domain: rng.choice(self.domains[domain]) for domain in prompt.domains},
            prompt.category not in ("design", "explanation") or rng.random() < 0.6,
        )
        if self.languages:
            style.language = rng.choice(list(self.languages))
            style.blind = self.languages[style.language]
        if not style.has_code:
            style.blind = self.code_features
        return style
