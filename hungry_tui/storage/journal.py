"""The append-only file beside memory.json: what was recorded since the last fold, a line a record.

A line is the CRC-32 of the rest in eight hex digits, a kind, and a JSON document in ASCII:

    5f3a9c1e verdict {"request_id": "…", "approved": true, …}

Taking the lines in twice, in order, ends where taking them in once does: a crash between folding and starting the
next journal costs nothing. Several processes append to one journal, each under the directory's lock, and see by its
length what the others added. A new journal is a new file (another inode), never a shortened one.
"""

from __future__ import annotations

import contextlib
import os
import re
import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from hungry_tui import portable
from hungry_tui.ports import StoreError
from hungry_tui.storage.files import NO_FILE, NoFile, ReadHandle, Replacement, Signature, write_all
from hungry_tui.storage.rows import decode

VERSION = 1

_CHUNK = 1 << 20
_LINE_START = re.compile(rb"[0-9a-f]{8} [a-z]+ \{")


class Entry(NamedTuple):
    """A record of the journal. `start` is the offset of its JSON document, `body`."""

    kind: str
    body: bytes
    start: int


class Journal:
    """One process's view of the journal: `end` is the offset up to which it has been taken in.

    One that is not there is an empty one: reading needs none, and there may be no room to begin it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.end = 0
        self.damaged: list[bytes] = []
        """Pieces of lines that could not be read; they are left out, and stay in the file until the next fold."""
        try:
            self.handle = ReadHandle(path)
        except FileNotFoundError:
            self.handle = NoFile()
        self._inode = self.handle.signature().inode
        self._torn = False
        self._fd = -1

    @staticmethod
    def begin(path: Path) -> None:
        """Put a new, empty journal in place."""
        with Replacement(path) as new:
            new.write(_HEADER)
            new.commit()

    def close(self) -> None:
        """Let go of the file for writing; what was handed out for reading goes on."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    @property
    def has_begun(self) -> bool:
        """There is a file to append to."""
        return self._inode != NO_FILE.inode

    @property
    def is_empty(self) -> bool:
        """Nothing has been recorded since the journal was begun."""
        return self.end <= len(_HEADER)

    def is_current(self, version: Signature) -> bool:
        """The file of that version is still the one that is open here, and no shorter than it was."""
        return version.inode == self._inode and version.size >= self.end

    def append(self, lines: Sequence[bytes]) -> int:
        """Write complete lines and return once they are on the disk: the offset at which they begin.

        The caller holds the lock and has taken in everything before. OSError leaves the file as it was.
        """
        start, data = self.end, b"".join(lines)
        fd = self._writer()
        try:
            write_all(fd, data)
            portable.sync_data(fd)
        except OSError:
            _take_back(fd, start)
            raise
        finally:
            self._let_go()
        self.end += len(data)
        return start

    def read(self) -> Iterator[Entry]:
        """The records after `end`, which moves along; an unfinished last line is left alone."""
        rest = b""
        offset = self.end
        while chunk := self.handle.read_some(offset, _CHUNK):
            offset += len(chunk)
            *lines, rest = (rest + chunk).split(b"\n")
            for text in lines:
                start = self.end
                self.end += len(text) + 1
                yield from self._entries(text, start)
        self._torn = rest != b""

    def heal(self) -> bool:
        """Deal with an unfinished last line: nobody writes now (the caller holds the lock), so it never will end.

        A record that lacks only the end of its line is given one, and the caller has to `read` again: True. Anything
        else was never acknowledged and goes. The caller has read everything before.
        """
        if not self._torn:
            return False
        size = self.handle.signature().size
        complete = any(True for _ in _salvage(self.handle.read(self.end, size - self.end)))
        fd = self._writer()
        try:
            if complete:
                write_all(fd, b"\n")
            else:
                os.ftruncate(fd, self.end)
            portable.sync_data(fd)
        finally:
            self._let_go()
        self._torn = False
        return complete

    def _entries(self, text: bytes, start: int) -> Iterator[Entry]:
        entry = _parse(text, start)
        if entry:
            yield from self._known(entry)
            return
        lost = text
        for found, piece in _salvage(text, start):
            lost = lost.replace(piece, b"", 1)
            yield from self._known(found)
        self.damaged.append(lost)

    def _known(self, entry: Entry) -> Iterator[Entry]:
        if entry.kind != "journal":
            yield entry
        elif decode(entry.body).get("version", 0) > VERSION:
            raise StoreError(f"{self.path} was written by a newer hungry.", "Update this one; nothing was changed.")

    def _writer(self) -> int:
        if self._fd < 0:
            self._fd = portable.open_file(self.path, os.O_WRONLY | os.O_APPEND)
        return self._fd

    def _let_go(self) -> None:
        if not portable.REPLACES_OPEN_FILES:
            self.close()


def _take_back(fd: int, end: int) -> None:
    """Remove what may have been written of lines that could not be synced; if even that fails, `heal` will."""
    with contextlib.suppress(OSError):
        os.ftruncate(fd, end)
        portable.sync_data(fd)


def line(kind: str, body: bytes) -> bytes:
    """A record as it stands in the file. The document begins `len(kind) + 10` bytes after the line."""
    text = b"%s %s" % (kind.encode(), body)
    return b"%08x %s\n" % (zlib.crc32(text), text)


_HEADER = line("journal", b'{"version": %d}' % VERSION)


def body_offset(kind: str) -> int:
    """Where in its line a record's document begins."""
    return len(kind) + 10


def _parse(text: bytes, start: int) -> Entry | None:
    """The line's record; None when it is damaged."""
    checksum, _, rest = text.partition(b" ")
    try:
        sound = len(checksum) == 8 and int(checksum, 16) == zlib.crc32(rest)
    except ValueError:
        sound = False
    if not sound:
        return None
    kind, _, body = rest.partition(b" ")
    return Entry(kind.decode(), body, start + len(text) - len(body))


def _salvage(text: bytes, start: int = 0) -> Iterator[tuple[Entry, bytes]]:
    """The sound records within a damaged piece: a line's end that was overwritten takes no neighbour with it."""
    begins = [match.start() for match in _LINE_START.finditer(text)]
    for begin, end in pairwise((*begins, len(text) + 1)):
        for piece in (text[begin:end], text[begin : end - 1]):
            entry = _parse(piece, start + begin)
            if entry:
                yield entry, piece
                break
