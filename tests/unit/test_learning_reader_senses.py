"""What words mean beside others: where a name is a subject of the work, an order's object, or what the user tells."""

from __future__ import annotations

import pytest

from hungry_tui.learning.model import Reading
from hungry_tui.learning.reasons.reader import read_reason
from hungry_tui.records import Category

SCRIPT = """Certainly! Here is a small script.

```python
import csv
import boto3

def load(path):
    # read the rows
    with open(path) as f:
        return list(csv.reader(f))

class Uploader:
    def run(self, rows):
        print(rows)
        boto3.client("s3").put_object(Body=str(rows))
```

- It reads the rows
- It uploads them

See [the manual](https://example.org). Let me know if you need more!"""


def sure(reason: str, *, approved: bool = False) -> list[str]:
    return [_said(reading) for reading in _read(reason, approved) if reading.sure]


def doubtful(reason: str, *, approved: bool = False) -> list[str]:
    return [_said(reading) for reading in _read(reason, approved) if not reading.sure]


def _read(reason: str, approved: bool) -> tuple[Reading, ...]:
    return read_reason(reason, SCRIPT, Category.code_generation, approved)


def _said(reading: Reading) -> str:
    return f"{reading.aspect} {'+' if reading.want.up else '-'}"


@pytest.mark.parametrize(
    "reason",
    [
        "Iterate over 5M rows with csv",
        "NULs crash everywhere",
        "our loaders take rows first",
        "could you move it to a module that takes the rows",
        "I have an AWS certificate",
        "the flag is n >= rows again",
        "spell out the acronyms of the columns",
        "72 columns",
        "the expected rows in a comment",
        "no link to our wiki",
        "when we ask what a flag does",
        "add an option for zip files",
        "no error, and no output either",
        "the title should be in German",
        "our editors want short documents",
        "the test server is down",
    ],
)
def test_words_that_only_tell_about_the_work_are_no_sure_wish(reason: str) -> None:
    assert sure(reason) == []


@pytest.mark.parametrize("reason", ["the import error is gone", "comments from my boss: fine", "apology accepted"])
def test_praise_of_the_work_is_no_sure_wish(reason: str) -> None:
    assert sure(reason, approved=True) == []


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("stop using boto3, a curl is enough", ["boto3 -", "curl +"]),
        ("docstrings yes, comments no", ["docstrings +", "comments -"]),
        ("fewer comments, more headings", ["comments -", "headings +"]),
        ("no emoji so far, keep it that way", ["emoji -"]),
        ("keep the comments out of it", ["comments -"]),
        ("I would of liked docstrings", ["docstrings +"]),
        ("the first paragraph says nothing", ["preamble -"]),
        ("0 rows is never handled", ["error_handling +"]),
        ("we run everything on minio, not boto3", ["minio +", "boto3 -"]),
        ("the bullets are fine but drop the comments", ["comments -"]),
    ],
)
def test_cues_speak_of_their_own_names(reason: str, expected: list[str]) -> None:
    assert sure(reason) == expected


def test_who_likes_that_there_is_little_prose_asks_for_no_bullet_points() -> None:
    assert sure("hardly any prose", approved=True) == ["length -"]


def test_praise_in_other_words_stays_a_doubtful_wish_in_the_users_words() -> None:
    assert doubtful("the bullets saved our standup", approved=True) == ["bullets +"]


def test_what_a_clause_asks_for_unread_keeps_the_words_of_the_reason() -> None:
    readings = _read("no comments please. I want pagination with cursors", False)
    assert [reading.sure for reading in readings] == [True, False]
    assert all(reading.quote.endswith("cursors") for reading in readings)


@pytest.mark.parametrize(
    "reason",
    ["\ud800 no comments \udfff", "[b]no[/b] <i>comments</i> [/]", "no comments " * 80_000, "\x00\x1b[31m", "," * 5000],
)
def test_no_text_of_any_size_breaks_the_reader(reason: str) -> None:
    assert all(len(_read(reason, approved)) < 10 for approved in (True, False))
