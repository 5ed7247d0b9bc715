"""The `hungry` command as a user runs it: a process of its own, against servers over HTTP."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hungry_tui import __version__
from hungry_tui.practice import PracticeServer
from hungry_tui.records import Category, Exchange
from hungry_tui.store import Store
from tests.edges.scripted import Script, chunk, head, last, serving, whole_request

HUNGRY = [sys.executable, "-m", "hungry_tui"]
NOBODY = "127.0.0.1:9"

Hungry = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with PracticeServer(tmp_path_factory.mktemp("practice"), delay=0) as server:
        yield server.address


def environment(home: Path, host: str = NOBODY, **more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("OLLAMA_", "HUNGRY_"))}
    return {**kept, "HUNGRY_HOME": str(home), "OLLAMA_HOST": host, "OLLAMA_MODEL": "practice", **more}


@pytest.fixture
def hungry(tmp_path: Path, practice: str) -> Hungry:
    """Run a command against the practice server; `env` and `input` as subprocess.run has them."""

    def run(*words: str, env: dict[str, str] | None = None, **more: Any) -> subprocess.CompletedProcess[str]:
        whole = environment(tmp_path, practice, **(env or {}))
        return subprocess.run([*HUNGRY, *words], env=whole, capture_output=True, check=False, text=True, **more)

    return run


def kept(home: Path) -> list[Exchange]:
    with Store.open(home) as store:
        return store.history()


def judged(home: Path, *verdicts: bool | None, reason: str = "use bullet points") -> None:
    """A history with these verdicts."""
    with Store.open(home) as store:
        for number, approved in enumerate(verdicts):
            when = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
            store.append(
                Exchange(
                    request_id=f"req_{number}",
                    timestamp=when,
                    prompt=f"Explain point {number}",
                    response="The point is this. " * 20,
                    category=Category.explanation,
                    approved=approved,
                    reason="" if approved is None else reason,
                    judged_at=None if approved is None else when,
                    model="practice",
                )
            )


def names_in(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def good(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_ask_judge_train_and_the_trained_model_follows(hungry: Hungry, tmp_path: Path, practice: str) -> None:
    good(hungry("init"))
    first = json.loads(good(hungry("ask", "--json", "Explain what a mutex is")))
    assert set(first) >= {"request_id", "response", "category", "model"}
    assert (first["category"], first["model"]) == ("explanation", "practice")
    said = good(hungry("deny", first["request_id"], "-r", "answer in at most 20 words"))
    assert said.startswith(f"saved: denied {first['request_id']} · supports rule R1 (1)")
    judged(tmp_path, *[False] * 4, reason="too long, at most 20 words")
    assert "built practice-trained v1" in good(hungry("train"))

    trained = {"OLLAMA_MODEL": "practice-trained"}
    reply = good(hungry("ask", "Explain what a deadlock is", env=trained))
    assert 0 < len(reply.split()) <= 25 < len(first["response"].split())
    good(hungry("approve", "-r", "nice and short"))

    stats = json.loads(good(hungry("stats", "--json")))
    assert (stats["decisions"], stats["approved"], stats["denied"], stats["undecided"]) == (6, 1, 5, 0)
    assert (stats["phase"], stats["to_next_phase"], stats["band"]) == ("Setup", 4, "learning")
    assert stats["categories"]["explanation"]["decisions"] == 6
    assert stats["models"]["practice-trained v1"]["rate"] == 1.0
    assert "20 words" in good(hungry("rules"))
    rules = json.loads(good(hungry("rules", "--json")))["rules"]
    assert len(rules[0]["supports"]) == 6
    assert "20 words" in good(hungry("log"))
    assert "approval   17 % of 6" in good(hungry("stats"))
    again = good(hungry("train", env=trained))
    assert "practice-trained v" in again
    assert "practice-trained-trained" not in again


def test_help_and_version_import_nothing_slow() -> None:
    for words in (["--help"], ["--version"], ["ask", "--help"]):
        program = (
            "import sys\nfrom hungry_tui.cli import main\n"
            f"try: main({words})\nexcept SystemExit as end: assert end.code == 0\n"
            "print({'textual', 'ollama', 'tinydb', 'httpx', 'asyncio', 'hungry_tui.store'} & set(sys.modules))"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert done.stdout.endswith("set()\n")
    assert subprocess.check_output([*HUNGRY, "--version"], text=True) == f"hungry {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["nothing"],
        ["ask"],
        ["ask", "  "],
        ["export"],
        ["export", "xml"],
        ["import"],
        ["practice", "--port", "65536"],
        ["practice", "--port", "x"],
        ["train", "--fast"],
        ["--practice", "ask", "hello"],
    ],
)
def test_wrong_usage_is_2(hungry: Hungry, words: list[str]) -> None:
    done = hungry(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "hungry" in done.stderr
    assert " _" not in done.stderr, "a private name"


@pytest.mark.parametrize(
    ("words", "env", "said"),
    [
        (["ask", "x"], {"OLLAMA_HOST": NOBODY}, "ollama serve"),
        (["ask", "x", "--model", "none"], {}, "ollama pull none"),
        (["ask", "x"], {"OLLAMA_HOST": "h:port"}, "OLLAMA_HOST"),
        (["approve"], {}, "no undecided reply"),
        (["deny", "nobody"], {}, "nobody"),
        (["train"], {}, "no training data yet"),
        (["train"], {"OLLAMA_MODEL": "", "OLLAMA_HOST": NOBODY}, "no training data yet"),
        (["train", "--no-build"], {"OLLAMA_HOST": NOBODY}, "5 more replies"),
        (["build"], {}, "hungry train"),
        (["log"], {}, "hungry train"),
        (["import", "/nowhere/x.json"], {}, "/nowhere/x.json"),
        (["export", "kto", "/nowhere/x.jsonl"], {}, "/nowhere/x.jsonl"),
        (["stats"], {"HUNGRY_HOME": "/dev/null/x"}, "/dev/null"),
        ([], {}, "terminal"),
    ],
)
def test_what_cannot_be_done_is_1_and_one_line(
    hungry: Hungry, words: list[str], env: dict[str, str], said: str
) -> None:
    done = hungry(*words, env=env, stdin=subprocess.DEVNULL)
    assert done.returncode == 1
    assert done.stdout == ""
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_odd_bytes_on_stdin_and_in_arguments_are_asked_all_the_same(
    hungry: Hungry, tmp_path: Path, practice: str
) -> None:
    done = subprocess.run(
        [*HUNGRY, "ask", "-"],
        input=b"Explain \xff\xfe caf\xc3\xa9\n\x00\n",
        env=environment(tmp_path, practice),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    good(hungry("ask", os.fsdecode(b"Explain \xff")))
    assert [one.prompt for one in kept(tmp_path)] == ["Explain \ufffd\ufffd café\n\x00", "Explain \ufffd"]


async def asking(home: Path, script: Script, **more: Any) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    env = environment(home, script.address, OLLAMA_MODEL="m")
    return await asyncio.create_subprocess_exec(
        *HUNGRY, "ask", "hello", env=env, **{"stdout": pipe, "stderr": pipe, **more}
    )


async def test_an_interrupt_keeps_the_part_that_came(tmp_path: Path) -> None:
    async with serving(Script([head(), chunk("half")], "hang")) as script:
        process = await asking(tmp_path, script)
        assert process.stdout is not None
        assert await process.stdout.readexactly(4) == b"half"
        process.send_signal(signal.SIGINT)
        _, said = await process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in said
    (exchange,) = kept(tmp_path)
    assert (exchange.response, exchange.partial, exchange.approved) == ("half", True, None)


async def test_a_reply_that_breaks_off_is_kept_and_said(tmp_path: Path) -> None:
    async with serving(Script([head(), chunk("half")])) as script:
        process = await asking(tmp_path, script)
        out, said = await process.communicate()
    assert (process.returncode, out) == (1, b"half\n")
    assert len(said.splitlines()) == 1
    (exchange,) = kept(tmp_path)
    assert (exchange.response, exchange.partial) == ("half", True)


async def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    more = asyncio.Event()

    class Slow(Script):
        async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await whole_request(reader)
            writer.write(head() + chunk("one "))
            await more.wait()
            writer.write(chunk("two ") + chunk("three "))
            await reader.read()
            self.gone.set()
            writer.close()

    async with serving(Slow()) as script:
        ours, theirs = os.pipe()
        process = await asking(tmp_path, script, stdout=theirs)
        os.close(theirs)
        assert await asyncio.to_thread(os.read, ours, 4) == b"one "
        os.close(ours)
        more.set()
        _, said = await process.communicate()
    assert (process.returncode, said) == (1, b"")
    (exchange,) = kept(tmp_path)
    assert exchange.partial
    assert exchange.response.startswith("one two")


class Building(Script):
    """A server whose building never ends."""

    deleted = b""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await whole_request(reader)
        self.requests.append(request)
        answers = {b"/api/tags": b'{"models":[]}', b"/api/show": b'{"model_info":{}}'}
        body = next((answer for path, answer in answers.items() if path in request), b"")
        writer.write(head(kind="application/json") + body)
        if b"/api/create" in request:
            writer.write(b'{"status":"creating new layer"}\n')
            self.gone.set()
            await reader.read()
        if b"/api/delete" in request:
            self.deleted = request
        writer.close()


async def test_an_interrupted_training_leaves_nothing_behind(tmp_path: Path) -> None:
    judged(tmp_path, *[False] * 5)
    async with serving(Building()) as script:
        process = await asyncio.create_subprocess_exec(
            *HUNGRY, "train", env=environment(tmp_path, script.address), stderr=asyncio.subprocess.PIPE
        )
        ended = asyncio.create_task(process.wait())
        await asyncio.wait([ended, asyncio.create_task(script.gone.wait())], return_when=asyncio.FIRST_COMPLETED)
        if not ended.done():
            process.send_signal(signal.SIGINT)
        _, said = await process.communicate()
        assert (process.returncode, said) == (130, b"hungry: Interrupted.\n")
        assert isinstance(script, Building)
        assert b"practice-trained:v1" in script.deleted
    assert not names_in(tmp_path) & {"Modelfile", "training_data.jsonl", "training.json"}


async def test_a_terminal_sees_no_escape_sequences_and_a_pipe_sees_what_came(tmp_path: Path) -> None:
    text = "a\x1b[2J\x1b]0;title\x07b\u202ec\x9b1m"
    ours, theirs = pty.openpty()
    async with serving(Script([head(), chunk(text), last()])) as script:
        process = await asking(tmp_path, script, stdout=theirs, stderr=theirs)
        assert await process.wait() == 0
        shown = os.read(ours, 10_000).decode()
        process = await asking(tmp_path, script)
        out, _ = await process.communicate()
    os.close(ours)
    os.close(theirs)
    assert shown.startswith("abc")
    assert "kept as req_" in shown
    assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(shown)
    assert out.decode() == f"{text}\n"
    assert [one.response for one in kept(tmp_path)] == [text, text]


def test_export_and_import(hungry: Hungry, tmp_path: Path) -> None:
    judged(tmp_path, True, False, None)
    lines = [json.loads(line) for line in good(hungry("export", "kto")).splitlines()]
    assert [line["label"] for line in lines] == [True, False]
    assert len(good(hungry("export", "sft")).splitlines()) == 1
    assert good(hungry("export", "dpo")) == ""
    file = tmp_path / "there" / "memory.json"
    file.parent.mkdir()
    good(hungry("export", "memory", str(file)))
    assert json.loads(good(hungry("export", "memory"))) == json.loads(file.read_text())
    other = {"HUNGRY_HOME": str(tmp_path / "other")}
    assert "3 exchanges added" in good(hungry("import", str(file), env=other))
    assert "0 exchanges added" in good(hungry("import", str(file), env=other))
    assert hungry("export", "kto", env=other).stdout == hungry("export", "kto").stdout
    target = tmp_path / "data.jsonl"
    good(hungry("export", "kto", str(target)))
    assert len(target.read_text().splitlines()) == 2


def test_a_reader_that_has_seen_enough_is_no_error(hungry: Hungry, tmp_path: Path, practice: str) -> None:
    judged(tmp_path, *[True] * 400)
    for words in (["export", "kto"], ["export", "memory"]):
        ours, theirs = os.pipe()
        with subprocess.Popen(
            [*HUNGRY, *words], env=environment(tmp_path, practice), stdout=theirs, stderr=subprocess.PIPE
        ) as process:
            os.close(theirs)
            assert os.read(ours, 1)
            os.close(ours)
            _, said = process.communicate()
        assert (process.returncode, said) == (1, b"")


def test_reset_asks_and_keeps_the_old_history(hungry: Hungry, tmp_path: Path) -> None:
    judged(tmp_path, True)
    readings = tmp_path / "readings.json"
    readings.write_text("{}")
    for answer in ("n\n", ""):
        refused = hungry("reset", input=answer)
        assert (refused.returncode, len(kept(tmp_path)), readings.exists()) == (1, 1, True)
        assert "--yes" in refused.stderr
    agreed = hungry("reset", input="y\n")
    assert agreed.returncode == 0
    assert kept(tmp_path) == []
    assert not readings.exists(), "what was read in reasons that are no more"
    backup = Path(agreed.stdout.split(" is in ")[1].strip().rstrip("."))
    assert "Explain point 0" in backup.read_text()


def test_compact_leaves_everything_in_the_tinydb_file(hungry: Hungry, tmp_path: Path) -> None:
    good(hungry("ask", "Explain this"))
    good(hungry("approve", "-r", "fine"))
    good(hungry("compact"))
    tables = json.loads((tmp_path / "memory.json").read_text())
    assert [row["prompt"] for row in tables["conversation_history"].values()] == ["Explain this"]
    assert [row["reason"] for row in tables["approval_history"].values()] == ["fine"]


def test_doctor_says_what_is_wrong_and_what_to_do(hungry: Hungry, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("no_such_setting = 1\n")
    fine = good(hungry("doctor"))
    assert "practice:latest" in fine
    assert "no_such_setting" in fine
    down = json.loads(good(hungry("doctor", "--json", env={"OLLAMA_HOST": NOBODY})))
    assert down["ok"] is False
    advice = {finding["name"]: finding["advice"] for finding in down["findings"]}
    assert "ollama serve" in advice["server"]
    missing = good(hungry("doctor", env={"OLLAMA_MODEL": "none"}))
    assert "ollama pull none" in missing


def test_the_files_are_written_without_a_server_and_built_later(hungry: Hungry, tmp_path: Path) -> None:
    judged(tmp_path, *[False] * 5)
    assert "no model was built" in good(hungry("train", "--no-build", env={"OLLAMA_HOST": NOBODY}))
    assert (tmp_path / "Modelfile").read_text().startswith("FROM practice\n")
    assert "built practice-trained v" in good(hungry("build"))


def test_the_practice_server_alone(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*HUNGRY, "practice"], env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        done = subprocess.run([*HUNGRY, "ask", "hello"], env=environment(tmp_path, address), check=False)
        process.send_signal(signal.SIGINT)
        assert process.wait() == 0
    assert done.returncode == 0
