"""What belongs to a type: private members, static methods, accessors, operators, errors of its own."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign
from hungry_tui.learning.replies.languages import NO_TYPES, PYTHON, SCRIPTS, not_in, only_in
from hungry_tui.learning.replies.making import Rows

MEMBERS: Final[Rows] = (
    (
        "private_members",
        "Use private members.",
        "Do not use private members.",
        not_in(
            f"{NO_TYPES}c r rust rs go golang clojure clj haskell hs",
            in_code_by_sign(
                {
                    "private": r"private(?:_constant)?\b",
                    "def _": r"def _[a-z]",
                    "f._": r"self\._[a-z]",
                    "s._": r"this\._[a-z]",
                    "\n_": r"\n_[a-z]\w* ?[:=(]",
                    " _": r" _[a-z]\w*;",
                    "#": r"\.#[a-z]|\n\s+#[a-z]\w*(?: =|;|\()",
                    "defp ": r"\n\s*defp ",
                }
            ),
        ),
        1,
    ),
    (
        "static_methods",
        "Use static or class methods.",
        "Do not use static or class methods.",
        only_in(
            f"{SCRIPTS}{PYTHON}java cs csharp kotlin kt swift php ruby rb dart cpp c++ scala",
            in_code_by_sign(
                {
                    "static": r"@staticmethod|\bstatic (?!void [Mm]ain|final|const|let|var|readonly|int \w+ ?[=;]|"
                    r"\w+ \w+ ?[=;]|import|_?assert|class)(?:async )?[\w<>\[\]?, ]{1,200}\(",
                    "classmethod": r"@classmethod",
                    "companion": r"\bcompanion object\b",
                    "def self.": r"\bdef self\.",
                    "class func": r"\bclass func\b",
                    "class << self": r"class << self",
                }
            ),
        ),
        1,
    ),
    (
        "accessors",
        "Use getters, setters or properties.",
        "Do not use getters, setters or properties.",
        only_in(
            f"{SCRIPTS}{PYTHON}java cs csharp kotlin kt swift php ruby rb dart cpp c++ scala objc",
            in_code_by_sign(
                {
                    "@property": r"@property\b",
                    ".setter": r"@\w+\.setter",
                    "get": r"\n\s*(?:(?:public|static|private) )*get \w+\(\)|\{ ?get;|\n\s*get ?(?:\{|\(\)|=>)|"
                    r"\b(?:public|protected)(?: \w+)? [\w<>\[\]]+ get[A-Z]\w*\(\)|function get[A-Z]\w*\(\)",
                    "set": r"\n\s*(?:(?:public|static) )*set \w+\(\w",
                    "attr_": r"\battr_(?:reader|writer|accessor)\b",
                    "@Getter": r"@Getter|@Setter",
                    "@Data": r"\n@Data\b",
                    " get => ": r"\bget =>",
                }
            ),
        ),
        1,
    ),
    (
        "operators",
        "Use operator overloading.",
        "Do not use operator overloading.",
        not_in(
            f"{NO_TYPES}{SCRIPTS}java go golang c zig perl php",
            in_code_by_sign(
                {
                    "__": r"\bdef __(?:add|sub|mul|truediv|eq|lt|le|gt|ge|ne|getitem|setitem|contains|len|call|and|"
                    r"or|hash|neg)__",
                    "operator": r"\boperator ?(?:[-+*/=<>!\[(%]{1,2}|fun\b)|\boperator fun\b",
                    "func ": r"\bstatic func [-+*/=<>]{1,3} ?\(",
                    "impl ": r"\bimpl(?:<[^>\n]*>)? (?:std::ops::|ops::)?(?:Add|Sub|Mul|Neg|Index|Div|PartialOrd|"
                    r"Ord|PartialEq|Deref)\b",
                    "def ": r"\bdef (?:[-+*/<>]|==|<=>|\[\]=?)(?:\(| )",
                }
            ),
        ),
        1,
    ),
    (
        "custom_errors",
        "Define custom exceptions (error types).",
        "Do not define custom exceptions (error types).",
        not_in(
            f"{NO_TYPES}c lua r",
            in_code_by_sign(
                {
                    "class ": r"class \w*(?:Error|Errors|Exception)\b|class \w+\(\w*(?:Error|Excepti"
                    r"on)\)|class \w+ < \w*(?:Error|Exception)|"
                    r"class \w+(?:<[^>\n]*>)?(?:\([^\n]*\))?(?: extends |\s*: ?(?:public )?)\\?(?:[\w.:]*[.:])?"
                    r"(?:\w*Error|\w*Exception|Throwable)\b",
                    "): ": r"\bclass \w+\((?:\w+\.)?\w*(?:Error|Exception)\)",
                    "rror {": r"\b(?:enum|struct|class) \w+: [\w, ]*\bError \{",
                    " for ": r"\bimpl(?:<[^>\n]*>)? (?:std::error::|core::error::)?Error for ",
                    " Error() string": r" Error\(\) string",
                    "struct ": r"struct \w*Error\b",
                    "enum ": r"enum \w*Errors?\b",
                    "object ": r"object \w*(?:Error|Exception)\b",
                    "type ": r"type \w*Error struct",
                    "thiserror": r"thiserror\b",
                    "Err": r"\n\s*(?:var )?Err[A-Z]\w* += ",
                    "error{": r"\berror\{",
                    "defexception": r"defexception\b",
                }
            ),
        ),
        1,
    ),
)
