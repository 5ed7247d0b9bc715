"""The practice model answers requests, in styles that vary, with code that holds together."""

from __future__ import annotations

import ast
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.practice.asking import categorise
from hungry_tui.practice.bank import TASKS, find_task
from hungry_tui.practice.model import answer
from hungry_tui.practice.prompt import Turn

FENCE = re.compile(r"```(\w*)\n(.*?)```", re.S)


def ask(prompt: str, seed: int = 0) -> str:
    return answer([Turn("user", prompt)], seed)


@pytest.mark.parametrize(
    ("prompt", "category", "sign"),
    [
        ("Write a Swift function to decode JSON", "code_generation", "JSONDecoder"),
        ("Fix this code that's breaking", "debugging", "None"),
        ("Design an API wrapper", "design", "APIClient"),
        ("Write a Python function to read a config file", "code_generation", "load_settings"),
        ("write a debounce function in JavaScript", "code_generation", "debounce"),
        ("Explain decorators in Python", "explanation", "decorator"),
        ("Why is my SQL query slow?", "debugging", "index"),
        ("Write unit tests for a price parser", "testing", "parse_price"),
        ("What is the difference between rebase and merge?", "explanation", "rebase"),
        ("Write a Go HTTP server with a health endpoint", "code_generation", "health"),
        ("My goroutines deadlock", "debugging", "channel"),
        ("Write a bash script to back up a folder", "code_generation", "archive"),
        ("Design a URL shortener", "design", "links"),
        ("Write a function in Rust that counts words", "code_generation", "word_counts"),
        ("Design a database schema for a shop", "design", "order_lines"),
    ],
)
def test_requests_find_their_task(prompt: str, category: str, sign: str) -> None:
    assert categorise(prompt) == category
    task = find_task(prompt)
    assert task.known
    assert sign.lower() in f"{task.summary} {task.points} {task.code}".lower()


def test_the_bank_has_every_category_and_many_languages() -> None:
    assert {task.category for task in TASKS} == {
        *("code_generation", "debugging", "design", "explanation", "testing", "other")
    }
    assert {"python", "swift", "javascript", "typescript", "go", "rust", "sql", "shell"} <= {
        task.language for task in TASKS
    }


@pytest.mark.parametrize(
    "task", [task for task in TASKS if task.code], ids=lambda task: f"{task.language}-{task.entry}"
)
def test_code_can_vary_in_every_feature(task: object) -> None:
    code = getattr(task, "code")  # noqa: B009 - the parameter is a Task; its id needs the plain type
    for tag in ("c", "d", "e"):
        assert re.search(rf"«[^»|]*\b{tag}\b", code), tag


def test_the_code_has_no_syntax_errors_in_any_style() -> None:
    prompts = [task.words for task in TASKS if task.language == "python"] + ["Write Python code to invert a matrix"]
    checked = 0
    for prompt in prompts:
        for seed in range(60):
            for language, code in FENCE.findall(ask(f"python {prompt}", seed)):
                if language == "python" and not code.startswith("python -m"):
                    ast.parse(code)
                    checked += 1
    assert checked > 500


def test_braces_are_balanced_in_any_style() -> None:
    for task in TASKS:
        if task.language in ("swift", "go", "rust", "typescript", "javascript"):
            for seed in range(30):
                for _, code in FENCE.findall(ask(f"{task.language} {task.words}", seed)):
                    for opening, closing in ("{}", "()", "[]"):
                        assert code.count(opening) == code.count(closing), code


def test_no_markup_is_left_over() -> None:
    for task in TASKS:
        for seed in range(20):
            assert not re.search("[«»]|{[a-z]+}s", ask(f"{task.language} {task.words}", seed))


def test_styles_vary_from_reply_to_reply() -> None:
    replies = [ask("Write a Swift function to decode JSON", seed) for seed in range(40)]
    assert len(set(replies)) > 35
    sizes = sorted(len(FENCE.sub(" ", reply).split()) for reply in replies)
    assert sizes[5] * 2 < sizes[-5]
    for feature in (r"^- ", r"^## ", r"\A(?:Sure|Certainly|Of course)", r"///", r"XCTest|Testing", r"catch|Result"):
        share = sum(re.search(feature, reply, re.M) is not None for reply in replies) / len(replies)
        assert 0.05 < share < 0.95, feature


def test_one_design_of_an_api_wrapper_is_an_actor() -> None:
    shapes = {
        match[1]
        for seed in range(40)
        if (match := re.search(r"^(?:final )?(actor|class|struct) APIClient", ask("Design an API wrapper", seed), re.M))
    }
    assert shapes == {"actor", "class", "struct"}


def test_the_same_seed_gives_the_same_reply() -> None:
    assert ask("Design an API wrapper", 7) == ask("Design an API wrapper", 7)


@pytest.mark.parametrize("prompt", ["who are you", "What are you?", "Are you an AI?"])
def test_it_says_what_it_is(prompt: str) -> None:
    for seed in range(10):
        assert "stand-in" in ask(prompt, seed)
        assert "no language model" in ask(prompt, seed)


@pytest.mark.parametrize(
    "prompt",
    ["Explain quantum entanglement", "Write a Haskell function to invert a tree", "Plan my birthday", "Kotlin flows?"],
)
def test_it_says_when_it_does_not_know(prompt: str) -> None:
    for seed in range(10):
        reply = ask(prompt, seed)
        assert "stand-in" in reply
        assert any(word in reply for word in prompt.strip("?").split()[1:])


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.integers())
def test_any_text_gets_a_reply(prompt: str, seed: int) -> None:
    reply = ask(prompt, seed)
    assert reply.strip()
    assert reply.count("```") % 2 == 0
    assert len(reply.split()) < 600


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.text(max_size=200))
def test_any_system_and_note_are_survived(system: str, note: str) -> None:
    turns = [Turn("system", system), Turn("user", f"Explain decorators in Python\n\n{note}")]
    assert answer(turns, 1).strip()


def test_no_turn_at_all_is_survived() -> None:
    assert answer([], 0)
    assert answer([Turn("critic", "x")], 0)
