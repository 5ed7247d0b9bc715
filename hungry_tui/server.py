"""The Ollama edge: a ModelServer over HTTP. Importing this module imports no client; the first request does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import aclosing, contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from hungry_tui.names import full_name
from hungry_tui.ports import Message, ModelDetails, ModelInfo, Progress, ReplyPart, StreamBroken
from hungry_tui.text import one_line, well_formed

if TYPE_CHECKING:
    from ollama import ListResponse

    from hungry_tui.wire import Client

Answer = TypeVar("Answer")
Piece = TypeVar("Piece")

CONNECT_SECONDS = 5.0
QUICK_SECONDS = 15.0
READ_SECONDS = 900.0


class OllamaServer:
    """The server at `address` (a URL as `config.parse_host` gives it); nothing is sent before the first request.

    Times are in seconds: `connect` for the connection, `quick` for whole answers that need no model, `read` between
    two pieces of a stream.
    """

    def __init__(
        self,
        address: str,
        *,
        connect: float = CONNECT_SECONDS,
        quick: float = QUICK_SECONDS,
        read: float = READ_SECONDS,
    ) -> None:
        self._address = address.rstrip("/")
        self._connect, self._quick, self._read = connect, quick, read
        self._client: Client | None = None

    @property
    def address(self) -> str:
        """Such as "http://127.0.0.1:11434"."""
        return self._address

    async def version(self) -> str:
        """The server's version; the quickest way to see whether it answers."""
        return one_line(await self._whole("", lambda client: client.version()), 40)

    async def models(self) -> list[ModelInfo]:
        """What is installed, newest first."""
        answer = await self._whole("", lambda client: client.list())
        return [_model_info(model) for model in answer.models]

    async def details(self, model: str) -> ModelDetails:
        """One model's limits and abilities."""
        answer = await self._whole(model, lambda client: client.show(well_formed(model)))
        parameters = _parameters(answer.parameters or "")
        num_ctx = parameters.get("num_ctx")
        return ModelDetails(
            name=model,
            context_length=_context_length(answer.modelinfo or {}),
            num_ctx=num_ctx if isinstance(num_ctx, int) else None,
            parameter_size=(answer.details and answer.details.parameter_size) or "",
            capabilities=frozenset(answer.capabilities or ()),
            parameters=parameters,
            system=answer.system or "",
            remote=bool(answer.remote_host),
        )

    async def running(self) -> dict[str, int | None]:
        """What is loaded now: full name → context length in tokens, None if untold."""
        answer = await self._whole("", lambda client: client.ps())
        return {full_name(one.model or one.name or ""): one.context_length for one in answer.models}

    async def running_context(self, model: str) -> int | None:
        """The context length with which the model is loaded now, in tokens; None when it is not loaded."""
        return (await self.running()).get(full_name(model))

    async def chat(
        self,
        model: str,
        messages: Sequence[Message],
        *,
        options: Mapping[str, Any] | None = None,
        think: bool | str | None = None,
        format: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[ReplyPart]:
        """Stream a reply. Closing the iterator stops the generation. A stream that ends early: StreamBroken."""
        begun = False
        with self._failures(model, lambda: begun):
            stream = await (await self._connected()).chat(
                well_formed(model),
                [{"role": one.role, "content": well_formed(one.content)} for one in messages],
                options=dict(options) if options else None,
                think=think,
                format=dict(format) if format else None,
                stream=True,
            )
            text, thinking = _Joiner(), _Joiner()
            async with _closing(stream):
                async for chunk in stream:
                    begun = True
                    done = bool(chunk.done)
                    yield ReplyPart(
                        text=text.join(chunk.message.content or "", done),
                        thinking=thinking.join(chunk.message.thinking or "", done),
                        done=done,
                        done_reason=chunk.done_reason or "",
                        prompt_tokens=chunk.prompt_eval_count,
                        reply_tokens=chunk.eval_count,
                    )
                    if done:
                        return
        raise StreamBroken("The reply ended too early.", "The part that came is kept.")

    async def create(self, model: str, arguments: Mapping[str, Any]) -> AsyncIterator[Progress]:
        """Build `model` from `Recipe.create_arguments()`; ends when the server has really finished."""
        begun = False
        with self._failures(str(arguments.get("from_", model)), lambda: begun):
            stream = await (await self._connected()).create(well_formed(model), stream=True, **_deep_clean(arguments))
            async with _closing(stream):
                async for progress in self._progress(stream):
                    begun = True
                    yield progress

    async def pull(self, model: str) -> AsyncIterator[Progress]:
        """Fetch a model from the registry. What has come is kept by the server when it breaks off: StreamBroken."""
        begun = False
        try:
            with self._failures(model, lambda: begun):
                stream = await (await self._connected()).pull(well_formed(model), stream=True)
                async with _closing(stream):
                    async for progress in self._progress(stream):
                        begun = True
                        yield progress
        except StreamBroken as error:
            raise StreamBroken(error.message, "Pulling it again goes on from what has come.") from error

    async def copy(self, source: str, destination: str) -> None:
        """Give `source` a second name; overwrites."""
        await self._whole(source, lambda client: client.copy(well_formed(source), well_formed(destination)))

    async def delete(self, model: str) -> None:
        """Remove a name."""
        await self._whole(model, lambda client: client.delete(well_formed(model)))

    async def embed(self, model: str, texts: Sequence[str]) -> list[list[float]]:
        """One vector a text."""
        clean = [well_formed(text) for text in texts]
        answer = await self._whole(model, lambda client: client.embed(well_formed(model), clean), self._read)
        return [list(vector) for vector in answer.embeddings]

    async def close(self) -> None:
        """Let go of the connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()  # type: ignore[no-untyped-call]

    async def _whole(
        self, model: str, request: Callable[[Client], Awaitable[Answer]], seconds: float | None = None
    ) -> Answer:
        """An answer that does not stream, within `seconds` (default: quick)."""
        with self._failures(model):
            client = await self._connected()
            async with asyncio.timeout(self._quick if seconds is None else seconds):
                return await request(client)

    async def _connected(self) -> Client:
        """The client; its import takes a good part of a second, so a thread does it while the screen goes on."""
        if self._client is None:
            wire = await asyncio.to_thread(_import_wire)
            # Two first requests at once: the one that comes second finds the client of the first.
            self._client = self._client or wire.Client(self._address, self._connect, self._read)
        return self._client

    @contextmanager
    def _failures(self, model: str = "", begun: Callable[[], bool] = lambda: False) -> Iterator[None]:
        """Turn whatever the client raises into a ServerError with one clear line."""
        try:
            yield
        except Exception as error:
            wire = _import_wire()
            if not isinstance(error, wire.FAILURES):
                raise
            raise wire.as_server_error(error, self._address, model, begun=begun()) from error

    async def _progress(self, stream: AsyncIterator[Any]) -> AsyncIterator[Progress]:
        """The stream's statuses to its very end: a create that has to pull says "success" twice."""
        last = ""
        async for step in stream:
            last = step.status or ""
            fraction = min(1.0, (step.completed or 0) / step.total) if step.total else None
            yield Progress(one_line(last, 120), fraction=fraction, completed=step.completed, total=step.total)
        if last != "success":
            raise StreamBroken(f"The server at {self._address} stopped before it had finished.", "Try again.")


class _Joiner:
    """Joins a surrogate pair that was cut between two pieces of a stream; a lone surrogate becomes U+FFFD."""

    def __init__(self) -> None:
        self._held = ""

    def join(self, piece: str, last: bool) -> str:
        text = self._held + piece
        self._held = text[-1] if text and not last and "\ud800" <= text[-1] <= "\udbff" else ""
        return well_formed(text[: len(text) - len(self._held)])


def _closing(stream: AsyncIterator[Piece]) -> aclosing[AsyncGenerator[Piece]]:
    """The client's streams are generators, though their type does not say so: closing one ends the request."""
    return aclosing(cast("AsyncGenerator[Piece]", stream))


def _import_wire() -> ModuleType:
    from hungry_tui import wire

    return wire


def _model_info(model: ListResponse.Model) -> ModelInfo:
    details = model.details
    return ModelInfo(
        name=model.model or "",
        digest=model.digest or "",
        size=int(model.size or 0),
        parameter_size=(details and details.parameter_size) or "",
        quantization=(details and details.quantization_level) or "",
        family=(details and details.family) or "",
        modified_at=model.modified_at,
    )


def _context_length(model_info: Mapping[str, Any]) -> int | None:
    """The model's limit stands under a key with its architecture's name: "llama.context_length"."""
    found = (value for key, value in model_info.items() if key.endswith(".context_length"))
    return next((value for value in found if isinstance(value, int)), None)


def _parameters(text: str) -> dict[str, Any]:
    """The lines `name   value` of a show; a name that comes more than once (stop) has a list."""
    parameters: dict[str, Any] = {}
    for line in text.splitlines():
        name, _, written = line.strip().partition(" ")
        if not name:
            continue
        try:
            value = json.loads(written)
        except ValueError:
            value = written.strip()
        if name in parameters:
            earlier = parameters[name]
            value = [*earlier, value] if isinstance(earlier, list) else [earlier, value]
        parameters[name] = value
    return parameters


def _deep_clean(value: Any) -> Any:
    """The same value with every text in it well-formed."""
    if isinstance(value, str):
        return well_formed(value)
    if isinstance(value, Mapping):
        return {key: _deep_clean(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_deep_clean(one) for one in value]
    return value
