"""What the environment and the configuration file mean."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hungry_tui.config import DEFAULT_ADDRESS, Settings, SettingsError, load_settings, parse_host


@pytest.mark.parametrize(
    ("value", "url"),
    [
        ("", DEFAULT_ADDRESS),
        ("  ", DEFAULT_ADDRESS),
        ("'1.2.3.4'", "http://1.2.3.4:11434"),
        ("1.2.3.4:56789", "http://1.2.3.4:56789"),
        (":56789", "http://127.0.0.1:56789"),
        ("example.com", "http://example.com:11434"),
        ("example.com/", "http://example.com:11434"),
        ("example.com:56789/a/path/", "http://example.com:56789/a/path"),
        ("http://example.com", "http://example.com:80"),
        ("https://example.com", "https://example.com:443"),
        ("HTTPS://example.com:1", "https://example.com:1"),
        ("ollama.com", "https://ollama.com:443"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("http://0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("[::]:8080", "http://[::1]:8080"),
        ("::1", "http://[::1]:11434"),
        ("[::1]", "http://[::1]:11434"),
        ("https://[::1]:9/x", "https://[::1]:9/x"),
    ],
)
def test_hosts_as_ollama_reads_them(value: str, url: str) -> None:
    assert parse_host(value) == url


@pytest.mark.parametrize(
    "value", ["h:port", "h:0", "h:65536", "h:-1", "ftp://h", "a b", "[::1", "[::1]x", "u:p@h", "1:2:z"]
)
def test_hosts_that_cannot_be_are_named(value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_host(value)
    assert repr(value) in caught.value.message
    assert caught.value.advice


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('model = "a"\ntrain_every = 7\n[keymap]\napprove = "z"\n')
    settings = load_settings({"HUNGRY_HOME": str(tmp_path), "OLLAMA_MODEL": "b", "OLLAMA_HOST": "h"})
    assert settings == Settings(tmp_path, "http://h:11434", "b", train_every=7, keymap={"approve": "z"})
    assert load_settings({"HUNGRY_HOME": str(tmp_path)}).model == "a"


def test_without_anything_there_are_defaults(tmp_path: Path) -> None:
    assert load_settings({"HUNGRY_HOME": str(tmp_path / "none")}) == Settings(tmp_path / "none")


def test_wrong_settings_are_reported_and_the_right_ones_kept(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        'train_evry = 1\ntrain_every = "10"\nminimum_decisions = true\n'
        'reader = "me"\ntheme = "nord"\n[keymap]\napprove = 1\n'
    )
    settings = load_settings({"HUNGRY_HOME": str(tmp_path)})
    assert (settings.theme, settings.reader) == ("nord", "auto")
    assert (settings.train_every, settings.minimum_decisions, settings.keymap) == (10, 5, {})
    assert [
        word
        for word, text in zip(
            ("train_evry", "train_every", "minimum", '"auto" or "model" or "words"', "keymap"),
            settings.warnings,
            strict=True,
        )
        if word not in text
    ] == []


@pytest.mark.parametrize("content", [b"= 1", b"\xff\xfe", b'theme = "'])
def test_a_file_that_cannot_be_read_is_reported(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "config.toml").write_bytes(content)
    settings = load_settings({"HUNGRY_HOME": str(tmp_path)})
    assert settings.theme == ""
    assert "config.toml" in settings.warnings[0]
    assert len(settings.warnings[0].splitlines()) == 1


def test_a_relative_home_does_not_follow_the_program_around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_settings({"HUNGRY_HOME": "data"}).home == tmp_path / "data"


def test_the_platform_says_where_data_lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "hungry-tui" in str(load_settings({}).home)


def test_importing_the_settings_is_cheap() -> None:
    heavy = "{'ollama', 'httpx', 'textual', 'tinydb', 'platformdirs', 'tomllib', 'asyncio'}"
    program = (
        f"import sys, hungry_tui.config; print({heavy} & set(sys.modules)); sys.exit(bool({heavy} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
