"""The text files of a world, and what is filled into their lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

Has = Mapping[str, bool]
Template = tuple[tuple[str, str], ...]
"""Lines, each behind the condition on which it stands."""
_CHOICE = re.compile(r"⟦([^?⟦⟧]+)\?([^¦⟦⟧]*)(?:¦([^⟦⟧]*))?⟧")


def read_lines(path: Path) -> list[str]:
    """The lines of a file without remarks and empty ones."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def read_heads(path: Path) -> dict[str, tuple[str, ...]]:
    """What stands behind each "head:", split at " | "."""
    found = {}
    for line in read_lines(path):
        head, _, rest = line.partition(": ")
        found[head] = tuple(option.strip() for option in rest.split(" | "))
    return found


def read_templates(path: Path) -> tuple[Template, ...]:
    """The templates of a file, parted by "===", of lines "condition | code"."""
    found: list[list[tuple[str, str]]] = []
    for line in read_lines(path):
        if line.startswith("==="):
            found.append([])
        else:
            condition, _, code = line.partition("|")
            found[-1].append((condition, code.removeprefix(" ")))
    return tuple(tuple(lines) for lines in found)


def fill(template: Template, has: Has) -> list[str]:
    """The lines that stand, with their choices made; a line of which nothing is left is dropped."""
    lines = [(line, choose(line, has)) for condition, line in template if _holds(condition, has)]
    return [filled for line, filled in lines if filled or not line]


def choose(line: str, has: Has) -> str:
    """The line with its ⟦condition?yes¦no⟧ choices made, the inner ones first."""
    while "⟦" in line:
        line = _CHOICE.sub(lambda hit: hit[2] if _holds(hit[1], has) else hit[3] or "", line)
    return line


def _holds(condition: str, has: Has) -> bool:
    return all(has[word.removeprefix("!")] is not word.startswith("!") for word in condition.split())


def count_words(parts: Iterable[str]) -> int:
    """Words of prose, without code and marks."""
    prose = "".join("\n\n".join(parts).split("```")[::2])
    return sum(any(sign.isalnum() for sign in word) for word in prose.split())


@dataclass(frozen=True)
class Subject:
    """What a request is about, as names for the code and the prose."""

    verb: str
    nouns: str

    @classmethod
    def of(cls, request: str, topics: Iterable[str]) -> Subject:
        topic = next(topic for topic in topics if topic in request)
        return cls(topic.split()[0], topic.split()[-1])

    def name(self, text: str) -> str:
        """The text with its placeholders filled in."""
        for name, word in (("verb", self.verb), ("nouns", self.nouns), ("noun", self.nouns.removesuffix("s"))):
            for form in (str.lower, str.capitalize, str.upper):
                text = text.replace(f"«{form(name)}»", form(word))
        return text
