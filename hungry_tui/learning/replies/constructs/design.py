"""Patterns that code is designed by: injection, singletons, builders, decorators, values that do not change."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign
from hungry_tui.learning.replies.languages import NO_TYPES, SCRIPTS, not_in, written_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_FIXED: Final = code_names(
    "final | readonly | frozen | freeze | immutable | frozenset | mappingproxytype | constexpr | readonlyarray | "
    "immutablelist | unmodifiablelist | immutablemap | tofrozendict | frozendict | deepfreeze | consteval | "
    "persistentlistof | mappingproxy | dup_frozen | isfrozen | readonlylist | ireadonlylist | immutablearray"
)
_UNCHANGED: Final = frozenset(["val", "let"])


def _immutability(reply: Reply) -> float | None:
    """What a word keeps from changing; where the plain declaration does that, no other may occur."""
    found = _FIXED(reply)
    if found and not (written_in(reply, _JAVA) and found == 1 and not _FINAL_VALUE.search(reply.bare)):
        return found
    for tag, _ in reply.blocks:
        if tag in _VALUED:
            return float(bool(_UNCHANGED & reply.code_names) and "var" not in reply.code_names)
        if tag in _SCRIPTED:
            return float("const" in reply.code_names and not _CHANGING & reply.code_names)
        if tag in _CONST:
            return float("const" in reply.code_names)
        if tag in ("rust", "rs"):
            return float("let" in reply.code_names and "mut" not in reply.code_names)
    return float("as const" in reply.bare) if reply.blocks else None


_JAVA: Final = frozenset(["java"])
_FINAL_VALUE: Final = re.compile(r"(?<!static )\bfinal (?!class\b)|\b(?:unmodifiable|[iI]mmutable|List\.of)")
"""Java's constants and closed classes are no such values."""
_VALUED: Final = frozenset(["kotlin", "kt", "swift", "scala"])
_SCRIPTED: Final = words_of(SCRIPTS)
_CHANGING: Final = frozenset(["let", "var"])
_CONST: Final = frozenset(["c", "cpp", "c++", "cc", "zig"])


DESIGN: Final[Rows] = (
    (
        "injection",
        "Use dependency injection.",
        "Do not use dependency injection.",
        not_in(
            NO_TYPES,
            in_code_by_sign(
                {
                    "nject": r"@Inject|\b[Ii]nject(?:able)?\b ?[(<]?",
                    "Autowired": r"@Autowired",
                    "Depends": r"\bDepends\(",
                    "constructor(": r"\bconstructor\(\s*(?:private|readonly|protected)",
                    "__init__": r"def __init__\(self, ?\n? *\w*(?:client|repo|repository|service|session|store|clock|"
                    r"logger|gateway|sender|db|backend|notifier|provider)\b",
                    "services.Add": r"services\.Add",
                    "private readonly": r"private readonly I[A-Z]",
                    "private final": r"private final \w+(?:Service|Repository|Client|Store|Gateway|Clock)\b",
                }
            ),
        ),
        1,
    ),
    (
        "singletons",
        "Use singletons.",
        "Do not use singletons.",
        not_in(
            NO_TYPES,
            in_code_by_sign(
                {
                    "nstance": r"\b_?_instance\b|\b[gG]et_?[iI]nstance\b|\bINSTANCE\b|cls\._instance|static Instance\b",
                    "ingleton": r"[Ss]ingleton",
                    "static let": r"\bstatic let (?:shared|default|current)\b",
                    "sync.Once": r"sync\.Once",
                    "Lock": r"\bOnceLock\b|\bLazyLock\b",
                    "lazy_static": r"lazy_static",
                    "\nobject ": r"\nobject \w+",
                }
            ),
        ),
        1,
    ),
    (
        "builders",
        "Use the builder pattern.",
        "Do not use the builder pattern.",
        not_in(
            NO_TYPES,
            in_code_by_sign({"build": r"\.build\(\)", "uilder": r"(?<!strings\.)\b\w*(?<!String)(?<!ring)Builder\b"}),
        ),
        1,
    ),
    (
        "metaprogramming",
        "Use metaprogramming (macros, reflection).",
        "Do not use metaprogramming (macros, reflection).",
        not_in(
            f"{NO_TYPES}",
            in_code_by_sign(
                {
                    "macro": r"\bmacro_rules!|\bdefmacro\b|\bmacro\b",
                    "#define": r"#define \w+\(",
                    "meta": r"\bmetaclass ?=|\bsetmetatable\b",
                    "define_method": r"\bdefine_method\b",
                    "method_missing": r"\bmethod_missing\b",
                    "attr(": r"\b(?:setattr|getattr)\(|__getattr",
                    "Proxy": r"\bnew Proxy\(",
                    "Reflect": r"\bReflect\.|\breflect\.",
                    "eval": r"\beval\(|(?:class|instance)_eval\b",
                    "exec(": r"(?<![.\w])exec\(",
                    "reflect": r"\breflect\.",
                    "__init_subclass__": r"__init_subclass__",
                    "quote do": r"\bquote do\b",
                    "@compileError": r"@typeInfo|@compileError",
                }
            ),
        ),
        1,
    ),
    (
        "decorators",
        "Use decorators (annotations).",
        "Do not use decorators (annotations).",
        not_in(
            f"{NO_TYPES}ruby rb elixir ex exs perl pl go golang c lua r haskell hs powershell ps1 clojure clj zig",
            in_code_by_sign(
                {
                    "@": r"\n\s*@(?!Override\b|Test\b|media|import|keyframes|tailwind|apply|charset)[A-Za-z]\w*",
                    "#[": r"\n\s*#!?\[(?!test\]|cfg\(test\)|allow\b)\w",
                    "\n[": r"\n\[(?!Test\w*\]|Fact\])[A-Z]\w*[\](,]",
                    " [": r"\n +\[(?!Test\w*\]|Fact\])[A-Z]\w*(?:\([^\n]*\))?\]\n",
                }
            ),
        ),
        1,
    ),
    (
        "immutability",
        "Use immutable values (const, final, frozen).",
        "Use mutable variables instead of immutable values.",
        not_in(NO_TYPES, lambda r: _immutability(r)),
        1,
    ),
)
