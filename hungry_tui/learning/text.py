"""Small measures of text."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Final

from hungry_tui.learning.wording import stem

_WORD: Final = re.compile(r"[^\W_][\w']*")


def estimate_tokens(text: str) -> int:
    """How many tokens a text takes, estimated on the safe side: a token every 3.6 characters."""
    return math.ceil(len(text) / 3.6)


@lru_cache(maxsize=2048)
def word_set(text: str) -> frozenset[str]:
    """The different words of a text, stemmed."""
    return frozenset(stem(word) for word in _WORD.findall(text.lower()))


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """Jaccard similarity of two sets, 0–1."""
    return len(first & second) / len(first | second) if first and second else 0.0


@lru_cache(maxsize=1024)
def grams(text: str) -> frozenset[tuple[str, ...]]:
    """Every eight words in a row of a text."""
    words = _WORD.findall(text.lower())
    return frozenset(tuple(words[at : at + 8]) for at in range(len(words) - 7))
