"""What stands in training_log.md."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hungry_tui.learning import Lessons, learn
from hungry_tui.records import Category, Exchange
from hungry_tui.stats import Rate, summarise
from hungry_tui.training.report import Outcome, percent, training_report
from hungry_tui.training.state import PastTraining

WHEN = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


def history(reason: str) -> list[Exchange]:
    return [
        Exchange(
            request_id=f"r{number}",
            timestamp=WHEN + timedelta(minutes=number),
            prompt="Explain this",
            response="word " * 200,
            category=Category.testing if number % 2 else Category.explanation,
            approved=number > 9,
            reason="" if number > 9 else reason,
            judged_at=WHEN,
            model="base",
        )
        for number in range(12)
    ]


def report(rows: list[Exchange], before: dict[str, str], trainings: int = 2) -> str:
    past = [PastTraining("2026-03-04T05:06:00+00:00", f"base-trained v{n + 1}", 12, 2, 1) for n in range(trainings)]
    outcome = Outcome(WHEN, "base", "built base-trained v2.")
    return training_report(outcome, learn(rows), summarise(rows), before=before, trainings=past)


def test_it_says_where_its_user_stands_and_what_was_learned() -> None:
    text = report(history("too long, at most 30 words"), {})
    for words in (
        "2026-03-04 05:06",
        "built base-trained v2",
        "**Phase: Emerging**, 13 more decisions",
        "17 % of 12 (5–45 %)",
        "| testing | 6 | 1 |",
        "| base | 12 | 2 |",
        "at most 30 words",
        "10 for, 0 against",
        "“too long, at most 30 words”",
        "- testing: 17 % of 6",
        "| 2026-03-04 05:06 | base-trained v2 | 12 | 2 | 1 |",
    ):
        assert words in text, words


def test_it_says_what_changed() -> None:
    rows = history("too long, at most 30 words")
    (rule, *_) = learn(rows).active
    assert f"- new: {rule.instruction}" in report(rows, {"gone": "Sing."})
    assert "- gone: Sing." in report(rows, {"gone": "Sing."})
    assert f"- changed: Be short. → {rule.instruction}" in report(rows, {rule.id: "Be short."})
    same = {one.id: one.instruction for one in learn(rows).active}
    assert "The rules are the same." in report(rows, same)
    assert "This is the first training." in report(rows, {}, trainings=1)


def test_an_empty_history_has_a_report_too() -> None:
    text = training_report(Outcome(WHEN, "base", ""), Lessons(), summarise([]), before={})
    assert "No rules yet" in text
    assert "no decisions" in text


def test_foreign_text_cannot_break_the_report() -> None:
    text = report(history("too long | # [x](y) `code` <b>\x1b[31m\u202e at most 30 words\n\n# Heading"), {})
    assert "\n# Heading" not in text
    assert "[x](y)" not in text
    assert not {"\x1b", "\u202e"} & set(text)


def test_rates_carry_their_size() -> None:
    assert percent(Rate()) == "no decisions"
    assert percent(Rate(50, 45)) == "90 % of 50 (79–96 %)"
    assert "says little" in percent(Rate(9, 9))
