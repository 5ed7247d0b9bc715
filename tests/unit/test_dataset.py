"""What a fine-tuning would be fed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.attachment import Attachment
from hungry_tui.records import Category, Exchange
from hungry_tui.training.dataset import dpo, kto, sft

WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def exchange(name: str, approved: bool | None, prompt: str = "p", **more: Any) -> Exchange:
    fields = {"response": f"reply {name}", "category": Category.design, "judged_at": None, **more}
    return Exchange(request_id=name, timestamp=WHEN, prompt=prompt, approved=approved, **fields)


def test_kto_has_a_line_for_each_decision() -> None:
    later = datetime(2026, 2, 2, tzinfo=UTC)
    rows = [exchange("a", True, judged_at=later, reason="why"), exchange("b", None), exchange("c", False)]
    lines = [json.loads(line) for line in kto(rows)]
    assert lines[0] == {
        "prompt": [{"role": "user", "content": "p"}],
        "completion": [{"role": "assistant", "content": "reply a"}],
        "label": True,
        "category": "design",
        "reason": "why",
        "timestamp": "2026-02-02T00:00:00+00:00",
        "decision_id": "a",
    }
    assert [line["label"] for line in lines] == [True, False]


def test_what_is_trained_on_is_what_the_model_was_asked() -> None:
    files = (Attachment("a.py", "x = 1\n"),)
    other = (Attachment("a.py", "x = 2\n"),)
    rows = [exchange("a", False, attachments=files), exchange("b", True, attachments=files)]
    asked = "p\n\na.py:\n```python\nx = 1\n```"
    assert [json.loads(line)["prompt"][0]["content"] for line in kto(rows)] == [asked, asked]
    assert [json.loads(line)["messages"][0]["content"] for line in sft(rows)] == [asked]
    assert [json.loads(line)["prompt"][0]["content"] for line in dpo(rows)] == [asked]
    assert not list(dpo([rows[0], exchange("c", True, attachments=other)]))  # the same words about another text


def test_sft_never_imitates_a_denied_or_broken_reply() -> None:
    rows = [
        exchange("a", True),
        exchange("b", False),
        exchange("c", None),
        exchange("d", True, partial=True),
        exchange("cut", True, cut=True),
        exchange("e", True, response=" \n"),
    ]
    assert [json.loads(line) for line in sft(rows)] == [
        {"messages": [{"role": "user", "content": "p"}, {"role": "assistant", "content": "reply a"}]}
    ]


def test_dpo_pairs_a_denied_reply_with_its_approved_retry() -> None:
    rows = [
        exchange("a", False, "first"),
        exchange("b", False, "first", retry_of="a"),
        exchange("c", True, "first, shorter", retry_of="b"),
        exchange("d", False, "second"),
        exchange("e", True, "unrelated"),
        exchange("f", True, "second "),
        exchange("g", True, "third"),
        exchange("h", False, "third"),
    ]
    pairs = [json.loads(line) for line in dpo(rows)]
    found = [(pair["rejected"][0]["content"][-1], pair["chosen"][0]["content"][-1]) for pair in pairs]
    assert found == [("a", "c"), ("b", "c"), ("d", "f")]
    assert pairs[0]["prompt"] == [{"role": "user", "content": "first"}]


def test_dpo_pairs_the_same_words_only_where_they_mean_the_same() -> None:
    rows = [
        exchange("a", False, "shorter", chat_id="one", retry_of="x"),
        exchange("b", False, "hello", chat_id="two"),
        exchange("c", False, "shorter", chat_id="two"),
        exchange("d", False, "hello", chat_id="three", edit_of="y"),
        exchange("e", True, "hello", chat_id="four"),
        exchange("f", True, "shorter", chat_id="four"),
        exchange("g", True, "shorter", chat_id="two"),
        exchange("h", True, "hello", chat_id="two"),
        exchange("i", False, "hi", chat_id="five"),
        exchange("j", None, "hello", chat_id="five", edit_of="i"),
        exchange("k", True, "hello", chat_id="five", retry_of="j"),
    ]
    pairs = [json.loads(line) for line in dpo(rows)]
    found = [pair["rejected"][0]["content"][-1] + pair["chosen"][0]["content"][-1] for pair in pairs]
    assert sorted(found) == ["be", "bh", "bk", "cg", "de", "dk"]


def test_dpo_has_no_pair_without_a_difference() -> None:
    rows = [
        exchange("a", False, response="the same"),
        exchange("b", False, response=" ", retry_of="a"),
        exchange("c", None, retry_of="b"),
        exchange("d", True, response="the same\n", retry_of="c"),
        exchange("e", True, retry_of="d"),
    ]
    pairs = [json.loads(line) for line in dpo(rows)]
    assert [(pair["rejected"][0]["content"], pair["chosen"][0]["content"]) for pair in pairs] == [
        ("the same", "reply e")
    ]


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_every_text_stays_on_one_line_that_utf8_can_hold(text: str) -> None:
    (line,) = kto([exchange("a", True, text, response=text, reason=text)])
    assert len(line.splitlines()) == 1
    content = json.loads(line.encode())["prompt"][0]["content"]
    assert content == text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
