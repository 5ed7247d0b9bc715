"""The word lists of the visitor's world, and how a wording is drawn from them."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from pathlib import Path

from bench.learning.worlds.texts import Subject, read_heads, read_lines

HERE = Path(__file__).parent
DOMAINS = read_heads(HERE / "domains.txt")
TOPICS = tuple(read_lines(HERE / "topics.txt"))
_A = re.compile(r"\b([Aa]) (?=«noun»)")


def draw(rng: random.Random, wordings: Sequence[str]) -> str:
    """One of the wordings, the first ones more often: each by one over its rank."""
    weights = list(accumulate(1 / rank for rank in range(1, len(wordings) + 1)))
    return rng.choices(wordings, cum_weights=weights)[0]


def name(text: str, subject: Subject, more: Mapping[str, str] | None = None) -> str:
    """The text with its placeholders filled in, those in `more` as they stand there."""
    for key, value in (more or {}).items():
        text = text.replace(f"«{key}»", value)
    if subject.nouns[0] in "aeiou":
        text = _A.sub(r"\1n ", text)
    return subject.name(text)
