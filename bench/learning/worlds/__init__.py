"""The worlds that the benchmark can be run in."""

from __future__ import annotations

from bench.learning.worlds.newcomer import NEWCOMER
from bench.learning.worlds.original import ORIGINAL
from bench.learning.worlds.outsider import OUTSIDER
from bench.learning.worlds.stranger import STRANGER
from bench.learning.worlds.visitor import VISITOR

WORLDS = {world.name: world for world in (ORIGINAL, STRANGER, NEWCOMER, OUTSIDER, VISITOR)}
