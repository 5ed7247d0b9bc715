"""The transcript: a whole chat in one line-API widget, as prompts, streamed replies and remarks come in."""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter

from textual import events
from textual.content import Content
from textual.geometry import Offset
from textual.message import Message
from textual.selection import Selection
from textual.timer import Timer

from hungry_tui.widgets.transcript.blocks import code_blocks
from hungry_tui.widgets.transcript.look import GUTTER
from hungry_tui.widgets.transcript.turn import FOOTER, PROMPT, THINKING, Level, PastTurn, Turn
from hungry_tui.widgets.transcript.view import ColumnView

REDRAW_SECONDS = 0.07
"""Chunks are gathered for this long: at most 14 redraws a second."""
REDRAW_SHARE = 0.2
"""Of the time, at most this much goes into laying out what streams in; dear redraws become rare ones."""
GATHER_SECONDS = 0.001
"""The first chunk after a pause waits for those that come with it."""


class Transcript(ColumnView, can_focus=True):
    """Shows prompts, streamed Markdown replies and remarks; follows the end until the user scrolls up.

    Replies are parsed and laid out when they come into view. Finished parts of a streaming reply are laid out once,
    only its open end is drawn again, and only lines that changed are painted.
    """

    class TurnClicked(Message):
        """A turn was clicked."""

        def __init__(self, transcript: Transcript, turn_id: str) -> None:
            super().__init__()
            self.transcript = transcript
            self.turn_id = turn_id

        @property
        def control(self) -> Transcript:
            """The transcript."""
            return self.transcript

    def __init__(
        self, *, name: str | None = None, id: str | None = None, classes: str | None = None, disabled: bool = False
    ) -> None:
        super().__init__(name=name, id=id, classes=classes, disabled=disabled)
        self._by_id: dict[str, Turn] = {}
        self._waiting: dict[Turn, None] = {}
        """Turns with chunks that were not drawn yet."""
        self._boundary: Turn | None = None
        self._redraw: Timer | None = None
        self._drawn_at = 0.0
        self._pause = REDRAW_SECONDS

    # What the transcript holds

    def add_prompt(self, turn_id: str, text: str) -> None:
        """Show the user's prompt as the start of a turn, and go to the end."""
        turn = self._turn(turn_id)
        turn.prompt = text
        self._follow = True
        self._redraw_section(turn, PROMPT)

    def begin_reply(self, turn_id: str, title: str = "") -> None:
        """Begin the reply of a turn, or begin it anew; `title`, such as the model's name, stands above it."""
        turn = self._turn(turn_id)
        turn.title, turn.reply, turn.thinking, turn.partial = title, [], [], False
        turn.footer, turn.level = "", ""
        turn.streaming = True
        turn.layout = None
        self._place()

    def append(self, turn_id: str, text: str) -> None:
        """Add a chunk to the reply, also to one that had ended. Cheap: chunks are gathered and drawn together."""
        turn = self._turn(turn_id)
        turn.reply.append(text)
        if turn.streaming:
            self._draw_soon(turn)
        else:
            turn.streaming, turn.layout = True, None
            self._place()

    def append_thinking(self, turn_id: str, text: str) -> None:
        """Add a chunk to what the model thinks before its reply: shown folded."""
        turn = self._turn(turn_id)
        turn.thinking.append(text)
        self._draw_soon(turn)

    def end_reply(self, turn_id: str, *, footer: Content | str = "", level: Level = "", partial: bool = False) -> None:
        """Draw what is left of the reply, which looks then like one shown at once. `partial`: it broke off."""
        turn = self._turn(turn_id)
        turn.streaming, turn.partial = False, partial
        turn.footer, turn.level = footer, level
        self._waiting[turn] = None
        self._flush()
        turn.reply = ["".join(turn.reply)]
        turn.thinking = ["".join(turn.thinking)] if turn.thinking else []
        self._redraw_section(turn, FOOTER)

    def set_footer(self, turn_id: str, footer: Content | str, level: Level = "") -> None:
        """The line under a reply, such as its verdict; "" removes it. A str is shown as it is, without markup."""
        turn = self._turn(turn_id)
        turn.footer, turn.level = footer, level
        self._redraw_section(turn, FOOTER)

    def notice(self, text: str, level: Level = "") -> None:
        """A remark of the program's own, after the last turn."""
        self._column.turns.append(Turn(footer=text, level=level))
        self._place()

    @property
    def boundary(self) -> bool:
        """Whether some turn has a boundary above it."""
        return self._boundary is not None

    def set_boundary(self, turn_id: str | None, text: str = "") -> None:
        """A remark above a turn, the only one of its kind; None takes it away. An unknown turn: KeyError."""
        if self._boundary is not None:
            self._take_out(self._boundary)
        self._boundary = None
        if turn_id is not None:
            self._boundary = Turn(footer=text, level="warning")
            self._column.turns.insert(self._column.turns.index(self._by_id[turn_id]), self._boundary)
        self._place()

    def load(self, turns: Iterable[PastTurn]) -> None:
        """Show an earlier chat instead of what is there, from its end. Cheap: turns are laid out when seen."""
        self.clear()
        for past in turns:
            turn = Turn.of(past)
            self._column.turns.append(turn)
            self._by_id[turn.turn_id] = turn
        self._place()

    def remove_turn(self, turn_id: str) -> None:
        """Take a turn out, if there is such a one."""
        turn = self._by_id.pop(turn_id, None)
        if turn is None:
            return
        self._waiting.pop(turn, None)
        self._selected = None if self._selected is turn else self._selected
        self._take_out(turn)

    def _take_out(self, turn: Turn) -> None:
        start = self._column.start(turn)
        self._column.turns.remove(turn)
        if self._anchor is not None and self._anchor.turn is turn:
            self._column.measure()
            self._anchor = self._column.anchor(start)
        self._place()

    def clear(self) -> None:
        """Take everything out."""
        self._column.turns.clear()
        self._by_id.clear()
        self._waiting.clear()
        self._boundary = None
        self._selected = self._anchor = None
        self._follow = True
        self._place()

    def text(self, turn_id: str) -> str:
        """The reply of a turn as it came, "" of an unknown one."""
        turn = self._by_id.get(turn_id)
        return "".join(turn.reply) if turn else ""

    def code_blocks(self, turn_id: str) -> list[str]:
        """The code blocks of a reply, in order."""
        return code_blocks(self.text(turn_id))

    # Where the reader is

    @property
    def turn_ids(self) -> list[str]:
        """The turns, oldest first; without remarks."""
        return list(self._by_id)

    @property
    def selected_turn(self) -> str | None:
        """The turn that is marked."""
        return self._selected.turn_id if self._selected else None

    def select_turn(self, turn_id: str | None) -> None:
        """Mark a turn and bring it into view; None marks none. An unknown one: KeyError."""
        turn = self._by_id[turn_id] if turn_id is not None else None
        for changed in (self._selected, turn):
            if changed is not None and changed.layout is not None:
                changed.layout.forget_strips()
        self._selected = turn
        self.refresh()
        if turn_id is not None:
            self.scroll_to_turn(turn_id)

    def scroll_to_turn(self, turn_id: str) -> None:
        """Bring a turn into view, or its start where it does not fit. An unknown one: KeyError."""
        turn = self._by_id[turn_id]
        self._column.lay_out(turn)
        self._place()
        start, top, height = self._column.start(turn), self.scroll_offset.y, self._view_height
        if start < top or turn.height > height:
            self._scroll_to_line(start)
        elif start + turn.height > top + height:
            self._scroll_to_line(start + turn.height - height)

    @property
    def has_thoughts(self) -> bool:
        """Whether there is anything to unfold."""
        return any(turn.thinking for turn in self._column.turns)

    def action_toggle_thinking(self, turn_id: str | None = None) -> None:
        """Unfold or fold the thoughts of a turn: by default of the marked one, else of the last that has any."""
        turn = self._by_id.get(turn_id) if turn_id is not None else self._selected
        if turn is None:
            turn = next((turn for turn in reversed(self._column.turns) if turn.thinking), None)
        if turn is not None:
            turn.thinking_shown = not turn.thinking_shown
            self._redraw_section(turn, THINKING)
            if turn.thinking_shown and not turn.streaming and turn.turn_id:
                self.scroll_to_turn(turn.turn_id)

    # Drawing

    def _turn(self, turn_id: str) -> Turn:
        turn = self._by_id.get(turn_id)
        if turn is None:
            turn = self._by_id[turn_id] = Turn(turn_id)
            self._column.turns.append(turn)
        return turn

    def _draw_soon(self, turn: Turn) -> None:
        self._waiting[turn] = None
        if self._redraw is None and self.is_mounted:
            delay = self._drawn_at + self._pause - perf_counter()
            self._redraw = self.set_timer(max(GATHER_SECONDS, delay), self._flush)

    def _flush(self) -> None:
        """Draw what has come in."""
        if self._redraw is not None:
            self._redraw.stop()
            self._redraw = None
        began = perf_counter()
        waiting, self._waiting = self._waiting, {}
        for turn in waiting:
            if turn.layout is None:
                self._place()
            else:
                changes = turn.layout.draw(THINKING), turn.layout.update_reply()
                self._show_change(turn, min((first for first in changes if first is not None), default=None))
        self._drawn_at = perf_counter()
        self._pause = max(REDRAW_SECONDS, (self._drawn_at - began) / REDRAW_SHARE)

    def _redraw_section(self, turn: Turn, section: int) -> None:
        if turn.layout is None:
            self._place()
        else:
            self._show_change(turn, turn.layout.draw(section))

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """A click on the thoughts' first line unfolds them; anywhere else it is a click on the turn.

        A double click selects the prompt or the reply under the pointer.
        """
        offset = event.get_content_offset(self) or Offset(0, 0)
        y = self.scroll_offset.y + offset.y
        place = self._column.place(y)
        if place is None:
            return
        if event.chain > 1:
            event.prevent_default()  # it would select the whole chat
            first = y - place.at
            last = first + len(place.layout.strips(place.section)) - 1 if place.section <= FOOTER else y
            end = Offset(GUTTER + len(self._line(last).text), last)
            self.screen.selections = {self: Selection(Offset(0, first), end)}
        elif self.text_selection is not None:
            return  # the end of a drag
        elif place.section == THINKING and place.at == 0:
            self.action_toggle_thinking(place.turn.turn_id)
        elif place.turn.turn_id:
            self.post_message(self.TurnClicked(self, place.turn.turn_id))
