"""Replays exchanges that were recorded on a real Ollama server against the practice server.

Names, times, sizes and digests aside, the answers have the same status, content type, error text, keys and order
of statuses. HUNGRY_OLLAMA_RECORDINGS is the path of the recordings, a JSON object a line:
`{"name", "request": {"method", "path", "body"}, "response": {"status", "headers", "text" | "lines"}}`.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import httpx
import pytest

from hungry_tui.practice import PracticeServer
from hungry_tui.practice.library import WEIGHTS

RECORDINGS = os.environ.get("HUNGRY_OLLAMA_RECORDINGS", "")

# The recorded server's weights, and its names in a registry that ran beside it.
RECORDED_WEIGHTS = "sha256:b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
RECORDED_REGISTRY = "127.0.0.1:11650/library/"

METRICS = {"total_duration", "load_duration", "prompt_eval_duration", "eval_duration", "eval_count"}
# What a model without weights has its own of.
OWN = {"model_info", "tensors"}
Exchange = dict[str, Any]


def recordings() -> list[Exchange]:
    if not RECORDINGS:
        return []
    return [json.loads(line) for line in Path(RECORDINGS).read_text("utf-8").strip().split("\n")]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    server = PracticeServer(tmp_path_factory.mktemp("models"), delay=0)
    with server, httpx.Client(base_url=server.address, timeout=30, trust_env=False) as client:
        # The recordings begin with an empty server.
        client.request("DELETE", "/api/delete", json={"model": "practice"})
        yield client


def adapt(recorded: Exchange) -> Exchange:
    """The exchange with the practice server's own digest and names in place of the recorded server's."""
    text = json.dumps(recorded)
    if recorded["name"] != "blob-head-missing":
        text = text.replace(RECORDED_WEIGHTS, WEIGHTS.digest)
    registered = {"base-trained": "practice", "absent": "absent"}
    for name, own in registered.items():
        text = text.replace(f"{RECORDED_REGISTRY}{name}", own)
    adapted: Exchange = json.loads(text)
    return adapted


def send(client: httpx.Client, request: dict[str, Any]) -> httpx.Response:
    body = request["body"]
    content = None if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    return client.request(request["method"], request["path"], content=content)


def shape(value: Any) -> Any:
    """Keys and types, not values; of a list the first item; metrics that may be 0 and left out do not count."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items() if key not in METRICS and key not in OWN}
    if isinstance(value, list):
        return [shape(value[0])] if value and isinstance(value[0], dict) else []
    return type(value).__name__


def statuses(lines: list[str]) -> list[str]:
    """The kinds of a stream's lines in order, each once, digests and places aside."""
    kinds = []
    for line in lines:
        value = json.loads(line)
        kind = value.get("error") or value.get("status") or f"done {value.get('done_reason', '')}".strip()
        kind = re.sub(r"sha256[:-][0-9a-f]{64}", "DIGEST", re.sub(r"open \S*/", "open ", kind))
        kinds.append(re.sub(r"^pulling [0-9a-f]{12}$", "pulling LAYER", kind))
    return [kind for kind, _ in groupby(kinds)] if "pulling LAYER" in kinds or "done" in kinds else kinds


def rendered(value: dict[str, Any]) -> str:
    return str(value.get("_debug_info", {}).get("rendered_template", ""))


def test_recorded_exchanges(client: httpx.Client) -> None:
    if not RECORDINGS:
        pytest.skip("HUNGRY_OLLAMA_RECORDINGS names no recordings")
    mismatches = []
    for recorded in recordings():
        adapted = adapt(recorded)
        problem = difference(client, adapted["request"], adapted["response"])
        if problem:
            mismatches.append(f"{adapted['name']}: {problem}")
    assert not mismatches, f"{len(mismatches)} of {len(recordings())}:\n" + "\n".join(mismatches)


def difference(client: httpx.Client, request: dict[str, Any], expected: dict[str, Any]) -> str:
    """What the practice server does differently, "" when nothing."""
    response = send(client, request)
    if response.status_code != expected["status"]:
        return f"status {response.status_code} instead of {expected['status']}: {response.text[:200]}"
    if "headers" not in expected:  # the client closed the connection after the lines that are recorded
        count = len(expected["lines"])
        return lines_differ(response.text.split("\n")[:count], expected["lines"])
    for header in ("content-type", "allow"):
        got, wanted = response.headers.get(header), expected["headers"].get(header)
        if got != wanted:
            return f"{header} {got} instead of {wanted}"
    if "lines" in expected:
        return lines_differ(response.text.strip().split("\n"), expected["lines"])
    return text_differs(response.text, expected["text"])


def lines_differ(got: list[str], expected: list[str]) -> str:
    if statuses(got) != statuses(expected):
        return f"statuses {statuses(got)} instead of {statuses(expected)}"
    for line, wanted in ((got[0], expected[0]), (got[-1], expected[-1])):
        if shape(json.loads(line)) != shape(json.loads(wanted)):
            return f"line {line} is not like {wanted}"
    return ""


def text_differs(got: str, expected: str) -> str:
    if not expected.startswith("{"):
        return "" if got == expected else f"text {got!r} instead of {expected!r}"
    value, wanted = json.loads(got), json.loads(expected)
    if value.get("error") != wanted.get("error"):
        return f"error {value.get('error')!r} instead of {wanted.get('error')!r}"
    if rendered(value) != rendered(wanted):
        return "another prompt is rendered"
    if value.get("done_reason") != wanted.get("done_reason"):
        return f"done_reason {value.get('done_reason')} instead of {wanted.get('done_reason')}"
    if value.keys() - METRICS != wanted.keys() - METRICS or shape(value) != shape(wanted):
        return f"keys {shape(value)} instead of {shape(wanted)}"
    return ""
