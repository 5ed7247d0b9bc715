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


def says(listed: str, *, whole: bool = False) -> Measure:
    """Counts phrases in the prose, or in the whole reply; "trade off*" also counts "trade-offs". Separated by "|"."""
    phrases = [" ".join(phrase.split()) for phrase in listed.split("|")]
    beginnings = [f" {phrase[:-1]}" for phrase in phrases if phrase.endswith("*")]
    by_word: dict[str, list[str]] = {}
    for phrase in phrases:
        if not phrase.endswith("*"):  # looked for where its longest word occurs, as that is a rare one
            by_word.setdefault(max(phrase.split(), key=len), []).append(f" {phrase} ")
    telling = frozenset(by_word)

    def measure(reply: Reply) -> float:
        text, words = (reply.spoken_anywhere, reply.words_anywhere) if whole else (reply.spoken, reply.word_set)
        count = sum(text.count(phrase) for word in telling & words for phrase in by_word[word])
        for beginning in beginnings:
            count += text.count(beginning)
        return float(count)

    return measure


def code_names(listed: str) -> Measure:
    """Counts which of the words or names the code uses; "validat*" is the beginning of one. None without code."""
    names = [name.strip() for name in listed.split("|")]
    exact = frozenset(name for name in names if not name.endswith("*"))
    beginnings = tuple(name[:-1] for name in names if name.endswith("*"))

    def measure(reply: Reply) -> float | None:
        if not reply.blocks:
            return None
        used = len(exact & reply.code_names)
        return float(used or (bool(beginnings) and any(name.startswith(beginnings) for name in reply.code_names)))

    return measure


def in_code(*alternatives: str, near: tuple[str, ...] = ("",)) -> Measure:
    """Counts hits of patterns in the code without comments; None without code. Compiled at first use.

    They are looked for only where some text of `near` occurs, since patterns take time. What lines begin with is told
    by a pattern with a line break in front: there is one before every line.
    """

    @cache
    def pattern() -> re.Pattern[str]:
        return re.compile("|".join(alternatives), re.MULTILINE)

    def measure(reply: Reply) -> float | None:
        if not reply.blocks:
            return None
        code = reply.bare_after_break
        return float(len(pattern().findall(code))) if any(text in code for text in near) else 0.0

    return measure


_PREAMBLE: Final = re.compile(
    r"^\W*(?:sure|certainly|of course|absolutely|great question|good question|excellent|thanks? (?:for|you)|happy to|"
    r"glad|i'?d be (?:happy|glad)|i(?:'ll| will| can| would|'d) |i understand|let'?s |let me|here(?:'s| is| are)\b|"
    r"below (?:is|are|you)|the following|to (?:do|solve|fix|implement|achieve|create|write|answer|help|address) |"
    r"okay|ok[,!. ]|alright|right[,!]|no problem|hello|hi[ ,!]|hey|you(?:'re| are) (?:asking|right|looking)|"
    r"in this (?:answer|response|example)|as (?:an? |you |requested)|got it|understood|what a |that'?s a )",
    re.IGNORECASE,
)
_CLOSING: Final = re.compile(
    (
        r"let me know|hope (?:this|that|it)|feel free|happy (?:to|coding)|if you (?:have|need|want|"
        r"would like|'d like|run into)|just (?:ask|shout|say|let)|any (?:other |more |further )?questions|"
        r"glad to help|don'?t hesitate|reach out|good luck|want me to|would you like|shall i|"
        r"anything else|i can also|i'?m here|cheers|enjoy|here if you"
    ),
    re.IGNORECASE,
)
_EMOJI: Final = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u27bf\u2b50\u2b55\u2705\u274c\u231a\u23f0\u2049\u203c]"
)
_TYPED: Final = re.compile(
    r"def \w+\([^)]*\w\s*:\s*[\w\[\"']|"
    r"\)(?:[ \t]*->[ \t]*[\w\[\"'|]|:[ \t]*[\w<>\[\]| ]+[ \t]*(?:\{|=>))|"
    r"\n\s*\w+\s*:\s*[A-Za-z_][\w\[\], |.]*\s*=|"
    r"[(,](?:(?<=,)\s*)?\w+\??\s*:\s*(?:string|number|boolean|any|unknown|void|\w+\[\]|[A-Z]\w*)|"
    r"\b(?:(?:const|let|var)\s+\w+\s*:\s*\w+|interface\s+[A-Z]|type\s+[A-Z]\w*\s*=|"
    r"func\s+\w+\([^)]*\w+\s*:?\s+\[?\w|fn\s+\w+|"
    r"(?:public|private|static)\s+\w+(?:<[^>]*>)?\s+\w+\()"
)
_MAY_TYPE: Final = re.compile(r":|->|interface|type|func?n? |public|private|static")
"""Without any of these no type is stated: a quick look before the long one."""
_DEFINED: Final = re.compile(
    r"\n\s*([a-z_]\w*)\s*(?::[^=\n]+)?=(?!=)|"
    r"\(([a-z_]\w*)\s*[,:)]|"
    r"\b(?:(?:def|func|function|fn|const|let|var|val|sub)\s+(?:\([^)]*\)\s*)?([A-Za-z_]\w*)|"
    r"for\s+([a-z_]\w*)\s+in)"
)
_BOLD: Final = re.compile(r"\*\*[^*\n]+\*\*")
_TABLE: Final = re.compile(r"\n *\|?(?: *:?-{3,}:? *\|)+")
_QUESTION: Final = re.compile(r"\?(?=\s|$)")

_BOX: Final = re.compile(r"\n[ \t]*[-*+•–] +\[[ xX]\]")
_UNDERLINED: Final = re.compile(r"\n {0,3}[^\s|>#*+-][^\n|]*\n(?:={3,}|-{3,})[ \t]*(?=\n|\Z)")
_DRAWN: Final = ("-->", "==>", "+---", "│", "┌", "└", "├")
_EXTENSION: Final = re.compile(r"\.(?:py|js|ts|tsx|go|rs|swift|rb|java|kt|sql|sh|toml|ya?ml|json)\b")
_FILE: Final = re.compile(
    r"^(?:#|//|--|/\*|\*\*|`)?[ \t]*(?:[Ff]ile(?:name)?:? *)?[*`]*[\w/.-]+\.\w{2,5}`?(?:\*\*)?:?(?: *\*/)?[ \t]*$"
    r"|\b[\w-]+/[\w./-]*\.(?:py|jsx?|tsx?|go|rs|swift|rb|java|kt|sql|sh)\b",
    re.MULTILINE,
)
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
    """Numbered lines."""
    return float(reply.numbered)


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


def preamble(reply: Reply) -> float:
    """Whether the first sentence only leads up to the answer."""
    return float(bool(_PREAMBLE.match(reply.opening)))


def closing_offer(reply: Reply) -> float:
    """Whether the last line offers more help."""
    return float(bool(_CLOSING.search(reply.closing)))


def emoji(reply: Reply) -> float:
    """Emoji."""
    return 0.0 if reply.text.isascii() else float(len(_EMOJI.findall(reply.text)))


def comments(reply: Reply) -> float | None:
    """Comments in the code."""
    return float(reply.comments) if reply.blocks else None


def docstrings(reply: Reply) -> float | None:
    """Documentation comments in the code."""
    return float(reply.docstrings) if reply.blocks else None


def type_hints(reply: Reply) -> float | None:
    """Places in the code that state a type."""
    if not reply.blocks:
        return None
    return float(len(_TYPED.findall(reply.bare_after_break))) if _MAY_TYPE.search(reply.bare) else 0.0


error_handling: Final = code_names(
    "try | except | catch | raise | throw | throws | unwrap_or | guard | rescue | ensure | finally | "
    "errorf | panic | on_error | trap | err | failure | fallback | error | exception"
)
tests: Final = code_names(
    "pytest | unittest | assert | describe | expect | it | test | fact | rspec | testing | xctest* | "
    "xctassert* | test* | assertequal* | assertthat | assert_eq | asserttrue | assertequals | "
    "assert_* | testcase"
)


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
    names = {name for groups in _DEFINED.findall(reply.bare_after_break) for name in groups if name}
    names -= {"self", "this", "cls"}
    return sum(map(len, names)) / len(names) if names else None


def bold(reply: Reply) -> float:
    """Bold passages."""
    return float(len(_BOLD.findall(reply.prose)))


def table(reply: Reply) -> float:
    """Tables."""
    return float(len(_TABLE.findall(reply.prose_after_break)))


def exclamations(reply: Reply) -> float:
    """Exclamation marks."""
    return float(reply.prose.count("!"))


def questions(reply: Reply) -> float:
    """Questions."""
    return float(len(_QUESTION.findall(reply.prose)))


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
    r"\brequire\(",
    near=("import", "from", "use", "using", "require", "#include"),
)
"""Import lines of the code."""


def links(reply: Reply) -> float:
    """Links."""
    return float(reply.text.count("http://") + reply.text.count("https://") + reply.prose.count("]("))


def inline_code(reply: Reply) -> float:
    """Pieces of prose in code font."""
    return float(reply.prose.count("`") // 2)


def diagram(reply: Reply) -> float:
    """Whether something is drawn."""
    return float(
        any(language == "mermaid" for language, _ in reply.blocks) or any(mark in reply.text for mark in _DRAWN)
    )


def file_names(reply: Reply) -> float:
    """Files that are named: on a line of their own, with a path, or in bold or code font beside a colon."""
    return float(len(_FILE.findall(reply.text))) if _EXTENSION.search(reply.text) else 0.0
