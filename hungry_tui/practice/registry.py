"""What can be pulled: the base and two of another kind, all from the program itself; and what each can do."""

from __future__ import annotations

from hungry_tui.practice.library import BASE, NOTICE, TEMPLATE, WEIGHTS, Layer, Model
from hungry_tui.practice.names import Name

_THINKER = Layer("model", f"{NOTICE} This one thinks aloud before it replies.")
_EMBEDDER = Layer("model", f"{NOTICE} This one makes vectors and cannot chat.")
_REST = (Layer("template", TEMPLATE), Layer("license", NOTICE + "\n"))

_CAPABILITIES = {_THINKER.digest: ["completion", "thinking"], _EMBEDDER.digest: ["embedding"]}


def _named(model: str) -> str:
    return Name("registry.ollama.ai", "library", model, "latest").key


_MODELS = {
    BASE.key: (WEIGHTS, *_REST),
    _named("practice-thinker"): (_THINKER, *_REST),
    _named("practice-embed"): (_EMBEDDER, *_REST),
}


def layers_of(name: Name) -> tuple[Layer, ...] | None:
    """The layers of a model that can be pulled, the largest first; None when there is no such model."""
    return _MODELS.get(name.key)


def capabilities(model: Model) -> list[str]:
    """As `show` tells them: they come with the weights, so a model that is built from another one has the same."""
    digests = (layer.digest for layer in model.layers if layer.kind == "model")
    return next((_CAPABILITIES[digest] for digest in digests if digest in _CAPABILITIES), ["completion"])
