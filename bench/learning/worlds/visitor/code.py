"""The code of a reply in the visitor's world."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from bench.learning.world import Style
from bench.learning.worlds.texts import Subject, fill, read_heads, read_templates
from bench.learning.worlds.visitor.words import HERE, draw, name

LANGUAGES = {
    "python": frozenset[str](),
    "javascript": frozenset[str](),
    "php": frozenset[str](),
    "java": frozenset(["types"]),
    "go": frozenset(["types", "docs", "guards"]),
    "rust": frozenset(["types"]),
}
CODE_FEATURES = frozenset(
    "comments docs types errors usage logs abbreviations guards stubs filename codefirst output".split()  # noqa: SIM905
)
_CODE = HERE / "code"
_TEMPLATES = {language: read_templates(_CODE / f"{language}.txt") for language in LANGUAGES}
_NAMES = read_heads(_CODE / "names.txt")
_SAYS = read_heads(_CODE / "says.txt")
_PATHS = read_heads(_CODE / "paths.txt")
_SAID = re.compile(r"‹say (\w+)›")
_NAMED = re.compile(r"‹(\w+)›")
_OUTPUTS = (
    "[{{'id': '3', 'name': 'north'}}, {{'id': '7', 'name': 'south'}}]",
    "[3, 7]",
    "2 {nouns}",
    "3  north  2024-03-01\n7  south  2024-03-04",
    '{{"{nouns}": 2, "left_out": 1}}',
    "{nouns}: 2\nleft out: 1",
)


@dataclass(frozen=True)
class Code:
    """A block of code, its path where that has to stand above it, and what it puts out."""

    block: str
    path: str
    output: str


def write_code(style: Style, subject: Subject, rng: random.Random) -> Code:
    has = {**style.features, "a": rng.random() < 0.5, "b": rng.random() < 0.5}
    lines = fill(rng.choice(_TEMPLATES[style.language]), has)
    names = {head: rng.choice(options) for head, options in _NAMES.items()}
    said = {head: rng.choice(options) for head, options in _SAYS.items()}
    typed = style.language == "javascript" and has["types"]
    fence = "typescript" if typed else style.language
    path = name(draw(rng, _PATHS[style.language]), subject, {"ext": "ts" if typed else "js"})
    mark = "#" if style.language == "python" else "//"
    within = has["filename"] and has["comments"] and style.language != "php" and rng.random() < 0.6
    if within:
        lines.insert(0, f"{mark} {path}")
    text = re.sub(r"\n{3,}", "\n\n\n", "\n".join(lines).strip("\n"))
    text = _SAID.sub(lambda hit: said[hit[1]], text)
    text = _NAMED.sub(lambda hit: names[f"{hit[1]} short" if has["abbreviations"] else hit[1]], text)
    output = rng.choice(_OUTPUTS).format(nouns=subject.nouns) if has["output"] else ""
    return Code(
        f"```{fence}\n{name(text, subject)}\n```",
        path if has["filename"] and not within else "",
        f"```{rng.choice(('', 'text'))}\n{output}\n```" if output else "",
    )
