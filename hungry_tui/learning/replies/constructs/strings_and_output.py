"""How strings are searched and built, and whether the output is shown."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign
from hungry_tui.learning.replies.languages import DATA, NO_PROGRAM, SHELLS, not_in, written_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_DOLLAR: Final = words_of("kotlin kt php dart groovy perl pl powershell ps1 scala")
_SWIFT: Final = frozenset(["swift", ""])
_INTERPOLATED: Final = re.compile(
    r"(?<!\w)(?:[rR]?[fF]|[fF][rR])[\"']|(?<!\w)\$@?\"|`[^`]*\$\{|[\"`s/][^\"\n]*#\{|"
    r"!\([^\n]*\"[^\"\n]*\{\w+(?::[^}\n]*)?\}"
)
_DOLLARS: Final = re.compile(r"\"[^\"\n]*\$\{?\(?\w")
_SLASHED: Final = re.compile(r"\"[^\"\n]*\\\(")


def _interpolation(reply: Reply) -> float | None:
    """Whether strings hold expressions."""
    code = reply.code
    told = ("{" in code or "$" in code) and bool(_INTERPOLATED.search(code))
    told = told or ("$" in code and written_in(reply, _DOLLAR) and bool(_DOLLARS.search(code)))
    return float(told or ("\\(" in code and written_in(reply, _SWIFT) and bool(_SLASHED.search(code))))


_REGEX_NAMES: Final = code_names(
    "re | regex | regexp | nsregularexpression | preg_match | preg_replace | preg_split | preg_match_all | "
    "preg_replace_callback | gsub | grepl | regmatches | str_detect | str_match | regexp_replace | regexp_matches | "
    "gmatch | qr | sregex_iterator | regexp_like | str_replace_all | str_extract"
)
_REGEX_SIGNS: Final = in_code_by_sign(
    {
        "/": r"[(=:,!~] ?/(?![/* =])[^/\n]+/[gimsuyx]*(?=[).,;\s\]])",
        "=~": r"=~",
        "Pattern": r"\bPattern\.compile\b",
        ".matches(": r"\.matches\(\"\"\)",
        "replaceAll(": r"\.replaceAll\(\"\"",
        "~r": r"~r[/\"{]",
        "grep -": r"\bgrep -\w*[EPo]",
        "sed -": r"\bsed -",
        "re-": r"\(re-(?:find|matches|seq)\b",
        ".toRegex": r"\.toRegex\(",
        "REGEXP": r"\bREGEXP\b|\bRLIKE\b",
    }
)


STRINGS_AND_OUTPUT: Final[Rows] = (
    (
        "regular_expressions",
        "Use regular expressions.",
        "Do not use regular expressions.",
        not_in(DATA, lambda r: _REGEX_NAMES(r) or _REGEX_SIGNS(r)),
        1,
    ),
    (
        "interpolation",
        "Build strings by interpolation.",
        "Do not use string interpolation.",
        not_in(f"{NO_PROGRAM}{SHELLS}", _interpolation),
        1,
    ),
    (
        "shown_output",
        "Show the output that the code gives.",
        "Do not show the output of the code.",
        lambda r: float(
            any(tag in ("text", "output", "txt", "") for tag, _ in r.others)
            or " output " in r.spoken_anywhere
            or any(sign in r.code for sign in ("# =>", "// =>", "# ->", "// ->", "-- >", "# prints", "// prints"))
        ),
        1,
    ),
)
