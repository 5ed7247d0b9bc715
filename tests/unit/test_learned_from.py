"""Which part of a history is learned from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.training.learned_from import AT_LEAST, first_learned_from


@given(st.integers(0, 200_000))
def test_all_of_a_short_history_and_the_newest_of_a_long_one(count: int) -> None:
    learned = count - first_learned_from(count)
    assert min(count, AT_LEAST) <= learned < 1.5 * AT_LEAST


def test_labels_move_seldom() -> None:
    starts = [first_learned_from(count) for count in range(100_000)]
    assert starts == sorted(starts)
    assert len(set(starts)) < 50
