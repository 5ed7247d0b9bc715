"""From a task and a style to a reply in Markdown."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hungry_tui.practice import code, remarks
from hungry_tui.practice.bank.task import Task
from hungry_tui.practice.markup import expand
from hungry_tui.practice.style import LONG, SHORT, Style

_FENCED = re.compile(r"```.*?```", re.S)
_PROSE_FEATURES = {"preamble", "closing", "emoji", "headings", "bold", "hedging", "exclamation", "praise", "apology"}
_PROSE_FEATURES |= {"summary", *remarks.REMARKS}
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a reply. `kind` is heading, text, point or code; the ones of the lowest `rank` are dropped first."""

    kind: str
    text: str
    rank: int
    title: str = ""


def render(task: Task, style: Style, seed: int) -> str:
    """The reply; the same for the same arguments."""
    chance = random.Random(seed * 2 + 1)
    idioms = _choose_idioms(task, style, chance)
    blocks = _without_terms(_blocks(task, style, idioms, chance), style)
    blocks = _lengthen(blocks, style)
    return _fit(blocks, style)


def _choose_idioms(task: Task, style: Style, chance: random.Random) -> frozenset[str]:
    """One of each group: what was asked for, else by chance among what is not to be avoided."""
    groups = [*task.idioms, *([code.FRAMEWORKS[task.language]] if task.language in code.FRAMEWORKS else [])]
    chosen = set()
    for group in groups:
        drawn = chance.choice(group)
        wanted = [name for name in group if any(_same_thing(name, term) for term in style.include)]
        allowed = [name for name in group if not any(_same_thing(name, term) for term in style.avoid)]
        chosen.add(wanted[-1] if wanted else drawn if drawn in allowed or not allowed else allowed[0])
    return frozenset(chosen)


def _same_thing(idiom: str, term: str) -> bool:
    wanted = {_singular(word) for word in re.findall(r"[\w.:/]+", term.lower())}
    return all(_singular(word) in wanted for word in re.findall(r"[\w.:/]+", idiom.lower()))


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.rstrip("s")


def _blocks(task: Task, style: Style, idioms: frozenset[str], chance: random.Random) -> list[Block]:
    """Everything that the style wants to say, in order."""
    active = idioms | {"e" if style.has("errors") else "", "t" if style.has("types") else ""}
    opening, closing = chance.choice(remarks.PREAMBLES[task.category]), chance.choice(remarks.CLOSINGS)
    praise, hedge, emoji = chance.choice(remarks.PRAISE), chance.choice(remarks.HEDGES), chance.choice(remarks.EMOJI)
    source = code.write(task, style, idioms) if style.has("code") and task.code else code.Source("", "", "")
    only_code = bool(source.main) and not style.has("explanation") and not _prose_asked_for(style)
    if only_code:
        shown = [source.main, source.usage, source.tests]
        return [_fenced(task, text, 90 - 10 * place) for place, text in enumerate(shown) if text]

    def rank(feature: str, drawn: int) -> int:
        return drawn + 50 if style.asked_for(feature) else drawn

    summary = expand(task.summary, active)
    head: list[Block] = []
    if style.has("preamble"):
        head.append(Block("text", opening, rank("preamble", 20)))
    if style.has("apology"):
        head.append(Block("text", remarks.APOLOGY, rank("apology", 8)))
    if style.has("praise"):
        head.append(Block("text", praise, rank("praise", 8)))
    # Where a list was asked for and there is little room, the list is the answer.
    main = [Block("text", summary, 58 if _list_asked_for(style) else 85)]
    if style.has("hedging"):
        main.append(Block("text", hedge, rank("hedging", 18)))
    shown_code = [_fenced(task, source.main, 100)] if source.main else []
    if style.has("headings") and shown_code:
        shown_code.insert(0, Block("heading", "Code", rank("headings", 30)))
    code_first = style.has("code first") and shown_code
    body = [*shown_code, *main] if code_first else [*main, *shown_code]
    body += _points(task, style, active)
    for title, text, feature in (("Usage", source.usage, "usage"), ("Tests", source.tests, "tests")):
        if text:
            kind = "heading" if style.has("headings") else "text"
            body += [
                Block(kind, title if kind == "heading" else f"{title}:", rank(feature, 16)),
                _fenced(task, text, rank(feature, 16)),
            ]
    body += [
        Block("text", remarks.remark(feature, task.category, task.language), rank(feature, 12))
        for feature in remarks.REMARKS
        if style.has(feature)
    ]
    if style.asked_for("tests") and not source.tests:
        body.append(Block("text", "Tests: check the usual case, the empty one and the one that fails.", 62))
    if style.asked_for("errors") and not source.main:
        body.append(
            Block("text", "Errors: handle each failure where it can be answered, and let the rest surface.", 62)
        )
    if style.has("summary"):
        body.append(Block("text", f"In short: {_first_sentence(summary)}", rank("summary", 10)))
    if style.has("closing"):
        body.append(Block("text", closing, rank("closing", 14)))
    blocks = [*head, *body]
    if style.has("emoji"):
        blocks = _with_emoji(blocks, emoji)
    if style.has("exclamation"):
        blocks = _excited(blocks)
    return blocks


def _list_asked_for(style: Style) -> bool:
    return "layout" in style.wished and style.layout != "prose"


def _prose_asked_for(style: Style) -> bool:
    """Whether something was asked for that only prose can have; a reply that is drawn as bare code gets some then."""
    if "explanation" in style.wished:
        return False
    return "min words" in style.limits or bool(style.wished & {"layout"} or style.wished & style.on & _PROSE_FEATURES)


def _fenced(task: Task, text: str, rank: int) -> Block:
    fence = "bash" if text.startswith("$ ") else code.FENCES.get(task.language, task.language)
    return Block("code", f"```{fence}\n{text.removeprefix('$ ')}\n```", rank)


def _points(task: Task, style: Style, active: frozenset[str]) -> list[Block]:
    lines = [line for line in expand(task.points, active).split("\n") if line]
    count = {SHORT: 1, LONG: len(lines)}.get(style.length, 3)
    if style.layout != "prose" and ("layout" in style.wished or style.length != SHORT):
        count = max(count, 2)
    limit = style.limits.get("max bullets")
    count = min(count, limit) if limit else count
    blocks = []
    for place, line in enumerate(lines[:count]):
        title, _, text = line.partition(": ")
        wished = 87 if _list_asked_for(style) and place < 2 else 40
        blocks.append(Block("point", text or title, wished - place, title if text else ""))
    if style.has("headings") and blocks:
        title = {"debugging": "What goes wrong", "design": "Parts"}.get(task.category, "How it works")
        blocks.insert(0, Block("heading", title, 55 if style.asked_for("headings") else 29))
    return blocks


def _with_emoji(blocks: list[Block], emoji: str) -> list[Block]:
    place = next((place for place, block in enumerate(blocks) if block.kind == "text" and block.rank in (58, 85)), 0)
    marked = replace(blocks[place], text=f"{emoji} {blocks[place].text}")
    return [*blocks[:place], marked, *blocks[place + 1 :]] if blocks[place].kind != "code" else blocks


def _excited(blocks: list[Block]) -> list[Block]:
    place = next((place for place, block in enumerate(blocks) if block.kind == "text"), None)
    if place is None:
        return blocks
    text = re.sub(r"\.$", "!", blocks[place].text)
    return [*blocks[:place], replace(blocks[place], text=text), *blocks[place + 1 :]]


def _without_terms(blocks: list[Block], style: Style) -> list[Block]:
    """Sentences without the things to avoid, and one for each thing to name that is not there yet."""
    patterns = [re.compile(rf"(?<!\w){re.escape(term.rstrip('s'))}s?(?!\w)", re.I) for term in style.avoid]
    kept = []
    for block in blocks:
        mentioned = any(pattern.search(f"{block.title} {block.text}") for pattern in patterns)
        if not mentioned:
            kept.append(block)
        elif block.kind == "code":
            lines = block.text.split("\n")
            bare = [line for line in lines if not (_is_comment(line) and any(p.search(line) for p in patterns))]
            kept.append(replace(block, text="\n".join(bare)))
        elif block.kind == "text" and block.rank in (58, 85):
            kept.append(replace(block, text="Here is what I would do."))
    text = " ".join(f"{block.title} {block.text}" for block in kept).lower()
    missing = [term for term in style.include if term.lower().rstrip("s") not in text]
    only_code = all(block.kind == "code" for block in kept)
    if missing and not only_code:
        sentences = [f"It is best built with {term} here." for term in missing]
        kept[-1:-1] = [Block("text", sentence, 64) for sentence in sentences]
    return kept


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith(("#", "//", "--", "/*", "*"))


def _lengthen(blocks: list[Block], style: Style) -> list[Block]:
    """Enough blocks for a lower limit on the words."""
    wanted = style.limits.get("min words", 0)
    for sentence in remarks.MORE * 4:
        if words(_assemble(blocks, style)) >= wanted:
            break
        last = len(blocks) - (1 if style.has("closing") else 0)
        blocks = [*blocks[:last], Block("text", sentence, 61), *blocks[last:]]
    return blocks


def _fit(blocks: list[Block], style: Style) -> str:
    """The reply within the limits: the least important blocks go first, at last the summary is cut."""
    text = _assemble(blocks, style)
    while _too_long(text, style, everything=True) and len(blocks) > 1:
        lowest = min(block.rank for block in blocks)
        if lowest >= 60 and not _too_long(text, style, everything=False):
            break
        if lowest >= 85:
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
    if block.rank < 85 or block.kind not in ("text", "point"):
        return block
    text = _first_sentence(block.text)
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


def _first_sentence(text: str) -> str:
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
