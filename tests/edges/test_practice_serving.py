"""The practice server at work: streams that end early, several clients at once, the command."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import httpx
import ollama
import pytest

from hungry_tui.practice import PracticeServer
from hungry_tui.practice.handler import Handler
from tests.edges.test_practice import ask, names

# Streams that end early


class Watched(Handler):
    """Tells when a generation has begun, and when it has ended."""

    begun: ClassVar[threading.Event]
    ended: ClassVar[threading.Event]

    def answer(self, path: str, body: bytes) -> None:
        try:
            super().answer(path, body)
        finally:
            self.ended.set()

    def wait(self) -> None:
        self.begun.set()
        super().wait()


class WatchedServer(PracticeServer):
    handler = Watched


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[PracticeServer]:
    """A word every five seconds: a reply would take minutes."""
    Watched.begun, Watched.ended = threading.Event(), threading.Event()
    with WatchedServer(tmp_path, delay=5) as server:
        yield server


def test_closing_the_stream_stops_the_generation(slow: PracticeServer) -> None:
    connection = socket.create_connection(("127.0.0.1", int(slow.address.rpartition(":")[2])))
    body = json.dumps({"model": "practice", "messages": ask("Design an API wrapper")}).encode()
    head = f"POST /api/chat HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n"
    connection.sendall(head.encode() + body)
    assert Watched.begun.wait(10)
    connection.close()
    assert Watched.ended.wait(4), "the generation went on without a reader"


def test_stopping_the_server_ends_streams_and_frees_the_port(slow: PracticeServer, tmp_path: Path) -> None:
    failures: list[Exception] = []

    def read() -> None:
        try:
            httpx.post(f"{slow.address}/api/chat", json={"model": "practice", "messages": ask("hi")}, timeout=30)
        except httpx.HTTPError as error:
            failures.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    assert Watched.begun.wait(10)
    slow.stop()
    reader.join(4)
    assert not reader.is_alive()
    assert failures
    slow.stop()
    with PracticeServer(tmp_path, port=int(slow.address.rpartition(":")[2])) as again:
        assert httpx.get(again.address).text == "Ollama is running"


def test_two_clients_are_served_at_once(slow: PracticeServer) -> None:
    with httpx.Client(base_url=slow.address, timeout=30) as busy, httpx.Client(base_url=slow.address) as other:
        thread = threading.Thread(target=lambda: _ignore(busy, slow))
        thread.start()
        assert Watched.begun.wait(10)
        assert other.get("/api/version").status_code == 200
        assert not Watched.ended.is_set() or other.get("/api/ps").json()["models"]
        slow.stop()
        thread.join(4)


def _ignore(client: httpx.Client, server: PracticeServer) -> None:
    with pytest.raises(httpx.HTTPError):
        client.post("/api/chat", json={"model": "practice", "messages": ask("hi")})


def test_many_clients_at_once_keep_every_model(tmp_path: Path) -> None:
    with PracticeServer(tmp_path, delay=0) as server:

        def create(number: int) -> None:
            ollama.Client(server.address).create(f"m{number}", from_="practice", system=f"rule {number}")

        threads = [threading.Thread(target=create, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(names(ollama.Client(server.address))) == 9


# The command


def run(directory: Path, port: int) -> subprocess.Popen[str]:
    program = "import sys; from pathlib import Path; from hungry_tui.practice import serve_forever; "
    program += "sys.exit(serve_forever(Path(sys.argv[1]), int(sys.argv[2])))"
    return subprocess.Popen(
        [sys.executable, "-c", program, str(directory), str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_its_address_and_ends_on_a_signal(tmp_path: Path, number: signal.Signals) -> None:
    with run(tmp_path, 0) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert httpx.get(f"{address}/api/version").status_code == 200
        process.send_signal(number)
        assert process.wait(10) == 0
        assert process.communicate() == ("", "")


def test_a_taken_port_is_one_clear_line(tmp_path: Path) -> None:
    with PracticeServer(tmp_path / "models") as server:
        port = int(server.address.rpartition(":")[2])
        with run(tmp_path / "other", port) as process:
            out, err = process.communicate(timeout=10)
    assert process.returncode == 1
    assert out == ""
    assert str(port) in err
    assert err.count("\n") == 1


def test_importing_the_practice_server_is_cheap() -> None:
    program = "import sys, hungry_tui.practice; print({'textual', 'httpx', 'ollama', 'tinydb'} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"
