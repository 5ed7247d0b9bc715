"""Bitwise operations, large numbers, copies."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign
from hungry_tui.learning.replies.languages import NO_PROGRAM, SHELLS, not_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_LONG_NUMBER: Final = re.compile(r"(?<![\w.#])(?:[1-9]\d{4,}|[1-9]\d{0,2}(?:[_']\d{3})+)(?![\w.])")


def _grouped(reply: Reply) -> float | None:
    """Share of large numbers with separated digits; None without large numbers."""
    numbers = _LONG_NUMBER.findall(reply.bare) if "000" in reply.bare else []
    return sum("_" in number or "'" in number for number in numbers) / len(numbers) if numbers else None


_UPDATES: Final = in_code_by_sign(
    {
        "...": r"[{[]\s*\.\.\.\$?\w[\w.()]*\s*(?:,|\]| \})|[\w)\"\]], \.\.\.\w[\w.]*\s*[\]}](?! ?=[^=>])",
        "**": r"\{\*\*\w",
        "*": r"\[\*\w+[^\n\]]*, ",
        "replace(": r"(?<![.\w])(?:dataclasses\.)?replace\(\w+, \w+=|\._replace\(",
        "with {": r"\bwith \{",
        "with\n": r"\bwith\n\s*\{",
        "..": r"(?<!\.)\.\.(?:\w+\.clone\(\)|self|\*?\w+)\s*,?\s*\}",
        "merge(": r"\b[A-Z_]+\.merge\(|\barray_(?:merge|replace)\(|= \w+\.merge\(\w+: ",
        "model_copy": r"\.model_copy\(",
        "Object.assign": r"\bObject\.assign\(\{\}",
        ".to": r"\.to(?:Sorted|Spliced|Reversed)\(",
        ".slice()": r"\.slice\(\)",
        ".concat(": r"\.concat\(",
        "[:]": r"\w\[:\]",
        "ist(": r" = list\([a-z]\w*\)\n|toMutableList\(|\bnew ArrayList<(?:\w*)>\([a-z]\w*\)|= new "
        r"List<\w+>\([a-z]\w*\)",
        "dict(": r" = dict\([a-z]\w*(?:, [^\n]*)?\)",
        "Clone(": r"\b(?:slices|maps)\.Clone\(",
        "append([": r"\bappend\(\[\]\w+(?:\(nil\)|\{\}), ",
        "let mut": r"\blet mut \w+ = \w+\.clone\(\);",
        "+ ": r"\b(?:return|=) [a-z]\w* \+ \[\w",
    }
)
_RUST: Final = words_of("rust rs")


def _copied(reply: Reply) -> float | None:
    """Signs of a copy; in Rust, where clones are everywhere, of one that is then changed."""
    found = _UPDATES(reply)
    return found if found or reply.languages <= _RUST else _COPIES(reply)


_COPIES: Final = code_names(
    "copy | deepcopy | clone | structuredclone | dup | copyof | array_copy | clonedeep | copyofrange | listcopy"
)


BITS_AND_COPIES: Final[Rows] = (
    (
        "bit_tricks",
        "Use bitwise operations.",
        "Do not use bitwise operations.",
        not_in(
            f"{NO_PROGRAM}{SHELLS}",
            in_code_by_sign(
                {
                    "<<": r"\b1[uUlL]* ?<< ?\w|[a-z)\]](?<!<< \w) << [1-9]\d?\b(?! ?<<)",
                    ">>": r"[a-z)\]] ?>>>? ?(?:\d|[a-z]+\b(?! ?>>))",
                    " & ": r" & (?:0x|1\b|\(|-|~|mask|\w+ [!=]= 0)",
                    "^": r"\w \^=? \w",
                    "|=": r"\|= ?(?:1|0x|\()",
                    "~": r"[=(& ]~[a-z(]",
                }
            ),
        ),
        1,
    ),
    (
        "grouped_digits",
        "Group digits with separators (1_000_000).",
        "Do not group digits with separators (1_000_000).",
        _grouped,
        0.5,
    ),
    (
        "copies",
        "Make defensive copies (copy before changing).",
        "Do not make defensive copies (copy before changing).",
        not_in(f"{NO_PROGRAM}{SHELLS}", _copied),
        1,
    ),
)
