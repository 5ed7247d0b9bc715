"""How functions are written: recursion, ternaries, closures, lambdas, arrows, globals."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign
from hungry_tui.learning.replies.languages import DATA, NO_PROGRAM, SCRIPTS, SHELLS, not_in, only_in, share, written_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_DEFINES: Final = re.compile(
    r"\n([ \t]*)(?:(?:export|default|async|pub|public|private|static|local|override|suspend|tailrec) )*"
    r"(?:(?:defp?|func|function|fun|fn|sub|let rec)"
    r"\b\*? (?:\([^)\n]*\) ?)?(?:self\.)?(\w+)|"
    r"(?:const|let|var|local) (\w+)(?::[^\n=]+)? = (?:async )?(?:function\b|fn\b|\(?[^\n()=]*\)?[^\n()=]* =>)|"
    r"\(defn (\S+)|(\w+)(?: <-| =) function\b|(\w+)\(\) \{)"
)
_DEFINES_BY_TYPE: Final = re.compile(r"\n([ \t]*)[\w<>\[\],*&:?. ]*?\*?(\w+)\([^;\n]*\)[^;\n()]*\n?[ \t]*\{")
_TYPE_FIRST: Final = words_of("java c cpp c++ cc cs csharp c# dart")
_MAY_DEFINE: Final = words_of("def defp defn func function fun fn sub rec")
_NO_FUNCTION: Final = words_of("if for while switch catch return function with lock using foreach constructor")
_ITSELF: Final = re.compile(
    r"(?:\b(?:self|this|cls|left|right|child|next|node|__MODULE__)\.|\$this->|Self::|self::|@)$"
)


@lru_cache(maxsize=64)
def _end(indent: str) -> re.Pattern[str]:
    """Where a body ends whose first line is indented like this: at the next line that is not deeper."""
    return re.compile(rf"\n[ \t]{{0,{len(indent)}}}(?=[^\s}})\]{{])")


def _recursion(reply: Reply) -> float | None:
    """Functions that call themselves."""
    if not reply.blocks:
        return None
    names = reply.code_names
    if "recur" in names or ("recursive" in names and "with" in names):
        return 1.0
    code, count = reply.bare_after_break, 0
    if not _MAY_DEFINE & names and "() {" not in code and "=>" not in code and "{" not in code:
        return 0.0
    found = [(hit, "" if hit[4] or hit[6] else "(") for hit in _DEFINES.finditer(code)]
    if "{" in code and written_in(reply, _TYPE_FIRST):
        found += [(hit, "(") for hit in _DEFINES_BY_TYPE.finditer(code) if hit[2] not in _NO_FUNCTION]
    for hit, call in found:
        name = hit[hit.lastindex or 0]
        if code.count(name) < 2:
            continue
        ending = _end(hit[1]).search(code, hit.end())
        body = code[hit.end() : ending.start() if ending else len(code)]
        at = body.find(name + call)
        while at >= 0:
            before, after = body[:at], body[at + len(name) : at + len(name) + 1]
            whole = not before[-1:].isalnum() and before[-1:] != "_" and (call or after in " )")
            if whole and (before[-1:] not in ".>:@$" or _ITSELF.search(before)):
                count += 1
                break
            at = body.find(name + call, at + 1)
    return float(count)


_DEF_LINE: Final = re.compile(
    r"\n([ \t]*)(?:(?:async|export|static|default|local) )*(def|class|function|fn|fun|func)\b"
)


def _inner_functions(reply: Reply) -> float | None:
    """Named functions within functions."""
    count, open_ones = 0, list[tuple[int, bool]]()
    for indent, word in _DEF_LINE.findall(reply.bare_after_break):
        depth = len(indent.expandtabs(4))
        while open_ones and open_ones[-1][0] >= depth:
            open_ones.pop()
        count += bool(word != "class" and open_ones and open_ones[-1][1])
        open_ones.append((depth, word != "class"))
    return float(count)


_TERNARY: Final = in_code_by_sign(
    {
        " ? ": r" \? [^\n:?]*[^\s:?]+ ?: |\n[ \t]+\? [^\n]+\n[ \t]+: |"
        r" \? [^\n:?]+\n[ \t]*: ",
        " else ": r"(?:[=(,\[{]|return|yield|=>) ?[^\n=]*\S if [^\n]+ else (?!if\b)|"
        r"(?:=|return|=>|->|\() ?if\b[^\n]+ else ",
        "do: ": r"\bif\(?[^\n]+, do: [^\n]+, else: ",
        " then ": r"= if [^\n]+ then [^\n]+ else ",
    }
)
_FUNCTION_WORD: Final = re.compile(r"\bfunction\b")


def _arrows(reply: Reply) -> float | None:
    """Share of arrows among functions, in languages that have both."""
    code = reply.bare
    return share(code.count("=>"), len(_FUNCTION_WORD.findall(code)) if "function" in code else 0)


_GLOBAL: Final = in_code_by_sign(
    {
        "global": r"\n\s+global \$?\w",
        " = ": r"\n(?:_?[a-z]\w* (?::[^=\n]+)?= (?:\[\]|\{\}|0|None|False|True|dict\(\)|list\(\)|set\(\)|"
        r"(?:collections\.)?defaultdict\([^\n]*)|(?:let|var) \w+[^\n]*|"
        r"static (?:mut |int |char |bool |size_t )\w+[^\n(]*|"
        r"(?:int|char|double|float|bool) \*?\w+(?:\[\w*\])? = [^\n]*)"
        r"(?=\n)",
        "\nvar ": r"\nvar (?!Err|_ )\w+ |\nvar \(",
        "static mut": r"\bstatic mut\b",
        "$": r"\$GLOBALS|\n\s*\$(?!_)[a-z]\w* \|?\|?= (?=[\s\S]*\bdef )",
    }
)
_HAS_FUNCTION: Final = re.compile(r"\b(?:def|func|function|fn|fun)\b|=>|\) \{")


def _globals(reply: Reply) -> float | None:
    """Variables outside of functions, beside functions."""
    found = _GLOBAL(reply)
    return found and float(found if _HAS_FUNCTION.search(reply.bare) else 0)


FUNCTIONS: Final[Rows] = (
    ("recursion", "Use recursion.", "Do not use recursion.", not_in(DATA, _recursion), 1),
    (
        "ternaries",
        "Use ternaries (conditional expressions).",
        "Do not use ternaries (conditional expressions).",
        not_in(f"{NO_PROGRAM}{SHELLS}go golang lua", _TERNARY),
        1,
    ),
    (
        "inner_functions",
        "Define functions inside functions (closures).",
        "Do not define functions inside functions (closures).",
        not_in(f"{NO_PROGRAM}{SHELLS}java c cpp go golang elixir ex perl pl", _inner_functions),
        1,
    ),
    (
        "lambdas",
        "Use lambdas (anonymous functions).",
        "Do not use lambdas (anonymous functions).",
        not_in(
            f"{NO_PROGRAM}{SHELLS}c zig",
            in_code_by_sign(
                {
                    "lambda": r"\blambda\b",
                    "=>": r"[(,] ?(?:async )?(?:\([^()\n]*\)|\w+) ?=>",
                    "->": r"[(,{=] ?(?:\([^()\n]*\)|\w+(?:, \w+)*) ?->|\bfn ?\(?[^\n()]*\)? ?->|"
                    r"\\\w+(?: \w+)* ->|[=(,] ?-> ?\(?\w* ?\{|"
                    r"->\(\w+\)",
                    "|": r"[({ ]\|(?:&?\w+(?:, ?&?\w+)*|\(\w+, ?\w+\)|&\(\w[^|\n]*\))\|",
                    "func(": r"(?:[(,=] ?|go |defer |return )func\(",
                    "function": r"(?:[(,=] ?|return )function ?\w* ?\(",
                    "fn": r"\bfn\(|\(fn \[|\bfn ?\([^\n)]*\) =>",
                    "sub {": r"\bsub \{",
                    "$0": r"\{[^{}\n]*\$0",
                    " in": r"\{ ?(?:\(?\w+(?:, \w+)*\)?) in\b",
                    "[": r"\[[&=]?\w*\] ?\([^)\n]{0,300}\) ?(?:->[^{\n]+)?\{",
                    "{ it": r"\{ ?it\b",
                    "&(": r"&\(&1|[( ]&\(",
                    "#(": r"[( ]#\(",
                    "\\(": r"\\\(\w+\)",
                }
            ),
        ),
        1,
    ),
    (
        "arrow_functions",
        "Write arrow functions.",
        "Write functions with the function keyword.",
        only_in(f"{SCRIPTS}", _arrows),
        0.7,
    ),
    ("globals", "Use global variables.", "Do not use global variables.", not_in(f"{NO_PROGRAM}{SHELLS}r", _globals), 1),
)
