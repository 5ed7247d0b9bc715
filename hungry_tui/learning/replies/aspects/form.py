"""Aspects of the text: how long it is, how it is laid out, how it begins, ends and sounds."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies import courtesies, detect, matters
from hungry_tui.learning.replies.aspects.aspect import Aspect
from hungry_tui.learning.replies.making import says

FORM: Final = (
    Aspect(
        "length",
        "Explain in more detail.",
        "Keep the reply short.",
        detect.words,
        degree=True,
        at_most="Keep the reply to at most {n} words.",
        at_least="Write at least {n} words.",
    ),
    Aspect(
        "sentences",
        "Write more sentences.",
        "Use few sentences.",
        detect.sentences,
        degree=True,
        contrast=False,
        at_most="Keep the reply to at most {n} sentences.",
        at_least="Write at least {n} sentences.",
    ),
    Aspect(
        "paragraphs",
        "Break the text into paragraphs.",
        "Use few paragraphs.",
        detect.paragraphs,
        degree=True,
        at_most="Keep the reply to at most {n} paragraphs.",
        at_least="Write at least {n} paragraphs.",
        contrast=False,
    ),
    Aspect(
        "lines",
        "Write more lines.",
        "Use few lines.",
        detect.lines,
        degree=True,
        contrast=False,
        at_most="Keep the reply to at most {n} lines.",
        at_least="Write at least {n} lines.",
    ),
    Aspect(
        "code_length",
        "Write more lines of code.",
        "Keep the code short.",
        detect.code_lines,
        at_most="Keep the code to at most {n} lines.",
        at_least="Write at least {n} lines of code.",
        degree=True,
    ),
    Aspect(
        "bullets",
        "Use bullet points.",
        "Write prose instead of bullet points.",
        detect.bullets,
        threshold=2,
        at_most="Use at most {n} bullet points.",
        at_least="Use at least {n} bullet points.",
    ),
    Aspect(
        "numbered",
        "Use numbered steps.",
        "Do not use numbered steps.",
        detect.numbered,
        threshold=2,
        at_most="Use at most {n} steps.",
        at_least="Use at least {n} steps.",
    ),
    Aspect("headings", "Use headings.", "Do not use headings.", detect.headings, good=False),
    Aspect("tables", "Use a table.", "Do not use tables.", detect.table),
    Aspect("bold", "Put key terms in bold.", "Do not use bold text.", detect.bold, good=False),
    Aspect(
        "preamble",
        "Begin with an introduction.",
        "Start directly with the answer, without preamble or introduction.",
        courtesies.preamble,
        good=False,
    ),
    Aspect(
        "closing_offer",
        "End with an offer of further help.",
        "Do not end with an offer of further help.",
        courtesies.closing_offer,
        good=False,
    ),
    Aspect(
        "summary",
        "End with a summary.",
        "Do not end with a summary.",
        detect.summary,
    ),
    Aspect(
        "hedging",
        "Hedge where something is uncertain.",
        "State things directly, without hedging.",
        says(matters.HEDGING),
        good=False,
    ),
    Aspect(
        "apology",
        "Begin with an apology (say sorry).",
        "Do not apologise.",
        courtesies.apology,
        good=False,
    ),
    Aspect(
        "exclamation",
        "Sound enthusiastic, with exclamation marks.",
        "Keep a calm tone, without exclamation marks.",
        detect.exclamations,
        threshold=2,
        good=False,
    ),
    Aspect("emoji", "Use emoji.", "Do not use emoji.", detect.emoji, good=False),
)
