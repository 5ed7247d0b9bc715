"""A chat's own settings: what the form takes, what the server gets, what is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.chat_settings import THINKING, ChatSettings, FieldError

STOPS = st.text(st.sampled_from('ab|\\n\n\t "x#') | st.characters(), min_size=1, max_size=6)
SETTINGS = st.builds(
    ChatSettings,
    temperature=st.none() | st.floats(0, 2),
    num_ctx=st.none() | st.integers(256, 131_072),
    seed=st.none() | st.integers(0, 2**31 - 1),
    stop=st.lists(STOPS, unique=True).map(tuple),
    think=st.sampled_from(["", *THINKING]),
    system=st.text(max_size=30).map(str.strip),
)
JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5)


@given(SETTINGS)
def test_what_the_form_shows_is_what_it_takes(settings: ChatSettings) -> None:
    assert ChatSettings.from_fields(settings.to_fields()) == settings


@given(SETTINGS)
def test_what_is_kept_comes_back(settings: ChatSettings) -> None:
    assert ChatSettings.from_document(json.loads(json.dumps(settings.to_document()))) == settings


@given(st.dictionaries(st.sampled_from(["temperature", "num_ctx", "seed", "stop", "think", "system"]), JSON) | JSON)
def test_a_document_of_another_program_does_no_harm(document: object) -> None:
    settings = ChatSettings.from_document(document)
    assert ChatSettings.from_fields(settings.to_fields()) == settings


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("temperature", "hot", "0 to 2"),
        ("temperature", "2.1", "0 to 2"),
        ("temperature", "-0.1", "0 to 2"),
        ("temperature", "nan", "0 to 2"),
        ("num_ctx", "255", "256 to 8192, which is the model's limit"),
        ("num_ctx", "8193", "256 to 8192, which is the model's limit"),
        ("num_ctx", "4k", "whole tokens"),
        ("think", "maybe", "on, off, low, medium or high"),
        ("seed", "-1", "whole number from 0"),
        ("seed", "1.5", "whole number from 0"),
        ("seed", "9" * 5000, "whole number from 0"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(field: str, text: str, says: str) -> None:
    with pytest.raises(FieldError, match=says) as refused:
        ChatSettings.from_fields({"temperature": "0.5", field: text}, limit=8192)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("", ()),
        (" | ", ()),
        ("END | ### ", ("END", "###")),
        (r"\nUser: | a\|b | c\\n", ("\nUser:", "a|b", "c\\n")),
        ('" x " | "', (" x ", '"')),
        ("END|END", ("END",)),
        ("back\\", ("back\\",)),
        (r"\d", (r"\d",)),
    ],
)
def test_stops_are_parted_by_bars(text: str, stops: tuple[str, ...]) -> None:
    assert ChatSettings.from_fields({"stop": text}).stop == stops


@pytest.mark.parametrize(
    ("settings", "options", "summary"),
    [
        (ChatSettings(), {}, ""),
        (ChatSettings(temperature=0.0, seed=0), {"temperature": 0.0, "seed": 0}, "temperature 0 · seed 0"),
        (
            ChatSettings(num_ctx=8192, stop=("END",), system="x"),
            {"stop": ["END"]},
            "context 8192 · 1 stop · system text",
        ),
    ],
)
def test_only_what_is_set_is_sent_and_shown(settings: ChatSettings, options: dict[str, Any], summary: str) -> None:
    assert (settings.options, settings.summary) == (options, summary)
