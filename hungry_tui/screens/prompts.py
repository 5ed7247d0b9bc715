"""The list of earlier prompts: typing searches, Enter puts one into the composer."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Label, OptionList

from hungry_tui.chats import read_prompts
from hungry_tui.plain import clean
from hungry_tui.ports import History, HungryError
from hungry_tui.screens.dialog import Dialog
from hungry_tui.screens.models import FilterInput
from hungry_tui.session import Session

SHOWN = 200
"""So many prompts are in the list at once; typing finds the others."""
BATCH = 500
"""So many prompts are read in one go; a verdict waits no longer than that."""


class PromptsScreen(Dialog[str | None]):
    """Every prompt of the history, each once, the newest on top; dismissed with the chosen one, None for none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+s", "dismiss(None)", "back", id="prompts.back"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._prompts: dict[str, str] = {}
        """Prompt → what is searched in it."""
        self._shown: list[str] = []
        self._reading = True
        self._entered = False
        """Enter was pressed before there was anything to take."""

    def compose(self) -> ComposeResult:
        """The search, the list, and the whole of the prompt that is marked."""
        with Vertical(id="prompts-dialog") as dialog:
            dialog.border_title = "Earlier prompts"
            dialog.border_subtitle = "type to search · Enter takes it · Esc back"
            yield FilterInput(placeholder="search", compact=True)
            yield OptionList(compact=True, markup=False)
            yield Label("", id="prompts-preview", markup=False)
            yield Label("", id="prompts-remark", markup=False)

    def begin(self) -> None:
        """Whatever is typed at once is searched for as soon as there is something to search."""
        self.query_one(FilterInput).focus()
        self._read()

    @work(group="prompts")
    async def _read(self) -> None:
        """Newest first, so that the likely ones are there at once."""
        try:
            request_ids = await self._session.archive.run(_newest_first)
            for start in range(0, len(request_ids), BATCH):
                batch = request_ids[start : start + BATCH]
                for _, prompt in await self._session.archive.run(partial(read_prompts, request_ids=batch)):
                    self._prompts.setdefault(prompt, prompt.casefold())
                if len(self._shown) < SHOWN:
                    self._fill()
        except HungryError as error:
            self._remark(str(error))
            return
        self._reading = False
        self._fill()

    def on_input_changed(self) -> None:
        """Typing searches; what is found first is marked."""
        self._fill(keep_mark=False)

    def _fill(self, *, keep_mark: bool = True) -> None:
        words = self.query_one(FilterInput).value.casefold().split()
        found = [prompt for prompt, searched in self._prompts.items() if all(word in searched for word in words)]
        options = self.query_one(OptionList)
        marked = options.highlighted if keep_mark else None
        if found[:SHOWN] != self._shown:
            self._shown = found[:SHOWN]
            options.clear_options()
            options.add_options([clean(prompt, one_line=True) for prompt in self._shown])
        options.highlighted = min(marked or 0, len(self._shown) - 1) if self._shown else None
        self._preview()
        self._count(len(found))
        if self._entered and (found or not self._reading):
            self._entered = False
            self.on_input_submitted()

    def _count(self, found: int) -> None:
        if found > SHOWN:
            self._remark(f"{found - SHOWN:,} more: type to narrow the list")
        elif self._reading:
            self._remark("reading …")
        elif not found:
            self._remark("Nothing found." if self._prompts else "No prompts yet.")
        else:
            self._remark("")

    def _remark(self, text: str) -> None:
        label = self.query_one("#prompts-remark", Label)
        label.update(Content(clean(text)))
        label.display = bool(text)

    def _preview(self) -> None:
        """All lines of the marked prompt; a single one is seen in the list."""
        prompt = clean(self._marked or "")
        label = self.query_one("#prompts-preview", Label)
        label.update(Content(prompt))
        label.display = "\n" in prompt or len(prompt) > self.query_one(OptionList).size.width - 2

    @property
    def _marked(self) -> str | None:
        at = self.query_one(OptionList).highlighted
        return self._shown[at] if at is not None and at < len(self._shown) else None

    def action_move(self, by: int) -> None:
        """Move in the list while the search keeps the focus."""
        if self._shown:
            options = self.query_one(OptionList)
            options.highlighted = max(0, min(len(self._shown) - 1, (options.highlighted or 0) + by))

    def on_option_list_option_highlighted(self) -> None:
        """Show the whole of it."""
        self._preview()

    def on_input_submitted(self) -> None:
        """Enter takes the marked one."""
        if self._marked is not None:
            self.dismiss(self._marked)
        else:
            self._entered = self._reading

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click takes it."""
        self.dismiss(self._shown[event.option_index])


def _newest_first(history: History) -> list[str]:
    return [row.request_id for row in reversed(history.rows())]
