"""How things are named."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign
from hungry_tui.learning.replies.languages import DATA, NO_PROGRAM, SHELLS, not_in, share
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_LETTERS: Final = frozenset("acdghijklmnopqrstvwxyz")
_SHORTENED: Final = words_of("""
    cfg idx tmp buf msg nums cnt arr ret btn usr mgr dst cb conn evt elem obj cur curr acc addr calc pos lst dct hdr pkt
    desc prev amt qty pwd sz cmd proc ptr cust prod txn seq freq dict_ tmp_ val_ vals src_ mid lo hi fname lname
""")
_BOOLEAN: Final = re.compile(
    r"\b(?:is|has|should|can)(?:_[a-z]\w*|[A-Z]\w*)(?: ?(?::|: ?\w+ =|=|:=)(?!=)|\((?=[^()\n]*\)[^\n]*[:{]\n))"
)
_SNAKE_NAME: Final = re.compile(r"[a-z](?<![\w.:@-][a-z])[a-z]*\d*_[a-z]\w*")
_CAMEL_NAME: Final = re.compile(r"[a-z](?<![\w.:@-][a-z])[a-z]*[A-Z]\w*")


def _snake_case(reply: Reply) -> float | None:
    """Share of names with a low line among those of several words; None without any."""
    code = reply.bare
    snakes = len(_SNAKE_NAME.findall(code)) if "_" in code else 0
    return share(snakes, len(_CAMEL_NAME.findall(code)))


NAMES: Final[Rows] = (
    (
        "snake_case",
        "Use snake_case names.",
        "Do not use snake_case names.",
        not_in(f"{NO_PROGRAM}{SHELLS}", _snake_case),
        0.5,
    ),
    (
        "letters",
        "Use one-letter variable names.",
        "Do not use one-letter variable names.",
        not_in(DATA, lambda r: float(len(_LETTERS & r.code_names))),
        2,
    ),
    (
        "abbreviations",
        "Abbreviate variable names (cfg, idx).",
        "Do not abbreviate variable names (cfg, idx).",
        not_in(DATA, lambda r: float(len(_SHORTENED & r.code_names))),
        1,
    ),
    (
        "hungarian",
        "Use Hungarian notation (strName, m_count).",
        "Do not use Hungarian notation (strName, m_count).",
        not_in(
            NO_PROGRAM,
            in_code_by_sign(
                {
                    "m_": r"m_(?<!\wm_)[a-z]",
                    "str": r"str(?<!\wstr)[A-Z][a-z]",
                    "int": r"int(?<!\wint)(?!Array|Range|Value|Stream|Of)[A-Z][a-z](?!eger)",
                    "arr": r"arr(?<!\warr)[A-Z][a-z]",
                    "obj": r"obj(?<!\wobj)[A-Z][a-z]",
                    "sz": r"sz(?<!\wsz)[A-Z][a-z]",
                    "bln": r"bln[A-Z]",
                    "lst": r"lst(?<!\wlst)[A-Z][a-z]",
                    "dct": r"dct[A-Z]",
                }
            ),
        ),
        1,
    ),
    (
        "boolean_names",
        "Begin boolean names with is, has or can.",
        "Do not begin boolean names with is, has or can.",
        not_in(
            NO_PROGRAM,
            lambda r: (
                float(bool(_BOOLEAN.search(r.bare)))
                if any(sign in r.bare for sign in ("is_", "has_", "is", "has", "can", "should"))
                else 0.0
            ),
        ),
        1,
    ),
)
