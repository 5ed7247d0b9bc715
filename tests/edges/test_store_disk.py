"""Disks that are full, fail, or may not be written: a clear message, nothing lost, and on it goes afterwards."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from hungry_tui.store import Store, StoreError
from tests.edges.store_help import exchange, run_child, stock

_ON_A_FULL_DISK = """
import os, sys
from pathlib import Path
from hungry_tui.store import Store, StoreError
from tests.edges.store_help import exchange, stock

disk = Path(sys.argv[1])
home = disk / "home"
filler = disk / "filler"
filler.write_bytes(b"x" * 400_000)
store = Store.open(home)
kept = 0
try:
    while kept < 1000:
        store.append(exchange(kept, response="y" * 3000))
        kept += 1
except StoreError as error:
    assert "no space is left" in error.message, error
    assert "Free some space" in error.advice, error
assert 5 < kept < 1000, kept
assert len(store.history()) == kept
try:
    store.compact()
    raise SystemExit("there was room to fold")
except StoreError as error:
    assert "no space is left" in error.message, error
assert len(store.history()) == kept
assert not list(home.glob("*.new")), list(home.iterdir())
with Store.open(home) as second:
    assert len(second.history()) == kept
    assert second.damage == []
    filler.unlink()
    store.append(exchange(kept))
    store.judge("req_0", True, "after all")
    store.compact()
store.close()
assert len(stock(home, "conversation_history")) == kept + 1
print("went on")
"""


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("unshare"), reason="needs Linux's unshare")
def test_a_really_full_disk(tmp_path: Path) -> None:
    mount = f"mount -t tmpfs -o size=700k tmpfs {tmp_path}"
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    if subprocess.run([*command, mount], capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    run = subprocess.run(
        [*command, f'{mount} && exec "$0" -c "$1" {tmp_path}', sys.executable, _ON_A_FULL_DISK],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (run.stderr, run.stdout) == ("", "went on\n")


_WITH_A_LIMIT = """
import resource, sys
from hungry_tui.store import Store, StoreError
from tests.edges.store_help import exchange

store = Store.open(sys.argv[1])
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
kept = 0
try:
    while True:
        store.append(exchange(kept, response="y" * 700))
        kept += 1
except StoreError as error:
    print(error.message)
assert len(store.history()) == kept
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
store.append(exchange(kept))
store.close()
with Store.open(sys.argv[1]) as store:
    assert store.damage == []
    assert len(store.history()) == kept + 1
"""


def test_a_limit_on_file_sizes_that_cuts_a_record_in_two(tmp_path: Path) -> None:
    assert "no space is left" in run_child(_WITH_A_LIMIT, tmp_path).stdout


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, name: str, number: int, after: int = 0) -> Iterator[None]:
    """Let a function of `os` fail from its next call but `after` on."""
    real: Callable[..., Any] = getattr(os, name)
    calls = 0

    def fail(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls > after:
            raise OSError(number, os.strerror(number))
        return real(*arguments, **named)

    with monkeypatch.context() as patch:
        patch.setattr(os, name, fail)
        yield
    assert calls > after, f"os.{name} was not called"


@pytest.mark.parametrize("name", ["write", "fdatasync"])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("rollback_fails", [False, True])
def test_a_record_that_could_not_be_synced_is_not_there_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, number: int, rollback_fails: bool
) -> None:
    with Store.open(tmp_path) as store, Store.open(tmp_path) as other:
        store.append(exchange(1))
        with monkeypatch.context() as patch, failing(monkeypatch, name, number):
            if rollback_fails:
                patch.setattr(os, "ftruncate", lambda *_: os.close(-1))
            with pytest.raises(StoreError, match="Saving the verdict failed") as caught:
                store.judge("req_1", True, "lost?")
        assert "Nothing saved before is lost" in caught.value.advice
        if not rollback_fails:
            assert store.history() == other.history() == [exchange(1)]
        store.judge("req_1", False, "again")
        assert [each.reason for each in store.history()] == [each.reason for each in other.history()] == ["again"]
    assert [row["reason"] for row in stock(tmp_path, "approval_history")] == ["again"]


@pytest.mark.parametrize("name", ["write", "fsync", "utime"])
@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_a_fold_that_fails_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, after: int
) -> None:
    with Store.open(tmp_path) as store:
        for number in range(3):
            store.append(exchange(number))
        store.compact()
        store.judge("req_1", True, "kept")
        store.put("chats", "a", {"n": 1})
        expected = store.history()
        raised = False
        with monkeypatch.context() as patch, Store.open(tmp_path) as other:
            real, calls = getattr(os, name), 0

            def fail(*arguments: Any, **named: Any) -> Any:
                nonlocal calls
                calls += 1
                if calls == after + 1:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                return real(*arguments, **named)

            patch.setattr(os, name, fail)
            try:
                store.compact()
            except StoreError:
                raised = True
            assert store.history() == other.history() == expected
            assert store.documents("chats") == {"a": {"n": 1}}
        assert raised or calls != after + 1 or name != "fsync"
        store.judge("req_2", False, "and on")
        assert store.history()[2].reason == "and on"
    with Store.open(tmp_path) as store:
        assert store.damage == []
        assert [each.reason for each in store.history()] == ["", "kept", "and on"]
    assert not list(tmp_path.glob("*.new"))


def test_a_quit_that_cannot_fold_says_so_and_the_next_start_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(tmp_path)
    store.append(exchange(1))
    with failing(monkeypatch, "fsync", errno.ENOSPC), pytest.raises(StoreError, match="no space is left"):
        store.close()
    with Store.open(tmp_path) as store:
        assert store.history() == [exchange(1)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_directory_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="not writable"):
        Store.open(tmp_path / "home")
    tmp_path.chmod(0o700)


def test_a_file_where_the_directory_should_be(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("mine")
    with pytest.raises(StoreError):
        Store.open(tmp_path / "home")
    assert (tmp_path / "home").read_text() == "mine"


def test_an_unwritable_directory_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing(monkeypatch, "open", errno.EROFS), pytest.raises(StoreError, match="is not writable") as caught:
        Store.open(tmp_path)
    assert "HUNGRY_HOME" in caught.value.advice


def test_descriptors_do_not_leak(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    used = len(list(Path("/dev/fd").iterdir()))
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + 40, hard))
    try:
        for number in range(100):
            with Store.open(tmp_path) as store:
                store.append(exchange(number))
                store.judge(f"req_{number}", True)
                store.compact()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
