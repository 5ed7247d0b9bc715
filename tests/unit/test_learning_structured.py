"""Reading with a capable model: what is asked, and what of the answer counts."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.learning import Want, learn, reading_request, validated
from hungry_tui.records import Category, Exchange

DENIED = Exchange(
    "d1",
    datetime(2026, 1, 1, tzinfo=UTC),
    "Open it",
    "I used os.path.",
    Category.debugging,
    False,
    "os.path?  we have pathlib",
)
ITEM = {
    "id": "d1",
    "aspect": "pathlib",
    "want": "include",
    "value": None,
    "scope": "debugging",
    "rule": "Use pathlib instead of os.path.",
    "quote": "we have pathlib",
}


def answer(*items: object) -> str:
    return json.dumps({"items": items})


def test_the_request_holds_each_reason_its_reply_and_the_schema() -> None:
    messages, schema = reading_request([DENIED])
    assert [message["role"] for message in messages] == ["system", "user"]
    assert json.dumps(schema) in messages[0]["content"]
    (item,) = json.loads(messages[1]["content"])
    assert (item["id"], item["verdict"], item["reason"]) == ("d1", "denied", DENIED.reason)


def test_a_sound_reading_becomes_a_rule() -> None:
    readings = validated(answer(ITEM), [DENIED])
    (rule,) = learn([DENIED], readings=readings).rules
    assert rule.instruction == "For debugging requests: use pathlib instead of os.path."
    assert rule.quotes == (("d1", "we have pathlib"),)


def test_an_aspect_is_known_by_its_other_names() -> None:
    ((reading,),) = validated(answer(ITEM | {"aspect": "type annotations", "quote": "os.path?"}), [DENIED]).values()
    assert (reading.aspect, reading.want) == ("type_hints", Want.include)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "d2"},
        {"quote": "use pathlib"},
        {"quote": ""},
        {"want": "maybe"},
        {"scope": "cooking"},
        {"aspect": ""},
        {"aspect": "x" * 99},
        {"id": 1},
    ],
)
def test_what_does_not_hold_is_thrown_away(change: dict[str, object]) -> None:
    assert validated(answer(ITEM | change, "no item"), [DENIED]) == {}


@pytest.mark.parametrize("text", ["", "Sure! Here it is", "[]", "{}", '{"items": 3}', "null", "[" * 100_000])
def test_an_answer_of_another_shape_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="model's reading"):
        validated(text, [DENIED])


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(list(ITEM)), inner, max_size=7),
    max_leaves=9,
)


@given(st.lists(JSON, max_size=4))
@settings(max_examples=100)
def test_no_items_break_the_check(items: list[object]) -> None:
    validated(answer(*items), [DENIED])
