"""Wrapping: no line too wide, no word lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from hungry_tui.widgets.transcript.lines import Line, wrap

PLAIN, BOLD = Style(), Style(bold=True)
TEXT = st.text(st.sampled_from("ab cd  世界 é👩\u200d\u0301\n.,-"), max_size=80)


def texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


def rejoined(lines: list[Line]) -> str:
    return "".join(line.joint * bool(at) + line.text for at, line in enumerate(lines))


def visible(text: str) -> str:
    return "".join(text.replace("\u200d", "").split())


@given(st.lists(st.tuples(TEXT, st.sampled_from([PLAIN, BOLD])), max_size=5), st.integers(2, 30), st.booleans())
def test_lines_fit_and_hold_every_visible_character(spans: list[tuple[str, Style]], width: int, words: bool) -> None:
    lines = wrap(spans, width, words=words)
    for line in lines:
        assert sum(segment.cell_length for segment in line.segments) <= width
    assert visible(rejoined(lines)) == visible("".join(text for text, _ in spans))


@given(st.text(st.sampled_from("ab c世é\n"), max_size=80), st.integers(2, 30))
def test_joints_undo_wrapping_at_any_character(text: str, width: int) -> None:
    assert rejoined(wrap([(text, PLAIN)], width, words=False)) == text


def test_words_stay_whole_where_they_fit() -> None:
    assert texts(wrap([("one two three", PLAIN)], 8)) == ["one two", "three"]
    assert texts(wrap([("abcdefghijkl mn", PLAIN)], 5)) == ["abcde", "fghij", "kl mn"]
    assert texts(wrap([("ab 世界世界", PLAIN)], 7)) == ["ab 世界", "世界"]


def test_styles_keep_to_their_characters() -> None:
    lines = wrap([("one ", PLAIN), ("two three", BOLD)], 7)
    assert lines == [
        Line([Segment("one ", PLAIN), Segment("two", BOLD)]),
        Line([Segment("three", BOLD)], joint=" "),
    ]


def test_joined_emoji_stay_joined() -> None:
    family = "👩\u200d👩\u200d👧"
    (line,) = wrap([("\u200d👩\u200d", PLAIN), ("\u200d👩\u200d👧", BOLD)], 10)
    assert line.segments == [Segment(family, PLAIN)]


def test_width_counts_cells() -> None:
    assert [cell_len(line) for line in texts(wrap([("世" * 5, PLAIN)], 5))] == [4, 4, 2]
