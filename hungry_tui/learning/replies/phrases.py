"""The phrases that measures count in a text: one look at its words tells which of them can be in it at all."""

from __future__ import annotations

from typing import Final, NamedTuple


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
        self._lists = 0

    def add(self, listed: str) -> int:
        """Have the phrases of a list counted, separated by "|"; "trade off*" also counts "trade offs". Its number."""
        self._lists += 1
        for words in filter(None, map(str.split, listed.split("|"))):
            is_open = words[-1].endswith("*")
            text = f" {' '.join(words).rstrip('*')}{'' if is_open else ' '}"
            whole = words[:-1] if is_open else words
            phrase = _Phrase(text, frozenset(whole), self._lists)
            if whole:
                self._by_word.setdefault(max(whole, key=len), []).append(phrase)
            else:
                assert len(text) > _LETTERS, f"{words[0]} can be the beginning of too many words"
                self._by_start.setdefault(text[1 : _LETTERS + 1], []).append(phrase)
        return self._lists

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


IN_PROSE: Final = PhraseCounter()
"""All lists."""
IN_CODE: Final = PhraseCounter()
"""Those that are looked for in code as well."""
