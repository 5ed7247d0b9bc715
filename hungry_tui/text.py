"""Making foreign text fit: for one line of a message, for UTF-8. What a terminal obeys is `plain`'s affair. Pure."""

from __future__ import annotations

from hungry_tui.plain import clean


def one_line(text: str, limit: int = 300) -> str:
    """The text on one line, safe on a terminal, cut with an ellipsis after `limit` characters."""
    line = clean(text, one_line=True)
    return line if len(line) <= limit else line[: limit - 1] + "…"


def well_formed(text: str) -> str:
    """The text with surrogate pairs joined and lone surrogates replaced by U+FFFD, so that it can be encoded."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
