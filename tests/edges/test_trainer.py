"""Training end to end: a real history on disk, a real server over HTTP; and every way in which it can fail half-way."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hungry_tui.conversation import converse, question
from hungry_tui.learning import Feedback
from hungry_tui.modelfile import parse
from hungry_tui.ports import (
    HungryError,
    NoTrainingData,
    Progress,
    ServerError,
    ServerUnreachable,
    TrainingError,
)
from hungry_tui.practice import PracticeServer
from hungry_tui.records import Category, Exchange
from hungry_tui.server import OllamaServer
from hungry_tui.store import Store
from hungry_tui.trainer import Trained, build_modelfile, train
from hungry_tui.training.staging import training_lock
from hungry_tui.training.state import TrainingState

FILES = ("Modelfile", "training_data.jsonl", "training_log.md")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with PracticeServer(tmp_path_factory.mktemp("practice"), delay=0) as practice:
        yield practice.address


@pytest.fixture
async def server(address: str) -> AsyncIterator[OllamaServer]:
    server = OllamaServer(address)
    yield server
    for model in await server.models():
        if "trained" in model.name:
            await server.delete(model.name)
    await server.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as store:
        yield store


def judged(number: int, *, approved: bool = False, reason: str = "too long, be brief", words: int = 80) -> Exchange:
    when = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    return Exchange(
        request_id=f"r{number}",
        timestamp=when,
        prompt=f"Explain thing {number}",
        response="word " * words,
        category=Category.explanation,
        approved=approved,
        reason=reason,
        judged_at=when,
        model="practice",
    )


def fill(store: Store, count: int = 6, start: int = 0, **more: Any) -> None:
    for number in range(start, start + count):
        store.append(judged(number, **more))


async def run(
    store: Store, server: OllamaServer | None, directory: Path, **more: Any
) -> tuple[list[Progress], Trained]:
    steps: list[Progress] = []
    async for step in train(store, server, more.pop("model", "practice"), directory, **more):
        if isinstance(step, Trained):
            return steps, step
        steps.append(step)
    raise AssertionError("the training ended without a result")


def contents(directory: Path) -> dict[str, bytes]:
    return {name: (directory / name).read_bytes() for name in (*FILES, "training.json") if (directory / name).exists()}


def leftovers(directory: Path) -> list[Path]:
    return list(directory.glob(".training-*"))


async def names(server: OllamaServer) -> dict[str, str]:
    return {model.name: model.digest for model in await server.models()}


async def test_where_nothing_can_be_learned_it_is_said_and_what_it_takes(
    store: Store, server: OllamaServer, tmp_path: Path
) -> None:
    fill(store, reason="")
    _, trained = await run(store, server, tmp_path)
    assert trained.built
    assert not trained.teaches
    assert trained.sentence == (
        "Nothing could be learned yet from 6 decisions: it takes reasons, or replies that you approve. "
        "(built practice-trained v1, the same as practice)"
    )
    _, again = await run(store, server, tmp_path)
    assert not again.built
    assert again.sentence.endswith("replies that you approve.")
    fill(store, start=6, count=1, reason="Tell it like a pirate of old would at sea")
    _, taught = await run(store, server, tmp_path)
    assert taught.teaches
    assert taught.sentence == "built practice-trained v2: 1 rule from 7 decisions."
    both = replace(
        taught, lessons=replace(taught.lessons, lines=(Feedback("r6", Category.other, False, "like a pirate"),))
    )
    assert "v2: 1 rule and 1 remark in your own words from" in both.sentence


async def test_a_training_builds_the_version_the_name_and_the_files(
    store: Store, server: OllamaServer, tmp_path: Path
) -> None:
    fill(store)
    store.append(judged(9, approved=True, reason="", words=20))
    steps, trained = await run(store, server, tmp_path)
    assert (trained.model, trained.version, trained.built, trained.base) == ("practice-trained", 1, True, "practice")
    assert "built practice-trained v1" in trained.sentence
    fractions = [step.fraction for step in steps]
    assert fractions == sorted(fractions, key=lambda fraction: fraction or 0)
    installed = await names(server)
    assert installed["practice-trained:latest"] == installed["practice-trained:v1"]

    assert parse((tmp_path / "Modelfile").read_text())[0] == ("model", "practice")
    lines = [json.loads(line) for line in (tmp_path / "training_data.jsonl").read_text().splitlines()]
    assert [line["label"] for line in lines] == [False] * 6 + [True]
    assert lines[0]["decision_id"] == "r0"
    log = (tmp_path / "training_log.md").read_text()
    for words in ("Setup", "too long", "explanation", "14 % of 7", "built practice-trained v1", "first training"):
        assert words in log, words
    assert {oct((tmp_path / name).stat().st_mode)[-3:] for name in (*FILES, "training.json")} == {"600"}
    assert not leftovers(tmp_path)

    state = TrainingState.load(tmp_path)
    assert state.base_of("Practice-Trained:latest") == "practice"
    assert state.version_of("practice-trained") == "v1"
    assert state.carried("practice-trained") == {rule.id for rule in trained.lessons.active}


async def test_the_trained_model_follows_and_its_own_training_builds_from_the_base(
    store: Store, server: OllamaServer, tmp_path: Path
) -> None:
    fill(store, reason="answer in at most 20 words")
    await run(store, server, tmp_path)
    lengths = {}
    for model in ("practice", "practice-trained"):
        exchange = None
        async for part in converse(server, question(model, "Explain what a mutex is", Category.explanation)):
            exchange = part
        assert isinstance(exchange, Exchange)
        lengths[model] = len(exchange.response.split())
    assert lengths["practice-trained"] <= 25 < lengths["practice"]

    fill(store, 3, 20, reason="no emoji please")
    _, again = await run(store, server, tmp_path, model="practice-trained:v1")
    assert (again.base, again.version, again.built) == ("practice", 2, True)
    assert parse((tmp_path / "Modelfile").read_text())[0] == ("model", "practice")
    assert "- new:" in (tmp_path / "training_log.md").read_text()


async def test_the_base_is_found_also_when_the_record_was_lost(
    store: Store, server: OllamaServer, tmp_path: Path
) -> None:
    fill(store)
    await run(store, server, tmp_path)
    (tmp_path / "training.json").write_text("{")
    _, again = await run(store, server, tmp_path, model="practice-trained")
    assert (again.base, again.model, again.version) == ("practice", "practice-trained", 2)


async def test_nothing_is_built_twice_from_one_recipe_unless_the_model_is_gone(
    store: Store, server: OllamaServer, tmp_path: Path
) -> None:
    fill(store)
    await run(store, server, tmp_path)
    before = await names(server)
    _, again = await run(store, server, tmp_path)
    assert (again.built, again.version) == (False, 1)
    assert "nothing was built" in again.sentence
    assert await names(server) == before
    await server.delete("practice-trained")
    assert (await run(store, server, tmp_path))[1].built


@pytest.mark.parametrize("decided", [0, 4])
async def test_too_few_decisions_say_how_many_are_missing(store: Store, tmp_path: Path, decided: int) -> None:
    fill(store, decided)
    with pytest.raises(NoTrainingData, match=r"[Nn]o training data yet") as caught:
        await run(store, None, tmp_path, build=False)
    assert caught.value.missing == 5 - decided
    assert str(5 - decided) in caught.value.advice
    assert contents(tmp_path) == {}


async def test_without_a_build_no_server_is_needed(store: Store, tmp_path: Path) -> None:
    fill(store)
    _, trained = await run(store, None, tmp_path, build=False)
    assert (trained.built, trained.version) == (False, 0)
    assert set(contents(tmp_path)) == {*FILES, "training.json"}
    assert TrainingState.load(tmp_path).carried("practice-trained") == frozenset()


async def test_the_modelfile_is_built_as_it_stands(store: Store, server: OllamaServer, tmp_path: Path) -> None:
    fill(store)
    await run(store, None, tmp_path, build=False)
    results = [step async for step in build_modelfile(server, tmp_path)]
    assert isinstance(results[-1], Trained)
    assert "built practice-trained v1" in results[-1].sentence
    assert TrainingState.load(tmp_path).carried("practice-trained"), "what the Modelfile carries is known"

    (tmp_path / "Modelfile").write_text('FROM practice:latest\nSYSTEM """Answer with one word."""\n')
    results = [step async for step in build_modelfile(server, tmp_path)]
    assert isinstance(results[-1], Trained)
    assert results[-1].version == 2
    assert TrainingState.load(tmp_path).carried("practice-trained") == frozenset()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "no Modelfile yet"),
        ("SYSTEM hello", "no FROM line"),
        ("FROM practice\nPARAMETER temperature hot", "temperature"),
        ("FROM practice-trained", "FROM practice"),
        ("FROM gpt-oss:120b-cloud", "cloud"),
    ],
)
async def test_a_modelfile_that_cannot_be_built(
    store: Store, server: OllamaServer, tmp_path: Path, text: str | None, words: str
) -> None:
    fill(store)
    await run(store, server, tmp_path)
    before = await names(server)
    if text is None:
        (tmp_path / "Modelfile").unlink()
    else:
        (tmp_path / "Modelfile").write_text(text)
    with pytest.raises(TrainingError) as caught:
        async for _ in build_modelfile(server, tmp_path):
            pass
    assert words in str(caught.value)
    assert await names(server) == before


class Failing(OllamaServer):
    """A server that fails, or hangs for ever, at one call."""

    def __init__(self, address: str, at: str, *, hang: bool = False) -> None:
        super().__init__(address)
        self._at, self._hang = at, hang
        self.reached = asyncio.Event()

    async def _trouble(self, at: str) -> None:
        if at == self._at:
            self.reached.set()
            if self._hang:
                await asyncio.Event().wait()
            raise ServerUnreachable("it went away")

    async def create(self, model: str, arguments: Mapping[str, Any]) -> AsyncIterator[Progress]:
        await self._trouble("before create")
        async for step in super().create(model, arguments):
            yield step
        await self._trouble("create")

    async def copy(self, source: str, destination: str) -> None:
        await self._trouble("before copy")
        await super().copy(source, destination)
        await self._trouble("copy")


async def one_training_and_more_to_learn(store: Store, server: OllamaServer, directory: Path) -> None:
    fill(store)
    await run(store, server, directory)
    fill(store, 4, 20, reason="please add comments")


@pytest.mark.parametrize("at", ["before create", "create", "before copy", "copy"])
async def test_a_server_that_fails_leaves_everything_as_it_was(
    store: Store, server: OllamaServer, tmp_path: Path, at: str
) -> None:
    await one_training_and_more_to_learn(store, server, tmp_path)
    files, models = contents(tmp_path), await names(server)
    failing = Failing(server.address, at)
    with pytest.raises(ServerError):
        await run(store, failing, tmp_path)
    await failing.close()
    after = await names(server)
    assert after["practice-trained:latest"] == models["practice-trained:latest"] or at == "copy"
    if at != "copy":  # where copying itself fails, the way back is a copy too
        assert after == models
    assert contents(tmp_path) == files
    assert not leftovers(tmp_path)
    assert (await run(store, server, tmp_path))[1].built, "and the next training goes through"


@pytest.mark.parametrize("at", ["before create", "create"])
async def test_a_cancelled_training_leaves_everything_as_it_was(
    store: Store, server: OllamaServer, tmp_path: Path, at: str
) -> None:
    await one_training_and_more_to_learn(store, server, tmp_path)
    files, models = contents(tmp_path), await names(server)
    hanging = Failing(server.address, at, hang=True)
    training = asyncio.create_task(run(store, hanging, tmp_path))
    await hanging.reached.wait()
    training.cancel()
    await asyncio.wait([training])
    assert training.cancelled()
    await hanging.close()
    assert await names(server) == models
    assert contents(tmp_path) == files
    assert (await run(store, server, tmp_path))[1].built


@pytest.mark.parametrize("at", range(12))
async def test_closing_the_training_after_any_step_leaves_all_or_nothing(
    store: Store, server: OllamaServer, tmp_path: Path, at: int
) -> None:
    fill(store)
    training = train(store, server, "practice", tmp_path)
    for _ in range(at):
        await anext(training, None)
    await training.aclose()
    built = "practice-trained:latest" in await names(server)
    assert set(contents(tmp_path)) == ({*FILES, "training.json"} if built else set())
    # A server may still finish a build that nobody waits for: a spare version, which the name never stood for.
    assert (await run(store, server, tmp_path))[1].built is not built


@pytest.mark.parametrize("name", FILES)
async def test_files_that_cannot_be_put_into_place_switch_the_model_back(
    store: Store, server: OllamaServer, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await one_training_and_more_to_learn(store, server, tmp_path)
    files, models = contents(tmp_path), await names(server)
    renamed = Path.replace

    def full(self: Path, target: Path) -> Path:
        if self.name == name and self.parent.name.startswith(".training-"):
            raise OSError(28, "No space left on device")
        return renamed(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(TrainingError, match="No space left"):
        await run(store, server, tmp_path)
    assert contents(tmp_path) == files
    assert await names(server) == models


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
async def test_a_directory_that_cannot_be_written(store: Store, tmp_path: Path) -> None:
    fill(store)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(TrainingError, match="cannot be written"):
        await run(store, None, closed, build=False)


async def test_a_directory_that_is_a_file(store: Store, tmp_path: Path) -> None:
    fill(store)
    (tmp_path / "file").touch()
    with pytest.raises(TrainingError, match="cannot be written"):
        await run(store, None, tmp_path / "file", build=False)


async def test_two_trainings_do_not_run_at_once(store: Store, tmp_path: Path) -> None:
    fill(store)
    with training_lock(tmp_path), pytest.raises(TrainingError, match="Another training"):
        await run(store, None, tmp_path, build=False)
    await run(store, None, tmp_path, build=False)


async def test_a_base_that_is_not_there_and_one_in_the_cloud(
    store: Store, server: OllamaServer, tmp_path: Path
) -> None:
    fill(store)
    for model, words in (("nothing", "ollama pull nothing"), ("big:cloud", "leave this machine")):
        with pytest.raises(HungryError, match=words):
            await run(store, server, tmp_path, model=model)
    assert contents(tmp_path) == {}
