"""Phrase banks: how simulated users word their reasons, a folder for each world.

`newcomer/`, `outsider/` and `visitor/` are never looked at while the product's reader changes; the others have been.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

Bank = dict[tuple[str, bool], tuple[str, ...]]


@dataclass(frozen=True)
class Phrases:
    """The text files in the folder `name`; alternatives are separated by "|"."""

    name: str

    def bank(self, name: str) -> Bank:
        """Phrases by (feature, wanted)."""
        return _bank(f"{self.name}/{name}.txt")

    def things(self) -> dict[str, tuple[str, ...]]:
        """Templates about things by kind: "plain", "praise plain", …; {x} is wanted, {y} was used."""
        return _by_head(f"{self.name}/things.txt")

    def praise(self) -> Bank:
        """What approvals say about features; empty where a world's users praise things only."""
        return _bank(f"{self.name}/praise.txt")

    def irrelevant(self) -> tuple[str, ...]:
        return _all(f"{self.name}/irrelevant.txt")

    def joints(self) -> tuple[str, ...]:
        """Ways to say two complaints, {a} and {b}, in one sentence."""
        return _all(f"{self.name}/joints.txt")

    def with_scope(self, reason: str, category: str, rng: random.Random) -> str:
        template = rng.choice(_all(f"{self.name}/scope.txt"))
        kinds = _by_head(f"{self.name}/kinds.txt")[category]
        kind = kinds[0] if len(kinds) == 1 else rng.choice(kinds)
        return template.format(kind=kind, reason=reason)


@cache
def _bank(name: str) -> Bank:
    phrases: Bank = {}
    for head, options in _by_head(name).items():
        feature, sign = head.split()
        phrases[feature, sign == "+"] = options
    return phrases


@cache
def _by_head(name: str) -> dict[str, tuple[str, ...]]:
    return {
        head.strip(): tuple(phrase.strip() for phrase in rest.split("|"))
        for head, _, rest in (line.partition(":") for line in _lines(name))
    }


@cache
def _all(name: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for line in _lines(name) for phrase in line.split("|"))


def _lines(name: str) -> list[str]:
    """The lines of a file, none if the world does without it."""
    path = Path(__file__).parent / name
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line.strip() and not line.startswith("#")]
