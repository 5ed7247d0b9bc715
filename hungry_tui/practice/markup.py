"""Text with optional parts, from which the bank's code and sentences are made.

A line that begins with `«tags»` is there when every tag holds; within a line `«tags|text»` is. Tags are separated
by commas, `!tag` holds when the tag is not active.
"""

from __future__ import annotations

import re
from collections.abc import Collection

_LINE = re.compile(r"«([^»|]+)»(.*)")
_PART = re.compile(r"«([^»|]+)\|([^»]*)»")


def expand(text: str, active: Collection[str]) -> str:
    """The text with the parts whose tags hold."""
    lines = []
    for line in text.strip("\n").split("\n"):
        match = _LINE.fullmatch(line)
        if match and not _hold(match[1], active):
            continue
        lines.append(_PART.sub(lambda part: part[2] if _hold(part[1], active) else "", match[2] if match else line))
    return "\n".join(lines)


def _hold(tags: str, active: Collection[str]) -> bool:
    return all((tag[1:] not in active) if tag.startswith("!") else (tag in active) for tag in tags.split(","))
