"""The Ollama edge, against a server that does everything wrong that a server can do."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from contextlib import aclosing
from typing import Any

import pytest

from hungry_tui.ports import (
    Message,
    ModelNotFound,
    NotAModelServer,
    ReplyPart,
    RequestRefused,
    ServerError,
    ServerUnreachable,
    StreamBroken,
)
from hungry_tui.server import OllamaServer
from tests.edges.scripted import Script, chunk, head, last, serving

TURNS = [Message("user", "hello")]


async def say(address: str, **limits: float) -> tuple[list[ReplyPart], ServerError | None]:
    """The parts of one reply and the error that ended it."""
    server = OllamaServer(address, **limits)
    parts: list[ReplyPart] = []
    try:
        async for part in server.chat("m", TURNS):
            parts += [part]
    except ServerError as error:
        return parts, error
    finally:
        await server.close()
    return parts, None


async def replies(pieces: list[bytes], then: str = "close", **limits: float) -> tuple[str, ServerError | None]:
    async with serving(Script(pieces, then)) as script:
        parts, error = await say(script.address, **limits)
    return "".join(part.text for part in parts), error


async def test_a_reply_streams_in_its_pieces_with_its_figures_at_the_end() -> None:
    async with serving(Script([head(), chunk("Hel"), chunk("lo"), last()])) as script:
        parts, error = await say(script.address)
    assert error is None
    assert [part.text for part in parts] == ["Hel", "lo", ""]
    assert parts[-1] == ReplyPart(done=True, done_reason="stop", prompt_tokens=7, reply_tokens=3)
    assert script.body()["messages"] == [{"role": "user", "content": "hello"}]
    assert script.body()["stream"] is True


@pytest.mark.parametrize("text", ["a\u0085b", "a\u2028b\u2029c", "é\u0085\u0085ü", "Â…\x85", "€\u2028"])
async def test_line_ends_inside_a_chunk_stay_inside_wherever_the_network_cuts(text: str) -> None:
    stream = chunk(text) + last()
    start = stream.index(text.encode())
    for cut in range(start, start + len(text.encode()) + 1):
        assert await replies([head() + stream[:cut], stream[cut:]]) == (text, None)


async def test_surrogates_that_cannot_be_sent_are_replaced_and_those_that_come_are_joined() -> None:
    halves = [
        json.dumps({"message": {"role": "assistant", "content": t}}).encode() + b"\n"
        for t in ("a\ud83d", "\ude00 \ud83d")
    ]
    async with serving(Script([head(), *halves, last()])) as script:
        server = OllamaServer(script.address)
        texts = [part.text async for part in server.chat("m", [Message("user", "x\ud800y")])]
        await server.close()
    assert "".join(texts) == "a😀 \ufffd"
    assert script.body()["messages"][0]["content"] == "x\ufffdy"


async def test_nobody_there() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
        server = OllamaServer(address)
        for request in (server.version(), server.models(), server.details("m"), server.copy("a", "b")):
            with pytest.raises(ServerUnreachable) as caught:
                await request
            assert address in caught.value.message
            assert "ollama serve" in caught.value.advice
        _, error = await say(address)
        assert isinstance(error, ServerUnreachable)


async def test_a_port_that_takes_no_connection_in_time() -> None:
    with socket.socket() as full:  # nobody accepts, and the queue of those who wait is full
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        _, error = await say(f"http://127.0.0.1:{full.getsockname()[1]}", connect=0.05)
        for one in waiting:
            one.close()
    assert isinstance(error, ServerUnreachable)


async def test_a_server_that_accepts_and_says_nothing() -> None:
    async with serving(Script(then="hang")) as script:
        server = OllamaServer(script.address, quick=0.05)
        with pytest.raises(ServerUnreachable, match="did not answer in time"):
            await server.version()
        await server.close()
        _, error = await say(script.address, read=0.05)
        assert isinstance(error, ServerUnreachable)


@pytest.mark.parametrize("then", ["close", "reset"])
async def test_a_server_that_hangs_up_at_once(then: str) -> None:
    _, error = await replies([], then)
    assert isinstance(error, ServerUnreachable)
    assert "hung up" in error.message


async def test_what_speaks_no_http_is_no_model_server() -> None:
    _, error = await replies([b"220 mail.example ESMTP\r\n\r\n"])
    assert isinstance(error, NotAModelServer)
    assert "does not speak" in error.message


@pytest.mark.parametrize(
    ("pieces", "then"),
    [
        ([chunk("par"), chunk("tial")], "close"),  # the end never comes
        ([chunk("par"), chunk("tial")], "reset"),
        ([chunk("par"), chunk("tial")], "hang"),
        ([chunk("par"), chunk("tial"), b'{"message": {"con'], "close"),
        ([chunk("par"), chunk("tial"), b"<html>\n"], "close"),
        ([chunk("par"), chunk("tial"), b"[]\n"], "close"),
        ([chunk("par"), chunk("tial"), b'{"message": "?"}\n'], "close"),
    ],
)
async def test_a_reply_that_breaks_off_keeps_what_came(pieces: list[bytes], then: str) -> None:
    text, error = await replies([head(), *pieces], then, read=0.2)
    assert text == "partial"
    assert isinstance(error, StreamBroken)
    assert "kept" in str(error) or "ended too early" in str(error)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"error": "an \x1b[31merror\u202e"}, "an error"),
        ({"error": {"message": "deep"}}, ""),
    ],
)
async def test_an_error_in_the_middle_of_a_reply(body: dict[str, Any], said: str) -> None:
    text, error = await replies([head(), chunk("par"), json.dumps(body).encode() + b"\n"])
    assert text == "par"
    assert isinstance(error, (RequestRefused, StreamBroken))
    assert said in error.message
    assert "\x1b" not in str(error)
    assert "\u202e" not in str(error)


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        ("404 Not Found", '{"error":"model \'m\' not found"}', ModelNotFound, "ollama pull m"),
        ("404 Not Found", '{"error":"model \\"m\\" not found, try pulling it first"}', ModelNotFound, "ollama pull m"),
        ("404 Not Found", "404 page not found", RequestRefused, "OLLAMA_HOST"),
        ("503 Service Unavailable", '{"error":"server busy, please try again."}', RequestRefused, "busy"),
        ("401 Unauthorized", '{"error":"unauthorized"}', RequestRefused, "OLLAMA_API_KEY"),
        (
            "500 Internal Server Error",
            '{"error":"option \\"num_ctx\\" must be of type integer"}',
            RequestRefused,
            "num_ctx",
        ),
        ("400 Bad Request", '{"error":{"message":"too \\u001b[2Jdeep"}}', RequestRefused, "too deep"),
        ("401 Unauthorized", '{"error":"who are you?"}', RequestRefused, "access: who are you? Check"),
        ("500 Internal Server Error", '{"error":"llama died"}', RequestRefused, "The server says: llama died."),
        ("502 Bad Gateway", "<html>nginx</html>", NotAModelServer, "no Ollama behind it"),
        ("503 Service Unavailable", "<html>nginx</html>", NotAModelServer, "no Ollama behind it"),
        ("500 Internal Server Error", "<html>oops</html>", NotAModelServer, "does not speak"),
        ("302 Found", "", RequestRefused, "does not speak"),
        ("500 Internal Server Error", "", RequestRefused, "HTTP 500"),
        ("200 OK", "[1]", ServerError, "127.0.0.1"),
        ("200 OK", "It works!", RequestRefused, "does not speak"),
        ("200 OK", "[]", RequestRefused, "does not speak"),
        ("200 OK", '{"hello": "world"}', ServerError, "127.0.0.1"),
    ],
)
async def test_refusals_say_one_clear_line(status: str, body: str, kind: type[ServerError], words: str) -> None:
    answer = head(status, "application/json", "Location: http://127.0.0.1:1/\r\n") + body.encode()
    async with serving(Script([answer])) as script:
        _, streamed = await say(script.address)
        server = OllamaServer(script.address)
        with pytest.raises(kind) as whole:
            await server.details("m")
        await server.close()
    for error in (streamed, whole.value):
        assert isinstance(error, kind)
        assert words in str(error)
        assert len(str(error).splitlines()) == 1
        assert "\x1b" not in str(error)
    if isinstance(streamed, RequestRefused) and status != "200 OK":
        assert streamed.status == int(status[:3])


async def test_closing_the_reply_ends_the_request() -> None:
    async with serving(Script([head(), chunk("one")], "hang")) as script:
        server = OllamaServer(script.address)
        async with aclosing(server.chat("m", TURNS)) as reply:  # type: ignore[type-var]
            assert (await anext(reply)).text == "one"
        await script.gone.wait()
        await server.close()


def statuses(*lines: dict[str, Any]) -> list[bytes]:
    return [head(), *(json.dumps(line).encode() + b"\n" for line in lines)]


async def test_create_does_not_stop_at_the_success_of_a_pull() -> None:
    lines: list[dict[str, Any]] = [
        {"status": "pulling 6a07", "digest": "sha256:6a07", "total": 4, "completed": 1},
        {"status": "success"},
        {"status": "writing manifest"},
        {"status": "success"},
    ]
    async with serving(Script(statuses(*lines))) as script:
        server = OllamaServer(script.address)
        arguments = {"from_": "b", "system": "half \ud800", "messages": [{"role": "user", "content": "\udc00"}]}
        steps = [step async for step in server.create("m", {**arguments, "parameters": {"stop": ["\ud800"]}})]
        await server.close()
    assert [step.stage for step in steps] == ["pulling 6a07", "success", "writing manifest", "success"]
    assert steps[0].fraction == 0.25
    sent = script.body()
    assert (sent["from"], sent["system"]) == ("b", "half \ufffd")
    assert sent["messages"][0]["content"] == sent["parameters"]["stop"][0] == "\ufffd"


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ([{"status": "success"}, {"status": "writing manifest"}], StreamBroken),
        ([], StreamBroken),
        ([{"status": "pulling manifest"}, {"error": "pull model manifest: file does not exist"}], ModelNotFound),
        ([{"status": "x"}, {"error": "no space left on device"}], RequestRefused),
    ],
)
async def test_a_build_that_does_not_finish_is_a_failure(lines: list[dict[str, Any]], kind: type[ServerError]) -> None:
    async with serving(Script(statuses(*lines))) as script:
        server = OllamaServer(script.address)
        with pytest.raises(kind):
            async for _ in server.create("m", {"from_": "b"}):
                pass
        with pytest.raises(kind):
            async for _ in server.pull("m"):
                pass
        await server.close()


async def test_what_the_server_tells_about_models() -> None:
    shown = {
        "details": {"parameter_size": "135M"},
        "parameters": 'num_ctx                        4096\nstop "<|a|>"\nstop    "<|b|>"\ntemperature 0.5',
        "model_info": {"general.architecture": "llama", "llama.context_length": 8192},
        "capabilities": ["completion", "thinking"],
    }
    async with serving(Script([head(kind="application/json"), json.dumps(shown).encode()])) as script:
        server = OllamaServer(script.address)
        details = await server.details("m")
        await server.close()
    assert (details.context_length, details.num_ctx, details.parameter_size) == (8192, 4096, "135M")
    assert details.capabilities == {"completion", "thinking"}
    assert details.parameters == {"num_ctx": 4096, "stop": ["<|a|>", "<|b|>"], "temperature": 0.5}


async def test_the_context_of_the_model_that_is_loaded() -> None:
    running = {"models": [{"name": "M:latest", "model": "M:latest", "context_length": 2048}]}
    async with serving(Script([head(kind="application/json"), json.dumps(running).encode()])) as script:
        server = OllamaServer(script.address)
        assert await server.running_context("m") == 2048
        assert await server.running_context("n") is None
        await server.close()


async def test_the_key_does_not_go_over_an_open_network(monkeypatch: pytest.MonkeyPatch) -> None:
    from hungry_tui import wire

    monkeypatch.setenv("OLLAMA_API_KEY", "secret")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with serving(Script([head(kind="application/json"), b'{"version":"1"}'])) as script:
        monkeypatch.setattr(wire, "is_loopback", lambda host: True)
        for open_network in (False, True):
            monkeypatch.setattr(wire, "is_loopback", lambda host, local=not open_network: local)
            monkeypatch.setenv("NO_PROXY", "127.0.0.1" if open_network else "")
            server = OllamaServer(script.address)
            assert await server.version() == "1"
            await server.close()
    assert b"secret" in script.requests[0]
    assert b"secret" not in script.requests[1]


def test_importing_the_edge_does_not_import_the_client() -> None:
    program = (
        "import sys, hungry_tui.server; sys.exit(bool({'ollama', 'httpx', 'textual', 'tinydb'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
