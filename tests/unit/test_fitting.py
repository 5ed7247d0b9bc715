"""How much of a conversation goes into a request."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.fitting import estimated_tokens, fit
from hungry_tui.records import Exchange
from tests.turns import turn


def kept(turns: list[Exchange], model: str = "m", system: str = "") -> int:
    return len(fit(turns, "p", model, 4096, system).turns)


@given(st.lists(st.integers(2, 4000), max_size=12), st.integers(500, 20_000), st.text(max_size=200))
def test_what_is_kept_is_the_end_of_the_conversation_and_fits(sizes: list[int], context: int, prompt: str) -> None:
    turns = [turn(n, size, model="m") for n, size in enumerate(sizes)]
    fitted = fit(turns, prompt, "m", context)
    assert fitted.turns == turns[fitted.left_out :]
    assert fitted.left_out == len(turns) - len(fitted.turns)
    guess = context // 5  # what a model may have built in, while no reply has told
    assert not fitted.turns or fitted.tokens + guess <= context * 0.75
    used = sum(estimated_tokens(one.prompt) + estimated_tokens(one.response) for one in fitted.turns)
    assert fitted.tokens == used + estimated_tokens(prompt)
    if fitted.left_out:
        more = turns[fitted.left_out - 1]
        more_tokens = estimated_tokens(more.prompt) + estimated_tokens(more.response)
        assert fitted.tokens + guess + more_tokens > context * 0.75


def test_a_prompt_that_is_too_long_by_itself_says_by_how_much() -> None:
    assert fit([], "x" * 3500, "m", 4096).missing == 0
    fitted = fit([turn(1)], "x" * 35_000, "m", 4096)
    assert (fitted.left_out, fitted.missing) == (1, 10_008 + 4096 // 5 - 4096)


def test_what_the_model_has_built_in_is_learned_from_what_the_server_counted() -> None:
    light = [turn(n, 350, model="m", prompt_tokens=110 * (2 * n + 1)) for n in range(8)]
    heavy = [turn(n, 350, model="m", prompt_tokens=110 * (2 * n + 1) + 1500) for n in range(8)]
    assert kept(light) == 8
    assert kept(heavy) < 8
    assert kept(heavy, "another") == 8


@pytest.mark.parametrize(("text", "tokens"), [("", 8), ("a" * 350, 108), ("漢" * 100, 108)])
def test_estimates_are_cautious_with_other_scripts(text: str, tokens: int) -> None:
    assert estimated_tokens(text) == tokens


def test_the_chat_s_system_text_takes_room_from_the_turns() -> None:
    text = "s" * 3500
    unknown = [turn(n, 350) for n in range(8)]
    assert kept(unknown) == 8
    assert kept(unknown, system=text) < 8
    counted_with_it = [turn(n, 350, model="m", prompt_tokens=110 * (2 * n + 1) + 1100) for n in range(8)]
    assert kept(counted_with_it, system=text) == kept(counted_with_it)
