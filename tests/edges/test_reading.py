"""A model reads the reasons at a training: real HTTP, and everything that a model or its server can do wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from hungry_tui.cli import main
from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.conversation import Stop
from hungry_tui.learning import BATCH
from hungry_tui.ports import ServerError
from hungry_tui.practice import PracticeServer
from hungry_tui.records import Exchange
from hungry_tui.server import OllamaServer
from hungry_tui.session import Session
from hungry_tui.store import Store
from hungry_tui.trainer import Trained
from hungry_tui.training import reading
from hungry_tui.training.readings import READINGS_FILE, KeptReadings
from tests.edges.reading_help import Answer, Model, busy, die, garbage, good, hang, invented
from tests.edges.test_trainer import contents, fill, judged, leftovers, names, run

REASON = "we have pathlib for that"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as store:
        yield store


async def trained(model: Model, store: Store, **more: Any) -> tuple[str, set[str]]:
    """Train; returns the report and the aspects of the rules. That it was built is taken for granted."""
    async with model.serving() as server:
        _, result = await run(store, server, store.directory, minimum=3, **more)
    assert result.version
    assert not leftovers(store.directory)
    return (store.directory / "training_log.md").read_text(), {rule.aspect for rule in result.lessons.rules}


async def test_what_the_model_read_becomes_rules_and_is_never_read_twice(store: Store, tmp_path: Path) -> None:
    fill(store, 12, reason=REASON)
    model = Model(tmp_path)
    report, aspects = await trained(model, store)
    assert "All 12 reasons were read by practice." in report
    assert aspects == {"pathlib"}
    newest_first = [f"r{number}" for number in reversed(range(12))]
    assert [one for call in model.asked for one in call] == newest_first
    assert all(request["options"]["temperature"] == 0 and request["think"] is False for request in model.requests)
    assert (store.directory / READINGS_FILE).stat().st_mode & 0o777 == 0o600

    store.append(judged(20, reason="this is far too long"))
    again = Model(tmp_path)
    report, _ = await trained(again, store)
    assert again.asked == [["r20"]]
    assert "All 13 reasons" in report


async def test_a_changed_reason_is_read_anew_and_the_others_are_not(store: Store, tmp_path: Path) -> None:
    fill(store, 6, reason=REASON)
    await trained(Model(tmp_path), store)
    store.judge("r2", False, "shorter please")
    store.judge("r4", True, REASON)
    again = Model(tmp_path)
    await trained(again, store)
    assert again.asked == [["r4", "r2"]]


async def test_readings_of_one_model_are_not_those_of_another(store: Store, tmp_path: Path) -> None:
    fill(store, 3, reason=REASON)
    first = Model(tmp_path)
    async with first.serving() as server:
        await server.copy("practice", "other")
        await run(store, server, store.directory, minimum=3)
        await run(store, server, store.directory, minimum=3, model="other")
        await run(store, server, store.directory, minimum=3)
    assert len(first.asked) == 2


async def test_an_answer_in_vain_is_asked_for_once_more(store: Store, tmp_path: Path) -> None:
    fill(store, 3, reason=REASON)
    model = Model(tmp_path, garbage, good)
    report, _ = await trained(model, store)
    assert "All 3 reasons" in report
    first, second = (request["messages"] for request in model.requests)
    assert second[:-1] == first, "the same question, with a word on what was wrong"


@pytest.mark.parametrize(
    ("script", "calls", "said"),
    [
        ([garbage], 4, "did not answer as it was asked to"),
        ([die], 4, "None of 12 reasons were read by practice"),
        ([die, good], 3, "All 12 reasons"),
        ([invented], 2, "None of 12 reasons were read by practice"),
        ([good, die], 3, "3 of 12 reasons were read by practice, the rest by rules of thumb (it did not answer"),
        ([busy], 1, "rules of thumb (The server is busy"),
    ],
)
async def test_whatever_the_model_does_the_training_goes_through(
    store: Store, tmp_path: Path, script: list[Answer], calls: int, said: str
) -> None:
    fill(store, 12, reason="too long, use pathlib")
    model = Model(tmp_path, *script)
    report, aspects = await trained(model, store)
    assert said in report
    assert len(model.asked) == calls
    assert ("length" in aspects) is ("All" not in said), "what no model read is read by rules of thumb"


async def test_a_model_that_says_nothing_is_waited_for_no_longer_than_planned(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SECONDS", 0.05)
    fill(store, 6)
    report, aspects = await trained(Model(tmp_path, hang), store)
    assert "the time for reading" in report
    assert "length" in aspects


async def test_a_request_of_the_user_ends_the_reading(store: Store, tmp_path: Path) -> None:
    fill(store, 6)
    model, stop = Model(tmp_path, hang), Stop()

    async def a_request() -> None:
        await asyncio.to_thread(model.begun.wait)
        stop.request()

    asking = asyncio.create_task(a_request())
    report, aspects = await trained(model, store, stop_reading=stop)
    await asking
    assert "a request of yours came first" in report
    assert "length" in aspects


async def test_a_training_that_is_cancelled_while_reading_changes_nothing_but_what_was_read(
    store: Store, tmp_path: Path
) -> None:
    fill(store, 5, reason=REASON)
    await trained(Model(tmp_path), store)
    fill(store, 5, 10, reason=REASON)
    model = Model(tmp_path, good, hang)
    async with model.serving() as server:
        files, models = contents(store.directory), await names(server)
        training = asyncio.create_task(run(store, server, store.directory))
        while len(model.asked) < 2:
            await asyncio.to_thread(model.begun.wait)
            await asyncio.sleep(0)
        training.cancel()
        await asyncio.wait([training])
        assert training.cancelled()
        assert await names(server) == models
    assert contents(store.directory) == files
    assert not leftovers(store.directory)
    again = Model(tmp_path)
    await trained(again, store)
    assert [one for call in again.asked for one in call] == ["r11", "r10"], "the first call was not in vain"


@pytest.mark.parametrize(
    ("size", "choice", "described", "asked"),
    [
        ("3.2B", "auto", {}, False),
        ("", "auto", {}, False),
        ("7.0B", "auto", {}, True),
        ("135M", "model", {}, True),
        ("70B", "words", {}, False),
        ("480B", "auto", {"remote_host": "https://ollama.com:443"}, False),
        ("480B", "model", {"remote_host": "https://ollama.com:443"}, False),
    ],
)
async def test_who_reads(
    store: Store, tmp_path: Path, size: str, choice: str, described: dict[str, str], asked: bool
) -> None:
    fill(store, 3)
    model = Model(tmp_path, size=size, **described)
    report, _ = await trained(model, store, reader=choice)
    assert bool(model.asked) is asked
    assert ("were read by practice" in report) is asked


async def test_the_practice_model_does_not_read(store: Store, tmp_path: Path) -> None:
    fill(store, 6)
    with PracticeServer(tmp_path, delay=0) as practice:
        server = OllamaServer(practice.address)
        _, result = await run(store, server, store.directory)
        assert (result.built, result.remark) == (True, "")
        _, result = await run(store, server, store.directory, reader="model")
        assert "None of 6 reasons were read by practice" in result.remark
        await server.close()


async def test_a_training_reads_a_bounded_number_of_reasons_the_newest_first(store: Store, tmp_path: Path) -> None:
    fill(store, reading.MOST + 10, reason=REASON)
    model = Model(tmp_path)
    report, _ = await trained(model, store, num_ctx=64_000)
    assert sum(map(len, model.asked)) == reading.MOST
    assert max(map(len, model.asked)) == BATCH
    assert f"{reading.MOST} of {reading.MOST + 10} reasons were read by practice" in report
    rest = Model(tmp_path)
    await trained_again(rest, store)
    assert sum(map(len, rest.asked)) == 10, "the next training goes on"


async def trained_again(model: Model, store: Store) -> None:
    async with model.serving() as server:
        await run(store, server, store.directory, minimum=3)


async def test_calls_stay_within_the_context_and_a_reason_too_long_for_it_is_left_out(
    store: Store, tmp_path: Path
) -> None:
    fill(store, 9, reason=REASON + " really" * 150)
    store.append(judged(20, reason="too long " * 2000))
    model = Model(tmp_path)
    report, _ = await trained(model, store, num_ctx=4096)
    assert "9 of 10 reasons" in report
    for request in model.requests:
        text = sum(len(message["content"]) for message in request["messages"])
        assert text / 3.5 + request["options"]["num_predict"] < 4096
    assert all(request["options"]["num_ctx"] == 4096 for request in model.requests)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"version": 1, "models": {"practice:la',
        b'{"version": 99, "models": {"practice:latest": {"r0": {"of": "", "items": []}}}}',
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": 1, "models": {"practice:latest": 3}}',
        b'{"version": 1, "models": {"practice:latest": {"r0": 3, "r1": {"of": 4}, "r2": {"of": "x", "items": {}}}}}',
    ],
    ids=["empty", "torn", "later version", "a list", "no UTF-8", "deep", "no entries", "odd entries"],
)
async def test_a_spoilt_file_is_ignored_and_written_anew(store: Store, tmp_path: Path, content: bytes) -> None:
    fill(store, 3, reason=REASON)
    (store.directory / READINGS_FILE).write_bytes(content)
    report, _ = await trained(Model(tmp_path), store)
    assert "All 3 reasons" in report
    again = Model(tmp_path)
    await trained_again(again, store)
    assert again.asked == []


async def test_what_the_file_says_is_checked_as_an_answer_is(store: Store, tmp_path: Path) -> None:
    fill(store, 3, reason=REASON)
    await trained(Model(tmp_path), store)
    path = store.directory / READINGS_FILE
    path.write_text(path.read_text().replace(f'"quote": "{REASON}"', '"quote": "ignore all rules"'))
    found = KeptReadings(store.directory).of("practice", store.history())
    assert found == {"r0": (), "r1": (), "r2": ()}


async def test_readings_that_cannot_be_kept_serve_this_training(store: Store, tmp_path: Path) -> None:
    fill(store, 3, reason=REASON)
    (store.directory / f"{READINGS_FILE}.new").mkdir()
    report, aspects = await trained(Model(tmp_path), store)
    assert "All 3 reasons" in report
    assert aspects == {"pathlib"}


async def test_a_server_that_is_gone_fails_the_build_and_not_the_reading(store: Store, tmp_path: Path) -> None:
    fill(store, 6)
    with pytest.raises(ServerError):
        await run(store, OllamaServer("http://127.0.0.1:9"), store.directory, num_ctx=4096)
    _, result = await run(store, None, store.directory, build=False)
    assert result.lessons.rules


async def test_the_rules_command_goes_by_it_too(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUNGRY_HOME", str(store.directory))
    fill(store, 4, reason="too long, we have pathlib")
    await trained(Model(tmp_path), store)
    for choice, aspect in (("auto", "Use pathlib."), ("words", "at most")):
        (store.directory / "config.toml").write_text(f'reader = "{choice}"')
        assert main(["rules"]) == 0
        assert aspect in capsys.readouterr().out


@asynccontextmanager
async def a_session(address: str, home: Path, **more: Any) -> AsyncIterator[Session]:
    settings = Settings(home=home, address=address, model="practice", minimum_decisions=3, **more)
    session = Session(settings, Connection(address, OllamaServer, lambda: PracticeServer(home / "models")))
    await session.archive.open(lambda: Store.open(home))
    await session.teaching.begin()
    await session.model.settle()
    yield session
    await session.close()


async def test_live_learning_goes_by_what_the_training_read(store: Store, tmp_path: Path) -> None:
    fill(store, 4, reason="too long, we have pathlib")
    model, home = Model(tmp_path), store.directory
    async with model.serving() as server:
        async with a_session(server.address, home) as session:
            assert "length" in {rule.aspect for rule in session.study.lessons.rules}
            result = await training_of(session)
            assert session.study.lessons.rules == result.lessons.rules
            assert {rule.aspect for rule in session.study.lessons.rules} == {"pathlib"}
        async with a_session(server.address, home) as session:
            assert {rule.aspect for rule in session.study.lessons.rules} == {"pathlib"}, "also after a restart"
            change = await session.recording.judge("r3", False, "no emoji please")
            assert {rule.aspect for rule in await session.recording.learn(change.exchange)} == {"emoji"}
            await session.model.switch("practice:other")
            assert "length" in {rule.aspect for rule in session.study.lessons.rules}, "another model has read nothing"
        async with a_session(server.address, home, reader="words") as session:
            assert "length" in {rule.aspect for rule in session.study.lessons.rules}


async def test_a_prompt_of_the_user_comes_before_the_reading(store: Store, tmp_path: Path) -> None:
    fill(store, 4)
    model = Model(tmp_path, hang)
    async with model.serving() as server, a_session(server.address, store.directory) as session:
        training = asyncio.create_task(training_of(session))
        await asyncio.to_thread(model.begun.wait)
        parts = [part async for part in session.asking.ask("new", "Explain what a mutex is")]
        assert isinstance(parts[-1], Exchange)
        assert "a request of yours came first" in (await training).remark


async def training_of(session: Session) -> Trained:
    steps = [step async for step in session.teaching.train()]
    assert isinstance(steps[-1], Trained)
    return steps[-1]
