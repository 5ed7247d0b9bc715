"""How code is laid out: spacing, quotes, punctuation. Learned from verdicts alone, see `contrast`."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign
from hungry_tui.learning.replies.languages import DATA, PYTHON, RUBY, SCRIPTS, SHELLS, not_in, only_in, share
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_SEMICOLONS: Final = words_of("javascript js jsx mjs cjs typescript ts tsx vue svelte swift scala kotlin kt lua")
"""Languages that leave it to their users."""
_QUOTED: Final = (
    f"{SCRIPTS}{PYTHON}{RUBY}{SHELLS}php perl pl lua r dart groovy elixir ex powershell ps1 yaml yml css scss"
)
"""Languages in which single and double quotes are mostly alike; elsewhere single ones hold a character."""
_SINGLE: Final = re.compile(r"'(?<!\w')[^'\n]*'(?!\w)")
_DOUBLE: Final = re.compile(r'"[^"\n]+"')
_INDENT: Final = re.compile(r"\n( +)[^\s*]")
_BLANK: Final = re.compile(
    r"\n[ \t]*\n+(?![ \t]*\n|\Z|@|if __name__)(?!(?:(?:export|default|pub|public|private|protected|internal|static|"
    r"async|abstract|override|data|open|final) )*(?:def|class|func|function|fun|fn|struct|enum|interface|type|impl|"
    r"trait|object|record|namespace|module|protocol|extension)\b)"
)
"""Blank lines, but for those before a definition."""
_OWN_BRACE: Final = re.compile(r"[\w)>][ \t]*\n[ \t]*\{[ \t]*(?=\n)")
_HANGING_BRACE: Final = re.compile(r"\{(?<=\S\{|\s\{)(?<!\s\s\{)(?<!\n\{)[ \t]*\n")
_COMMA_LAST: Final = re.compile(r",[ \t]*\n[ \t]*[)\]}](?![ \t]*\{)")
_NO_COMMA_LAST: Final = re.compile(r",[ \t]*\n[^\n]*[^\s,(\[{;][ \t]*\n[ \t]*(?:[)\]](?![ \t]*\{)|\}(?<![;)]\n\}))")
_PADDED: Final = re.compile(r"[^\s.!?] {2,}(?=\S)")
"""In texts, two blanks may follow a sentence."""
_PADDED_IN_GO: Final = re.compile(r", {2,}(?=\S)")
_NO_CODE: Final = ("*", "//", "#!", "# ", "--", "-", "|", "/*", ">")
_FORMATTED: Final = words_of("go golang hcl terraform tf")
"""Languages that a tool aligns."""
_WRAPPED: Final = re.compile(r"\w\([ \t]*\n[^\n,;{]*,[ \t]*\n[^\n,;{]*,?[ \t]*\n")
_CHAINED: Final = re.compile(r"\n[ \t]*(?:\??\.[a-zA-Z_]\w*|->\w+\(|\|>|%>%)")
_UPPER: Final = re.compile(r"\b(?:SELECT|FROM|WHERE|JOIN|INSERT|UPDATE|DELETE|CREATE|ORDER|GROUP)\b")
_LOWER: Final = re.compile(r"\b(?:select|from|where|join|insert|update|delete|create|order|group)\b")


def _single_quotes(reply: Reply) -> float | None:
    """Share of single quotes among quoted texts; None where there are none."""
    code = reply.code
    if "'" not in code:
        return 0.0 if '"' in code else None
    return share(len(_SINGLE.findall(code)), len(_DOUBLE.findall(code)) if '"' in code else 0)


def _semicolons(reply: Reply) -> float | None:
    """Share of lines that end in a semicolon, in languages that leave it to their users."""
    lines = [line for tag, code in reply.blocks if tag in _SEMICOLONS for line in code.split("\n") if line.strip()]
    return sum(line.rstrip().endswith(";") for line in lines) / len(lines) if lines else None


def _two_spaces(reply: Reply) -> float | None:
    """Whether the smallest indentation is two blanks; None where nothing is indented."""
    code = reply.bare_after_break
    if "\n " not in code:
        return None
    steps = {len(blanks) for blanks in _INDENT.findall(code)} - {1}
    return float(min(steps) == 2) if steps else None


def _tabs(reply: Reply) -> float | None:
    """Whether lines begin with tabs; None where none is indented."""
    code = reply.bare_after_break
    return 1.0 if "\n\t" in code else 0.0 if "\n " in code else None


def _blank_lines(reply: Reply) -> float | None:
    """Blank lines for each line of code."""
    if len(reply.code_lines) < 2:
        return None
    return len(_BLANK.findall(reply.code)) / len(reply.code_lines)


def _braces(reply: Reply) -> float | None:
    """Share of opening braces on a line of their own; None without braces at the end of a line."""
    code = reply.bare_after_break
    if "{" not in code:
        return None
    own = len(_OWN_BRACE.findall(code))
    return share(own, len(_HANGING_BRACE.findall(code)))


def _trailing_commas(reply: Reply) -> float | None:
    """Share of brackets over several lines that end in a comma; None without any."""
    code = reply.bare
    if "\n" not in code:
        return None
    return share(len(_COMMA_LAST.findall(code)), len(_NO_COMMA_LAST.findall(code))) if ",\n" in code else None


def _aligned(reply: Reply) -> float | None:
    """Lines with blanks that put a part of them under the same of the line before; None where a tool does so."""
    if not reply.blocks:
        return None
    untold = "" in reply.languages and "\n\t" in reply.code and "func" in reply.code_names
    formatted = untold or not _FORMATTED.isdisjoint(reply.languages)
    padded = _PADDED_IN_GO if formatted else _PADDED
    count = sum(_padded_alike(code.expandtabs(4), padded) for _, code in reply.blocks if "  " in code)
    return None if formatted and not count else float(count)


def _padded_alike(code: str, padded: re.Pattern[str]) -> int:
    """Lines that blanks make to have something in the same column as the line before or after."""
    count, lines = 0, [line for line in code.split("\n") if line.strip()]
    for number, line in enumerate(lines):
        if "  " not in line.lstrip() or line.lstrip().startswith(_NO_CODE):
            continue
        near = [lines[at] for at in (number - 1, number + 1) if 0 <= at < len(lines)]
        near = [other for other in near if not other.lstrip().startswith(_NO_CODE)]
        columns = [(hit.end(), hit.end() - hit.start() - 1) for hit in padded.finditer(line)]
        count += any(_begins_at(other, column, blanks, line[column]) for column, blanks in columns for other in near)
    return count


def _begins_at(line: str, column: int, blanks: int, sign: str) -> bool:
    """Whether the same sign, or a word where it is none, begins in a column of a line behind fewer or more blanks."""
    before = line[:column]
    told = before.rstrip()
    if not told or column >= len(line) or line[column] == " " or not 0 < len(before) - len(told) != blanks:
        return False
    return line[column] == sign if _SIGNS & {sign, line[column]} else True


_SIGNS: Final = frozenset("=:#/|<>;*")


def _long_strings(reply: Reply) -> float | None:
    """Whether a string goes over several lines; a docstring is none."""
    if not reply.blocks:
        return None
    code = f"\n{reply.code}"
    return float(any(sign in code and pattern.search(code) for sign, pattern in _LONG_STRINGS.items()))


def _wrapped(reply: Reply) -> float | None:
    code = reply.bare
    return float("(\n" in code and bool(_WRAPPED.search(f"{code}\n"))) if reply.blocks else None


def _chained(reply: Reply) -> float | None:
    """Lines that go on with a call of what the line before gives."""
    code = reply.bare_after_break
    return float(len(_CHAINED.findall(code))) if "." in code or "|>" in code or "->" in code or "%>%" in code else 0.0


def _upper_sql(reply: Reply) -> float | None:
    """Share of capital keywords in SQL."""
    sql = "\n".join(code for tag, code in reply.blocks if tag in _SQL)
    return share(len(_UPPER.findall(sql)), len(_LOWER.findall(sql)))


_SQL: Final = words_of("sql postgresql postgres pgsql mysql sqlite tsql plsql")
_NO_COMMAS: Final = (
    f"{DATA}{SHELLS}go golang rust rs java c sql lua r perl pl elixir ex haskell hs clojure clj powershell ps1"
)

LAYOUT: Final[Rows] = (
    (
        "single_quotes",
        "Use single quotes in code.",
        "Use double quotes in code.",
        only_in(_QUOTED, _single_quotes),
        0.5,
    ),
    ("semicolons", "End lines of code with semicolons.", "Do not end lines of code with semicolons.", _semicolons, 0.3),
    (
        "two_spaces",
        "Indent code by two spaces.",
        "Indent code by four spaces.",
        not_in("go golang makefile yaml yml", _two_spaces),
        1,
    ),
    ("tabs", "Indent code with tabs.", "Indent code with spaces.", not_in("go golang makefile yaml yml", _tabs), 1),
    (
        "blank_lines",
        "Put blank lines between parts of the code.",
        "Do not put blank lines in the code.",
        _blank_lines,
        0.08,
    ),
    (
        "trailing_commas",
        "Use trailing commas.",
        "Do not use trailing commas.",
        not_in(_NO_COMMAS, _trailing_commas),
        0.5,
    ),
    (
        "braces",
        "Put opening braces on a line of their own.",
        "Put opening braces at the end of the line.",
        not_in(f"{DATA}{PYTHON}{RUBY}go golang sql", _braces),
        0.5,
    ),
    (
        "aligned",
        "Align assignments, values or comments in columns.",
        "Do not align assignments, values or comments in columns.",
        _aligned,
        1,
    ),
    (
        "wrapped_arguments",
        "Put each argument or parameter on its own line.",
        "Keep arguments and parameters on one line.",
        not_in(DATA, _wrapped),
        1,
    ),
    (
        "method_chains",
        "Chain method calls over several lines.",
        "Do not chain method calls over several lines.",
        not_in(DATA, _chained),
        2,
    ),
    (
        "multi_line_strings",
        "Use multi-line strings.",
        "Do not use multi-line strings.",
        _long_strings,
        1,
    ),
    (
        "concatenation",
        "Build strings by concatenation (+).",
        "Do not build strings by concatenation (+).",
        not_in(
            DATA,
            in_code_by_sign(
                {
                    '"" +': r'"" ?\+',
                    '"" .': r'"" \. ?\$?\w',
                    '+ ""': r'\+=? ""',
                    '. ""': r'\w[)\]]? \. ""',
                    '""..': r'""\.\. ?\w',
                    '"" ..': r'"" \.\. ?\w',
                    '.. ""': r'\.\. ?""',
                    '"" <>': r'"" <>',
                    '<> ""': r'<> ""',
                    "||": r'(?:""|\w) \|\| ""|"" \|\| \w',
                    "paste": r"\bpaste0?\(",
                    "concat": r"\b(?i:concat)\(|\bstrcat\(",
                    "strcat": r"\bstrcat\(",
                }
            ),
        ),
        1,
    ),
    (
        "format_calls",
        "Build strings with format functions (format, sprintf).",
        "Do not build strings with format functions (format, sprintf).",
        not_in(
            DATA,
            in_code_by_sign(
                {
                    ".format": r"\.format(?:ted)?\(",
                    "format!": r"\bformat!\(",
                    "printf": r"\bs?n?printf\(|Sprintf\(",
                    '"" %': r'"" % ?[\w(\[]',
                    "Format": r"\bString\.Format\(",
                    "(format": r"\(format \"",
                    "string.format": r"\bstring\.format\(",
                }
            ),
        ),
        1,
    ),
    (
        "upper_sql",
        "Write SQL keywords in upper case.",
        "Write SQL keywords in lower case.",
        lambda r: _upper_sql(r) if any(tag in _SQL for tag, _ in r.blocks) else None,
        0.5,
    ),
)

_LONG_STRINGS: Final = {
    '"""': re.compile(r"\"\"\"(?<![^=(,:+ fFrR]\"\"\")(?<!\n\"\"\")(?<!  \"\"\")"),
    "'''": re.compile(r"\'\'\'(?<![^=(,:+ fFrR]\'\'\')(?<!\n\'\'\')(?<!  \'\'\')"),
    "`": re.compile(r"\n[^\n`#/*]*[=(:,+ ]`[^`\n]*\n[^`]*`"),
    "<<": re.compile(r"<<[~-]?[\"']?[A-Z]{2,}"),
    'R"(': re.compile(r"R\"\("),
    "[[\n": re.compile(r"\[\[\n"),
    '@"\n': re.compile(r"@\"\n"),
}
