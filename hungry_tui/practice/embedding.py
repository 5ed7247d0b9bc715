"""A deterministic embedding: words and their trigrams, hashed into a fixed number of dimensions."""

from __future__ import annotations

import re
from math import sqrt
from zlib import crc32

_WORD = re.compile(r"\w+")


def embed(text: str, length: int) -> list[float]:
    """A vector of `length` numbers and of norm 1; texts that share words point in similar directions.

    The hashing trick with signs, Weinberger et al. 2009: a feature's hash chooses the dimension and the sign.
    """
    vector = [0.0] * length
    for word in _WORD.findall(text.lower()) or [text]:
        padded = f"^{word}$"
        _add(vector, word, 1.0)
        for start in range(len(padded) - 2):
            _add(vector, padded[start : start + 3], 0.5)
    norm = sqrt(sum(value * value for value in vector)) or 1.0
    return [value / norm for value in vector]


def _add(vector: list[float], feature: str, weight: float) -> None:
    code = crc32(feature.encode("utf-8", "replace"))
    vector[(code >> 1) % len(vector)] += weight if code & 1 else -weight
