"""The lines around the chat: title, banner, status and key hints."""

from __future__ import annotations

from typing import ClassVar, Literal

from textual.binding import ActiveBinding
from textual.content import Content
from textual.dom import DOMNode
from textual.geometry import Size
from textual.reactive import reactive
from textual.screen import Screen
from textual.style import Style
from textual.widget import Widget

from hungry_tui.messages import OfferTaken
from hungry_tui.widgets.clickable import OwnLinks

Level = Literal["", "success", "warning", "error"]


class TitleLine(Widget):
    """What is being talked to on the left, how it is doing on the right."""

    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def render(self) -> Content:
        """The right part gives way where there is no room, what stands last in it first."""
        room = self.size.width
        left = Content.assemble(" ", ("hungry", "bold"), Content(f"  {self.left}" if self.left else ""))
        parts = self.right.split(" · ")
        while parts:
            right = Content(" · ".join(parts))
            gap = room - left.cell_length - right.cell_length - 1
            if gap >= _GAP:
                return left + Content(" " * gap) + right
            parts.pop()
        return left.truncate(room, ellipsis=True)


_GAP = 2


class Banner(OwnLinks, Widget):
    """A standing remark with an offer, such as the practice model while no server answers."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"banner--key"}

    text: reactive[str] = reactive("", layout=True)
    key: reactive[str] = reactive("")
    offer: reactive[str] = reactive("", layout=True)

    def show(self, text: str, offer: str = "", *, key: str = "", level: Level = "") -> None:
        """Show a remark; `offer` is what the key (or a click on it) does."""
        self.set_classes(f"-{level}" if level else "")
        self.text, self.offer, self.key = text, offer, key
        self.display = True

    def hide(self) -> None:
        """Take the remark away."""
        self.text = ""
        self.display = False

    def render(self) -> Content:
        """Remark, then the key and what it does."""
        remark = Content(self.text)
        if not self.offer:
            return remark
        style = self.get_visual_style("banner--key") + Style.from_meta({"@click": "take"})
        offer = Content.assemble((f" {self.key} ", style), (f" {self.offer}", "bold"))
        fits = remark.cell_length + 2 + offer.cell_length <= self.app.size.width - self.gutter.width
        return remark + Content("  " if fits else "\n") + offer

    def action_take(self) -> None:
        """The offer was clicked."""
        self.post_message(OfferTaken())


class ContextLine(Banner):
    """What the next request will leave out, while it is written."""


class StatusLine(Widget):
    """The last thing that happened; while slow work runs, that work on the right.

    What went wrong takes as many lines as it needs, up to the style's limit, since what to do about it comes last.
    Anything else keeps to one line, so that the screen stays still.
    """

    text: reactive[str] = reactive("")
    work: reactive[str] = reactive("")
    _level: Level = ""

    def say(self, text: str, level: Level = "") -> None:
        """Tell what happened."""
        self.set_classes(f"-{level}" if level else "")
        self.text, self._level = text, level
        self._take_room()

    def watch_work(self) -> None:
        """Work takes room from the text."""
        self._take_room()

    def _take_room(self) -> None:
        if self.size and self._height(self.size.width) != self.size.height:
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """What the text needs."""
        return self._height(width)

    def _height(self, width: int) -> int:
        return len(self._wrapped(width)) if self._level in ("error", "warning") else 1

    def _wrapped(self, width: int) -> list[Content]:
        return Content(self.text).wrap(self._room(width)) if self.text and self._room(width) else [Content("")]

    def _room(self, width: int) -> int:
        return max(0, width - 2 - (self._work(width).cell_length + 2 if self.work else 0))

    def _work(self, width: int) -> Content:
        return Content(self.work).truncate(max(0, width - 2), ellipsis=True)

    def render(self) -> Content:
        """The work keeps its place; the text is shortened where there are not lines enough."""
        width, height = self.size
        lines = self._wrapped(width)
        if len(lines) > height:
            lines[height - 1 :] = [Content(" ").join(lines[height - 1 :])]
        shown = [Content(" ") + line.truncate(self._room(width), ellipsis=True, pad=True) for line in lines]
        if self.work:
            shown[0] += Content("  ") + self._work(width)
        return Content("\n").join(shown)


class KeyHints(OwnLinks, Widget):
    """The keys that work right now, as many as fit; each can be clicked."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"key-hints--key"}

    def on_mount(self) -> None:
        """Follow the focus."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _: Screen[object]) -> None:
        self.refresh()

    def render(self) -> Content:
        """One entry a binding that is meant to be shown."""
        room = self.size.width - 1
        key_style = self.get_visual_style("key-hints--key")
        shown, seen = Content(" "), set[str]()
        for key, active in self._in_their_places():
            binding = active.binding
            if not binding.show or not active.enabled or binding.action in seen:
                continue
            seen.add(binding.action)
            click = Style.from_meta({"@click": f"app.simulate_key('{key}')"})
            piece = Content.assemble(
                (self.app.get_key_display(binding), key_style + click), (f" {binding.description}  ", click)
            )
            if shown.cell_length + piece.cell_length > room:
                break
            shown += piece
        return shown

    def _in_their_places(self) -> list[tuple[str, ActiveBinding]]:
        """A key of the user's own stands where the usual one did; Textual puts it last, where it is cut off first."""
        active = self.screen.active_bindings
        places: dict[tuple[DOMNode, str | None], int] = {}
        for node in dict.fromkeys(one.node for one in active.values()):
            for _, binding in node._bindings:
                places.setdefault((node, binding.id), len(places))
        return sorted(active.items(), key=lambda item: places[item[1].node, item[1].binding.id])
