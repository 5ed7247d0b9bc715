"""The phrases, names, labels and signs that measures count: one look at a reply tells which lists have any.

Every list has a number of its own, whatever it lists.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Final, NamedTuple

_numbers: Final = count(1)


class _Phrase(NamedTuple):
    text: str
    words: frozenset[str]
    """Its whole words; a text without one of them does not hold it."""
    listed: int
    """The number of the list that it is in."""


_LETTERS: Final = 4


class PhraseCounter:
    """Counts the phrases of several lists."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[_Phrase]] = {}
        """By the longest word, as that is a rare one."""
        self._by_start: dict[str, list[_Phrase]] = {}
        """Those that are only the beginning of a word, by its first letters."""

    def add(self, listed: str) -> int:
        """Have the phrases of a list counted, separated by "|"; "trade off*" also counts "trade offs". Its number."""
        number = next(_numbers)
        for words in filter(None, map(str.split, listed.split("|"))):
            is_open = words[-1].endswith("*")
            text = f" {' '.join(words).rstrip('*')}{'' if is_open else ' '}"
            whole = words[:-1] if is_open else words
            phrase = _Phrase(text, frozenset(whole), number)
            if whole:
                self._by_word.setdefault(max(whole, key=len), []).append(phrase)
            else:
                assert len(text) > _LETTERS, f"{words[0]} can be the beginning of too many words"
                self._by_start.setdefault(text[1 : _LETTERS + 1], []).append(phrase)
        return number

    def counts(self, words: frozenset[str], text: str) -> dict[int, int]:
        """How many phrases of each list that has any, by its number, the text holds. `words` are its different words;
        in the text a space stands on either side of each.
        """
        by_word, by_start = self._by_word, self._by_start
        near = [phrase for word in by_word.keys() & words for phrase in by_word[word] if phrase.words <= words]
        for start in {word[:_LETTERS] for word in words if word[:_LETTERS] in by_start}:
            near += by_start[start]
        counts: dict[int, int] = {}
        for phrase, _, listed in near:
            if count := text.count(phrase):
                counts[listed] = counts.get(listed, 0) + count
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
        for name in names:
            for start, number in self._by_start.get(name[:_FIRST], ()):
                if name.startswith(start):
                    counts.setdefault(number, 1)
        return counts


_FIRST: Final = 3


class SignCounter:
    """Finds which signs a text holds: any bits of text, each with a number of its own."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def add(self, sign: str) -> int:
        """Have a sign looked for. Its number."""
        return self._numbers.setdefault(sign, next(_numbers))

    def counts(self, text: str) -> dict[int, int]:
        """1 for each sign that is there, by its number."""
        return {number: 1 for sign, number in self._numbers.items() if sign in text}


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
        self.signs_in_code = SignCounter()
        """Of code without comments."""


COMMON: Final = Lists()
FURTHER: Final = Lists()
"""What is looked for only where it is asked for: most replies are never searched for it."""
