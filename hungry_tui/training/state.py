"""What is known of the models that were trained here: `training.json` in the data directory."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hungry_tui.names import full_name, split_tag
from hungry_tui.training.staging import open_private

if TYPE_CHECKING:
    from hungry_tui.modelfile import Recipe

STATE_FILE = "training.json"
_KEPT_TRAININGS = 100


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """The current version of one trained model."""

    name: str
    """Without a tag: "practice-trained"."""
    base: str
    version: int
    digest: str
    """The recipe's."""
    model_digest: str = ""
    """The server's, of what was built; tells whether that is still what the name stands for."""
    rule_ids: frozenset[str] = frozenset()
    """The rules that it has built in."""


@dataclass(frozen=True, slots=True)
class PastTraining:
    """A line of the training log."""

    time: str
    """ISO 8601, UTC."""
    model: str
    """With its version: "practice-trained v3"; "" when nothing was built."""
    decisions: int
    approved: int
    rules: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What the Modelfile in the data directory stands for, to the letter; a Modelfile cannot express every text."""

    modelfile: str
    """The Modelfile's text: one that was edited since stands for itself."""
    arguments: Mapping[str, Any]
    """As `ModelServer.create` takes them."""
    digest: str
    """The recipe's."""
    rule_ids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, recipe: Recipe, text: str) -> Plan:
        """The plan of a recipe and the Modelfile's text that was written or read."""
        return cls(text, recipe.create_arguments(), recipe.digest, frozenset(recipe.rule_ids))


@dataclass(frozen=True, slots=True)
class TrainingState:
    """The models that were trained here, by name, and what the last training learned."""

    models: Mapping[str, TrainedModel] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    """Id → instruction, of the last training: what the next one is compared with."""
    trainings: tuple[PastTraining, ...] = ()
    """Oldest first."""
    plan: Plan | None = None

    def trained(self, model: str) -> TrainedModel | None:
        """The record of a trained model, by any of its tags; None for any other model."""
        return self.models.get(split_tag(full_name(model))[0])

    def base_of(self, model: str) -> str:
        """The model that it was trained from; the model itself when it was not trained here."""
        trained = self.trained(model)
        return trained.base if trained else model

    def version_of(self, model: str) -> str:
        """The version that answers to the name: "v3", "" when the model was not trained here."""
        trained, tag = self.trained(model), split_tag(model)[1]
        if trained is None:
            return ""
        return f"v{trained.version}" if tag in ("", "latest") else tag

    def carried(self, model: str) -> frozenset[str]:
        """Ids of the rules that the model has built in; empty for an old version, whose rules are not known."""
        trained = self.trained(model)
        if trained is None or self.version_of(model) != f"v{trained.version}":
            return frozenset()
        return trained.rule_ids

    def with_model(self, model: TrainedModel) -> TrainingState:
        """The state after a build."""
        return replace(self, models={**self.models, split_tag(full_name(model.name))[0]: model})

    def with_training(self, training: PastTraining, rules: Mapping[str, str], plan: Plan) -> TrainingState:
        """The state after a training."""
        return replace(self, rules=dict(rules), trainings=(*self.trainings, training)[-_KEPT_TRAININGS:], plan=plan)

    @classmethod
    def load(cls, directory: Path) -> TrainingState:
        """The state in the data directory; empty where there is none or it cannot be read (it can be made again)."""
        try:
            return cls.from_document(json.loads((directory / STATE_FILE).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return cls()

    def save(self, directory: Path) -> None:
        """Replace the file in one step. Raises OSError."""
        beside = directory / f"{STATE_FILE}.new"
        with open_private(beside) as file:
            json.dump(self.to_document(), file, indent=1)
        beside.replace(directory / STATE_FILE)

    def to_document(self) -> dict[str, Any]:
        """A JSON document."""
        document = asdict(self)
        document["models"] = list(document["models"].values())
        for record in (*document["models"], *filter(None, [document["plan"]])):
            record["rule_ids"] = sorted(record["rule_ids"])
        return document

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> TrainingState:
        """The state of a JSON document. Raises ValueError, TypeError, KeyError or AttributeError where it is none."""
        plan = document["plan"]
        state = cls(
            rules={str(key): str(text) for key, text in document["rules"].items()},
            trainings=tuple(PastTraining(**one) for one in document["trainings"]),
            plan=Plan(**{**plan, "rule_ids": frozenset(plan["rule_ids"])}) if plan else None,
        )
        for one in document["models"]:
            state = state.with_model(TrainedModel(**{**one, "rule_ids": frozenset(one["rule_ids"])}))
        return state
