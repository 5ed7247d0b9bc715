"""Blocks of a reply put together as Markdown, within the limits on words, lines, sentences and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hungry_tui.practice import code, remarks
from hungry_tui.practice.style import Style

_FENCED = re.compile(r"```.*?```", re.S)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


# Ranks: the lowest go first when there is too little room.
CODE = 100
LISTED = 87
"""The first items of a list that was asked for."""
SUMMARY = 85
FILLER = 61
LISTED_SUMMARY = 58
"""A summary beside a list that was asked for: with little room the list is the answer."""
WISHED = 50
"""What an aspect that was asked for has more than one that was drawn."""
_ESSENTIAL = SUMMARY
_ASKED_FOR = 60


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a reply. `kind` is heading, text, point or code; the ones of the lowest `rank` are dropped first."""

    kind: str
    text: str
    rank: int
    title: str = ""


def lengthen(blocks: list[Block], style: Style) -> list[Block]:
    """Enough blocks for a lower limit on the words."""
    wanted = style.limits.get("min words", 0)
    for sentence in remarks.MORE * 2:
        if words(_assemble(blocks, style)) >= wanted:
            break
        last = len(blocks) - (1 if style.has("closing") else 0)
        blocks = [*blocks[:last], Block("text", sentence, FILLER), *blocks[last:]]
    return blocks


def fit(blocks: list[Block], style: Style) -> str:
    """The reply within the limits: the least important blocks go first, at last the summary is cut."""
    text = _assemble(blocks, style)
    while _too_long(text, style, everything=True) and len(blocks) > 1:
        lowest = min(block.rank for block in blocks)
        if lowest >= _ASKED_FOR and not _too_long(text, style, everything=False):
            break
        if lowest >= _ESSENTIAL:
            break
        place = max(place for place, block in enumerate(blocks) if block.rank == lowest)
        blocks = blocks[:place] + blocks[place + 1 :]
        text = _assemble(blocks, style)
    if _too_long(text, style, everything=False):
        text = _assemble([_cut(block, blocks, style) for block in blocks], style)
    return text


def _too_long(text: str, style: Style, *, everything: bool) -> bool:
    """Whether a limit is broken; the words of code count only when there is something else to leave out."""
    limits = style.limits
    prose = _FENCED.sub(" ", text)
    measures = {
        "max words": len(text.split()) if everything else words(text),
        "max sentences": len(_SENTENCE_END.findall(prose)),
        "max paragraphs": len([part for part in prose.split("\n\n") if part.strip()]),
        "max lines": code.code_lines(text) if everything else code.code_lines(prose),
    }
    return any(limit in limits and measure > limits[limit] for limit, measure in measures.items())


def words(text: str) -> int:
    """Words of prose, outside code."""
    return len(_FENCED.sub(" ", text).split())


def _cut(block: Block, blocks: Sequence[Block], style: Style) -> Block:
    if block.rank < _ESSENTIAL or block.kind not in ("text", "point"):
        return block
    text = first_sentence(block.text)
    limit = style.limits.get("max words")
    if limit and block.kind == "point":
        room = limit // sum(other.kind == "point" for other in blocks)
        text = " ".join(text.split()[: max(2, room - len(block.title.split()) - 1)]).rstrip(".,:;") + "."
    elif limit:
        others = sum(
            len(f"{other.title} {other.text}".split())
            for other in blocks
            if other.kind not in ("code",) and other is not block
        )
        room = max(3, limit - others)
        if len(text.split()) > room:
            text = " ".join(text.split()[:room]).rstrip(".,:;") + "."
    return replace(block, text=text)


def first_sentence(text: str) -> str:
    """The text up to its first full stop, exclamation or question mark."""
    return re.split(r"(?<=[.!?])\s+", text)[0]


def _assemble(blocks: Sequence[Block], style: Style) -> str:
    parts: list[str] = []
    points: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and block.kind == "point":
            points.append(block)
            continue
        if points:
            parts.append(_list(points, style))
            points = []
        if block is None:
            break
        if block.kind == "heading":
            parts.append(f"## {block.text}")
        else:
            parts.append(block.text)
    text = "\n\n".join(parts)
    return _joined(text) if style.layout == "prose" and "max paragraphs" in style.limits else text


def _list(points: Sequence[Block], style: Style) -> str:
    bold = style.has("bold")

    def titled(point: Block) -> str:
        if not point.title:
            return point.text
        return f"**{point.title}**: {point.text}" if bold else f"{point.title}: {point.text}"

    if style.layout == "bullets":
        return "\n".join(f"- {titled(point)}" for point in points)
    if style.layout == "steps":
        return "\n".join(f"{number}. {titled(point)}" for number, point in enumerate(points, 1))
    if style.layout == "table":
        rows = [
            f"| {point.title or number} | {point.text.replace('|', '/')} |" for number, point in enumerate(points, 1)
        ]
        return "\n".join(["| Part | What it does |", "| --- | --- |", *rows])
    sentences = [point.text for point in points]
    if bold and points[0].title:
        sentences[0] = f"**{points[0].title}**: {sentences[0]}"
    return " ".join(sentences)


def _joined(text: str) -> str:
    """Neighbouring paragraphs of prose as one."""
    parts = text.split("\n\n")
    joined = [parts[0]]
    for part in parts[1:]:
        if part.startswith(("```", "#")) or joined[-1].startswith(("#",)) or joined[-1].endswith("```"):
            joined.append(part)
        else:
            joined[-1] += f" {part}"
    return "\n\n".join(joined)
