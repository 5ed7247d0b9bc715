"""A file's text that went to the model with a prompt. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

_LANGUAGES = {
    "py": "python", "pyi": "python", "js": "javascript", "mjs": "javascript", "ts": "typescript", "rs": "rust",
    "rb": "ruby", "kt": "kotlin", "cs": "csharp", "h": "c", "cc": "cpp", "hpp": "cpp", "m": "objective-c",
    "sh": "bash", "zsh": "bash", "ps1": "powershell", "yml": "yaml", "md": "markdown", "htm": "html", "tex": "latex",
    "txt": "text", "log": "text", "ex": "elixir", "hs": "haskell", "pl": "perl", "patch": "diff",
}  # fmt: skip
_THEMSELVES = {"c", "cpp", "css", "csv", "go", "html", "ini", "java", "json", "lua", "php", "r", "rst", "sql", "swift"}
_THEMSELVES |= {"toml", "xml"}
_NAMES = {"Makefile": "makefile", "Dockerfile": "dockerfile", "Modelfile": "dockerfile"}
_SUFFIX = re.compile(r"[a-z0-9+]{1,12}")
_BACKTICKS = re.compile(r"`{3,}")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text file as it was when it was sent."""

    name: str
    """As the user wrote it, without quotes."""
    text: str

    @property
    def lines(self) -> int:
        """How many there are."""
        return len(self.text.splitlines())

    @property
    def block(self) -> str:
        """The name, then the text in a fence that is longer than any in it."""
        fence = "`" * max((len(found) + 1 for found in _BACKTICKS.findall(self.text)), default=3)
        text = self.text if self.text.endswith("\n") or not self.text else f"{self.text}\n"
        return f"{self.name}:\n{fence}{language(self.name)}\n{text}{fence}"


def language(name: str) -> str:
    """What a fence calls the language of a file, by its name: "python" for "a.py"; "" where that tells nothing."""
    path = PurePath(name)
    suffix = path.suffix[1:].lower()
    if path.name in _NAMES:
        return _NAMES[path.name]
    return _LANGUAGES.get(suffix, suffix if _SUFFIX.fullmatch(suffix) else "")


def is_named_like_a_file(name: str) -> bool:
    """Whether the name ends as text files do: "a.py", not "pytest.fixture"."""
    stem, _, suffix = name.rpartition(".")
    return bool(stem) and (suffix.lower() in _LANGUAGES or suffix.lower() in _THEMSELVES)


def with_attachments(prompt: str, attachments: Iterable[Attachment]) -> str:
    """The prompt as the model sees it: the user's words, then each file."""
    return "\n\n".join([prompt, *(one.block for one in attachments)])
