"""Code without its comments: what is left of a block, and how much was said in it."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.wording import words_of

PATCH: Final = words_of("diff patch udiff")
"""The languages of blocks that show a change."""
_HASH_COMMENTS: Final = words_of("""
    python py python3 bash sh shell zsh fish ksh ruby rb yaml yml toml perl pl r dockerfile docker makefile make
    elixir ex exs julia jl nim powershell ps1 console terminal terraform tf hcl nginx conf graphql crystal coffee cmake
""")
_DASH_COMMENTS: Final = words_of("sql lua haskell hs elm ada postgresql postgres pgsql mysql sqlite tsql")
_SEMICOLON_COMMENTS: Final = words_of("clojure clj cljs lisp elisp scheme racket asm ini")
_PERCENT_COMMENTS: Final = words_of("erlang erl matlab octave latex tex prolog")
_STRING: Final = re.compile(r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`")
_COMMENT: Final = {
    "#": (("#",), re.compile(r"<#[\s\S]*?#>|#(?<!\S#)(?!!).*$", re.MULTILINE)),
    "--": (
        ("--", "/*", "{-"),
        re.compile(r"--\[\[[\s\S]*?\]\]|--(?<!\S--).*$|/\*[\s\S]*?\*/|\{-[\s\S]*?-\}", re.MULTILINE),
    ),
    ";": ((";",), re.compile(r";(?<!\S;).*$", re.MULTILINE)),
    "%": (("%",), re.compile(r"%(?<!\S%).*$", re.MULTILINE)),
    "//": (
        ("//", "*", "<!--"),
        re.compile(r"//(?<![^\s;{}(,]//).*$|/\*.*?(?:\*/|$)|\n\s*\*(?:[ /].*)?$|<!--.*$", re.MULTILINE),
    ),
}
"""By comment mark: the signs without any of which code has no comment, and the pattern of a comment. Each of its parts
begins with a text, and what must stand before that is looked for behind it: so it is found fast.
"""
_DOCSTRING: Final = re.compile(
    r'^([ \t]*)(?:[rR]?"""[\s\S]*?(?:"""|\Z)|[rR]?\'\'\'[\s\S]*?(?:\'\'\'|\Z))', re.MULTILINE
)
_DOC_COMMENT: Final = re.compile(r"/\*\*[\s\S]*?(?:\*/|\Z)|(?:^[ \t]*//[/!].*\n?)+", re.MULTILINE)


def scan(language: str, code: str) -> tuple[list[str], int, int]:
    """A block's lines that hold code, without comments and docstrings and with strings emptied; how many comments; how
    many docstrings.
    """
    code, docstrings = _without_docstrings(code)
    signs, pattern = _COMMENT[_comment_mark(language, code)]
    code, comments = _without_strings(code), 0
    if any(sign in code for sign in signs):
        code, comments = pattern.subn("", f"\n{code}")
    return [line for line in code.split("\n") if line.strip()], comments, docstrings


def _without_docstrings(code: str) -> tuple[str, int]:
    count = 0
    if '"""' in code or "'''" in code:
        code, hits = _DOCSTRING.subn("", code)
        count += hits
    if "/**" in code or "///" in code or "//!" in code:
        code, hits = _DOC_COMMENT.subn("", code)
        count += hits
    return code, count


def _without_strings(code: str) -> str:
    if '"' not in code and "'" not in code:
        return code
    if "`" not in code:
        return _STRING.sub('""', code)
    # Backticks hold a string on one line only, and beside other quotes: alone they may be anything.
    lines = code.split("\n")
    return "\n".join(_STRING.sub('""', line) if '"' in line or "'" in line else line for line in lines)


def _comment_mark(language: str, code: str) -> str:
    if language in _HASH_COMMENTS:
        return "#"
    if language in _DASH_COMMENTS:
        return "--"
    if language in _SEMICOLON_COMMENTS:
        return ";"
    if language in _PERCENT_COMMENTS:
        return "%"
    if not language or language in PATCH:
        if re.search(r"^\s*#(?!\s*(?:include|define|if|endif|pragma)|\[)", code, re.MULTILINE):
            return "#"
        if re.search(r"^\s*-- ", code, re.MULTILINE):
            return "--"
    return "//"
