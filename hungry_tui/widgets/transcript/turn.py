"""One turn of a transcript, what it holds and how it is laid out: prompt, title, thinking, reply, footer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rich.style import Style
from textual.content import Content
from textual.strip import Strip
from textual.style import Style as ContentStyle

from hungry_tui.widgets.transcript.lines import BLANK, Line, Palette, wrap
from hungry_tui.widgets.transcript.sanitise import clean, scrub
from hungry_tui.widgets.transcript.stream import MarkdownStream

Level = Literal["", "success", "warning", "error"]
"""How a footer or a notice is coloured."""

PROMPT, TITLE, THINKING, REPLY, FOOTER = range(5)
"""The sections of a turn, in order."""


@dataclass(frozen=True, slots=True)
class PastTurn:
    """A turn of an earlier chat."""

    turn_id: str
    prompt: str
    reply: str
    title: str = ""
    thinking: str = ""
    footer: Content | str = ""
    level: Level = ""
    partial: bool = False


@dataclass(slots=True, eq=False)
class Turn:
    """What one turn holds. Texts are as they came; they are made safe where they are laid out.

    A remark of the program has no `turn_id`, and a footer only.
    """

    turn_id: str = ""
    prompt: str = ""
    title: str = ""
    reply: list[str] = field(default_factory=list)
    thinking: list[str] = field(default_factory=list)
    thinking_shown: bool = False
    footer: Content | str = ""
    level: Level = ""
    partial: bool = False
    streaming: bool = False
    height: int = 0
    """In lines; an estimate while there is no layout."""
    layout: TurnLayout | None = None

    @classmethod
    def of(cls, past: PastTurn) -> Turn:
        """A turn that is over."""
        return cls(
            past.turn_id,
            past.prompt,
            past.title,
            [past.reply],
            [past.thinking] if past.thinking else [],
            footer=past.footer,
            level=past.level,
            partial=past.partial,
        )

    def estimate(self, width: int) -> int:
        """A height to go on with until the turn comes into view."""
        texts: list[str] = [self.prompt, *self.reply, *(self.thinking if self.thinking_shown else ())]
        return 5 + sum(text.count("\n") + len(text) // max(1, width) for text in texts)


class _Section:
    """Lines, and the strips that were made of them."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.strips: list[Strip | None] = []
        """One a line; it alone tells how many there were when the lines grow in place."""

    def replace(self, lines: list[Line], first: int) -> int | None:
        """Take `lines`, which are new from `first` on; returns the first that changed, None without a change."""
        if first >= len(lines) == len(self.strips):
            return None
        self.lines = lines
        self.strips[first:] = [None] * (len(lines) - first)
        return first


class TurnLayout:
    """The lines of one turn at one width."""

    def __init__(self, turn: Turn, palette: Palette, width: int) -> None:
        self._turn = turn
        self._palette = palette
        self._width = width
        self._stream = MarkdownStream(palette, width)
        self._fed = 0
        self._ended = False
        self._sections = [_Section() for _ in range(5)]
        for section in (PROMPT, TITLE, THINKING, FOOTER):
            self.draw(section)
        self.update_reply()

    @property
    def height(self) -> int:
        """Its lines, with the blank one that ends it."""
        return sum(len(section.lines) for section in self._sections) + 1

    def locate(self, y: int) -> tuple[int, int]:
        """Section of line `y` and the line's place in it; (FOOTER + 1, 0) behind the last one."""
        for number, section in enumerate(self._sections):
            if y < len(section.lines):
                return number, y
            y -= len(section.lines)
        return FOOTER + 1, 0

    def line(self, section: int, at: int) -> Line:
        """One line."""
        return self._sections[section].lines[at] if section <= FOOTER else BLANK

    def strips(self, section: int) -> list[Strip | None]:
        """The strips kept for a section, a place for each line."""
        return self._sections[section].strips

    def forget_strips(self) -> None:
        """The lines are to be painted anew."""
        for section in self._sections:
            section.strips = [None] * len(section.lines)

    def draw(self, number: int) -> int | None:
        """Lay a section other than the reply out again; returns the turn's first line that changed."""
        lines = (self._prompt, self._title, self._thinking, list, self._footer)[number]()
        section = self._sections[number]
        if lines == section.lines:
            return None
        first = next((at for at, (a, b) in enumerate(zip(lines, section.lines, strict=False)) if a != b), 0)
        return self._offset(number, section.replace(lines, first))

    def update_reply(self) -> int | None:
        """Lay out what the reply has become; returns the turn's first line that changed."""
        turn, stream = self._turn, self._stream
        if self._ended:
            return None
        for piece in turn.reply[self._fed :]:
            stream.feed(piece)
        self._fed = len(turn.reply)
        self._ended = not turn.streaming
        first = stream.update(finished=self._ended)
        section = self._sections[REPLY]
        return self._offset(REPLY, section.replace(stream.lines, first))

    def _offset(self, number: int, first: int | None) -> int | None:
        if first is None:
            return None
        return first + sum(len(section.lines) for section in self._sections[:number])

    def _prompt(self) -> list[Line]:
        if not self._turn.prompt:
            return []
        style = self._palette("prompt")
        text = clean(self._turn.prompt).replace("\t", "    ")
        return [*wrap([(text, style)], self._width, fill=style), BLANK]

    def _title(self) -> list[Line]:
        if not self._turn.title:
            return []
        return wrap([(scrub(self._turn.title), self._palette("title"))], self._width)

    def _thinking(self) -> list[Line]:
        turn = self._turn
        size = sum(map(len, turn.thinking))
        if not size:
            return []
        shown = f"{size / 1000:.1f}k" if size >= 1000 else str(size)
        fold = "▾" if turn.thinking_shown else "▸"
        style = self._palette("thinking")
        lines = wrap([(f"{fold} thinking … {shown} characters", style)], self._width)
        if turn.thinking_shown:
            lines += wrap([(clean("".join(turn.thinking)).replace("\t", "    ").strip("\n"), style)], self._width)
        return [*lines, BLANK]

    def _footer(self) -> list[Line]:
        turn = self._turn
        notes = []
        if turn.title and not turn.streaming and not "".join(turn.reply).strip():
            notes.append(wrap([("(an empty reply)", self._palette("footer-warning"))], self._width))
        if turn.partial:
            notes.append(wrap([("… incomplete", self._palette("footer-warning"))], self._width))
        style = self._palette(f"footer-{turn.level}" if turn.level else "footer")
        if isinstance(turn.footer, str) and turn.footer:
            notes.append(wrap([(clean(turn.footer).replace("\t", "    "), style)], self._width))
        elif isinstance(turn.footer, Content) and turn.footer:
            notes.append(_content_lines(turn.footer, self._width, style))
        lines = [line for note in notes for line in note]
        return [BLANK, *lines] if lines and turn.turn_id else lines


def _content_lines(content: Content, width: int, style: Style) -> list[Line]:
    """Content keeps its own styles and actions, unless it holds what must not reach the terminal."""
    if scrub(content.plain) != content.plain:
        return wrap([(clean(content.plain), style)], width)
    base = ContentStyle.from_rich_style(style)
    return [Line(line.render_segments(base)) for line in content.wrap(width)]
