"""Reasons as people write them, read with and against what the reply did."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.learning.reasons import measure_reasons
from hungry_tui.learning.reasons.reader import read_reason
from hungry_tui.records import Category

CHATTY = """Sure! Here is how I would do it.

```python
import os
def join(a, b):
    return os.path.join(a, b)
```

- one
- two

Hope this helps!"""
RICH = '''```python
def join(a: str, b: str) -> str:
    """Join two parts."""
    # the separator depends on the system
    try:
        return a + b
    except TypeError as error:
        raise ValueError("parts must be strings") from error


def test_join() -> None:
    assert join("a", "b") == "ab"
```'''


def read(
    reason: str, reply: str = CHATTY, *, approved: bool = False, category: Category = Category.debugging
) -> list[str]:
    """What was read, as "aspect/direction", with number and scope where there are any."""
    found = []
    for reading in read_reason(reason, reply, category, approved):
        text = f"{reading.aspect} {'+' if reading.want.up else '-'}"
        text += f" {reading.value:g}" if reading.value is not None else ""
        found.append(text + (f" for {reading.scope}" if reading.scope else ""))
    return found


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("missing type hints", ["type_hints +"]),
        ("where are the tests?", ["tests +"]),
        ("didn't handle errors", ["error_handling +"]),
        ("coment the code pls", ["comments +"]),
        ("too many bullet points", ["bullets -"]),
        ("way too wordy", ["length -"]),
        ("not detailed enough", ["length +"]),
        ("lovely, another novel", ["length -"]),
        ("spare me the 'hope this helps'", ["closing_offer -"]),
        ("I'd rather see a table", ["tables +"]),
        ("could you be briefer", ["length -"]),
        ("don't forget docstrings", ["docstrings +"]),
        ("good but no tests", ["tests +"]),
        ("drop the intro and add docstrings", ["preamble -", "docstrings +"]),
        ("Too complex, missing comments", ["complexity -", "comments +"]),
        ("no tests or docstrings", ["tests +", "docstrings +"]),
        ("max 5 lines", ["lines - 5"]),
        ("two sentences tops", ["sentences - 2"]),
        ("keep it under 80 words", ["length - 80"]),
        ("at least two examples", ["example + 2"]),
        ("for fixes keep the diff small", ["code_length - for debugging"]),
        ("for tests: use fixtures", ["fixtures + for testing"]),
        ("no emoji on requests like this", ["emoji + for debugging"]),
    ],
)
def test_a_denial_is_read_in_ordinary_and_colloquial_wording(reason: str, expected: list[str]) -> None:
    assert read(reason) == expected


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("use pathlib, not os.path", ["pathlib +", "os.path -"]),
        ("stop using lodash", ["lodash -"]),
        ("we are on pytest", ["pytest +"]),
        ("prefer composition over inheritance", ["composition +", "inheritance -"]),
        ("ditch raw SQL for SQLAlchemy", ["raw SQL -", "SQLAlchemy +"]),
        ("why not plain dicts?", ["plain dicts +"]),
        ("we're a Kotlin shop", ["Kotlin +"]),
        ("missing retry logic", ["retry logic +"]),
        ("os.path again", ["os.path -"]),
        ("replace os.path with pathlib", ["os.path -", "pathlib +"]),
        ("os.path where pathlib would do", ["os.path -", "pathlib +"]),
        ("should be done with pathlib", ["pathlib +"]),
        ("what's wrong with pathlib?", ["pathlib +"]),
        ("os.path is not an option for us", ["os.path -"]),
        ("we don't do inheritance", ["inheritance -"]),
        ("use async/await", ["async/await +"]),
        ("our stack is async-std", ["async-std +"]),
    ],
)
def test_what_no_list_holds_is_read_in_the_users_words(reason: str, expected: list[str]) -> None:
    assert read(reason) == expected


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("design questions need a table", ["tables + for design"]),
        ("explanations should be shorter", ["length - for explanation"]),
        ("when we're debugging number the steps", ["numbered + for debugging"]),
        ("add docstrings (tests only)", ["docstrings + for testing"]),
        ("if it's a bug, be brief", ["length - for debugging"]),
        ("where are the tests", ["tests +"]),
        ("put comments in the code", ["comments +"]),
    ],
)
def test_a_scope_is_read_wherever_it_stands(reason: str, expected: list[str]) -> None:
    assert read(reason, category=Category.code_generation) == expected


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("headings would make this easier to read", ["headings +"]),
        ("dataclasses would be cleaner", ["dataclasses +"]),
        ("this should be a dataclass", ["dataclass +"]),
        ("actors, not locks", ["actors +", "locks -"]),
        ("Redis would have been the better choice", ["Redis +"]),
        ("sooo wordyyy", ["length -"]),
        ("needs docstirngs", ["docstrings +"]),
        ("right idea, a bit long though", ["length -"]),
        ("more complicated than it has to be", ["complexity -"]),
        ("don't butter me up, just the code", ["explanation -"]),
        ("a test for the error path please", ["tests +"]),
        ("a note on security would be nice", ["security +"]),
        ("shorter names please", ["names -"]),
        ("take the bullets out", ["bullets -"]),
        ("I know what I asked, don't repeat my question", ["preamble -"]),
        ("recommendation first", ["tldr +"]),
        ("show me the diff", ["diffs +"]),
        ("drop the bullets - plus no docstrings", ["bullets -", "docstrings +"]),
        ("no docstrings because nobody here writes them", ["docstrings +"]),
        ("drop the bullets, our terminal can't show them", ["bullets -"]),
        ("please comment the parser", ["comments +"]),
        ("the code is too long, the text is fine", ["code_length -"]),
        ("fewer bullets, better names", ["bullets -", "names +"]),
        ("no tests again", ["tests +"]),
        ("I didn't ask for bullets", ["bullets -"]),
    ],
)
def test_what_is_said_of_a_name_is_told_from_a_wish_of_its_own(reason: str, expected: list[str]) -> None:
    assert read(reason) == expected


@pytest.mark.parametrize(
    "reason",
    [
        "oh good, more bullet points",
        "why 300 words when 50 do it",
        "list your assumptions",
        "explain the root cause",
        "end with next steps",
        "we're not launching a satellite here, something dumber would do",
        "fails with a KeyError on line 3",
        "it's 2026, this API was removed",
        "doesn't compile with gcc 9",
        "can't find myapp.utils, wrong module",
        "not a single line of Go??",
        "it sounds like a call center",
        "why os.path for 3 rows?",
        "that column does not exist",
        "you rewrote it to add a Cache",
        "I'm not a pilot",
        "fails",
        "I know Kafka",
        "why did you remove my comments",
        "step 2 is wrong",
        "SQL injection!",
        "I asked a simple question and got a lecture",
        "I'll ask a colleague",
    ],
)
def test_what_is_not_understood_for_sure_makes_no_rule_of_its_own_wording(reason: str) -> None:
    assert not [reading for reading in read_reason(reason, CHATTY, Category.other, False) if reading.sure]


@pytest.mark.parametrize("reason", ["no type hints", "type hints?", "no comments", "docstrings"])
def test_the_reply_decides_what_a_bare_complaint_means(reason: str) -> None:
    (lacking,), (having,) = read(reason, CHATTY), read(reason, RICH)
    assert lacking.endswith("+")
    assert having == lacking[:-1] + "-"


@pytest.mark.parametrize("reason", ["no tests please", "no tests needed"])
def test_what_asks_for_absence_is_no_complaint_about_it(reason: str) -> None:
    assert read(reason, RICH) == ["tests -"]


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("Good error handling", ["error_handling +"]),
        ("love the docstrings", ["docstrings +"]),
        ("nice, but too long", ["length -"]),
        ("nice and short", ["length -"]),
        ("didn't apologise, nice", ["apology -"]),
        ("I like that there is no intro", ["preamble -"]),
        ("nice and sober, no emoji", ["formality +", "emoji -"]),
        ("good answer, a bit long", ["length -"]),
        ("perfect length", []),
    ],
)
def test_an_approval_teaches_what_it_praises_and_what_it_regrets(reason: str, expected: list[str]) -> None:
    assert read(reason, RICH, approved=True) == expected


def test_praise_that_says_more_than_an_aspect_stays_in_the_users_words() -> None:
    (reading,) = read_reason("like the hint about owners who bypass it", RICH, Category.other, True)
    assert (reading.aspect, reading.sure) == ("warnings", False)


def test_praise_of_a_thing_becomes_a_wish_for_it() -> None:
    assert read("Great use of actors", "Each actor guards its own state.", approved=True) == ["actors +"]


def test_names_that_say_nothing_are_complained_about_by_saying_them() -> None:
    reply = "```python\nfor r in f:\n    d[s] = q(r, v)\n```"
    assert [read(reason, reply) for reason in ("d, s, v?", "what is q")] == [["names +"], ["names +"]]


def test_a_subject_that_is_quoted_from_the_reply_is_no_wish() -> None:
    assert read('no "robust", thanks', f"{'It works. ' * 40}This robust code does it. {'It works. ' * 40}") == []


@pytest.mark.parametrize(
    "reason",
    ["", "meh", "wrong answer", "does not compile", "I'm tired today", "not what I asked", "lunch time", "???"],
)
def test_what_says_nothing_teaches_nothing(reason: str) -> None:
    assert read(reason) == []


def test_a_name_from_the_talk_is_no_slip_of_the_keyboard() -> None:
    assert read("use threads", "Locks it is.") == ["threads +"]


def test_a_wish_with_two_sides_says_both() -> None:
    wanted, _ = read_reason("use pathlib, not os.path", CHATTY, Category.other, False)
    assert wanted.rule == "Use pathlib instead of os.path."


@pytest.mark.parametrize(
    ("reason", "wishes"),
    [
        ("too long, and use httpx", ["length -", "httpx +"]),
        ("too chatty, use httpx", ["length -", "httpx +"]),
        ("add type hints, and never use lodash", ["type_hints +", "lodash -"]),
        ("needs tests, and please use httpx instead of requests", ["tests +", "httpx +", "requests -"]),
    ],
)
def test_complaints_that_a_comma_parts_are_all_read_for_sure(reason: str, wishes: list[str]) -> None:
    assert read(reason) == wishes
    assert all(reading.sure for reading in read_reason(reason, CHATTY, Category.other, False))


def test_no_emoji_where_there_is_none_is_surely_no_wish_for_them() -> None:
    assert not any(reading.sure for reading in read_reason("no emojis", "It is a map.", Category.other, False))


@given(st.text(max_size=200), st.text(max_size=400), st.booleans())
@settings(max_examples=150)
def test_no_text_breaks_the_reader(reason: str, reply: str, approved: bool) -> None:
    assert read_reason(reason, reply, Category.other, approved) == read_reason(reason, reply, Category.other, approved)


def test_few_reasons_of_real_life_are_misread() -> None:
    counts = measure_reasons()
    assert counts["harmed"] <= 0.05 * 311
    assert counts["missed"] <= 0.05 * 345
    assert counts["right"] >= 0.4 * 345
