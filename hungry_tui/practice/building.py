"""Create and pull: the statuses in Ollama's order, and what they leave in the library."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from hungry_tui.practice.library import WEIGHTS, Layer, Library
from hungry_tui.practice.names import Name, parse_name
from hungry_tui.practice.registry import layers_of
from hungry_tui.practice.wire import ApiError

Status = dict[str, Any]

_PIECES = 8
"""A layer that is missing comes in so many pieces."""
_QUANTIZATIONS = ("F32", "F16", "Q4_K_S", "Q4_K_M", "Q8_0")


def create(library: Library, name: Name, request: dict[str, Any]) -> Iterator[Status]:
    """Build a model from another one, or from files that are the practice model's own; yields the statuses."""
    _check(request)
    if request.get("from"):
        origin = parse_name(request["from"])
        if origin is None:
            raise ApiError(400, "invalid model name")
        base = library.find(origin)
        if base is None:
            yield from pull(library, origin, insecure=False)
            base = library.find(origin) or library.restore_base()
        inherited, parent = list(base.layers), base.name.short
    else:
        yield {"status": "parsing GGUF"}
        inherited, parent = [_weights(digest) for digest in request["files"].values()], ""

    layers = _layers(inherited, request)
    for layer in layers:
        known = layer in inherited or library.has_layer(layer.digest)
        yield {"status": f"{'using existing' if known else 'creating new'} layer {layer.digest}"}
    yield {"status": "writing manifest"}
    library.write(name, layers, parent)
    yield {"status": "success"}


def pull(library: Library, name: Name, *, insecure: bool, wait: Callable[[], None] = lambda: None) -> Iterator[Status]:
    """Fetch a model from the program's own registry; `wait` is called for each piece that comes.

    What came of a pull that was broken off stays, and the next one goes on from there.
    """
    yield {"status": "pulling manifest"}
    model = library.find(name)
    layers = model.layers if model else layers_of(name)
    if layers is None:
        raise ApiError(500, f"pull model manifest: {_unreachable(name, insecure)}")
    for layer in layers:
        yield from _progress(library, layer, wait)
    yield {"status": "verifying sha256 digest"}
    yield {"status": "writing manifest"}
    if model is None:
        library.write(name, layers, "")
    yield {"status": "success"}


def _check(request: dict[str, Any]) -> None:
    """Refuse what Ollama refuses before its first status."""
    if not request.get("from") and not request.get("files"):
        raise ApiError(400, "neither 'from' or 'files' was specified")
    if request.get("adapters"):
        raise ApiError(400, "the practice server has no weights to adapt")
    template = request.get("template", "")
    if template.count("{{") > template.count("}}"):
        raise ApiError(400, "template error: template: :1: unclosed action")
    quantization = str(request.get("quantize", "")).upper()
    if quantization and quantization not in _QUANTIZATIONS:
        supported = ", ".join(_QUANTIZATIONS)
        raise ApiError(500, f"unsupported quantization type {quantization} - supported types are {supported}")
    if quantization:
        raise ApiError(500, "quantization is only supported for F16 and F32 models")


def _weights(digest: str) -> Layer:
    if digest != WEIGHTS.digest:
        raise ApiError(500, f"open blobs/{str(digest).replace(':', '-')}: no such file or directory")
    return WEIGHTS


def _layers(inherited: list[Layer], request: dict[str, Any]) -> list[Layer]:
    """The inherited layers without those that are replaced, then the new ones."""
    layers = list(inherited)

    def replace(kind: str, content: str) -> None:
        layers[:] = [layer for layer in layers if layer.kind != kind]
        layers.append(Layer(kind, content))

    for kind in ("template", "license", "system"):
        value = request.get(kind)
        if kind == "license":
            texts = [value] if isinstance(value, str) else value or []
            layers += [Layer("license", text) for text in texts if text]
        elif value:
            replace(kind, value)
    stored = next((layer.content for layer in inherited if layer.kind == "params"), "{}")
    parameters = {**json.loads(stored), **request.get("parameters", {})}
    if parameters:
        replace("params", json.dumps(parameters, sort_keys=True))
    if request.get("messages"):
        messages = [{"role": item.get("role", ""), "content": item.get("content", "")} for item in request["messages"]]
        replace("messages", json.dumps(messages, ensure_ascii=False))
    return layers


def _unreachable(name: Name, insecure: bool) -> str:
    """What Ollama says: the own registry lacks the model, any other one is out of reach."""
    if not name.foreign:
        return "file does not exist"
    url = f"{'http' if insecure else 'https'}://{name.host}/v2/{name.namespace}/{name.model}/manifests/{name.tag}"
    return f'Get "{url}": dial tcp {name.host}: connect: connection refused'


def _progress(library: Library, layer: Layer, wait: Callable[[], None]) -> Iterator[Status]:
    """The lines of one layer: what is there at once, the rest as it comes; a zero is left out."""
    line: Status = {"status": f"pulling {layer.digest.removeprefix('sha256:')[:12]}", "digest": layer.digest}
    line["total"] = layer.size
    while True:
        come = library.come(layer)
        yield {**line, "completed": come} if come else dict(line)
        if come == layer.size:
            return
        wait()
        library.keep_piece(layer, max(1, layer.size // _PIECES))
