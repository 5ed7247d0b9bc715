"""A server that sends exactly the bytes it was given: everything a model server can do wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Script:
    """What one server does with every connection, and what it was sent.

    `pieces` are written one by one (each arrives as one read of the client). Then: "close" ends the connection
    properly, "reset" breaks it, "hang" keeps it open without a word, "hold" waits for `release` and sends `rest`.
    """

    pieces: list[bytes] = field(default_factory=list)
    then: str = "close"
    rest: bytes = b""
    release: asyncio.Event = field(default_factory=asyncio.Event)
    answers: list[bytes] = field(default_factory=list)
    """One whole answer for each connection in turn, in place of the pieces."""
    requests: list[bytes] = field(default_factory=list)
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    address: str = ""

    def body(self, at: int = -1) -> Any:
        """The JSON that the client sent."""
        return json.loads(self.requests[at].partition(b"\r\n\r\n")[2])

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.requests.append(await whole_request(reader))
            for piece in [self.answers.pop(0)] if self.answers else self.pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(0.005)
            if self.then == "hang":
                await reader.read()
            if self.then == "hold":
                await self.release.wait()
                writer.write(self.rest)
                await writer.drain()
            if self.then == "reset":
                writer.transport.abort()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.gone.set()
            writer.close()


async def whole_request(reader: asyncio.StreamReader) -> bytes:
    """Head and body: closing a connection that still has something to read would reset it, and lose the answer."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if b"length:" in line), 0)
    return head + await reader.readexactly(length)


@asynccontextmanager
async def serving(script: Script) -> AsyncIterator[Script]:
    """The script at an address of the loopback."""
    server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
    script.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield script
    finally:
        server.close()


def head(status: str = "200 OK", kind: str = "application/x-ndjson", extra: str = "") -> bytes:
    """The beginning of an answer whose body ends with the connection."""
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: close\r\n{extra}\r\n".encode()


def chunk(text: str = "", **more: object) -> bytes:
    """One line of a chat's stream, with every character outside ASCII as it is."""
    line = {"model": "m", "created_at": "2026-01-01T00:00:00Z", "message": {"role": "assistant", "content": text}}
    return json.dumps({**line, "done": False, **more}, ensure_ascii=False).encode() + b"\n"


def last(**more: object) -> bytes:
    """The line that ends a chat's stream."""
    return chunk("", done=True, done_reason="stop", prompt_eval_count=7, eval_count=3, **more)
