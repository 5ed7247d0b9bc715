"""The user's own editor: what it leaves comes back, what it breaks costs nothing."""

from __future__ import annotations

import stat
import sys
import tempfile
from pathlib import Path

import pytest

from hungry_tui.editor import EditorError, edit, editor_command


def editor(does: str) -> list[str]:
    """An editor that runs a line of Python with `path`."""
    return [sys.executable, "-c", f"import sys, pathlib; path = pathlib.Path(sys.argv[1]); {does}"]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("text", ["", "one", "one\ntwo\n", "ünïcode \ud800", "\n\n"])
def test_an_editor_that_changes_nothing_changes_nothing(text: str) -> None:
    assert edit(text, editor("path.read_text()")) == text.replace("\ud800", "\ufffd")


def test_what_is_written_comes_back_without_the_end_of_its_last_line() -> None:
    assert edit("one", editor("path.write_text(path.read_text() + 'two\\n')")) == "one\ntwo"
    assert edit("one", editor("path.write_bytes(b'caf\\xc3\\xa9\\r\\n\\xff')")) == "café\n\ufffd"


def test_the_file_is_markdown_is_private_and_is_gone_afterwards(temporary: Path) -> None:
    says = "path.write_text(f'{path.suffix} {path.stat().st_mode} {path.parent.stat().st_mode}')"
    suffix, mode, folder = edit("secret", editor(says)).split()
    assert suffix == ".md"
    assert stat.S_IMODE(int(mode)) == 0o600
    assert stat.S_IMODE(int(folder)) == 0o700
    assert not list(temporary.iterdir())


def test_a_failure_that_changed_nothing_is_told(temporary: Path) -> None:
    with pytest.raises(EditorError, match="exit code 3") as told:
        edit("text", editor("sys.exit(3)"))
    assert "as it was" in told.value.advice
    assert not list(temporary.iterdir())


def test_what_was_written_before_a_failure_is_not_lost() -> None:
    assert edit("text", editor("path.write_text('better'); sys.exit(1)")) == "better"


@pytest.mark.parametrize("command", [["no-such-editor-anywhere"], ["/"], ["/no/such/" * 9 + "editor" * 9]])
def test_an_editor_that_does_not_start_is_told(command: list[str], temporary: Path) -> None:
    with pytest.raises(EditorError, match=r"No such file|Permission|too long") as told:
        edit("text", command)
    assert len(str(told.value)) < 78  # the end says what became of the text
    assert str(told.value).endswith("Your text is as it was.")
    assert not list(temporary.iterdir())


def test_an_editor_that_removes_the_file_is_told() -> None:
    with pytest.raises(EditorError, match="No such file"):
        edit("text", editor("path.unlink()"))


def test_visual_comes_before_editor_and_both_may_have_arguments() -> None:
    assert editor_command({"VISUAL": "code --wait", "EDITOR": "vi"}) == ["code", "--wait"]
    assert editor_command({"VISUAL": " ", "EDITOR": "'/my editor' -f"}) == ["/my editor", "-f"]
    for environ in ({}, {"EDITOR": ""}):
        with pytest.raises(EditorError, match="No editor is set"):
            editor_command(environ)
    with pytest.raises(EditorError, match="cannot be read"):
        editor_command({"EDITOR": "vi 'unclosed"})
