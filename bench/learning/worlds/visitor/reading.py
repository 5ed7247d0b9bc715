"""How a strong model understands an instruction in the visitor's world."""

from __future__ import annotations

import re

from bench.learning.world import Order
from bench.learning.worlds.clauses import Reader
from bench.learning.worlds.texts import read_lines
from bench.learning.worlds.visitor.words import DOMAINS, HERE

_REWRITES = [
    (re.compile(pattern), said)
    for pattern, _, said in (line.partition(" => ") for line in read_lines(HERE / "rewrites.txt"))
]
_READER = Reader(DOMAINS, read_lines(HERE / "instructions.txt"))


def read(low: str) -> list[Order]:
    """The orders of an instruction in lower case."""
    text = low.replace("’", "'").replace("n't", " not").replace("dont ", "do not ")
    for pattern, said in _REWRITES:
        text = pattern.sub(said, text)
    return _READER.read(text)
