"""memory.json as TinyDB finds it, and as TinyDB leaves it."""

from __future__ import annotations

import json
from pathlib import Path

from tinydb import TinyDB

from hungry_tui.records import Category
from hungry_tui.storage.upgrades import CURRENT
from hungry_tui.store import Store
from tests.edges.store_help import content, exchange, run_child, stock


def test_tinydb_reads_the_seed_formats_fields(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.append(exchange(1, model="m"))
        store.judge("req_1", True, "good error handling")
    [row] = stock(tmp_path, "conversation_history")
    assert row == {
        "request_id": "req_1",
        "timestamp": "2026-02-01T10:31:00+00:00",
        "prompt": "prompt 1",
        "response": "reply 1",
        "approved": True,
        "category": "design",
        "model": "m",
    }
    [verdict] = stock(tmp_path, "approval_history")
    assert verdict.keys() == {"request_id", "approved", "reason", "timestamp"}


def test_a_new_history_is_tinydbs_own_file(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    with TinyDB(tmp_path / "memory.json") as database:
        assert database.tables() == {"conversation_history", "approval_history", "schema"}
        assert database.table("conversation_history").all() == database.table("approval_history").all() == []
        assert database.table("schema").all() == [{"version": CURRENT}]
    store.append(exchange(1))
    store.close()
    assert len(stock(tmp_path, "conversation_history")) == 1


def test_opening_what_is_there_needs_no_tinydb(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    code = """
import sys
from hungry_tui.store import Store
with Store.open(sys.argv[1]) as store:
    store.put("chats", "a", {})
print("tinydb" in sys.modules)
"""
    assert run_child(code, tmp_path).stdout == "False\n"


def test_compact_leaves_everything_in_memory_json_and_the_store_goes_on(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        for number in range(20):
            store.append(exchange(number))
            if number % 3 == 0:
                store.judge(f"req_{number}", number % 2 == 0, f"reason {number}")
            if number % 7 == 0:
                store.compact()
                assert len(stock(tmp_path, "conversation_history")) == number + 1
        store.judge("req_0", False, "changed after a fold")
        store.recategorise("req_1", Category.testing)
        store.compact()
        rows = stock(tmp_path, "conversation_history")
        assert [row["request_id"] for row in rows] == [f"req_{number}" for number in range(20)]
        assert (rows[0]["approved"], rows[1]["category"]) == (False, "testing")
        assert {row["request_id"]: row["reason"] for row in stock(tmp_path, "approval_history")}["req_0"] == (
            "changed after a fold"
        )
        assert [each.prompt for each in store.history()] == [f"prompt {number}" for number in range(20)]


def test_rows_written_by_tinydb_while_the_store_is_closed_are_taken_in(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.append(exchange(1))
    with TinyDB(tmp_path / "memory.json") as database:
        row = dict(database.table("conversation_history").all()[0])
        database.table("conversation_history").insert(row | {"request_id": "by hand", "timestamp": "2026-03-01T00:00"})
        database.table("approval_history").insert(
            {"request_id": "by hand", "approved": True, "reason": "mine", "timestamp": "2026-03-01T00:01"}
        )
    with Store.open(tmp_path) as store:
        assert store.damage == []
        [_, added] = store.history()
        assert (added.request_id, added.approved, added.reason) == ("by hand", True, "mine")
        store.judge("by hand", False)
        store.append(exchange(90_000))
    assert [row["request_id"] for row in stock(tmp_path, "conversation_history")] == ["req_1", "by hand", "req_90000"]


def test_foreign_tables_fields_and_rows_survive(tmp_path: Path) -> None:
    huge = 10**300 + 7
    with TinyDB(tmp_path / "memory.json") as database:
        database.table("conversation_history").insert(
            {
                "request_id": "req_1",
                "timestamp": "2026-02-01T10:30:00+00:00",
                "prompt": "p",
                "response": "r",
                "approved": None,
                "category": "poetry",
                "stars": huge,
                "score": float("inf"),
            }
        )
        database.table("conversation_history").insert({"note": "no exchange"})
        database.table("approval_history").insert(
            {"request_id": "gone", "approved": True, "reason": "", "timestamp": "x"}
        )
        database.table("mine").insert({"any": [1, {"thing": huge}]})
    with Store.open(tmp_path) as store:
        assert [each.category for each in store.history()] == [Category.other]
        assert "1 of the rows" in store.damage[0]
        store.judge("req_1", True, "ok")
    data = content(tmp_path)
    first, note = data["conversation_history"].values()
    assert (first["stars"], first["score"]) == (huge, float("inf"))
    assert (first["category"], first["approved"]) == ("poetry", True)
    assert note == {"note": "no exchange"}
    assert sorted(row["request_id"] for row in data["approval_history"].values()) == ["gone", "req_1"]
    assert data["mine"] == {"1": {"any": [1, {"thing": huge}]}}


def test_a_fold_copies_no_row_twice_whatever_stands_between_the_rows(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        for number in range(3):
            store.append(exchange(number))
    rows = content(tmp_path)["conversation_history"]
    rows = {"1": rows["1"], "7": {"note": "between"}, "2": rows["2"], "3": rows["3"]}
    for indent in (None, 4):
        (tmp_path / "memory.json").write_text(
            json.dumps(content(tmp_path) | {"conversation_history": rows}, indent=indent)
        )
        for _ in range(2):
            with Store.open(tmp_path) as store:
                store.put("chats", "a", {})
            assert (tmp_path / "memory.json").read_text().count("between") == 1
            assert (tmp_path / "memory.json").read_text().count('"prompt"') == 3
            assert content(tmp_path)["conversation_history"] == rows
