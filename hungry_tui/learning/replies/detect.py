"""What a reply does: one small measure per aspect.

Each takes a `Reply` and gives a number (a count, a share, 0 or 1), or None where the question does not arise (type
hints of a reply without code).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from hungry_tui.learning.replies import matters
from hungry_tui.learning.replies.making import first_literal, in_code, says
from hungry_tui.learning.replies.phrases import Lists
from hungry_tui.learning.replies.reply import Reply

_TYPED_NAME: Final = r"\w+\??\s*:\s*(?:string|number|boolean|any|unknown|void|\w+\[\]|[A-Z]\w*)"
EMOJI: Final = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2b50\u2b55\u231a\u23f0\u2049\u203c\u20e3]|"
    "(?![★☆☐☒✓✕✗✘✦✧✩-✲✴-❄❍❏-❒❖❘-❞❡❢❥-➔➘-➠➢-➯➱-➾])[\u2600-\u27bf](?:(?<![✔✖☑])|\ufe0f)"
)
"""Pictures and keycaps; the stars, ticks and arrows of type are none."""
_BEYOND_TYPE: Final = re.compile("[^\x00-\u203b]+")
"""The few characters among which there may be one."""


@cache
def _typed() -> re.Pattern[str]:
    return re.compile(
        r"def \w+\([^)]*\w\s*:\s*[\w\[\"']|"
        r"\)(?:[ \t]*->[ \t]*[\w\[\"'|]|:[ \t]*[\w<>\[\]| ]+[ \t]*(?:\{|=>))|"
        r"\n\s*\w+\s*:\s*[A-Za-z_][\w\[\], |.]*\s*=|"
        rf"\({_TYPED_NAME}|,\s*{_TYPED_NAME}|"
        + "|".join(
            first_literal(word, rest)
            for words, rest in (
                ("const let var", r"\s+\w+\s*:\s*\w+"),
                ("interface", r"\s+[A-Z]"),
                ("type", r"\s+[A-Z]\w*\s*="),
                ("func", r"\s+\w+\([^)]*\w+\s*:?\s+\[?\w"),
                ("fn", r"\s+\w+"),
                ("public private static", r"\s+(?!function\b|async\b|get\b|set\b)\w+(?:<[^>]*>)?\s+\w+\("),
            )
            for word in words.split()
        )
    )


_MAY_TYPE: Final = re.compile(r":|->|interface|type|func? |fn |public|private|static")
"""Without any of these no type is stated: a quick look before the long one."""


_DEFINING: Final = (
    *("def", "func", "function", "fn", "fun", "const", "let", "var", "val", "sub", "local", "my"),
    *("int", "double", "String", "string", "auto"),
)


@cache
def _defined() -> re.Pattern[str]:
    return re.compile(
        r"\n\s*\$?([a-z_]\w*)\s*(?::[^=\n]+)?=(?!=)|"
        r"\(([a-z_]\w*)\s*(?:[,:)]|[\[*]+[A-Za-z])|"
        r"for(?<!\wfor)\s+([a-z_]\w*)\s+in|"
        + "|".join(first_literal(word, r"\s+(?:\([^)]*\)\s*)?([A-Za-z_]\w*)") for word in _DEFINING)
    )


_ASSIGNED: Final = re.compile(r"\b([a-z_]\w*) :=")
_BOLD: Final = re.compile(r"\*\*[^*\n]+\*\*")
_BOLD_OTHERWISE: Final = re.compile(
    r"__(?<!\w__)(?=[^\s_])(?:[^_\n]*[ `:.!][^_\n]*|[A-Z][^_\n]*)__(?!\w)|<(?:b|strong)>"
)
"""With low lines, where they are no part of a name such as __init__; and as HTML."""
_TABLE: Final = re.compile(r"\n[ >]*(?:\|(?: *:?-+:? *\|)+|(?: *:?-{2,}:? *\|)+)|<table\b")
_EXCLAIMED: Final = re.compile(r"!(?=[\s*_)\"'!?”]|$)")
_BOX: Final = re.compile(r"\n[ \t]*[-*+•–] +\[[ xX]\]")
_UNDERLINED: Final = re.compile(r"\n {0,3}[^\s|>#*+-][^\n|]*\n(?:={3,}|-{3,})[ \t]*(?=\n|\Z)")
_BOXES: Final = ("+---", "──>", "──▶", "┌", "└", "├", "│", "║", "═══╗")
_DRAWN: Final = ("-->", "==>", "<--", "+--", "───", "|-- ", "`-- ", "→", "▼", "] -> [", "/ \\", *_BOXES)
_DOWN: Final = re.compile(r"\n[ \t]+[vV|](?:[ \t]+[vV|])*[ \t]*(?=\n)")
"""A stroke or the head of an arrow below something."""
_FIGURES: Final = frozenset(["mermaid", "plantuml", "puml", "dot", "graphviz", "ascii", "diagram"])
_BRANCH: Final = re.compile(r"\b(?:if|elif|else|for|while|case|switch|match|class|lambda|catch|except)\b")


def words(reply: Reply) -> float:
    """Words of prose."""
    return float(reply.words)


def sentences(reply: Reply) -> float:
    """Sentences of prose."""
    return float(reply.sentences)


def paragraphs(reply: Reply) -> float:
    """Blocks of prose."""
    return float(reply.paragraphs)


def lines(reply: Reply) -> float:
    """Lines of prose and code that hold something."""
    return float(len(reply.prose_lines) + len(reply.code_lines))


def code_lines(reply: Reply) -> float | None:
    """Lines of code that hold something."""
    return float(len(reply.code_lines)) if reply.blocks else None


def bullets(reply: Reply) -> float:
    """Bulleted lines; a box to tick is no bullet."""
    boxes = len(_BOX.findall(reply.prose_after_break)) if "[" in reply.prose else 0
    return float(reply.bullets - boxes)


def numbered(reply: Reply) -> float:
    """Numbered lines, headings of steps among them; a list within a sentence counts by its numbers."""
    text, within = reply.prose_after_break, 0
    steps = len(_STEP.findall(text)) if "step" in reply.word_set or "\u20e3" in text else 0
    if "1)" in text and "2)" in text:
        within = max(map(len, map(_ENUMERATED.findall, reply.prose_without_code.split("\n"))))
    return float(reply.numbered + steps + (within if within > 1 else 0))


_STEP: Final = re.compile(
    r"\n[ \t]*(?:#{1,6} [^\w\n]*[Ss]tep (?:\d|[a-z])|[*_]{0,2}[Ss]tep (?:one|two|three|four|five|six)\b|"
    r"(?:[-*] )?[*_]{0,2}\d\ufe0f?\u20e3)"
)
_ENUMERATED: Final = re.compile(r"[^\s#>*_-][^\n]* \(?1\) (?=\w)|[ ]\(?[2-9]\) (?=\w)")


def headings(reply: Reply) -> float:
    """Headings, underlined ones among them."""
    text = reply.prose_after_break
    underlined = len(_UNDERLINED.findall(text)) if "\n---" in text or "\n===" in text else 0
    return float(reply.headings + underlined)


def code_blocks(reply: Reply) -> float:
    """Fenced blocks of code."""
    return float(len(reply.blocks))


def code_first(reply: Reply) -> float | None:
    """Whether the reply begins with code."""
    return float(reply.text.lstrip().startswith(("```", "~~~"))) if reply.blocks else None


def emoji(reply: Reply) -> float:
    """Emoji."""
    return 0.0 if reply.text.isascii() else float(len(EMOJI.findall(" ".join(_BEYOND_TYPE.findall(reply.text)))))


def comments(reply: Reply) -> float | None:
    """Comments in the code."""
    return float(reply.comments) if reply.blocks else None


def docstrings(reply: Reply) -> float | None:
    """Documentation comments in the code."""
    return float(reply.docstrings) if reply.blocks else None


def stated_types(reply: Reply) -> float | None:
    """Places in the code that state a type."""
    if not reply.blocks:
        return None
    return float(len(_typed().findall(reply.bare_after_break))) if _MAY_TYPE.search(reply.bare) else 0.0


def complexity(reply: Reply) -> float | None:
    """Deepest indentation of the code in steps, plus branches and definitions per ten lines."""
    depth = nesting(reply)
    if depth is None:
        return None
    branching = len(_BRANCH.findall(reply.bare))
    return depth + 10.0 * branching / max(10, len(reply.bare_code))


def nesting(reply: Reply) -> float | None:
    """Deepest indentation of the code, in steps of the smallest indentation that occurs."""
    if not reply.blocks:
        return None
    lines = [line.expandtabs(4) if "\t" in line else line for line in reply.bare_code]
    steps = sorted({len(line) - len(line.lstrip()) for line in lines} - {0})
    if not steps:
        return 0.0
    return float(round(steps[-1] / max(2, min(steps[0], 4))))


def name_length(reply: Reply) -> float | None:
    """Mean length of the names that the code defines, in characters."""
    names = {hit[hit.lastindex or 0] for hit in _defined().finditer(reply.bare_after_break)}
    if ":=" in reply.bare:
        names.update(_ASSIGNED.findall(reply.bare))
    names -= {"self", "this", "cls"}
    return sum(map(len, names)) / len(names) if names else None


def bold(reply: Reply) -> float:
    """Bold passages."""
    text = reply.prose
    otherwise = len(_BOLD_OTHERWISE.findall(text)) if "__" in text or "<b>" in text or "<strong>" in text else 0
    return float(len(_BOLD.findall(text)) + otherwise)


def table(reply: Reply) -> float:
    """Tables."""
    return float(len(_TABLE.findall(reply.prose_after_break)))


def exclamations(reply: Reply) -> float:
    """Exclamation marks."""
    return float(len(_EXCLAIMED.findall(reply.prose))) if "!" in reply.prose else 0.0


def explanation(reply: Reply) -> float | None:
    """Words of prose around the code."""
    return float(reply.words) if reply.blocks else None


def long_lines(reply: Reply) -> float | None:
    """Lines of code over 88 characters."""
    return float(sum(1 for line in reply.code_lines if len(line) > 88)) if reply.blocks else None


def language_tag(reply: Reply) -> float | None:
    """Whether every block of code names its language."""
    return float(all(language for language, _ in reply.blocks)) if reply.blocks else None


dependencies: Final = in_code(
    r"\n\s*(?:import|from|use|using|require|#include)\b",
    first_literal("require", r"\("),
    near=("import", "from", "use", "using", "require", "#include"),
)
"""Import lines of the code."""


def links(reply: Reply) -> float:
    """Links."""
    named = reply.text.count("http://") + reply.text.count("https://") if "://" in reply.text else 0
    return float(named + reply.prose.count("]("))


def inline_code(reply: Reply) -> float:
    """Pieces of prose in code font."""
    return float(reply.prose.count("`") // 2)


def diagram(reply: Reply) -> float:
    """Whether something is drawn."""
    return float(
        any(tag in _FIGURES or any(mark in text for mark in _DRAWN) or _DOWN.search(text) for tag, text in reply.others)
        or any(mark in reply.text for mark in _BOXES)
    )


_SUMS_UP: Final = says(matters.SUMMARY)
_LINE_SUMS_UP: Final = says(matters.SUMMARY, among=Lists())
"""The same alone: in one line, nothing else is looked for."""


_IN_SHORT: Final = re.compile(r"\bin short(?:\*\*)?(?=[,:;—–]| -)")


def _in_short(reply: Reply) -> bool:
    return " in short " in reply.spoken and bool(_IN_SHORT.search(reply.lower))


def summary(reply: Reply) -> float:
    """Words that sum up, behind the first line where there are more; a TL;DR does so where it is not at the top."""
    found = _SUMS_UP(reply) + _in_short(reply)
    if found and len(reply.prose_lines) > 1:
        first = Reply(reply.prose_lines[0])
        found -= _LINE_SUMS_UP(first) + _in_short(first)
    if not found and (" tl dr " in reply.spoken or " tldr " in reply.spoken):
        return float(not re.match(r"\W*tl;?\s?dr\b", reply.lower))
    return found


_EXAMPLES: Final = says(matters.EXAMPLES, whole=True)
_DOMAIN: Final = re.compile(r" examples? (?:com|org|net|edu|test|dev)\b")


def examples(reply: Reply) -> float:
    """Words that tell of an example; example.com is none."""
    found = _EXAMPLES(reply)
    return max(0.0, found - len(_DOMAIN.findall(reply.spoken_anywhere))) if found else 0.0
