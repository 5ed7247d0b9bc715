"""What replies have of everything that verdicts alone may tell, found out once for each reply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from hungry_tui.learning.replies.aspects import ASPECTS, COMMON, Aspect
from hungry_tui.learning.replies.making import Listed
from hungry_tui.learning.replies.phrases import Lists
from hungry_tui.learning.replies.reply import Reply

_FAR_BEYOND: Final = 3
"""So many times the threshold is much of an aspect: some replies may have a little of it anyway."""


class Table:
    """Aspects that are looked at together. `wished` is how many wishes are expected about all of them."""

    def __init__(self, name: str, aspects: Iterable[Aspect], wished: float) -> None:
        self._name = name
        self.wished = wished
        self.aspects = [aspect for aspect in aspects if aspect.contrast and not aspect.degree]
        self._by_list: dict[int, list[int]] = {}
        """The places of the aspects that a list stands for, by the number of the list."""
        self._among: dict[Lists, None] = {}
        self._unlisted: list[int] = []
        for place, aspect in enumerate(self.aspects):
            if isinstance(aspect.measure, Listed):
                self._among[aspect.measure.among] = None
                for number in aspect.measure.numbers:
                    self._by_list.setdefault(number, []).append(place)
            else:
                self._unlisted.append(place)

    def profiles(self, replies: Sequence[Reply]) -> list[str]:
        """What each reply has of each aspect: "2" much, "1" some, "0" none, "-" it cannot be said.

        Each aspect is measured of all replies before the next one: what a measure needs stays at hand. What is listed
        is measured only where a list has something.
        """
        fresh = [reply for reply in replies if self._name not in reply.profiles]
        rows = self._listed(fresh)
        for place in self._unlisted:
            for row, reply in zip(rows, fresh, strict=True):
                row[place] = _state(self.aspects[place], reply)
        for row, reply in zip(rows, fresh, strict=True):
            reply.profiles[self._name] = "".join(row)
        return [reply.profiles[self._name] for reply in replies]

    def _listed(self, replies: Sequence[Reply]) -> list[list[str]]:
        usual: dict[tuple[str, ...], list[str]] = {}
        rows: list[list[str]] = []
        for reply in replies:
            languages = tuple(language for language, _ in reply.blocks)
            if languages not in usual:
                usual[languages] = ["0" if _may_be_listed(aspect, reply) else "-" for aspect in self.aspects]
            row = usual[languages].copy()
            found = [number for lists in self._among for number in reply.listed(lists)]
            for place in {place for number in found for place in self._by_list.get(number, ())}:
                row[place] = _state(self.aspects[place], reply)
            rows.append(row)
        return rows


def _may_be_listed(aspect: Aspect, reply: Reply) -> bool:
    return isinstance(aspect.measure, Listed) and aspect.measure.applies(reply)


def _state(aspect: Aspect, reply: Reply) -> str:
    value = aspect.value(reply)
    if value is None:
        return "-"
    if value < aspect.threshold:
        return "0"
    return "1" if value < _FAR_BEYOND * aspect.threshold else "2"


USUAL: Final = Table("usual", COMMON, wished=6.0)
"""What most people judge."""
FURTHER: Final = Table("further", (aspect for aspect in ASPECTS.values() if aspect not in COMMON), wished=2.0)
