"""The list of kept chats: typing searches titles and prompts, Enter goes on with one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Label, OptionList
from textual.widgets.option_list import Option

from hungry_tui.chats import (
    ChatSummary,
    export_chat,
    export_directories,
    list_chats,
    read_prompts,
    rename_chat,
    title_of,
)
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError
from hungry_tui.screens.dialog import Dialog
from hungry_tui.screens.line_entry import LineEntry
from hungry_tui.screens.models import FilterInput
from hungry_tui.session import Session

SHOWN = 200
"""So many chats are in the list at once; typing finds the others."""
BATCH = 500
"""So many prompts are read in one go; a verdict waits no longer than that."""


class ChatFilter(FilterInput):
    """The search; the keys that do something with the marked chat stay with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+r", "screen.rename", "rename", id="chats.rename", tooltip="Give the chat a title"),
        Binding("ctrl+s", "screen.export", "export", id="chats.export", tooltip="Write the chat to a Markdown file"),
    ]


class ChatsScreen(Dialog[str | None]):
    """Lists the chats, the one used last on top; dismissed with the chosen one's id, None for none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+l", "dismiss(None)", "back", id="chats.back"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._chats: Sequence[ChatSummary] = ()
        self._first_prompts: dict[str, str] = {}
        self._searched: dict[str, list[str]] = {}
        """The prompts of each chat, case-folded."""
        self._reading = True
        self._asked: Callable[[ChatSummary], object] | None = None
        """What a key is to do with the marked chat, pressed before there was any."""

    def compose(self) -> ComposeResult:
        """The search above the list, what happened below."""
        with Vertical(id="chats-dialog") as dialog:
            dialog.border_title = "Chats"
            dialog.border_subtitle = "Enter resumes · ^r rename · ^s export · Esc back"
            yield ChatFilter(placeholder="search titles and prompts", compact=True)
            yield OptionList(compact=True)
            yield Label("", id="chats-remark", markup=False)

    def begin(self) -> None:
        """Whatever is typed at once is searched for as soon as there is something to search."""
        self.query_one(ChatFilter).focus()
        self._read()

    # -- reading and searching

    @work(group="chats")
    async def _read(self) -> None:
        """The list first, then the prompts of all chats, those on top first."""
        try:
            self._chats = await self._session.archive.run(list_chats)
            request_ids = [one for chat in self._chats for one in chat.request_ids]
            for start in range(0, len(request_ids), BATCH):
                batch = request_ids[start : start + BATCH]
                for chat_id, prompt in await self._session.archive.run(partial(read_prompts, request_ids=batch)):
                    self._first_prompts.setdefault(chat_id, prompt)
                    self._searched.setdefault(chat_id, []).append(prompt.casefold())
                if start == 0 or self._wanted:
                    self._fill()
        except HungryError as error:
            self._remark(str(error))
        self._reading = False
        self._fill()

    @property
    def _wanted(self) -> list[str]:
        return self.query_one(ChatFilter).value.casefold().split()

    @property
    def _marked(self) -> ChatSummary | None:
        options = self.query_one(OptionList)
        if options.highlighted is None or not options.option_count:
            return None
        chat_id = _chat_id(options.get_option_at_index(options.highlighted))
        return next(chat for chat in self._chats if chat.chat_id == chat_id)

    def on_input_changed(self) -> None:
        """Typing searches; what is found first is marked."""
        self._fill(keep_mark=False)

    def _fill(self, *, keep_mark: bool = True) -> None:
        wanted, marked = self._wanted, self._marked
        found = [chat for chat in self._chats if self._matches(chat, wanted)]
        shown = [chat.chat_id for chat in found[:SHOWN]]
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(self._line(chat), id=f"chat:{chat.chat_id}") for chat in found[:SHOWN]])
        if shown:
            kept = keep_mark and marked is not None and marked.chat_id in shown
            options.highlighted = shown.index(marked.chat_id) if kept and marked is not None else 0
        self._count(len(found))
        if self._asked is not None and (shown or not self._reading):
            self._do(self._asked)

    def _matches(self, chat: ChatSummary, wanted: Sequence[str]) -> bool:
        if not wanted:
            return True
        texts = (chat.title.casefold(), *self._searched.get(chat.chat_id, ()))
        return all(any(word in text for text in texts) for word in wanted)

    def _count(self, found: int) -> None:
        if self._reading and self._wanted:
            self._remark("searching …")
        elif found > SHOWN:
            self._remark(f"{found - SHOWN:,} more: type to narrow the list")
        elif not found:
            self._remark("Nothing found." if self._chats else "No chats yet. Ask something first.")
        else:
            self._remark("")

    def _line(self, chat: ChatSummary) -> Content:
        mark = "●" if chat.chat_id == self._session.chat.chat_id else " "
        facts = f"{chat.last.astimezone():%Y-%m-%d %H:%M} {len(chat.request_ids):>4}  "
        undecided = f"  {chat.undecided} undecided" if chat.undecided else ""
        return Content.assemble(
            (f"{mark} ", "$text-accent"), (facts, "dim"), self._title(chat), (undecided, "$text-warning")
        )

    def _title(self, chat: ChatSummary) -> str:
        return chat.title or title_of(chat.chat_id, self._first_prompts.get(chat.chat_id, "…"))

    def _remark(self, text: str) -> None:
        label = self.query_one("#chats-remark", Label)
        label.update(Content(clean(text)))
        label.display = bool(text)

    # -- what can be done with the marked chat

    def action_move(self, by: int) -> None:
        """Move in the list while the search keeps the focus."""
        options = self.query_one(OptionList)
        if options.option_count:
            options.highlighted = max(0, min(options.option_count - 1, (options.highlighted or 0) + by))

    def _do(self, what: Callable[[ChatSummary], object]) -> None:
        """Do something with the marked chat; while none is read, with the first that is."""
        self._asked = None
        if not self.is_active:
            return
        if (chat := self._marked) is not None:
            what(chat)
        elif self._reading:
            self._asked = what

    def on_input_submitted(self) -> None:
        """Enter goes on with the marked chat."""
        self._do(lambda chat: self.dismiss(chat.chat_id))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click goes on with it."""
        self.dismiss(_chat_id(event.option))

    def action_rename(self) -> None:
        """Ask for a title and keep it."""
        self._do(self._rename)

    def action_export(self) -> None:
        """Write the chat to a Markdown file, and say where."""
        self._do(self._export)

    @work(group="chats")
    async def _rename(self, chat: ChatSummary) -> None:
        title = await self.app.push_screen_wait(LineEntry("Rename the chat", self._title(chat)))
        if title is None:
            return
        try:
            await self._session.archive.run(partial(rename_chat, chat_id=chat.chat_id, title=title))
            self._chats = await self._session.archive.run(list_chats)
        except HungryError as error:
            self._remark(f"Not renamed: {error}")
            return
        if chat.chat_id == self._session.chat.chat_id:
            self._session.chat.title = title
        self._fill()
        self._remark("Renamed.")

    @work(group="export")
    async def _export(self, chat: ChatSummary) -> None:
        try:
            directories = export_directories(self._session.settings.home)
            path = await self._session.archive.run(partial(export_chat, chat_id=chat.chat_id, directories=directories))
        except HungryError as error:
            self._remark(str(error))
        else:
            self._remark(f"Exported to {path}")


def _chat_id(option: Option) -> str:
    return (option.id or "").removeprefix("chat:")
