"""A responder that obeys what it reads, as far as its tier allows.

It reads instructions with word lists of its own, knows what the raw reasons of every phrase bank mean, and takes
after the examples it is shown.
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.learning.users import Order
from bench.learning.world import CATEGORIES, DOMAINS, STYLE_FEATURES, Prompt, Style, base_style

TIERS = {"strong": (0.98, 0.02), "mid": (0.90, 0.04), "small": (0.75, 0.08)}
_TAKES_AFTER = 0.3
_WORDS = {
    "bullets": r"bullet",
    "headings": r"heading|header",
    "preamble": r"preamble|introduct",
    "closing_offer": r"closing offer|offer(?:ing)? (?:of )?(?:further )?help",
    "emoji": r"emoji",
    "comments": r"comment",
    "docstrings": r"docstring",
    "type_hints": r"type hint|type annotation",
    "tests": r"\btests?\b",
    "error_handling": r"error handling|handle errors|exception",
    "hedging": r"hedg|uncertain|caveat",
    "numbered": r"\bnumber(?:ed|ing)?\b",
    "table": r"\btables?\b",
    "summary": r"summar|recap",
    "example": r"example",
    "alternatives": r"alternative",
    "analogy": r"analog|metaphor",
    "bold": r"\bbold\b",
}
_NEGATIVE = re.compile(r"\b(?:no|not|don't|avoid|without|never|leave out|skip|remove|instead of|stop|omit|drop)\b")


@dataclass(frozen=True)
class Sent:
    """What the model gets: SYSTEM, MESSAGEs and the note behind the prompt."""

    system: str = ""
    messages: Sequence[Mapping[str, str]] = ()
    note: str = ""


@dataclass
class Shown:
    """What an example message was like when it was rendered."""

    style: Style


class Responder:
    def __init__(self, tier: str, meanings: Mapping[str, Order], styles: Mapping[str, Style]) -> None:
        self._p0, self._k = TIERS[tier]
        self._meanings = meanings
        self._styles = styles

    def answer(self, prompt: Prompt, sent: Sent, rng: random.Random) -> Style:
        style = base_style(rng, prompt)
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
                _obey(style, order, rng)
        return style

    def _take_after(self, style: Style, sent: Sent, rng: random.Random) -> None:
        models = [
            self._styles[m["content"]]
            for m in sent.messages
            if m["role"] == "assistant" and m["content"] in self._styles
        ]
        if not models:
            return
        for feature in STYLE_FEATURES:
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
            return [self._meanings[text]]
        scope = None
        if hit := re.match(r"For (\w+(?: \w+)?) requests: ", text):
            scope = hit.group(1).replace(" ", "_")
            scope = scope if scope in CATEGORIES else None
            text = text[hit.end() :]
        if text in self._meanings:
            known = self._meanings[text]
            return [Order(known.kind, known.name, known.wanted, known.limit, scope or known.scope)]
        low = text.lower()
        orders: list[Order] = []
        if hit := re.search(r"(at most|at least|under|over) (\d+) words", low):
            orders.append(Order("words", "words", hit.group(1) in ("at least", "over"), int(hit.group(2)), scope))
        elif re.search(r"\b(?:short|concise|brief)\b", low):
            orders.append(Order("words", "words", False, 0, scope))
        elif re.search(r"\bmore detail|longer|thorough", low):
            orders.append(Order("words", "words", True, 0, scope))
        for feature, pattern in _WORDS.items():
            if hit := re.search(pattern, low):
                orders.append(Order("style", feature, not _NEGATIVE.search(low[: hit.start()]), 0, scope))
        for domain, things in DOMAINS.items():
            orders += [order for thing in things for order in _thing_orders(low, domain, thing, scope)]
        return orders


def _thing_orders(low: str, domain: str, thing: str, scope: str | None) -> list[Order]:
    hit = re.search(rf"(?<![\w.]){re.escape(thing.lower().removeprefix('a '))}(?![\w])", low)
    return [Order("thing", f"{domain}:{thing}", not _NEGATIVE.search(low[: hit.start()]), 0, scope)] if hit else []


def _obey(style: Style, order: Order, rng: random.Random) -> None:
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
                style.uses[domain] = rng.choice([other for other in DOMAINS[domain] if other != thing])
    else:
        style.features[order.name] = order.wanted
