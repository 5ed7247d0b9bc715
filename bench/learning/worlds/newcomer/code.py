"""Code of the replies, from templates whose lines stand or fall with the features of the reply."""

from __future__ import annotations

import random
import re
from functools import cache

from bench.learning.world import Style
from bench.learning.worlds.newcomer.words import HERE
from bench.learning.worlds.texts import Subject, Template, fill, read_templates

CODE_FEATURES = frozenset(
    {"async", "chains", "classes", "comments", "docstrings", "elisions", "env", "errors"}
    | {"fragments", "imports", "tests", "todos", "types", "walkthrough"}
)
BLIND = {
    "python": frozenset[str](),
    "typescript": frozenset[str](),
    "go": frozenset({"types", "docstrings", "async", "classes", "chains"}),
    "kotlin": frozenset({"types"}),
    "ruby": frozenset({"types", "docstrings", "async"}),
}
_INDENT = {"python": "    ", "typescript": "  ", "go": "", "kotlin": "    ", "ruby": "  "}
_CUT = "%%"


def write_blocks(style: Style, subject: Subject, rng: random.Random) -> list[str]:
    """The code in fences, in one or in several blocks."""
    has = style.features
    lines = fill(rng.choice(_templates(style.language)), has)
    level = _INDENT[style.language] if has["classes"] else ""
    text = "\n".join(level + line[1:] if line.startswith("~") else line for line in lines)
    fence = "javascript" if style.language == "typescript" and not has["types"] else style.language
    blocks = (block.strip("\n") for block in subject.name(text).split(_CUT))
    return [f"```{fence}\n{re.sub(r'[ ]+$', '', block, flags=re.MULTILINE)}\n```" for block in blocks if block]


@cache
def _templates(language: str) -> tuple[Template, ...]:
    return read_templates(HERE / "code" / f"{language}.txt")
