"""The text files of this world."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent


def read_lines(name: str) -> list[str]:
    """The lines of a file without remarks and empty ones."""
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def read_heads(name: str) -> dict[str, tuple[str, ...]]:
    """What stands behind each "head:", split at " | "."""
    found = {}
    for line in read_lines(name):
        head, _, rest = line.partition(": ")
        found[head] = tuple(option.strip() for option in rest.split(" | "))
    return found


TOPICS = tuple(read_lines("topics.txt"))


@dataclass(frozen=True)
class Subject:
    """What a request is about, as names for the code and the prose."""

    verb: str
    nouns: str

    @classmethod
    def of(cls, request: str) -> Subject:
        topic = next(topic for topic in TOPICS if topic in request)
        return cls(topic.split()[0], topic.split()[-1])

    def name(self, text: str) -> str:
        """The text with its placeholders filled in."""
        for name, word in (("verb", self.verb), ("nouns", self.nouns), ("noun", self.nouns.removesuffix("s"))):
            for form in (str.lower, str.capitalize, str.upper):
                text = text.replace(f"«{form(name)}»", form(word))
        return text
