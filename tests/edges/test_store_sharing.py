"""Several programs on one data directory."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hungry_tui.store import Store, StoreError
from tests.edges.store_help import content, exchange, run_child, stock

_HUNDRED = """
import sys
from hungry_tui.store import Store
from tests.edges.store_help import exchange

first = int(sys.argv[2])
with Store.open(sys.argv[1]) as store:
    for number in range(first, first + 100):
        store.append(exchange(number))
        store.judge(f"req_{number}", number % 2 == 0, str(first))
        if number % 40 == 0:
            store.compact()
"""


def test_two_programs_write_a_hundred_each_and_two_hundred_are_kept(tmp_path: Path) -> None:
    children = [
        subprocess.Popen([sys.executable, "-c", _HUNDRED, str(tmp_path), str(first)], stderr=subprocess.PIPE)
        for first in (0, 1000)
    ]
    with Store.open(tmp_path) as store:
        while any(child.poll() is None for child in children):
            store.history(last=5)
            store.summary()
        assert [child.communicate()[1] for child in children] == [b"", b""]
        assert len(store.history()) == 200
        assert store.summary().total.decisions == 200
    assert len({row["request_id"] for row in stock(tmp_path, "conversation_history")}) == 200
    verdicts = stock(tmp_path, "approval_history")
    assert sorted(row["reason"] for row in verdicts) == ["0"] * 100 + ["1000"] * 100


def test_each_sees_the_others_decisions_at_the_next_read(tmp_path: Path) -> None:
    with Store.open(tmp_path) as one, Store.open(tmp_path) as two:
        one.append(exchange(1))
        two.judge("req_1", False, "no")
        assert one.summary().total.denied == 1
        one.recategorise("req_1", exchange(1).category)
        one.compact()
        two.judge("req_1", True, "yes")
        one.put("chats", "a", {"n": 1})
        two.compact()
        assert one.history()[0].reason == two.history()[0].reason == "yes"
        assert one.summary() == two.summary()
        assert two.documents("chats") == {"a": {"n": 1}}
    assert len(content(tmp_path)["approval_history"]) == 1


@pytest.fixture
def no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", refuse)


@pytest.mark.usefixtures("no_locks")
def test_without_locks_the_second_only_reads_and_says_so(tmp_path: Path) -> None:
    with Store.open(tmp_path) as first:
        first.append(exchange(1))
        with Store.open(tmp_path) as second:
            assert (first.read_only, second.read_only) == (False, True)
            first.judge("req_1", True, "seen")
            assert second.history()[0].reason == "seen"
            for write in (
                lambda: second.append(exchange(2)),
                lambda: second.judge("req_1", False),
                lambda: second.put("chats", "a", {}),
                second.compact,
                second.reset,
            ):
                with pytest.raises(StoreError, match="cannot share"):
                    write()
            first.compact()
            assert second.history() == first.history()
            first.close()
            second.judge("req_1", False, "alone now")
            assert not second.read_only
    with Store.open(tmp_path) as alone:
        assert not alone.read_only
        assert [one.reason for one in alone.history()] == ["alone now"]


@pytest.mark.usefixtures("no_locks")
def test_without_locks_a_dead_owner_is_followed(tmp_path: Path) -> None:
    dead = run_child("import os; print(os.uname().nodename, os.getpid())").stdout
    (tmp_path / "memory.owner").write_text(dead)
    with Store.open(tmp_path) as store:
        assert not store.read_only
        store.append(exchange(1))


@pytest.mark.usefixtures("no_locks")
def test_without_locks_an_owner_on_another_host_is_respected(tmp_path: Path) -> None:
    with Store.open(tmp_path):
        pass
    (tmp_path / "memory.owner").write_text("another-host 1")
    with Store.open(tmp_path) as store:
        assert store.read_only


def test_another_program_that_does_not_let_go_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hungry_tui.storage.lock._PATIENCE", 0.02)
    with Store.open(tmp_path) as store:
        with (tmp_path / "memory.lock").open("r+") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            with pytest.raises(StoreError, match="Another program"):
                store.append(exchange(1))
        store.append(exchange(1))
        assert store.history() == [exchange(1)]


def test_memory_json_is_not_set_aside_while_another_program_writes_it(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.append(exchange(1))
        store.compact()
        whole = (tmp_path / "memory.json").read_bytes()
        (tmp_path / "memory.json").write_bytes(whole[:50])
        with pytest.raises(StoreError, match="another program"):
            store.history()
        (tmp_path / "memory.json").write_bytes(whole)
        assert store.history() == [exchange(1)]
    assert not list(tmp_path.glob("*damaged*"))
