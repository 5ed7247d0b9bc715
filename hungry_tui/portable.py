"""What operating systems do differently, each with a way that goes everywhere; no other module asks which one it is."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

fcntl: ModuleType | None
try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

REPLACES_OPEN_FILES = os.name == "posix"
"""A file that someone reads can be replaced or renamed. Elsewhere files are held open for moments only."""

_PATIENCE = 200  # looks, 10 ms apart, at a file that another program has open for a moment
_READING = threading.Lock()


def open_file(path: Path, flags: int) -> int:
    """A descriptor for bytes, the user's alone when it makes the file; child processes do not inherit it."""
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


def read_at(fd: int, length: int, start: int) -> bytes:
    """At most so many bytes from an offset; b"" at the end. From any thread."""
    if hasattr(os, "pread"):
        return os.pread(fd, length, start)
    with _READING:
        os.lseek(fd, start, os.SEEK_SET)
        return os.read(fd, length)


def try_lock(fd: int) -> bool:
    """Lock an open file, unless another process has it. OSError where there are no locks."""
    if fcntl:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
    with _portalocker() as portalocker:
        try:
            portalocker.lock(fd, portalocker.LOCK_EX | portalocker.LOCK_NB)
        except portalocker.AlreadyLocked:
            return False
        return True


def unlock(fd: int) -> None:
    """Let go of the lock on an open file."""
    if fcntl:
        fcntl.flock(fd, fcntl.LOCK_UN)
    else:
        with _portalocker() as portalocker:
            portalocker.unlock(fd)


@contextlib.contextmanager
def _portalocker() -> Iterator[ModuleType]:
    """The library, its errors being OSErrors. Where there is flock, flock itself is three times as fast."""
    try:
        import portalocker
    except ImportError as error:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK)) from error
    try:
        yield portalocker
    except portalocker.LockException as error:
        raise OSError(errno.ENOLCK, str(error)) from error


def sync_data(fd: int) -> None:
    """Return once the file's data is on the disk itself."""
    if sys.platform == "darwin" and fcntl:
        fcntl.fcntl(fd, fcntl.F_FULLFSYNC)  # macOS's fsync stops at the drive's cache
    elif hasattr(os, "fdatasync"):
        os.fdatasync(fd)
    else:
        os.fsync(fd)


def sync_directory(directory: Path) -> None:
    """Make renames and new files in a directory durable, where a directory can be opened."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    fd = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def set_time(path: Path, fd: int, nanoseconds: int) -> None:
    """Set the modification time of a file that is open."""
    os.utime(fd if os.utime in os.supports_fd else path, ns=(nanoseconds, nanoseconds))


def replace(source: Path, target: Path) -> None:
    """Put a file in another one's place, at once and as a whole."""
    for look in range(_PATIENCE):
        try:
            source.replace(target)
        except PermissionError:
            if REPLACES_OPEN_FILES or look == _PATIENCE - 1:
                raise
            time.sleep(0.01)
        else:
            return


def is_mine(status: os.stat_result) -> bool:
    """The file's permissions are the user's to change; without POSIX owners there are none to change."""
    return hasattr(os, "geteuid") and status.st_uid == os.geteuid()


def host() -> str:
    """The computer's name."""
    import platform

    return platform.node()


def is_running(pid: int) -> bool:
    """There is such a process on this computer; True where asking would do it harm."""
    if os.name != "posix":
        return True  # signal 0 is Ctrl+C there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
