"""Files that a prompt names by `@path`: found, read, completed. Calls block: never make them on the event loop.

A path is relative to a directory, absolute, or begins with `~`; quotes keep blanks: `@"my notes.txt"`. What stands in
a code fence or in the middle of a word (an e-mail address) names nothing.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from hungry_tui.attachment import Attachment, is_named_like_a_file
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError

MOST_BYTES = 1_000_000
"""Of one file; more is no prompt for any model here."""
MOST_ENTRIES = 5_000
"""So many entries of a directory are looked at."""

_SKIPPED = {".git", "node_modules", "__pycache__"}
_REFERENCE = re.compile(r'(?:(?<=[\s(])|^)@(?:"([^"\n]+)"|([^\s"]+))')
_OPEN_WORD = re.compile(r'(?:(?<=[\s(])|^)@("?)((?<=")[^"\n]*|(?<!")[^\s"]*)$')
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TRAILING = ".,;:!?)]}'\""


class AttachmentError(HungryError):
    """A file that the prompt names cannot go with it."""


class FileMissing(AttachmentError):
    """What looks like a file's path names none, or a directory."""


@dataclass(frozen=True, slots=True)
class PathWord:
    """A path that is being written: what stands between `@` and the cursor."""

    text: str
    quoted: bool = False

    @property
    def written(self) -> str:
        """As it stands in the prompt."""
        return f'@"{self.text}' if self.quoted else f"@{self.text}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or a directory that a word can become."""

    name: str
    """With a slash at its end for a directory."""
    path: str
    """As it is written without quotes."""
    quoted: bool = False

    @property
    def written(self) -> str:
        """What replaces the word, from `@` on; closed for a file, open for a directory."""
        if not self.quoted and not re.search(r"\s", self.path):
            return f"@{self.path}"
        return f'@"{self.path}' if self.is_directory else f'@"{self.path}"'

    @property
    def is_directory(self) -> bool:
        """Whether the path goes on."""
        return self.name.endswith("/")


# -- completing


def path_word(before: str) -> PathWord | None:
    """The path that the text before the cursor ends with; None where there is none."""
    lines = before.split("\n")
    found = _OPEN_WORD.search(lines[-1])
    if found is None or list(_in_code(lines))[-1]:
        return None
    return PathWord(found[2], bool(found[1]))


def entries(word: PathWord, directory: Path) -> list[Entry]:
    """What the word can become, by name; hidden ones only after a dot. Nothing where nothing can be read."""
    begun = word.text.rpartition("/")[2]
    stem = word.text[: len(word.text) - len(begun)]
    if word.text == "~":
        stem, begun = "~/", ""
    try:
        found = list(_listed(_path(stem or ".", directory), begun.casefold()))
    except (OSError, ValueError, RuntimeError):
        return []
    return [Entry(name, stem + name, word.quoted) for name in sorted(found, key=str.casefold)]


def _listed(directory: Path, begun: str) -> Iterator[str]:
    with os.scandir(directory) as listing:
        for entry in islice(listing, MOST_ENTRIES):
            name = entry.name
            hidden = name.startswith(".") and not begun.startswith(".")
            if hidden or name in _SKIPPED or not name.casefold().startswith(begun):
                continue
            if clean(name, one_line=True) != name or '"' in name:
                continue  # it could not be written in a prompt
            try:
                yield f"{name}/" if entry.is_dir() else name
            except OSError:
                continue


# -- reading


def read_files(prompt: str, directory: Path, *, missing_is_text: bool = False) -> list[Attachment]:
    """The files that the prompt names, each once, in the order of their first mention.

    A word that names no file and looks like none (`@dataclass`, `@pytest.fixture`) is only a word. Raises
    AttachmentError for the first file that cannot be attached; FileMissing, unless `missing_is_text`, for a path
    without a file, or of a directory.
    """
    read: dict[Path, Attachment] = {}
    missing = ""
    for written, quoted in _references(prompt):
        name, path = _existing(written, quoted, directory)
        shown = clean(name, one_line=True)
        if path is None:
            if quoted or _looks_like_a_path(written):
                missing = missing or f"there is no file {shown} here."
        elif path.is_dir():
            what = "name a file in it." if name.endswith("/") else "/ lists its files."
            missing = missing or f"{shown} is a directory; {what}"
        elif path not in read:
            read[path] = Attachment(name, _text(path, name))
    if missing and not missing_is_text:
        raise FileMissing(missing)
    return list(read.values())


def _references(prompt: str) -> Iterator[tuple[str, bool]]:
    lines = prompt.split("\n")
    for line, in_code in zip(lines, _in_code(lines), strict=True):
        if not in_code:
            for found in _REFERENCE.finditer(line):
                yield found[1] or found[2], bool(found[1])


def _in_code(lines: Iterable[str]) -> Iterator[bool]:
    """For each line, whether it stands in a code fence."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if found is not None and not fence:
            fence = found[1]
        elif found is not None and found[1].startswith(fence) and not line[found.end() :].strip():
            fence = ""
        yield bool(fence)


def _existing(written: str, quoted: bool, directory: Path) -> tuple[str, Path | None]:
    """The name and the path of what is there; a full stop or a bracket at the end may belong to the sentence."""
    name = written
    while name:
        try:
            path = _path(name, directory)
            if path.exists():
                return name, path
        except (OSError, ValueError, RuntimeError):
            pass
        if quoted or name[-1] not in _TRAILING:
            break
        name = name[:-1]
    return written, None


def _path(name: str, directory: Path) -> Path:
    path = Path(name)
    return path.expanduser() if name.startswith("~") else directory / path


def _looks_like_a_path(word: str) -> bool:
    bare = word.rstrip(_TRAILING)
    return bare.startswith(("~/", "/", "./", "../")) or is_named_like_a_file(bare.rpartition("/")[2])


def _text(path: Path, name: str) -> str:
    """A file's text with newlines alone at its line ends."""
    shown = clean(name, one_line=True)
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise AttachmentError(f"{shown} is no ordinary file.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            size = _size(max(about.st_size, len(data)))
            raise AttachmentError(f"{shown} has {size}; at most {_size(MOST_BYTES)} can go with a prompt.")
    except OSError as error:
        raise AttachmentError(f"{shown} cannot be read: {error.strerror or error}.") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise AttachmentError(f"{shown} is no text file (UTF-8).")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"
