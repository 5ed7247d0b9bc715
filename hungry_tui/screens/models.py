"""The model list: typing filters, Enter switches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from hungry_tui.plain import clean
from hungry_tui.ports import ModelInfo
from hungry_tui.widgets.ordered_keys import OrderedKeys


class FilterInput(OrderedKeys, Input):
    """The filter; the keys that move in the list stay with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "screen.move(-1)", show=False),
        Binding("down", "screen.move(1)", show=False),
        Binding("pageup", "screen.move(-10)", show=False),
        Binding("pagedown", "screen.move(10)", show=False),
    ]


class ModelsScreen(ModalScreen[str | None]):
    """Lists models with the trained one beside its base; dismissed with the chosen name, None for none."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "back", id="models.back")]

    def __init__(self, models: Sequence[ModelInfo], current: str, base: str, remark: str = "") -> None:
        super().__init__()
        self._models = sorted(models, key=lambda model: _kind_order(model.name, base))
        self._current = current
        self._base = base
        self._remark = remark

    def compose(self) -> ComposeResult:
        """The filter above the list."""
        with Vertical(id="models-dialog") as dialog:
            dialog.border_title = "Switch model"
            dialog.border_subtitle = "type to filter · Enter switches · Esc back"
            yield FilterInput(placeholder="filter", compact=True)
            if self._remark:
                yield Label(Content(self._remark), id="models-remark")
            yield OptionList(compact=True)

    def on_mount(self) -> None:
        """Everything is listed first, the model in use at hand."""
        self.query_one(FilterInput).focus()
        self._fill("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Typing filters."""
        self._fill(event.value)

    def _fill(self, wanted: str) -> None:
        words = wanted.casefold().split()
        shown = [model for model in self._models if all(word in model.name.casefold() for word in words)]
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(self._line(model), id=model.name) for model in shown])
        names = [model.name for model in shown]
        if shown:
            options.highlighted = names.index(self._current) if self._current in names and not wanted else 0

    def _line(self, model: ModelInfo) -> Content:
        mark = "●" if _same(model.name, self._current) else " "
        kind = _kind(model.name, self._base)
        facts = " · ".join(
            fact for fact in (kind, model.parameter_size.strip("0") and model.parameter_size, _size(model.size)) if fact
        )
        return Content.assemble((f"{mark} ", "$text-accent"), clean(model.name, one_line=True), (f"  {facts}", "dim"))

    def action_move(self, by: int) -> None:
        """Move in the list while the filter keeps the focus."""
        options = self.query_one(OptionList)
        if options.option_count:
            options.highlighted = max(0, min(options.option_count - 1, (options.highlighted or 0) + by))

    def on_input_submitted(self) -> None:
        """Enter switches to the marked model."""
        options = self.query_one(OptionList)
        if options.highlighted is not None and options.option_count:
            self.dismiss(options.get_option_at_index(options.highlighted).id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click switches."""
        self.dismiss(event.option_id)


def _same(one: str, other: str) -> bool:
    return one.removesuffix(":latest").casefold() == other.removesuffix(":latest").casefold()


def _kind(name: str, base: str) -> str:
    if base and _same(name, base):
        return "base"
    return "trained" if name.partition(":")[0].endswith("-trained") else ""


def _kind_order(name: str, base: str) -> tuple[int, str]:
    kind = _kind(name, base)
    is_version = kind == "trained" and not name.endswith(":latest") and ":" in name
    return ({"base": 0, "trained": 1, "": 2}[kind] + (3 if is_version else 0), name)


def _size(size: int) -> str:
    if not size:
        return ""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
