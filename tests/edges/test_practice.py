"""The practice server over real HTTP: with the official client, with bad clients, across restarts."""

from __future__ import annotations

import json
import math
import shutil
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx
import ollama
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hungry_tui.practice import PracticeServer
from hungry_tui.practice.library import WEIGHTS


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "models", delay=0) as server:
        yield server


@pytest.fixture
def client(server: PracticeServer) -> ollama.Client:
    return ollama.Client(server.address, trust_env=False)


@pytest.fixture
def http(server: PracticeServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.address, trust_env=False, timeout=20) as http:
        yield http


def ask(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


def names(client: ollama.Client) -> list[str | None]:
    return [model.model for model in client.list().models]


# With the official client


def test_the_base_model_is_there_and_says_what_it_is(client: ollama.Client) -> None:
    assert names(client) == ["practice:latest"]
    shown = client.show("practice")
    assert shown.details is not None
    assert (shown.details.family, shown.details.parameter_size) == ("practice", "0")
    assert "no language model" in (shown.license or "")
    assert "no language model" in (shown.modelfile or "")
    assert (shown.modelinfo or {})["practice.context_length"] >= 4096
    assert "stand-in" in (client.chat("practice", ask("Who are you?")).message.content or "")


def test_a_streamed_reply_comes_in_words_and_ends_with_metrics(client: ollama.Client) -> None:
    parts = list(client.chat("practice", ask("Write a Swift function to decode JSON"), stream=True))
    text = "".join(part.message.content or "" for part in parts)
    assert "JSONDecoder" in text
    assert len(parts) > 20
    assert max(len(part.message.content or "") for part in parts) < 100
    assert [part.done for part in parts] == [False] * (len(parts) - 1) + [True]
    last = parts[-1]
    assert last.done_reason == "stop"
    assert last.eval_count == len(parts) - 1
    assert (last.total_duration or 0) >= (last.eval_duration or 0) > 0
    assert (last.prompt_eval_count or 0) >= 6


def test_a_seed_fixes_the_reply_and_a_retry_changes_it(client: ollama.Client) -> None:
    def reply(options: dict[str, Any]) -> str | None:
        return client.chat("practice", ask("Design an API wrapper"), options=options).message.content

    assert reply({"seed": 4}) == reply({"seed": 4})
    assert reply({"temperature": 0}) == reply({"temperature": 0})
    assert len({reply({}) for _ in range(6)}) > 3


def test_a_created_model_carries_and_follows_its_rules(client: ollama.Client) -> None:
    client.create(
        "practice-trained:v1",
        from_="practice",
        system="- Use bullet points.\n- Do not open with a preamble.\n- Keep replies under 60 words.",
        messages=[{"role": "user", "content": "Explain x"}, {"role": "assistant", "content": "- X is a.\n- X is b."}],
        parameters={"num_ctx": 2048, "temperature": 0.3},
    )
    client.copy("practice-trained:v1", "practice-trained")
    assert names(client) == ["practice-trained:latest", "practice-trained:v1", "practice:latest"]
    digests = {model.model: model.digest for model in client.list().models}
    assert digests["practice-trained:v1"] == digests["practice-trained:latest"] != digests["practice:latest"]

    for seed in range(15):
        reply = client.chat("practice-trained", ask("Explain decorators in Python"), options={"seed": seed})
        prose = (reply.message.content or "").split("```")[0::2]
        assert sum(line.startswith("- ") for part in prose for line in part.splitlines()) >= 2
        assert len(" ".join(prose).split()) < 60
        assert not prose[0].startswith(("Sure", "Certainly", "Of course"))

    client.delete("practice")
    assert client.chat("practice-trained", ask("hi")).message.content, "a deleted base leaves its children working"


def test_a_client_system_message_replaces_the_rules(client: ollama.Client, http: httpx.Client) -> None:
    client.create("ruled", from_="practice", system="SYSTEM-OF-MODEL", messages=ask("SHOT"))
    messages = [{"role": "system", "content": "OWN"}, *ask("ASK")]
    body = {"model": "ruled", "messages": messages, "_debug_render_only": True, "stream": False}
    rendered = http.post("/api/chat", json=body).json()["_debug_info"]["rendered_template"]
    assert "SYSTEM-OF-MODEL" not in rendered
    assert rendered.index("SHOT") < rendered.index("OWN") < rendered.index("ASK")


def test_the_front_is_lost_when_the_context_is_full(client: ollama.Client, http: httpx.Client) -> None:
    client.create("ruled", from_="practice", system="SYSTEM-OF-MODEL", messages=ask("SHOT"))
    body = {"model": "ruled", "messages": ask("word " * 90 + "LAST"), "options": {"num_ctx": 100}}
    answer = http.post("/api/chat", json={**body, "_debug_render_only": True, "stream": False})
    rendered = answer.json()["_debug_info"]["rendered_template"]
    assert "SHOT" not in rendered
    assert "SYSTEM-OF-MODEL" in rendered
    assert "LAST" in rendered
    assert http.post("/api/chat", json={**body, "truncate": False, "stream": False}).status_code == 400


def test_a_deleted_base_comes_back_by_pull(client: ollama.Client) -> None:
    client.delete("practice")
    assert names(client) == []
    statuses = [progress.status for progress in client.pull("practice", stream=True)]
    assert (statuses[0], statuses[-1]) == ("pulling manifest", "success")
    assert names(client) == ["practice:latest"]


def test_a_missing_base_is_pulled_by_create(client: ollama.Client) -> None:
    client.delete("practice")
    statuses = [progress.status for progress in client.create("child", from_="practice", stream=True)]
    assert statuses.count("success") == 2
    assert statuses[-1] == "success"
    assert "child:latest" in names(client)


def test_a_pull_of_an_unknown_model_fails_inside_the_stream(client: ollama.Client) -> None:
    stream = client.pull("absent", stream=True)
    assert next(iter(stream)).status == "pulling manifest"
    with pytest.raises(ollama.ResponseError, match="file does not exist"):
        list(stream)


def test_embeddings_are_unit_vectors_and_like_texts_are_near(client: ollama.Client) -> None:
    texts = ["decode JSON in Swift", "decoding JSON with Swift", "a slow SQL query"]
    first, second, third = client.embed("practice", texts).embeddings
    assert math.isclose(sum(value * value for value in first), 1, rel_tol=1e-6)

    def near(one: Sequence[float], other: Sequence[float]) -> float:
        return math.fsum(a * b for a, b in zip(one, other, strict=True))

    assert near(first, second) > 0.4 > near(first, third)
    assert list(client.embed("practice", texts[0]).embeddings[0]) == list(first)


def test_errors_have_the_server_s_texts(client: ollama.Client) -> None:
    failures: list[tuple[Callable[[], object], int, str]] = [
        (lambda: client.chat("absent", ask("hi")), 404, "model 'absent' not found"),
        (lambda: client.chat("practice", ask("hi"), think=True), 400, '"practice" does not support thinking'),
        (lambda: client.chat("practice", ask("hi"), options={"num_ctx": "many"}), 500, "must be of type integer"),
        (lambda: client.create("a b", from_="practice"), 400, "invalid model name"),
        (lambda: client.delete("absent"), 404, "model 'absent' not found"),
        (lambda: client.copy("absent", "b"), 404, 'model "absent" not found'),
    ]
    for call, status, text in failures:
        with pytest.raises(ollama.ResponseError, match=text) as caught:
            call()
        assert caught.value.status_code == status


def test_structured_output_fits_the_schema(client: ollama.Client) -> None:
    schema = {
        "type": "object",
        "properties": {"items": {"type": "array", "items": {"type": "string"}}, "sure": {"type": "boolean"}},
        "required": ["items", "sure"],
    }
    value = json.loads(client.chat("practice", ask("hi"), format=schema).message.content or "")
    assert isinstance(value["items"], list)
    assert isinstance(value["sure"], bool)


def test_generate_answers_as_well(client: ollama.Client) -> None:
    assert "JSONDecoder" in (client.generate("practice", "Write a Swift function to decode JSON").response or "")
    assert client.generate("practice", "").done_reason == "load"


# What stays


def test_models_survive_a_restart(tmp_path: Path) -> None:
    with PracticeServer(tmp_path, delay=0) as first:
        client = ollama.Client(first.address)
        client.create("mine", from_="practice", system="Keep it short.", messages=ask("an example"))
        digest = client.list().models[0].digest
    with PracticeServer(tmp_path, delay=0) as second:
        models = ollama.Client(second.address).list().models
        assert [model.model for model in models] == ["mine:latest", "practice:latest"]
        assert models[0].digest == digest
        shown = httpx.post(f"{second.address}/api/show", json={"model": "MINE"}).json()
        assert shown["system"] == "Keep it short."
        assert shown["messages"] == ask("an example")


def test_two_servers_share_a_directory(tmp_path: Path) -> None:
    with PracticeServer(tmp_path) as first, PracticeServer(tmp_path) as second:
        ollama.Client(first.address).create("mine", from_="practice", system="x")
        assert "mine:latest" in names(ollama.Client(second.address))


def test_a_broken_file_hides_one_model_only(tmp_path: Path) -> None:
    with PracticeServer(tmp_path) as server:
        client = ollama.Client(server.address)
        client.create("mine", from_="practice", system="x")
        (tmp_path / "broken.json").write_text('{"name": "half')
        assert set(names(client)) == {"mine:latest", "practice:latest"}


def test_a_directory_that_is_gone_is_told_inside_the_stream(tmp_path: Path) -> None:
    with PracticeServer(tmp_path / "models") as server:
        client = ollama.Client(server.address)
        stream = client.create("mine", files={"a": WEIGHTS.digest}, system="x", stream=True)
        shutil.rmtree(tmp_path / "models")
        with pytest.raises(ollama.ResponseError, match="No such file"):
            list(stream)
        assert httpx.get(server.address).status_code == 200


# Who may ask


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.1:1234", "[::1]:80", "LOCALHOST:5"])
def test_loopback_hosts_are_answered(http: httpx.Client, host: str) -> None:
    assert http.get("/api/version", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["example.org", "192.168.0.7:11434", "localhost.example.org", "0.0.0.0", "", "[::1"])
def test_other_hosts_are_refused(http: httpx.Client, host: str) -> None:
    answer = http.get("/api/tags", headers={"Host": host})
    assert answer.status_code == 403
    assert "models" not in answer.text


@pytest.mark.parametrize("origin", ["https://example.org", "null", "http://localhost:3000", "file://"])
def test_web_pages_are_refused(http: httpx.Client, origin: str) -> None:
    assert http.post("/api/chat", json={}, headers={"Origin": origin}).status_code == 403


def test_it_listens_on_loopback_only(server: PracticeServer) -> None:
    assert server.address.startswith("http://127.0.0.1:")
    with socket.socket() as other:
        # Any other address of this machine is free on that port: nothing is bound to all of them.
        other.bind(("127.0.0.2", int(server.address.rpartition(":")[2])))


# Any input


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(prompt=st.text(max_size=200))
def test_any_prompt_gets_a_valid_stream(http: httpx.Client, prompt: str) -> None:
    body = {"model": "practice", "messages": ask(prompt.encode("utf-8", "replace").decode())}
    answer = http.post("/api/chat", json=body)
    assert answer.status_code == 200
    *parts, last = [json.loads(line) for line in answer.content.strip().split(b"\n")]
    assert last["done"] is True
    assert "".join(part["message"]["content"] for part in parts).strip()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    path=st.sampled_from(["chat", "show", "create", "copy", "pull", "embed", "generate"]),
    body=st.one_of(
        st.binary(max_size=60),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.just("practice"),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["model", "messages", "options", "input", "from", "role", "content", "parameters"]),
                    inner,
                )
            ),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    ),
)
def test_any_body_gets_an_answer(http: httpx.Client, path: str, body: bytes) -> None:
    answer = http.post(f"/api/{path}", content=body)
    assert answer.status_code in (200, 400, 404, 500)
    if answer.status_code != 200:
        assert isinstance(answer.json()["error"], str)


def test_a_lone_surrogate_and_deep_nesting_are_survived(http: httpx.Client) -> None:
    surrogate = b'{"model": "practice", "stream": false, "messages": [{"role": "user", "content": "x \\ud800 y"}]}'
    assert http.post("/api/chat", content=surrogate).status_code == 200
    assert http.post("/api/chat", content=b"[" * 100_000).status_code == 400
    assert http.get("/api/version").status_code == 200
