"""The verdict bar: judges the reply it stands for, by one key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.timer import Timer
from textual.widget import Widget

from hungry_tui.messages import KeyTyped, TextTyped
from hungry_tui.records import Category, Exchange
from hungry_tui.widgets.clickable import OwnLinks
from hungry_tui.widgets.typing_guard import QUIET, TypingGuard

ROOMY = 70
"""Columns from which the bar shows the category as well."""
SHORT = {
    "space": "␣",
    "+reason": "+why",
    Category.code_generation.title: "code",
    Category.debugging.title: "fix",
    Category.explanation.title: "explain",
    Category.testing.title: "tests",
}
"""What is said where there is no room for all keys in full."""
STAYING = frozenset(
    (*Category, "category", "focus", "undo", "copy", "code", "previous", "next", "page_up", "page_down")
)
"""What leaves the focus in the bar."""
LEAVE = "choose('leave')"
CATEGORY_KEYS = dict(zip("12345", Category, strict=False))


class VerdictBar(OwnLinks, Widget, can_focus=True):
    """One line of keys for the reply at hand.

    Letters judge only while the bar has the focus, and only when they stand alone (see TypingGuard);
    everything else that is typed here goes to the composer.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "choose('approve')", "approve", id="verdict.approve", show=False),
        Binding("d,x", "choose('deny')", "deny", id="verdict.deny", show=False),
        Binding("A", "choose('approve_because')", "approve with a reason", id="verdict.approve_because", show=False),
        Binding("space", "choose('skip')", "skip", id="verdict.skip", show=False),
        Binding("u", "choose('undo')", "undo the verdict", id="verdict.undo", show=False),
        Binding("r", "choose('retry')", "retry", id="verdict.retry", show=False),
        Binding("e", "choose('edit')", "edit the prompt, send again", id="verdict.edit", show=False),
        Binding("y", "choose('copy')", "copy", id="verdict.copy", show=False),
        Binding("c", "choose('code')", "copy a code block", id="verdict.code", show=False),
        *(
            Binding(key, f"choose('{category}')", category.title, id=f"verdict.category.{category}", show=False)
            for key, category in CATEGORY_KEYS.items()
        ),
        Binding("up", "choose('previous')", "previous reply", id="verdict.previous", show=False),
        Binding("down", "choose('next')", "next reply", id="verdict.next", show=False),
        Binding("pageup", "choose('page_up')", "scroll up", id="verdict.scroll_up", show=False),
        Binding("pagedown", "choose('page_down')", "scroll down", id="verdict.scroll_down", show=False),
        Binding("i,tab,escape", LEAVE, "to the composer", id="verdict.leave", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "verdict-bar--key",
        "verdict-bar--approve",
        "verdict-bar--deny",
        "verdict-bar--aside",
    }

    exchange: reactive[Exchange | None] = reactive[Exchange | None](None)
    """The reply that is being judged."""

    class Chosen(Message):
        """A key of the bar was pressed: `what` is its name, or a category."""

        def __init__(self, what: str) -> None:
            super().__init__()
            self.what = what

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._guard = TypingGuard()
        self._timer: Timer | None = None

    def take_focus_by_itself(self, now: float) -> None:
        """The reply ended and the composer is empty: offer the verdict. `now` is the events' clock."""
        self._guard.focus_came_by_itself(now)
        self.focus(scroll_visible=False)

    def action_choose(self, what: str) -> None:
        """Say which key was pressed."""
        if what not in STAYING:
            self._guard.focus_leaves()
        self.post_message(self.Chosen(what))

    # -- keys

    async def on_key(self, event: events.Key) -> None:
        """Tell verdicts from typing."""
        if self._guard.typing:
            event.stop()
            event.prevent_default()
            self.post_message(KeyTyped(event))
            return
        if not event.is_printable or event.character is None:
            await self._on_other_key(event)
            return
        event.stop()
        event.prevent_default()
        if self._guard.overdue(event.time):
            await self.run_held()
            if self._guard.typing:
                self.post_message(KeyTyped(event))
                return
        if self._guard.sure and self._own_keys().get(event.key) == LEAVE:  # back, and the next prompt at once
            await self.run_action(LEAVE)
            return
        text = self._guard.press(event.key, event.character, event.time, command=event.key in self._own_keys())
        if self._timer is not None:
            self._timer.stop()
        if text:
            self.post_message(TextTyped(text))
        else:
            self._timer = self.set_timer(QUIET, self.run_held)

    async def _on_other_key(self, event: events.Key) -> None:
        """A key that types nothing, in the order of the keys: what it does must not wait for the letters behind it."""
        if event.key in ("backspace", "escape"):  # second thoughts
            self._guard.release()
        action = self._own_keys().get(event.key)
        if action is None or not self.has_focus:
            return
        event.stop()
        event.prevent_default()
        await self.run_held()
        await self.run_action(action)

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted is text."""
        event.stop()
        self._guard.release()
        self.post_message(TextTyped(event.text))

    async def run_held(self) -> None:
        """A key that stood alone is a verdict."""
        key = self._guard.release()
        if key and (action := self._own_keys().get(key)):
            await self.run_action(action)

    def _own_keys(self) -> dict[str, str]:
        return {
            key: active.binding.action
            for key, active in self.screen.active_bindings.items()
            if active.node is self and active.enabled
        }

    def on_blur(self) -> None:
        """A held key judges only where it was pressed; it is not lost either."""
        if text := self._guard.focus_leaves():
            self.post_message(TextTyped(text))
        self.refresh()

    def on_focus(self) -> None:
        """Show the letters again."""
        self._guard.focus_came()
        self.refresh()

    # -- looks

    def render(self) -> Content:
        """The keys that fit, most wanted first."""
        exchange = self.exchange
        if exchange is None:
            return Content("")
        focused = self.has_focus
        judged = exchange.approved is not None
        entries: list[tuple[str, str, str, str]] = []
        if exchange.approved is not True:
            entries.append(("a" if focused else "f8", "approve", "approve", "approve"))
        if exchange.approved is not False:
            entries.append(("d" if focused else "f9", "deny", "deny", "deny"))
        if judged:
            entries.insert(0, ("u", "undo", "undo", "key"))
        if not focused:
            entries.append(("tab", "more", "focus", "key"))
        else:
            entries += [
                ("A", "+reason", "approve_because", "key"),
                ("space", "skip", "skip", "key"),
                ("r", "retry", "retry", "key"),
                ("e", "edit", "edit", "key"),
                ("y", "copy", "copy", "key"),
            ]
            if "```" in exchange.response or "~~~" in exchange.response:
                entries.append(("c", "code", "code", "key"))
        pieces, aside = self._said(entries, exchange, {})
        if 1 + sum(piece.cell_length for piece in pieces) + len(aside) > self.size.width:
            pieces, aside = self._said(entries, exchange, SHORT)
        return self._fitted(pieces, aside)

    def _said(
        self, entries: Sequence[tuple[str, str, str, str]], exchange: Exchange, short: Mapping[str, str]
    ) -> tuple[list[Content], str]:
        """The keys with what they do, and the category, with some words said shorter."""
        aside = short.get(exchange.category.title, exchange.category.title)
        if self.has_focus:
            aside = f"1–5 {aside}"
        if exchange.approved is not None:
            aside = f"{'✓' if exchange.approved else '✗'} {aside}"
        return [
            self._piece(short.get(key, key), short.get(label, label), what, style)
            for key, label, what, style in entries
        ], aside

    def _piece(self, key: str, label: str, what: str, style: str) -> Content:
        return Content.assemble(
            (f" {key} ", self._style(f"verdict-bar--{style}", what)),
            (f"{label} ", Style.from_meta({"@click": f"choose('{what}')"})),
        )

    def _fitted(self, pieces: Sequence[Content], aside: str) -> Content:
        """The category keeps its place where the first keys leave room for it."""
        room = self.size.width - (len(aside) if self.size.width >= ROOMY else 0)
        shown = Content(" ")
        for piece in pieces:
            if shown.cell_length + piece.cell_length > room:
                break
            shown += piece
        left = self.size.width - shown.cell_length - len(aside)
        if left >= 0:
            shown += Content(" " * (left - 1))
            shown += Content.assemble((aside, self._style("verdict-bar--aside", "category")))
        return shown

    def _style(self, component: str, what: str) -> Style:
        return self.get_visual_style(component) + Style.from_meta({"@click": f"choose('{what}')"})
