"""A reply taken apart: prose, code, lines of every kind. Each part is worked out when it is first asked for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from hungry_tui.learning.replies.ends import closing_of, openings_of
from hungry_tui.learning.replies.fences import Split, split_fences
from hungry_tui.learning.replies.labels import labels_of
from hungry_tui.learning.replies.once import once
from hungry_tui.learning.replies.phrases import Lists, NameCounter, PhraseCounter, SignCounter
from hungry_tui.learning.replies.scanning import scan
from hungry_tui.learning.replies.words import count_words, words_in

_SENTENCE: Final = re.compile(r"[.!?:](?!\S)")
_BULLET: Final = re.compile(r"\n[ \t]*[-*+•–◦▪●‣] +\S")
_NUMBERED: Final = re.compile(r"\n[ \t]*[*_]{0,2}(?:[Ss]tep \d{1,2}\b|\d{1,2}[.):][*_]{0,2}:? +\S)")
_START: Final = re.compile(r"[\n.!?:](?:(?<=\n)|(?=[\s*_)]))[^\w\n`]{0,50}(?:\d{1,2}[.)] +[*_]*)?([a-z']+)")
_HEADING: Final = re.compile(
    r"\n(?: {0,3}#{1,6} +\S|\*\*(?![^*\n]*\.\w{1,5}\*)[^*\n]{1,60}\*\*:?[ \t]*$)", re.MULTILINE
)
_IDENTIFIER: Final = re.compile(r"[a-z_$][\w$]*(?:[.-][a-z_$][\w$]*)*")
_SIGN: Final = re.compile(r"[-+*/%=<>!&|^~?:.@#$]{2,3}|[&|^~?@$%]")
_NAME: Final = re.compile(r"[a-z_]\w*")
_INLINE: Final = re.compile(r"`[^`\n]*`")


class Reply:
    """One reply, read as Markdown."""

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n")
        self._listed: dict[Lists | PhraseCounter | NameCounter | SignCounter, dict[int, int]] = {}
        self.measured: dict[str, float | None] = {}
        """What was measured already, by aspect."""
        self.mentioned: dict[str, bool] = {}
        """Whether it contains the things that were looked for, by name."""
        self.profiles: dict[str, str] = {}
        """What it has of everything that verdicts alone may tell."""

    @once
    def _split(self) -> Split:
        return split_fences(self.text)

    @once
    def prose(self) -> str:
        """The text outside fenced code."""
        return self._split[0]

    @once
    def blocks(self) -> list[tuple[str, str]]:
        """Fenced code as (language, code); of a diff, the code after the change."""
        return self._split[1]

    @once
    def languages(self) -> frozenset[str]:
        """The languages of the blocks of code, "" among them where one is not named."""
        return frozenset([language for language, _ in self.blocks])

    @property
    def others(self) -> list[tuple[str, str]]:
        """Fenced blocks that hold no code as (language, text): drawings, output."""
        return self._split[2]

    @property
    def leads(self) -> list[str]:
        """The line of prose before each block of code."""
        return self._split[4]

    @property
    def words_before_code(self) -> int:
        """Words of prose before the first block of code."""
        return len(self._split[3].split())

    @once
    def prose_without_code(self) -> str:
        """The prose without what stands in it in code font."""
        return _INLINE.sub(" ", self.prose) if "`" in self.prose else self.prose

    @once
    def prose_after_break(self) -> str:
        """The prose with a line break before every line: a pattern that begins with one is found fast."""
        return f"\n{self.prose}"

    @once
    def code(self) -> str:
        """All fenced code."""
        return "\n".join(code for _, code in self.blocks)

    @once
    def code_after_break(self) -> str:
        """All fenced code, comments and strings included, with a line break before every line."""
        return f"\n{self.code}"

    @once
    def lower(self) -> str:
        """The prose in lower case."""
        return self.prose.lower()

    @once
    def lower_plain(self) -> str:
        """The same with straight apostrophes."""
        return self.lower if self.lower.isascii() else self.lower.replace("’", "'")

    @once
    def folded(self) -> str:
        """The whole reply in lower case."""
        return self.text.lower()

    @once
    def spoken_words(self) -> list[str]:
        """The prose as bare words in lower case, in order."""
        return words_in(self.lower)

    @once
    def _code_words(self) -> list[str]:
        """The same of the code, comments and all."""
        return words_in(self.code.lower())

    def listed(self, lists: Lists) -> dict[int, int]:
        """How much of each list it holds that has anything, by its number. Found out once."""
        if lists not in self._listed:
            found = self.said(lists) | lists.words.counts(self.word_set) | lists.signs.counts(self.prose)
            if self.blocks:
                found |= lists.phrases_in_code.counts(self._code_words, self._code_word_set, self._spoken_code)
                found |= self.code_names_listed(lists.names) | self.code_signs_listed(lists.signs_in_code)
                found |= self.raw_signs_listed(lists.signs_in_raw_code)
            self._listed[lists] = found
        return self._listed[lists]

    def said(self, lists: Lists) -> dict[int, int]:
        """The same of phrases and labels of the prose: often nothing else is asked."""
        phrases = lists.phrases
        if phrases not in self._listed:
            found = phrases.counts(self.spoken_words, self.word_set, self.spoken)
            self._listed[phrases] = found | lists.labels.counts(self.labels)
        return self._listed[phrases]

    def code_names_listed(self, names: NameCounter) -> dict[int, int]:
        """The same of some lists of names in code."""
        if names not in self._listed:
            self._listed[names] = names.counts(self.code_names)
        return self._listed[names]

    def code_signs_listed(self, signs: SignCounter) -> dict[int, int]:
        """The same of some signs in code without comments."""
        if signs not in self._listed:
            self._listed[signs] = signs.counts(self.bare_after_break)
        return self._listed[signs]

    def raw_signs_listed(self, signs: SignCounter) -> dict[int, int]:
        """The same of some signs in code, comments and strings included."""
        if signs not in self._listed:
            self._listed[signs] = signs.counts(self.code)
        return self._listed[signs]

    @once
    def spoken(self) -> str:
        """The words of the prose, a space on either side of each: for finding phrases."""
        return f" {' '.join(self.spoken_words)} "

    @once
    def _spoken_code(self) -> str:
        """The same of the code, comments and all; "" without code."""
        return f" {' '.join(self._code_words)} " if self.blocks else ""

    @property
    def spoken_anywhere(self) -> str:
        """The same of the whole reply, the code behind the prose."""
        return self.spoken + self._spoken_code

    @once
    def word_set(self) -> frozenset[str]:
        """The different words of the prose."""
        return frozenset(self.spoken_words)

    @once
    def _code_word_set(self) -> frozenset[str]:
        return frozenset(self._code_words)

    @once
    def words_anywhere(self) -> frozenset[str]:
        """The different words of the whole reply."""
        return self.word_set | self._code_word_set

    @once
    def code_names(self) -> frozenset[str]:
        """Words and names of the code without comments, in lower case."""
        return frozenset(_NAME.findall(self.bare_lower))

    @once
    def words(self) -> int:
        """How many words the prose has."""
        return count_words(self.prose, self.spoken_words)

    @once
    def prose_lines(self) -> list[str]:
        """The prose's lines that hold something."""
        return [line for line in self.prose.split("\n") if line.strip()]

    @once
    def labels_as_written(self) -> frozenset[str]:
        """Headings, and what stands before a colon at the beginning of a line, without marks."""
        return labels_of(self.prose_lines)

    @once
    def labels(self) -> frozenset[str]:
        """The same in lower case, hyphens parting words."""
        return frozenset(" ".join(words_in(label.lower())) for label in self.labels_as_written)

    @once
    def sentence_starts(self) -> list[str]:
        """The words in lower case that sentences begin with."""
        return _START.findall(f"\n{self.lower_plain}")

    @property
    def paragraphs(self) -> int:
        """Blocks of prose with blank lines around them."""
        return sum(1 for part in re.split(r"\n\s*\n", self.prose) if part.strip())

    @once
    def sentences(self) -> int:
        """Roughly, how many sentences the prose has."""
        return max(1, len(_SENTENCE.findall(self.prose))) if self.words else 0

    @property
    def bullets(self) -> int:
        """Bulleted lines."""
        return len(_BULLET.findall(self.prose_after_break))

    @property
    def numbered(self) -> int:
        """Numbered lines."""
        return len(_NUMBERED.findall(self.prose_after_break))

    @property
    def headings(self) -> int:
        """Headings, a line all in bold among them."""
        return len(_HEADING.findall(self.prose_after_break))

    @once
    def openings(self) -> list[str]:
        """The first sentences of the reply, see `ends`."""
        return [*openings_of(self.text)]

    @once
    def closing(self) -> str:
        """The last two sentences of the reply, see `ends`."""
        return closing_of(self.text)

    @once
    def code_lines(self) -> list[str]:
        """The code's lines that hold something."""
        return [line for line in self.code.split("\n") if line.strip()]

    @once
    def _scanned(self) -> tuple[list[str], int, int]:
        """The code's lines without comments and docstrings; how many comments; how many docstrings."""
        bare: list[str] = []
        comments = docstrings = 0
        for language, code in self.blocks:
            lines, commented, documented = scan(language, code)
            bare += lines
            comments += commented
            docstrings += documented
        return bare, comments, docstrings

    @property
    def bare_code(self) -> list[str]:
        """The code's lines without comments and docstrings, strings emptied."""
        return self._scanned[0]

    @property
    def comments(self) -> int:
        """Comments in the code."""
        return self._scanned[1]

    @property
    def docstrings(self) -> int:
        """Documentation comments in the code: docstrings, JSDoc, Javadoc, doc comments of Rust, Swift and C#."""
        return self._scanned[2]

    @once
    def bare(self) -> str:
        """The code without comments and docstrings."""
        return "\n".join(self.bare_code)

    @once
    def signs(self) -> frozenset[str]:
        """The operators and other signs of the code."""
        return frozenset(_SIGN.findall(self.bare))

    @once
    def bare_lower(self) -> str:
        """The same in lower case."""
        return self.bare.lower()

    @once
    def bare_after_break(self) -> str:
        """That code with a line break before every line: a pattern that begins with one is found fast."""
        return f"\n{self.bare}"

    @once
    def terms(self) -> frozenset[str]:
        """Words and identifiers of the reply in lower case; a dotted name also by its parts."""
        found = set(_IDENTIFIER.findall(self.folded))
        for name in [name for name in found if "." in name or "-" in name]:
            found.update(part for part in re.split(r"[.-]", name) if part)
        return frozenset(found)


@lru_cache(maxsize=4096)
def read_reply(text: str) -> Reply:
    """The reply, taken apart once: learning asks for the same ones again and again."""
    return Reply(text)
