"""The words of a text, bare and in lower case."""

from __future__ import annotations

import re
from itertools import filterfalse
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:['’_-][^\W_]+)*")
_MARKS: Final = b'!"#$%&()*+,./:;<=>?@[\\]^`{|}~'
_BLANKED: Final = bytes.maketrans(_MARKS, b" " * len(_MARKS))
_TYPESET: Final = dict.fromkeys("—–…•“”«»", " ") | {"’": "'", "‘": "'"}
_HYPHEN: Final = re.compile(r"-(?<=[^\W_]-)(?=[^\W_])")
"""One that makes two words one."""
_MISTAKEN: Final = ("‘", "İ")
"""A mark that parts words and becomes one that does not, and the one letter whose lower case is two."""


def _without_marks(text: str) -> str:
    """The text with blanks for ASCII's marks but hyphens; by way of bytes, which are translated far faster."""
    return text.encode("utf-8", "surrogatepass").translate(_BLANKED).decode("utf-8", "surrogatepass")


def words_in(text: str) -> list[str]:
    """The bare words of a text in lower case, hyphens parting them."""
    if not text.isascii():
        for mark, plain in _TYPESET.items():
            text = text.replace(mark, plain)
    return _without_marks(text).replace("-", " ").split()


def count_words(prose: str, words: list[str]) -> int:
    """How many words a text has of which the bare words are known: "well-known" is one, and "i.e." are two."""
    if any(sign in prose for sign in _MISTAKEN):
        return len(_WORD.findall(prose))
    mixed = list(filterfalse(str.isalnum, words))
    bare = len(words) - len(mixed)
    return bare + len(_WORD.findall(" ".join(mixed))) - len(_HYPHEN.findall(prose))
