"""The third world, written by someone who had never seen the product's reader: for figures that nothing was bent to.

Half of its features are such as lists of features usually lack. Its phrases are never looked at while the product
changes, see `bench.learning.phrases`.
"""

from __future__ import annotations

from bench.learning.conditions import usual_conditions
from bench.learning.phrases import Phrases
from bench.learning.world import World
from bench.learning.worlds.clauses import Reader
from bench.learning.worlds.newcomer.code import BLIND, CODE_FEATURES
from bench.learning.worlds.newcomer.replies import render
from bench.learning.worlds.newcomer.words import HERE, TOPICS
from bench.learning.worlds.texts import read_heads, read_lines

_NAMES = {feature: name for feature, (name,) in read_heads(HERE / "names.txt").items()}
_DOMAINS = read_heads(HERE / "domains.txt")

NEWCOMER = World(
    name="newcomer",
    features=tuple(_NAMES),
    code_features=CODE_FEATURES,
    domains=_DOMAINS,
    topics=TOPICS,
    asks=read_heads(HERE / "asks.txt"),
    render=render,
    read=Reader(_DOMAINS, read_lines(HERE / "instructions.txt")).read,
    phrases=Phrases("newcomer"),
    conditions=usual_conditions("ordinary", "colloquial"),
    names=_NAMES,
    lengths=(60, 90, 130, 180, 260),
    limits=(100, 120, 150),
    rate=0.4,
    languages=BLIND,
    doubles=0.3,
    quotes=True,
)
