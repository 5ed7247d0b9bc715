"""The endpoints: a request's body in, a reply or a stream of replies out. No sockets here."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from hungry_tui.practice import building
from hungry_tui.practice.chat import Generation, chat_lines, generate_lines, prepare
from hungry_tui.practice.describe import details, list_entry, show
from hungry_tui.practice.embedding import embed
from hungry_tui.practice.library import EMBEDDING_LENGTH, Library, Model
from hungry_tui.practice.names import Name, parse_name
from hungry_tui.practice.prompt import count_tokens
from hungry_tui.practice.wire import ApiError, decode, seconds, timestamp

VERSION = "0.24.0"
"""The version of Ollama whose behaviour is imitated."""

_FOR_EVER = timedelta(days=292 * 365)
_KEEP_ALIVE = 300.0

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Whole:
    """A reply in one piece; without a body nothing but the status is sent. `charset` as Ollama is inconsistent."""

    body: Json | None
    charset: bool = True


@dataclass(frozen=True, slots=True)
class Lines:
    """A reply as a stream of objects."""

    lines: Iterator[Json]


Reply = Whole | Lines
Wait = Callable[[], None]
"""Called between two pieces of a reply; raises when the client is gone."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    model: Model
    expires: datetime
    context_length: int


class Api:
    """Ollama's endpoints over a library of practice models. Safe from any thread."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._lock = threading.Lock()
        self._loaded: dict[str, _Loaded] = {}
        self._asked: Counter[str] = Counter()

    def version(self) -> Whole:
        """The version that is imitated."""
        return Whole({"version": VERSION})

    def tags(self) -> Whole:
        """What is installed, the newest first."""
        return Whole({"models": [list_entry(model) for model in self.library.models()]})

    def ps(self) -> Whole:
        """What is loaded."""
        now = datetime.now(UTC)
        with self._lock:
            self._loaded = {key: loaded for key, loaded in self._loaded.items() if loaded.expires > now}
            running = list(self._loaded.values())
        return Whole({"models": [_running_entry(loaded) for loaded in running]})

    def show(self, body: bytes) -> Whole:
        """Everything about one model."""
        request = decode(body, "ShowRequest", {"model": "string", "name": "string", "system": "string"})
        name = _required(_model_of(request))
        return Whole(show(self._existing(name, f"model '{_model_of(request)}' not found")))

    def copy(self, body: bytes) -> Whole:
        """Give a model a second name."""
        request = decode(body, "CopyRequest", {"source": "string", "destination": "string"})
        source, destination = (parse_name(request.get(field, "")) for field in ("source", "destination"))
        if source is None:
            raise ApiError(400, f'source "{request.get("source", "")}" is invalid')
        if destination is None:
            raise ApiError(400, f'destination "{request.get("destination", "")}" is invalid')
        self.library.copy(self._existing(source, f'model "{request["source"]}" not found'), destination)
        return Whole(None)

    def delete(self, body: bytes) -> Whole:
        """Remove a name; what is loaded stays loaded."""
        typed = _model_of(decode(body, "DeleteRequest", {"model": "string", "name": "string"}))
        name = parse_name(typed)
        if name is None:
            raise ApiError(400, f'name "{typed}" is invalid')
        if not self.library.remove(name):
            raise ApiError(404, f"model '{typed}' not found")
        return Whole(None)

    def create(self, body: bytes) -> Reply:
        """Build a model."""
        fields = {"template": "string", "system": "string", "parameters": "map[string]interface {}"}
        fields |= {"from": "string", "files": "map[string]string", "messages": "[]api.Message", "stream": "bool"}
        request = decode(body, "CreateRequest", {"model": "string", "name": "string", **fields})
        _check_messages(request, "CreateRequest")
        name = parse_name(_model_of(request))
        if name is None:
            raise ApiError(400, "invalid model name")
        return _statuses(building.create(self.library, name, request), request)

    def pull(self, body: bytes, wait: Wait) -> Reply:
        """Fetch a model."""
        request = decode(body, "PullRequest", {"model": "string", "name": "string", "stream": "bool"})
        name = parse_name(_model_of(request))
        if name is None:
            raise ApiError(400, "invalid model name")
        return _statuses(building.pull(self.library, name, insecure=bool(request.get("insecure")), wait=wait), request)

    def embed(self, body: bytes) -> Whole:
        """Vectors for one text or several."""
        started = time.perf_counter_ns()
        request = decode(body, "EmbedRequest", {"model": "string"})
        given = request.get("input", [])
        texts = [given] if isinstance(given, str) else given
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise ApiError(400, "invalid input type")
        typed = request.get("model", "")
        model = self._existing(parse_name(typed), f'model "{typed}" not found, try pulling it first')
        texts = [text for text in texts if text] if isinstance(given, str) else texts
        if not texts:
            return Whole({"model": typed, "embeddings": []})
        loaded = time.perf_counter_ns()
        self._load(model, request)
        return Whole(
            {
                "model": typed,
                "embeddings": [embed(text, EMBEDDING_LENGTH) for text in texts],
                "total_duration": time.perf_counter_ns() - started,
                "load_duration": loaded - started,
                "prompt_eval_count": sum(count_tokens(text) for text in texts),
            }
        )

    def chat(self, body: bytes, wait: Wait) -> Reply:
        """Answer the last message of a conversation."""
        fields = {
            "model": "string",
            "messages": "[]api.Message",
            "stream": "bool",
            "options": "map[string]interface {}",
        }
        request = decode(body, "ChatRequest", fields)
        _check_messages(request, "ChatRequest")
        seconds(request.get("keep_alive", _KEEP_ALIVE))
        typed = request.get("model", "")
        model = self._existing(_required(typed), f"model '{typed}' not found")
        if not request.get("messages"):
            message = {"message": {"role": "assistant", "content": ""}}
            return Whole(self._load_or_unload(model, request, message))
        generation = prepare(model, request, self._count)
        if generation.only_rendered:
            return Whole(generation.rendered)
        self._load(model, request, generation.num_ctx)
        return _replies(generation, request, chat_lines(generation, wait))

    def generate(self, body: bytes, wait: Wait) -> Reply:
        """Answer one prompt: a chat of one message in generate's shape."""
        fields = {"model": "string", "prompt": "string", "system": "string", "stream": "bool"}
        request = decode(body, "GenerateRequest", {**fields, "options": "map[string]interface {}"})
        seconds(request.get("keep_alive", _KEEP_ALIVE))
        typed = request.get("model", "")
        model = self._existing(_required(typed), f"model '{typed}' not found")
        if not request.get("prompt"):
            return Whole(self._load_or_unload(model, request, {"response": ""}))
        turns = [{"role": "system", "content": request["system"]}] if request.get("system") else []
        request["messages"] = [*turns, {"role": "user", "content": request["prompt"]}]
        generation = prepare(model, request, self._count)
        self._load(model, request, generation.num_ctx)
        return _replies(generation, request, generate_lines(generation, wait))

    def has_blob(self, digest: str) -> bool:
        """Whether a layer is there."""
        return self.library.has_layer(digest)

    def _existing(self, name: Name | None, message: str) -> Model:
        model = self.library.find(name) if name else None
        if model is None:
            raise ApiError(404, message)
        return model

    def _count(self, conversation: str) -> int:
        """How often this very conversation was answered before: the style changes with every retry."""
        with self._lock:
            self._asked[conversation] += 1
            return self._asked[conversation] - 1

    def _load(self, model: Model, request: Json, context_length: int = 0) -> None:
        keep_alive = seconds(request.get("keep_alive", _KEEP_ALIVE))
        stay = _FOR_EVER if keep_alive < 0 else min(timedelta(seconds=keep_alive), _FOR_EVER)
        context = context_length or prepare(model, {"messages": []}, self._count).num_ctx
        with self._lock:
            self._loaded[model.name.key] = _Loaded(model, datetime.now(UTC) + stay, context)

    def _load_or_unload(self, model: Model, request: Json, answer: Json) -> Json:
        unload = "keep_alive" in request and seconds(request["keep_alive"]) == 0
        if unload:
            with self._lock:
                self._loaded.pop(model.name.key, None)
        else:
            self._load(model, request, prepare(model, {**request, "messages": []}, self._count).num_ctx)
        return {
            "model": request["model"],
            "created_at": timestamp(datetime.now(UTC)),
            **answer,
            "done": True,
            "done_reason": "unload" if unload else "load",
        }


def _model_of(request: Json) -> str:
    name: str = request.get("model") or request.get("name") or ""
    return name


def _required(typed: str) -> Name:
    if not typed:
        raise ApiError(400, "model is required")
    name = parse_name(typed)
    if name is None:
        raise ApiError(400, "invalid model name")
    return name


def _check_messages(request: Json, type_name: str) -> None:
    for message in request.get("messages", []):
        if not isinstance(message, dict):
            text = f"json: cannot unmarshal value into Go struct field {type_name}.messages of type api.Message"
            raise ApiError(400, text)
        for field in ("role", "content"):
            if not isinstance(message.get(field) or "", str):
                text = f"json: cannot unmarshal value into Go struct field {type_name}.messages.{field} of type string"
                raise ApiError(400, text)


def _statuses(statuses: Iterator[Json], request: Json) -> Reply:
    if request.get("stream", True):
        return Lines(statuses)
    *_, last = statuses
    return Whole(last, charset=False)


def _replies(generation: Generation, request: Json, lines: Iterator[Json]) -> Reply:
    if request.get("stream", True):
        return Lines(lines)
    return Whole(generation.whole(lines))


def _running_entry(loaded: _Loaded) -> Json:
    entry = list_entry(loaded.model)
    return {
        "name": entry["name"],
        "model": entry["model"],
        "size": entry["size"],
        "digest": entry["digest"],
        "details": details(""),
        "expires_at": timestamp(loaded.expires),
        "size_vram": 0,
        "context_length": loaded.context_length,
    }
