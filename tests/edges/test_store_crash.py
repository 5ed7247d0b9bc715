"""What a crash leaves behind: torn tails, damaged lines, a fold that did not end. Nothing acknowledged is lost."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from hungry_tui.records import Category
from hungry_tui.store import Store
from tests.edges.store_help import content, exchange
from tests.edges.store_kills import FUNCTIONS, check_nothing_acknowledged_is_lost, write_until_killed


@pytest.mark.parametrize("function", FUNCTIONS)
def test_killed_at_the_nth_call_of(tmp_path: Path, function: str) -> None:
    home = tmp_path / "home"
    Store.open(home).close()
    for count in (1, 2, 3, 5, 8):
        with (home / "memory.journal").open("ab") as journal:
            journal.write(b'0badc0de verdict {"request_id": "req_0", "appr')  # what an earlier kill left
        killed = write_until_killed(home, function, count)
        check_nothing_acknowledged_is_lost(home)
        assert killed or (function == "ftruncate" and count > 1)


@pytest.mark.parametrize("milliseconds", [3, 17, 41])
def test_killed_at_any_moment(tmp_path: Path, milliseconds: int) -> None:
    for _ in range(2):
        assert write_until_killed(tmp_path / "home", "", milliseconds)
        check_nothing_acknowledged_is_lost(tmp_path / "home")


def test_nothing_is_acknowledged_before_it_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = b""
    real = os.fdatasync

    def note(fd: int) -> None:
        nonlocal synced
        real(fd)
        synced = (tmp_path / "memory.journal").read_bytes()

    monkeypatch.setattr(os, "fdatasync", note)
    with Store.open(tmp_path) as store:
        store.append(exchange(1))
        assert b"reply 1" in synced
        store.judge("req_1", True, "sound")
        assert b"sound" in synced
        store.recategorise("req_1", Category.testing)
        assert b"testing" in synced
        store.put("chats", "a", {"title": "first"})
        assert b"first" in synced


def test_a_fold_is_on_disk_before_the_journal_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Against a power cut, which no kill can stand for: what is synced and renamed, in which order."""
    calls: list[str] = []
    real_fsync, real_replace = os.fsync, os.replace

    def name_of(fd: int) -> str:
        status = os.fstat(fd)
        if stat.S_ISDIR(status.st_mode):
            return "directory"
        return next(path.name for path in tmp_path.iterdir() if path.stat().st_ino == status.st_ino)

    def fsync(fd: int) -> None:
        calls.append(f"sync {name_of(fd)}")
        real_fsync(fd)

    def replace(source: Path, target: Path) -> None:
        calls.append(f"replace {Path(target).name}")
        real_replace(source, target)

    with Store.open(tmp_path) as store:
        store.append(exchange(1))
        monkeypatch.setattr(os, "fsync", fsync)
        monkeypatch.setattr(os, "replace", replace)
        store.compact()
    assert calls[:6] == [
        "sync memory.json.new",
        "replace memory.json",
        "sync directory",
        "sync memory.journal.new",
        "replace memory.journal",
        "sync directory",
    ]


def test_a_torn_tail_is_healed_at_every_byte(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    store = Store.open(whole)
    store.append(exchange(1))
    store.append(exchange(2))
    journal = (whole / "memory.journal").read_bytes()
    kept = journal.rindex(b"\n", 0, len(journal) - 1) + 1
    for length in range(kept, len(journal)):
        torn = tmp_path / "torn"
        shutil.copytree(whole, torn)
        (torn / "memory.journal").write_bytes(journal[:length])
        with Store.open(torn) as healed:
            complete = length == len(journal) - 1  # only the end of the line is missing
            assert [each.request_id for each in healed.history()] == ["req_1", "req_2"][: 1 + complete]
            assert healed.damage == []
            healed.append(exchange(3))
        with Store.open(torn) as healed:
            assert healed.history()[0] == exchange(1)
            assert healed.history()[-1] == exchange(3)
        shutil.rmtree(torn)
    store.close()


def test_a_damaged_byte_anywhere_in_a_line_takes_no_neighbour_with_it(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    store = Store.open(whole)
    for number in range(1, 4):
        store.append(exchange(number))
    journal = (whole / "memory.journal").read_bytes()
    first = journal.index(b"\n") + 1
    second = journal.index(b"\n", first) + 1
    third = journal.index(b"\n", second) + 1
    for at in range(second, third):
        damaged = tmp_path / "damaged"
        shutil.copytree(whole, damaged)
        (damaged / "memory.journal").write_bytes(journal[:at] + bytes([journal[at] ^ 0x15]) + journal[at + 1 :])
        with Store.open(damaged) as found:
            expected = ["req_1", "req_3"] if at < third - 1 else ["req_1", "req_2", "req_3"]
            assert [each.request_id for each in found.history()] == expected
            [message] = found.damage
            assert "damaged line" in message
        [aside] = damaged.glob("memory.journal.damaged-*")
        assert aside.name in message
        assert len(aside.read_bytes()) >= 2
        with Store.open(damaged) as found:
            assert found.damage == []
            assert [each.request_id for each in found.history()] == expected
        shutil.rmtree(damaged)
    store.close()


def test_a_journal_that_was_folded_already_changes_nothing(tmp_path: Path) -> None:
    """The crash between replacing memory.json and beginning the next journal."""
    with Store.open(tmp_path) as store:
        for number in range(4):
            store.append(exchange(number))
        store.judge("req_0", True, "first thought")
        store.judge("req_0", False, "second thought")
        store.judge("req_1", True)
        store.judge("req_1", None)
        store.put("chats", "a", {"n": 1})
        store.put("chats", "a", None)
        journal = (tmp_path / "memory.journal").read_bytes()
        expected = store.history()
    before = content(tmp_path)
    (tmp_path / "memory.journal").write_bytes(journal)
    with Store.open(tmp_path) as store:
        assert store.history() == expected
        assert store.documents("chats") == {}
    assert content(tmp_path) == before


@pytest.mark.parametrize("damage", [b"", b"garbage", b'{"format": [], "of": []}\n', None])
def test_the_index_can_be_lost_or_damaged_at_any_time(tmp_path: Path, damage: bytes | None) -> None:
    with Store.open(tmp_path) as store:
        for number in range(5):
            store.append(exchange(number))
            store.judge(f"req_{number}", True, "fine")
        expected = store.history()
    index = tmp_path / "memory.index"
    index.write_bytes(index.read_bytes()[:-20] + b"\xff" * 20 if damage is None else damage)
    with Store.open(tmp_path) as store:
        assert store.history() == expected


def test_a_byte_changed_in_memory_json_is_never_hidden_by_the_index(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.append(exchange(1))
    path = tmp_path / "memory.json"
    path.write_bytes(path.read_bytes().replace(b"prompt 1", b"prompt 2"))
    with Store.open(tmp_path) as store:
        assert store.history()[0].prompt == "prompt 2"


def test_a_long_journal_is_folded_at_the_next_opening(tmp_path: Path) -> None:
    home = tmp_path / "home"
    store = Store.open(home)
    for number in range(10):
        store.append(exchange(number, response="x" * 1_000_000))
    shutil.copytree(home, tmp_path / "killed")
    store.close()
    with Store.open(tmp_path / "killed") as store:
        assert (tmp_path / "killed" / "memory.journal").stat().st_size < 100
        assert len(store.history()) == 10
