"""The history as the program uses it."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hungry_tui.records import Category
from hungry_tui.stats import summarise
from hungry_tui.store import Store, StoreError
from tests.edges.store_help import START, exchange, export, run_child, stock


def test_what_is_appended_comes_back_after_a_restart(tmp_path: Path) -> None:
    full = exchange(
        2,
        model="llama3:8b",
        model_version="v3",
        partial=True,
        chat_id="chat",
        retry_of="req_1",
        seconds=1.25,
        prompt_tokens=12,
        reply_tokens=0,
        thinking="hm",
    )
    judged = exchange(3, approved=True, reason="clear", judged_at=START + timedelta(hours=1))
    undated = exchange(4, approved=False, reason="vague")
    expected = [exchange(1), full, judged, undated]
    with Store.open(tmp_path / "new" / "home") as store:
        for each in expected:
            store.append(each)
        assert store.history() == expected
    with Store.open(tmp_path / "new" / "home") as store:
        assert store.history() == expected
        assert store.history(last=2) == expected[2:]
        assert store.history(last=0) == []
        assert store.exchange("req_2") == full
        assert store.exchange("nobody") is None
        assert store.damage == []


def test_the_exchanges_of_a_chat_are_found_without_reading_the_others(tmp_path: Path) -> None:
    chats = ["a", "b", "", "a"]
    with Store.open(tmp_path) as store:
        for number, chat_id in enumerate(chats):
            store.append(exchange(number, chat_id=chat_id))
        store.judge("req_3", False, "why")
        assert [row.chat_id for row in store.rows()] == chats
    for forget_index in (False, True):
        if forget_index:
            (tmp_path / "memory.index").unlink()
        with Store.open(tmp_path) as store:
            assert [row.chat_id for row in store.rows()] == chats
            of_a = [row.request_id for row in store.rows() if row.chat_id == "a"]
            assert [(one.prompt, one.reason) for one in store.exchanges(of_a)] == [
                ("prompt 0", ""),
                ("prompt 3", "why"),
            ]
            assert [one.request_id for one in store.exchanges(["req_2", "nobody", "req_0"])] == ["req_2", "req_0"]


def test_history_is_oldest_first_whatever_the_order_of_arrival(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        for number in (5, 1, 3):
            store.append(exchange(number))
        store.append(exchange(2, timestamp=exchange(1).timestamp))
        order = ["req_1", "req_2", "req_3", "req_5"]
        assert [each.request_id for each in store.history()] == order
        assert [row.request_id for row in store.rows()] == order
        assert [each.request_id for each in store.history(last=1)] == order[-1:]


def test_the_latest_verdict_counts_and_an_undone_one_does_not(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        for number in range(3):
            store.append(exchange(number))
        before = datetime.now(UTC)
        store.judge("req_0", False, "too long")
        store.judge("req_0", True)
        store.judge("req_1", False, "no tests")
        store.judge("req_2", True, "fine")
        store.judge("req_2", None, "never kept")
        first, second, third = store.history()
    assert (first.approved, first.reason) == (True, "")
    assert (second.approved, second.reason) == (False, "no tests")
    assert first.judged_at
    assert before <= first.judged_at <= datetime.now(UTC)
    assert third == exchange(2)
    assert [row["approved"] for row in stock(tmp_path, "conversation_history")] == [True, False, None]
    verdicts = stock(tmp_path, "approval_history")
    assert [(row["request_id"], row["approved"], row["reason"]) for row in verdicts] == [
        ("req_0", True, ""),
        ("req_1", False, "no tests"),
    ]
    with Store.open(tmp_path) as store:
        assert store.history() == [first, second, third]


def test_the_same_exchange_twice_is_one_and_another_of_the_same_id_is_refused(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.append(exchange(1))
        store.append(exchange(1))
        with pytest.raises(StoreError, match="another exchange"):
            store.append(exchange(1, prompt="something else"))
        assert store.history() == [exchange(1)]


def test_a_verdict_on_nothing_is_refused(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        with pytest.raises(StoreError, match="no exchange"):
            store.judge("nobody", True)
        with pytest.raises(StoreError, match="no exchange"):
            store.recategorise("nobody", Category.design)
    assert stock(tmp_path, "approval_history") == []


def test_side_tables(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.put("rule_edits", "R1", {"text": "shorter", "n": 10**30})
        store.put("rule_edits", "R2", {"text": "gone"})
        store.compact()
        store.put("rule_edits", "R2", None)
        store.put("rule_edits", "R3", {"nested": {"list": [None, True, 1.5]}})
        store.put("rule_edits", "R1", {"text": "longer", "n": 10**30})
        expected = {"R1": {"text": "longer", "n": 10**30}, "R3": {"nested": {"list": [None, True, 1.5]}}}
        assert store.documents("rule_edits") == expected
        store.documents("rule_edits")["R1"]["text"] = "the caller's own copy"
        assert store.documents("rule_edits") == expected
        assert store.documents("nothing") == {}
        for name in ("conversation_history", "approval_history", "schema"):
            with pytest.raises(StoreError):
                store.put(name, "key", {})
    with Store.open(tmp_path) as store:
        assert store.documents("rule_edits") == expected
    assert [row["key"] for row in stock(tmp_path, "rule_edits")] == ["R1", "R3"]


@pytest.mark.parametrize("many", [0, 3, 10_000])
def test_the_summary_follows_every_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: int) -> None:
    """Row by row, or counted anew where many rows changed."""
    monkeypatch.setattr("hungry_tui.storage.ledger._MANY", many)
    with Store.open(tmp_path) as store:
        for number in range(30):
            store.append(exchange(number, model="m"))
            store.summary()
            store.judge(f"req_{number}", number % 4 != 0, f"reason {number % 5}")
            if number % 3 == 0:
                store.judge(f"req_{number}", number % 2 == 0)
            if number % 10 == 0:
                store.judge(f"req_{number}", None)
                store.compact()
            store.recategorise(f"req_{number}", list(Category)[number % 6])
            assert store.summary() == summarise(store.history())
        assert store.summary().total.decisions == 27


def test_the_revision_grows_with_what_others_changed_and_with_nothing_else(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, Store.open(tmp_path) as other:
        begun = store.revision
        store.append(exchange(1))
        store.judge("req_1", True)
        assert not store.refresh()
        assert store.revision == begun
        other.judge("req_1", False)
        assert store.refresh()
        assert store.revision > begun
        seen = store.revision
        other.put("chats", "a", {"n": 1})
        store.judge("req_1", True)  # reads what the other wrote first
        assert store.revision > seen
        seen = store.revision
        other.compact()
        assert store.refresh()
        assert store.revision > seen


def test_only_the_user_may_look(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    (home / "memory.json").write_text("{}")
    (home / "memory.json").chmod(0o644)
    with Store.open(home) as store:
        store.append(exchange(1))
        assert (home / "memory.json").stat().st_mode & 0o077 == 0
        export(store, tmp_path / "copy.json")
    assert home.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in (*home.iterdir(), tmp_path / "copy.json")} == {0o600}


def test_a_link_to_memory_json_stays_a_link(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere.json"
    home.mkdir()
    elsewhere.write_text("{}")
    (home / "memory.json").symlink_to(elsewhere)
    with Store.open(home) as store:
        store.append(exchange(1))
    assert (home / "memory.json").is_symlink()
    assert "req_1" in elsewhere.read_text()


def test_reset_keeps_a_backup_with_everything_in_it(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, Store.open(tmp_path) as other:
        store.append(exchange(1))
        store.judge("req_1", True)
        store.put("chats", "a", {})
        backup = store.reset()
        assert store.history() == other.history() == []
        assert store.documents("chats") == {}
        assert store.summary().total.decisions == 0
        assert "req_1" in json.loads(backup.read_text())["approval_history"]["1"].values()
        other.append(exchange(2))
        assert [each.request_id for each in store.history()] == ["req_2"]
        counts = store.import_file(backup)
        assert counts.added == 1
        assert len(store.history()) == 2


def test_many_threads_lose_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:

        def write(number: int) -> None:
            for each in range(25):
                store.append(exchange(number * 100 + each))
                store.judge(f"req_{number * 100 + each}", True, f"thread {number}")
                assert store.history(last=3)
                if each % 10 == 0:
                    store.compact()

        threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        history = store.history()
    assert len(history) == 100
    assert all(each.reason == f"thread {int(each.request_id[4:]) // 100}" for each in history)


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.append(exchange(1))
    with pytest.raises(StoreError, match="closed"):
        store.history()


def test_a_program_that_ends_without_closing_says_nothing_and_loses_nothing(tmp_path: Path) -> None:
    code = """
import sys
from hungry_tui.store import Store
from tests.edges.store_help import exchange, export
store = Store.open(sys.argv[1])
store.append(exchange(1))
"""
    ended = run_child(code, tmp_path)
    assert (ended.stdout, ended.stderr) == ("", "")
    with Store.open(tmp_path) as store:
        assert store.history() == [exchange(1)]
