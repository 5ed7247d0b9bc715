"""How strings are searched and built, and whether the output is shown."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign, says
from hungry_tui.learning.replies.languages import DATA, NO_PROGRAM, SHELLS, not_in, written_in
from hungry_tui.learning.replies.making import Rows, either
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

_OUTPUT_TOLD: Final = says("""
    output: | outputs: | expected output: | sample output: | example output: | expected result: | result: | results:
    | prints: | you should see: | this prints: | it prints: | which prints: | the output: | console output: |
    output is: | this will output: | this will print: | running this prints: | running it prints: | terminal output:
    | actual output: | output when run: | expected output | sample output | example output | the output is |
    the output looks | the output will | the output would | the output of this | the output should |
    the following output | the result looks | the result should be | you should see | you will see | you'll see |
    you should get | should print | will print | would print | this prints | it prints | which prints | and prints |
    prints out | prints the following | this outputs | it outputs | which outputs | will output | should output |
    would output | outputs the following | evaluates to | will produce the | produces the following |
    running this gives | running it gives | displays the following
""")
_OUTPUT_TAGS: Final = words_of("text output txt stdout console-output plaintext plain")
_OUTPUT_REMARK: Final = re.compile(
    r"(?:#|//|--|;) ?(?:=>|->|→|==>|⇒|prints\b|(?:expected |sample |example )?outputs? ?(?::|is\b|=|\n|$)|result: |"
    r"returns? [\"'\[({\d])",
    re.IGNORECASE,
)
_NOT_TOLD: Final = says("what it prints | what this prints | what it outputs | output is what | output is wrong")
_TRANSCRIPT: Final = re.compile(
    r"^(?:[$%] [^\n]*[^\\\n]\n+(?![$>%#] |\Z)\S|>>> [^\n]*\n(?!>>>|\.\.\.)\S)", re.MULTILINE
)
"""What is typed behind a prompt, and what comes of it."""
_VALUE: Final = (
    r"(?:[-+]?[\d$€][\d.,:eE%+ -]*(?: ?\w{1,2})?|\"[^\"\n]*\"|'[^'\n]*'|\[[^\n]*\]|\{[^\n]*\}|\([^\n]*\)|&?\[[^\n]*\]|"
    r"true|false|True|False|None|null|nil|undefined|NaN|Infinity|Error: [^\n]+|\w*Error\b[^\n]*|"
    r"(?:Some|Ok|Err|bool|int|float|string|array|Optional|Map|Set|object|map|Array)\b ?[\[({][^\n]*|[\w-]+(?:\.\w+)+)"
)
_PRINTS: Final = (
    r"\b(?:print\w*!?|puts|echo|p|pp|console\.\w+|Print\w*|WriteLine|cout|var_dump|print_r|dump|inspect|dbg!|say|"
    r"SELECT|select)\b"
)
_OUTPUT_BESIDE: Final = re.compile(
    rf"{_PRINTS}[^\n]*[);\"'\w}}][ \t]+(?:#|//|--) ?{_VALUE}[ \t]*(?=\n|\Z)|"
    rf"{_PRINTS}[^\n]*\n[ \t]*(?:#|//|--) ?{_VALUE}[ \t]*(?=\n|\Z)"
)
_NEAR_OUTPUT: Final = re.compile(rf"(?:#|//|--) ?{_VALUE}[ \t]*(?=\n|\Z)")
"""Without such a comment there is none of those: a quick look before the long one."""
_OUTPUT_NAMED: Final = re.compile(
    rf"(?:#|//|--)[ \t]*(?:returns?|gives?|yields|prints|logs|evaluates to|equals|==|≈) {_VALUE}[ \t]*(?=\n|\Z)"
)


def _beside(reply: Reply) -> bool:
    """Whether comments at the lines that print something are its value."""
    code = reply.code
    if not reply.comments:
        return False
    named = _OUTPUT_REMARK.search(code) or _OUTPUT_NAMED.search(code)
    return bool(named or (_NEAR_OUTPUT.search(code) and _OUTPUT_BESIDE.search(code)))


_DRAWN: Final = ("├", "└", "│", "┌", "-->", "+--")


def _output(reply: Reply) -> float:
    """Whether it is shown what the code gives: told, in a block of its own, or in comments."""
    found = _OUTPUT_TOLD(reply)
    if found and (found := found - _NOT_TOLD(reply)) > 0:
        return found
    if any((tag in _OUTPUT_TAGS or not tag) and not any(sign in text for sign in _DRAWN) for tag, text in reply.others):
        return 1.0
    code = reply.code
    typed = ("$ " in code or "% " in code or ">>> " in code) and bool(_TRANSCRIPT.search(code))
    return float(typed or (bool(reply.blocks) and _beside(reply)))


STRINGS_AND_OUTPUT: Final[Rows] = (
    (
        "regular_expressions",
        "Use regular expressions.",
        "Do not use regular expressions.",
        not_in(DATA, either(_REGEX_NAMES, _REGEX_SIGNS)),
        1,
    ),
    (
        "interpolation",
        "Use string interpolation.",
        "Do not use string interpolation.",
        not_in(f"{NO_PROGRAM}{SHELLS}", _interpolation),
        1,
    ),
    (
        "expected_output",
        "Show the expected output of the code.",
        "Do not show the output of the code.",
        _output,
        1,
    ),
)
