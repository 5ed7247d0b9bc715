"""The Modelfile: read as Ollama reads it, written so that it reads back, composed within its budgets."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.learning import Feedback, Lessons, RuleEdit, State, Want, learn
from hungry_tui.learning.text import estimate_tokens
from hungry_tui.modelfile import ModelfileError, Recipe, compose, diff, from_text, parse
from hungry_tui.modelfile_syntax import is_exact
from hungry_tui.records import Category, Exchange

VECTORS = os.environ.get("HUNGRY_MODELFILE_VECTORS", "")
TEXTS = st.text(alphabet=st.one_of(st.characters(), st.sampled_from('"""\n\r\t #')), max_size=60)


@pytest.mark.skipif(not VECTORS, reason="HUNGRY_MODELFILE_VECTORS names no file")
def test_parse_agrees_with_what_the_real_parser_made_of_each_text() -> None:
    for line in Path(VECTORS).read_text(encoding="utf-8").splitlines():
        vector = json.loads(line)
        assert outcome(vector["text"]) == (vector.get("error") or [tuple(pair) for pair in vector["commands"] or []]), (
            vector["text"]
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FROM a", [("model", "a")]),
        ("from a:3b\nsystem  padded \n", [("model", "a:3b"), ("system", "padded")]),
        ('FROM a\nSYSTEM """\ntwo\nlines\n"""\n', [("model", "a"), ("system", "\ntwo\nlines\n")]),
        ('FROM a\nSYSTEM """one """ two"""\n', [("model", "a"), ("system", 'one """ two')]),
        ('FROM a\nSYSTEM """"quoted"""\n', [("model", "a"), ("system", '"quoted')]),
        ("FROM a\r\nSYSTEM b\r\n", [("model", "a"), ("system", "b")]),
        ("FROM a\n  # a comment\nSYSTEM b # none\n", [("model", "a"), ("system", "b # none")]),
        ("FROM a\nPARAMETER stop x\nPARAMETER stop y\n", [("model", "a"), ("stop", "x"), ("stop", "y")]),
        ("FROM a\nMESSAGE user hi\n", [("model", "a"), ("message", "user: hi")]),
        ("FROM a\nSYSTEM a\u00a0b\u200dc\n", [("model", "a"), ("system", "abc")]),
        ('FROM a\nSYSTEM "Hi" she said\nPARAMETER top_k 3\n', "unexpected EOF"),
        ("FROM a\nMESSAGE tool x\n", '(line 2): message role must be one of "system", "user", or "assistant"'),
        ("FROM a\nMESSAGE user\n", "unexpected EOF: user"),
        ("SYSTEM a\n", "no FROM line"),
        ("", "no FROM line"),
    ],
)
def test_parse_reads_what_ollama_reads(text: str, expected: object) -> None:
    assert outcome(text) == expected


def test_an_unknown_command_is_refused_with_its_line() -> None:
    with pytest.raises(ModelfileError) as caught:
        parse("FROM a\n\nSISTEM b\n")
    assert caught.value.line == 3
    assert caught.value.message.startswith('command must be one of "from"')


@given(TEXTS)
@settings(max_examples=150)
def test_no_text_makes_the_parser_fail_otherwise(text: str) -> None:
    outcome(text)
    outcome(f"FROM a\nSYSTEM {text}")


@given(system=TEXTS, prompt=TEXTS, reply=TEXTS, stop=TEXTS.filter(bool))
@settings(max_examples=150)
def test_the_text_reads_back_as_the_arguments_or_says_that_it_is_inexact(
    system: str, prompt: str, reply: str, stop: str
) -> None:
    messages = ({"role": "user", "content": prompt}, {"role": "assistant", "content": reply})
    recipe = Recipe("base", system, messages, {"num_ctx": 4096, "stop": [stop]})
    text = recipe.to_text()
    text.encode("utf-8")
    again = from_text(text)
    if "# inexact: " not in text:
        assert again.create_arguments() == recipe.create_arguments()
    assert [message["role"] for message in again.messages] == ["user", "assistant"]
    assert again.base == "base"


def test_a_docstring_is_marked_inexact_and_the_api_gets_it_as_it_is() -> None:
    code = 'def f():\n    """Say."""\n    return 1\n'
    recipe = Recipe("base", messages=({"role": "user", "content": "q"}, {"role": "assistant", "content": code}))
    assert not is_exact(code)
    assert "# inexact: " in recipe.to_text()
    assert recipe.create_arguments()["messages"][1]["content"] == code
    assert from_text(recipe.to_text()).messages[1]["content"] == code.replace('"""', "'''")


def test_a_half_surrogate_is_replaced_in_the_file_and_in_the_call() -> None:
    recipe = Recipe("base", "a\ud800b")
    assert recipe.create_arguments()["system"] == "a\ufffdb"
    assert from_text(recipe.to_text()).system == "a\ufffdb"


def test_a_long_value_comes_back_whole() -> None:
    value = "\n".join(['say "this"'] * 20_000)
    assert parse(f'FROM a\nSYSTEM """{value}"""\n')[1] == ("system", value)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("PARAMETER num_ctx 1e3", "num_ctx"),
        ("PARAMETER Temperature 1", "Temperature"),
        ("PARAMETER tfs_z 1", "tfs_z"),
        ("RENDERER x", "RENDERER"),
    ],
)
def test_what_the_api_would_swallow_silently_is_refused(line: str, said: str) -> None:
    with pytest.raises(ModelfileError, match=said):
        from_text(f"FROM a\n{line}\n")


def test_parameters_come_back_as_what_the_api_takes() -> None:
    recipe = from_text(
        "FROM a\nPARAMETER num_ctx 4096\nPARAMETER temperature 0.2\nPARAMETER use_mmap false\nADAPTER ./x\n"
    )
    assert recipe.parameters == {"num_ctx": 4096, "temperature": 0.2, "use_mmap": False}
    assert recipe.create_arguments()["adapters"] == {"./x": "./x"}


def exchange(
    number: int, approved: bool, reason: str, response: str = "Fine.", category: Category = Category.other
) -> Exchange:
    return Exchange(
        f"d{number}", datetime(2026, 1, 1, tzinfo=UTC), f"Ask {number}", response, category, approved, reason
    )


def test_compose_carries_rules_and_examples_strongest_first() -> None:
    history = [exchange(0, False, "add type hints", "```python\ndef f(x): ...\n```")]
    history += [exchange(n, False, "use pathlib, not os.path", "I used os.path.") for n in range(1, 4)]
    history += [exchange(9, True, "", "With pathlib.")]
    recipe = compose("base", learn(history), parameters={"num_ctx": 4096})
    lines = [line for line in recipe.system.splitlines() if line.startswith("- ")]
    assert lines == ["- Use pathlib instead of os.path.", "- Include type hints."]
    assert recipe.rule_ids[0] == "pathlib/include/all"
    assert recipe.messages == ({"role": "user", "content": "Ask 9"}, {"role": "assistant", "content": "With pathlib."})
    assert recipe.create_arguments()["parameters"] == {"num_ctx": 4096}


def test_nothing_learned_composes_to_the_base_alone() -> None:
    recipe = compose("base", Lessons())
    assert recipe.to_text() == "FROM base\n"
    assert recipe.create_arguments() == {"from_": "base"}


@given(st.lists(st.text(max_size=300), min_size=1, max_size=15), st.sampled_from([None, 512, 4096]))
@settings(max_examples=60)
def test_the_budget_is_never_exceeded(texts: list[str], num_ctx: int | None) -> None:
    edits = [RuleEdit(f"own/{number}", State.pinned, text) for number, text in enumerate(texts)]
    feedback = tuple(Feedback("x", Category.other, False, text) for text in texts)
    lessons = learn([exchange(0, True, "", "word " * 300)], edits=edits)
    lessons = replace(lessons, lines=(*lessons.lines, *feedback))
    recipe = compose("base", lessons, num_ctx=num_ctx)
    assert estimate_tokens(recipe.system) <= min(250, (num_ctx or 10_000) // 5)
    everything = recipe.system + "".join(message["content"] for message in recipe.messages)
    assert num_ctx is None or estimate_tokens(everything) <= num_ctx // 5 + 2
    rules = [lessons.rule(rule_id) for rule_id in recipe.rule_ids]
    assert len({rule.text for rule in rules if rule}) <= 8


def test_the_digest_changes_with_the_model_and_with_nothing_else() -> None:
    edit = RuleEdit("own/1", State.pinned, "Be kind.", "tone", Want.include)
    lessons = learn([exchange(0, False, "add tests", "```python\nx = 1\n```")], edits=[edit])
    assert compose("base", lessons).digest == compose("base", lessons).digest
    assert compose("base", lessons).digest != compose("other", lessons).digest
    assert compose("base", lessons).digest != compose("base", learn([])).digest


def test_diff_shows_only_the_lines_that_differ() -> None:
    old, new = Recipe("a", "one").to_text(), Recipe("a", "two").to_text()
    assert [line for line in diff(old, new) if line[0] in "+-"] == ['-SYSTEM """one"""', '+SYSTEM """two"""']
    assert diff(old, old) == []


def outcome(text: str) -> object:
    try:
        return parse(text)
    except ModelfileError as error:
        return str(error)
