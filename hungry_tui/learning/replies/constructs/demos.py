"""Whether code ends by showing what it does: a call, an example of use, a main function that only prints."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.languages import DATA, SHELLS, not_in, written_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_LAST_CALL: Final = re.compile(r"[A-Za-z_][\w.:]*(?:!?\(| \"\"|\s\(| \w+[ (]\w+\)?$)(?!.*\{$)")
_NO_DEMO: Final = re.compile(r"(?:main|module|export|app\.(?:run|listen)|if|for|while|def|return|asyncio\.run)\b")
_DEFINES_WORD: Final = words_of("def class function fn func fun defmodule defn sub")


def _demo(reply: Reply) -> float | None:
    """Whether a block that defines something ends with a call outside of it."""
    if not reply.bare_code:
        return None
    code = reply.bare_after_break
    told = reply.comments and any(sign in reply.code for sign in _TELLS)
    if (told and _SAID.search(reply.code)) or (_MAY_BE_MAIN & reply.code_names and _shown_by_main(code)):
        return 1.0
    last = reply.bare_code[-1]
    if written_in(reply, _SHELL):
        return float(any(re.match(rf"{name} +[^$\n]*$", last) for name in re.findall(r"\n(\w+) ?\(\) ?\{", code)))
    if written_in(reply, _IN_MAIN):
        return 0.0
    call = not last[:1].isspace() and _LAST_CALL.match(last) and not _NO_DEMO.match(last)
    return float(bool(call) and bool(_DEFINES_WORD & reply.code_names or "=>" in reply.bare))


_SAID: Final = re.compile(
    r"(?<=\n)[ \t]*(?:#|//|--|;;?|/\*|%)[ \t]*[-=]*[ \t]*(?:an? )?(?:quick |simple |basic |sample )?(?:"
    r"(?:example|sample|demo|test)s?(?: (?:usage|use|calls?|runs?|inputs?|of use))?|usage(?: examples?)?|"
    r"how to use(?: it)?|try it(?: out)?|test (?:it|the (?:function|code|class))|driver code|use it like this)\b"
    r"[ \t]*[:.=-]*[ \t]*(?:\*/)?[ \t]*\n(?![ \t]*(?:#|//|--|\*))",
    re.IGNORECASE,
)
_TELLS: Final = (
    *("xample", "ample", "sage", "emo", "est ", "est\n", "ests", "how to use", "How to use", "ry it", "river"),
    *("EXAMPLE", "USAGE", "DEMO", "like this"),
)
_MAY_BE_MAIN: Final = words_of("main __name__ __file__")
_MAIN: Final = re.compile(
    r"\n([ \t]*)(?:if __name__ ==[^\n]*:|(?:public )?(?:static )?(?:async )?(?:func|fn|fun|int|void|"
    r"Task)(?:<\w+>)? [mM]ain\([^\n]*|"
    r"if (?:__FILE__ == \$0|\$0 == __FILE__|\$PROGRAM_NAME == __FILE__)|if \(require\.main === module\) \{|"
    r"public static void main[^\n]*|@main[^\n]*)"
)
_NAMED: Final = re.compile(
    r"\b(?:def|func|fn|fun|function|class|struct|static [\w<>\[\]]+|(?:int|bool|double|void|char|long|"
    r"std::\w+(?:<[^\n>]*>)?|"
    r"string|auto) ?\*?)\s*(?:\([^()\n]*\) )?(?!main\b|Main\b)(\w+)"
)
_SHOWS: Final = re.compile(r"\b(?:print\w*!?|puts|Println|Printf|WriteLine|cout|log|echo|assert\w*!?|p)\b")
_ASKS: Final = re.compile(
    r"\bargs?\b(?! ?(?:\[\])?\)|: Array| \[\])|\bargv\b|\bArgs\b|\binput\(|ARGV|[sS]canner|stdin|serve|listen|"
    r"cin\b|parse_args"
)
_SHELL: Final = words_of(SHELLS)
_IN_MAIN: Final = words_of("go golang rust rs java c cpp c++ cc zig sql postgresql mysql")


def _shown_by_main(code: str) -> bool:
    """Whether a main function only shows what others do, with values that are written there."""
    hit = _MAIN.search(code)
    if not hit:
        return False
    ending = re.compile(rf"\n[ \t]{{0,{len(hit[1])}}}[^\s{{]").search(code, hit.end())
    body = code[hit.end() : ending.start() if ending else len(code)]
    if not _SHOWS.search(body) or _ASKS.search(body):
        return False
    names = set(_NAMED.findall(code[: hit.start()] + code[hit.end() + len(body) :]))
    return any(re.search(rf"\b{name}(?:::\w+|<\w+>)?[({{.]", body) for name in names)


DEMOS: Final[Rows] = (
    (
        "demo_call",
        "End the code with a demo call.",
        "Do not end the code with a demo call.",
        not_in(DATA, _demo),
        1,
    ),
)
