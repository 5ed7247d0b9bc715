"""Earlier requests are compared by an embedding model: over HTTP, and never at a request's cost."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui import likeness
from hungry_tui.cli import main
from hungry_tui.commandline.common import default_model
from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.likeness import KEPT, Likeness, closeness
from hungry_tui.ports import Message, ReplyPart
from hungry_tui.practice import PracticeServer
from hungry_tui.practice.handler import Handler
from hungry_tui.records import Exchange
from hungry_tui.server import OllamaServer
from hungry_tui.session import Session
from hungry_tui.store import Store
from tests.edges.test_trainer import judged

EMBEDDER = "nomic-embed-text"


class Embedding:
    """A practice server that has an embedding model, which knows two topics: locks and all else."""

    def __init__(self, directory: Path, *, name: str = EMBEDDER) -> None:
        self.texts: list[list[str]] = []
        """What was asked for in each call."""
        self.prompts: list[str] = []
        """The last message of each chat."""
        self.silent = self.evicts = False
        self.name = name
        server = self

        class Topics(Handler):
            def answer(self, path: str, body: bytes) -> None:
                if path == "/api/embed":
                    texts = json.loads(body)["input"]
                    server.texts.append(texts)
                    if server.silent:
                        self.connection.recv(1)  # comes back when the client hangs up
                        raise ConnectionError
                    self.service.api.embed(body)  # that loads it
                    vectors = [[1.0, 0.0] if "mutex" in text or "lock" in text else [0.0, 1.0] for text in texts]
                    self.send_json(200, {"model": name, "embeddings": vectors})
                elif path == "/api/show" and name in body.decode():
                    self.send_json(200, {"details": {}, "model_info": {}, "capabilities": ["embedding"]})
                elif path == "/api/ps" and server.evicts and server.texts:
                    self.send_json(200, {"models": [{"name": name, "model": name, "size": 1, "digest": "d"}]})
                else:
                    if path == "/api/chat":
                        server.prompts.append(json.loads(body)["messages"][-1]["content"])
                    super().answer(path, body)

        self.practice = PracticeServer(directory / "models", delay=0)
        self.practice.handler = Topics  # type: ignore[misc]  # of this one server

    @asynccontextmanager
    async def serving(self, *, chats: bool = True) -> AsyncIterator[OllamaServer]:
        with self.practice as practice:
            server = OllamaServer(practice.address)
            await server.copy("practice", self.name)
            if chats:
                await load(server, "practice")
            yield server
            await server.close()


async def load(server: OllamaServer, model: str) -> None:
    parts: list[ReplyPart] = [part async for part in server.chat(model, [Message("user", "hello")])]
    assert parts[-1].done


def asked(*prompts: str, **more: Any) -> list[Exchange]:
    return [replace(judged(number, **more), prompt=prompt) for number, prompt in enumerate(prompts)]


async def caught_up(likeness: Likeness, exchanges: list[Exchange]) -> None:
    likeness.catch_up(exchanges)
    assert likeness._work is not None
    await likeness._work


async def test_requests_of_the_same_kind_are_found_without_a_common_word(tmp_path: Path) -> None:
    embedding = Embedding(tmp_path)
    async with embedding.serving() as server:
        near = Likeness(lambda: server)
        assert await near.to("What is a lock?") == {}, "nothing is known yet"
        await caught_up(near, [*asked("Explain the mutex", "Bake bread"), replace(judged(9), approved=None)])
        assert await near.to("How does one lock things?") == {"r0": 1.0, "r1": 0.0}
        calls = len(embedding.texts)
        await caught_up(near, asked("Explain the mutex", "Bake bread"))
        assert len(embedding.texts) == calls, "nothing is embedded twice"
        await caught_up(near, asked("Explain the mutex"))
        assert set(await near.to("a lock")) == {"r0"}, "what is gone is forgotten"
        await near.close()


async def test_the_number_of_vectors_is_bounded_and_the_newest_come_first(tmp_path: Path) -> None:
    embedding = Embedding(tmp_path)
    async with embedding.serving() as server:
        near = Likeness(lambda: server)
        await caught_up(near, asked(*(f"Question {number}" for number in range(KEPT + 50))))
        assert embedding.texts[0][0] == f"Question {KEPT + 49}"
        assert len(await near.to("a lock")) == KEPT
        await near.close()


@pytest.mark.parametrize(("name", "chats"), [("another-chat-model", True), (EMBEDDER, False)])
async def test_without_an_embedding_model_or_while_nothing_chats_nothing_is_asked(
    tmp_path: Path, name: str, chats: bool
) -> None:
    embedding = Embedding(tmp_path, name=name)
    async with embedding.serving(chats=chats) as server:
        near = Likeness(lambda: server)
        await caught_up(near, asked("Explain the mutex"))
        assert await near.to("a lock") == {}
        assert embedding.texts == []
        await near.close()


async def test_a_model_that_pushes_the_chatting_one_out_of_memory_is_not_used_again(tmp_path: Path) -> None:
    embedding = Embedding(tmp_path)
    embedding.evicts = True
    async with embedding.serving() as server:
        near = Likeness(lambda: server)
        for _ in range(2):
            await caught_up(near, asked("Explain the mutex"))
            assert await near.to("a lock") == {}
        assert len(embedding.texts) == 1
        await near.close()


async def test_a_request_waits_for_no_vector_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "PATIENCE", 0.05)
    embedding = Embedding(tmp_path)
    async with embedding.serving() as server:
        near = Likeness(lambda: server)
        await caught_up(near, asked("Explain the mutex"))
        embedding.silent = True
        assert await near.to("a lock") == {}
        assert embedding.texts[-1] == ["a lock"], "it was asked for"
        near.catch_up(asked("Explain the mutex", "And the lock"))
        await near.close()  # does not wait for the answer either


async def test_a_request_does_not_load_the_embedding_model(tmp_path: Path) -> None:
    embedding = Embedding(tmp_path)
    async with embedding.serving() as server:
        near = Likeness(lambda: server)
        await caught_up(near, asked("Explain the mutex"))
        calls = len(embedding.texts)
        embedding.practice._service.api._loaded.clear()  # type: ignore[union-attr]  # idle for long
        assert await near.to("a lock") == {}
        assert len(embedding.texts) == calls


async def test_a_server_that_is_gone_is_no_trouble_and_another_one_begins_anew(tmp_path: Path) -> None:
    first, second = Embedding(tmp_path / "a"), Embedding(tmp_path / "b")
    async with second.serving() as other:
        async with first.serving() as server:
            servers = [server]
            near = Likeness(lambda: servers[0])
            await caught_up(near, asked("Explain the mutex"))
            assert await near.to("a lock")
        assert await near.to("a lock") == {}
        await caught_up(near, asked("Explain the mutex", "Bake bread"))
        servers[0] = other
        assert await near.to("a lock") == {}, "vectors of another model mean nothing here"
        await caught_up(near, asked("Explain the mutex"))
        assert await near.to("a lock") == {"r0": 1.0}
        await near.close()


async def test_the_note_shows_an_approved_reply_to_a_request_that_means_the_same(tmp_path: Path) -> None:
    embedding = Embedding(tmp_path)
    home = tmp_path / "data"
    with Store.open(home) as store:
        store.append(
            replace(judged(0, approved=True, reason="", words=0), prompt="Explain the mutex", response="A key.")
        )
    async with embedding.serving() as server:
        settings = Settings(home=home, address=server.address)
        session = Session(settings, Connection(server.address, OllamaServer, lambda: embedding.practice))
        await session.archive.open(lambda: Store.open(home))
        await session.teaching.begin()
        for prompt in ("Hello", "How do locks work?"):
            *_, exchange = [part async for part in session.asking.ask(prompt, prompt)]
            assert isinstance(exchange, Exchange)
            await session.recording.record(exchange)
            assert session.likeness._work is not None
            await session.likeness._work
        assert embedding.prompts[-2] == "Hello", "what is not alike is not shown"
        assert embedding.prompts[-1].startswith("How do locks work?")
        assert "A key." in embedding.prompts[-1]
        await session.close()


async def test_a_model_that_only_embeds_is_not_the_one_to_chat_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(home=tmp_path / "data")
    async with Embedding(tmp_path).serving() as server:
        assert (await server.models())[0].name.startswith(EMBEDDER), "the newest"
        assert await default_model(settings, server) == "practice"
        session = Session(settings, Connection(server.address, OllamaServer, lambda: PracticeServer(tmp_path)))
        await session.archive.open(lambda: Store.open(settings.home))
        await session.model.settle()
        assert session.model.name == "practice"
        await session.close()
        monkeypatch.setenv("HUNGRY_HOME", str(settings.home))
        monkeypatch.setenv("OLLAMA_HOST", server.address)
        assert await asyncio.to_thread(main, ["doctor"]) == 0
    assert f"compared by {EMBEDDER}" in capsys.readouterr().out


def test_likeness_is_counted_from_what_is_typical() -> None:
    def at(cosine: float) -> list[float]:
        return [cosine, (1 - cosine**2) ** 0.5]

    crowd = {f"c{number}": at(0.6) for number in range(9)}
    found = closeness([1.0, 0.0], {**crowd, "same": at(1.0), "nearer": at(0.8), "far": at(0.1)})
    assert found["c0"] == pytest.approx(0.0)
    assert found["far"] == 0.0
    assert found["nearer"] == pytest.approx(0.5)
    assert found["same"] == pytest.approx(1.0)


VECTOR = st.lists(st.floats(-1, 1), min_size=2, max_size=2)


@given(VECTOR, st.dictionaries(st.text(max_size=2), VECTOR | st.just([1.0]), max_size=12))
def test_likeness_is_a_share_whatever_the_vectors(vector: list[float], others: dict[str, list[float]]) -> None:
    found = closeness(vector, others)
    assert all(0 <= share <= 1 for share in found.values())
    assert set(found) == {key for key, other in others.items() if len(other) == 2}
