"""Import and export: the seed format, and other machines' histories."""

from __future__ import annotations

import io
import json
import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hungry_tui.records import Category
from hungry_tui.store import Store, StoreError
from tests.edges.store_help import exchange, export, stock

HISTORIES = Path(__file__).parent / "histories"

pytestmark = pytest.mark.usefixtures("far_from_greenwich")


def full_history(store: Store) -> None:
    for number in range(6):
        store.append(exchange(number, prompt=f"\ud800 {number}", model="m", seconds=0.5, partial=number == 2))
    store.judge("req_0", True, "good")
    store.judge("req_1", False, "bad \u2028")
    store.judge("req_2", True)
    store.judge("req_2", None)
    store.append(exchange(7, approved=False, reason="undated"))
    store.recategorise("req_3", Category.testing)


@pytest.mark.parametrize("folded", [False, True])
def test_a_round_trip_gives_identical_exchanges(tmp_path: Path, folded: bool) -> None:
    with Store.open(tmp_path / "one") as one, Store.open(tmp_path / "two") as two:
        full_history(one)
        if folded:
            one.compact()
        export(one, tmp_path / "out.json")
        stream = io.StringIO()
        one.export_memory(stream)
        assert stream.getvalue() == (tmp_path / "out.json").read_text()
        data = json.loads(stream.getvalue())
        assert [row["request_id"] for row in data["conversation_history"]] == [
            each.request_id for each in one.history()
        ]
        assert data["approval_history"].keys() == {"req_0", "req_1", "req_7"}
        counts = two.import_file(tmp_path / "out.json")
        assert (counts.added, counts.known, counts.skipped) == (7, 0, 0)
        assert two.history() == one.history()
        again = two.import_file(tmp_path / "out.json")
        assert (again.added, again.updated, again.known) == (0, 0, 7)
        assert two.history() == one.history()
    assert len(stock(tmp_path / "two", "conversation_history")) == 7


def test_an_empty_history_is_exported_too(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        export(store, tmp_path / "out.json")
        assert json.loads((tmp_path / "out.json").read_text()) == {"conversation_history": [], "approval_history": {}}
        store.append(exchange(1))
        export(store, tmp_path / "out.json")
        assert len(json.loads((tmp_path / "out.json").read_text())["conversation_history"]) == 1


@pytest.mark.parametrize("text", ["", "null", "{}"])
def test_an_empty_file_is_no_import_that_went_well(tmp_path: Path, text: str) -> None:
    (tmp_path / "in.json").write_text(text)
    with Store.open(tmp_path / "home") as store, pytest.raises(StoreError, match="is empty"):
        store.import_file(tmp_path / "in.json")


def test_the_seed_file_of_the_training_guide_is_imported(tmp_path: Path) -> None:
    with Store.open(tmp_path / "home") as store:
        counts = store.import_file(HISTORIES / "version_0.json")
        assert (counts.added, counts.skipped) == (3, 0)
        assert store.history()[0].timestamp == datetime(2026, 2, 1, 5, 0, tzinfo=UTC)
        time_zone_free = store.import_file(HISTORIES / "version_2.json")
        assert (time_zone_free.added, time_zone_free.known) == (0, 3)


def test_a_seed_file_of_another_time_zone_is_not_imported_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(tmp_path / "home") as store:
        store.import_file(HISTORIES / "version_0.json")
        monkeypatch.setenv("TZ", "UTC+08")
        time.tzset()
        assert store.import_file(HISTORIES / "version_0.json").added == 0


def verdict(approved: bool | None, hour: int, reason: str = "") -> dict[str, Any]:
    return {"approved": approved, "reason": reason, "judged_at": exchange(0).timestamp + timedelta(hours=hour)}


def test_the_later_verdict_wins_on_both_machines(tmp_path: Path) -> None:
    with Store.open(tmp_path / "one") as one, Store.open(tmp_path / "two") as two:
        one.append(exchange(1, **verdict(True, 1, "early")))
        two.append(exchange(1, **verdict(False, 2, "late")))
        one.append(exchange(2, **verdict(True, 5, "late")))
        two.append(exchange(2, **verdict(False, 4, "early")))
        one.append(exchange(3, **verdict(True, 1, "taken back later")))
        two.append(exchange(3, **verdict(True, 1, "taken back later")))
        two.judge("req_3", None)
        one.append(exchange(4))
        two.append(exchange(4, **verdict(True, 1, "the only one")))
        one.compact()
        two.compact()
        shutil.copy(tmp_path / "one" / "memory.json", tmp_path / "from_one.json")
        counts = one.import_file(tmp_path / "two" / "memory.json")
        two.import_file(tmp_path / "from_one.json")
        assert (counts.added, counts.updated, counts.known) == (0, 3, 1)
        assert [(each.approved, each.reason) for each in one.history()] == [
            (False, "late"),
            (True, "late"),
            (None, ""),
            (True, "the only one"),
        ]
        assert one.history() == two.history()


def test_two_machines_that_both_counted_from_one_keep_all_their_exchanges(tmp_path: Path) -> None:
    with Store.open(tmp_path / "one") as one, Store.open(tmp_path / "two") as two:
        one.append(exchange(1))
        two.append(exchange(1, prompt="another prompt", timestamp=exchange(5).timestamp))
        two.judge("req_1", True, "theirs")
        two.put("rule_edits", "R1", {"text": "theirs"})
        two.put("rule_edits", "R2", {"text": "only theirs"})
        one.put("rule_edits", "R1", {"text": "ours"})
        two.compact()
        assert one.import_file(tmp_path / "two" / "memory.json").added == 1
        assert one.import_file(tmp_path / "two" / "memory.json").added == 0
        assert [(each.prompt, each.reason) for each in one.history()] == [
            ("prompt 1", ""),
            ("another prompt", "theirs"),
        ]
        assert one.documents("rule_edits") == {"R1": {"text": "ours"}, "R2": {"text": "only theirs"}}


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"else": 1}', b'{"conversation_history": 5}', b"[" * 100_000])
def test_importing_what_is_no_history_changes_nothing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "file").write_bytes(data)
    with Store.open(tmp_path / "home") as store:
        store.append(exchange(1))
        for name in ("file", "missing", "home"):
            with pytest.raises(StoreError):
                store.import_file(tmp_path / name)
        assert store.history() == [exchange(1)]


def test_rows_that_cannot_be_imported_are_counted_and_take_no_other_with_them(tmp_path: Path) -> None:
    rows = [
        {"request_id": "fine", "timestamp": "2026-02-01T10:30:00", "prompt": "p", "response": "r", "big": 10**40},
        {"request_id": "no time", "prompt": "p", "response": "r"},
        "no object",
        {"request_id": 7, "timestamp": "2026-02-01T10:30:00", "prompt": "p", "response": "r"},
    ]
    (tmp_path / "seed.json").write_text(json.dumps({"conversation_history": rows}))
    with Store.open(tmp_path / "home") as store:
        counts = store.import_file(tmp_path / "seed.json")
        assert (counts.added, counts.skipped) == (1, 3)
    assert stock(tmp_path / "home", "conversation_history")[0]["big"] == 10**40
