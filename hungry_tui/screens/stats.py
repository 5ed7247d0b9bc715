"""The stats screen: what the history says, live."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Static

from hungry_tui.plain import clean
from hungry_tui.stats import Phase, Summary
from hungry_tui.widgets import figures
from hungry_tui.widgets.figures import RateBars, RateChart
from hungry_tui.widgets.lines import KeyHints, StatusLine, TitleLine


class StatsScreen(Screen[None]):
    """Reads a Summary; the app sets it again with every verdict."""

    CSS_PATH = "stats.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (34, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.show_chat", "back", id="stats.back", tooltip="Back to the chat"),
        Binding("l", "app.show_log", "report", id="stats.log", tooltip="Open the training report"),
    ]

    summary: reactive[Summary] = reactive(Summary())
    advice: reactive[tuple[str, ...]] = reactive(())

    _is_complete = False
    """All widgets are there: what is within others comes later than these."""

    def compose(self) -> ComposeResult:
        """Sections one below the other; beside each other where there is room."""
        yield TitleLine()
        with VerticalScroll(id="stats"):
            yield Static(id="stats-headline")
            with Horizontal(classes="stats-row"):
                with Vertical(classes="stats-section", id="stats-time-section") as section:
                    section.border_title = "Over time"
                    yield RateChart(id="stats-time")
                with Vertical(classes="stats-section", id="stats-categories-section") as section:
                    section.border_title = "By category"
                    yield RateBars(id="stats-categories")
            with Horizontal(classes="stats-row"):
                with Vertical(classes="stats-section", id="stats-advice-section") as section:
                    section.border_title = "What would help"
                    yield Static(id="stats-advice")
                with Vertical(classes="stats-section", id="stats-models-section") as section:
                    section.border_title = "By model"
                    yield RateBars(id="stats-models")
            with Vertical(classes="stats-section", id="stats-reasons-section") as section:
                section.border_title = "Latest reasons"
                yield Static(id="stats-reasons")
        yield StatusLine()
        yield KeyHints()

    def on_mount(self) -> None:
        """The page is what scrolls."""
        self._is_complete = True
        self.watch_summary(self.summary)
        self.watch_advice(self.advice)
        self.query_one("#stats").focus()

    def watch_summary(self, summary: Summary) -> None:
        """Follow the history."""
        if not (self._is_complete and self.is_attached):
            return
        self._show("#stats-headline", headline(summary))
        self.query_one(RateChart).periods = summary.over_time
        recent = summary.recent
        latest = f"last {recent.decisions}: {figures.percent(recent)}" if recent.decisions else ""
        self.query_one("#stats-time-section").border_subtitle = latest
        by_category = {category.title: rate for category, rate in summary.categories.items()}
        self.query_one("#stats-categories", RateBars).rates = by_category
        self.query_one("#stats-models", RateBars).rates = summary.models
        self._show("#stats-reasons", _reasons(summary), wraps=False)

    def watch_advice(self, advice: tuple[str, ...]) -> None:
        """Follow the advice."""
        if self._is_complete and self.is_attached:
            lines = advice or ("Nothing stands out so far.",)
            self._show("#stats-advice", Content("\n").join(Content(f"• {line}") for line in lines))

    def _show(self, selector: str, content: Content, *, wraps: bool = True) -> None:
        """A new layout costs most: only where it may take another number of lines."""
        static = self.query_one(selector, Static)
        before = static.content if isinstance(static.content, Content) else None
        if before is None or not before.is_same(content):
            static.update(content, layout=before is None or _lines(before, wraps) != _lines(content, wraps))


def _lines(content: Content, wraps: bool) -> list[int]:
    """What the height depends on: the lines, and how long they are where they may be wrapped."""
    return [line.cell_length if wraps else 0 for line in content.split("\n")]


def headline(summary: Summary) -> Content:
    """Decisions, phase, rate with its interval and band."""
    total = summary.total
    next_phase = ""
    if summary.to_next_phase is not None:
        following = list(Phase)[list(Phase).index(summary.phase) + 1]
        next_phase = f" · {summary.to_next_phase} to {following}"
    first = Content.assemble(
        (f"{total.decisions}", "bold"),
        f" decision{'' if total.decisions == 1 else 's'} · ",
        (str(summary.phase), "bold $text-accent"),
        next_phase,
        f" · {summary.undecided} undecided" if summary.undecided else "",
    )
    second = Content("Approval ") + figures.figure(total)
    if total.band is not None:
        second += Content.assemble("  ", (str(total.band), figures.colour(total)))
    if total.thin and total.decisions:
        second += Content.styled("  few decisions: the interval is wide", "dim")
    return first + Content("\n") + second


def _reasons(summary: Summary) -> Content:
    rows = [
        Content.assemble(
            ("✓ ", "$text-success") if remark.approved else ("✗ ", "$text-error"),
            clean(remark.reason, one_line=True),
            (f"  {remark.category.title}", "dim"),
        )
        for remark in summary.reasons
    ]
    return Content("\n").join(rows) if rows else Content.styled("no reasons yet", "dim")
