"""The user's own editor for a longer text: `$VISUAL`, else `$EDITOR`. Blocking; needs the terminal to itself."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from hungry_tui.ports import HungryError
from hungry_tui.text import well_formed

NAME_LENGTH = 24


class EditorError(HungryError):
    """The text could not be edited; it is as it was."""


def editor_command(environ: Mapping[str, str] = os.environ) -> list[str]:
    """The editor with its arguments. Raises EditorError when none is set, or when it cannot be read."""
    for name in ("VISUAL", "EDITOR"):
        if chosen := environ.get(name, "").strip():
            try:
                return shlex.split(chosen)
            except ValueError as error:
                raise EditorError(f"{name} cannot be read: {error}.", "Your text is as it was.") from error
    raise EditorError("No editor is set.", "Set one before starting hungry, such as: export EDITOR=nano")


def edit(text: str, command: Sequence[str]) -> str:
    """The text as the editor leaves it, in a file that nobody else can read and that is removed afterwards.

    Raises EditorError when the editor does not start, or fails without having changed anything.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="hungry-") as folder:  # the editor's own backups go with it
            path = Path(folder) / "prompt.md"
            path.touch(mode=0o600)
            path.write_bytes(f"{well_formed(text)}\n".encode() if text else b"")  # editors like to end the last line
            code = subprocess.run([*command, str(path)], check=False).returncode
            edited = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError as error:
        what = error.strerror or str(error)
        raise EditorError(f"{_named(command)}: {what}.", "Your text is as it was.") from error
    edited = edited.removesuffix("\n")
    if code and edited == text:
        raise EditorError(f"{_named(command)} ended with exit code {code}.", "Your text is as it was.")
    return edited


def _named(command: Sequence[str]) -> str:
    """The editor without its folder, and short: the message ends with what became of the text."""
    name = Path(command[0]).name or command[0]
    return name if len(name) <= NAME_LENGTH else f"{name[: NAME_LENGTH - 1]}…"


@contextmanager
def interrupts_ignored() -> Iterator[None]:
    """Ctrl+C is the editor's while it has the terminal: it reaches this program as well."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, lambda *_: None)  # not SIG_IGN, which the editor would inherit
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
