"""What replies have of everything that verdicts alone may tell, found out once for each reply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from hungry_tui.learning.replies.aspects import ASPECTS, COMMON, Aspect
from hungry_tui.learning.replies.making import Limited, Listed
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
        rows, asked = self._unmeasured(fresh)
        for place, numbers in asked.items():
            states = _states(self.aspects[place], [fresh[number] for number in numbers])
            for number, state in zip(numbers, states, strict=True):
                rows[number][place] = state
        for row, reply in zip(rows, fresh, strict=True):
            reply.profiles[self._name] = "".join(row)
        return [reply.profiles[self._name] for reply in replies]

    def _unmeasured(self, replies: Sequence[Reply]) -> tuple[list[list[str]], dict[int, list[int]]]:
        """What is known of each reply without measuring; and of each aspect, which replies it is to be measured of."""
        rows: list[list[str]] = []
        asked: dict[int, list[int]] = {place: [] for place in self._unlisted}
        usual: dict[frozenset[str], list[str]] = {}
        alike: dict[frozenset[str], list[int]] = {}
        for number, reply in enumerate(replies):
            if reply.languages not in usual:
                usual[reply.languages] = ["0" if _applies(aspect, reply) else "-" for aspect in self.aspects]
            rows.append(usual[reply.languages].copy())
            alike.setdefault(reply.languages, []).append(number)
            found = [listed for lists in self._among for listed in reply.listed(lists)]
            for place in {place for listed in found for place in self._by_list.get(listed, ())}:
                asked.setdefault(place, []).append(number)
        for languages, numbers in alike.items():
            for place in self._unlisted:
                if usual[languages][place] == "0":
                    asked[place] += numbers
        return rows, asked


def _applies(aspect: Aspect, reply: Reply) -> bool:
    return not isinstance(aspect.measure, Limited) or aspect.measure.applies(reply)


def _states(aspect: Aspect, replies: Iterable[Reply]) -> list[str]:
    least, much = aspect.threshold, _FAR_BEYOND * aspect.threshold
    return [
        "-" if value is None else "0" if value < least else "1" if value < much else "2"
        for value in map(aspect.value, replies)
    ]


USUAL: Final = Table("usual", COMMON, wished=6.0)
"""What most people judge."""
FURTHER: Final = Table("further", (aspect for aspect in ASPECTS.values() if aspect not in COMMON), wished=2.0)
