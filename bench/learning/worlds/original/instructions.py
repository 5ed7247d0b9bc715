"""What an instruction asks for, told by word lists of this world's own."""

from __future__ import annotations

import re

from bench.learning.world import Order
from bench.learning.worlds.original.things import DOMAINS

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


def read(low: str) -> list[Order]:
    orders: list[Order] = []
    if hit := re.search(r"(at most|at least|under|over) (\d+) words", low):
        orders.append(Order("words", "words", hit.group(1) in ("at least", "over"), int(hit.group(2))))
    elif re.search(r"\b(?:short|concise|brief)\b", low):
        orders.append(Order("words", "words", False))
    elif re.search(r"\bmore detail|longer|thorough", low):
        orders.append(Order("words", "words", True))
    for feature, pattern in _WORDS.items():
        if hit := re.search(pattern, low):
            orders.append(Order("style", feature, not _NEGATIVE.search(low[: hit.start()])))
    for domain, things in DOMAINS.items():
        orders += [order for thing in things for order in _thing_orders(low, domain, thing)]
    return orders


def _thing_orders(low: str, domain: str, thing: str) -> list[Order]:
    hit = re.search(rf"(?<![\w.]){re.escape(thing.lower().removeprefix('a '))}(?![\w])", low)
    return [Order("thing", f"{domain}:{thing}", not _NEGATIVE.search(low[: hit.start()]))] if hit else []
