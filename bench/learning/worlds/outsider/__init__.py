"""The fourth world, written by someone who had never seen the product's reader either: a second opinion on newcomer's.

A third of what its users mind is of the kind that people do not put on lists. Its phrases are never looked at while the
product changes, see `bench.learning.phrases`; its replies have been.
"""

from __future__ import annotations

from bench.learning.conditions import usual_conditions
from bench.learning.phrases import Phrases
from bench.learning.world import World
from bench.learning.worlds.clauses import Reader
from bench.learning.worlds.outsider.code import CODE_FEATURES, LANGUAGES
from bench.learning.worlds.outsider.replies import render
from bench.learning.worlds.outsider.words import HERE, TOPICS
from bench.learning.worlds.texts import read_heads, read_lines

_NAMES = {feature: name for feature, (name,) in read_heads(HERE / "names.txt").items()}
_DOMAINS = read_heads(HERE / "domains.txt")

OUTSIDER = World(
    name="outsider",
    features=tuple(_NAMES),
    code_features=CODE_FEATURES,
    domains=_DOMAINS,
    topics=TOPICS,
    asks=read_heads(HERE / "asks.txt"),
    render=render,
    read=Reader(_DOMAINS, read_lines(HERE / "instructions.txt")).read,
    phrases=Phrases("outsider"),
    conditions=usual_conditions("ordinary", "colloquial"),
    names=_NAMES,
    lengths=(100, 130, 160, 200, 240),
    limits=(130, 150, 180),
    rate=0.4,
    languages=LANGUAGES,
    doubles=0.3,
    quotes=True,
)
