"""JSON as Go writes and reads it: escapes, error texts, durations, times."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

_GO_ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_SECONDS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_DURATION_PART = re.compile(r"(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)")


class ApiError(Exception):
    """A request that is refused; `status` is the HTTP status when nothing has been sent yet."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def encode(value: object) -> bytes:
    """One JSON text without spaces; `<`, `>` and `&` escaped, other characters as they are."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_GO_ESCAPES).encode("utf-8", "replace")


def decode(body: bytes, request: str, fields: Mapping[str, str]) -> dict[str, Any]:
    """Read a request's body.

    `request` is the Go name of the request's type and `fields` the Go kinds of its fields
    ("string", "bool", "[]api.Message", "map[string]interface {}"); other fields are let through.
    Raises ApiError 400 with Go's text.
    """
    if not body.strip():
        raise ApiError(400, "missing request body")
    text = body.decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise ApiError(400, _syntax_error(text, error)) from None
    except (RecursionError, ValueError):
        raise ApiError(400, "exceeded max depth") from None
    value = _without_surrogates(value)
    if not isinstance(value, dict):
        raise ApiError(400, f"json: cannot unmarshal {_kind(value)} into Go value of type api.{request}")
    for field, kind in fields.items():
        given = value.get(field)
        if given is not None and not isinstance(given, _PYTHON_TYPES[kind.partition("[")[0] or "[]"]):
            raise ApiError(
                400, f"json: cannot unmarshal {_kind(given)} into Go struct field {request}.{field} of type {kind}"
            )
    return {field: given for field, given in value.items() if given is not None}


_PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {"string": str, "bool": bool, "map": dict, "[]": list}


def seconds(value: object) -> float:
    """A keep_alive in seconds: a number, or a Go duration such as "5m"; below 0 means for ever."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, str):
        raise ApiError(400, f"Unsupported type: '{_kind(value)}'")
    sign, text = (-1, value[1:]) if value[:1] == "-" else (1, value.removeprefix("+"))
    parts = _DURATION_PART.findall(text)
    if text != "0" and (not parts or "".join(number + unit for number, unit in parts) != text):
        raise ApiError(400, f'time: invalid duration "{value}"')
    return sign * sum(float(number) * _SECONDS[unit] for number, unit in parts)


def timestamp(moment: datetime) -> str:
    """A moment as Go prints it in UTC: `2026-11-22T15:14:23.332920Z`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(item) for key, item in value.items()}
    return value


def _syntax_error(text: str, error: json.JSONDecodeError) -> str:
    position = error.pos
    while position < len(text) and text[position].isspace():
        position += 1
    if position >= len(text) or "Unterminated string" in error.msg:
        return "unexpected EOF"
    wanted = {
        "Expecting property name enclosed in double quotes": "looking for beginning of object key string",
        "Expecting ':' delimiter": "after object key",
        "Expecting ',' delimiter": "after object key:value pair",
        "Extra data": "after top-level value",
    }.get(error.msg, "looking for beginning of value")
    return f"invalid character '{text[position]}' {wanted}"
