"""Code of the replies, from templates whose lines stand or fall with the features of the reply."""

from __future__ import annotations

import random
import re
from functools import cache

from bench.learning.world import Style
from bench.learning.worlds.newcomer.words import Subject, read_lines

Has = dict[str, bool]

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
_CHOICE = re.compile(r"⟦([^?⟦⟧]+)\?([^¦⟦⟧]*)(?:¦([^⟦⟧]*))?⟧")
_CUT = "%%"


def write_blocks(style: Style, subject: Subject, rng: random.Random) -> list[str]:
    """The code in fences, in one or in several blocks."""
    has = style.features
    lines = [_filled(code, has) for condition, code in rng.choice(_templates(style.language)) if _holds(condition, has)]
    level = _INDENT[style.language] if has["classes"] else ""
    text = "\n".join(level + line[1:] if line.startswith("~") else line for line in lines if line is not None)
    fence = "javascript" if style.language == "typescript" and not has["types"] else style.language
    blocks = (block.strip("\n") for block in subject.name(text).split(_CUT))
    return [f"```{fence}\n{re.sub(r'[ ]+$', '', block, flags=re.MULTILINE)}\n```" for block in blocks if block]


@cache
def _templates(language: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Each template as (condition, line)."""
    found: list[list[tuple[str, str]]] = []
    for line in read_lines(f"code/{language}.txt"):
        if line.startswith("==="):
            found.append([])
        else:
            condition, _, code = line.partition("|")
            found[-1].append((condition, code.removeprefix(" ")))
    return tuple(tuple(lines) for lines in found)


def _filled(line: str, has: Has) -> str | None:
    """The line with its choices made, the inner ones first; none if nothing but an empty choice was there."""
    filled = line
    while "⟦" in filled:
        filled = _CHOICE.sub(lambda hit: hit[2] if _holds(hit[1], has) else hit[3] or "", filled)
    return None if line and not filled else filled


def _holds(condition: str, has: Has) -> bool:
    return all(has[word.removeprefix("!")] is not word.startswith("!") for word in condition.split())
