"""Marks and typesetting of the prose: learned from verdicts alone, see `contrast`."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.making import Measure
from hungry_tui.learning.replies.reply import Reply

_NUMBER: Final = r"(?:\d[\d,. ]*)"
_FIGURE: Final = re.compile(
    rf"(?<![\w.]){_NUMBER}(?<!\d{{4}})(?:ms|µs|us|ns|s|sec|seconds?|milliseconds?|microseconds?|minutes?|[kKMG]i?B|[kKMG]?B/s|rps|qps|fps|%|x|"
    r"times faster|(?:\w+ )?(?:per|a|every) (?:second|minute|hour)|(?:\w+ )?/s)(?![\w])"
)
_ITALIC: Final = re.compile(r"(?<![*\w])\*(?![*\s])[^*\n]+(?<![*\s])\*(?![*\w])|(?<![_\w])_(?![_\s])[^_\n]+_(?![_\w])")
_RULE: Final = re.compile(r"\n[ \t]*\n {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\n)")
_NESTED: Final = re.compile(r"\n(?: {2,}|\t+)[-*+•] +\S")
_LABEL: Final = re.compile(
    r"\n[ \t]*(?:[-*+] +)?(?:\*\*|__)?[A-Z][\w'-]*(?: [\w'-]+){0,2}(?:\*\*|__)?:(?:\*\*|__)?(?=\s)"
)
_SHOUTED: Final = re.compile(
    r"\b(?:IMPORTANT|NOTE|NEVER|ALWAYS|MUST|WARNING|NOT|TIP|CRITICAL|DO|ALL|ONLY|STOP|NO|YES)\b"
)
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_SCARE: Final = re.compile(r"(?<!\w)[\"“][^\"“”\n`]{1,40}[\"”](?!\w)")
_JOKES: Final = re.compile(
    r"walks? into (?:a|the) (?:\w+ )?bar|\b10 (?:kinds|types|sorts) of|two hard (?:things|problems)|knock,? knock|"
    r"why (?:did|do|does) [^?\n]{3,60}\? (?:because|they|it)|joke|\bpun\b|puns? intended|said no(?: one|body) ever|"
    r"famous last words|\bkidding\b|plot twist|drum ?roll|fun fact|spoiler|haha|\blol\b|coffee|rubber duck|"
    r"were harmed in|\bbe with you\b|not a bug[,:;]? (?:but|it)|nightmares|punchline|dad jokes?|herding cats|"
    r"works on my machine|at (?:3|2|three) ?(?:am|a\.m\.)|[;:]-?[)D](?:\s|$)|[😂😄😆🤣😉😜🥁]"
)


def figures(reply: Reply) -> float:
    """Measured amounts: numbers with a unit of time, size or rate."""
    return float(len(_FIGURE.findall(reply.prose)))


def jokes(reply: Reply) -> float:
    """What sounds like a joke."""
    return float(len(_JOKES.findall(reply.lower_plain)))


def _marked(pattern: re.Pattern[str], near: str) -> Measure:
    """Counts hits in the prose; looked for only where `near` occurs."""
    return lambda reply: float(len(pattern.findall(reply.prose_after_break))) if near in reply.prose else 0.0


def _any_of(*marks: str) -> Measure:
    return lambda reply: float(sum(reply.prose.count(mark) for mark in marks))


def _paragraph_length(reply: Reply) -> float | None:
    """Sentences in a paragraph, on average."""
    return reply.sentences / reply.paragraphs if reply.paragraphs else None


MARKS: Final[tuple[tuple[str, str, str, Measure, float], ...]] = (
    (
        "figures",
        "Give measured figures: timings, sizes, rates.",
        "Do not give performance figures such as timings, sizes or rates.",
        figures,
        1,
    ),
    ("italics", "Use italics.", "Do not use italics.", _marked(_ITALIC, ""), 1),
    ("rules", "Divide the reply by horizontal lines.", "Do not use horizontal lines.", _marked(_RULE, ""), 1),
    ("nested_bullets", "Use nested bullet points.", "Do not nest bullet points.", _marked(_NESTED, ""), 1),
    (
        "labels",
        'Begin paragraphs with a label such as "Cause:" or "Note:".',
        'Do not begin paragraphs with labels such as "Cause:" or "Note:".',
        _marked(_LABEL, ":"),
        1,
    ),
    ("capitals", "Write words that matter in CAPITALS.", "Do not write words in CAPITALS.", _marked(_SHOUTED, ""), 1),
    ("years", "Name years.", "Do not name years.", _marked(_YEAR, ""), 1),
    ("quotation", "Put words in quotation marks.", "Do not put words in quotation marks.", _marked(_SCARE, ""), 1),
    ("colons", "Use semicolons.", "Do not use semicolons.", _any_of(";"), 1),
    (
        "arrows",
        "Use arrows such as →.",
        "Do not use arrows such as → or ->.",
        _any_of("→", "->", "⇒", "=>", "➜", "➡"),
        1,
    ),
    ("ampersands", 'Write "&" for "and".', 'Write "and" instead of "&".', _any_of(" & "), 1),
    (
        "paragraph_length",
        "Write longer paragraphs.",
        "Write short paragraphs of one or two sentences.",
        _paragraph_length,
        2.5,
    ),
)
"""Name, instruction for it, instruction against it, measure, threshold."""
