"""Small ways of writing: defaults of the environment, results in variables, functions in variables, units, tables."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign, in_raw_code_by_sign
from hungry_tui.learning.replies.languages import DATA, NO_PROGRAM, RUBY, SHELLS, not_in, written_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_ENVIRONMENT_DEFAULTS: Final = in_raw_code_by_sign(
    {
        "env": r"\b(?i:get_?env\w*)\([^()\n]*, ?(?!None\))[^()\n]+\)|\benviron\.get\([^()\n]*(?:, ?(?!None\))|\) or )|"
        r"\benviron\.setdefault\(|"
        r"\bgetenv\([^()\n]*\) ?(?:or\b|\?:|\|\||\?\?|!= (?:null|nullptr|NULL) \?)|"
        r"\bgetenv\(\)\.getOrDefault\(|\bgetenv\([^\n]*?\)[\w?.()]* ?\?:|ofNullable\((?:System\.)?getenv|"
        r"\benv\([\"'][^()\n]*?[\"'], ?[^()\n]+\)|\benv(?:\.\w+)?\([^)\n]*default ?=|"
        r"\benv\.get\([^()\n]*\)\s*(?:\?\?|\|\|)|\bget_env\([^()\n]*, |"
        r"\benv::var\([^\n]*\)(?:\s*\.(?!context|expect|unwrap_or|map_err\b)\w+\([^\n]*\))*?\s*\.(?:unwrap_or|map_or)|"
        r"envDefault:",
        "process.env": r"process\.env\S*?[^\n;]{0,8}?(?:\|\||\?\?)|\{[^{}]*\w = [^{}]*\} = process\.env|"
        r"process\.env\.\w+ \?(?![.?])",
        "import.meta.env": r"import\.meta\.env\.\w+\)? ?(?:\|\||\?\?)",
        "Env": r"\b(?:os\.)?(?:[gG]et)?[eE]nv(?:Or|With)\w*\(|cmp\.Or\(os\.Getenv|EnvironmentVariable\([^\n]*\)\s*\?\?|"
        r"(?:LookupEnv|Getenv)\([^\n]*\n?[^\n]*\{\n[^\n]*\n[^\n]*\}\n\s*(?:return \w+|\w+ :?= )",
        "etenv": r":?= os\.Getenv\([^\n]*\)\n\s*if (\w+) == \"\" \{\n\s*\1 = |"
        r"\b(\w+) = (?:std::)?getenv\([^\n]*\);\n[^\n]*\b\2 \? \2 :",
        "SetDefault": r"viper\.SetDefault\(",
        "${": r"\$\{[A-Z]\w*:?[-=][^}\n]|\$\{[A-Z_.]+:[^}\n{?+=-]+\}\"",
        "ENV": r"\bENV\.fetch\([^()\n]*,|\bENV\.fetch\([^()\n]*\) ?(?:\{|do\b)|\bENV\[[^\]\n]*\]\)? ?(?:\|\||\?\?|//)|"
        r"\$_ENV\[[^\]\n]*\] ?(?:\?\?|\?:)",
        "environment[": r"environment\[[^\]\n]*\][^\n]*\?\?",
        "config(": r"\bconfig\([\"'][A-Z]\w*[\"'][^()\n]*default ?=",
        "BaseSettings": r"BaseSettings\):\n(?:[^\n]*\n)*?\s+\w+: [^=\n]+ = ",
        "$env:": r"\$env:\w+ \?\? |if \(-not \$env:",
    }
)


_RETURNED: Final = re.compile(r"\n([ \t]*)return \$?([A-Za-z_]\w*);?[ \t]*(?=\n|\Z)")
_LAST_NAME: Final = re.compile(r"\n([ \t]+)([a-z_]\w*)[ \t]*(?=\n[ \t]*(?:end\b|\}))")
_BY_VALUE: Final = words_of(f"{RUBY}rust rs elixir ex exs scala julia")
"""Languages in which the last expression is returned."""
_ASSIGNED: Final = (
    r"[ \t]*(?:(?:const|let|var|val|auto|final|my|local|mut|[\w:.]+(?:<[^=\n]*>)?[\[\]?*&]*) +)*[*&]?\$?{}"
    r"(?: ?: ?[^=\n]+)? ?:?= ?(?!=)"
)
_CLOSES: Final = (")", "]", "}", ".", "|>", "?", ":", "end")


def _inside(lines: list[str], depth: int) -> list[str]:
    """Those last lines that belong to the same block, and the line that begins it."""
    at = len(lines) - 1
    while at > 0 and len(lines[at]) - len(lines[at].lstrip()) >= depth:
        at -= 1
    return lines[at:]


def _assigned_just_before(code: str, at: int, indent: str, name: str) -> bool:
    """Whether the statement before a place gives a name its first value."""
    lines = code[:at].split("\n")
    assigned = re.compile(_ASSIGNED.format(name))
    for number in range(len(lines) - 1, max(-1, len(lines) - _FAR), -1):
        line = lines[number]
        depth = len(line) - len(line.lstrip())
        if depth < len(indent):
            return False
        if depth == len(indent) and not line.lstrip().startswith(_CLOSES):
            if not assigned.match(line):
                return False
            return not re.search(rf"\b{name}\b(?!\()", "\n".join(_inside(lines[:number], len(indent))))
    return False


_FAR: Final = 12


def _returned_variables(reply: Reply) -> float | None:
    """Variables that hold a result only until the next line returns it; None where nothing is returned."""
    code = reply.bare_after_break
    by_value = written_in(reply, _BY_VALUE)
    if not by_value and "return" not in reply.code_names:
        return None
    hits = [*_RETURNED.finditer(code), *(_LAST_NAME.finditer(code) if by_value else ())]
    return float(sum(_assigned_just_before(code, hit.start(), hit[1], hit[2]) for hit in hits if hit[2] != "self"))


_BOUND_LAMBDAS: Final = in_code_by_sign(
    {
        "=>": r"\b(?:const|let|var|final|val) \w+(?:: [^=\n]+)? = (?:static )?(?:async )?(?:\((?:[^()\n]|"
        r"\([^()\n]*\))*\)|\w+)"
        r"(?:: [^=\n]+)? =>|\n[ \t]+(?:(?:private|public|readonly|static) )*\w+ = (?:async )?\([^()\n]*\)(?:: "
        r"[^=\n]+)? =>|"
        r"\b(?:const|let) \w+(?:: [^=\n]+)? = (?:async )?\(\n[^;]*?\n[ \t]*\)(?:: [^=\n]+)? =>|"
        r"\b(?:Func|Action|Predicate)<[^=\n]*> \w+ = ",
        "lambda": r"\n[ \t]*\w+(?: ?: [^=\n]+)? = lambda\b",
        "= ->": r"\w = ->",
        "= fn": r"\n[ \t]*\w+ = fn\b",
        **dict.fromkeys(
            ("Function", "Operator", "Supplier", "Predicate", "Consumer", "Runnable", "Comparator", "Callable"),
            r"(?:Function|Operator|Supplier|Predicate|Consumer|Runnable|Comparator|Callable)(?:<[^=\n]*>)? \w+ = ",
        ),
        "= {": r"\bval \w+(?:: [^=\n]+)? = \{[^\n{}]*->|\b(?:let|var|val) \w+: \([^=\n]*\) -> [^=\n]+ = \{|"
        r"\b(?:let|var) \w+ = \{ ?(?:\([^()\n]*\)(?: -> \w+)?|\w+(?:, \w+)*) in\b",
        "roc": r"\b\w+ = (?:proc|Proc\.new)\b",
        "auto ": r"\bauto&* \w+ = \[|\bstd::function<[^=\n]*> \w+ = \[",
        "std::function": r"\bstd::function<[^=\n]*> \w+ = \[",
        "= f": r"\$\w+ = (?:fn|function) ?\(",
        "fun(": r"\bval \w+ = fun\(",
        "func(": r"\n[ \t]*(?:var )?\w+ :?= func\(",
        "let ": r"\blet (?:mut )?\w+ = (?:move )?\|",
        "&(": r"\n[ \t]*\w+ = &\(",
    }
)


_UNIT: Final = r"(?:60|24|1_?000|1024|3_?600|86_?400)(?:\.0)?[uUlL]*"
_UNITS: Final = in_code_by_sign(
    {
        **dict.fromkeys(
            ("60", "24", "1000", "1_000", "86400", "86_400", "365 *"),
            rf"(?<![\w.])\d[\d_]*[uUlL]* ?\* ?{_UNIT}(?![\w.]\w)(?!\d)|(?<![\w.]){_UNIT} ?\* ?\d|"
            r"(?<![\w.])1024 ?\*\* ?\d|(?<![\w.])365 ?\* ?\d",
        ),
        "* ": r"\*(?<=\d \*) (?:(?i:[KMG]i?B|one_\w+|(?:ms_per_)?(?:seconds?|minutes?|hours?|days?|"
        r"weeks?)(?:_(?:in_)?\w+)?)"
        r"\b(?!\()|\d+ ?\* ?time\.)",
        "<<": r"(?<![\w.])\d+[uUlL]* ?<< ?[1234]0\b",
        "pow(": r"\bpow\(1024\b",
    }
)


HABITS: Final[Rows] = (
    (
        "environment_defaults",
        "Give environment variables default values (fallbacks).",
        "Do not give environment variables default values (fallbacks).",
        not_in("sql html css scss", _ENVIRONMENT_DEFAULTS),
        1,
    ),
    (
        "returned_variables",
        "Store a result in a variable before returning it.",
        "Return expressions directly, without a variable for the result.",
        not_in(f"{NO_PROGRAM}{SHELLS}", _returned_variables),
        1,
    ),
    (
        "bound_lambdas",
        "Assign arrow functions or lambdas to names.",
        "Declare named functions instead of assigning arrow functions or lambdas.",
        not_in(f"{NO_PROGRAM}{SHELLS}c zig r lua haskell hs", _BOUND_LAMBDAS),
        1,
    ),
    (
        "unit_arithmetic",
        "Spell out durations and sizes as arithmetic (60 * 60).",
        "Write durations and sizes as one number, not as arithmetic.",
        not_in(DATA, _UNITS),
        1,
    ),
)
