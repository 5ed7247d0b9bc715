"""What is pasted into the terminal, told from what is typed."""

from __future__ import annotations

from collections.abc import Generator, Iterable

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

from hungry_tui.plain import clean


class PasteParser(XTermParser):
    """A parser for which a bracketed paste ends at its own end only, and is text from its first to its last character.

    Textual's takes an ESC inside a paste for a key and what follows for more keys: a coloured build log sent itself.
    Here it sees the two brackets and nothing of what is between them. What a terminal would obey is left out of the
    text, since it is shown again; a megabyte is not read character by character, either.
    """

    def __init__(self, debug: bool = False) -> None:
        self._read = ""
        """The end of what was typed last: a bracket may come in two pieces."""
        self._pasted: str | None = None
        """What came of a paste that goes on."""
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        """What the next piece of input means; "" is its end."""
        if not data:
            yield from super().feed(data)
        while data:
            if self._pasted is None:
                data = yield from self._typed(data)
            else:
                data = yield from self._goes_on(self._pasted, data)

    def tick(self) -> Iterable[Message]:
        """What half an escape sequence means, once no more of it has come in time."""
        for message in super().tick():
            self._read = ""  # it begins no bracket any more
            yield message

    def _typed(self, data: str) -> Generator[Message, None, str]:
        """Keys up to a bracket; returns what is left behind it."""
        known = len(self._read)
        begin = (self._read + data).find(BRACKETED_PASTE_START)
        if begin < 0:
            self._read = (self._read + data)[1 - len(BRACKETED_PASTE_START) :]
            yield from super().feed(data)
            return ""
        end = begin + len(BRACKETED_PASTE_START) - known
        self._read, self._pasted = "", ""
        yield from super().feed(data[:end])
        return data[end:]

    def _goes_on(self, pasted: str, data: str) -> Generator[Message, None, str]:
        """Text up to the other bracket; returns what is left behind it."""
        text = pasted + data
        end = text.find(BRACKETED_PASTE_END, max(0, len(pasted) - len(BRACKETED_PASTE_END)))
        if end < 0:
            self._pasted = text
            return ""
        self._pasted = None
        for message in super().feed(BRACKETED_PASTE_END):
            yield events.Paste(clean(text[:end])) if isinstance(message, events.Paste) else message
        return text[end + len(BRACKETED_PASTE_END) :]
