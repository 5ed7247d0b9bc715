"""How rules about things are put to a model, and what is found to use instead of what is avoided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hungry_tui.learning import Lessons, RuleEdit, State, learn, recall
from hungry_tui.modelfile import compose
from hungry_tui.records import Category, Exchange

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
CODE = "```python\nx = 1\n```"
Row = tuple[str, bool, str]
THINGS = ("attrs", "httpx", "zod", "ramda", "smol")


def history(rows: Sequence[Row]) -> list[Exchange]:
    return [
        Exchange(f"d{n}", EPOCH + timedelta(minutes=n), f"Ask {n}", reply, Category.testing, approved, reason)
        for n, (reply, approved, reason) in enumerate(rows)
    ]


def system_lines(lessons: Lessons) -> list[str]:
    return [line[2:] for line in compose("base", lessons).system.splitlines() if line.startswith("- ")]


def test_things_to_use_share_a_line_and_stay_rules_of_their_own() -> None:
    lessons = learn(history([(CODE, False, f"use {thing}") for thing in THINGS]))
    assert system_lines(lessons) == ["Use smol, ramda, zod and httpx.", "Use attrs."]
    assert len(compose("base", lessons).rule_ids) == len(lessons.active) == 5
    assert all(len(rule.supports) == 1 for rule in lessons.active)


def test_things_to_avoid_share_a_line_by_the_kind_of_request() -> None:
    rows: list[Row] = [(f"Built on {thing}.", False, f"don't use {thing}") for thing in ("lodash", "moment", "jQuery")]
    rows.append(("Built on nose.", False, "for tests don't use nose"))
    lines = system_lines(learn(history(rows)))
    assert "Do not use jQuery, moment or lodash." in lines
    assert "For testing requests: do not use nose." in lines


def test_the_users_own_wording_stands_alone() -> None:
    told = history([(CODE, False, f"use {thing}") for thing in THINGS[:3]])
    edits = [RuleEdit("httpx/include/all", State.edited, "Use httpx."), RuleEdit("zod/include/all", State.pinned)]
    lines = system_lines(learn(told, edits=edits))
    assert sorted(lines) == ["Use attrs.", "Use httpx.", "Use zod."]


def test_a_note_counts_lines_and_joins_things_as_well() -> None:
    lessons = learn(history([(CODE, False, f"use {thing}") for thing in THINGS[:3]]))
    note = recall("Ask", Category.testing, [], lessons, carried=())
    assert "- Use zod, httpx and attrs." in note.splitlines()


def test_what_is_used_instead_is_left_out_where_room_is_short() -> None:
    pairs = ("attrs", "pydantic"), ("httpx", "requests"), ("zod", "yup"), ("ramda", "lodash"), ("smol", "tokio")
    rows: list[Row] = [(f"Built on {old}.", False, f"use {new} instead of {old}") for new, old in pairs]
    assert "Use smol instead of tokio." in system_lines(learn(history(rows)))
    wishes = "add type hints", "add docstrings", "write tests", "use bullet points", "no emoji", "handle errors"
    lines = system_lines(learn(history([*rows, *((CODE, False, wish) for wish in wishes)])))
    assert len(lines) == 8
    assert any("smol" in line and "zod" in line for line in lines)


def _used(thing: str) -> str:
    return f"The answer relies on {thing}. One pass is enough."


def test_what_is_approved_where_another_thing_is_avoided_becomes_a_rule() -> None:
    rows: list[Row] = [(_used("Starlette"), False, "don't use Starlette"), (_used("Starlette"), False, "")]
    rows += [(_used("Flask"), False, ""), (_used("FastAPI"), True, ""), ("It is a loop.", True, "")] * 2
    rows += [("It is a loop.", False, ""), (_used("FastAPI"), True, ""), (_used("Starlette"), False, "")] * 3
    lessons = learn(history(rows))
    rule = lessons.rule("fastapi/include/all")
    assert rule is not None
    assert rule.active
    assert rule.text == "Use FastAPI instead of Starlette."
    assert rule.shares == "approved: 5 of 5 replies that follow it, 0 of 5 that do not"
    assert not any("Do not use Starlette" in line for line in system_lines(lessons))


def test_what_also_stands_beside_the_avoided_thing_is_no_rival_of_it() -> None:
    rows: list[Row] = [(_used("Starlette") + _used("Redis"), False, "don't use Starlette")]
    rows += [(_used("Redis"), True, ""), ("It is a loop.", False, "")] * 6
    assert "Redis" not in " ".join(rule.text for rule in learn(history(rows)).active if rule.want.up and rule.rivals[0])
