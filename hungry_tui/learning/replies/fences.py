"""A Markdown text cut into prose and fenced blocks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from hungry_tui.learning.replies.scanning import PATCH
from hungry_tui.learning.wording import words_of

_FENCE: Final = re.compile(r"\n {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^\n]*")
_DRAWN: Final = words_of("mermaid plantuml puml dot graphviz ascii diagram")
_PLAIN: Final = words_of("text txt plaintext plain none output stdout log")
_RULE: Final = re.compile(r"\n*\n {0,3}[-*_](?:[ \t]*[-*_]){2,}[ \t]*(?:\n|\Z)")
_STROKES: Final = (
    "-->",
    "==>",
    "<--",
    "+--",
    "│",
    "┌",
    "└",
    "├",
    "──>",
    "───",
    "──▶",
    "\n|-- ",
    "\n`-- ",
    "] → [",
    "] -> [",
)


Split = tuple[str, list[tuple[str, str]], list[tuple[str, str]], str, list[str]]


def split_fences(text: str) -> Split:
    """Prose; blocks of code; other blocks; the prose before the first block of code; the line before each of those."""
    prose: list[str] = []
    blocks: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    leads: list[str] = []
    before, at = "", 0
    text = f"\n{text}"  # every line begins with a break then: patterns that do are found fast
    while opening := _FENCE.search(text, at):
        prose.append(text[at : opening.start()])
        mark = opening.group(1)
        closing = _closing_fence(mark[0], len(mark)).search(text, opening.end())
        end = closing.start() + 1 if closing else len(text)
        language, code = opening.group(2).lower(), text[opening.end() + 1 : end]
        if _is_code(language, code):
            if not blocks:
                before = "\n".join(prose)
            leads.append(text[at : opening.start()].rstrip().rpartition("\n")[2])
            blocks.append((language, _patched(code) if language in PATCH else code))
        else:
            others.append((language, code))
        at = closing.end() if closing else len(text)
    prose.append(text[at:])
    return "\n".join(map(_stripped, filter(str.strip, prose))).removeprefix("\n"), blocks, others, before, leads


def _stripped(part: str) -> str:
    """A part of the prose without the blank lines around it, but for one above a line that is drawn: without that, it
    would underline what stands before the code.
    """
    text = part.strip("\n")
    return f"\n{text}" if _RULE.match(part) else text


@lru_cache(maxsize=32)
def _closing_fence(mark: str, least: int) -> re.Pattern[str]:
    return re.compile(rf"\n {{0,3}}{re.escape(mark)}{{{least},}}[ \t]*$", re.MULTILINE)


def _is_code(language: str, code: str) -> bool:
    """Whether a fenced block holds code, and no drawing and no output."""
    if language in _DRAWN or language in _PLAIN:
        return False
    return bool(language) or not any(stroke in code for stroke in _STROKES)


def _patched(diff: str) -> str:
    """The code after the change that a diff shows."""
    lines = [line for line in diff.split("\n") if not line.startswith(("-", "@@", "+++", "diff ", "index "))]
    return "\n".join(line[1:] if line[:1] in ("+", " ") else line for line in lines)
