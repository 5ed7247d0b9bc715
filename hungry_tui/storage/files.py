"""Files that are the user's alone: synced writes, atomic replacement, reading at offsets."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from hungry_tui import portable
from hungry_tui.ports import StoreError

_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM}


class Signature(NamedTuple):
    """What tells one version of a file from another. `mtime` in nanoseconds."""

    inode: int
    size: int
    mtime: int


NO_FILE = Signature(-1, 0, 0)
"""The version of a file that is not there."""


class ReadHandle:
    """A file to read at offsets; from any thread, as often as one likes.

    It outlives the file's replacement, and is closed when the last user lets go. Where open files cannot be replaced it
    is opened anew for each read, and a read after a replacement is an OSError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd = -1
        fd = portable.open_file(path, os.O_RDONLY)
        self._inode = os.fstat(fd).st_ino
        if portable.REPLACES_OPEN_FILES:
            self._fd = fd
            weakref.finalize(self, os.close, fd)
        else:
            os.close(fd)

    def read(self, start: int, length: int) -> bytes:
        """Exactly so many bytes; OSError when the file has fewer."""
        parts = []
        while length:
            part = self.read_some(start, length)
            if not part:
                raise OSError(errno.EIO, "the file is shorter than it was")
            parts.append(part)
            start += len(part)
            length -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def read_some(self, start: int, length: int) -> bytes:
        """At most so many bytes; b"" at the end."""
        if self._fd >= 0:
            return portable.read_at(self._fd, length, start)
        with self._opened() as fd:
            return portable.read_at(fd, length, start)

    def signature(self) -> Signature:
        """The version of the file that is open."""
        if self._fd >= 0:
            return _signature(os.fstat(self._fd))
        with self._opened() as fd:
            return _signature(os.fstat(fd))

    @contextlib.contextmanager
    def _opened(self) -> Iterator[int]:
        fd = portable.open_file(self._path, os.O_RDONLY)
        try:
            if os.fstat(fd).st_ino != self._inode:
                raise OSError(errno.ESTALE, "the file was replaced meanwhile")
            yield fd
        finally:
            os.close(fd)


class NoFile(ReadHandle):
    """What stands for a file that is not there: it is empty."""

    def __init__(self) -> None:
        pass

    def read_some(self, start: int, length: int) -> bytes:  # noqa: ARG002
        """Nothing."""
        return b""

    def signature(self) -> Signature:
        """None of any file."""
        return NO_FILE


class Replacement:
    """A file's next content, written beside it. Nothing is replaced before `commit`.

    A context manager: leaving it without `commit` removes what was written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.offset = 0
        self.beside = path.with_name(path.name + ".new")
        """Where the content is until then."""
        self._fd = portable.open_file(self.beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        self._buffer = bytearray()

    def __enter__(self) -> Replacement:
        return self

    def __exit__(self, *_: object) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
            with contextlib.suppress(OSError):
                self.beside.unlink()

    def write(self, data: bytes) -> int:
        """Append; returns the offset at which the data begins."""
        start = self.offset
        self._buffer += data
        self.offset += len(data)
        if len(self._buffer) >= _CHUNK:
            self._flush()
        return start

    def copy(self, source: ReadHandle, start: int, end: int) -> int:
        """Append a range of another file, unparsed; returns the offset at which it begins here."""
        begins = self.offset
        while start < end:
            length = min(_CHUNK, end - start)
            self.write(source.read(start, length))
            start += length
        return begins

    def commit(self, *, durable: bool = True) -> Signature:
        """Put the content in the file's place, at once and as a whole.

        `durable=False` leaves the time of writing to the system: for what can be made again.
        """
        self._flush()
        # A time of our own, to the nanosecond: the clock that stamps later changes is coarser, so that a change made
        # within the same tick could otherwise not be told from this version.
        portable.set_time(self.beside, self._fd, time.time_ns())
        if durable:
            os.fsync(self._fd)
        version = _signature(os.fstat(self._fd))
        os.close(self._fd)
        self._fd = -1
        try:
            portable.replace(self.beside, self.path)
        except OSError:
            self.beside.unlink(missing_ok=True)
            raise
        if durable:
            portable.sync_directory(self.path.parent)
        return version

    def _flush(self) -> None:
        write_all(self._fd, self._buffer)
        self._buffer.clear()


@contextlib.contextmanager
def exported_to(path: Path) -> Iterator[TextIO]:
    """A text file where the user wants it, to be written as a shell's `>` would, but as a whole or not at all.

    A device or a pipe is written as it stands: something else in its place is nobody's wish. A link stays one, and a
    file keeps its permissions; a new one is the user's alone. Raises OSError.
    """
    try:
        there = path.stat().st_mode
    except FileNotFoundError:
        there = stat.S_IFREG | 0o600
    if not stat.S_ISREG(there):
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
        return
    target = path.resolve()
    fd, name = tempfile.mkstemp(prefix=".hungry-export-", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(fd, "w", encoding="utf-8", newline="\n") as stream:
            yield stream
            stream.flush()
            os.fsync(fd)
        beside.chmod(stat.S_IMODE(there))
        portable.replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def write_all(fd: int, data: bytes | bytearray) -> None:
    """Write everything; a disk that fills up midway raises OSError."""
    done = os.write(fd, data)
    while done < len(data):
        with memoryview(data)[done:] as rest:
            done += os.write(fd, rest)


def signature(path: Path) -> Signature:
    """The version of the file that stands at `path`; NO_FILE when there is none."""
    try:
        return _signature(path.stat())
    except FileNotFoundError:
        return NO_FILE


def _signature(status: os.stat_result) -> Signature:
    return Signature(status.st_ino, status.st_size, status.st_mtime_ns)


def make_private(directory: Path, *files: Path) -> None:
    """Create the directory if need be, and keep others out of it and of the files, where they are ours to change."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path, mode in ((directory, 0o700), *((file, 0o600) for file in files)):
        with contextlib.suppress(FileNotFoundError):
            status = path.stat()
            shared = status.st_mode & 0o1000  # a sticky directory belongs to everyone, like /tmp
            if status.st_mode & 0o077 and not shared and portable.is_mine(status):
                with contextlib.suppress(OSError):  # a disk that may only be read is no reason not to read it
                    path.chmod(mode)


def aside(path: Path, word: str) -> Path:
    """A free name beside `path` that says what was put there and when: memory.json.damaged-20260201-103000."""
    stem = f"{path.name}.{word}-{time.strftime('%Y%m%d-%H%M%S')}"
    candidates = (path.with_name(stem + suffix) for suffix in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(candidate for candidate in candidates if not candidate.exists())


@contextlib.contextmanager
def plain_errors(doing: str, directory: Path) -> Iterator[None]:
    """Turn the operating system's errors into StoreErrors that say what failed and what to do."""
    try:
        yield
    except OSError as error:
        raise in_words(error, doing, directory) from error


def in_words(error: OSError, doing: str, directory: Path) -> StoreError:
    """What failed and what to do. `doing` completes "… failed", such as "saving the verdict"."""
    what = doing[:1].upper() + doing[1:]
    refusal = Refusal.of(error, directory)
    if refusal:
        return StoreError(f"{what} failed: {refusal.why}.", refusal.advice)
    reason = error.strerror or str(error)
    return StoreError(
        f"{what} failed in {directory}: {reason}.",
        "Nothing saved before is lost. Check the disk, then try again.",
    )


class Refusal(NamedTuple):
    """Why nothing can be written in a directory, though it may be read; and what to do."""

    why: str
    advice: str

    @classmethod
    def of(cls, error: OSError, directory: Path) -> Refusal | None:
        """What an error says of the directory; None when it says something else."""
        if error.errno in _FULL:
            advice = "Nothing saved before is lost. Free some space, then try again."
            return cls(f"no space is left in {directory}", advice)
        elsewhere = "or set HUNGRY_HOME to another directory."
        if error.errno == errno.EROFS:
            why = f"{directory} is not writable, its disk can only be read"
            return cls(why, f"Mount it for writing, {elsewhere}")
        if error.errno in _FORBIDDEN:
            return cls(f"{directory} is not writable", f"Change its permissions, {elsewhere}")
        return None
