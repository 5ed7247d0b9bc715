"""The transcript: a whole chat in one line-API widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import perf_counter
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from hungry_tui.widgets.transcript import look
from hungry_tui.widgets.transcript.blocks import code_blocks
from hungry_tui.widgets.transcript.column import Anchor, Column
from hungry_tui.widgets.transcript.lines import BLANK, Line, Palette
from hungry_tui.widgets.transcript.selection import extract
from hungry_tui.widgets.transcript.turn import FOOTER, PROMPT, THINKING, Level, PastTurn, Turn

REDRAW_SECONDS = 0.05
"""Chunks are gathered for this long: at most 20 redraws a second."""
REDRAW_SHARE = 0.2
"""Of the time, at most this much goes into laying out what streams in; dear redraws become rare ones."""
GATHER_SECONDS = 0.001
"""The first chunk after a pause waits for those that come with it."""
MIN_TEXT_WIDTH = 10


class Transcript(ScrollView, can_focus=True):
    """Shows prompts, streamed Markdown replies and remarks; follows the end until the user scrolls up.

    Replies are parsed and laid out when they come into view. Finished parts of a streaming reply are laid out once,
    only its open end is drawn again, and only lines that changed are painted.
    """

    ALLOW_SELECT = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_up", "Scroll up", show=False),
        Binding("down", "scroll_down", "Scroll down", show=False),
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown", "page_down", "Page down", show=False),
        Binding("home", "scroll_home", "To the start", show=False),
        Binding("end", "scroll_end", "To the end", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {look.PREFIX + name for name in look.RULES}
    DEFAULT_CSS = look.CSS

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
        self._column = Column(Palette(self._resolve_style), MIN_TEXT_WIDTH)
        self._by_id: dict[str, Turn] = {}
        self._selected: Turn | None = None
        self._looks: list[Style] = []
        """Every component's style as of the last drawing."""
        self._follow = True
        self._anchor: Anchor | None = None
        """The line at the top of the view."""
        self._placing = False
        self._waiting: dict[Turn, None] = {}
        """Turns with chunks that were not drawn yet."""
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
        """Add a chunk to the reply that has begun. Cheap: chunks are gathered and drawn together."""
        turn = self._turn(turn_id)
        if not turn.streaming:
            self.begin_reply(turn_id, turn.title)
        turn.reply.append(text)
        self._draw_soon(turn)

    def append_thinking(self, turn_id: str, text: str) -> None:
        """Add a chunk to what the model thinks before its reply: shown folded."""
        turn = self._turn(turn_id)
        turn.thinking.append(text)
        self._draw_soon(turn)

    def set_thinking(self, turn_id: str, text: str) -> None:
        """Replace the thoughts; "" removes them."""
        turn = self._turn(turn_id)
        turn.thinking = [text]
        self._redraw_section(turn, THINKING)

    def end_reply(self, turn_id: str, *, footer: Content | str = "", level: Level = "", partial: bool = False) -> None:
        """Draw what is left of the reply, which looks then like one shown at once. `partial`: it broke off."""
        turn = self._turn(turn_id)
        turn.streaming, turn.partial = False, partial
        turn.footer, turn.level = footer, level
        self._waiting[turn] = None
        self._flush()
        turn.reply, turn.thinking = ["".join(turn.reply)], ["".join(turn.thinking)]
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
    def at_end(self) -> bool:
        """Whether the view follows the end."""
        return self._follow

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

    def action_scroll_up(self) -> None:
        """One line up."""
        self._scroll_to_line(self.scroll_offset.y - 1)

    def action_scroll_down(self) -> None:
        """One line down."""
        self._scroll_to_line(self.scroll_offset.y + 1)

    def action_page_up(self) -> None:
        """One page up, with a line of overlap."""
        self._scroll_to_line(self.scroll_offset.y - max(1, self._view_height - 1))

    def action_page_down(self) -> None:
        """One page down, with a line of overlap."""
        self._scroll_to_line(self.scroll_offset.y + max(1, self._view_height - 1))

    def action_scroll_home(self) -> None:
        """To the first line."""
        self._scroll_to_line(0)

    def action_scroll_end(self) -> None:
        """To the last line, and follow it."""
        self._follow = True
        self._place()

    def action_toggle_thinking(self, turn_id: str | None = None) -> None:
        """Unfold or fold the thoughts of a turn: by default of the marked one, else of the last that has any."""
        turn = self._by_id.get(turn_id) if turn_id is not None else self._selected
        if turn is None:
            turn = next((turn for turn in reversed(self._column.turns) if turn.thinking), None)
        if turn is not None:
            turn.thinking_shown = not turn.thinking_shown
            self._redraw_section(turn, THINKING)

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

    def _show_change(self, turn: Turn, first: int | None) -> None:
        """The lines of `turn` changed from its line `first` on: paint those, and what they moved."""
        if first is None or turn.layout is None:
            return
        before, turn.height = turn.height, turn.layout.height
        top = self.scroll_offset.y
        self._place(repaint=False)
        if self.scroll_offset.y != top:
            return  # the view moved: everything gets painted
        start, bottom = self._column.start(turn), top + self._view_height
        end = bottom if turn.height != before else min(bottom, start + turn.height)
        first = max(top, start + first)
        if first < end:
            self.refresh_lines(first, end - first)

    # Placing the view

    @property
    def _view_height(self) -> int:
        return self.scrollable_content_region.height

    def _place(self, *, repaint: bool = True) -> None:
        """Lay out what is in view, and keep the reader's place: the end, or the line at the top."""
        if not self.is_mounted or not self.size:
            return
        column, height = self._column, self._view_height
        while True:
            self._measure()
            top = self.max_scroll_y
            if not self._follow and self._anchor is not None:
                top = min(top, column.start(self._anchor.turn) + self._anchor.line)
            unknown = [turn for turn in column.in_view(top, height) if turn.layout is None]
            if not unknown:
                break
            # From where the view is held: the other ones may then turn out not to be in view.
            column.lay_out(unknown[-1] if self._follow else unknown[0])
        self._placing = True
        self.scroll_target_y = self.scroll_y = top
        self._placing = False
        self._anchor = column.anchor(top)
        column.trim(top, height)
        if repaint:
            self.refresh()

    def _measure(self) -> None:
        self._column.measure()
        height = self._column.height
        if height != self.virtual_size.height:
            # Past the reactive, which would lay out the whole screen for a widget whose size stays the same.
            self.set_reactive(Widget.virtual_size, Size(self.scrollable_content_region.width, height))
            self.vertical_scrollbar.window_virtual_size = height

    def _scroll_to_line(self, top: int) -> None:
        self.scroll_to(y=top, animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lay out what comes into view; the end is followed from when it is reached."""
        super().watch_scroll_y(old_value, new_value)
        if self._placing or self._anchor is None:
            return
        old, new = round(old_value), round(new_value)
        self._follow = new >= self.max_scroll_y
        if 0 < old - new <= 2 * self._view_height:
            self._anchor = self._column.above(self._anchor, old - new)
        else:
            self._anchor = self._column.anchor(new)
        self._place()

    def on_resize(self) -> None:
        """Text flows anew when the width changed; what was at the top stays there."""
        width = max(MIN_TEXT_WIDTH, self.scrollable_content_region.width - look.GUTTER - look.MARGIN)
        if width != self._column.width:
            self._column.width = width
            self._lay_out_again()
        else:
            self._place()

    def notify_style_update(self) -> None:
        """Styles changed, maybe the colours: those of the components are known a moment later."""
        super().notify_style_update()
        if self.is_mounted:
            self.call_next(self._adopt_looks)

    def _adopt_looks(self) -> None:
        """Draw everything anew, unless nothing looks different (a focus changes styles as well)."""
        looks = [self._resolve_style(names) for names in ((), *((name,) for name in look.RULES))]
        if looks != self._looks:
            self._looks = looks
            self._column.palette = Palette(self._resolve_style)
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        anchor = self._anchor
        share = anchor.line / max(1, anchor.turn.height) if anchor is not None else 0.0
        self._column.forget_layouts()
        if anchor is not None and self.size:
            self._column.lay_out(anchor.turn)
            self._anchor = Anchor(anchor.turn, round(share * anchor.turn.height))
        self._place()

    # Painting

    def _resolve_style(self, names: tuple[str, ...]) -> Style:
        return self.get_visual_style(*(look.PREFIX + name for name in names)).rich_style

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint rows of the view; past the styles cache, so that strips are kept together with their escapes."""
        top, width = self.scroll_offset.y, self.scrollable_content_region.width
        chosen = self.text_selection
        strips = [self._strip(top + y, width, chosen) for y in crop.line_range]
        if crop.column_span != (0, width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def render_line(self, y: int) -> Strip:
        """One row of the view with the offsets that text selection asks for."""
        y += self.scroll_offset.y
        return self._strip(y, self.scrollable_content_region.width, self.text_selection).apply_offsets(0, y)

    def _strip(self, y: int, width: int, selection: Selection | None) -> Strip:
        place = self._column.place(y)
        if place is None:
            return self._paint(BLANK, FOOTER + 1, False, width, None)
        selected = place.turn is self._selected
        span = selection.get_span(y) if selection is not None else None
        if span is not None or place.section > FOOTER:
            return self._paint(place.line, place.section, selected, width, span)
        kept = place.layout.strips(place.section)
        strip = kept[place.at]
        if strip is None or strip.cell_length != width:
            strip = kept[place.at] = self._paint(place.line, place.section, selected, width, None)
        return strip

    def _paint(self, line: Line, section: int, selected: bool, width: int, span: tuple[int, int] | None) -> Strip:
        chosen = (span, self.selection_style) if span is not None else None
        strip = look.paint(line, section, selected, self._column.palette, width, chosen)
        for line_filter in self.get_line_filters():
            strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip

    # Mouse and selection

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Show what is selected."""
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text as it was before it was wrapped, without decoration."""
        return extract(self._selected_lines(selection), look.GUTTER), "\n"

    def _selected_lines(self, selection: Selection) -> Iterator[tuple[Line, tuple[int, int]]]:
        if selection.start is None or selection.end is None:
            for turn in self._column.turns:
                self._column.lay_out(turn)
            self._place()
        first = selection.start.y if selection.start is not None else 0
        last = selection.end.y if selection.end is not None else self._column.height - 1
        for y in range(first, last + 1):
            place, span = self._column.place(y), selection.get_span(y)
            if place is not None and span is not None:
                yield place.line, span

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
            end = Offset(look.GUTTER + len(self._column_line(last)), last)
            self.screen.selections = {self: Selection(Offset(0, first), end)}
        elif self.text_selection is not None:
            return  # the end of a drag
        elif place.section == THINKING and place.at == 0:
            self.action_toggle_thinking(place.turn.turn_id)
        elif place.turn.turn_id:
            self.post_message(self.TurnClicked(self, place.turn.turn_id))

    def _column_line(self, y: int) -> str:
        place = self._column.place(y)
        return place.line.text if place is not None else ""
