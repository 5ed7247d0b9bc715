"""A history that cannot be written can be read: on a disk that is full or may only be read, and for who may not write.

`test_store_disk` has what fails while it is being written.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.practice import PracticeServer
from hungry_tui.server import OllamaServer
from hungry_tui.session import Session
from hungry_tui.store import Store, StoreError
from tests.edges.store_help import exchange


@contextmanager
def unwritable(monkeypatch: pytest.MonkeyPatch, number: int) -> Iterator[None]:
    """Opening for writing fails, as it does where nothing can be written; reading goes on."""
    real = os.open

    def refuse(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR) and (flags & os.O_CREAT or number != errno.ENOSPC):
            raise OSError(number, os.strerror(number))
        return real(path, flags, *more, **named)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        patch.setattr(os, "mkdir", lambda *_: os.close(-1))
        patch.setattr(os, "chmod", lambda *_, **__: os.close(-1))
        yield


def waiting_journal(home: Path) -> None:
    """A history of which the latest verdict is in the journal, as a kill leaves it."""
    with Store.open(home) as store:
        store.append(exchange(1))
        store.append(exchange(2))
        store.put("chats", "a", {"n": 1})
    store = Store.open(home)
    store.judge("req_1", True, "in the journal")
    journal = (home / "memory.journal").read_bytes()
    store.close()
    (home / "memory.journal").write_bytes(journal)


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC])
@pytest.mark.parametrize("gone", [(), ("memory.journal",), ("memory.journal", "memory.index", "memory.lock")])
def test_all_of_it_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, gone: tuple[str, ...]
) -> None:
    waiting_journal(tmp_path)
    for name in gone:
        (tmp_path / name).unlink()
    tmp_path.chmod(0o755)  # to be made private, were it possible
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with unwritable(monkeypatch, number):
        store = Store.open(tmp_path)
        assert store.read_only
        assert [one.request_id for one in store.history()] == ["req_1", "req_2"]
        assert store.summary().total.decisions == 1
        assert store.history()[0].reason == "in the journal"
        assert store.documents("chats") == {"a": {"n": 1}}
        assert store.damage == []
        assert not store.refresh()
        for change in (lambda: store.judge("req_2", False), store.compact, store.reset):
            with pytest.raises(StoreError) as caught:
                change()
            assert str(tmp_path) in caught.value.message
            assert "Errno" not in str(caught.value)
            assert caught.value.advice in store.why_read_only
        store.close()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_what_another_program_records_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another user's, for instance, who may write."""
    waiting_journal(tmp_path)
    (tmp_path / "memory.journal").unlink()
    with unwritable(monkeypatch, errno.EACCES):
        reader = Store.open(tmp_path)
    with Store.open(tmp_path) as writer:
        writer.judge("req_2", False, "by the other")
        assert reader.history()[1].reason == "by the other"
    assert reader.history()[1].reason == "by the other"
    reader.close()


def test_a_directory_without_a_history_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with unwritable(monkeypatch, errno.EROFS), pytest.raises(StoreError, match="no history") as caught:
        Store.open(tmp_path)
    assert "HUNGRY_HOME" in caught.value.advice


def test_without_room_for_a_journal_it_is_begun_when_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting_journal(tmp_path)
    (tmp_path / "memory.journal").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda *_: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        store = Store.open(tmp_path)
        assert len(store.history()) == 2
        with pytest.raises(StoreError, match="no space is left"):
            store.judge("req_2", True)
    with Store.open(tmp_path) as other:
        store.judge("req_2", True, "now")
        assert other.history()[1].reason == store.history()[1].reason == "now"
    store.close()


async def test_a_chat_goes_on_beside_a_history_that_can_only_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting_journal(tmp_path)
    session = _session(tmp_path)
    with unwritable(monkeypatch, errno.EROFS):
        await session.archive.open(lambda: Store.open(tmp_path))
        await session.recording.record(exchange(3))
        assert [one.request_id for one in session.study.recent] == ["req_3"], "the chat knows it"
        with pytest.raises(StoreError, match="is not possible"):
            await session.recording.judge("req_1", False)
        await session.close()


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_as_soon_as_it_can_be_written_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    waiting_journal(tmp_path)
    for name in ("memory.journal", "memory.lock"):
        (tmp_path / name).unlink()
    with unwritable(monkeypatch, number):
        store = Store.open(tmp_path)
        with pytest.raises(StoreError, match="is not possible"):
            store.judge("req_2", True)
    with Store.open(tmp_path) as other:  # what is written from now on is shared as ever
        store.judge("req_2", True, "now")
        other.append(exchange(3))
        assert not store.read_only
        assert store.why_read_only == ""
        assert (
            [one.reason for one in store.history()]
            == [one.reason for one in other.history()]
            == ["in the journal", "now", ""]
        )
    store.close()
    with Store.open(tmp_path) as store:
        assert len(store.history()) == 3


async def test_what_was_said_while_it_could_only_be_read_is_kept_once_it_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting_journal(tmp_path)
    (tmp_path / "memory.lock").unlink()
    session = _session(tmp_path)
    with unwritable(monkeypatch, errno.ENOSPC):
        await session.archive.open(lambda: Store.open(tmp_path))
        await session.recording.record(exchange(3))
        await session.recording.record(exchange(4))
        with pytest.raises(StoreError, match="Free some space, then try again"):
            await session.recording.judge("req_3", False)
    await session.recording.judge("req_3", False, "too long")
    assert not session.recording.unsaved
    await session.close()
    with Store.open(tmp_path) as store:
        assert [one.reason for one in store.history()][2:] == ["too long", ""]


async def test_a_history_that_could_not_be_begun_is_begun_at_the_next_save(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = _session(tmp_path)
    with unwritable(monkeypatch, errno.ENOSPC):
        with pytest.raises(StoreError):
            await session.archive.open(lambda: Store.open(tmp_path))
        with pytest.raises(StoreError):
            await session.recording.record(exchange(1))
    await session.recording.record(exchange(2))
    assert [one.request_id for one in session.study.recent] == ["req_1", "req_2"]
    await session.recording.judge("req_1", False, "use pathlib")
    assert session.study.find("req_1")
    await session.close()
    with Store.open(tmp_path) as store:
        assert [one.reason for one in store.history()] == ["use pathlib", ""]


def _session(home: Path) -> Session:
    connection = Connection("http://127.0.0.1:9", OllamaServer, lambda: PracticeServer(home / "practice"))
    return Session(Settings(home=home), connection)


_READING = """
import sys
from hungry_tui.cli import main
sys.exit(max(main(words) for words in (["stats"], ["rules", "--json"], ["export", "memory"], ["export", "kto"])))
"""


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("unshare"), reason="needs Linux's unshare")
@pytest.mark.parametrize(
    "then", ["dd if=/dev/zero of={}/filler bs=1k 2>&-", "mount -o remount,ro {}"], ids=["full", "read-only"]
)
def test_commands_that_read_do_so_on_a_disk_that_takes_nothing(tmp_path: Path, then: str) -> None:
    disk, origin = tmp_path / "disk", tmp_path / "origin"
    disk.mkdir()
    waiting_journal(origin)
    unshare = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    mount = f"mount -t tmpfs -o size=64k tmpfs {disk}"
    if subprocess.run([*unshare, mount], capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    script = f'{mount} && cp -p {origin}/* {disk} && {{ {then.format(disk)}; exec "$0" -c "$1"; }}'
    run = subprocess.run(
        [*unshare, script, sys.executable, _READING],
        env={**os.environ, "HUNGRY_HOME": str(disk)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert "in the journal" in run.stdout
    assert "decisions  1" in run.stdout
