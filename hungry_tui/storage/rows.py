"""Exchanges and verdicts as the documents that stand in the files, and back. Pure.

A row of `conversation_history` has the seed format's fields (request_id, timestamp, prompt, response, approved,
category), then those of Exchange's further fields that are not at their default. A row of `approval_history` has
request_id, approved, reason, timestamp. Timestamps are ISO 8601 in UTC; one without an offset is local time.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from hungry_tui.attachment import Attachment
from hungry_tui.records import Category, Exchange

CONVERSATION = "conversation_history"
APPROVAL = "approval_history"

_SEED_FIELDS = ("request_id", "timestamp", "prompt", "response", "approved", "category")
_FURTHER = {
    field.name: field.default
    for field in dataclasses.fields(Exchange)
    if field.name not in {*_SEED_FIELDS, "reason", "judged_at", "attachments"}
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Row(NamedTuple):
    """An exchange without its texts, with its latest verdict (a `records.Judged`)."""

    request_id: str
    timestamp: datetime
    category: Category
    approved: bool | None
    reason: str
    judged_at: datetime | None
    model: str
    model_version: str
    chat_id: str = ""


class Verdict(NamedTuple):
    """A decision; `approved` None takes an earlier one back. `at` is when, None when nobody knows."""

    approved: bool | None
    reason: str = ""
    at: datetime | None = None


def encode(document: Mapping[str, Any]) -> bytes:
    """One line of ASCII JSON that any JSON reader takes, half surrogates and all. ValueError for what is no JSON."""
    try:
        return json.dumps(document).encode("ascii")
    except (TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def decode(data: bytes) -> dict[str, Any]:
    """The document that `encode` or any other JSON writer wrote. ValueError when it is none.

    orjson is five times as fast, but refuses half surrogates, NaN and deep nesting; integers beyond 64 bits become
    floats, so this is for reading what Exchange knows, and `json.loads` for what is written back.
    """
    import orjson

    try:
        document = orjson.loads(data)
    except orjson.JSONDecodeError:
        document = json.loads(data)
    if not isinstance(document, dict):
        raise ValueError("not an object")
    return document


def conversation_row(exchange: Exchange) -> dict[str, Any]:
    """The exchange's row of `conversation_history`."""
    row: dict[str, Any] = {
        "request_id": exchange.request_id,
        "timestamp": write_time(exchange.timestamp),
        "prompt": exchange.prompt,
        "response": exchange.response,
        "approved": exchange.approved,
        "category": exchange.category.value,
    }
    for name, default in _FURTHER.items():
        value = getattr(exchange, name)
        if value != default:
            row[name] = value
    if exchange.attachments:
        row["attachments"] = [{"name": one.name, "text": one.text} for one in exchange.attachments]
    return row


def approval_row(request_id: str, verdict: Verdict, timestamp: datetime) -> dict[str, Any]:
    """The verdict's row of `approval_history`; `timestamp` is the exchange's, for a verdict whose time nobody knows.

    The seed format has a time in every row: a borrowed one is marked `undated`.
    """
    row = {
        "request_id": request_id,
        "approved": verdict.approved,
        "reason": verdict.reason,
        "timestamp": write_time(verdict.at or timestamp),
    }
    return row if verdict.at else row | {"undated": True}


def read_row(document: Mapping[str, Any]) -> Row:
    """A row of `conversation_history` without its texts. ValueError when it is none.

    `judged_at` of an undecided one is when an earlier verdict was taken back; `reason` stands in `approval_history`.
    """
    request_id, prompt, response = (document.get(name) for name in ("request_id", "prompt", "response"))
    if not (isinstance(request_id, str) and isinstance(prompt, str) and isinstance(response, str)):
        raise ValueError("request_id, prompt or response is missing")
    approved = document.get("approved")
    undone_at = document.get("undone_at")
    return Row(
        request_id=request_id,
        timestamp=read_time(document.get("timestamp")),
        category=read_category(document.get("category")),
        approved=approved if isinstance(approved, bool) else None,
        reason="",
        judged_at=read_time(undone_at) if undone_at else None,
        model=_text(document.get("model")),
        model_version=_text(document.get("model_version")),
        chat_id=_text(document.get("chat_id")),
    )


def read_verdict(document: Mapping[str, Any]) -> Verdict:
    """A row of `approval_history`. ValueError when it is none."""
    approved = document.get("approved")
    if not (approved is None or isinstance(approved, bool)):
        raise ValueError("approved is neither true nor false")
    time = None if document.get("undated") else document.get("timestamp")
    return Verdict(approved, _text(document.get("reason")), None if time is None else read_time(time))


def exchange_of(document: Mapping[str, Any], row: Row) -> Exchange:
    """The exchange with the texts of its document and what `row` knows better: the verdict and the category."""
    further = {
        name: document[name]
        for name, default in _FURTHER.items()
        if name in document and (default is None or isinstance(document[name], type(default)))
    }
    return Exchange(
        request_id=row.request_id,
        timestamp=row.timestamp,
        prompt=document["prompt"],
        response=document["response"],
        category=row.category,
        approved=row.approved,
        reason=row.reason,
        judged_at=None if row.approved is None else row.judged_at,
        attachments=tuple(_attachments(document.get("attachments"))),
        **further,
    )


def _attachments(value: object) -> Iterator[Attachment]:
    for one in value if isinstance(value, list) else ():
        match one:
            case {"name": str(name), "text": str(text)}:
                yield Attachment(name, text)


def amended(document: Mapping[str, Any], category: Category, verdict: Verdict) -> dict[str, Any]:
    """A row of `conversation_history` with a newer verdict and category; foreign fields stay."""
    amended = dict(document) | {"approved": verdict.approved}
    amended.pop("undone_at", None)
    if verdict.approved is None and verdict.at:
        amended["undone_at"] = write_time(verdict.at)  # so that a merge knows which verdict was the later one
    if "category" not in amended or read_category(amended["category"]) is not category:
        amended["category"] = category.value  # a name that only another program knows stays until it is corrected
    return amended


def read_category(value: object) -> Category:
    """A category by name; what is no category is `other`."""
    return Category(value) if isinstance(value, str) and value in Category.__members__ else Category.other


def read_time(value: object) -> datetime:
    """An ISO 8601 time as UTC; without an offset it is local time. ValueError when it is none."""
    if not isinstance(value, str):
        raise ValueError("no timestamp")
    return as_utc(datetime.fromisoformat(value))


def as_utc(time: datetime) -> datetime:
    """The same moment in UTC; a naive time is local. ValueError outside the years 1-9999."""
    if time.tzinfo is UTC:
        return time
    try:
        return time.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(str(error)) from error


def write_time(time: datetime) -> str:
    """ISO 8601 in UTC, to the microsecond where there are any."""
    return as_utc(time).isoformat()


def microseconds(time: datetime) -> int:
    """Since 1970, exactly."""
    return (time - _EPOCH) // _MICROSECOND


def from_microseconds(count: int) -> datetime:
    """The reverse of `microseconds`."""
    return _EPOCH + timedelta(0, 0, count)


def moments(counts: Iterable[int]) -> list[datetime]:
    """The reverse of `microseconds` for many, in a third of the time."""
    return [_EPOCH + timedelta(0, 0, count) for count in counts]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
