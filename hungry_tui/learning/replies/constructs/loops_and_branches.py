"""How loops and branches are written."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code, in_code_by_sign
from hungry_tui.learning.replies.languages import NO_PROGRAM, PYTHON, not_in, only_in
from hungry_tui.learning.replies.making import Rows

LOOPS_AND_BRANCHES: Final[Rows] = (
    (
        "continues",
        "Use continue in loops.",
        "Do not use continue in loops.",
        not_in(NO_PROGRAM, code_names("continue")),
        1,
    ),
    (
        "endless_loops",
        "Use infinite loops (while true).",
        "Do not use infinite loops (while true).",
        not_in(
            NO_PROGRAM,
            in_code_by_sign(
                {
                    "while": r"\bwhile ?\(?(?:True|true|1|:)(?:\)|:|;| ?\{| do)",
                    "for {": r"\bfor \{",
                    "for (;": r"\bfor ?\( ?; ?; ?\)",
                    "loop": r"\bloop (?:\{|do\b)",
                    "repeat": r"\brepeat (?:\{|while true)",
                }
            ),
        ),
        1,
    ),
    (
        "index_loops",
        "Loop over indexes (for i in range).",
        "Loop over the items instead of indexes.",
        not_in(
            f"{NO_PROGRAM}sql",
            in_code_by_sign(
                {
                    "for": r"for(?<!\wfor) ?\(?(?:(?:let|int|var|auto|(?:std::)?size_t)? ?\$?\w+ ?(?"
                    r"::?=|: \w+ =) ?\d[^\n]*[;,]|"
                    r"\w+ in (?:range\(len|\(?0 ?\.\.|1:|seq_|\w+\.indices|[01] until)|\w+ <- 0 until|\( ?\w+ ?=)",
                    "times": r"\d\.times\b",
                    ".indices": r"\.indices\b",
                }
            ),
        ),
        1,
    ),
    (
        "comprehensions",
        "Use comprehensions.",
        "Do not use comprehensions.",
        only_in(
            f"{PYTHON}haskell hs elixir ex exs scala erlang julia clojure clj",
            in_code_by_sign(
                {
                    " for ": r"[\[({][^\[\](){}\n]*\S for [\w, ()*]+ in ",
                    "\n": r"[\[({]\n[^\n]+\n\s*for [\w, ()*]+ in [^\n:]+\n",
                    "<-": r"\[[^\[\]\n]+\| ?\w+ ?<-|\bfor \{?[^\n]+ <- ",
                    "(for [": r"\(for \[",
                }
            ),
        ),
        1,
    ),
    (
        "walrus",
        "Use the walrus operator (:=).",
        "Do not use the walrus operator (:=).",
        only_in("python py", in_code(r"\(?\w+ := ", near=(":= ",))),
        1,
    ),
    (
        "else",
        "Use else branches.",
        "Do not use else branches.",
        not_in(NO_PROGRAM, in_code(r"\n\s*(?:\} ?)?(?:else|elif|elsif)\b", near=("else", "elif", "elsif"))),
        1,
    ),
)
