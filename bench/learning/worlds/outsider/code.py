"""Code of the replies, from templates whose lines stand or fall with the features of the reply."""

from __future__ import annotations

import random
import re
from functools import cache
from itertools import groupby

from bench.learning.world import Style
from bench.learning.worlds.outsider.words import HERE
from bench.learning.worlds.texts import Has, Subject, Template, fill, read_templates

CODE_FEATURES = frozenset({"constants", "guards", "logging", "shortnames", "helpers", "banners", "alignment"})
LANGUAGES = {language: frozenset[str]() for language in ("python", "rust", "csharp", "php", "bash")}
_NAME = re.compile(r"‹([^‹:›]+):(\w+)›")


def write_block(style: Style, subject: Subject, rng: random.Random) -> str:
    """The code in a fence."""
    has = style.features
    level = "" if has["guards"] else "  " if style.language == "bash" else "    "
    lines = [line.replace("^", level) for line in fill(rng.choice(_templates(style.language)), has)]
    text = _NAME.sub(r"\2" if has["shortnames"] else r"\1", subject.name("\n".join(lines)))
    text = re.sub(r"\n{3,}", "\n\n", _aligned(text, has)).strip("\n")
    return f"```{style.language}\n{text}\n```"


@cache
def _templates(language: str) -> tuple[Template, ...]:
    return read_templates(HERE / "code" / f"{language}.txt")


def _aligned(text: str, has: Has) -> str:
    """Neighbouring lines with a tab stop share a column, or have a single space there."""
    lines: list[str] = []
    for stopped, group in groupby(text.splitlines(), lambda line: "⇥" in line):
        parts = [line.partition("⇥") for line in group]
        width = max(len(before) for before, _, _ in parts) if has["alignment"] else 0
        lines += [f"{before:{width}} {after}" if stopped else before for before, _, after in parts]
    return "\n".join(lines)
