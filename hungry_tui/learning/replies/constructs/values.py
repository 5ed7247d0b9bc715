"""How values are taken apart, and what stands for one that is missing or wrong."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign
from hungry_tui.learning.replies.languages import NO_PROGRAM, RUBY, SCRIPTS, SHELLS, not_in, only_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_ASSERTS: Final = words_of("assert debug_assert static_assert precondition invariant stopifnot preconditionfailure")
_TESTING: Final = words_of("pytest unittest test describe expect testing junit xctest rspec it fact")


def _assertions(reply: Reply) -> float | None:
    """Assertions in code that is no test: in tests they say nothing."""
    if not reply.blocks:
        return None
    names = reply.code_names
    if _TESTING & names or any(name.startswith("test") for name in names):
        return None
    return float(len(_ASSERTS & names) or ("console.assert" in reply.bare))


VALUES: Final[Rows] = (
    (
        "destructuring",
        "Use destructuring (tuple unpacking).",
        "Do not use destructuring (tuple unpacking).",
        not_in(
            f"{NO_PROGRAM}{SHELLS}java c go golang",
            in_code_by_sign(
                {
                    "} = ": r"\b(?:const|let|var|local) \{[^\n}]*\} = ",
                    "] = ": r"(?:\b(?:const|let|var)|\bauto&?&?|\n\s*) ?\[\w[^\n\]]*\] = ",
                    ") = ": r"\b(?:val|let|var|my|const)? ?\(\$?\w+(?:, ?\$?\w+)+\) = ",
                    "({": r"\(\{ ?\w+(?:, ?\w+)* ?\}\)? ?(?::|=>|\))",
                    ", ": r"\n\s*\*?\w+(?:, ?\*?\w+)+ ?= ",
                    "for ": r"for \(?\w+, ?\w+\)? in ",
                    "} = %": r"\{:ok, \w+\} = ",
                    "for (": r"\bfor \((?:const|let|auto&?|val)? ?[\[(]\w+, ?\w+[\])]",
                }
            ),
        ),
        1,
    ),
    (
        "null_safety",
        "Use optional chaining and null coalescing.",
        "Do not use optional chaining or null coalescing.",
        only_in(
            f"{SCRIPTS}{RUBY}kotlin kt swift cs csharp c# php dart",
            in_code_by_sign(
                {"?.": r"[\w)\]]\?\.[\w(\[]", "??": r"\?\?", "?: ": r" \?: ", "&.": r"\w&\.\w", "?->": r"\?->"}
            ),
        ),
        1,
    ),
    (
        "unwraps",
        "Force-unwrap optional values (unwrap).",
        "Do not force-unwrap optional values (unwrap).",
        only_in(
            "swift rust rs kotlin kt typescript ts tsx dart csharp cs c# java cpp c++ cc go golang",
            in_code_by_sign(
                {
                    "!": r"!(?<=[\w\])>]!)(?<!\bvec!)[.;),:\]\[\n]|!!(?<=[\w\])]!!)(?!\w)|\btry! |\bas! ",
                    ".unwrap()": r"\.unwrap\(\)",
                    ".expect(": r"\.expect\(\"\"\)",
                    ".get()": r"(?:find\w*|first|last|[oO]ptional\w*|ofNullable|max|min|reduce|get[A-Z]\w*)"
                    r"\([^()\n]*(?:\([^()\n]*\))?[^()\n]*\)\s*\.get\(\)|\b\w*(?:[oO]pt|[mM]aybe)\w*\.get\(\)",
                    "orElseThrow()": r"\.orElseThrow\(\)|\.getAsInt\(\)",
                    ".value()": r"\.value\(\)",
                    "<< *": r"<< \*\w+\(",
                    "= *": r"= \*\w*(?:find|opt|maybe|get)\w*\(",
                    ", _": r", _ :?= (?!range\b)\w[^\n]*\(",
                    ".(": r"\n\s*\w+ :?= [^,\n]*\.\(\*?[\w.]+\)(?=\n|\Z)",
                }
            ),
        ),
        1,
    ),
    (
        "null_returns",
        "Return null (None, nil) when there is nothing to return.",
        "Do not return null (None, nil).",
        not_in(
            f"{NO_PROGRAM}{SHELLS}go golang haskell hs elixir ex clojure clj",
            in_code_by_sign(
                {"return": r"return (?:None|null|nil|undefined|NULL|nullptr|NA)\b", "None": r"\n\s*None\n"}
            ),
        ),
        1,
    ),
    (
        "assertions",
        "Use assertions (assert).",
        "Do not use assertions (assert).",
        not_in(f"{NO_PROGRAM}{SHELLS}", lambda r: _assertions(r)),
        1,
    ),
)
