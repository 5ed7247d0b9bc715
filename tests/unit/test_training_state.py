"""What is remembered of trained models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hungry_tui.modelfile import Recipe
from hungry_tui.training.state import STATE_FILE, PastTraining, Plan, TrainedModel, TrainingState


def state() -> TrainingState:
    model = TrainedModel("Big-trained", "Big", 3, "d", "m", frozenset({"a", "b"}))
    plan = Plan.of(Recipe("Big", "half \ud800 a surrogate", rule_ids=("a",)), "FROM Big\n")
    training = PastTraining("2026-01-01T00:00:00+00:00", "Big-trained v3", 12, 10, 2)
    return TrainingState().with_model(model).with_training(training, {"a": "Be brief."}, plan)


def test_it_comes_back_from_the_disk_as_it_was(tmp_path: Path) -> None:
    state().save(tmp_path)
    assert TrainingState.load(tmp_path) == state()
    assert [path.name for path in tmp_path.iterdir()] == [STATE_FILE]


@pytest.mark.parametrize("name", ["big-trained", "Big-trained", "BIG-TRAINED:latest"])
def test_any_spelling_finds_the_base_and_the_current_version(name: str) -> None:
    assert state().base_of(name) == "Big"
    assert state().version_of(name) == "v3"
    assert state().carried(name) == {"a", "b"}


def test_an_older_version_is_known_but_not_what_it_carries() -> None:
    assert state().base_of("big-trained:v1") == "Big"
    assert state().version_of("big-trained:v1") == "v1"
    assert state().carried("big-trained:v1") == frozenset()
    assert state().carried("big-trained:v3") == {"a", "b"}


def test_other_models_stand_for_themselves() -> None:
    assert state().base_of("other:7b") == "other:7b"
    assert state().version_of("other:7b") == ""
    assert state().carried("other") == frozenset()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"models": 1}', '{"models": [{}], "rules": {}, "trainings": [], "plan": null}']
)
def test_a_file_that_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / STATE_FILE).write_text(text)
    assert TrainingState.load(tmp_path) == TrainingState()


def test_the_list_of_trainings_does_not_grow_for_ever() -> None:
    grown = state()
    assert grown.plan is not None
    for _ in range(150):
        grown = grown.with_training(grown.trainings[0], grown.rules, grown.plan)
    assert len(json.dumps(grown.to_document())) < 30_000
