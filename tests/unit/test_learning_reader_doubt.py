"""Where a reason is left to the own words: what is told, counted, praised or said of something else."""

from __future__ import annotations

import pytest

from hungry_tui.learning.reasons.reader import read_reason
from hungry_tui.records import Category

SCRIPT = """Certainly! Here is a small script.

```python
import csv
import lodash as lo

class Uploader:
    def run(self, rows):
        # read the rows
        print(rows)
        lo.chunk(rows, 3)
```

- It reads the rows
- It uploads them

Let me know if you need more!"""


def sure(reason: str, *, approved: bool = False) -> list[str]:
    readings = read_reason(reason, SCRIPT, Category.code_generation, approved)
    return [f"{reading.aspect} {'+' if reading.want.up else '-'}" for reading in readings if reading.sure]


@pytest.mark.parametrize(
    "reason",
    [
        "why did you remove the error handling I had",
        "keep the comments I had",
        "I had to add the imports myself",
        "had to rewrite half of it",
        "no idea why you use a class",
        "not sure why the comments are in there",
        "I'll write the tests myself",
        "I print these out",
        "usually I hate bullet points",
    ],
)
def test_deeds_and_the_users_own_code_are_told(reason: str) -> None:
    assert not sure(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "3 errors in 10 lines",
        "two bugs in five lines",
        "one test fails",
        "200 lines for a hello world",
        "functions under 20 lines",
        "ten lines less would be fine",
        "a few lines of background",
    ],
)
def test_numbers_that_count_faults_or_parts_are_no_limits(reason: str) -> None:
    assert not any(said.startswith(("lines", "tests", "sentences")) for said in sure(reason))


@pytest.mark.parametrize("reason", ["3 lines, wow", "one line and done", "the fix is one line"])
def test_numbers_in_praise_are_no_limits_unless_they_limit(reason: str) -> None:
    assert not sure(reason, approved=True)


@pytest.mark.parametrize("reason", ["max 3 lines", "under 10 lines please", "two sentences would do"])
def test_limits_are_limits(reason: str) -> None:
    assert sure(reason)[0].endswith("-")


@pytest.mark.parametrize("reason", ["tests fail", "the indentation is off", "circular import now", "an import cycle"])
def test_faults_are_no_complaints_of_style(reason: str) -> None:
    assert not sure(reason)


@pytest.mark.parametrize(
    "reason",
    ["no errors", "no warnings", "the warning is gone", "the error is gone", "like the approach", "easy to test"],
)
def test_praise_of_what_is_gone_or_was_chosen_asks_for_nothing(reason: str) -> None:
    assert not sure(reason, approved=True)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("don't tell me to use lodash", "lodash -"),
        ("I said no comments", "comments -"),
        ("I said without comments", "comments -"),
        ("I told you no comments", "comments -"),
    ],
)
def test_a_negation_reaches_over_what_is_told_or_asked(reason: str, said: str) -> None:
    assert said in sure(reason)


def test_who_does_not_mind_a_thing_accepts_it() -> None:
    assert "comments +" in sure("I don't mind the comments", approved=True)
    assert "docstrings +" in sure("wouldn't mind a docstring")


@pytest.mark.parametrize("reason", ["not a list please", "not a class", "not another class"])
def test_what_it_shall_not_be_is_not_missing(reason: str) -> None:
    assert not any(said.endswith("+") for said in sure(reason))


@pytest.mark.parametrize(
    "reason",
    [
        "only add tests when I ask",
        "only comments where needed",
        "keep the emoji for the pub",
        "save the jokes for later",
    ],
)
def test_what_is_wished_at_times_is_not_wished_always(reason: str) -> None:
    assert not any(said.endswith("+") for said in sure(reason))


@pytest.mark.parametrize(
    "reason",
    [
        "too basic, I write kernel modules for a living",
        "r is the result i suppose... spell it out",
        "two row table... could have been a sentence",
    ],
)
def test_a_quality_beside_what_was_not_understood_may_be_said_of_that(reason: str) -> None:
    assert not sure(reason)


@pytest.mark.parametrize("reason", ["comments", "bullets", "classes!"])
def test_the_lone_name_of_what_the_reply_has_leaves_open_what_is_wrong_with_it(reason: str) -> None:
    assert not sure(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "return objects, don't Write-Host",
        "violates SRP",
        "can you not read",
        "lodash reads the whole file at startup",
        "money as Decimal at the end, then why lodash",
    ],
)
def test_things_are_sure_only_where_nothing_else_is_said(reason: str) -> None:
    assert not sure(reason)


@pytest.mark.parametrize(
    ("reason", "said"),
    [("use polars", "polars +"), ("no lodash here", "lodash -"), ("polars instead of lodash please", "polars +")],
)
def test_things_that_are_plainly_wished_for_are_sure(reason: str, said: str) -> None:
    assert said in sure(reason)


@pytest.mark.parametrize("reason", ["for code this short no emoji", "heavy on theory, light on code"])
def test_a_kind_of_request_is_not_confined_further(reason: str) -> None:
    readings = read_reason(reason, SCRIPT, Category.code_generation, False)
    assert all(reading.scope is None for reading in readings)


@pytest.mark.parametrize("reason", ["missing comments in other files", "afterEach is missing for other files"])
def test_other_is_a_kind_of_request_only_where_requests_are_meant(reason: str) -> None:
    assert all(reading.scope is None for reading in read_reason(reason, SCRIPT, Category.code_generation, False))


@pytest.mark.parametrize("reason", ["short enough to read on the phone", "not a wall of text for a change"])
def test_praise_of_a_size_counts_though_it_is_not_sure(reason: str) -> None:
    readings = read_reason(reason, SCRIPT, Category.code_generation, True)
    assert [(reading.aspect, reading.want.up, reading.sure) for reading in readings] == [("length", False, False)]
