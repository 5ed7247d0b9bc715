"""What a reply does: one small measure per aspect.

Each takes a `Reply` and gives a number (a count, a share, 0 or 1), or None where the question does not arise (type
hints of a reply without code).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from hungry_tui.learning.reply import Reply

Measure = Callable[[Reply], "float | None"]


def says(*phrases: str, whole: bool = False) -> Measure:
    """Counts phrases in the prose, or in the whole reply; "trade off*" also counts "trade-offs"."""
    wanted = [
        (phrase.split()[0], f" {phrase[:-1]}" if phrase.endswith("*") else f" {phrase} ", phrase.endswith("*"))
        for phrase in phrases
    ]

    def measure(reply: Reply) -> float:
        text, words = (reply.spoken_anywhere, reply.words_anywhere) if whole else (reply.spoken, reply.word_set)
        return float(sum(text.count(phrase) for first, phrase, open_end in wanted if open_end or first in words))

    return measure


def code_names(*names: str) -> Measure:
    """Counts which of the words or names the code uses; "validat*" is the beginning of one. None without code."""
    exact = frozenset(name for name in names if not name.endswith("*"))
    beginnings = tuple(name[:-1] for name in names if name.endswith("*"))

    def measure(reply: Reply) -> float | None:
        if not reply.blocks:
            return None
        used = len(exact & reply.code_names)
        return float(used or (bool(beginnings) and any(name.startswith(beginnings) for name in reply.code_names)))

    return measure


def in_code(*alternatives: str) -> Measure:
    """Counts hits of patterns in the code without comments; None without code. Compiled at first use."""

    @cache
    def pattern() -> re.Pattern[str]:
        return re.compile("|".join(alternatives), re.MULTILINE)

    return lambda reply: float(len(pattern().findall(reply.bare))) if reply.blocks else None


_PREAMBLE: Final = re.compile(
    r"^\W*(?:sure|certainly|of course|absolutely|great question|good question|excellent|thanks? (?:for|you)|happy to|"
    r"glad|i'?d be (?:happy|glad)|i(?:'ll| will| can| would|'d) |i understand|let'?s |let me|here(?:'s| is| are)\b|"
    r"below (?:is|are|you)|the following|to (?:do|solve|fix|implement|achieve|create|write|answer|help|address) |"
    r"okay|ok[,!. ]|alright|right[,!]|no problem|hello|hi[ ,!]|hey|you(?:'re| are) (?:asking|right|looking)|"
    r"in this (?:answer|response|example)|as (?:an? |you |requested)|got it|understood|what a |that'?s a )",
    re.IGNORECASE,
)
_CLOSING: Final = re.compile(
    r"let me know|hope (?:this|that|it)|feel free|happy (?:to|coding)|if you (?:have|need|want|would like|'d like|run into)"
    r"|just (?:ask|shout|say|let)|any (?:other |more |further )?questions|glad to help|don'?t hesitate|reach out|good luck"
    r"|want me to|would you like|shall i|anything else|i can also|i'?m here|cheers|enjoy|here if you",
    re.IGNORECASE,
)
_EMOJI: Final = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u27bf\u2b50\u2b55\u2705\u274c\u231a\u23f0\u2049\u203c]"
)
_TYPED: Final = re.compile(
    r"def \w+\([^)]*\w\s*:\s*[\w\[\"']|\)[ \t]*->[ \t]*[\w\[\"'|]|^\s*\w+\s*:\s*[A-Za-z_][\w\[\], |.]*\s*=|"
    r"(?:\(|,\s*)\w+\??\s*:\s*(?:string|number|boolean|any|unknown|void|\w+\[\]|[A-Z]\w*)|\):[ \t]*[\w<>\[\]| ]+[ \t]*(?:\{|=>)|"
    r"\b(?:const|let|var)\s+\w+\s*:\s*\w+|\binterface\s+[A-Z]|\btype\s+[A-Z]\w*\s*=|"
    r"\bfunc\s+\w+\([^)]*\w+\s*:?\s+\[?\w|\bfn\s+\w+|\b(?:public|private|static)\s+\w+(?:<[^>]*>)?\s+\w+\(",
    re.MULTILINE,
)
_DEFINED: Final = re.compile(
    r"\b(?:def|func|function|fn|const|let|var|val|sub)\s+(?:\([^)]*\)\s*)?([A-Za-z_]\w*)|^\s*([a-z_]\w*)\s*(?::[^=\n]+)?=(?!=)|\bfor\s+([a-z_]\w*)\s+in|"
    r"\(([a-z_]\w*)\s*[,:)]",
    re.MULTILINE,
)

_DRAWN: Final = ("-->", "==>", "+---", "│", "┌", "└", "├")
_EXTENSION: Final = re.compile(r"\.(?:py|js|ts|tsx|go|rs|swift|rb|java|kt|sql|sh|toml|ya?ml|json)\b")
_FILE: Final = re.compile(r"^(?:#|//|\*\*|`)?[ \t]*[\w/.-]+\.\w{2,5}`?(?:\*\*)?:?[ \t]*$", re.MULTILINE)
_BRANCH: Final = re.compile(r"\b(?:if|elif|else|for|while|case|switch|match|class|lambda|catch|except)\b")


def words(reply: Reply) -> float:
    return float(reply.words)


def sentences(reply: Reply) -> float:
    return float(reply.sentences)


def paragraphs(reply: Reply) -> float:
    return float(reply.paragraphs)


def lines(reply: Reply) -> float:
    return float(len(reply.prose_lines) + len(reply.code_lines))


def code_lines(reply: Reply) -> float | None:
    return float(len(reply.code_lines)) if reply.blocks else None


def bullets(reply: Reply) -> float:
    return float(reply.bullets)


def numbered(reply: Reply) -> float:
    return float(reply.numbered)


def headings(reply: Reply) -> float:
    return float(reply.headings)


def code_blocks(reply: Reply) -> float:
    return float(len(reply.blocks))


def code_share(reply: Reply) -> float | None:
    """Share of the reply's lines that are code, 0–1."""
    total = lines(reply)
    return len(reply.code_lines) / total if total and reply.blocks else None


def code_first(reply: Reply) -> float | None:
    return float(reply.text.lstrip().startswith(("```", "~~~"))) if reply.blocks else None


def preamble(reply: Reply) -> float:
    return float(bool(_PREAMBLE.match(reply.opening)))


def closing_offer(reply: Reply) -> float:
    return float(bool(_CLOSING.search(reply.closing)))


def emoji(reply: Reply) -> float:
    return float(len(_EMOJI.findall(reply.text)))


def comments(reply: Reply) -> float | None:
    return float(reply.comments) if reply.blocks else None


def docstrings(reply: Reply) -> float | None:
    return float(reply.docstrings) if reply.blocks else None


def type_hints(reply: Reply) -> float | None:
    return float(len(_TYPED.findall(reply.bare))) if reply.blocks else None


error_handling: Final = code_names(
    "try", "except", "catch", "raise", "throw", "throws", "unwrap_or", "guard", "rescue", "ensure", "finally", "errorf", "panic",
    "on_error", "trap", "err", "failure", "fallback", "error", "exception",
)  # fmt: skip
tests: Final = code_names(
    "pytest", "unittest", "assert", "describe", "expect", "it", "test", "fact", "rspec", "testing", "xctest*", "xctassert*", "test_*",
    "assertequal*", "assertthat", "assert_eq", "asserttrue", "assertequals", "assert_*", "testcase",
)  # fmt: skip


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
    widths = {len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()) for line in reply.bare_code}
    steps = sorted(width for width in widths if width > 0)
    if not steps:
        return 0.0
    return float(round(steps[-1] / max(2, min(steps[0], 4))))


def name_length(reply: Reply) -> float | None:
    """Mean length of the names that the code defines, in characters."""
    names = {name for groups in _DEFINED.findall(reply.bare) for name in groups if name} - {"self", "this", "cls"}
    return sum(map(len, names)) / len(names) if names else None


def bold(reply: Reply) -> float:
    return float(len(re.findall(r"\*\*[^*\n]+\*\*", reply.prose)))


def table(reply: Reply) -> float:
    return float(len(re.findall(r"^ *\|?(?: *:?-{3,}:? *\|)+", reply.prose, re.MULTILINE)))


def quote_block(reply: Reply) -> float:
    return float(len(re.findall(r"^ {0,3}> ", reply.prose, re.MULTILINE)))


def exclamations(reply: Reply) -> float:
    return float(reply.prose.count("!"))


def questions(reply: Reply) -> float:
    return float(len(re.findall(r"\?(?=\s|$)", reply.prose)))


def explanation(reply: Reply) -> float | None:
    """Words of prose around the code."""
    return float(reply.words) if reply.blocks else None


def long_lines(reply: Reply) -> float | None:
    return float(sum(1 for line in reply.code_lines if len(line) > 88)) if reply.blocks else None


def language_tag(reply: Reply) -> float | None:
    return float(all(language for language, _ in reply.blocks)) if reply.blocks else None


def dependencies(reply: Reply) -> float | None:
    """Import lines of the code."""
    if not reply.blocks:
        return None
    return float(
        len(re.findall(r"^\s*(?:import|from|use|using|require|#include)\b|\brequire\(", reply.bare, re.MULTILINE))
    )


def links(reply: Reply) -> float:
    return float(reply.text.count("http://") + reply.text.count("https://") + reply.prose.count("]("))


def inline_code(reply: Reply) -> float:
    return float(reply.prose.count("`") // 2)


def diagram(reply: Reply) -> float:
    return float(
        any(language == "mermaid" for language, _ in reply.blocks) or any(mark in reply.text for mark in _DRAWN)
    )


def file_names(reply: Reply) -> float:
    return float(len(_FILE.findall(reply.text))) if _EXTENSION.search(reply.text) else 0.0
