"""Markdown as lines: every construct, nothing hidden, and the same whether it streamed or not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.style import Style

from hungry_tui.widgets.transcript.blocks import code_blocks
from hungry_tui.widgets.transcript.code import LONGEST_SECTION
from hungry_tui.widgets.transcript.lines import Line, Palette
from hungry_tui.widgets.transcript.stream import MAX_UNIT, MarkdownStream
from hungry_tui.widgets.transcript.table import fit

PALETTE = Palette(lambda names: Style.from_meta({"names": names}))
FRAGMENTS = [
    "# heading\n", "text **bold** ", "a *b* `c`", "\n", "\n\n", "- item\n", "  - nested\n", "1. one\n", "1. two\n",
    "   more\n", "10) ten\n", "* star\n", "+ plus\n", "```py\n", "```\n", "~~~\n", "x = '''1\n", "    indented\n",
    "> quote\n", ">> deeper\n", "| a | b |\n", "|---|:-:|\n", "| 1 | 2 |\n", "---\n", "===\n", "***\n", "<div>\n",
    "<b>", '[a](b "c")', "![i](j)", "[r]: /u\n", "\\*", "&lt;", "&#x202e;", "\t", " ", "    ", "`", "*", "_", "-", "#",
    "~", "\\(", "\\)", "$$", "\r\n", "\r", "😀", "世界", "e\u0301", "\x1b[0m", "\u202e", "\ud800", "END",
]  # fmt: skip
DOCUMENT = st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)


def shown(text: str, width: int = 80) -> list[Line]:
    stream = MarkdownStream(PALETTE, width)
    stream.feed(text)
    stream.update(finished=True)
    return stream.lines


def page(text: str, width: int = 80) -> list[str]:
    return [line.text.rstrip() for line in shown(text, width)]


def styled(text: str) -> dict[str, tuple[str, ...]]:
    """The names of the styles by piece of text."""
    return {
        segment.text: segment.style.meta["names"]
        for line in shown(text)
        for segment in line.segments
        if segment.style is not None
    }


def streamed(text: str, sizes: list[int], width: int) -> list[Line]:
    """Shown in chunks; checks that every update says what it changed."""
    stream = MarkdownStream(PALETTE, width)
    seen: list[Line] = []
    at = turn = 0
    while at < len(text):
        size = sizes[turn % len(sizes)]
        stream.feed(text[at : at + size])
        at, turn = at + size, turn + 1
        first = stream.update()
        seen[first:] = stream.lines[first:]
        assert seen == stream.lines
    first = stream.update(finished=True)
    seen[first:] = stream.lines[first:]
    assert seen == stream.lines
    return stream.lines


@settings(max_examples=150)
@given(DOCUMENT, st.lists(st.integers(1, 12), min_size=1, max_size=8), st.sampled_from([10, 30, 80]))
def test_a_stream_ends_like_the_same_text_at_once(text: str, sizes: list[int], width: int) -> None:
    assert streamed(text, sizes, width) == shown(text, width)


@settings(max_examples=150)
@given(DOCUMENT, st.sampled_from([10, 30, 80]))
def test_lines_fit_and_are_harmless(text: str, width: int) -> None:
    for line in shown(text, width):
        assert sum(segment.cell_length for segment in line.segments) <= width
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202e\ud800]", line.text)


@settings(max_examples=100)
@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.integers(100, 999)), max_size=30))
def test_no_word_is_lost_or_doubled(parts: list[str | int]) -> None:
    text = "".join(f"w{part}" if isinstance(part, int) else part for part in parts)
    assert sorted(re.findall(r"w\d{3}", "".join(page(text, 60)))) == sorted(re.findall(r"w\d{3}", text))


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("```python\n" + 'def f():\n    """Doc."""\n    return 1\n\n' * 80 + "```\nend", 37),
        ("~~~python\n" + "    x = 1\n" * (LONGEST_SECTION * 2) + "~~~", 301),
        ("word " * (MAX_UNIT // 4), 9001),
        ("- item\n  more\n\n" * 50, 11),
        ("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 40 + "\nend", 13),
    ],
    ids=["code", "code in one piece", "endless paragraph", "list", "table"],
)
def test_long_blocks_stream_the_same(text: str, size: int) -> None:
    assert streamed(text, [size], 60) == shown(text, 60)


def test_an_open_fence_is_only_drawn_at_its_end() -> None:
    stream = MarkdownStream(PALETTE, 80)
    stream.feed("```python\n" + "x = 1\n\n" * 400)
    stream.update()
    stream.feed("y = 2\n")
    assert stream.update() > len(stream.lines) - 40


def test_headings_paragraphs_and_styles() -> None:
    assert page("# One\nText *a* **b**\nnext ~~c~~ `d`\n\n### Two") == ["One", "", "Text a b", "next c d", "", "Two"]
    names = styled("# One\n*a* **b _c_** ~~d~~ `e`")
    assert names["One"] == ("heading-1",)
    assert names["a"] == ("emphasis",)
    assert names["b "] == ("strong",)
    assert names["c"] == ("strong", "emphasis")
    assert names["d"] == ("strike",)
    assert names["e"] == ("inline-code",)


def test_lists() -> None:
    text = "- a\n- b\n  - c\n    1. d\n    2. e\n\n\n9. x\n1. y\n\n   z\n\n10. w\n"
    assert page(text) == ["• a", "• b", "  ◦ c", "    1. d", "    2. e", "", "9. x", "10. y", "", "    z", "", "11. w"]


def test_quotes_and_rules() -> None:
    assert page("> a\n>\n> > b\n\n---\n", 20) == ["▎ a", "▎", "▎ ▎ b", "", "─" * 20]


def test_tables_fit() -> None:
    text = "| Name | N |\n|:-----|--:|\n| a **b** | 10 |\n| long words here | 2 |"
    assert page(text) == [
        "Name            │  N",
        "────────────────┼───",
        "a b             │ 10",
        "long words here │  2",
    ]
    assert page(text, 14) == [
        "Name      │  N",
        "──────────┼───",
        "a b       │ 10",
        "long      │  2",
        "words     │",
        "here      │",
    ]
    assert page("| a | b | c |\n|---|---|---|\n| xxxxxxxx | yyyyyyyy | zzzzzzzz |", 14) == [
        "a: xxxxxxxx", "b: yyyyyyyy", "c: zzzzzzzz",
    ]  # fmt: skip


def test_cells_without_a_column_stay() -> None:
    text = "| a | b |\n|---|---|\n| 1 | 2 | 3 |  | 4 \\| 5 |\n| `x || y` | z |\n| | c |\n"
    rows = ["a  │ b", "───┼─────────────────", "1  │ 2 | 3 |  | 4 | 5", "`x │  | y` | z", "   │ c"]
    assert [row.replace("─", "") for row in page(text)] == [row.replace("─", "") for row in rows]
    assert page("> " + text.replace("\n", "\n> "))[2] == "▎ 1  │ 2 | 3 |  | 4 | 5"
    assert page("- " + text.replace("\n", "\n  "))[2] == "  1  │ 2 | 3 |  | 4 | 5"


def test_a_table_whose_words_do_not_fit_becomes_records() -> None:
    text = "| Feature | Description |\n|---|---|\n| match | structural pattern matching |"
    assert page(text, 24)[2:] == ["match   │ structural", "        │ pattern", "        │ matching"]
    assert page(text, 20) == ["Feature: match", "Description:", "structural pattern", "matching"]


@given(st.lists(st.integers(0, 60), min_size=1, max_size=8), st.integers(1, 80))
def test_columns_share_the_width(natural: list[int], available: int) -> None:
    widths = fit(natural, available)
    assert sum(widths) <= max(available, len(natural))
    if sum(max(1, cells) for cells in natural) <= available:
        assert widths == [max(1, cells) for cells in natural]
    assert all(1 <= got <= max(1, want) for got, want in zip(widths, natural, strict=True))


def test_code_is_highlighted_and_wraps_without_loss() -> None:
    names = styled("```python\ndef f(): return 'x'\n```")
    assert names["python"] == ("code", "code-label")
    assert names["def"] == ("code", "code-keyword")
    assert names["f"] == ("code", "code-name")
    assert names["'x'"] == ("code", "code-string")
    assert page("```\nabcdefghij\n\tx\n```", 8) == [" abcdef", " ghij", "     x"]
    assert page("```nosuchlanguage\n<a> & [b]\n") == [" nosuchlanguage", " <a> & [b]"]


@pytest.mark.parametrize(
    "text",
    ["```\n", "```", "~~~ py\nx", "- a\n  ```\n  b", "> ```\n> x", "    code\n\n    more", "``` `\nx"],
)
def test_unclosed_and_odd_code_blocks_show_what_they_have(text: str) -> None:
    letters = re.findall(r"\w", text)
    assert re.findall(r"\w", "".join(page(text))) == letters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<div class='x'>hi</div>", "<div class='x'>hi</div>"),
        ("a List<int> b <br> c", "a List<int> b <br> c"),
        ("<!-- note -->", "<!-- note -->"),
        ("[bold]x[/bold] [@click=app.quit]y[/]", "[bold]x[/bold] [@click=app.quit]y[/]"),
        ("![alt text](pic.png \"title\")", "▣ alt text (pic.png) title"),
        ("[words](https://e.org/a%20b \"title\")", "words (https://e.org/a%20b title)"),
        ("<https://e.org>", "https://e.org"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("f[i](x) and [the **file**](a.md \"title\")", "f[i](x) and [the file](a.md \"title\")"),
        ("[](https://e.org)", "(https://e.org)"),
        ("so 2*3*4 = 24, __init__.py, p(*a)*(*b)", "so 2*3*4 = 24, __init__.py, p(*a)*(*b)"),
        (r"\(a\,b\) \[\{x\}\] $\{y\}$ $$z \\ z$$", r"\(a\,b\) \[\{x\}\] $\{y\}$ $$z \\ z$$"),
        ("from $5 \\* to $6 \\[no link\\](x) $A or *$B*", "from $5 * to $6 [no link](x) $A or $B"),
        ("so\u00adft \u200bhere\ufeff", "soft here"),
        ("[text][ref]\n\n[ref]: https://e.org", "[text][ref]\n\n[ref]: https://e.org"),
        ("&lt;b&gt; &amp; &#x1b;[0m &#x202e;", "<b> & \ufffd[0m \ufffd"),
        ("x" + ">" * 300 + " y", "x" + ">" * 300 + " y"),
        (">" * 300 + " deep", ">" * 300 + " deep"),
    ],
)  # fmt: skip
def test_nothing_vanishes(text: str, expected: str) -> None:
    assert "\n".join(page(text, 400)) == expected


def test_links_are_clickable_where_that_is_safe() -> None:
    links = {
        segment.style.link
        for line in shown("[a](https://e.org) [b](file:///x)")
        for segment in line.segments
        if segment.style
    }
    assert links == {"https://e.org", None}


def test_a_last_line_that_may_become_anything_waits() -> None:
    stream = MarkdownStream(PALETTE, 80)
    stream.feed("Steps:\n-")
    stream.update()
    assert [line.text for line in stream.lines] == ["Steps:"]
    assert "heading-2" not in str(stream.lines)
    stream.update(finished=True)
    assert "heading-2" in str(stream.lines)


def test_hostile_sizes_stay_affordable() -> None:
    for text in (
        "a" * 1_000_000,
        "[" * 200_000,
        "*a " * 50_000,
        "\\(" * 50_000,
        "$$a" * 50_000,
        ">" * 100_000,
        "\x1b[31m" * 50_000,
    ):
        assert "".join(page(text)).count(text[0]) or text[0] in ">\x1b"


def test_code_blocks() -> None:
    assert code_blocks("a\n```py\nx = 1\n```\n- b\n  ~~~\n  y\n  ~~~\n\n```\nopen") == ["x = 1\n", "y\n", "open"]
