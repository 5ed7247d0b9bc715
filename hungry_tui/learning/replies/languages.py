"""Measures that only make sense in some languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from hungry_tui.learning.replies.making import Limited, Listed, Measure
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

SCRIPTS: Final = "javascript js jsx mjs cjs typescript ts tsx vue svelte "
PYTHON: Final = "python py python3 "
SHELLS: Final = "bash sh shell zsh fish ksh console terminal "
RUBY: Final = "ruby rb "
DATA: Final = (
    "json jsonc json5 yaml yml toml ini xml html css scss sass less csv dockerfile docker hcl terraform tf graphql "
    "proto protobuf makefile make nginx conf env properties markdown md gitignore diff patch "
)
"""Languages that describe and do not compute; most features of programs do not exist in them."""
NO_PROGRAM: Final = f"{DATA}sql "
"""Languages that programs are not written in."""
NO_TYPES: Final = f"{NO_PROGRAM}{SHELLS}"
"""Languages without types of one's own."""
TYPED: Final = "go golang rust rs java c cpp c++ cc cs csharp c# kotlin kt swift scala dart zig haskell hs "


Tags = frozenset[str]
"""The languages of a reply's code, as they are written."""


class _InLanguages(Limited):
    """A measure of replies with code in some languages."""

    def __init__(self, measure: Measure, are_meant: Callable[[Tags], bool]) -> None:
        self._measure = measure
        self._are_meant = are_meant

    def __call__(self, reply: Reply) -> float | None:
        """What the measure says; None in other languages."""
        return self._measure(reply) if self._are_meant(reply.languages) else None

    def applies(self, reply: Reply) -> bool:
        """Whether some of the code is in one of the languages."""
        return self._are_meant(reply.languages)


class _ListedInLanguages(Listed):
    """The same of a listed measure."""

    def __init__(self, measure: Listed, are_meant: Callable[[Tags], bool]) -> None:
        super().__init__(measure.among, *measure.numbers)
        self._measure = measure
        self._are_meant = are_meant

    def __call__(self, reply: Reply) -> float | None:  # type: ignore[override]  # None in other languages
        """What the measure says; None in other languages."""
        return self._measure(reply) if self.applies(reply) else None

    def applies(self, reply: Reply) -> bool:
        """Whether some of the code is in one of the languages."""
        return self._are_meant(reply.languages) and self._measure.applies(reply)


def only_in(languages: str, measure: Measure) -> Measure:
    """The measure for replies with code in one of the languages, or in one that is not named; else None."""
    known = words_of(languages) | {""}
    return _limited(measure, lambda tags: not known.isdisjoint(tags))


def not_in(languages: str, measure: Measure) -> Measure:
    """The measure for replies with code in any other language; else None."""
    known = words_of(languages)
    return _limited(measure, lambda tags: not tags <= known)


def _limited(measure: Measure, are_meant: Callable[[Tags], bool]) -> Measure:
    if isinstance(measure, Listed):
        return _ListedInLanguages(measure, are_meant)
    return _InLanguages(measure, are_meant)


def written_in(reply: Reply, languages: frozenset[str]) -> bool:
    """Whether some of the code is in one of the languages."""
    return not languages.isdisjoint(reply.languages)


def share(have: int, lack: int) -> float | None:
    """The share of those that have it; None where there are neither."""
    return have / (have + lack) if have + lack else None
