"""How code is commented and documented: learned from verdicts alone, see `contrast`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from hungry_tui.learning.replies.further import in_raw_code, in_raw_code_by_sign
from hungry_tui.learning.replies.languages import DATA, SCRIPTS, SHELLS, not_in, only_in, share
from hungry_tui.learning.replies.making import Rows, either
from hungry_tui.learning.replies.reply import Reply

_BANNER: Final = re.compile(
    r"(?:#|//|--|;;|/\*)(?<!\S..)(?<!\w#)[ \t]*(?:[-=*#~─━═]{4,}|[-=*#~─━═]{3} |MARK: )|#region\b|#pragma mark|"
    r"\n\|-{4,}"
)
_TEXT: Final = re.compile(
    r"(?:#|//|--|;;|/\*)(?<![^\s;]#)(?<![^\s;{}(,]//)(?<!\S--)[/!*]*[ \t]+([A-Za-z][^\n]*?[^\s*/])[ \t*/]*(?=\n|\Z)"
)
_STEP: Final = re.compile(
    r"(?:#|//|--|;;|/\*) ?(?:\(?\d{1,2}[.):] |\[?\d{1,2}(?:/\d|\])|\d\ufe0f?\u20e3|[①-⑨]|"
    r"(?:[Ss][Tt][Ee][Pp]|[Pp]hase|[Ss]tage|[Pp]art) \d)"
)
_WHY: Final = re.compile(
    r"\b(?:because|since|so that|to avoid|avoids?|otherwise|prevents?|ensures?|in case|in order to|so (?:we|the|it|a)|"
    r"instead of|needed|must|guarantees?|rather than)\b",
    re.IGNORECASE,
)


_RULED: Final = (
    "----",
    "====",
    "####",
    "****",
    "~~~~",
    "──",
    "━━",
    "══",
    "--- ",
    "=== ",
    "*** ",
    "MARK: ",
    "#region",
    "#pragma mark",
)


def _banners(reply: Reply) -> float | None:
    code = reply.code
    near = any(sign in code for sign in _RULED)
    return float(len(_BANNER.findall(code)) if near else 0) if reply.blocks else None


@lru_cache(maxsize=256)
def _texts_of(code: str) -> tuple[str, ...]:
    return tuple(_TEXT.findall(code))


def comment_texts(reply: Reply) -> tuple[str, ...]:
    """What the comments say, each line of one for itself."""
    return _texts_of(reply.code) if reply.comments else ()


def _sentences(reply: Reply) -> float | None:
    texts = comment_texts(reply)
    return sum(text.endswith((".", "!", "?")) for text in texts) / len(texts) if texts else None


def _lower_case(reply: Reply) -> float | None:
    texts = [text for text in comment_texts(reply) if text[:1].isalpha()]
    return sum(text[0].islower() for text in texts) / len(texts) if texts else None


def _long(reply: Reply) -> float | None:
    """Words in a comment, on average."""
    texts = comment_texts(reply)
    return sum(text.count(" ") + 1 for text in texts) / len(texts) if texts else None


def _why(reply: Reply) -> float | None:
    texts = comment_texts(reply)
    return float(any(map(_WHY.search, texts))) if texts else None


def _dense(reply: Reply) -> float | None:
    """Comments for each line of code; None without comments."""
    return reply.comments / max(1, len(reply.bare_code)) if reply.comments else None


def _blocks(reply: Reply) -> float | None:
    """Share of comments between marks; None without comments."""
    code = reply.code
    between = code.count("/*") - code.count("/**") + code.count("{-") + code.count("--[[") + code.count("<#")
    return share(between, code.count("// ")) if reply.comments else None


_FIRST_STEP: Final = ("1. ", "1) ", "1: ", "1/", "1] ", "\u20e3", "①", "hase 1", "tage 1", "art 1")


def _numbered(reply: Reply) -> float | None:
    if not reply.blocks:
        return None
    code = reply.code
    near = any(sign in code for sign in _FIRST_STEP) or "step 1" in code.lower()
    return float(len(_STEP.findall(code))) if near else 0.0


_STRICT: Final = in_raw_code(
    "set -e", "set -u", "set -o", "use strict", "strict_types", "frozen_string_literal", "Set-StrictMode",
    "#nullable enable", "Option Strict", "use warnings", "ErrorActionPreference",
    "@ts-check", "#![forbid(", "#![deny(", "#![warn(", "XACT_ABORT ON", "ON_ERROR_STOP", "Option Explicit", "STRICT_",
    "inherit_errexit", "simplefilter(\"error",
)  # fmt: skip

_EXAMPLES: Final = in_raw_code("@example", "# Examples\n", "Example:\n", "Examples:\n", "iex> ", ".EXAMPLE")
_DOCTEST: Final = re.compile(r"\n[ \t]*>>> ")


def _doc_examples(reply: Reply) -> float | None:
    """Examples in documentation, doctests among them."""
    found = _EXAMPLES(reply)
    return float(bool(_DOCTEST.search(f"\n{reply.code}"))) if found == 0 else found


_SUPPRESSED: Final = in_raw_code(
    "# noqa", "type: ignore", "eslint-disable", "@ts-ignore", "@ts-expect-error", "#[allow(", "nolint",
    "@SuppressWarnings", "@Suppress(", "pylint: disable", "rubocop:disable", "shellcheck disable", "NOLINT",
    "swiftlint:disable", "phpcs:ignore", "pragma warning disable", "#![allow(", "@ts-nocheck", "cast(Any",
    "no_type_check", "pyright: ignore", "mypy: ignore", "flake8:", "biome-ignore", "tslint:disable",
    "stylelint-disable", "@phpstan-ignore", "@psalm-suppress", "NOSONAR", "// ignore:", "diagnostic ignored",
    "SuppressMessage", "@unchecked", "nonisolated(unsafe)",
)  # fmt: skip
_CAST_AWAY: Final = in_raw_code_by_sign(
    {
        "as ": r"[\w)\]}] as (?:any|never)(?=[)\],;.\n])|\bas unknown as\b",
        "<any>": r"\(<any>",
    }
)


COMMENTING: Final[Rows] = (
    (
        "banners",
        "Divide the code with banner comments (=====).",
        "Do not divide the code with banner comments (=====).",
        _banners,
        1,
    ),
    (
        "numbered_comments",
        "Number the comments as steps (Step 1, Step 2).",
        "Do not number the comments as steps (Step 1, Step 2).",
        _numbered,
        2,
    ),
    (
        "comment_sentences",
        "End code comments with a full stop (period).",
        "Do not end code comments with a full stop (period).",
        _sentences,
        0.5,
    ),
    (
        "lower_comments",
        "Begin code comments in lower case.",
        "Begin code comments with a capital letter.",
        _lower_case,
        0.5,
    ),
    ("long_comments", "Write long code comments.", "Keep code comments short.", _long, 8),
    (
        "dense_comments",
        "Comment nearly every line of code.",
        "Write only a few comments in the code.",
        _dense,
        0.4,
    ),
    (
        "reasons_in_comments",
        "Explain in code comments why something is done.",
        "Do not explain in code comments why something is done.",
        _why,
        1,
    ),
    (
        "block_comments",
        "Write block comments (/* */).",
        "Write line comments (//) instead of block comments.",
        not_in(f"{DATA}{SHELLS}python py ruby rb r elixir ex sql clojure clj perl pl julia", _blocks),
        0.5,
    ),
    (
        "parameter_docs",
        "Document parameters with tags (@param, Args, Returns).",
        "Do not document parameters with tags (@param, Args, Returns).",
        not_in(
            DATA,
            in_raw_code(
                "@param",
                ":param",
                "@return",
                "Args:\n",
                "Arguments:\n",
                "Returns:\n",
                "Parameters:\n",
                "Parameters\n",
                "# Arguments",
                "- Parameter",
                "<param ",
                "\\param",
                ":return",
                ".PARAMETER",
            ),
        ),
        1,
    ),
    (
        "doc_examples",
        "Put examples in docstrings.",
        "Do not put examples in docstrings.",
        not_in(DATA, _doc_examples),
        1,
    ),
    (
        "suppressions",
        "Suppress linter warnings with comments (noqa, eslint-disable).",
        "Do not suppress linter warnings with comments (noqa, eslint-disable).",
        either(_SUPPRESSED, _CAST_AWAY),
        1,
    ),
    (
        "shebang",
        "Begin scripts with a shebang line.",
        "Do not begin scripts with a shebang line.",
        only_in(
            f"{SHELLS}python py ruby rb perl pl php javascript js lua",
            lambda r: float(r.code.startswith("#!/") or "\n#!/" in r.code),
        ),
        1,
    ),
    (
        "strict_mode",
        "Turn on strict mode (set -e, use strict).",
        "Do not turn on strict mode (set -e, use strict).",
        only_in(f"{SHELLS}{SCRIPTS}perl pl php ruby rb powershell ps1 csharp cs vb rust rs sql", _STRICT),
        1,
    ),
    (
        "licence",
        "Put a licence header (copyright) above the code.",
        "Do not put a licence header (copyright) above the code.",
        lambda r: float("Copyright" in r.code or "SPDX" in r.code or "License" in r.code) if r.blocks else None,
        1,
    ),
)
