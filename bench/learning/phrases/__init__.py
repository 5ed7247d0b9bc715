"""Phrase banks: how simulated users word their reasons. `heldout` is never looked at while the reader changes."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

BANKS = ("plain", "colloquial", "heldout")


@cache
def bank(name: str) -> dict[tuple[str, bool], tuple[str, ...]]:
    """Phrases by (feature, wanted)."""
    phrases: dict[tuple[str, bool], tuple[str, ...]] = {}
    for line in _lines(f"{name}.txt"):
        head, _, rest = line.partition(":")
        feature, sign = head.split()
        phrases[feature, sign == "+"] = tuple(phrase.strip() for phrase in rest.split("|"))
    return phrases


@cache
def thing_bank() -> dict[str, tuple[str, ...]]:
    """Templates about things by kind: "plain", "praise plain", …."""
    return {
        head.strip(): tuple(phrase.strip() for phrase in rest.split("|"))
        for head, _, rest in (line.partition(":") for line in _lines("things.txt"))
    }


@cache
def irrelevant() -> tuple[str, ...]:
    return tuple(phrase.strip() for line in _lines("irrelevant.txt") for phrase in line.split("|"))


@cache
def scoped_templates() -> tuple[str, ...]:
    return tuple(phrase.strip() for line in _lines("scope.txt") for phrase in line.split("|"))


def _lines(name: str) -> list[str]:
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


KINDS = {
    "code_generation": "new code",
    "debugging": "fixes",
    "design": "design questions",
    "explanation": "explanations",
    "testing": "tests",
}


def with_scope(reason: str, category: str, rng: random.Random) -> str:
    return rng.choice(scoped_templates()).format(kind=KINDS[category], reason=reason)
