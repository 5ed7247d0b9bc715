"""Rates as people read them: a figure with its n and interval, bars, a chart over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from hungry_tui.plain import clean
from hungry_tui.stats import Band, Period, Rate

LABEL_WIDTH = 16
NONE_YET = Content.styled("no decisions yet", "dim")

BAND_COLOURS = {
    Band.perfect: "$text-success",
    Band.great: "$text-success",
    Band.good: "$text-accent",
    Band.learning: "$text-warning",
}
_EIGHTHS = " ▁▂▃▄▅▆▇█"
_PARTS = " ▏▎▍▌▋▊▉█"


def colour(rate: Rate) -> str:
    """The colour of a rate's band; grey while there are fewer than ten decisions behind it."""
    if rate.thin or rate.band is None:
        return "dim"
    return BAND_COLOURS[rate.band]


def percent(rate: Rate) -> str:
    """ "82 %", or "–" without decisions."""
    return "–" if rate.rate is None else f"{100 * rate.rate:.0f} %"


def interval(rate: Rate) -> str:
    """The Wilson 95 % interval: "66–92"; "" without decisions."""
    if rate.interval is None:
        return ""
    low, high = rate.interval
    return f"{100 * low:.0f}–{100 * high:.0f}"


def figure(rate: Rate) -> Content:
    """A rate that says what it rests on: "82 %  66–92  n 34"."""
    if rate.rate is None:
        return NONE_YET
    return Content.assemble(
        (f"{percent(rate):>5}", f"bold {colour(rate)}"), (f"  {interval(rate):>6}  n {rate.decisions}", "dim")
    )


def bar(rate: Rate, width: int) -> Content:
    """A horizontal bar of `width` cells."""
    filled = 0.0 if rate.rate is None else rate.rate * width
    whole = int(filled)
    part = _PARTS[int((filled - whole) * 8)] if whole < width else ""
    return Content.assemble(
        ("█" * whole + part.strip(), colour(rate)), ("·" * (width - whole - len(part.strip())), "dim")
    )


def columns(periods: Sequence[Period], width: int, height: int) -> Content:
    """A chart of rates over time, oldest on the left: a column a period, with an axis from 0 to 100 %."""
    axis = 6
    room = max(1, width - axis)
    each = max(1, min(6, room // max(1, len(periods))))
    shown = periods[-(room // each) :]
    lines: list[Content] = []
    for row in range(height - 1, -1, -1):
        line = Content.styled(f"{_axis_label(row, height):>4} ┤", "dim")
        for period in shown:
            eighths = round((period.rate.rate or 0.0) * height * 8) - row * 8
            cell = _EIGHTHS[max(0, min(8, eighths))]
            if row == 0 and period.rate.rate is not None and eighths <= 0:
                cell = "▁"
            line += Content.styled(cell * (each - 1 or 1) + (" " if each > 1 else ""), colour(period.rate))
        lines.append(line)
    lines.append(Content.styled("     └" + "─" * (each * len(shown)), "dim"))
    return Content("\n").join(lines)


def _axis_label(row: int, height: int) -> str:
    """Labels stand beside the row in which their rate ends."""
    for mark in (100, 80, 50):
        if row == max(0, -(-mark * height // 100) - 1):
            return f"{mark}%"
    return "0%" if row == 0 else ""


class RateBars(Widget):
    """Rates by name, a line each: the bar gives way where there is no room."""

    rates: reactive[Mapping[str, Rate]] = reactive[Mapping[str, Rate]](dict)

    def watch_rates(self, before: Mapping[str, Rate], rates: Mapping[str, Rate]) -> None:
        """A line more or less moves what is below."""
        if len(before) != len(rates):
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """A line a rate."""
        return max(1, len(self.rates))

    def render(self) -> Content:
        """Name, bar, figure."""
        width = self.size.width
        longest = max((cell_len(name) for name in self.rates), default=0)
        label_width = max(LABEL_WIDTH, min(longest, width // 3))
        rows = [_row(name, rate, label_width, width) for name, rate in self.rates.items()]
        return Content("\n").join(rows) if rows else NONE_YET


def _row(name: str, rate: Rate, label_width: int, width: int) -> Content:
    label = Content(clean(name, one_line=True)).truncate(label_width, ellipsis=True, pad=True)
    said = figure(rate)
    room = width - label_width - said.cell_length - 4
    graph = bar(rate, min(20, room)) + Content("  ") if room >= 4 else Content("")
    return label + Content("  ") + graph + said


class RateChart(Widget):
    """Rates over time, a column a period, as high as the style says."""

    periods: reactive[Sequence[Period]] = reactive[Sequence[Period]](tuple)

    def render(self) -> Content:
        """The newest periods that fit."""
        if not self.periods:
            return NONE_YET
        return columns(self.periods, self.size.width, max(2, self.size.height - 1))
