"""Which languages and versions code is written in and for, inline styles and pseudocode included."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.languages import DATA, SHELLS, only_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_MANY_TAGS: Final = words_of(f"{DATA}{SHELLS}powershell ps1 cmd")


def _languages(reply: Reply) -> float | None:
    """How many programming languages the code is in; None without one."""
    tags = {tag[:2] for tag, _ in reply.blocks if tag and tag not in _MANY_TAGS}
    return float(len(tags)) if tags else None


def _pseudo(reply: Reply) -> float:
    return float(
        any("pseudo" in tag for tag, _ in (*reply.blocks, *reply.others))
        or any(sign in text for _, text in (*reply.others, *reply.blocks) for sign in _PSEUDO)
    )


_PSEUDO: Final = ("END IF", "END FOR", "ENDIF", "ENDFOR", "END WHILE", "ENDWHILE", " ← ", "END FUNCTION")
_PINNED: Final = {
    "FROM ": re.compile(r"FROM [\w./-]+:\d"),
    "image:": re.compile(r"image: ?[\"']?[\w./-]+:v?\d"),
    "==": re.compile(r"\n\s*[\"']?[\w-]+(?:\[\w+\])?==\d|install [^\n]*\w==\d"),
    "uses:": re.compile(r"uses: [\w./-]+@v?\w"),
    '": "': re.compile(r"\": \"[\^~]?\d+\.\d+\.\d+\""),
    "version = ": re.compile(r"version = \"[~>=\^ ]*\d"),
}


def _pinned(reply: Reply) -> float | None:
    """Whether a package or image that is named has a version; None where none is."""
    code = reply.code
    near = [sign for sign in _PINNED if sign in code]
    pinned = any(_PINNED[sign].search(f"\n{code}") for sign in near)
    return 1.0 if pinned else 0.0 if not _NAMES_PACKAGES.isdisjoint(near) or "install " in code else None


_NAMES_PACKAGES: Final = frozenset(["FROM ", "image:", "uses:", "version = "])


LANGUAGES_AND_VERSIONS: Final[Rows] = (
    (
        "inline_styles",
        "Use inline styles (style attributes).",
        "Do not use inline styles (style attributes).",
        only_in("html jsx tsx vue svelte javascript js", lambda r: float("style=" in r.code or ".style." in r.code)),
        1,
    ),
    (
        "pinned",
        "Pin versions of packages and images.",
        "Do not pin versions of packages or images.",
        lambda r: _pinned(r),
        1,
    ),
    (
        "several_languages",
        "Show the code in several programming languages.",
        "Show the code in one programming language.",
        _languages,
        2,
    ),
    ("pseudocode", "Write pseudocode.", "Do not write pseudocode.", _pseudo, 1),
)
