"""The pure parts of the store: documents, times, columns, and finding rows in anybody's JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hungry_tui.attachment import Attachment
from hungry_tui.records import Category, Exchange
from hungry_tui.storage.columns import Columns
from hungry_tui.storage.rows import (
    Row,
    Verdict,
    amended,
    approval_row,
    conversation_row,
    decode,
    encode,
    exchange_of,
    from_microseconds,
    microseconds,
    read_row,
    read_time,
    read_verdict,
    write_time,
)
from hungry_tui.storage.scan import items, scan, survey

MOMENTS = st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.just(UTC))
TEXTS = st.text(st.characters(codec=None, exclude_categories=()), max_size=20)
EXCHANGES = st.builds(
    Exchange,
    request_id=TEXTS,
    timestamp=MOMENTS,
    prompt=TEXTS,
    response=TEXTS,
    category=st.sampled_from(Category),
    approved=st.none(),
    model=TEXTS,
    partial=st.booleans(),
    seconds=st.none() | st.floats(allow_nan=False),
    prompt_tokens=st.none() | st.integers(0, 2**63),
    thinking=TEXTS,
    attachments=st.lists(st.builds(Attachment, TEXTS, TEXTS), max_size=2).map(tuple),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
"""Drawing odd texts takes its time on a busy machine."""


@CALM
@given(EXCHANGES)
def test_an_exchange_survives_its_document(exchange: Exchange) -> None:
    document = decode(encode(conversation_row(exchange)))
    assert exchange_of(document, read_row(document)) == exchange


@CALM
@given(MOMENTS)
def test_a_moment_survives_text_and_number(moment: datetime) -> None:
    assert read_time(write_time(moment)) == moment
    assert from_microseconds(microseconds(moment)) == moment


@CALM
@given(st.none() | st.booleans(), TEXTS, st.none() | MOMENTS, MOMENTS)
def test_a_verdict_survives_its_row(approved: bool | None, reason: str, at: datetime | None, asked: datetime) -> None:
    verdict = Verdict(approved, reason, at)
    row = approval_row("req", verdict, asked)
    assert read_verdict(row) == verdict
    assert row["timestamp"] == write_time(at or asked)


@pytest.mark.parametrize(
    "changes",
    [
        {"request_id": 7},
        {"prompt": None},
        {"response": ["r"]},
        {"timestamp": None},
        {"timestamp": "yesterday"},
        {"timestamp": 1738400000},
    ],
)
def test_what_is_no_exchange_is_refused(changes: dict[str, Any]) -> None:
    row = {"request_id": "r", "timestamp": "2026-02-01T10:30:00Z", "prompt": "p", "response": "r"}
    assert read_row(row).category is Category.other
    with pytest.raises(ValueError, match=r"missing|timestamp|isoformat"):
        read_row(row | changes)


def test_fields_of_a_wrong_type_are_left_out_of_the_exchange() -> None:
    row = {"request_id": "r", "timestamp": "2026-02-01T10:30:00Z", "prompt": "p", "response": "r"}
    odd = row | {"model": 5, "partial": "yes", "category": ["design"], "approved": "true", "thinking": None}
    found = exchange_of(odd, read_row(odd))
    assert (found.model, found.partial, found.category, found.approved) == ("", False, Category.other, None)


def test_amending_changes_the_verdict_and_the_category_and_nothing_else() -> None:
    at = datetime(2026, 2, 1, tzinfo=UTC)
    foreign = {"request_id": "r", "category": "poetry", "stars": 5, "undone_at": "2025-01-01T00:00:00+00:00"}
    assert amended(foreign, Category.other, Verdict(True, "", at)) == {
        "request_id": "r",
        "category": "poetry",
        "stars": 5,
        "approved": True,
    }
    undone = amended(foreign, Category.design, Verdict(None, "", at))
    assert (undone["category"], undone["undone_at"]) == ("design", "2026-02-01T00:00:00+00:00")


@CALM
@given(st.lists(st.integers(0, 5), max_size=30))
def test_order_is_by_time_then_arrival_however_often_it_is_asked_for(minutes: list[int]) -> None:
    columns = Columns()
    begin = datetime(2026, 2, 1, tzinfo=UTC)
    for number, minute in enumerate(minutes):
        when = begin + timedelta(minutes=minute)
        columns.add(Row(str(number), when, Category.other, None, "", None, "", ""), 0, 0)
        assert list(columns.order()) == sorted(range(number + 1), key=lambda at: (minutes[at], at))


@CALM
@example({"\ud800": None}, None, False)
@given(st.dictionaries(TEXTS, JSON, max_size=4), st.sampled_from([None, 0, 3]), st.booleans())
def test_rows_are_found_in_anybodys_json(tables: dict[str, Any], indent: int | None, ascii_only: bool) -> None:
    rows = {
        str(number): {"request_id": f"é{number}", "timestamp": "2026-02-01", "prompt": "{", "response": "]", "x": value}
        for number, value in enumerate(tables.values(), start=1)
    }
    whole = {"schema": {"1": {"version": 2}}, "conversation_history": rows} | {
        f"-{key}": v for key, v in tables.items()
    }
    text = json.dumps(whole, indent=indent, ensure_ascii=ascii_only)
    data = text.encode("utf-8", "surrogatepass")
    if not ascii_only and any("\ud800" <= character <= "\udfff" for character in text):
        with pytest.raises(ValueError, match=r"surrogates|utf-8"):
            scan(data)
        return
    content = scan(data)
    assert content.columns.ids == [f"é{number}" for number in range(1, len(rows) + 1)]
    for number, (start, length) in enumerate(
        zip(content.columns.starts, content.columns.lengths, strict=True), start=1
    ):
        key, _, document = data[start : start + length].partition(b":")
        assert json.loads(key) == str(number)
        assert repr(json.loads(document)) == repr(json.loads(text)["conversation_history"][str(number)])
    for name, (start, length) in content.tables.items():
        assert repr(json.loads(data[start : start + length])) == repr(json.loads(text)[name])
    others = {name: value for name, key, value in items(data) if key is None}
    assert repr(others) == repr({name: json.loads(text)[name] for name in whole if name != "conversation_history"})


@CALM
@example(b"[1,]", 0)
@example(b"[{}, ]", 2)
@given(st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()), st.integers(0, 60))
def test_what_json_refuses_the_scanner_refuses(data: bytes, cut: int) -> None:
    for text in (data, data[:cut], b'{"conversation_history": ' + data + b"}"):
        try:
            whole = json.loads(text.decode("utf-8"))
        except ValueError:
            whole = None
        if isinstance(whole, dict):
            assert survey(text).keys() == whole.keys()
        elif text.strip():
            with pytest.raises(ValueError, match=r".+"):
                survey(text)
