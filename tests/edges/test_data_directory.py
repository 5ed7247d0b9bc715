"""The data directory is the user's alone; `hungry reset` and `hungry doctor` know what is the program's in it."""

from __future__ import annotations

import io
import json
import os
from argparse import Namespace
from pathlib import Path

import pytest

from hungry_tui.cli import main
from hungry_tui.commandline.belongings import AtReset, Inventory
from hungry_tui.commandline.common import Call
from hungry_tui.commandline.doctor import doctor
from hungry_tui.commandline.keeping import reset
from hungry_tui.commandline.output import Output
from hungry_tui.commandline.practising import practice
from hungry_tui.config import Settings
from hungry_tui.drafts import DraftFile
from hungry_tui.ports import HungryError, TrainingError
from hungry_tui.practice.library import Library
from hungry_tui.store import Store
from hungry_tui.training.staging import training_lock
from hungry_tui.training.state import PastTraining, TrainedModel, TrainingState
from tests.edges.store_help import exchange

FOREIGN = {"notes.txt": "mine", "Modelfile.old": "FROM mine", "drafts/poem.txt": "roses", "own/thing": "x"}


def text_of(home: Path) -> dict[str, str]:
    files = (path for path in sorted(home.rglob("*")) if path.is_file() and path.suffix not in (".index", ".lock"))
    return {path.relative_to(home).as_posix(): path.read_text() for path in files}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data directory with everything in it that there can be."""
    home = tmp_path / "home"
    with Store.open(home) as store:
        for number in range(3):
            store.append(exchange(number))
        store.judge("req_0", True, "clear")
    for name in ("Modelfile", "training_data.jsonl", "training_log.md", "readings.json", "config.toml"):
        (home / name).write_text(f"the user's {name}")
    TrainingState(
        models={"m-trained": TrainedModel("m-trained", "m", 3, "digest")},
        rules={"R1": "Be short."},
        trainings=(PastTraining("2026-02-01T10:30:00+00:00", "m-trained v3", 10, 5, 1),),
    ).save(home)
    (home / ".training-killed").mkdir()
    (home / ".training-killed" / "Modelfile").write_text("half a")
    (home / "memory.json.damaged-20260101-000000").write_text("{")
    Library(home / "practice")
    draft = DraftFile(home)
    draft.take()
    draft.write("not sent yet")
    draft.close()
    for name, text in FOREIGN.items():
        (home / name).parent.mkdir(exist_ok=True)
        (home / name).write_text(text)
    return home


def run(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: str | None
) -> tuple[str, str]:
    """Reset, answering the question; None = not asked. What was said on stdout and stderr."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answer or ""))
    call = Call(Namespace(yes=answer is None), Settings(home=home), Output())
    assert reset(call) == 0
    said = capsys.readouterr()
    return said.out, said.err


def test_a_reset_says_what_it_will_do_and_does_that(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = text_of(home)
    out, asked = run(home, monkeypatch, capsys, "y\n")
    for name in ("1 decisions, 2 undecided", "Modelfile", "drafts/0.md", "readings.json", "notes.txt", "poem.txt"):
        assert name in asked
    after = text_of(home)
    [folder] = home.glob("files.backup-*")
    assert str(folder) in out
    moved = {"Modelfile", "training_data.jsonl", "training_log.md", "drafts/0.md"}
    assert text_of(folder) == {name: before[name] for name in moved}
    assert folder.stat().st_mode & 0o777 == 0o700
    gone = moved | {"readings.json", ".training-killed/Modelfile"}
    assert not gone & after.keys()
    assert {name: after[name] for name in FOREIGN} == FOREIGN
    for name in ("config.toml", "memory.json.damaged-20260101-000000"):
        assert after[name] == before[name]
    [backup] = home.glob("memory.json.backup-*")
    assert "clear" in backup.read_text()
    with Store.open(home) as store:
        assert store.history() == []


def test_after_a_reset_the_next_training_goes_on_from_the_models_that_were_built(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(home, monkeypatch, capsys, None)
    state = TrainingState.load(home)
    assert state.base_of("m-trained") == "m"
    assert state.version_of("m-trained") == "v3"
    assert (state.rules, state.trainings, state.plan) == ({}, (), None)


def test_no_is_no(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    before = text_of(home)
    with pytest.raises(HungryError, match="Nothing was reset"):
        run(home, monkeypatch, capsys, "n\n")
    assert text_of(home) == before


def test_a_reset_waits_for_no_training(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with training_lock(home), pytest.raises(TrainingError, match="Another training"):
        run(home, monkeypatch, capsys, None)
    with Store.open(home) as store:
        assert len(store.history()) == 3


def test_the_draft_of_a_program_that_runs_stays_with_it(home: Path) -> None:
    running = DraftFile(home)
    assert running.take() == "not sent yet"
    assert Path("drafts/0.md") not in Inventory(home).of(AtReset.ASIDE)
    running.close()
    assert Path("drafts/0.md") in Inventory(home).of(AtReset.ASIDE)


def test_doctor_names_the_programs_files_and_those_that_are_not(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hungry_tui.commandline.doctor.with_server", lambda *_: [])
    doctor(Call(Namespace(json=True), Settings(home=home), Output()))
    files = [one["found"] for one in json.loads(capsys.readouterr().out)["findings"] if one["name"] == "files"]
    assert "drafts: drafts/0.md" in files
    assert "damaged files that were set aside: memory.json.damaged-20260101-000000" in files
    assert any("Modelfile, training_data.jsonl, training_log.md, training.json, readings.json" in one for one in files)
    [left] = [one for one in files if "not hungry's" in one]
    assert all(name.split("/")[0] in left for name in FOREIGN)


def full_of_everything(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program write whatever it writes there."""
    with Store.open(home) as store:
        for number in range(6):
            store.append(exchange(number))
            store.judge(f"req_{number}", False, "too long")
    draft = DraftFile(home)
    draft.take()
    draft.write("not sent yet")
    Library(home / "practice")
    monkeypatch.setenv("HUNGRY_HOME", str(home))
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")
    monkeypatch.setenv("OLLAMA_MODEL", "practice")
    assert main(["train", "--no-build"]) == 0
    assert (home / "Modelfile").exists()
    draft.close()


def test_nothing_that_the_program_writes_counts_as_foreign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full_of_everything(tmp_path, monkeypatch)
    with Store.open(tmp_path) as store:
        store.reset()
        assert Inventory(tmp_path).foreign == []


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
@pytest.mark.parametrize("existed", [False, True])
def test_everything_in_the_data_directory_is_the_users_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, existed: bool
) -> None:
    """Whatever comes first and whatever others may usually do."""
    home = tmp_path / "home"
    monkeypatch.setattr("hungry_tui.commandline.practising.serve_forever", lambda *_: 0)
    before = os.umask(0)
    try:
        if existed:
            (home / "practice").mkdir(parents=True)
            (home / "memory.json").write_text("{}")
            practice(Call(Namespace(port=0), Settings(home=home), Output()))
            assert mode(home) == mode(home / "practice") == 0o700
        full_of_everything(home, monkeypatch)
    finally:
        os.umask(before)
    assert {path.name: mode(path) for path in home.rglob("*")} == {
        path.name: 0o700 if path.is_dir() else 0o600 for path in home.rglob("*")
    }


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777
