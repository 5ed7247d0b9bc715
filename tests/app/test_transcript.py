"""The transcript in an app: what a reader sees, where the view stays, what the mouse takes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest
from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Input

from hungry_tui.widgets.transcript import PastTurn, Transcript
from hungry_tui.widgets.transcript.column import KEPT_LINES

REPLY = "Intro **bold**.\n\n- one\n- two\n\n```python\nx = 1\n```\n\n" + "word " * 60


class Chat(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.clicked: list[str] = []

    def compose(self) -> ComposeResult:
        yield Transcript()
        yield Input()

    def on_transcript_turn_clicked(self, event: Transcript.TurnClicked) -> None:
        self.clicked.append(event.turn_id)


@asynccontextmanager
async def chat(width: int = 60, height: int = 20) -> AsyncIterator[tuple[Transcript, Pilot[None]]]:
    async with Chat().run_test(size=(width, height)) as pilot:
        yield pilot.app.query_one(Transcript), pilot


def screen(transcript: Transcript) -> list[str]:
    """The rows in view, without the gutter's bar and trailing space."""
    return [transcript.render_line(y).text[2:].rstrip() for y in range(transcript.scrollable_content_region.height)]


async def until(pilot: Pilot[None], condition: Callable[[], bool]) -> None:
    for _ in range(200):
        if condition():
            return
        await pilot.pause(0.01)
    raise AssertionError("the condition never came true")


def past(number: int, lines: int = 10) -> PastTurn:
    text = "\n\n".join(f"turn {number} line {line}" for line in range(lines))
    return PastTurn(f"t{number}", f"prompt {number}", text)


@contextmanager
def refreshed(transcript: Transcript, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The rows that are asked to be painted."""
    rows: list[int] = []
    original = transcript.refresh

    def refresh(*regions: object, **options: bool) -> Transcript:
        for region in regions or (transcript.size.region,):
            rows.extend(region.line_range)  # type: ignore[attr-defined]
        return original(*regions, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(transcript, "refresh", refresh)
        yield rows


async def test_an_exchange_from_prompt_to_verdict() -> None:
    async with chat() as (transcript, pilot):
        transcript.add_prompt("1", "What is [b]this[/b]?")
        transcript.begin_reply("1", "some-model")
        transcript.append_thinking("1", "hm" * 600)
        for part in ("It ", "is **", "a** ", "test."):
            transcript.append("1", part)
        await until(pilot, lambda: "It is a test." in screen(transcript))
        transcript.end_reply("1", footer="undecided")
        assert [row for row in screen(transcript) if row] == [
            "What is [b]this[/b]?",
            "some-model",
            "▸ thinking … 1.2k characters",
            "It is a test.",
            "undecided",
        ]
        transcript.set_footer("1", Content.from_markup("[b]✓ approved[/b]"), "success")
        assert "✓ approved" in screen(transcript)
        assert "undecided" not in screen(transcript)
        transcript.notice("[red]built[/red] x:v2", "success")
        assert "[red]built[/red] x:v2" in screen(transcript)
        assert transcript.text("1") == "It is **a** test."


async def test_a_streamed_reply_ends_like_a_loaded_one() -> None:
    async with chat() as (transcript, pilot):
        transcript.load([PastTurn("1", "p", REPLY, "m", footer="f")])
        await pilot.pause()
        loaded = [transcript.render_line(y) for y in range(transcript.size.height)]
        transcript.clear()
        transcript.add_prompt("1", "p")
        transcript.begin_reply("1", "m")
        for at in range(0, len(REPLY), 7):
            transcript.append("1", REPLY[at : at + 7])
            await pilot.pause()
        transcript.end_reply("1", footer="f")
        assert [transcript.render_line(y) for y in range(transcript.size.height)] == loaded


async def test_chunks_are_gathered_and_only_changed_rows_are_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    async with chat() as (transcript, pilot):
        transcript.add_prompt("1", "p")
        transcript.begin_reply("1")
        transcript.append("1", "first paragraph\n\nsecond")
        await until(pilot, lambda: "second" in screen(transcript))
        with refreshed(transcript, monkeypatch) as rows:
            for _ in range(50):
                transcript.append("1", " x")
            await until(pilot, lambda: screen(transcript)[4].endswith(" x"))
        assert screen(transcript)[2] == "first paragraph"
        assert min(rows) == 4
        assert rows.count(4) <= 3


async def test_nothing_happens_while_nothing_comes() -> None:
    async with chat() as (transcript, pilot):
        transcript.begin_reply("1")
        transcript.append("1", "text")
        await until(pilot, lambda: "text" in screen(transcript))
        assert not [timer for timer in transcript._timers if timer._task is not None and not timer._task.done()]


async def test_the_view_follows_until_the_reader_scrolls_up() -> None:
    async with chat() as (transcript, pilot):
        transcript.load([past(number) for number in range(5)])
        transcript.focus()
        assert transcript.at_end
        assert "turn 4 line 9" in screen(transcript)
        transcript.begin_reply("t5")
        await pilot.press("pageup")
        assert not transcript.at_end
        before = screen(transcript)
        for number in range(30):
            transcript.append("t5", f"new {number}\n\n")
            await pilot.pause()
        transcript.end_reply("t5")
        assert screen(transcript) == before
        await pilot.press("end")
        assert transcript.at_end
        assert "new 29" in screen(transcript)
        transcript.append("t5", "more\n\nlast")
        await until(pilot, lambda: "last" in screen(transcript))
        assert transcript.text("t5").endswith("new 29\n\nmore\n\nlast")


async def test_the_scrollbar_shows_where_the_view_is() -> None:
    async with chat() as (transcript, pilot):
        transcript.load([past(number) for number in range(3)])
        transcript.focus()
        bar = transcript.vertical_scrollbar
        seen = set()
        for step in ("end", "grow", "pageup", "grow", "home"):
            if step == "grow":
                transcript.notice("line\n" * 40)
            else:
                await pilot.press(step)
            await pilot.pause()
            painted = bar.render_lines(bar.size.region)
            bar.refresh()
            assert painted == bar.render_lines(bar.size.region)
            seen.add(str(painted))
        assert len(seen) == 5


async def test_paging_up_shows_every_line_of_what_was_never_seen() -> None:
    async with chat() as (transcript, pilot):
        turns = [past(number, 3 + number * 5 % 7) for number in range(30)]
        transcript.load(turns)
        transcript.focus()
        await pilot.pause()
        seen = screen(transcript)
        for _ in range(200):
            await pilot.press("pageup")
            page = screen(transcript)
            at = page.index(seen[0]) if seen[0] else None
            overlap = next(
                n for n in range(1, len(page) + 1) if page[-n:] == seen[:n] and (at is None or any(page[-n:]))
            )
            seen = page[:-overlap] + seen
            if transcript.scroll_offset.y == 0:
                break
        texts = [row for row in seen if row.startswith(("turn", "prompt"))]
        expected = [row for turn in turns for row in (turn.prompt, *turn.reply.split("\n\n"))]
        assert texts == expected


async def test_a_long_chat_is_laid_out_only_where_it_is_seen() -> None:
    async with chat() as (transcript, pilot):
        transcript.load([past(number, 40) for number in range(200)])
        await pilot.pause()
        assert len([turn for turn in transcript._column.turns if turn.layout]) <= 2
        for _ in range(200):
            transcript.action_page_up()
        assert not transcript.at_end
        kept = sum(turn.height for turn in transcript._column.turns if turn.layout)
        assert kept <= KEPT_LINES + 200
        transcript.action_scroll_home()
        assert screen(transcript)[:3] == ["prompt 0", "", "turn 0 line 0"]


async def test_text_flows_anew_when_the_width_changes() -> None:
    async with chat(60) as (transcript, pilot):
        transcript.load([past(1), PastTurn("w", "p", "long " * 200), past(2)])
        await pilot.pause()
        for width in (40, 11, 90):
            await pilot.resize_terminal(width, 20)
            await pilot.pause()
            assert transcript.at_end
            assert "turn 2 line 9" in screen(transcript) or width == 11
            for y in range(transcript.size.height):
                assert transcript.render_line(y).cell_length == width - 1
        transcript.scroll_to_turn("w")
        await pilot.resize_terminal(50, 20)
        await pilot.pause()
        assert any(row.startswith("long") for row in screen(transcript))
        assert max(map(cell_len, screen(transcript))) > 40


async def test_colours_follow_the_theme() -> None:
    async with chat() as (transcript, pilot):
        transcript.load([PastTurn("1", "p", "```python\nimport x\n```")])
        await pilot.pause()
        colours = set()
        for theme in ("textual-dark", "textual-light", "ansi-dark"):
            pilot.app.theme = theme
            await pilot.pause()
            row = screen(transcript).index(" import x")
            word = next(segment for segment in transcript.render_line(row) if segment.text == "import")
            assert word.style is not None
            colours.add((word.style.color, word.style.bgcolor))
        assert len(colours) == 3


async def test_a_dragged_selection_copies_text_as_it_was() -> None:
    async with chat(30) as (transcript, pilot):
        text = "one two three four five six seven\n\n- item\n\n> said\n\n```\ncode\n```"
        transcript.load([PastTurn("1", "prompt", text)])
        await pilot.pause()
        rows = screen(transcript)
        first, last = rows.index("one two three four five"), rows.index(" code")
        await pilot.mouse_down(Transcript, offset=(2, first))
        await pilot.hover(Transcript, offset=(20, last))
        await pilot.mouse_up(Transcript, offset=(20, last))
        assert pilot.app.screen.get_selected_text() == "one two three four five six seven\n\n• item\n\nsaid\n\ncode"
        assert pilot.app.clicked == []  # type: ignore[attr-defined]


async def test_a_double_click_selects_the_reply() -> None:
    async with chat(30) as (transcript, pilot):
        transcript.load([PastTurn("1", "prompt", "some words"), PastTurn("2", "other", "more\n\nwords")])
        await pilot.pause()
        row = screen(transcript).index("more")
        await pilot.double_click(Transcript, offset=(5, row))
        assert pilot.app.screen.get_selected_text() == "more\n\nwords"


async def test_clicks_name_the_turn_and_unfold_thoughts() -> None:
    async with chat() as (transcript, pilot):
        transcript.load(
            [PastTurn("1", "p", "reply one"), PastTurn("2", "q", "two", thinking="deep\nthoughts"), past(3, 1)]
        )
        await pilot.pause()
        await pilot.click(Transcript, offset=(4, screen(transcript).index("reply one")))
        await pilot.click(Transcript, offset=(4, screen(transcript).index("▸ thinking … 13 characters")))
        assert pilot.app.clicked == ["1"]  # type: ignore[attr-defined]
        assert "thoughts" in screen(transcript)
        transcript.action_toggle_thinking()
        assert "thoughts" not in screen(transcript)


async def test_turns_are_marked_found_and_removed() -> None:
    async with chat() as (transcript, pilot):
        transcript.load([past(number) for number in range(9)])
        await pilot.pause()
        transcript.select_turn("t1")
        assert transcript.selected_turn == "t1"
        assert "turn 1 line 0" in screen(transcript)
        row = screen(transcript).index("turn 1 line 0")
        assert transcript.render_line(row).text.startswith("▌")
        transcript.select_turn(None)
        assert not transcript.render_line(row).text.startswith("▌")
        transcript.remove_turn("t1")
        transcript.remove_turn("unknown")
        assert transcript.turn_ids == ["t0", *(f"t{number}" for number in range(2, 9))]
        assert not any("turn 1 " in row for row in screen(transcript))
        with pytest.raises(KeyError):
            transcript.select_turn("t1")
        transcript.clear()
        assert screen(transcript) == [""] * len(screen(transcript))


async def test_an_interrupted_reply_says_so_and_can_begin_anew() -> None:
    async with chat() as (transcript, pilot):
        transcript.add_prompt("1", "p")
        transcript.begin_reply("1")
        transcript.append("1", "half a ")
        transcript.end_reply("1", partial=True)
        assert "… incomplete" in screen(transcript)
        transcript.begin_reply("1")
        transcript.append("1", "whole")
        transcript.end_reply("1")
        await pilot.pause()
        assert [row for row in screen(transcript) if row] == ["p", "whole"]
        assert transcript.code_blocks("1") == []
        assert transcript.text("none") == ""
