"""Whatever a text or a time may be, it comes back as it went in, or is refused before anything is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from hungry_tui.store import Store, StoreError
from tests.edges.store_help import exchange, stock


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\ud800 half \udfff",
        "\u2028\u2029\x85",
        "\0\x01\x1f\x7f",
        "é漢🦀",
        '"\\}{][,: 12345678 verdict {',
        "x\n" * 500_000,
    ],
)
def test_any_text_comes_back_as_it_went_in(tmp_path: Path, text: str) -> None:
    odd = exchange(1, prompt=text, response=text, model=text[:100], thinking=text)
    with Store.open(tmp_path) as store:
        store.append(odd)
        store.append(exchange(2))
        store.judge("req_1", False, text)
        store.put("chats", text[:100], {text[:100]: text})
        judged = store.exchange("req_1")
        assert judged
        assert replace(judged, approved=None, reason="", judged_at=None) == odd
        assert judged.reason == text
    [row, _] = stock(tmp_path, "conversation_history")
    assert (row["prompt"], row["response"]) == (text, text)
    with Store.open(tmp_path) as store:
        assert store.history() == [judged, exchange(2)]
        assert store.documents("chats") == {text[:100]: {text[:100]: text}}


def test_times_keep_their_moment(tmp_path: Path) -> None:
    eastern = timezone(timedelta(hours=-5, minutes=-30))
    moments = [
        datetime(2026, 3, 1, 1, 2, 3, 456789, tzinfo=eastern),
        datetime(1, 1, 2, tzinfo=UTC),
        datetime(9999, 12, 30, 23, 59, 59, 999999, tzinfo=UTC),
    ]
    with Store.open(tmp_path) as store:
        for number, moment in enumerate(moments):
            store.append(exchange(number, timestamp=moment))
        assert sorted(moments) == [each.timestamp for each in store.history()]
        assert all(each.timestamp.tzinfo is UTC for each in store.history())


@pytest.mark.parametrize("bad", [{"a": {1, 2}}, {"a": b"bytes"}, {"a": 10**5000}])
def test_what_is_no_json_is_refused_before_anything_is_written(tmp_path: Path, bad: dict[str, object]) -> None:
    with Store.open(tmp_path) as store:
        before = (tmp_path / "memory.journal").read_bytes()
        with pytest.raises(StoreError, match="failed"):
            store.put("chats", "one", bad)
        assert (tmp_path / "memory.journal").read_bytes() == before
        assert store.documents("chats") == {}
        store.put("chats", "one", {"fine": True})
