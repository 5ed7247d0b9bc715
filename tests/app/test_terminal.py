"""What a terminal does: pastes with escape sequences, bytes that are no text, its own end, signals."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hungry_tui.practice.server import PracticeServer
from hungry_tui.store import Store
from tests.app.terminal import Terminal, in_a_terminal
from tests.app.test_comforts_drafts import kept

LEFT_AS_IT_WAS = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1003l", b"\x1b[?2004l")
"""The alternate screen left, the cursor shown, the mouse and pastes given back."""


def test_a_coloured_build_log_is_pasted_as_its_text(tmp_path: Path) -> None:
    with in_a_terminal(tmp_path) as terminal:
        terminal.until(lambda: b"Ask" in terminal.shown)
        terminal.write(b"\x1b[200~first line\r\x1b[31mERROR\x1b[0m bad \x07thing\rlast line\x1b\x1b[201~ typed")
        terminal.until(lambda: kept(tmp_path) == "first line\nERROR bad thing\nlast line typed")


def test_bytes_that_are_no_text_end_nothing(tmp_path: Path) -> None:
    with in_a_terminal(tmp_path) as terminal:
        terminal.until(lambda: b"Ask" in terminal.shown)
        terminal.write(b"caf\xe9 au lait \xff\xc3")
        terminal.write(b"\xa9")  # the second half of a letter
        terminal.until(lambda: kept(tmp_path) == "caf\ufffd au lait \ufffdé")


@contextmanager
def in_mid_reply(home: Path) -> Iterator[Terminal]:
    """The practice model is answering, slowly."""
    server = PracticeServer(home / "practice", delay=0.2)
    address = server.start()
    try:
        with in_a_terminal(home, OLLAMA_HOST=address, OLLAMA_MODEL="practice") as terminal:
            terminal.until(lambda: b"Ask" in terminal.shown)
            terminal.write(b"Explain what a mutex is")
            terminal.until(lambda: b"mutex is" in terminal.shown)
            terminal.write(b"\r")
            terminal.until(lambda: b"language" in terminal.shown)  # a word of the first sentence
            yield terminal
    finally:
        server.stop()


def assert_nothing_is_lost(home: Path) -> None:
    assert kept(home) == "Explain what a mutex is"
    with Store.open(home) as store:
        [exchange] = store.history()
    assert exchange.partial
    assert exchange.approved is None
    assert exchange.response


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_in_mid_reply_loses_nothing_and_leaves_the_terminal_as_it_was(
    tmp_path: Path, number: signal.Signals
) -> None:
    with in_mid_reply(tmp_path) as terminal:
        terminal.process.send_signal(number)
        assert terminal.ends() == 128 + number
        for sequence in LEFT_AS_IT_WAS:
            assert sequence in terminal.shown
    assert_nothing_is_lost(tmp_path)


def test_a_window_that_hangs_up_twice_loses_nothing(tmp_path: Path) -> None:
    with in_mid_reply(tmp_path) as terminal:
        for _ in range(50):  # a shell sends one, the kernel another, at any time until the end
            if terminal.process.poll() is None:
                terminal.process.send_signal(signal.SIGHUP)
        assert terminal.ends() == 128 + signal.SIGHUP
    assert_nothing_is_lost(tmp_path)


def test_a_terminal_that_is_closed_in_mid_reply_loses_nothing(tmp_path: Path) -> None:
    with in_mid_reply(tmp_path) as terminal:
        terminal.hang_up()
        assert terminal.ends() == 128 + signal.SIGHUP
    assert_nothing_is_lost(tmp_path)


def test_with_stderr_redirected_the_screen_is_where_it_belongs(tmp_path: Path) -> None:
    with (tmp_path / "errors").open("wb") as errors, in_a_terminal(tmp_path, errors) as terminal:
        terminal.until(lambda: b"Ask" in terminal.shown)
        terminal.write(b"\x11")
        assert terminal.ends() == 0
    assert (tmp_path / "errors").read_bytes() == b""
