"""The practice server's models on disk: one small JSON file each, written atomically.

The directory is read at every request, so that two servers on it see each other's models.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hungry_tui.practice.names import Name, parse_name

BASE = Name("registry.ollama.ai", "library", "practice", "latest")
CONTEXT_LENGTH = 8192
EMBEDDING_LENGTH = 256

NOTICE = (
    "This is hungry-tui's practice model: a stand-in without weights and no language model. "
    "It knows a small bank of developer tasks and varies their style, so that judging, training "
    "and switching can be tried on a machine without Ollama. Its code is part of hungry-tui (MIT licence)."
)
TEMPLATE = "{{- range .Messages }}<|im_start|>{{ .Role }}\n{{ .Content }}<|im_end|>\n{{ end }}<|im_start|>assistant\n"


@dataclass(frozen=True, slots=True)
class Layer:
    """One part of a model. `kind` is model, template, license, system, params or messages; `content` its text."""

    kind: str
    content: str

    @property
    def digest(self) -> str:
        """`sha256:` and 64 hex digits."""
        return f"sha256:{_hash(self.content)}"

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content.encode())


WEIGHTS = Layer("model", NOTICE)
"""What stands where other models have their weights; every practice model has it."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model as it is stored: its layers in order, the name it was made from, when it was written (UTC)."""

    name: Name
    layers: tuple[Layer, ...]
    parent: str
    modified: datetime

    @property
    def digest(self) -> str:
        """64 hex digits; copies have the same."""
        return _hash(json.dumps([[layer.kind, layer.digest] for layer in self.layers]))

    @property
    def size(self) -> int:
        """In bytes."""
        return sum(layer.size for layer in self.layers)

    def text(self, kind: str) -> str:
        """The content of the layer of that kind, "" when there is none."""
        return next((layer.content for layer in self.layers if layer.kind == kind), "")

    @property
    def licenses(self) -> list[str]:
        """Every licence, the oldest first."""
        return [layer.content for layer in self.layers if layer.kind == "license"]

    @property
    def parameters(self) -> dict[str, Any]:
        """The PARAMETERs; a value may be None, which masks an inherited one."""
        value: dict[str, Any] = json.loads(self.text("params") or "{}")
        return value

    @property
    def messages(self) -> list[dict[str, str]]:
        """The MESSAGEs: `{"role", "content"}`."""
        value: list[dict[str, str]] = json.loads(self.text("messages") or "[]")
        return value


class Library:
    """The models in a directory. Safe from any thread; every method raises OSError when the disk refuses."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._lock = threading.RLock()
        self._pieces: dict[str, int] = {}
        """How much has come of layers that are being pulled, in bytes by digest."""
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)

    def models(self) -> list[Model]:
        """Every model, the newest first."""
        found = [model for path in self._directory.glob("*.json") if (model := _read(path))]
        return sorted(found, key=lambda model: (model.modified, model.name.full), reverse=True)

    def find(self, name: Name) -> Model | None:
        """The model of that name, case aside."""
        return _read(self._path(name))

    def has_layer(self, digest: str) -> bool:
        """Whether some model holds the layer; the weights are always there."""
        if digest == WEIGHTS.digest:
            return True
        return any(layer.digest == digest for model in self.models() for layer in model.layers)

    def come(self, layer: Layer) -> int:
        """How much of a layer is here, in bytes."""
        return layer.size if self.has_layer(layer.digest) else self._pieces.get(layer.digest, 0)

    def keep_piece(self, layer: Layer, size: int) -> None:
        """So much more of a layer has come."""
        with self._lock:
            self._pieces[layer.digest] = min(layer.size, self._pieces.get(layer.digest, 0) + size)

    def write(self, name: Name, layers: Sequence[Layer], parent: str) -> Model:
        """Store a model; a name that differs from an existing one by case alone writes to that one."""
        with self._lock:
            existing = self.find(name)
            model = Model(existing.name if existing else name, tuple(layers), parent, datetime.now(UTC))
            _write(self._path(name), model)
            return model

    def copy(self, source: Model, destination: Name) -> None:
        """Give a model a second name; overwrites."""
        with self._lock:
            existing = self.find(destination)
            name = existing.name if existing else destination
            _write(self._path(name), replace(source, name=name, modified=datetime.now(UTC)))

    def remove(self, name: Name) -> bool:
        """Delete a model; False when there is none."""
        try:
            self._path(name).unlink()
        except FileNotFoundError:
            return False
        return True

    def restore_base(self) -> Model:
        """The base model, written anew when it is missing."""
        with self._lock:
            layers = (WEIGHTS, Layer("template", TEMPLATE), Layer("license", NOTICE + "\n"))
            return self.find(BASE) or self.write(BASE, layers, "")

    def _path(self, name: Name) -> Path:
        return self._directory / f"{_hash(name.key)[:32]}.json"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _read(path: Path) -> Model | None:
    """The model in a file; None when there is none, or none that can be read."""
    try:
        document = json.loads(path.read_text("utf-8"))
        name = parse_name(document["name"])
        layers = tuple(Layer(kind, content) for kind, content in document["layers"])
        modified = datetime.fromisoformat(document["modified"])
        return Model(name, layers, document["parent"], modified) if name else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _write(path: Path, model: Model) -> None:
    document = {
        "name": model.name.full,
        "parent": model.parent,
        "modified": model.modified.isoformat(),
        "layers": [[layer.kind, layer.content] for layer in model.layers],
    }
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(document, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
