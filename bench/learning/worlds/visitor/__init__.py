"""The fifth world, written blindly by yet another author: half of what its users mind is common, the rest is odd.

What is asked for in `paraphrases.txt` was written before the patterns that read it. Neither its phrases nor its text
files are looked at while the product changes, see `bench.learning.phrases`.
"""

from __future__ import annotations

from bench.learning.conditions import usual_conditions
from bench.learning.phrases import Phrases
from bench.learning.world import World
from bench.learning.worlds.texts import read_heads
from bench.learning.worlds.visitor.code import CODE_FEATURES, LANGUAGES
from bench.learning.worlds.visitor.reading import read
from bench.learning.worlds.visitor.replies import render
from bench.learning.worlds.visitor.words import DOMAINS, HERE, TOPICS

_NAMES = {feature: name for feature, (name,) in read_heads(HERE / "names.txt").items()}

VISITOR = World(
    name="visitor",
    features=tuple(_NAMES),
    code_features=CODE_FEATURES,
    domains=DOMAINS,
    topics=TOPICS,
    asks=read_heads(HERE / "asks.txt"),
    render=render,
    read=read,
    phrases=Phrases("visitor"),
    conditions=usual_conditions("ordinary", "colloquial"),
    names=_NAMES,
    lengths=(90, 120, 150, 190, 240),
    limits=(120, 150, 180),
    rate=0.45,
    languages=LANGUAGES,
    doubles=0.3,
    quotes=True,
)
