"""What reaches the terminal is harmless, and the same however it was cut."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.widgets.transcript.sanitise import MAX_LINE, Sanitiser, clean, scrub

HOSTILE = st.text(
    st.one_of(
        st.characters(codec=None),
        st.sampled_from("\x00\x07\x1b\x7f\x85\x9b\r\n\t\u202e\u2066\u200f\u2028\ud800\udfff"),
    )
)


@given(HOSTILE)
def test_nothing_that_a_terminal_obeys_comes_through(text: str) -> None:
    for character in clean(text):
        assert character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs", "Zl", "Zp")
        assert unicodedata.bidirectional(character) not in (
            "LRE",
            "RLE",
            "LRO",
            "RLO",
            "PDF",
            "LRI",
            "RLI",
            "FSI",
            "PDI",
        )


@given(st.lists(HOSTILE))
def test_chunks_make_no_difference(chunks: list[str]) -> None:
    sanitiser = Sanitiser()
    assert "".join(map(sanitiser.feed, chunks)) + sanitiser.finish() == clean("".join(chunks))


@given(st.lists(st.sampled_from(["a" * 3000, "b" * 9000, "\n", "c"])))
def test_lines_are_bounded_and_lose_nothing(chunks: list[str]) -> None:
    sanitiser = Sanitiser()
    out = "".join(map(sanitiser.feed, chunks)) + sanitiser.finish()
    assert max(map(len, out.split("\n"))) <= MAX_LINE
    assert out.replace("\n", "") == "".join(chunks).replace("\n", "")


def test_controls_are_shown_and_line_ends_kept() -> None:
    assert clean("\x1b[31mred\x07\x7f\x9b2J") == "␛[31mred␇␡\ufffd2J"
    assert clean("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"
    assert scrub("evil\u202etxt\u2066 \ud800") == "evil\ufffdtxt\ufffd \ufffd"
    assert scrub("שלום\u200f!") == "שלום!"


def test_ordinary_text_is_untouched() -> None:
    text = "naïve 世界 👩‍👩‍👧 e\u0301\tx\n"
    assert clean(text) == text
