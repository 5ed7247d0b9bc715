"""Files named in prompts: what is one, what is only a word, what a word can become, what cannot go along."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hungry_tui.attachment import Attachment, language, with_attachments
from hungry_tui.file_references import (
    MOST_BYTES,
    AttachmentError,
    FileMissing,
    PathWord,
    entries,
    path_word,
    read_files,
)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "src").mkdir()
    (tmp_path / "my docs").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("Read.me.md", "app.py", ".env", "src/main.py", "my docs/a b.txt"):
        (tmp_path / name).write_text(f"text of {name}\n")
    return tmp_path


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("explain @app.py, please", ["app.py"]),
        ("(see @app.py)", ["app.py"]),
        ("is it @app.py?\n@src/main.py and @app.py again.", ["app.py", "src/main.py"]),
        ('compare @"my docs/a b.txt" with @./app.py', ["my docs/a b.txt", "./app.py"]),
        ("mail me@app.py or x@example.com", []),
        ("@dataclass\nclass A: ...\n@pytest.fixture\n@app.route('/x')\nnpm i @types/node", []),
        ("```\n@app.py\n```", []),
        ("```\n@app.py\n```\n@app.py", ["app.py"]),
    ],
)
def test_what_names_a_file(here: Path, prompt: str, names: list[str]) -> None:
    found = read_files(prompt, here)
    assert [one.name for one in found] == names
    assert all(one.text == f"text of {one.name.removeprefix('./')}\n" for one in found)


def test_a_home_directory_is_meant_by_a_tilde(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(here))
    [found] = read_files("@~/app.py", Path("/"))
    assert (found.name, found.text) == ("~/app.py", "text of app.py\n")


@pytest.mark.parametrize("missing", ["@missing.py", "@src/missing.py.", "@./missing", '@"no such"', "@~/no/such/file"])
def test_what_looks_like_a_path_and_is_none_is_told(here: Path, missing: str) -> None:
    with pytest.raises(FileMissing, match="no file"):
        read_files(f"explain {missing} and @app.py", here)
    assert [one.name for one in read_files(f"{missing} @app.py", here, missing_is_text=True)] == ["app.py"]


@pytest.mark.parametrize("written", ["@src", "@src/,", '@"my docs"'])
def test_a_directory_is_told_and_may_be_only_a_word(here: Path, written: str) -> None:
    with pytest.raises(FileMissing, match=r"(src|src/|my docs) is a directory; "):
        read_files(f"what is in {written} and @app.py", here)
    assert [one.name for one in read_files(f"{written} @app.py", here, missing_is_text=True)] == ["app.py"]


def test_what_is_no_text_of_a_fair_size_is_refused(here: Path) -> None:
    (here / "blob.md").write_bytes(b"\x89PNG\0\xff")
    (here / "latin.md").write_bytes("größer".encode("latin-1"))
    (here / "huge.md").write_bytes(b"x" * (MOST_BYTES + 1))
    (here / "edge.md").write_bytes(b"x" * MOST_BYTES)
    os.mkfifo(here / "pipe.md")
    for name, told in [
        ("blob.md", "no text file"),
        ("latin.md", "no text file"),
        ("huge.md", r"huge.md has 1.0 MB; at most 1.0 MB"),
        ("pipe.md", "no ordinary file"),
    ]:
        with pytest.raises(AttachmentError, match=told):
            read_files(f"@{name}", here)
    assert len(read_files("@edge.md", here)[0].text) == MOST_BYTES


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("explain @", PathWord("")),
        ("explain @src/ma", PathWord("src/ma")),
        ('explain @"my do', PathWord("my do", quoted=True)),
        ("a line\n@x", PathWord("x")),
        ("(@x", PathWord("x")),
        ("me@example", None),
        ("@x and", None),
        ("```python\n@data", None),
        ("```\n```\n@data", PathWord("data")),
    ],
)
def test_the_word_at_the_cursor(before: str, word: PathWord | None) -> None:
    assert path_word(before) == word
    if word is not None:
        assert before.endswith(word.written)


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("", ["@app.py", '@"my docs/', "@Read.me.md", "@src/"]),
        ("A", ["@app.py"]),
        ("src/", ["@src/main.py"]),
        ("./r", ["@./Read.me.md"]),
        (".", ["@.env"]),
        ("src/../ap", ["@src/../app.py"]),
        ("nowhere/", []),
        ("src/x", []),
    ],
)
def test_what_a_word_can_become(here: Path, word: str, written: list[str]) -> None:
    assert [entry.written for entry in entries(PathWord(word), here)] == written


def test_quotes_once_begun_are_kept(here: Path) -> None:
    assert [one.written for one in entries(PathWord("my docs/", quoted=True), here)] == ['@"my docs/a b.txt"']
    assert [one.written for one in entries(PathWord("ap", quoted=True), here)] == ['@"app.py"']


def test_a_file_stands_behind_the_prompt_in_a_fence_that_nothing_in_it_closes() -> None:
    inner = "````\n```python\nx\n```\n````"
    sent = with_attachments("explain @a.md and @b", [Attachment("a.md", inner), Attachment("b", "y\n")])
    assert sent == f"explain @a.md and @b\n\na.md:\n`````markdown\n{inner}\n`````\n\nb:\n```\ny\n```"
    assert with_attachments("alone", []) == "alone"
    assert [language(name) for name in ("x.rs", "src/x.json", "Makefile", "x.q x", "x")] == [
        *("rust", "json", "makefile", "", "")
    ]
