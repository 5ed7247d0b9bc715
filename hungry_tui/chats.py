"""The kept chats: listed, read again, renamed, exported. Calls block: never make them on the event loop.

An exchange carries its chat's id. What the user says about a chat is a document of the side table "chats".
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from hungry_tui.chat_settings import ChatSettings
from hungry_tui.plain import clean
from hungry_tui.ports import History, HungryError
from hungry_tui.records import Exchange, Judged
from hungry_tui.text import one_line, well_formed

TABLE = "chats"
TITLE_CHARACTERS = 200
_SLUG_CHARACTERS = 50
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


class ExportError(HungryError):
    """The chat could not be written to a file."""


@dataclass(frozen=True, slots=True)
class ChatSummary:
    """One kept chat, without its texts."""

    chat_id: str
    """ "" holds the exchanges that came without a chat, such as imported ones."""
    request_ids: Sequence[str]
    """Its exchanges, oldest first."""
    last: datetime
    """When the latest of them began."""
    undecided: int
    title: str = ""
    """The title that the user gave; "" = none, see `title_of`."""


@dataclass(frozen=True, slots=True)
class Chat:
    """One kept chat with its exchanges, oldest first."""

    chat_id: str
    title: str
    turns: Sequence[Exchange]
    settings: ChatSettings = field(default_factory=ChatSettings)


def list_chats(history: History) -> list[ChatSummary]:
    """Every chat that has exchanges, the one used last first. Reads no texts. Raises StoreError."""
    rows_of: dict[str, list[Judged]] = {}
    for row in history.rows():
        rows_of.setdefault(row.chat_id, []).append(row)
    documents = history.documents(TABLE)
    chats = [
        ChatSummary(
            chat_id,
            request_ids=[row.request_id for row in rows],
            last=rows[-1].timestamp,
            undecided=sum(row.approved is None for row in rows),
            title=_title_in(documents.get(chat_id)),
        )
        for chat_id, rows in rows_of.items()
    ]
    return sorted(chats, key=lambda chat: chat.last, reverse=True)


def read_prompts(history: History, request_ids: Iterable[str]) -> list[tuple[str, str]]:
    """(chat id, prompt) of some exchanges, in the order asked for. Raises StoreError."""
    return [(one.chat_id, one.prompt) for one in history.exchanges(request_ids)]


def open_chat(history: History, chat_id: str) -> Chat:
    """A chat with everything in it. Raises StoreError."""
    turns = history.exchanges([row.request_id for row in history.rows() if row.chat_id == chat_id])
    document = history.documents(TABLE).get(chat_id, {})
    title = _title_in(document) or title_of(chat_id, turns[0].prompt if turns else "")
    return Chat(chat_id, title, turns, ChatSettings.from_document(document.get("settings")))


def rename_chat(history: History, chat_id: str, title: str) -> None:
    """Give a chat a title; returns once it is on disk. Raises StoreError."""
    _amend(history, chat_id, "title", title)


def set_up_chat(history: History, chat_id: str, settings: ChatSettings) -> None:
    """Keep a chat's own settings; returns once they are on disk. Raises StoreError."""
    _amend(history, chat_id, "settings", settings.to_document())


def _amend(history: History, chat_id: str, name: str, value: object) -> None:
    document = history.documents(TABLE).get(chat_id, {})
    history.put(TABLE, chat_id, {**document, name: value})


def title_of(chat_id: str, first_prompt: str) -> str:
    """The title of a chat that was given none: its first prompt, on one line and safe on a terminal."""
    if not chat_id:
        return "Exchanges without a chat"
    return one_line(first_prompt, TITLE_CHARACTERS) or "Untitled"


def _title_in(document: object) -> str:
    title = document.get("title") if isinstance(document, dict) else None
    return one_line(title, TITLE_CHARACTERS) if isinstance(title, str) else ""


# -- Markdown


def export_directories(home: Path) -> list[Path]:
    """Where exports go: where the user is, else where the program keeps its data."""
    try:
        return [Path.cwd(), home]
    except OSError:  # the directory is gone
        return [home]


def export_chat(history: History, chat_id: str, directories: Sequence[Path]) -> Path:
    """Write a chat as Markdown into the first directory that takes it; no file is ever overwritten.

    Returns the new file's path. Raises StoreError when the chat cannot be read, ExportError when nothing takes it.
    """
    chat = open_chat(history, chat_id)
    problem: OSError | None = None
    for directory in directories:
        try:
            return _write_new(directory, f"chat-{_slug(chat.title)}", to_markdown(chat))
        except OSError as error:
            problem = error
    why = problem.strerror if problem else "there is no directory for it"
    raise ExportError(f"The chat was not exported: {why}.", "Start hungry in a directory that you can write to.")


def export_chat_to(history: History, chat_id: str, name: str) -> Path:
    """Write a chat as Markdown to a file that is not there yet. Returns it. Raises StoreError, ExportError."""
    text = to_markdown(open_chat(history, chat_id))
    try:
        path = Path(name.strip("\"'")).expanduser().absolute()
        _write(path, text)
    except FileExistsError as error:
        raise ExportError(f"Not exported: {clean(name, one_line=True)} is there already.") from error
    except (OSError, RuntimeError) as error:  # RuntimeError: "~nobody-of-that-name/x"
        why = error.strerror if isinstance(error, OSError) else error
        raise ExportError(f"Not exported to {clean(name, one_line=True)}: {why}.") from error
    return path


def to_markdown(chat: Chat) -> str:
    """The chat as a Markdown document: prompts as quotations, replies as they came, verdicts below them."""
    blocks = [f"# {clean(chat.title, one_line=True)}"]
    for turn in chat.turns:
        blocks += [f"## {turn.timestamp.astimezone():%Y-%m-%d %H:%M}", _quotation(turn.prompt)]
        blocks += [one.block for one in turn.attachments]
        blocks += [_with_closed_fence(turn.response), f"*{_remark(turn)}*"]
    return well_formed("\n\n".join(blocks) + "\n")


def _remark(turn: Exchange) -> str:
    said = [f"{turn.model} {turn.model_version}".strip()]
    if turn.partial:
        said.append("broke off")
    if turn.cut:
        said.append("cut at the limit of tokens")
    if turn.approved is not None:
        said.append("approved" if turn.approved else "denied")
        if turn.reason:
            said.append(f"“{turn.reason}”")
    # What Markdown would take for the end of the emphasis stands for itself.
    return re.sub(r"([\\*_`\[<])", r"\\\1", clean(" · ".join(filter(None, said)), one_line=True))


def _quotation(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _with_closed_fence(text: str) -> str:
    """A code fence that was left open would swallow the rest of the document."""
    fence = ""
    for line in text.splitlines():
        if not (found := _FENCE.match(line)):
            continue
        marks = found[1]
        if not fence:
            fence = marks
        elif marks.startswith(fence) and not line[found.end() :].strip():
            fence = ""
    return f"{text.rstrip()}\n{fence}" if fence else text.strip("\n")


def _slug(title: str) -> str:
    return re.sub(r"[\W_]+", "-", title.lower())[:_SLUG_CHARACTERS].strip("-") or "untitled"


def _names(stem: str) -> Iterator[str]:
    yield f"{stem}.md"
    number = 2
    while True:
        yield f"{stem}-{number}.md"
        number += 1


def _write_new(directory: Path, stem: str, text: str) -> Path:
    for name in _names(stem):
        with suppress(FileExistsError):
            _write(directory / name, text)
            return directory / name
    raise AssertionError("there is always another name")


def _write(path: Path, text: str) -> None:
    """Write a new file, whole or not at all. OSError, of it FileExistsError when it is there already."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
