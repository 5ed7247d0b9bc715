"""Which lines a model is told, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.learning import Feedback, Lessons, Rule, RuleEdit, State, learn, recall
from hungry_tui.modelfile import compose
from hungry_tui.records import Category, Exchange

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
CODE = "```python\ndef f(x):\n    return x\n```"
Row = tuple[str, bool, str]


def history(rows: Sequence[Row]) -> list[Exchange]:
    return [
        Exchange(f"d{n}", EPOCH + timedelta(minutes=n), f"Ask {n}", reply, Category.code_generation, approved, reason)
        for n, (reply, approved, reason) in enumerate(rows)
    ]


def system_lines(lessons: Lessons) -> list[str]:
    return [line[2:] for line in compose("base", lessons).system.splitlines() if line.startswith("- ")]


def told(lessons: Lessons) -> list[str]:
    return [line.instruction if isinstance(line, Rule) else line.text for line in lessons.told]


MANY = [
    "add type hints",
    "add docstrings",
    "write tests",
    "use bullet points",
    "no emoji",
    "use pathlib",
    "use attrs",
    "handle errors",
    "add headings",
    "show an example",
]


def test_the_latest_complaint_is_told_however_many_rules_there_are() -> None:
    rows: list[Row] = [(CODE, False, reason) for reason in MANY * 2]
    lines = system_lines(learn(history([*rows, (CODE, False, "grow a spine would you")])))
    assert len(lines) == 8
    assert "grow a spine would you" in lines


def test_praise_does_not_crowd_out_a_complaint() -> None:
    rows: list[Row] = [(CODE, True, f"lovely {pet} there, keep it") for pet in ("quokkas", "wombats") for _ in "123"]
    rows += [(CODE, False, reason) for reason in MANY[:7]]
    rows += [(CODE, True, f"what a charming {pet}") for pet in ("beaver", "badger", "otter") for _ in "123"]
    lines = system_lines(learn(history([(CODE, False, "grow a spine would you"), *rows])))
    assert "grow a spine would you" in lines


def test_the_users_own_words_stand_in_the_order_in_which_they_were_said() -> None:
    said = ["grow a spine would you", "sing it from the rooftops", "more salt and pepper"]
    assert system_lines(learn(history([(CODE, False, reason) for reason in said]))) == said


def test_words_that_say_more_than_their_rule_stand_beside_it_and_words_that_do_not_are_not_repeated() -> None:
    more = "missing error handling; the logs were silent"
    lines = system_lines(learn(history([(CODE, False, more)])))
    assert lines == ["Include error handling.", more]
    assert system_lines(learn(history([(CODE, False, "add type hints")]))) == ["Include type hints."]


def test_what_was_said_once_and_not_understood_is_forgotten_at_last() -> None:
    odd: list[Row] = [(CODE, False, "grow a spine would you"), ("Done 🚀", False, "oh good, more emoji")]
    fresh = learn(history([*odd, *[(CODE, True, "")] * 70]))
    assert {"grow a spine would you", "oh good, more emoji"} == set(system_lines(fresh))
    assert system_lines(learn(history([*odd, *[(CODE, True, "")] * 90]))) == []


def test_words_of_a_rule_that_the_user_disabled_or_edited_are_not_told_again() -> None:
    exchanges = history([(CODE, False, "missing error handling; the logs were silent")])
    (rule,) = learn(exchanges).active
    assert told(learn(exchanges, edits=[RuleEdit(rule.id, State.disabled)])) == []
    assert told(learn(exchanges, edits=[RuleEdit(rule.id, State.edited, "Handle errors.")])) == ["Handle errors."]


def test_a_base_model_is_reminded_of_the_latest_complaint_too() -> None:
    exchanges = history([(CODE, False, reason) for reason in [*MANY, *MANY, "grow a spine would you"]])
    note = recall("Write it", Category.code_generation, exchanges, learn(exchanges), carried=())
    assert "grow a spine would you" in note


REASONS = st.sampled_from(["", *MANY, "drop the type hints", "grow a spine", "oh good, more emoji", "meh", "too long"])


@given(st.lists(st.tuples(st.just(CODE), st.booleans(), REASONS), max_size=25))
@settings(max_examples=60)
def test_every_active_rule_has_a_line_and_no_words_are_told_twice(rows: list[Row]) -> None:
    lessons = learn(history(rows))
    rules = [line for line in lessons.lines if isinstance(line, Rule)]
    assert sorted(rule.id for rule in rules) == sorted(rule.id for rule in lessons.active)
    words = [line.text for line in lessons.lines if isinstance(line, Feedback)]
    assert len({*words, *(rule.text for rule in rules)}) == len(words) + len({rule.text for rule in rules})


def test_what_a_model_may_have_built_in_is_said_again_from_its_end() -> None:
    reasons = [*MANY[:5], "missing error handling; the logs were silent"]
    exchanges = history([(CODE, False, reason) for reason in reasons])
    lessons = learn(exchanges)
    assert len(lessons.told) == 7
    note = recall("Write it", Category.code_generation, exchanges, lessons)
    assert [line for line in note.splitlines() if line.startswith("- ")] == [f"- {reasons[-1]}"]
