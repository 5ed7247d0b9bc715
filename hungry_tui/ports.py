"""What the edges offer, as types: the model server, progress of slow work, and one error taxonomy.

The user interface and the trainer talk to these; `server.py` and `store.py` implement them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from hungry_tui.records import Category, Exchange, Judged
from hungry_tui.stats import Summary


class HungryError(Exception):
    """A failure that the user is told about.

    `message` says what happened, in one line; `advice` says what to do next, "" when there is nothing to do.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class StoreError(HungryError):
    """The history could not be read or written. Nothing that was acknowledged is lost."""


class TrainingError(HungryError):
    """The training could not go on. The trained model and its files are as they were."""


class NoTrainingData(TrainingError):
    """There are fewer decisions than the minimum; `missing` says how many."""

    def __init__(self, message: str, advice: str, missing: int) -> None:
        super().__init__(message, advice)
        self.missing = missing


class ServerError(HungryError):
    """The model server said no, or said nothing."""


class ServerUnreachable(ServerError):
    """Nothing answers at the address, or it does not answer in time."""


class ModelNotFound(ServerError):
    """The server has no model of that name."""


class RequestRefused(ServerError):
    """The server answered with an error of its own; `status` is the HTTP status, 0 inside a stream."""

    def __init__(self, message: str, advice: str = "", status: int = 0) -> None:
        super().__init__(message, advice)
        self.status = status


class NotAModelServer(RequestRefused):
    """What answers at the address is something else."""


class StreamBroken(ServerError):
    """The reply broke off after it had begun."""


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation as the server takes it; role is system, user or assistant."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class ReplyPart:
    """A piece of a streamed reply; the last one has `done` and, where the server tells, its figures."""

    text: str = ""
    thinking: str = ""
    done: bool = False
    done_reason: str = ""
    """ "stop", "length" (num_predict or num_ctx ran out), "load" or "unload"; "" before the end."""
    prompt_tokens: int | None = None
    reply_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One line of the server's list of models. `size` in bytes."""

    name: str
    digest: str = ""
    size: int = 0
    parameter_size: str = ""
    quantization: str = ""
    family: str = ""
    modified_at: datetime | None = None

    @property
    def for_embedding(self) -> bool:
        """By its name or its family it makes vectors of texts, and does not chat."""
        return "embed" in self.name.lower() or "bert" in self.family.lower()


@dataclass(frozen=True, slots=True)
class ModelDetails:
    """What the server tells about one model. `context_length` in tokens: the model's limit, None if untold."""

    name: str
    context_length: int | None = None
    num_ctx: int | None = None
    """num_ctx of the model's own parameters, None if it has none."""
    parameter_size: str = ""
    capabilities: frozenset[str] = frozenset()
    """Such as "completion", "thinking", "tools", "embedding"."""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    system: str = ""
    """The model's own SYSTEM, which a request that begins with a system message replaces."""
    remote: bool = False
    """The server passes requests on to another machine, under whatever name it has the model."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a slow piece of work is: a training's stage, a pull's layer.

    `fraction` is 0–1, None while it cannot be told.
    """

    stage: str
    detail: str = ""
    fraction: float | None = None
    completed: int | None = None
    """Of a pull's layer, in bytes; None where the server does not tell."""
    total: int | None = None
    """The layer's size, in bytes."""


class ModelServer(Protocol):
    """An Ollama server. Every method raises a ServerError and nothing else."""

    @property
    def address(self) -> str:
        """Such as "http://127.0.0.1:11434"."""
        ...

    async def version(self) -> str:
        """The server's version; the quickest way to see whether it answers."""
        ...

    async def models(self) -> list[ModelInfo]:
        """What is installed, newest first."""
        ...

    async def details(self, model: str) -> ModelDetails:
        """One model's limits and abilities."""
        ...

    async def running(self) -> Mapping[str, int | None]:
        """What is loaded now: full name (see `names.full_name`) → context length in tokens, None if untold."""
        ...

    async def running_context(self, model: str) -> int | None:
        """The context length with which the model is loaded now, in tokens; None when it is not loaded."""
        ...

    def chat(
        self,
        model: str,
        messages: Sequence[Message],
        *,
        options: Mapping[str, Any] | None = None,
        think: bool | str | None = None,
        format: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[ReplyPart]:
        """Stream a reply. Closing the iterator stops the generation. A stream that ends early: StreamBroken.

        `think` is for models that can: on, off, "low", "medium" or "high"; None leaves it to the model.
        """
        ...

    def create(self, model: str, arguments: Mapping[str, Any]) -> AsyncIterator[Progress]:
        """Build `model` from `Recipe.create_arguments()`; ends when the server has really finished."""
        ...

    def pull(self, model: str) -> AsyncIterator[Progress]:
        """Fetch a model from the registry."""
        ...

    async def copy(self, source: str, destination: str) -> None:
        """Give `source` a second name; overwrites."""
        ...

    async def delete(self, model: str) -> None:
        """Remove a name."""
        ...

    async def embed(self, model: str, texts: Sequence[str]) -> list[list[float]]:
        """One vector a text."""
        ...

    async def close(self) -> None:
        """Let go of the connections."""
        ...


class HostedServer(Protocol):
    """A model server inside this program. Calls block: never make them on the event loop."""

    def start(self) -> str:
        """Begin to listen on a loopback port; returns the address. Raises OSError."""
        ...

    def stop(self) -> None:
        """Stop listening."""
        ...


class History(Protocol):
    """The history of exchanges and verdicts. Every method raises a StoreError and nothing else.

    Calls block (they sync to disk) and are safe from any thread: never make them on the event loop.
    """

    @property
    def read_only(self) -> bool:
        """Nothing can be recorded: see `why_read_only`."""
        ...

    @property
    def why_read_only(self) -> str:
        """What keeps this program from recording, and what to do about it; "" when nothing does."""
        ...

    @property
    def damage(self) -> list[str]:
        """What was set aside at opening, a line each, for the user to read."""
        ...

    @property
    def revision(self) -> int:
        """Grows with every change by another process that this one has seen."""
        ...

    def append(self, exchange: Exchange) -> None:
        """Record an exchange; returns once it is on disk."""
        ...

    def judge(self, request_id: str, approved: bool | None, reason: str = "") -> None:
        """Record a verdict; again = a changed verdict, None = undone. Returns once it is on disk."""
        ...

    def recategorise(self, request_id: str, category: Category) -> None:
        """Correct an exchange's category; returns once it is on disk."""
        ...

    def exchange(self, request_id: str) -> Exchange | None:
        """One exchange with its latest verdict."""
        ...

    def history(self, last: int | None = None) -> list[Exchange]:
        """Exchanges with their latest verdicts, oldest first; the `last` newest of them."""
        ...

    def exchanges(self, request_ids: Iterable[str]) -> list[Exchange]:
        """Several exchanges with their latest verdicts, in the order asked for; unknown ones are left out."""
        ...

    def rows(self) -> list[Judged]:
        """Every exchange without its texts (reasons are there), oldest first; cheap at 100,000."""
        ...

    def summary(self) -> Summary:
        """Statistics of the whole history, kept up to date with every verdict."""
        ...

    def refresh(self) -> bool:
        """Take in what other processes recorded; True if there was something."""
        ...

    def documents(self, table: str) -> dict[str, dict[str, Any]]:
        """A side table (such as "rule_edits" or "chats"): small JSON documents by key, latest version."""
        ...

    def put(self, table: str, key: str, document: Mapping[str, Any] | None) -> None:
        """Write one document of a side table, None deletes it; returns once it is on disk."""
        ...

    def close(self) -> None:
        """Fold everything into memory.json and let go of the files."""
        ...
