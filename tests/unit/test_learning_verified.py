"""What the replies say about what was read: marks of a reply, readings refuted, numbers moved, taste turned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from hungry_tui.learning import Lessons, Status, Want, learn, recall
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.modelfile import compose
from hungry_tui.records import Category, Exchange

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
Row = tuple[str, bool, str]


def history(rows: Sequence[Row]) -> list[Exchange]:
    return [
        Exchange(
            f"d{n}",
            EPOCH + timedelta(minutes=n),
            f"Write helper {n}",
            reply,
            Category.code_generation,
            approved,
            reason,
        )
        for n, (reply, approved, reason) in enumerate(rows)
    ]


def instructions(lessons: Lessons) -> list[str]:
    return [rule.instruction for rule in lessons.active]


def code(text: str, language: str = "python") -> str:
    return f"Here it goes.\n\n```{language}\n{text}\n```"


@pytest.mark.parametrize(
    ("shape", "having", "lacking"),
    [
        ("tldr", "TL;DR: it is cached.\n\nLonger text.", "It is cached."),
        ("quotes", "> you asked why\n\nBecause.", "Because a > b."),
        ("checklist", "Then:\n- [ ] run it\n- [x] read it", "Then:\n- run it"),
        ("diffs", code("+ a\n- b", "diff"), code("a")),
        ("commands", code("make test", "bash"), code("make()")),
        ("british", "We normalise the colours.", "We normalize the colors."),
        ("last_question", "Done. Shall it log as well?", "What is it? A cache."),
        (
            "early_code",
            "```python\nx\n```\nIt counts the lines of a file.",
            "It counts the lines of a file.\n```python\nx\n```",
        ),
        ("guards", code("if not x:\n    return\nrun()"), code("if x:\n    run()")),
        ("debug_prints", code('print("debug", x)'), code("print(x)")),
        ("versions", "Needs Python 3.11 or newer.", "Needs Python."),
        ("long_names", code("def count_open_connections(remaining_seconds): ..."), code("def f(n): ...")),
    ],
)
def test_a_shape_is_told_by_its_mark(shape: str, having: str, lacking: str) -> None:
    assert ASPECTS[shape].has(Reply(having)) is True
    assert ASPECTS[shape].has(Reply(lacking)) is False


def test_nobody_spells_british_or_american_without_a_word_that_tells() -> None:
    assert (
        ASPECTS["british"].has(Reply("Your four hours of exercise are otherwise precise; the size is our prize."))
        is None
    )


def test_verdicts_alone_teach_a_shape_that_nobody_named() -> None:
    rows = [("> why a cache\n\nIt keeps what was read.", False, ""), ("It keeps what was read.", True, "")] * 10
    (text,) = instructions(learn(history(rows)))
    assert text == "Do not quote my request."


def test_without_reasons_a_guess_is_provisional() -> None:
    rows = [("It is a cache. Shall I go on?", False, "")] * 4 + [("It is a cache.", True, "")] * 3
    rows += [("It is a cache. Shall I go on?", True, ""), ("It is a cache.", False, ""), ("It is a cache.", True, "")]
    assert all(rule.status is Status.provisional for rule in learn(history(rows)).active)


def test_complaints_of_length_about_the_short_replies_are_told_as_they_were_said() -> None:
    long, short = "word " * 200, "word " * 40
    told = learn(history([(long, True, "")] * 6 + [(short, False, "that took too long")] * 2))
    assert not any(rule.want is Want.at_most for rule in told.active)
    assert "that took too long" in compose("base", told).system
    right = learn(history([(short, True, "")] * 6 + [(long, False, "that took too long")] * 2))
    assert instructions(right) == ["Keep the reply to at most 40 words."]


def test_a_complaint_that_every_reply_carries_is_believed() -> None:
    lengths = (96, 56, 51, 36, 84, 108, 70, 84, 47, 100, 90, 80)
    for count in range(2, len(lengths) + 1):
        told = learn(history([("word " * words, False, "too long") for words in lengths[:count]]))
        assert [rule.aspect for rule in told.active] == ["length"]


def test_praise_of_a_length_asks_for_nothing() -> None:
    told = history([("word " * 30, True, "short and sweet"), ("word " * 200, True, "")] * 4)
    assert not any(rule.aspect == "length" for rule in learn(told).active)


def test_a_limit_that_proved_too_weak_is_moved() -> None:
    told = history([("word " * 300, False, "at most 120 words"), ("word " * 110, False, "still too long")])
    assert instructions(learn(told)) == ["Keep the reply to at most 100 words."]


def test_unread_reasons_are_dropped_after_a_change_of_taste() -> None:
    before = [("A cache.", False, "grow a spine would you")] * 2 + [("A cache.", True, "")] * 30
    assert "spine" in compose("base", learn(history(before))).system
    after = [*before, *[("A cache.", False, "where did your manners go")] * 10]
    system = compose("base", learn(history(after))).system
    assert "manners" in system
    assert "spine" not in system


def test_what_must_not_be_used_is_not_asked_for() -> None:
    (rule,) = learn(history([(code("import lodash"), False, "I can't use lodash here")])).active
    assert not rule.want.up


def test_system_and_note_stay_within_eight_lines() -> None:
    wishes = ["add type hints", "add docstrings", "write tests", "use bullet points", "no emoji", "handle errors"]
    wishes += ["add headings", "show an example", "use attrs", "grow a spine", "add a summary", "number the steps"]
    told = history([(code("x = 1"), False, wish) for wish in wishes])
    lessons = learn(told)
    sent = compose("base", lessons).system + "\n" + recall("Write it", Category.code_generation, told, lessons)
    assert sum(line.startswith("- ") for line in sent.splitlines()) == 8
