"""A conversation that is taken up again earlier: what stays on the screen and what the model is shown."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.branching import before, context, conversation
from hungry_tui.records import Category, Exchange


def turn(request_id: str, *, retry_of: str = "", edit_of: str = "", partial: bool = False) -> Exchange:
    return Exchange(
        request_id,
        datetime(2026, 1, 1, tzinfo=UTC),
        "prompt",
        "reply",
        Category.other,
        None,
        retry_of=retry_of,
        edit_of=edit_of,
        partial=partial,
    )


def ids(turns: list[Exchange]) -> str:
    return "".join(one.request_id for one in turns)


A, B, C = turn("a"), turn("b"), turn("c")


@pytest.mark.parametrize(
    ("turns", "screen", "shown"),
    [
        ([A, B, C], "abc", "abc"),
        ([A, B, turn("r", retry_of="b")], "abr", "ar"),
        ([A, turn("r", retry_of="a"), turn("s", retry_of="r"), B], "arsb", "sb"),
        ([A, B, C, turn("r", retry_of="a")], "ar", "r"),
        ([A, B, C, turn("e", edit_of="b")], "ae", "ae"),
        ([A, B, turn("e", edit_of="a"), C], "ec", "ec"),
        ([A, turn("p", partial=True), C], "apc", "ac"),
        ([A, turn("p", retry_of="a", partial=True)], "ap", "a"),
        ([A, turn("p", retry_of="a", partial=True), turn("s", retry_of="p")], "aps", "s"),
        ([A, turn("r", retry_of="elsewhere"), turn("e", edit_of="elsewhere")], "are", "are"),
    ],
)
def test_what_stays_and_what_the_model_is_shown(turns: list[Exchange], screen: str, shown: str) -> None:
    assert ids(conversation(turns)) == screen
    assert ids(context(conversation(turns))) == shown


def test_a_retry_is_shown_what_came_before_the_first_reply_to_that_request() -> None:
    turns = [A, B, turn("r", retry_of="b"), C]
    assert ids(context(turns, retry_of="b")) == "a"
    assert ids(context(turns, retry_of="r")) == "a"
    assert ids(context(turns, retry_of="a")) == ""
    assert ids(context(turns, retry_of="c")) == "ar"


def test_asking_again_keeps_the_reply_and_editing_does_not() -> None:
    assert ids(before([A, B, C], retry_of="b")) == "ab"
    assert ids(before([A, B, C], edit_of="b")) == "a"
    assert ids(before([A, B, C])) == "abc"


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef "), st.sampled_from("abcdef "))))
def test_any_links_even_circular_ones_end(links: list[tuple[str, str, str]]) -> None:
    turns = [turn(one, retry_of=again.strip(), edit_of=edit.strip()) for one, again, edit in links]
    screen = conversation(turns)
    assert screen[-1:] == turns[-1:]
    assert all(one in screen for one in context(screen))
