"""Ways to make a measure: of phrases, of names, of patterns; and the rows that name one."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import cache

from hungry_tui.learning.replies.phrases import COMMON, Lists
from hungry_tui.learning.replies.reply import Reply

Measure = Callable[[Reply], "float | None"]
Rows = tuple[tuple[str, str, str, Measure, float], ...]
"""Of aspects that only verdicts tell: name, instruction for it, instruction against it, measure, threshold."""


def first_literal(word: str, rest: str) -> str:
    """A pattern for a whole word and what follows: its first letter is looked for, and only then a word's beginning.

    A search for a pattern all of whose alternatives begin with a text skips everything else, and takes a third of the
    time of one for "\\bword".
    """
    return rf"{word}(?<!\w{word}){rest}"


def shared(name: str, measure: Measure) -> Measure:
    """The same measure under a second name: what was measured for the aspect of the given one is taken from there."""

    def measured(reply: Reply) -> float | None:
        if name not in reply.measured:
            reply.measured[name] = measure(reply)
        return reply.measured[name]

    return measured


class Limited(ABC):
    """A measure of which is known, by the languages of a reply's code, whether it can be asked at all."""

    @abstractmethod
    def __call__(self, reply: Reply) -> float | None:
        """What is measured; None where it cannot be asked."""

    @abstractmethod
    def applies(self, reply: Reply) -> bool:
        """Whether it can be asked of replies with code in the same languages."""


class Listed(Limited):
    """A measure of what some lists hold: how much of them is there, so that it is known at once where it is 0."""

    def __init__(self, among: Lists, *numbers: int) -> None:
        self.among = among
        self.numbers = numbers
        """Those of its lists, see `phrases`."""

    def __call__(self, reply: Reply) -> float:
        """How much of the lists the reply holds."""
        found = reply.listed(self.among)
        return float(sum([found.get(number, 0) for number in self.numbers]))

    def applies(self, reply: Reply) -> bool:  # noqa: ARG002  code is another matter, see below
        """Of any."""
        return True


class Said(Listed):
    """The same for phrases and labels of the prose alone: nothing else of the reply is looked at."""

    def __call__(self, reply: Reply) -> float:
        """How many of the phrases the prose has."""
        found = reply.said(self.among)
        return float(sum([found.get(number, 0) for number in self.numbers]))


class Told(Listed):
    """The same for phrases and labels, and for patterns of the prose in lower case where one of some phrases occurs."""

    def __init__(
        self, among: Lists, phrases: tuple[int, ...], pattern: str, near: str, beside: str, *, opening: str
    ) -> None:
        self._near = among.phrases.add(near if "|" in near else "|".join(near.split()))
        super().__init__(among, *phrases, self._near)
        self._phrases = phrases
        self._pattern = pattern
        self._beside = beside.split() or [""]
        self._opening = opening

    def __call__(self, reply: Reply) -> float:
        """How many of the phrases, of hits and of the first two sentences that begin so the prose has."""
        found = reply.said(self.among)
        count = sum([found.get(number, 0) for number in self._phrases])
        if self._near in found:
            if self._pattern and any(map(reply.lower_plain.__contains__, self._beside)):
                count += len(compiled(self._pattern).findall(reply.lower_plain))
            if self._opening:
                count += sum(map(bool, map(compiled(self._opening).match, reply.openings[:_OPENING])))
        return float(count)


_OPENING = 2


class ListedInCode(Listed):
    """The same for code alone."""

    def __call__(self, reply: Reply) -> float | None:  # type: ignore[override]  # None without code
        """How much of the lists the code holds; None without code."""
        return super().__call__(reply) if reply.blocks else None

    def applies(self, reply: Reply) -> bool:
        """Whether there is code."""
        return bool(reply.blocks)


class NamesInCode(ListedInCode):
    """The same for names alone: nothing else of the reply is looked at."""

    def __call__(self, reply: Reply) -> float | None:  # type: ignore[override]  # None without code
        """How many of the names the code uses; None without code."""
        if not reply.blocks:
            return None
        found = reply.code_names_listed(self.among.names)
        return float(sum(found.get(number, 0) for number in self.numbers))


class PatternsInCode(ListedInCode):
    """Counts hits of patterns in the code, each under a sign without which it cannot match.

    The code is taken without comments and with strings emptied, or `raw`, as it stands.
    """

    def __init__(self, among: Lists, patterns: Mapping[str, str], *, raw: bool = False) -> None:
        self._signs = among.signs_in_raw_code if raw else among.signs_in_code
        self._raw = raw
        self._patterns = {self._signs.add(sign): pattern for sign, pattern in patterns.items()}
        super().__init__(among, *self._patterns)

    def __call__(self, reply: Reply) -> float | None:  # type: ignore[override]  # None without code
        """How often the patterns match; None without code."""
        if not reply.blocks:
            return None
        found = (reply.raw_signs_listed if self._raw else reply.code_signs_listed)(self._signs)
        near = {self._patterns[number] for number in self._patterns.keys() & found.keys()}
        code = reply.code_after_break if self._raw else reply.bare_after_break
        return float(sum(len(compiled(pattern).findall(code)) for pattern in near))


class _Either(ListedInCode):
    """What the first measure says, or the second one where that finds nothing."""

    def __init__(self, first: ListedInCode, second: ListedInCode) -> None:
        super().__init__(first.among, *first.numbers, *second.numbers)
        self._first = first
        self._second = second

    def __call__(self, reply: Reply) -> float | None:  # type: ignore[override]  # None without code
        """The one or the other; None without code."""
        return self._first(reply) or self._second(reply)


def either(first: ListedInCode, second: ListedInCode) -> ListedInCode:
    """The second measure of code stands in where the first one finds nothing. Both are of the same lists."""
    assert first.among is second.among, "it is known to be 0 by one look at one set of lists"
    return _Either(first, second)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at first use, since most patterns are never needed; "^" and "$" are those of a line."""
    return re.compile(pattern, re.MULTILINE)


def says(listed: str, *, whole: bool = False, among: Lists = COMMON) -> Listed:
    """Counts phrases in the prose, or in the whole reply; one that ends with a colon counts where it is a label.

    Separated by "|"; "trade off*" also counts "trade-offs".
    """
    return (Listed if whole else Said)(among, *_numbers_of(listed, among, whole=whole))


def tells(
    listed: str, pattern: str = "", *, near: str, beside: str = "", opening: str = "", among: Lists = COMMON
) -> Listed:
    """Counts phrases in the prose as `says` does, hits of a pattern, and how many of the first two sentences begin as
    another one says.

    Patterns take time: they are looked for only where one of the words of `near` occurs, or one of its phrases if those
    are separated by "|"; and only where one of the texts of `beside` occurs as well, if there are any.
    """
    return Told(among, _numbers_of(listed, among), pattern, near, beside, opening=opening)


def _numbers_of(listed: str, among: Lists, *, whole: bool = False) -> tuple[int, ...]:
    """The lists that phrases and labels were added to."""
    phrases = [" ".join(part.split()) for part in listed.split("|")]
    labels = [phrase[:-1] for phrase in phrases if phrase.endswith(":")]
    spoken = " | ".join(phrase for phrase in phrases if not phrase.endswith(":"))
    numbers = [among.phrases.add(spoken)]
    if whole:
        numbers.append(among.phrases_in_code.add(spoken))
    if labels:
        numbers.append(among.labels.add(labels))
    return tuple(numbers)


def code_names(listed: str, *, among: Lists = COMMON) -> ListedInCode:
    """Counts which of the words or names the code uses; "validat*" is the beginning of one. None without code."""
    return NamesInCode(among, among.names.add(name.strip() for name in listed.split("|")))


def in_raw_code(*signs: str, among: Lists = COMMON) -> ListedInCode:
    """Counts which texts the code contains, comments and strings included; None without code."""
    return ListedInCode(among, *map(among.signs_in_raw_code.add, signs))


def in_raw_code_by_sign(patterns: Mapping[str, str], *, among: Lists = COMMON) -> ListedInCode:
    """Counts hits of patterns in the code, comments and strings included, each only where its sign occurs."""
    return PatternsInCode(among, patterns, raw=True)


def in_code(*alternatives: str, near: tuple[str, ...] = ("",), among: Lists = COMMON) -> ListedInCode:
    """Counts hits of patterns in the code without comments; None without code. Compiled at first use.

    They are looked for only where some text of `near` occurs, since patterns take time. What lines begin with is told
    by a pattern with a line break in front: there is one before every line.
    """
    return PatternsInCode(among, dict.fromkeys(near, "|".join(alternatives)))


def in_code_by_sign(patterns: Mapping[str, str], *, among: Lists = COMMON) -> ListedInCode:
    """The same with a pattern for each text without which it cannot match: only where that occurs it is looked for."""
    return PatternsInCode(among, patterns)
