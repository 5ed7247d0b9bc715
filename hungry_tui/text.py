"""Making foreign text safe: for a terminal, for one line, for UTF-8. Pure."""

from __future__ import annotations

import re

# C0 but tab and newline, DEL, C1; and the marks that reorder or hide text on the screen: bidi controls, the
# zero-width space and joiners that no script needs at this place are kept, since they belong to emoji and Indic text.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_ESCAPE_SEQUENCE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])|\x9b[0-?]*[ -/]*[@-~]"
)


def without_controls(text: str) -> str:
    """The text without escape sequences, control characters and bidi marks; tabs and newlines stay, CRLF becomes LF."""
    text = _ESCAPE_SEQUENCE.sub("", text.replace("\r\n", "\n"))
    return _CONTROLS.sub("", text)


def one_line(text: str, limit: int = 300) -> str:
    """The text on one line, without controls, cut with an ellipsis after `limit` characters."""
    line = " ".join(without_controls(text).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def well_formed(text: str) -> str:
    """The text with surrogate pairs joined and lone surrogates replaced by U+FFFD, so that it can be encoded."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
