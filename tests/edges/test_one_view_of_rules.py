"""A rule has one label and one evidence, wherever it is met."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hungry_tui.cli import main
from hungry_tui.learning import learn
from hungry_tui.store import Store
from hungry_tui.study import Study
from hungry_tui.training.learned_from import learned_from
from tests.edges.store_help import exchange

THINGS = ("pathlib", "httpx", "orjson", "pytest")
COUNT = 2_600


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A history that is longer than what recall looks at; each rule begins later than the one before."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    rows = []
    for number in range(COUNT):
        fresh = number * len(THINGS) // COUNT
        reason = f"use {THINGS[fresh if number % 40 else 0]}" if number % 20 == 0 or number == COUNT - 1 else ""
        rows.append(
            {
                "request_id": f"req_{number}",
                "timestamp": (start + timedelta(minutes=number)).isoformat(),
                "prompt": f"Write part {number}",
                "response": "Here it is.",
                "category": "code_generation",
                "approved": None if number == COUNT - 1 else False,
                "reason": reason,
            }
        )
    judged = {row["request_id"]: {"approved": False, "reason": row["reason"]} for row in rows[:-1]}
    (tmp_path / "in.json").write_text(json.dumps({"conversation_history": rows, "approval_history": judged}))
    with Store.open(tmp_path / "home") as store:
        store.import_file(tmp_path / "in.json")
    for name, value in (("HUNGRY_HOME", tmp_path / "home"), ("OLLAMA_HOST", "127.0.0.1:9"), ("OLLAMA_MODEL", "m")):
        monkeypatch.setenv(name, str(value))
    return tmp_path / "home"


def test_the_commands_the_screen_and_the_training_agree(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deny", "-r", "use pathlib"]) == 0
    said = capsys.readouterr().out
    assert main(["rules", "--json"]) == 0
    listed = {rule["label"]: rule for rule in json.loads(capsys.readouterr().out)["rules"]}
    with Store.open(home) as store:
        study = Study()
        study.begin(store)
    assert {rule.label: (rule.id, list(rule.supports)) for rule in study.lessons.rules} == {
        label: (rule["id"], rule["supports"]) for label, rule in listed.items()
    }
    first = listed["R1"]
    assert first["text"] == "Use pathlib."
    assert f"supports rule R1 ({len(first['supports'])})" in said
    assert main(["train", "--no-build"]) == 0
    assert "**R1: Use pathlib.**" in (home / "training_log.md").read_text()
    assert all(study.find(request_id) for request_id in first["supports"])
    assert len(study.recent) == 2_000


def test_a_session_leaves_behind_what_the_commands_leave_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hungry_tui.training.learned_from.AT_LEAST", 8)
    monkeypatch.setattr("hungry_tui.training.learned_from._STEP", 4)
    study = Study()
    with Store.open(tmp_path) as store:
        for number in range(7):
            store.append(exchange(number))
            store.judge(f"req_{number}", False, f"use {THINGS[number % 3]}")
        study.begin(store)
        for number in range(7, 30):
            store.append(exchange(number))
            study.remember(store.history()[-1])
            assert shown(study) == shown_by_commands(store)
            judged = number - 10 if number % 5 == 0 else number  # also one that is too old by then
            store.judge(f"req_{judged}", False, f"use {THINGS[number % 4]}")
            study.take_in(store.exchanges([f"req_{judged}"])[0])
            assert shown(study) == shown_by_commands(store)
    assert [one.request_id for one in study.recent] == [f"req_{number}" for number in range(20, 30)]


def shown(study: Study) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(rule.label, rule.text, tuple(rule.supports)) for rule in study.lessons.rules]


def shown_by_commands(store: Store) -> list[tuple[str, str, tuple[str, ...]]]:
    _, exchanges = learned_from(store)
    return [(rule.label, rule.text, tuple(rule.supports)) for rule in learn(exchanges).rules]
