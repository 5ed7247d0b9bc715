"""What goes over the wire to the model server, and what its failures mean.

This module imports the client library, which is slow: `server.py` imports it at the first request.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from ipaddress import ip_address

import httpx
import ollama

from hungry_tui.paced import PacedStream
from hungry_tui.ports import (
    ModelNotFound,
    NotAModelServer,
    RequestRefused,
    ServerError,
    ServerUnreachable,
    StreamBroken,
)
from hungry_tui.text import one_line

FAILURES = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    ollama.ResponseError,
    ollama.RequestError,
    OSError,  # the client's own ConnectionError, TimeoutError
    ValueError,  # no JSON; JSON of another shape
    TypeError,
    AttributeError,
    KeyError,
)
"""Everything the client is known to raise when the server, the network or an answer is at fault."""

# httpx splits the lines of a stream also at these characters, which JSON may hold unescaped (Go leaves U+0085 so):
# the client then fails on half an object. Escaped they mean the same.
_LINE_ENDS = {b"\xc2\x85": b"\\u0085", b"\xe2\x80\xa8": b"\\u2028", b"\xe2\x80\xa9": b"\\u2029"}


class ShowResponse(ollama.ShowResponse):
    """An answer of show, with what the official client drops."""

    system: str | None = None
    remote_host: str | None = None


class Client(ollama.AsyncClient):
    """The official client, connected to one address and nowhere else.

    `timeout` in seconds is for connecting; `patience` for each read, generous because loading a model takes minutes.
    Redirects are not followed and proxies are not used for the loopback, so that a prompt goes to the configured
    server alone; an API key (OLLAMA_API_KEY) is sent over https or the loopback only.
    """

    def __init__(self, address: str, timeout: float, patience: float) -> None:
        url = httpx.URL(address)
        local = is_loopback(url.host)
        super().__init__(
            address,
            timeout=httpx.Timeout(patience, connect=timeout, pool=timeout),
            follow_redirects=False,
            trust_env=not local,
            verify=url.scheme == "https",  # reading the certificates takes a while, and http needs none
            headers={"Accept-Encoding": "identity"},  # compressed bytes must not be rewritten
            event_hooks={
                "request": [] if local or url.scheme == "https" else [_without_key],
                "response": [_pace, _escape_line_ends],
            },
        )

    async def show(self, model: str) -> ShowResponse:
        """What the server tells about a model."""
        return await self._request(ShowResponse, "POST", "/api/show", json={"model": model})

    async def version(self) -> str:
        """The server's version, which the official client has no method for."""
        response = await self._request_raw("GET", "/api/version")  # type: ignore[no-untyped-call]
        return str(response.json()["version"])


def is_loopback(host: str) -> bool:
    """Whether the host is this very machine, reached without a network."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


async def _without_key(request: httpx.Request) -> None:
    request.headers.pop("authorization", None)


async def _escape_line_ends(response: httpx.Response) -> None:
    if isinstance(response.stream, httpx.AsyncByteStream) and "content-encoding" not in response.headers:
        response.stream = LineSafeStream(response.stream)


async def _pace(response: httpx.Response) -> None:
    streams = response.headers.get("content-type", "").startswith("application/x-ndjson")
    if streams and isinstance(response.stream, httpx.AsyncByteStream):
        response.stream = PacedStream(response.stream)


class LineSafeStream(httpx.AsyncByteStream):
    """A body in which the only line ends are those that end a line, wherever the network cut it into pieces."""

    def __init__(self, body: httpx.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        held = b""
        async for piece in self._body:
            data = held + piece
            held = _cut_character(data)
            data = data[: len(data) - len(held)]
            for raw, escaped in _LINE_ENDS.items():
                data = data.replace(raw, escaped)
            if data:
                yield data
        if held:
            yield held

    async def aclose(self) -> None:
        """Let go of the connection."""
        await self._body.aclose()


def _cut_character(data: bytes) -> bytes:
    """The end of `data` that may be the beginning of one of the line ends; b"" if none."""
    for length in (2, 1):
        tail = data[-length:]
        if any(raw.startswith(tail) and len(tail) < len(raw) for raw in _LINE_ENDS):
            return tail
    return b""


def as_server_error(error: Exception, address: str, model: str, *, begun: bool) -> ServerError:
    """What a failure means for the user. `begun`: a part of the answer had come already."""
    if isinstance(error, ServerError):
        return error
    if isinstance(error, ollama.ResponseError):
        return _refusal(error, address, model)
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, ConnectionError)):
        return ServerUnreachable(f"No model server answers at {address}.", "Start it with `ollama serve`.")
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        if begun:
            return StreamBroken(f"The server at {address} stopped sending.", "The part that came is kept.")
        return ServerUnreachable(
            f"The server at {address} did not answer in time.", "It may be loading a model: try again in a while."
        )
    garbled = isinstance(error, httpx.RemoteProtocolError) and "disconnected" not in str(error)  # no HTTP at all
    if isinstance(error, (httpx.TransportError, OSError)) and (begun or not garbled):
        if begun:
            return StreamBroken(f"The connection to {address} broke off.", "The part that came is kept.")
        return ServerUnreachable(
            f"The server at {address} hung up without an answer.", "Is it still running, and is it Ollama?"
        )
    if begun:
        return StreamBroken(
            f"The server at {address} sent something that cannot be read.", "The part that came is kept."
        )
    return NotAModelServer(
        f"What answers at {address} does not speak Ollama's protocol.", "Check OLLAMA_HOST: is it the right port?"
    )


_ADVICE = {
    "no space left on device": "Make room on the server's disk and try again: what has come is kept.",
    "requires a newer version of Ollama": "Update Ollama on the server's machine.",
    "does not support chat": "Switch to another model: ctrl+o.",
    "does not support thinking": "Switch thinking off: f12.",
}
"""What to do about some of the server's own words."""


def _refusal(error: ollama.ResponseError, address: str, model: str) -> ServerError:
    status = max(error.status_code, 0)
    said = _words(error.error)
    if model and (
        (status == 404 and "not found" in said and "page not found" not in said) or said.endswith("file does not exist")
    ):
        return missing_model(model, address, pulling="pull model manifest" in said)
    if said.startswith("pull model manifest: Get "):
        why = said.rpartition(": ")[2]
        return RequestRefused(f"The server cannot reach the registry ({why}).", "Is its machine online?", status)
    if status in (502, 503, 504) and said.startswith("<"):
        return NotAModelServer(
            f"A gateway answers at {address}, and no Ollama behind it (HTTP {status}).",
            "Start Ollama there, or check OLLAMA_HOST.",
            status,
        )
    said = said if said.endswith((".", "!", "?")) or not said else f"{said}."  # our own advice follows
    if status == 503:
        return RequestRefused(f"The server is busy: {said}", "Wait a moment and send it again.", status)
    if status in (401, 403):
        return RequestRefused(f"The server at {address} refuses access: {said}", "Check OLLAMA_API_KEY.", status)
    if 300 <= status < 400 or (status in (404, 405) and not said.startswith("model")) or said.startswith("<"):
        return NotAModelServer(
            f"What answers at {address} does not speak Ollama's protocol (HTTP {status}).",
            "Check OLLAMA_HOST: is it the right port?",
            status,
        )
    advice = next((advice for words, advice in _ADVICE.items() if words in said), "")
    return RequestRefused(f"The server says: {said or f'HTTP {status}, without a word.'}", advice, status)


def missing_model(model: str, address: str, *, pulling: bool = False) -> ModelNotFound:
    """The server at `address` has no such model, or the registry has none when it was `pulling`."""
    name = one_line(model, 120)
    if pulling:
        return ModelNotFound(f'There is no model "{name}" to fetch.', "See https://ollama.com/library")
    return ModelNotFound(f'The server at {address} has no model "{name}".', f"Fetch it with: ollama pull {name}")


def _words(error: object) -> str:
    """The text in an error, which is mostly a str and sometimes an object that holds one."""
    if isinstance(error, dict):
        error = error.get("message") or error.get("error") or json.dumps(error)
    return one_line(str(error))
