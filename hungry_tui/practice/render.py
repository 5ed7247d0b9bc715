"""From a task and a style to a reply in Markdown."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from hungry_tui.practice import code, remarks
from hungry_tui.practice.bank.task import Task
from hungry_tui.practice.layout import (
    CODE,
    LISTED,
    LISTED_SUMMARY,
    SUMMARY,
    WISHED,
    Block,
    first_sentence,
    fit,
    lengthen,
)
from hungry_tui.practice.markup import expand
from hungry_tui.practice.style import LONG, SHORT, Style

_PROSE_FEATURES = {"preamble", "closing", "emoji", "headings", "bold", "hedging", "exclamation", "praise", "apology"}
_PROSE_FEATURES |= {"summary", *remarks.REMARKS}


def render(task: Task, style: Style, seed: int) -> str:
    """The reply; the same for the same arguments."""
    chance = random.Random(seed * 2 + 1)
    idioms = _choose_idioms(task, style, chance)
    blocks = _without_terms(_blocks(task, style, idioms, chance), style)
    blocks = lengthen(blocks, style)
    return fit(blocks, style)


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

    summary = expand(task.summary, active)
    head: list[Block] = []
    if style.has("preamble"):
        head.append(Block("text", opening, _rank(style, "preamble", 20)))
    if style.has("apology"):
        head.append(Block("text", remarks.APOLOGY, _rank(style, "apology", 8)))
    if style.has("praise"):
        head.append(Block("text", praise, _rank(style, "praise", 8)))
    main = [Block("text", summary, LISTED_SUMMARY if _list_asked_for(style) else SUMMARY)]
    if style.has("hedging"):
        main.append(Block("text", hedge, _rank(style, "hedging", 18)))
    shown_code = [_fenced(task, source.main, CODE)] if source.main else []
    if style.has("headings") and shown_code:
        shown_code.insert(0, Block("heading", "Code", _rank(style, "headings", 30)))
    code_first = style.has("code first") and shown_code
    body = [*shown_code, *main] if code_first else [*main, *shown_code]
    body += _points(task, style, active)
    body += _extras(task, style, source)
    if style.has("summary"):
        body.append(Block("text", f"In short: {first_sentence(summary)}", _rank(style, "summary", 10)))
    if style.has("closing"):
        body.append(Block("text", closing, _rank(style, "closing", 14)))
    blocks = [*head, *body]
    if style.has("emoji"):
        blocks = _with_emoji(blocks, emoji)
    if style.has("exclamation"):
        blocks = _excited(blocks)
    return blocks


def _extras(task: Task, style: Style, source: code.Source) -> list[Block]:
    """What the style wants to say behind the code and the points: usage, tests, remarks."""
    extras: list[Block] = []
    for title, text, feature in (("Usage", source.usage, "usage"), ("Tests", source.tests, "tests")):
        if text:
            kind = "heading" if style.has("headings") else "text"
            extras += [
                Block(kind, title if kind == "heading" else f"{title}:", _rank(style, feature, 16)),
                _fenced(task, text, _rank(style, feature, 16)),
            ]
    extras += [
        Block("text", remarks.remark(feature, task.category, task.language), _rank(style, feature, 12))
        for feature in remarks.REMARKS
        if style.has(feature)
    ]
    if style.asked_for("tests") and not source.tests:
        extras.append(Block("text", "Tests: check the usual case, the empty one and the one that fails.", 62))
    if style.asked_for("errors") and not source.main:
        extras.append(
            Block("text", "Errors: handle each failure where it can be answered, and let the rest surface.", 62)
        )
    return extras


def _rank(style: Style, feature: str, drawn: int) -> int:
    return drawn + WISHED if style.asked_for(feature) else drawn


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
        wished = LISTED if _list_asked_for(style) and place < 2 else 40
        blocks.append(Block("point", text or title, wished - place, title if text else ""))
    if style.has("headings") and blocks:
        title = {"debugging": "What goes wrong", "design": "Parts"}.get(task.category, "How it works")
        blocks.insert(0, Block("heading", title, 55 if style.asked_for("headings") else 29))
    return blocks


def _with_emoji(blocks: list[Block], emoji: str) -> list[Block]:
    """The blocks with an emoji in front of the summary."""
    return [replace(block, text=f"{emoji} {block.text}") if _is_summary(block) else block for block in blocks]


def _is_summary(block: Block) -> bool:
    return block.kind == "text" and block.rank in (SUMMARY, LISTED_SUMMARY)


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
        elif _is_summary(block):
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
