"""Files of older and newer schemas, and of other programs."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tinydb import TinyDB

from hungry_tui.records import Category
from hungry_tui.storage.upgrades import CURRENT
from hungry_tui.store import Store, StoreError
from tests.edges.store_help import content, exchange, stock

HISTORIES = Path(__file__).parent / "histories"
EVERY_VERSION = sorted(HISTORIES.glob("version_*.json"))

pytestmark = pytest.mark.usefixtures("far_from_greenwich")


def test_there_is_a_file_of_every_version() -> None:
    assert [path.stem for path in EVERY_VERSION] == [f"version_{number}" for number in range(CURRENT + 1)]


@pytest.mark.parametrize("path", EVERY_VERSION, ids=lambda path: path.stem)
def test_a_file_of_each_version_becomes_the_same_history(tmp_path: Path, path: Path) -> None:
    shutil.copy(path, tmp_path / "memory.json")
    with Store.open(tmp_path) as store:
        history = store.history()
        store.append(exchange(99))
    assert [each.request_id for each in history] == ["req_123", "req_124", "req_125"]
    first, second, third = history
    assert first.timestamp == datetime(2026, 2, 1, 5, 0, tzinfo=UTC)
    assert first.judged_at == datetime(2026, 2, 1, 5, 5, tzinfo=UTC)
    assert (first.approved, first.reason, first.category) == (True, "Good error handling", Category.code_generation)
    assert (second.approved, second.reason) == (False, "Too complex, missing comments")
    assert (third.approved, third.judged_at, third.category) == (None, None, Category.other)
    data = content(tmp_path)
    assert data["schema"]["1"]["version"] == CURRENT
    assert data["conversation_history"]["1"]["mood"] == "sunny"
    kept = list(tmp_path.glob("memory.json.before-upgrade-*"))
    assert [each.read_bytes() for each in kept] == ([path.read_bytes()] if path.stem != f"version_{CURRENT}" else [])
    with Store.open(tmp_path) as store:
        assert store.history()[:3] == history or store.history()[-3:] == history
        assert store.damage == []


@pytest.mark.parametrize("path", EVERY_VERSION, ids=lambda path: path.stem)
def test_what_an_upgrade_found_is_what_stands_in_the_file(tmp_path: Path, path: Path) -> None:
    """The upgraded file is not read again: where its rows are is known from writing them."""
    data = json.loads(path.read_text()) | {"notes": {"1": {"key": "a", "document": {"é": 1}}}}
    approvals_first = dict(sorted(data.items()))
    for number, text in enumerate((json.dumps(data), json.dumps(approvals_first), json.dumps(data, indent=1))):
        home, killed = tmp_path / f"{number}", tmp_path / f"{number} killed"
        home.mkdir()
        (home / "memory.json").write_text(text)
        with Store.open(home) as store:
            shutil.copytree(home, killed)
            (killed / "memory.index").unlink()
            for each in store.history():
                store.recategorise(each.request_id, Category.testing)
            store.judge("req_124", True)
            store.compact()
            with Store.open(killed) as again:
                assert [each.prompt for each in again.history()] == [each.prompt for each in store.history()]
                assert again.documents("notes") == store.documents("notes") == {"a": {"é": 1}}
                assert again.summary().total.approved + 1 == store.summary().total.approved
        assert {row["category"] for row in stock(home, "conversation_history")} == {"testing"}
        assert [(row["request_id"], row["approved"]) for row in stock(home, "approval_history")] == [
            ("req_123", True),
            ("req_124", True),
        ]


def test_of_two_tables_of_one_name_an_upgrade_keeps_the_last(tmp_path: Path) -> None:
    (tmp_path / "memory.json").write_text(
        '{"notes": {"1": {"key": "a", "document": {}}}, "notes": {"1": {"key": "b", "document": {}}}, '
        '"conversation_history": {}}'
    )
    with Store.open(tmp_path) as store:
        assert store.documents("notes") == {"b": {}}
        store.append(exchange(1))
    assert [row["key"] for row in stock(tmp_path, "notes")] == ["b"]


@pytest.mark.parametrize(
    "text",
    ["", "  \n", "{}", '{"conversation_history": [], "approval_history": {}, "notes": 1}', '{"approval_history": {}}'],
)
def test_an_empty_file_is_an_empty_history(tmp_path: Path, text: str) -> None:
    (tmp_path / "memory.json").write_text(text)
    with Store.open(tmp_path) as store:
        assert (store.history(), store.damage) == ([], [])
        store.append(exchange(1))
    assert len(stock(tmp_path, "conversation_history")) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"not JSON at all",
        b'{"conversation_history": {"1": {"request_id": "req_1", "timesta',
        b'{"conversation_history": {}, "approval_history": {}} and more',
        b'{"conversation_history": {"1": {"prompt": "\xff\xfe"}}}',
        b'{"conversation_history": {"1": {"prompt": "raw\nnewline"}}}',
        b"\x00" * 4096,
        b"[1, 2, 3]",
        b"null",
        b'{"name": "another program", "version": 3}',
        b'{"_default": {"1": {"of": "another program"}}}',
        b'{"conversation_history": "a text", "approval_history": {}}',
        b'{"conversation_history": {"one": {}}}',
        b'{"schema": {"1": {"version": "two"}}, "conversation_history": {}}',
        b'{"schema": {"1": {"version": 2}}, "conversation_history": []}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_history_is_set_aside_unchanged_and_an_empty_one_started(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "memory.json").write_bytes(data)
    with Store.open(tmp_path) as store:
        assert store.history() == []
        [message] = store.damage
        [aside] = tmp_path.glob("memory.json.damaged-*")
        assert aside.name in message
        assert aside.read_bytes() == data
        store.append(exchange(1))
    with Store.open(tmp_path) as store:
        assert store.damage == []
        assert store.history() == [exchange(1)]


def test_verdicts_and_replies_in_the_journal_outlive_a_corrupt_memory_json(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.append(exchange(1))
        store.compact()
        store.append(exchange(2))
        store.judge("req_1", True, "kept although its reply is lost")
        killed = tmp_path / "killed"
        shutil.copytree(tmp_path, killed)
    (killed / "memory.json").write_bytes(b"{")
    with Store.open(killed) as store:
        assert store.history() == [exchange(2)]
    assert [row["reason"] for row in stock(killed, "approval_history")] == ["kept although its reply is lost"]


def test_a_newer_schema_is_left_untouched(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.append(exchange(1))
    with TinyDB(tmp_path / "memory.json") as database:
        database.table("schema").update({"version": CURRENT + 1})
    before = (tmp_path / "memory.json").read_bytes()
    for _ in range(2):
        with pytest.raises(StoreError, match="schema 3") as caught:
            Store.open(tmp_path)
        assert "Update hungry" in caught.value.advice
    assert (tmp_path / "memory.json").read_bytes() == before
    with pytest.raises(StoreError, match="newer"), Store.open(tmp_path / "other") as store:
        store.import_file(tmp_path / "memory.json")


def test_a_journal_of_a_newer_version_is_left_untouched(tmp_path: Path) -> None:
    from hungry_tui.storage.journal import line

    Store.open(tmp_path).close()
    newer = line("journal", b'{"version": 99}') + line("riddle", b'{"who": "knows"}')
    (tmp_path / "memory.journal").write_bytes(newer)
    with pytest.raises(StoreError, match="newer"):
        Store.open(tmp_path)
    assert (tmp_path / "memory.journal").read_bytes() == newer
