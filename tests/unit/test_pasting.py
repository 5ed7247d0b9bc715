"""A paste is what stands between its brackets, however it comes."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.message import Message

from hungry_tui.application.pasting import KEYS, LOOK, SILENCE, PasteParser

BEGIN, END = "\x1b[200~", "\x1b[201~"
INPUT = f"ab{BEGIN}one \x1b[1mtwo\x1b[0m [201~ \x1b[20x1~{END}c{BEGIN}{END}\x1b[A{BEGIN}three{END}"


@given(st.sets(st.integers(1, len(INPUT) - 1)))
def test_in_whatever_pieces_it_comes(cuts: set[int]) -> None:
    parser = PasteParser()
    ends = [0, *sorted(cuts), len(INPUT)]
    told = [message for begin, end in pairwise(ends) for message in parser.feed(INPUT[begin:end])]
    assert meant(told) == ["a", "b", "one two [201~ 1~", "c", "", "up", "three"]


def meant(messages: Iterable[Message]) -> list[str]:
    """Texts that were pasted, and keys; the mouse aside."""
    found = [one for one in messages if isinstance(one, events.Paste | events.Key)]
    return [one.text if isinstance(one, events.Paste) else one.key for one in found]


class Terminal:
    """Someone who pastes and types, and the time that passes."""

    def __init__(self) -> None:
        self.now = 0.0
        self.meant: list[str] = []
        self._parser = PasteParser(clock=lambda: self.now)

    def sends(self, data: str, after: float = 0.01) -> None:
        self.waits(after)
        self.meant += meant(self._parser.feed(data))

    def waits(self, seconds: float) -> None:
        """As the driver does, which looks ten times a second."""
        while seconds > 0:
            self.now += min(seconds, 0.1)
            seconds -= 0.1
            self.meant += meant(self._parser.tick())


@pytest.fixture
def terminal() -> Terminal:
    return Terminal()


def test_keys_behind_a_paste_whose_end_got_lost_are_keys(terminal: Terminal) -> None:
    terminal.sends(f"{BEGIN}pasted\ntext")
    terminal.sends("h", after=3)
    for key in ("i", "\x1b[A", "\r"):
        terminal.sends(key, after=0.15)
    terminal.waits(LOOK)
    assert terminal.meant == ["pasted\ntext", "h", "i", "up", "enter"]
    terminal.sends("\x11")
    assert terminal.meant[-1] == "ctrl+q", "from then on at once"


def test_one_key_is_enough(terminal: Terminal) -> None:
    terminal.sends(f"{BEGIN}pasted")
    terminal.sends("\x11", after=SILENCE)
    terminal.waits(LOOK)
    assert terminal.meant == ["pasted", "ctrl+q"]


def test_a_key_that_is_held_down_and_a_mouse_that_moves_are_no_paste(terminal: Terminal) -> None:
    terminal.sends(f"{BEGIN}pasted")
    terminal.waits(SILENCE)
    for _ in range(30):
        terminal.sends("\x7f\x1b[<35;10;10M\x1b[<35;11;10M\x1b[<35;12;10M", after=0.03)
    terminal.waits(LOOK)
    assert terminal.meant[0] == "pasted"
    assert terminal.meant.count("backspace") == 30


def test_a_paste_that_stalls_goes_on_as_a_paste(terminal: Terminal) -> None:
    """Its lines must not be sent one by one."""
    piece = "rm -rf build\r" * 20
    assert len(piece) > KEYS
    terminal.sends(f"{BEGIN}make\r")
    for _ in range(5):
        terminal.sends(piece, after=20)
    terminal.sends(f"done{END[:3]}", after=20)
    terminal.sends(f"{END[3:]}x")
    assert terminal.meant == [f"make\r{piece * 5}done".replace("\r", "\n"), "x"]


@pytest.mark.parametrize("cut", range(1, len(END)))
def test_an_end_that_stalls_is_the_end(terminal: Terminal, cut: int) -> None:
    terminal.sends(f"{BEGIN}one{END[:cut]}")
    terminal.sends(f"{END[cut:]}x", after=20)
    assert terminal.meant == ["one", "x"]


def test_pasting_again_ends_a_paste_without_an_end(terminal: Terminal) -> None:
    terminal.sends(f"{BEGIN}one")
    terminal.sends(f"{BEGIN}two{END}", after=SILENCE)
    assert terminal.meant == ["one", "two"]


def test_what_looks_like_another_paste_inside_one_is_its_text(terminal: Terminal) -> None:
    terminal.sends(f"{BEGIN}one ")
    terminal.sends(f"{BEGIN}two{END}")
    assert terminal.meant == ["one two"]


def test_a_terminal_that_goes_in_mid_paste_takes_nothing_along(terminal: Terminal) -> None:
    terminal.sends(f"{BEGIN}one")
    terminal.sends("")
    assert terminal.meant == ["one"]


def test_a_piece_of_a_long_paste_costs_as_much_as_the_piece() -> None:
    parser = PasteParser()
    assert not meant(parser.feed(BEGIN + "x" * 4_000_000))
    tracemalloc.start()
    assert not meant(parser.feed("x" * 4_000))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 400_000
    assert [len(one) for one in meant(parser.feed(END))] == [4_004_000]
