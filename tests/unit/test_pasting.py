"""A paste is what stands between its brackets, however it comes."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from textual import events

from hungry_tui.application.pasting import PasteParser

BEGIN, END = "\x1b[200~", "\x1b[201~"
INPUT = f"ab{BEGIN}one \x1b[1mtwo\x1b[0m [201~ \x1b[20x1~{END}c{BEGIN}{END}\x1b[A{BEGIN}three{END}"


@given(st.sets(st.integers(1, len(INPUT) - 1)))
def test_in_whatever_pieces_it_comes(cuts: set[int]) -> None:
    parser = PasteParser()
    ends = [0, *sorted(cuts), len(INPUT)]
    told = [message for begin, end in pairwise(ends) for message in parser.feed(INPUT[begin:end])]
    assert [one.text if isinstance(one, events.Paste) else one.key for one in told] == [  # type: ignore[attr-defined]
        *("a", "b", "one two [201~ 1~", "c", "", "up", "three"),
    ]
