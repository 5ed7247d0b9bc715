"""The transcript: a whole chat in one line-API widget."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from time import perf_counter
from typing import ClassVar

from rich.segment import Segment
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

from hungry_tui.widgets.transcript import selection as selections
from hungry_tui.widgets.transcript.blocks import code_blocks
from hungry_tui.widgets.transcript.lines import BLANK, Line, Palette
from hungry_tui.widgets.transcript.turn import FOOTER, PROMPT, THINKING, Level, Turn, TurnLayout

REDRAW_SECONDS = 0.05
"""Chunks are gathered for this long: at most 20 redraws a second."""
REDRAW_SHARE = 0.2
"""Of the time, at most this much goes into laying out what streams in; dear redraws become rare ones."""
KEPT_LINES = 1500
"""Layouts of turns out of view are kept up to this many lines."""
GUTTER = 2
"""Cells before each line: the bar that tells prompts and the selected turn, and a space."""
MARGIN = 1
"""Cells left free at the right edge."""
MIN_WIDTH = 10


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
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "transcript--prompt",
        "transcript--prompt-bar",
        "transcript--selected-bar",
        "transcript--title",
        "transcript--thinking",
        "transcript--footer",
        "transcript--footer-success",
        "transcript--footer-warning",
        "transcript--footer-error",
        "transcript--heading-1",
        "transcript--heading-2",
        "transcript--heading-3",
        "transcript--heading-4",
        "transcript--heading-5",
        "transcript--heading-6",
        "transcript--strong",
        "transcript--emphasis",
        "transcript--strike",
        "transcript--inline-code",
        "transcript--link",
        "transcript--address",
        "transcript--image",
        "transcript--bullet",
        "transcript--quote",
        "transcript--quote-bar",
        "transcript--rule",
        "transcript--table-header",
        "transcript--code",
        "transcript--code-label",
        "transcript--code-comment",
        "transcript--code-error",
        "transcript--code-keyword",
        "transcript--code-name",
        "transcript--code-number",
        "transcript--code-string",
        "transcript--code-type",
    }
    DEFAULT_CSS = """
    Transcript {
        height: 1fr;
        background: $background;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        scrollbar-background-active: $background;

        & > .transcript--prompt { background: $boost; color: $foreground; }
        & > .transcript--prompt-bar { color: $primary; }
        & > .transcript--selected-bar { color: $accent; }
        & > .transcript--title { color: $text-muted; text-style: bold; }
        & > .transcript--thinking { color: $text-muted; text-style: italic; }
        & > .transcript--footer { color: $text-muted; }
        & > .transcript--footer-success { color: $text-success; }
        & > .transcript--footer-warning { color: $text-warning; }
        & > .transcript--footer-error { color: $text-error; }
        & > .transcript--heading-1 { color: $markdown-h1-color; text-style: bold underline; }
        & > .transcript--heading-2 { color: $markdown-h2-color; text-style: bold; }
        & > .transcript--heading-3 { color: $markdown-h3-color; text-style: bold; }
        & > .transcript--heading-4 { text-style: bold italic; }
        & > .transcript--heading-5 { text-style: italic; }
        & > .transcript--heading-6 { color: $text-muted; text-style: italic; }
        & > .transcript--strong { text-style: bold; }
        & > .transcript--emphasis { text-style: italic; }
        & > .transcript--strike { text-style: strike; }
        & > .transcript--inline-code { background: $boost; color: $text-warning; }
        & > .transcript--link { color: $text-primary; text-style: underline; }
        & > .transcript--address { color: $text-muted; }
        & > .transcript--image { color: $text-secondary; }
        & > .transcript--bullet { color: $text-primary; }
        & > .transcript--quote { color: $text-muted; }
        & > .transcript--quote-bar { color: $secondary; }
        & > .transcript--rule { color: $foreground 30%; }
        & > .transcript--table-header { color: $text-primary; text-style: bold; }
        & > .transcript--code { background: $surface; color: $foreground; }
        & > .transcript--code-label { color: $text-muted; }
        & > .transcript--code-comment { color: $text-muted; text-style: italic; }
        & > .transcript--code-error { color: $text-error; }
        & > .transcript--code-keyword { color: $text-accent; }
        & > .transcript--code-name { color: $text-primary; }
        & > .transcript--code-number { color: $text-warning; }
        & > .transcript--code-string { color: $text-success; }
        & > .transcript--code-type { color: $text-secondary; }
    }
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
        self._turns: list[Turn] = []
        self._by_id: dict[str, Turn] = {}
        self._starts: list[int] = [0]
        """First line of every turn, and the number of lines at the end."""
        self._selected: Turn | None = None
        self._palette = Palette(self._resolve_style)
        self._looks: tuple[Style, ...] = ()
        self._follow = True
        self._anchor: tuple[Turn, int] | None = None
        """The turn at the top of the view and the line of it that is there, while the view does not follow."""
        self._placing = False
        self._laid_width = 0
        self._waiting: dict[Turn, None] = {}
        """Turns with chunks that were not drawn yet."""
        self._redraw: Timer | None = None
        self._drawn_at = 0.0
        self._pause = REDRAW_SECONDS

    # What the transcript holds

    def add_prompt(self, turn_id: str, text: str) -> None:
        """Show the user's prompt as the start of a new turn, and go to the end."""
        turn = self._turn(turn_id)
        turn.prompt = text
        self._follow = True
        self._redraw_section(turn, PROMPT)

    def begin_reply(self, turn_id: str, title: str = "") -> None:
        """Begin, or begin anew, the reply of a turn; `title` stands above it, such as the model's name."""
        turn = self._turn(turn_id)
        turn.title, turn.reply, turn.thinking, turn.partial = title, [], [], False
        turn.streaming = True
        turn.layout = None
        self._place()

    def append(self, turn_id: str, text: str) -> None:
        """Add a chunk to the reply. Cheap: chunks are gathered and drawn together."""
        if not text:
            return
        turn = self._turn(turn_id)
        if not turn.streaming:
            self.begin_reply(turn_id, turn.title)
        turn.reply.append(text)
        self._draw_soon(turn)

    def end_reply(self, turn_id: str, *, footer: Content | str = "", level: Level = "", partial: bool = False) -> None:
        """Draw what is left of the reply; it looks then like one shown at once. `partial`: it broke off."""
        turn = self._turn(turn_id)
        turn.streaming, turn.partial = False, partial
        if footer:
            turn.footer, turn.level = footer, level
        self._draw_soon(turn)
        self._flush()
        self._redraw_section(turn, FOOTER)

    def set_footer(self, turn_id: str, footer: Content | str, level: Level = "") -> None:
        """The line under a reply, such as its verdict; "" removes it. A str is shown as it is, without markup."""
        turn = self._turn(turn_id)
        turn.footer, turn.level = footer, level
        self._redraw_section(turn, FOOTER)

    def set_thinking(self, turn_id: str, text: str) -> None:
        """What the model thought before the reply: shown folded."""
        turn = self._turn(turn_id)
        turn.thinking = [text] if text else []
        self._redraw_section(turn, THINKING)

    def append_thinking(self, turn_id: str, text: str) -> None:
        """Add a chunk to the thoughts."""
        turn = self._turn(turn_id)
        turn.thinking.append(text)
        self._draw_soon(turn)

    def notice(self, text: str, level: Level = "") -> None:
        """A remark of the program's own, after the last turn."""
        turn = Turn(f"notice-{id(text)}-{len(self._turns)}", footer=text, level=level, notice=True)
        self._turns.append(turn)
        self._place()

    def load(self, turns: Iterable[Turn]) -> None:
        """Show the turns of an earlier chat instead of what is there, from its end. Cheap: laid out when seen."""
        self.clear()
        for turn in turns:
            self._turns.append(turn)
            self._by_id[turn.turn_id] = turn
        self._place()

    def remove_turn(self, turn_id: str) -> None:
        """Take a turn out; an unknown one is none."""
        turn = self._by_id.pop(turn_id, None)
        if turn is None:
            return
        self._turns.remove(turn)
        self._waiting.pop(turn, None)
        if self._selected is turn:
            self._selected = None
        if self._anchor is not None and self._anchor[0] is turn:
            self._anchor = None
        self._place()

    def clear(self) -> None:
        """Take everything out."""
        self._turns.clear()
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
        """The turns, oldest first; without notices."""
        return [turn.turn_id for turn in self._turns if not turn.notice]

    @property
    def selected_turn(self) -> str | None:
        """The turn that is marked."""
        return self._selected.turn_id if self._selected else None

    def select_turn(self, turn_id: str | None) -> None:
        """Mark a turn and bring it into view; None marks none."""
        turn = self._by_id.get(turn_id) if turn_id is not None else None
        for changed in {self._selected, turn} - {None}:
            if changed is not None and changed.layout is not None:
                changed.layout.forget_strips()
        self._selected = turn
        self.refresh()
        if turn is not None:
            self.scroll_to_turn(turn.turn_id)

    def scroll_to_turn(self, turn_id: str) -> None:
        """Bring a turn into view; its start, where it does not fit."""
        turn = self._by_id[turn_id]
        self._laid_out(turn)
        self._measure()
        start = self._starts[self._turns.index(turn)]
        top, height = self.scroll_offset.y, self._view_height
        if start < top or (start + turn.height > top + height and turn.height > height):
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
        """Unfold or fold the thoughts of a turn: by default the marked one, else the last that has any."""
        turn = self._by_id.get(turn_id) if turn_id is not None else self._selected
        if turn is None:
            turn = next((turn for turn in reversed(self._turns) if turn.thinking), None)
        if turn is not None:
            turn.thinking_shown = not turn.thinking_shown
            self._redraw_section(turn, THINKING)

    # Drawing

    def _turn(self, turn_id: str) -> Turn:
        turn = self._by_id.get(turn_id)
        if turn is None:
            turn = self._by_id[turn_id] = Turn(turn_id)
            self._turns.append(turn)
        return turn

    def _draw_soon(self, turn: Turn) -> None:
        self._waiting[turn] = None
        if self._redraw is None and self.is_mounted:
            delay = self._drawn_at + self._pause - perf_counter()
            if delay <= 0:
                delay = 0.001  # what else is at hand comes along
            self._redraw = self.set_timer(delay, self._flush)

    def _flush(self) -> None:
        """Draw what has come in."""
        if self._redraw is not None:
            self._redraw.stop()
            self._redraw = None
        began = perf_counter()
        waiting, self._waiting = self._waiting, {}
        for turn in waiting:
            if turn.layout is not None:
                changed = [turn.layout.draw(THINKING), turn.layout.update_reply()]
                self._show_change(turn, min((first for first in changed if first is not None), default=None))
            else:
                self._place()
        self._drawn_at = perf_counter()
        self._pause = max(REDRAW_SECONDS, (self._drawn_at - began) / REDRAW_SHARE)

    def _redraw_section(self, turn: Turn, section: int) -> None:
        if turn.layout is None:
            self._place()
        else:
            self._show_change(turn, turn.layout.draw(section))

    def _show_change(self, turn: Turn, first: int | None) -> None:
        """The lines of `turn` changed from its line `first` on."""
        if first is None or turn.layout is None:
            return
        before = turn.height
        turn.height = turn.layout.height
        top = self.scroll_offset.y
        self._place(repaint=False)
        if self.scroll_offset.y != top:
            return  # everything is painted anyway
        start = self._starts[self._turns.index(turn)] + first
        end = self._starts[-1] if turn.height != before else self._starts[self._turns.index(turn) + 1]
        visible = range(max(start, top), min(max(end, top + before), top + self._view_height))
        if visible:
            self.refresh_lines(visible.start, len(visible))

    # Placing: turns at lines, and the view over them

    @property
    def _view_height(self) -> int:
        return self.scrollable_content_region.height

    @property
    def _text_width(self) -> int:
        return max(MIN_WIDTH, self.scrollable_content_region.width - GUTTER - MARGIN)

    def _laid_out(self, turn: Turn) -> TurnLayout:
        if turn.layout is None:
            turn.layout = TurnLayout(turn, self._palette, self._text_width)
            estimate, turn.height = turn.height, turn.layout.height
            if self._anchor is not None and self._anchor[0] is turn:
                # Someone who scrolled up into it came from its end.
                self._anchor = (turn, max(0, self._anchor[1] + turn.height - estimate))
        return turn.layout

    def _measure(self) -> None:
        for turn in self._turns:
            if turn.layout is None and not turn.height:
                turn.height = turn.estimate(self._text_width)
        self._starts = [0, *accumulate(turn.height for turn in self._turns)]
        total = self._starts[-1]
        if total != self.virtual_size.height:
            # Not through the reactive: it would lay out the whole screen, for a widget whose size stays the same.
            self.set_reactive(Widget.virtual_size, Size(self.scrollable_content_region.width, total))
            self.vertical_scrollbar.window_virtual_size = total

    def _place(self, *, repaint: bool = True) -> None:
        """Lay out what is in view, and keep the reader's place: the end, or the line at the top."""
        if not self.is_mounted or not self.size:
            return
        while True:
            self._measure()
            top = self.max_scroll_y
            if not self._follow and self._anchor is not None:
                turn, line = self._anchor
                top = min(top, self._starts[self._turns.index(turn)] + line)
            pending = [turn for turn in self._in_view(top) if turn.layout is None]
            if not pending:
                break
            # The lowest first where the end is followed: those above it may then be out of view.
            self._laid_out(pending[-1] if self._follow else pending[0])
        self._placing = True
        self.scroll_target_y = self.scroll_y = top
        self._placing = False
        self._forget_layouts(top)
        if repaint:
            self.refresh()

    def _in_view(self, top: int) -> list[Turn]:
        first = max(0, bisect_right(self._starts, top) - 1)
        last = bisect_right(self._starts, top + self._view_height - 1)
        return self._turns[first:last]

    def _forget_layouts(self, top: int) -> None:
        """Keep no more layouts than what is likely to be seen again."""
        laid_out = [turn for turn in self._turns if turn.layout is not None and not turn.streaming]
        excess = sum(turn.height for turn in laid_out) - KEPT_LINES
        if excess <= 0:
            return
        seen = set(self._in_view(top))
        for turn in laid_out:
            if excess <= 0:
                break
            if turn not in seen:
                turn.layout = None
                excess -= turn.height

    def _scroll_to_line(self, top: int) -> None:
        self.scroll_to(y=top, animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lay out what comes into view; the end is followed from when it is reached."""
        super().watch_scroll_y(old_value, new_value)
        if self._placing or not self._turns:
            return
        top = round(new_value)
        self._follow = top >= self.max_scroll_y
        at = min(max(0, bisect_right(self._starts, top) - 1), len(self._turns) - 1)
        self._anchor = (self._turns[at], top - self._starts[at])
        self._place()

    def on_resize(self) -> None:
        """Text flows anew when the width changed; what was at the top stays there."""
        if self._text_width != self._laid_width:
            self._laid_width = self._text_width
            self._lay_out_again()
        else:
            self._place()

    def notify_style_update(self) -> None:
        """Other colours: everything is drawn anew. (A focus that changes no colour changes nothing.)"""
        super().notify_style_update()
        if not self.is_mounted:
            return
        looks = tuple(
            self._resolve_style((name.removeprefix("transcript--"),)) for name in sorted(self.COMPONENT_CLASSES)
        )
        if looks != self._looks:
            self._looks = looks
            self._palette = Palette(self._resolve_style)
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        share = 0.0
        if self._anchor is not None:
            turn, line = self._anchor
            share = line / max(1, turn.height)
        for turn in self._turns:
            turn.layout = None
            turn.height = 0
        if self._anchor is not None and self.is_mounted and self.size:
            turn = self._anchor[0]
            self._anchor = None
            self._laid_out(turn)
            self._anchor = (turn, round(share * turn.height))
        self._place()

    # Painting

    def _resolve_style(self, names: tuple[str, ...]) -> Style:
        return self.get_visual_style(*(f"transcript--{name}" for name in names)).rich_style

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint rows of the view; past the styles cache, so that strips are kept together with their escapes."""
        top, width = self.scroll_offset.y, self.scrollable_content_region.width
        strips = [self._strip(top + y, width) for y in crop.line_range]
        if crop.column_span != (0, width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def render_line(self, y: int) -> Strip:
        """One row of the view with the offsets that text selection asks for."""
        line = self.scroll_offset.y + y
        return self._strip(line, self.scrollable_content_region.width).apply_offsets(0, line)

    def _at(self, y: int) -> tuple[Turn, TurnLayout, int, int] | None:
        """Turn, section and line of the section at line `y`; None behind the end."""
        if not 0 <= y < self._starts[-1]:
            return None
        number = bisect_right(self._starts, y) - 1
        turn = self._turns[number]
        layout = self._laid_out(turn)
        return turn, layout, *layout.locate(y - self._starts[number])

    def _strip(self, y: int, width: int) -> Strip:
        place = self._at(y)
        if place is None:
            return self._paint(BLANK, None, width)
        turn, layout, section, at = place
        line = layout.line(section, at)
        chosen = self.text_selection
        span = chosen.get_span(y) if chosen is not None else None
        if section > FOOTER or span is not None:
            return self._paint(line, self._bar(turn, section, line), width, span)
        kept = layout.strips(section)
        strip = kept[at]
        if strip is None or strip.cell_length != width:
            strip = kept[at] = self._paint(line, self._bar(turn, section, line), width)
        return strip

    def _bar(self, turn: Turn, section: int, line: Line) -> Segment | None:
        if section == PROMPT and line.fill is not None:
            name = "selected-bar" if turn is self._selected else "prompt-bar"
            return Segment("▌", self._palette("prompt", name))
        if turn is self._selected and section <= FOOTER and section != PROMPT:
            return Segment("▌", self._palette("selected-bar"))
        return None

    def _paint(self, line: Line, bar: Segment | None, width: int, span: tuple[int, int] | None = None) -> Strip:
        base = self._palette()
        fill = line.fill or base
        prompt = (
            bar is not None and line.fill is not None and bar.style is not None and bar.style.bgcolor == fill.bgcolor
        )
        space = Segment(" ", fill if prompt else base)
        segments = [bar or Segment(" ", base), space, *line.segments]
        if span is not None:
            segments = selections.highlight(segments, span, self.selection_style)
        strip = Strip(segments)
        if strip.cell_length < width:
            margin = 0 if prompt or line.fill is None else MARGIN
            strip = strip.extend_cell_length(width - margin, fill).extend_cell_length(width, base)
        strip = strip.adjust_cell_length(width, base)
        for line_filter in self.get_line_filters():
            strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip

    # Mouse

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Show what is selected."""
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text, as it was before it was wrapped, without decoration."""
        return selections.extract(self._selected_lines(selection), GUTTER), "\n"

    def _selected_lines(self, selection: Selection) -> Iterator[tuple[Line, tuple[int, int]]]:
        for turn in self._turns:
            self._laid_out(turn)
        self._measure()
        first = selection.start.y if selection.start is not None else 0
        last = selection.end.y if selection.end is not None else self._starts[-1] - 1
        for y in range(first, last + 1):
            place, span = self._at(y), selection.get_span(y)
            if place is not None and span is not None:
                _, layout, section, at = place
                yield layout.line(section, at), span

    def on_click(self, event: events.Click) -> None:
        """A click on the thoughts' first line unfolds them; anywhere else it is a click on the turn."""
        if self.text_selection is not None:
            return
        offset = event.get_content_offset(self) or Offset(0, 0)
        place = self._at(self.scroll_offset.y + offset.y)
        if place is None:
            return
        turn, _, section, at = place
        if section == THINKING and at == 0:
            self.action_toggle_thinking(turn.turn_id)
        elif not turn.notice:
            self.post_message(self.TurnClicked(self, turn.turn_id))
