"""The view of a column of turns: what of it is on the screen, painted line by line, and what of it is selected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.style import Style
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.selection import Selection
from textual.strip import Strip
from textual.widget import Widget

from hungry_tui.widgets.transcript import look
from hungry_tui.widgets.transcript.column import Anchor, Column
from hungry_tui.widgets.transcript.lines import BLANK, Line, Palette
from hungry_tui.widgets.transcript.selection import extract
from hungry_tui.widgets.transcript.turn import FOOTER, Turn

MIN_TEXT_WIDTH = 10


class ColumnView(ScrollView):
    """Shows the part of a column that is in view, and follows its end until the user scrolls up.

    It must have no border and no padding of its own: it paints all of its cells.
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

    def __init__(
        self, *, name: str | None = None, id: str | None = None, classes: str | None = None, disabled: bool = False
    ) -> None:
        super().__init__(name=name, id=id, classes=classes, disabled=disabled)
        self._column = Column(Palette(self._resolve_style), MIN_TEXT_WIDTH)
        self._selected: Turn | None = None
        """The turn that is marked."""
        self._looks: list[Style] = []
        """Every component's style as of the last drawing."""
        self._follow = True
        self._anchor: Anchor | None = None
        """The line at the top of the view."""
        self._placing = False

    @property
    def at_end(self) -> bool:
        """Whether the view follows the end."""
        return self._follow

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
        self._move_thumb(top)
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

    def _move_thumb(self, top: int) -> None:
        """Bring the scrollbar up to date; painted only where that shows, which is seldom in a long chat."""
        bar = self.vertical_scrollbar
        before = look.thumb(bar.size.height, bar.window_virtual_size, bar.window_size, bar.position)
        bar.set_reactive(ScrollBar.window_virtual_size, self._column.height)
        bar.set_reactive(ScrollBar.position, float(top))
        if look.thumb(bar.size.height, self._column.height, bar.window_size, top) != before:
            bar.refresh()

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

    # Selection

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

    def _line(self, y: int) -> Line:
        place = self._column.place(y)
        return place.line if place is not None else BLANK
