"""One task of the bank: what a request for it says, and the parts that replies to it are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """Texts are markup (see `markup.expand`) with these tags: c comments, d docstrings, t type hints, e error handling,
    l layered, log logging, p prints, and the names of the idioms that were chosen.
    """

    category: str
    language: str
    """Of the code, "" when there is none."""
    words: str
    """Words of requests for it."""
    summary: str
    """The answer in a sentence or two."""
    points: str
    """What there is to say about it, the most important first: `Title: sentence`, one a line."""
    code: str = ""
    check: str = ""
    """Statements that test the code."""
    usage: str = ""
    """Statements that use the code; a shell command begins with `$ `."""
    entry: str = "run"
    """The name that the code defines."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Descriptive identifiers → short ones."""
    idioms: tuple[tuple[str, ...], ...] = ()
    """Ways to do it, of which one each is chosen by chance or by what was asked for."""
    known: bool = True
    """False for a request that the bank does not know."""
