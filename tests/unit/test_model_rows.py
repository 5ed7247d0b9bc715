"""The lines of the model list: aligned, whatever the names, and never wider than the list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui import quantities
from hungry_tui.ports import ModelDetails, ModelInfo
from hungry_tui.screens.model_rows import Layout, ModelRow

DAY = datetime(2026, 1, 1, tzinfo=UTC)


def row(name: str = "llama3.2:latest", context: int | None = 131072, *able: str, **more: object) -> ModelRow:
    details = ModelDetails(name, context, capabilities=frozenset(able or ("completion",)))
    return ModelRow(ModelInfo(name, "d", 2_019_393_189, "3.2B", "Q4_K_M"), details, **more)  # type: ignore[arg-type]


def test_a_wide_list_tells_everything_and_a_narrow_one_what_matters_most() -> None:
    one = row("llama3.2:latest", 131072, "completion", "thinking", "vision", base=True, loaded=True)
    wide = Layout([one], 107).line(one).plain
    for fact in ("llama3.2", "3.2B", "Q4_K_M", "2.0 GB", "128k", "loaded · base · thinks · sees"):
        assert fact in wide
    narrow = Layout([one], 33).line(one).plain
    assert narrow.split() == ["llama3.2", "2.0", "GB", "128k"]
    for fact in ("context up to 131072", "loaded", "thinks before it replies"):
        assert fact in one.in_words()


@given(
    st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=8),
    st.integers(30, 120),
    st.lists(st.sampled_from(["completion", "thinking", "vision", "embedding"]), max_size=3),
)
def test_columns_stand_below_each_other(names: list[str], width: int, able: list[str]) -> None:
    rows = [row(name, 8192, *able, loaded=True) for name in names]
    layout = Layout(rows, width)
    lines = [layout.head(), *map(layout.line, rows)]
    assert all(line.cell_length <= width for line in lines)
    ends = {line.plain.index(title) + len(title) for line, title in zip(lines[:1], ["context"], strict=True)}
    assert len(ends) == 1
    end = ends.pop()
    for line in lines[1:]:
        assert line.divide([len(line.plain)])[0].plain  # a line is never empty
        before = line.plain.rindex("8k") + 2
        assert line[:before].cell_length == end


def test_details_that_come_later_move_no_column() -> None:
    known = row("a-model", 131072, "completion", "thinking", loaded=True)
    unknown = ModelRow(known.info)
    for width in (33, 71, 107):
        assert Layout([unknown], width).head().plain == Layout([known], width).head().plain


def test_the_base_comes_first_then_the_trained_one_then_the_newest() -> None:
    def at(name: str, days: int, *, base: bool = False) -> ModelRow:
        return ModelRow(ModelInfo(name, modified_at=DAY + timedelta(days=days)), base=base)

    rows = [
        at("m-trained:v2", 9),
        at("old:latest", 1),
        at("m:latest", 0, base=True),
        at("new:latest", 5),
        at("m-trained:latest", 3),
    ]
    ordered = [one.info.name for one in sorted(rows, key=lambda one: one.order)]
    assert ordered == ["m:latest", "m-trained:latest", "new:latest", "old:latest", "m-trained:v2"]


@pytest.mark.parametrize(("able", "chats"), [(("embedding",), False), (("completion", "embedding"), True), ((), True)])
def test_only_a_model_that_says_so_cannot_chat(able: tuple[str, ...], chats: bool) -> None:
    details = ModelDetails("m", capabilities=frozenset(able))
    assert ModelRow(ModelInfo("m"), details).chats is chats
    assert ModelRow(ModelInfo("m")).chats


@pytest.mark.parametrize(
    ("tokens", "text"), [(4096, "4k"), (131072, "128k"), (1048576, "1M"), (40960, "40k"), (2000, "2.0k"), (300, "300")]
)
def test_contexts_are_named_as_people_name_them(tokens: int, text: str) -> None:
    assert quantities.context(tokens) == text
