"""Aspects of what a reply speaks of and to whom, and of what makes it complete."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies import commands_and_files, courtesies, dangers, detect, everyday, matters
from hungry_tui.learning.replies.aspects.aspect import Aspect
from hungry_tui.learning.replies.jargon import jargon
from hungry_tui.learning.replies.making import in_code, says, shared, tells
from hungry_tui.learning.replies.marks import jokes
from hungry_tui.learning.replies.reply import Reply

_WARNED: Final = says(dangers.WARNINGS)
_GROUPS: Final = says("security group | security groups")
_SECURED: Final = (says(dangers.SECURITY, whole=True), says(dangers.SECURITY_IN_PROSE))


def _warnings(reply: Reply) -> float:
    return _WARNED(reply) + reply.prose.count("\u26a0")


_I: Final = says("i | i'm | i'll | i've | i'd | my | mine | myself")
_THAT_IS: Final = says("i e")


def _first_person(reply: Reply) -> float:
    """Words for the one who speaks; i.e. is none, and "let me know" is said by those who never say I."""
    found = _I(reply)
    return found and found - _THAT_IS(reply)


def _security(reply: Reply) -> float:
    return sum(told(reply) for told in _SECURED) - _GROUPS(reply)


CONTENT: Final = (
    Aspect(
        "performance",
        "Discuss performance and time complexity (Big O).",
        "Do not discuss performance or time complexity.",
        says(matters.PERFORMANCE, whole=True),
    ),
    Aspect(
        "security",
        "Point out security concerns.",
        "Do not discuss security.",
        _security,
    ),
    Aspect("links", "Include links to the documentation.", "Do not include links.", detect.links),
    Aspect(
        "clarifying",
        "Ask a clarifying question when the request is unclear.",
        "Do not ask clarifying questions.",
        courtesies.questions,
        good=False,
    ),
    Aspect(
        "analogy",
        "Use analogies.",
        "Do not use analogies.",
        tells(matters.ANALOGY, everyday.LIKENESS, near=everyday.THINGS),
    ),
    Aspect(
        "jargon",
        "Use precise technical terms.",
        "Use plain language without jargon.",
        jargon,
        good=False,
    ),
    Aspect(
        "formality",
        "Write in a formal tone.",
        "Write in a casual tone.",
        says(
            "hereby | therefore | furthermore | moreover | consequently | thus | shall | one must | it is "
            "important | it is recommended | it is advisable"
        ),
        degree=True,
        contrast=False,
    ),
    Aspect(
        "humour",
        "Add a joke or a little humour.",
        "Do not make jokes.",
        jokes,
        good=False,
    ),
    Aspect(
        "complete",
        "Give complete code that runs as it stands.",
        "Show only the lines that change.",
        in_code(r"^\s*\.\.\.\s*$", r"TODO", r"your code here", r"NotImplemented", r"^\s*pass\s*$"),
        degree=True,
        contrast=False,
    ),
    Aspect(
        "file_names",
        "Give the file name or path for each piece of code.",
        "Do not give file names or paths for the code.",
        commands_and_files.file_names,
    ),
    Aspect("diagram", "Draw a diagram.", "Do not draw diagrams.", detect.diagram),
    Aspect(
        "imports",
        "Show the import lines.",
        "Do not show import lines.",
        shared("dependencies", detect.dependencies),
    ),
    Aspect(
        "warnings",
        "Add warnings about pitfalls.",
        "Do not add warnings.",
        _warnings,
    ),
    Aspect(
        "praise",
        "Praise and encourage me.",
        "Do not praise or flatter me.",
        courtesies.praise,
        good=False,
    ),
    Aspect(
        "repetition",
        "Repeat the key point.",
        "Say each thing once, without repeating yourself.",
        says(matters.REPETITION),
        good=False,
    ),
    Aspect(
        "first_person",
        'Write in the first person ("I", "my").',
        'Do not write in the first person ("I", "my").',
        _first_person,
        good=False,
    ),
    Aspect(
        "inline_code",
        "Put names of code in backticks.",
        "Do not put names of code in backticks.",
        detect.inline_code,
    ),
    Aspect(
        "language_tag",
        "Put the language name on every code block.",
        "Do not put a language name on code blocks.",
        detect.language_tag,
    ),
    Aspect(
        "line_width",
        "Write code lines over 88 characters.",
        "Keep code lines under 88 characters.",
        detect.long_lines,
        good=False,
    ),
)
