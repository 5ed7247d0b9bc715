"""The text files of this world."""

from __future__ import annotations

from pathlib import Path

from bench.learning.worlds.texts import read_lines

HERE = Path(__file__).parent
TOPICS = tuple(read_lines(HERE / "topics.txt"))
