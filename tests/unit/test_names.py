"""Names of models."""

from __future__ import annotations

import pytest

from hungry_tui.names import full_name, is_cloud, is_valid, parameter_count, trained_name


@pytest.mark.parametrize(
    ("base", "trained"),
    [
        ("practice", "practice-trained"),
        ("practice:latest", "practice-trained"),
        ("uncensored-llama3", "uncensored-llama3-trained"),
        ("llama3:8b", "llama3-8b-trained"),
        ("me/llama3:8b-q4_K_M", "me-llama3-8b-q4_K_M-trained"),
        ("hf.co/a/b:Q4", "a-b-Q4-trained"),
        ("localhost:5000/a/b", "a-b-trained"),
        ("registry.ollama.ai/library/x", "x-trained"),
        ("x" * 200, "x" * 72 + "-trained"),
    ],
)
def test_names_of_trained_models(base: str, trained: str) -> None:
    assert trained_name(base) == trained
    assert is_valid(trained + ":v12")


def test_one_model_has_many_spellings() -> None:
    assert full_name("X") == full_name("x:latest") == full_name("registry.ollama.ai/library/x")
    assert full_name("host:5000/a/b") == "host:5000/a/b:latest"
    assert full_name("x:v1") != full_name("x:v2")


@pytest.mark.parametrize("name", ["", "-x", "a:", "a b", "ä", "a//b", ":x", "x" * 81])
def test_names_that_the_server_refuses(name: str) -> None:
    assert not is_valid(name)


def test_cloud_models_are_known_by_their_tags() -> None:
    assert is_cloud("gpt-oss:120b-cloud")
    assert is_cloud("x:cloud")
    assert not is_cloud("cloud")


@pytest.mark.parametrize(
    ("size", "count"),
    [("135M", 135e6), ("7.6B", 7.6e9), (" 70b ", 70e9), ("", None), ("large", None), ("1.2.3B", None)],
)
def test_sizes_as_servers_write_them(size: str, count: float | None) -> None:
    assert parameter_count(size) == count
