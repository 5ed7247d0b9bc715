"""The stats screen: what the history says, live."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Static

from hungry_tui.plain import clean
from hungry_tui.stats import Phase, Rate, Summary
from hungry_tui.widgets import figures
from hungry_tui.widgets.lines import KeyHints, StatusLine, TitleLine

LABEL_WIDTH = 16


class StatsScreen(Screen[None]):
    """Reads a Summary; the app sets it again with every verdict."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.show_chat", "back", id="stats.back", tooltip="Back to the chat"),
        Binding("l", "app.show_log", "report", id="stats.log", tooltip="Open the training report"),
    ]

    summary: reactive[Summary] = reactive(Summary())
    advice: reactive[tuple[str, ...]] = reactive(())

    def compose(self) -> ComposeResult:
        """Sections one below the other; beside each other where there is room."""
        yield TitleLine()
        with VerticalScroll(id="stats"):
            yield Static(id="stats-headline")
            with Horizontal(classes="stats-row"):
                with Vertical(classes="stats-section", id="stats-time-section") as section:
                    section.border_title = "Over time"
                    yield Static(id="stats-time")
                with Vertical(classes="stats-section", id="stats-categories-section") as section:
                    section.border_title = "By category"
                    yield Static(id="stats-categories")
            with Horizontal(classes="stats-row"):
                with Vertical(classes="stats-section", id="stats-advice-section") as section:
                    section.border_title = "What would help"
                    yield Static(id="stats-advice")
                with Vertical(classes="stats-section", id="stats-models-section") as section:
                    section.border_title = "By model"
                    yield Static(id="stats-models")
            with Vertical(classes="stats-section", id="stats-reasons-section") as section:
                section.border_title = "Latest reasons"
                yield Static(id="stats-reasons")
        yield StatusLine()
        yield KeyHints()

    def on_mount(self) -> None:
        """The page is what scrolls."""
        self.query_one("#stats").focus()

    def on_resize(self, _: events.Resize) -> None:
        """Bars and charts have the width that there is."""
        self.call_after_refresh(self._draw)

    def watch_summary(self) -> None:
        """Follow the history."""
        self._draw()

    def watch_advice(self) -> None:
        """Follow the advice."""
        self._draw()

    def _draw(self) -> None:
        if not self.is_attached or not self.query(TitleLine):
            return
        summary = self.summary
        self._show("#stats-headline", headline(summary))
        self._show("#stats-time", self._chart(summary))
        width = self.query_one("#stats-categories").size.width or 40
        self._show("#stats-categories", _rate_lines({c.title: r for c, r in summary.categories.items()}, width))
        self._show("#stats-models", _rate_lines(summary.models, self.query_one("#stats-models").size.width or 40))
        self._show("#stats-reasons", _reasons(summary))
        self._show("#stats-advice", Content("\n").join(Content(f"• {line}") for line in self.advice))

    def _show(self, selector: str, content: Content) -> None:
        self.query_one(selector, Static).update(content)

    def _chart(self, summary: Summary) -> Content:
        if not summary.over_time:
            return Content.styled("no decisions yet", "$text-muted")
        width = self.query_one("#stats-time").size.width or 40
        recent = summary.recent
        foot = Content.styled(f"\nlast {recent.decisions}: {figures.percent(recent)}", "$text-muted")
        return figures.columns(summary.over_time, width, 6) + foot


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
        second += Content.styled("  few decisions: the interval is wide", "$text-muted")
    return first + Content("\n") + second


def _rate_lines(rates: object, width: int) -> Content:
    if not isinstance(rates, dict) and not hasattr(rates, "items"):
        return Content()
    rows: list[Content] = []
    for name, rate in rates.items():
        if not isinstance(rate, Rate):
            continue
        label = Content(clean(str(name))).truncate(LABEL_WIDTH, ellipsis=True, pad=True)
        figure = figures.figure(rate)
        room = width - LABEL_WIDTH - figure.cell_length - 4
        graph = figures.bar(rate, min(20, room)) + Content("  ") if room >= 4 else Content("")
        rows.append(label + Content("  ") + graph + figure)
    return Content("\n").join(rows) if rows else Content.styled("no decisions yet", "$text-muted")


def _reasons(summary: Summary) -> Content:
    rows = [
        Content.assemble(
            ("✓ ", "$text-success") if remark.approved else ("✗ ", "$text-error"),
            clean(remark.reason, one_line=True),
            (f"  {remark.category.title}", "$text-muted"),
        )
        for remark in summary.reasons
    ]
    return Content("\n").join(rows) if rows else Content.styled("no reasons yet", "$text-muted")
