"""What is pasted into the terminal, told from what is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field
from time import monotonic

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

from hungry_tui.plain import clean

SILENCE = 0.25
"""Seconds without input inside a paste, after which keys may be meant to be keys; nobody is quicker."""
LOOK = 1.0
"""How long they are looked at, in seconds."""
KEYS = 80
"""More than anyone presses within that time, a key that is held down included; a paste that goes on brings more."""

_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;:?<]*[@-~]|O[@-~]|.)", re.DOTALL)
_MOUSE = re.compile(r"\x1b\[<[0-9;]*[Mm]")


@dataclass(slots=True)
class _Paste:
    """A paste whose end has not come."""

    at: float
    """When something of it came last."""
    pieces: list[str] = field(default_factory=list)
    tail: str = ""
    """The end of the last piece: the bracket may come in two."""
    doubtful: str = ""
    """What came after a silence: more of the paste, or keys behind an end that got lost."""
    doubted_at: float = 0.0

    def add(self, text: str) -> None:
        """More of the paste."""
        self.pieces.append(text)
        self.tail = (self.tail + text)[1 - len(BRACKETED_PASTE_END) :]


class PasteParser(XTermParser):
    """A parser for which a bracketed paste ends at its own end, and is text from its first to its last character.

    Textual's takes an ESC inside a paste for a key and what follows for more keys: a coloured build log sent itself.
    Here it sees the two brackets and nothing of what is between them. What a terminal would obey is left out of the
    text, since it is shown again; a megabyte is not read character by character, either.

    The end may get lost: a multiplexer that is detached or a connection that stalls drops it, and everything typed from
    then on would be swallowed, ctrl+q too. A pause alone proves nothing, since a slow connection pauses in mid-paste,
    and what follows would be run as keys. So what comes after a silence is held for a moment and then told by its pace:
    hands are slower than any paste that goes on. What turns out to be keys is typed behind the paste; nothing is lost.
    """

    def __init__(self, debug: bool = False, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._read = ""
        """The end of what was typed last: a bracket may come in two pieces."""
        self._paste: _Paste | None = None
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        """What the next piece of input means; "" is its end."""
        if not data:
            if self._paste is not None:
                yield from self._ends_unsaid(self._paste)
            yield from super().feed(data)
        while data:
            if self._paste is None:
                data = yield from self._typed(data)
            else:
                data = yield from self._goes_on(self._paste, data)

    def tick(self) -> Iterable[Message]:
        """What half an escape sequence means, once no more of it has come in time; and a paste without an end."""
        for message in super().tick():
            self._read = ""  # it begins no bracket any more
            yield message
        paste = self._paste
        if paste is not None and paste.doubtful and self._clock() - paste.doubted_at >= LOOK:
            yield from self._ends_unsaid(paste)

    def _typed(self, data: str) -> Generator[Message, None, str]:
        """Keys up to a bracket; returns what is left behind it."""
        known = len(self._read)
        begin = (self._read + data).find(BRACKETED_PASTE_START)
        if begin < 0:
            self._read = (self._read + data)[1 - len(BRACKETED_PASTE_START) :]
            yield from super().feed(data)
            return ""
        end = begin + len(BRACKETED_PASTE_START) - known
        self._read, self._paste = "", _Paste(self._clock())
        yield from super().feed(data[:end])
        return data[end:]

    def _goes_on(self, paste: _Paste, data: str) -> Generator[Message, None, str]:
        """Text up to the other bracket; returns what is left behind it."""
        now, unseen = self._clock(), paste.doubtful + data
        stalled = paste.doubtful != "" or now - paste.at >= SILENCE
        if stalled and unseen.startswith(BRACKETED_PASTE_START):  # another paste: this one is over
            yield from self._ends("".join(paste.pieces))
            return unseen
        end = (paste.tail + unseen).find(BRACKETED_PASTE_END) - len(paste.tail)
        if end >= -len(paste.tail):
            text = "".join([*paste.pieces, unseen])
            yield from self._ends(text[: len(text) - len(unseen) + end])
            return unseen[end + len(BRACKETED_PASTE_END) :]
        if not stalled or _keys(unseen) > KEYS:
            paste.at, paste.doubtful = now, ""
            paste.add(unseen)
            return ""
        paste.doubted_at = paste.doubted_at if paste.doubtful else now
        paste.doubtful = unseen
        return ""

    def _ends_unsaid(self, paste: _Paste) -> Iterable[Message]:
        """Its end got lost; what came after a silence is keys."""
        yield from self._ends("".join(paste.pieces))
        if paste.doubtful:
            yield from self.feed(paste.doubtful)

    def _ends(self, text: str) -> Iterable[Message]:
        self._paste = None
        for message in super().feed(BRACKETED_PASTE_END):
            yield events.Paste(clean(text)) if isinstance(message, events.Paste) else message


def _keys(text: str) -> int:
    """How many keys would send this; none for the mouse, which no paste moves."""
    return len(_SEQUENCE.sub("k", _MOUSE.sub("", text)))
