"""How a transcript looks: when its scrollbar has to be painted again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from textual.scrollbar import ScrollBarRender

from hungry_tui.widgets.transcript.look import thumb


def drawn(height: int, whole: int, window: int, top: int) -> list[Segment]:
    bar = ScrollBarRender.render_bar(height, whole, window if window < whole else 0, top)
    return list(bar.segments)


@given(st.integers(1, 40), st.integers(0, 2000), st.integers(0, 2000), st.integers(0, 60), st.integers(-3, 3))
def test_a_bar_looks_the_same_where_its_thumb_is_the_same(
    height: int, whole: int, top: int, more: int, moved: int
) -> None:
    extents = [
        (lines, height, min(max(0, at), max(0, lines - height)))
        for lines, at in ((whole, top), (whole + more, top + moved))
    ]
    if thumb(height, *extents[0]) == thumb(height, *extents[1]):
        assert drawn(height, *extents[0]) == drawn(height, *extents[1])


def test_the_thumb_of_a_long_chat_moves_seldom() -> None:
    following = {thumb(30, whole, 30, whole - 30) for whole in range(200, 300)}
    assert 1 < len(following) < 20
