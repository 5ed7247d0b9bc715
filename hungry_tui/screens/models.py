"""The model list: typing filters, Enter switches, or fetches what is not there yet."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from hungry_tui.catalogue import Catalogue
from hungry_tui.names import full_name, is_valid
from hungry_tui.ports import ModelInfo
from hungry_tui.screens.dialog import Dialog
from hungry_tui.screens.model_rows import Layout, ModelRow, same
from hungry_tui.widgets.ordered_keys import OrderedKeys

AT_ONCE = 4
"""So many models are asked about at the same time."""
AROUND = 7
"""Lines of the dialog beside the list: frame, filter, head and remark."""
PULL = "pull:"
"""Begins the id of the line that fetches a model; no name of a model has a colon followed by another one."""


class FilterInput(OrderedKeys, Input):
    """The filter; the keys that move in the list stay with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "screen.move(-1)", show=False),
        Binding("down", "screen.move(1)", show=False),
        Binding("pageup", "screen.move(-10)", show=False),
        Binding("pagedown", "screen.move(10)", show=False),
    ]


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model to switch to, or one to fetch first."""

    name: str
    pull: bool = False


class ModelsScreen(Dialog[ModelChoice | None]):
    """Lists models with the trained one beside its base; dismissed with the choice, None for none.

    What is not in the server's list (context, abilities, what is loaded) is asked for while the list is open.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "back", id="models.back")]

    def __init__(self, catalogue: Catalogue, models: Sequence[ModelInfo], current: str, base: str) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._current = current
        self._base = base
        self._loaded: Mapping[str, int | None] = {}
        self._models = {model.name: model for model in sorted(models, key=lambda model: self._row(model).order)}
        self._shown: list[str] = []
        self._asked: set[str] = set()
        self._refused = ""

    def compose(self) -> ComposeResult:
        """The filter above the list, the marked model in words below."""
        with Vertical(id="models-dialog") as dialog:
            dialog.border_title = "Switch model"
            dialog.border_subtitle = "Enter switches or pulls · Esc back"
            yield FilterInput(placeholder="filter, or a new name to pull", compact=True)
            yield Label("", id="models-head", markup=False)
            yield OptionList(compact=True)
            yield Label("", id="models-remark", markup=False)

    def begin(self) -> None:
        """Everything is listed first, the model in use at hand."""
        self.query_one(FilterInput).focus()
        self._fill("")
        self._describe()

    def on_resize(self, event: events.Resize) -> None:
        """Other columns fit, and more lines or fewer."""
        self._options.styles.max_height = max(3, event.size.height * 9 // 10 - AROUND)
        self.call_after_refresh(self._redraw)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Typing filters."""
        self._fill(event.value)

    # -- what the server tells, as it comes

    @work(group="models")
    async def _describe(self) -> None:
        self._loaded = await self._catalogue.loaded()
        self._redraw()
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(self._ask_on())

    async def _ask_on(self) -> None:
        """Ask about one model after the other, those in view first."""
        while (name := self._next()) is not None:
            self._asked.add(name)
            if self._catalogue.known(self._models[name]) is None:
                await self._catalogue.details(self._models[name])
                self._redraw(name)

    def _next(self) -> str | None:
        top = int(self._options.scroll_offset.y)
        wanted = [*self._shown[top:], *self._shown[:top], *self._models]
        return next((name for name in wanted if name not in self._asked), None)

    # -- the list

    @property
    def _options(self) -> OptionList:
        return self.query_one(OptionList)

    def _row(self, model: ModelInfo) -> ModelRow:
        loaded = full_name(model.name) in self._loaded
        return ModelRow(
            model,
            self._catalogue.known(model),
            base=same(model.name, self._base),
            current=same(model.name, self._current),
            loaded=loaded,
            loaded_context=self._loaded[full_name(model.name)] if loaded else None,
        )

    @property
    def _columns_now(self) -> Layout:
        scrollbar = 1
        width = self._options.size.width or self.app.size.width * 96 // 100 - 4
        return Layout([self._row(model) for model in self._models.values()], width - scrollbar)

    def _fill(self, wanted: str) -> None:
        words = wanted.casefold().split()
        self._shown = [name for name in self._models if all(word in name.casefold() for word in words)]
        layout = self._columns_now
        options = [Option(layout.line(self._row(self._models[name])), id=name) for name in self._shown]
        if to_pull := self._to_pull(wanted):
            options.append(Option(Content.assemble(("↓ ", "$text-accent"), f"pull {to_pull}"), id=PULL + to_pull))
        self._options.clear_options()
        self._options.add_options(options)
        if options:
            at_current = next((at for at, name in enumerate(self._shown) if same(name, self._current)), 0)
            self._options.highlighted = 0 if wanted else at_current
        self.query_one("#models-head", Label).update(layout.head())
        self._remark()

    def _to_pull(self, wanted: str) -> str:
        """The name that was typed, when it may be one of a model that is not here."""
        name = wanted.strip()
        return name if is_valid(name) and not any(same(name, known) for known in self._models) else ""

    def _redraw(self, only: str = "") -> None:
        """Bring lines up to date where they stand; what is marked stays marked."""
        layout = self._columns_now
        self.query_one("#models-head", Label).update(layout.head())
        for name in self._shown:
            if not only or same(self._models[name].name, only):
                self._options.replace_option_prompt(name, layout.line(self._row(self._models[name])))
        self._remark()

    @property
    def _marked(self) -> str | None:
        at = self._options.highlighted
        return self._options.get_option_at_index(at).id if at is not None and self._options.option_count else None

    def _remark(self) -> None:
        marked = self._marked
        if marked is None:
            text = NO_MATCH if self._models else NO_MODELS
        elif marked.startswith(PULL):
            text = f"Enter fetches {marked.removeprefix(PULL)} to the server's machine; the chat goes on meanwhile."
        else:
            text = self._row(self._models[marked]).in_words()
        refused = marked is not None and marked == self._refused
        self.query_one("#models-remark", Label).update(Content(CANNOT_CHAT if refused else text))
        self.query_one("#models-remark").set_class(refused, "-refused")

    def on_option_list_option_highlighted(self) -> None:
        """Tell more about the marked model."""
        self._remark()

    def action_move(self, by: int) -> None:
        """Move in the list while the filter keeps the focus."""
        options = self._options
        if options.option_count:
            options.highlighted = max(0, min(options.option_count - 1, (options.highlighted or 0) + by))

    # -- the choice

    def on_input_submitted(self) -> None:
        """Enter takes the marked line."""
        self._choose(self._marked)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """So does a click."""
        self._choose(event.option_id)

    def _choose(self, chosen: str | None) -> None:
        if chosen is None:
            return
        if chosen.startswith(PULL):
            self.dismiss(ModelChoice(chosen.removeprefix(PULL), pull=True))
        elif self._row(self._models[chosen]).chats:
            self.dismiss(ModelChoice(chosen))
        else:
            self._refused = chosen
            self._remark()


CANNOT_CHAT = "This model makes vectors only, it cannot chat. Choose another one."
NO_MATCH = "No model of that name. A whole name, such as llama3.2, can be pulled."
NO_MODELS = "The server has no models yet. Type a name, such as llama3.2, and Enter pulls it."
