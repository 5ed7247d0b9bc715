"""The draft file: what is left behind is taken over, by one program only."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.drafts import FOLDER, DraftFile


def test_what_was_written_last_is_found_by_the_next_program(tmp_path: Path) -> None:
    first = DraftFile(tmp_path)
    assert first.take() == ""
    first.write("half a thought")
    first.write("half a thought\nand a line")
    first.close()
    assert DraftFile(tmp_path).take() == "half a thought\nand a line"


def test_an_empty_draft_leaves_nothing_behind(tmp_path: Path) -> None:
    first = DraftFile(tmp_path)
    first.take()
    first.write("sent")
    first.write("")
    assert not list((tmp_path / FOLDER).glob("*.md"))


def test_programs_side_by_side_have_drafts_of_their_own(tmp_path: Path) -> None:
    first, second = DraftFile(tmp_path), DraftFile(tmp_path)
    first.take()
    first.write("first")
    assert second.take() == ""
    second.write("second")
    first.close()
    third = DraftFile(tmp_path)
    assert third.take() == "first"
    second.close()
    assert DraftFile(tmp_path).take() == "second"


def test_it_is_for_the_user_alone(tmp_path: Path) -> None:
    file = DraftFile(tmp_path)
    file.take()
    file.write("private")
    (path,) = (tmp_path / FOLDER).glob("*.md")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_draft_that_cannot_be_written_leaves_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = DraftFile(tmp_path)
    file.take()
    file.write("before")

    def full(fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        file.write("after")
    file.close()
    assert DraftFile(tmp_path).take() == "before"


@given(text=st.text())
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    home = tmp_path_factory.mktemp("home")
    file = DraftFile(home)
    file.take()
    file.write(text)
    file.close()
    again = DraftFile(home)
    assert again.take() == text
    again.close()
