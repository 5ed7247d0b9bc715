"""Text as it may reach the terminal: what a model or a user wrote, without anything that a terminal would obey."""

from __future__ import annotations

import re

MAX_LINE = 8192
"""Characters after which a line is broken, so that no single line can be expensive to parse or to wrap."""

# C0 without tab and newline, DEL, C1, line and paragraph separators, bidi controls, surrogates, and what terminals
# disagree about whether it takes a cell: soft hyphens, zero width spaces.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ud800-\udfff"
    "\ufeff]"
)
_NEWLINES = frozenset("\x85\u2028\u2029")
# Marks without a glyph or an embedding of their own: there is nothing to show for them.
_INVISIBLE = frozenset("\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff")


def _visible(match: re.Match[str]) -> str:
    character = match[0]
    if character in _NEWLINES:
        return "\n"
    if character in _INVISIBLE:
        return ""
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)  # Unicode's control pictures
    return "␡" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"


def scrub(text: str) -> str:
    """`text` with control characters shown as pictures, bidi controls and surrogates as U+FFFD."""
    return _UNSAFE.sub(_visible, text)


class Sanitiser:
    """Scrubs a stream, with any line ending as a newline and over-long lines broken; chunking makes no difference."""

    def __init__(self) -> None:
        self._held = ""
        self._column = 0

    def feed(self, text: str) -> str:
        """The next chunk, clean. A carriage return at its end waits for what follows."""
        text = self._held + text
        self._held = "\r" if text.endswith("\r") else ""
        if self._held:
            text = text[:-1]
        return self._break_lines(scrub(text.replace("\r\n", "\n").replace("\r", "\n")))

    def finish(self) -> str:
        """What was still waiting."""
        held, self._held = self._held, ""
        return "\n" if held else ""

    def _break_lines(self, text: str) -> str:
        last = text.rfind("\n")
        if last < 0 and self._column + len(text) <= MAX_LINE:
            self._column += len(text)
            return text
        lines = text.split("\n")
        for number, line in enumerate(lines):
            column = 0 if number else self._column
            if column + len(line) > MAX_LINE:
                first = MAX_LINE - column
                cuts = [line[:first], *(line[at : at + MAX_LINE] for at in range(first, len(line), MAX_LINE))]
                lines[number] = "\n".join(cuts)
                column, line = 0, cuts[-1]
            self._column = column + len(line)
        return "\n".join(lines)


def clean(text: str) -> str:
    """A whole text, as a `Sanitiser` would give it."""
    sanitiser = Sanitiser()
    return sanitiser.feed(text) + sanitiser.finish()
