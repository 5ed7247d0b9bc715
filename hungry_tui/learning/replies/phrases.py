"""The phrases, names, labels and signs that measures count: one look at a reply tells which lists have any.

Every list has a number of its own, whatever it lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, count, pairwise
from operator import add
from typing import Final

_numbers: Final = count(1)
_LETTERS: Final = 4


_Phrase = tuple[str, int]
"""A phrase as it stands in a text, and the number of its list."""


class PhraseCounter:
    """Counts the phrases of several lists."""

    def __init__(self) -> None:
        self._by_pair: dict[tuple[str, str], list[_Phrase]] = {}
        """By two of its words in a row, the longest ones, as those are rare."""
        self._by_word: dict[str, list[_Phrase]] = {}
        """Those of one whole word."""
        self._by_start: dict[str, list[_Phrase]] = {}
        """Those that are only the beginning of a word, by its first letters."""

    def add(self, listed: str) -> int:
        """Have the phrases of a list counted, separated by "|"; "trade off*" also counts "trade offs". Its number."""
        number = next(_numbers)
        for words in filter(None, map(str.split, listed.split("|"))):
            is_open = words[-1].endswith("*")
            text = f" {' '.join(words).rstrip('*')}{'' if is_open else ' '}"
            whole = words[:-1] if is_open else words
            if len(whole) > 1:
                rarest = max(pairwise(whole), key=lambda pair: len(pair[0]) + len(pair[1]))
                self._by_pair.setdefault(rarest, []).append((text, number))
            elif whole:
                self._by_word.setdefault(whole[0], []).append((text, number))
            else:
                assert len(text) > _LETTERS, f"{words[0]} can be the beginning of too many words"
                self._by_start.setdefault(text[1 : _LETTERS + 1], []).append((text, number))
        return number

    def counts(self, words: Sequence[str], different: frozenset[str], text: str) -> dict[int, int]:
        """How many phrases of each list that has any, by its number, a text holds. It is given as words in order, as
        different words, and with a space on either side of each word.
        """
        starts = {word[:_LETTERS] for word in different}
        near = [phrase for pair in self._by_pair.keys() & pairwise(words) for phrase in self._by_pair[pair]]
        near += [phrase for word in self._by_word.keys() & different for phrase in self._by_word[word]]
        near += [phrase for start in self._by_start.keys() & starts for phrase in self._by_start[start]]
        counts: dict[int, int] = {}
        for phrase, listed in near:
            if found := text.count(phrase):
                counts[listed] = counts.get(listed, 0) + found
        return counts


class NameCounter:
    """Counts the names of several lists, such as labels or names of the code."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[int]] = {}
        self._by_start: dict[str, list[tuple[str, int]]] = {}
        """Beginnings of names, by their first letters."""

    def add(self, names: Iterable[str]) -> int:
        """Have the names of a list counted; "validat*" is the beginning of one. Its number."""
        number = next(_numbers)
        for name in names:
            if name.endswith("*"):
                self._by_start.setdefault(name[:_FIRST], []).append((name[:-1], number))
            else:
                self._by_name.setdefault(name, []).append(number)
        return number

    def counts(self, names: frozenset[str]) -> dict[int, int]:
        """How many names of each list that has any, by its number, are there; one of a list of which only beginnings
        are.
        """
        counts: dict[int, int] = {}
        for name in self._by_name.keys() & names:
            for number in self._by_name[name]:
                counts[number] = counts.get(number, 0) + 1
        for letters in self._by_start.keys() & {name[:_FIRST] for name in names} if self._by_start else ():
            for start, number in self._by_start[letters]:
                if any(name.startswith(start) for name in names):
                    counts.setdefault(number, 1)
        return counts


_FIRST: Final = 3


class SignCounter:
    """Finds which signs a text holds: any bits of text, each with a number of its own."""

    _width = 1

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._by_mark: dict[str, list[tuple[str, int]]] = {}
        """By the rarest character in them, without which a text needs no further look; "" where they are shorter."""

    def add(self, sign: str) -> int:
        """Have a sign looked for. Its number."""
        if sign not in self._numbers:
            self._numbers[sign] = next(_numbers)
            marks = [sign[at : at + self._width] for at in range(len(sign) + 1 - self._width)]
            rarest = min(marks, key=lambda mark: sum(map(_FREQUENT.find, mark)), default="")
            self._by_mark.setdefault(rarest, []).append((sign, self._numbers[sign]))
        return self._numbers[sign]

    def counts(self, text: str) -> dict[int, int]:
        """1 for each sign that is there, by its number."""
        near = [signs for mark in self._marks_in(text) for signs in self._by_mark[mark]]
        return {number: 1 for sign, number in near if sign in text}

    def _marks_in(self, text: str) -> Iterable[str]:
        return [mark for mark in self._by_mark if mark in text]


class ManySignsCounter(SignCounter):
    """The same for hundreds of signs, by the rarest two characters: cutting the text in twos is faster than to look for
    each.
    """

    _width = 2

    def _marks_in(self, text: str) -> Iterable[str]:
        return self._by_mark.keys() & chain([""], map(add, text, text[1:]))


_FREQUENT: Final = "kwvxybgpPFE*1!/$_&#<>[]|{}:;hmufd-,.lc=()'oisratn\"\ne "
"""The characters that code and prose are full of, the most frequent last; all others are rarer."""


class Lists:
    """Lists that are looked for together, in all parts of a reply."""

    def __init__(self) -> None:
        self.phrases = PhraseCounter()
        """Phrases of prose."""
        self.phrases_in_code = PhraseCounter()
        self.names = NameCounter()
        """Words and names of code without comments."""
        self.labels = NameCounter()
        """Headings, and what stands before a colon."""
        self.words = NameCounter()
        """Single words of prose."""
        self.signs = SignCounter()
        self.signs_in_code = ManySignsCounter()
        """Of code without comments."""
        self.signs_in_raw_code = SignCounter()


COMMON: Final = Lists()
FURTHER: Final = Lists()
"""What is looked for only where it is asked for: most replies are never searched for it."""
