"""How functions take their arguments and how calls follow each other."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign
from hungry_tui.learning.replies.languages import (
    NO_PROGRAM,
    PYTHON,
    RUBY,
    SCRIPTS,
    SHELLS,
    not_in,
    only_in,
    share,
    written_in,
)
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_KEYWORD: Final = re.compile(r"\w\((?:[^()\n=]*,)? ?\n?\s*[a-z]\w* ?=(?![=>])")
_KEYWORD_COLON: Final = re.compile(r"\w\((?:[^()\n:]*,)?\s*[a-z]\w*: (?!\w+[,)]? ?(?:\{|->))")
_OPTIONS: Final = {
    SCRIPTS: re.compile(
        r"(?<![.\w])(?!use[A-Z]|set[A-Z]|json\b|describe\b|require\b|expect\b|define\w*\b|if\b|for\b|super\b)"
        r"(?:new )?[A-Za-z]\w*\((?:\w+, )?\{\s*\w+(?:: [^{}]*?,|, \w+|: [^{}\n]+\n?)[^{}]*?\}\s*\)|"
        r"\bfunction \w*[a-z]\w*\(\{ ?\w+[^{}\n]*\}(?:: [^)\n]+)?(?: = \{\})?\)|"
        r"\b(?:const|let) [a-z]\w* = (?:async )?\(\{ ?\w+[^{}\n]*\}(?:: [^)\n]+)?(?: = \{\})?\) ?(?::[^=\n]+)?=>"
    ),
    "go golang ": re.compile(
        r"\w\((?:[^()\n]*, ?)?&?(?:\w+\.)?\w*(?:Options?|Config|Params|Opts|Args|Settings|Input)\{\s*[A-Z]\w*:|"
        r"\w\([^()\n]*(?:\w+\.)?With[A-Z]\w*\("
    ),
    "rust rs ": re.compile(r"\w\(&?(?:\w+::)?\w*(?:Options|Config|Params|Args|Opts|Settings) \{\s*\w+"),
    "sql postgresql postgres plsql ": re.compile(r"\w\(\s*\w+ *(?:=>|:=) "),
    "c cpp c++ cc ": re.compile(r"\w\((?:\(\w+(?: \w+)?\))?\w*\{ ?\.\w+ = "),
    "swift ": re.compile(r"\w\(\n\s*\w+: [^\n]*,\n\s*\w+: "),
}
"""What stands for named arguments where a language has none: an object or struct of options, by its keys."""
_BY_OPTIONS: Final = [(words_of(languages), pattern) for languages, pattern in _OPTIONS.items()]
_DEFINED_LINE: Final = re.compile(
    r"\n\s*(?:(?:public|private|async|override|suspend|data) )*(?:def|fun|func|class|function)\b[^\n]*"
)


def _keyword_arguments(reply: Reply) -> float | None:
    """Calls that name their arguments."""
    for languages, pattern in _BY_OPTIONS:
        if written_in(reply, languages):
            return float(len(pattern.findall(reply.bare)))
    code = _DEFINED_LINE.sub("", reply.bare_after_break)
    colon = written_in(reply, _BY_COLON)
    return float(len((_KEYWORD_COLON if colon else _KEYWORD).findall(code)))


_BY_COLON: Final = words_of(f"{RUBY}php cs csharp c# dart")


CALLS: Final[Rows] = (
    (
        "default_arguments",
        "Use default arguments (default parameter values).",
        "Do not use default arguments (default parameter values).",
        not_in(
            f"{NO_PROGRAM}{SHELLS}go golang rust rs java c zig lua perl pl haskell hs clojure clj",
            in_code_by_sign(
                {
                    "def": r"def(?<!\wdef)p? [\w.]+[!?]?\([^)]{0,300}?(?:=(?![=>])|\\\\)|"
                    r"def \w+\([^)\n]{0,200}\b\w+: \w[^)\n]*\)\n",
                    "fun": r"fun(?<!\wfun)c?(?:tion)?\*? ?\w*(?:<[^>\n]*>)?\([^)]{0,500}?=(?![=>])",
                    "constructor(": r"constructor\([^)]{0,500}?=(?![=>])",
                    "class ": r"class \w+\([^)]*?\w: [^,)=]+ = ",
                    "=> ": r"\((?:[^()\n]*, )?\w+(?:: [^,)=\n]+)? = [^()\n]+\) => ",
                    " = ": r"[(,] ?(?:const )?(?:int|string|bool|double|float|size_t|std::string&?|["
                    r"A-Z]\w*\??) [a-z]\w* = "
                    r"[^,()\n;]+(?:\(\))?[,)]",
                    "{": r"\{(?:required )?[\w?]+ \w+ = [^{}\n]+\}\)",
                }
            ),
        ),
        1,
    ),
    (
        "keyword_arguments",
        "Use keyword arguments (named arguments, options objects).",
        "Do not use keyword arguments (named arguments, options objects).",
        only_in(f"{PYTHON}{RUBY}kotlin kt scala r php cs csharp c# dart {' '.join(_OPTIONS)}", _keyword_arguments),
        1,
    ),
    (
        "variadics",
        "Use variadic arguments (*args, rest parameters).",
        "Do not use variadic arguments (*args, rest parameters).",
        not_in(
            f"{NO_PROGRAM}{SHELLS}",
            in_code_by_sign(
                {
                    "*": r"\b(?:def|lambda)\b[^\n]*[(, ]\*{1,2}[a-z]\w*",
                    "...": r"\((?:[^()\n]*, )?\.\.\.\$?\w+(?:: ?[^()\n]+)?\) ?(?::[^\n{]+)?(?:=>|\{)|\w \.\.\.\w+\)|"
                    r"\w\.\.\. \w+\)|, \.\.\.\)|function ?\w*\([^)\n]*\.\.\.|\w\.\.\.\)",
                    "vararg": r"\bvararg\b",
                    "params ": r"\bparams \w+\[\]",
                }
            ),
        ),
        1,
    ),
    (
        "promise_chains",
        "Use promise chains (.then).",
        "Use await instead of promise chains (.then).",
        only_in(SCRIPTS, lambda r: share(r.bare.count(".then("), r.bare.count("await "))),
        0.5,
    ),
)
