"""How far a pull is, from the lines that a server sends."""

from __future__ import annotations

from hungry_tui.downloads import Download
from hungry_tui.ports import Progress

GB = 1_000_000_000


def step(layer: str, completed: int | None, total: int = 2 * GB) -> Progress:
    return Progress(f"pulling {layer}", completed=completed, total=total)


def test_percent_bytes_speed_and_time_left() -> None:
    download = Download()
    download.take(Progress("pulling manifest"), 0)
    assert download.text == "pulling manifest"
    download.take(step("aa", None), 1)
    assert download.text == "0 % of 2.0 GB"
    download.take(step("aa", GB // 2), 3)
    assert download.text == "25 % of 2.0 GB · 250.0 MB/s · 6 s left"


def test_what_was_there_before_is_no_speed() -> None:
    download = Download()
    download.take(step("aa", GB), 1)
    download.take(step("aa", GB + 100_000_000), 2)
    assert download.speed == 100_000_000
    download.take(step("bb", 500, 500), 2)
    assert download.speed == 100_000_000
    assert download.completed == GB + 100_000_500


def test_the_speed_is_that_of_the_last_seconds() -> None:
    download = Download()
    for second in range(20):
        download.take(step("aa", second * 1_000_000), second)
    for second in (20, 22, 24, 26):
        download.take(step("aa", 19_000_000), second)
    assert download.speed is None
    assert "left" not in download.text


def test_after_the_layers_the_server_s_own_words() -> None:
    download = Download()
    download.take(step("aa", 2 * GB), 1)
    download.take(Progress("verifying sha256 digest"), 2)
    assert download.text == "verifying sha256 digest"
