"""The aspects of a reply that have a measure of their own, and the instructions that stand for them.

The words with which people speak about them are in `vocabulary`. Anything else that a reason names is a thing in the
user's own words, see `things`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hungry_tui.learning.replies import coding, courtesies, detect, matters
from hungry_tui.learning.replies.constructs import CONSTRUCTS
from hungry_tui.learning.replies.layouts import LAYOUTS
from hungry_tui.learning.replies.making import Measure, code_names, in_code, says, shared
from hungry_tui.learning.replies.marks import MARKS, jokes
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.shapes import SHAPES, jargon
from hungry_tui.learning.replies.subjects import SUBJECTS, subject


@dataclass(frozen=True, slots=True)
class Aspect:
    """One aspect: how it is measured and worded.

    A reply *has* the aspect from `threshold` on. `degree` aspects are had by every reply, more or less; `at_most` and
    `at_least` word their limits. `good` says which way an unexplained mention leans: most people want comments, few
    want emoji.
    """

    name: str
    up: str
    down: str
    measure: Measure
    threshold: float = 1.0
    good: bool = True
    degree: bool = False
    at_most: str = ""
    at_least: str = ""
    contrast: bool = True
    """Whether it may be learned from verdicts without reasons."""

    def value(self, reply: Reply) -> float | None:
        """The measure's value for this reply, None where it does not apply. Measured once."""
        measured, name = reply.measured, self.name
        if name not in measured:
            measured[name] = self.measure(reply)
        return measured[name]

    def has(self, reply: Reply) -> bool | None:
        """Whether the reply has it; None where that cannot be said."""
        value = None if self.degree else self.value(reply)
        return None if value is None else value >= self.threshold


_WARNED: Final = subject(matters.WARNINGS)
_SECURED: Final = (subject(matters.SECURITY, whole=True), says(matters.SECURITY_IN_PROSE))


def _warnings(reply: Reply) -> float:
    return _WARNED(reply) + reply.prose.count("\u26a0")


def _security(reply: Reply) -> float:
    return sum(told(reply) for told in _SECURED)


_TABLE: Final = (
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
        "Write the code out in full.",
        "Keep the code short, the change small.",
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
        "Do not end with a closing offer of further help.",
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
        "Hedge: say what is uncertain.",
        "State things directly, without hedging.",
        subject(matters.HEDGING),
        good=False,
    ),
    Aspect(
        "apology",
        "Say sorry where something went wrong: apologise first.",
        "Do not apologise.",
        subject(matters.APOLOGY),
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
    Aspect("comments", "Include comments in the code.", "Do not put comments in the code.", detect.comments),
    Aspect("docstrings", "Write docstrings.", "Do not write docstrings.", coding.docstrings),
    Aspect("type_hints", "Include type hints.", "Do not use type hints.", coding.type_hints),
    Aspect(
        "tests",
        "Include tests.",
        "Do not include tests.",
        coding.tests,
        at_most="Write at most {n} tests.",
        at_least="Write at least {n} tests.",
    ),
    Aspect("error_handling", "Include error handling.", "Do not include error handling.", coding.error_handling),
    Aspect(
        "validation",
        "Validate inputs.",
        "Do not add input validation.",
        coding.validation,
    ),
    Aspect(
        "edge_cases",
        "Cover edge cases.",
        "Do not go into edge cases.",
        subject(matters.EDGE_CASES, whole=True),
    ),
    Aspect(
        "logging",
        "Add logging.",
        "Do not add logging.",
        coding.logging,
    ),
    Aspect(
        "prints",
        "Print results and intermediate values.",
        "Do not print from the code, leave no debug output.",
        coding.prints,
        good=False,
    ),
    Aspect(
        "example",
        "Show a usage example.",
        "Do not include a usage example.",
        detect.examples,
        at_most="Give at most {n} examples.",
        at_least="Give at least {n} examples.",
    ),
    Aspect("code", "Show code.", "Answer without code.", detect.code_blocks),
    Aspect("code_first", "Put the code first.", "Explain before the code.", detect.code_first),
    Aspect(
        "explanation", "Explain the code.", "Give only the code, without explanation.", detect.explanation, threshold=25
    ),
    Aspect(
        "alternatives",
        "Offer alternatives.",
        "Give one solution, without alternatives.",
        subject(matters.ALTERNATIVES),
    ),
    Aspect(
        "tradeoffs",
        "Name the trade-offs.",
        "Do not list trade-offs.",
        subject(matters.TRADEOFFS),
    ),
    Aspect(
        "complexity", "Make the solution more complete.", "Keep the solution simple.", detect.complexity, degree=True
    ),
    Aspect(
        "nesting",
        "Nest instead of returning early.",
        "Avoid deep nesting: return early.",
        detect.nesting,
        threshold=3,
        good=False,
    ),
    Aspect("names", "Use descriptive names.", "Use short names.", detect.name_length, degree=True),
    Aspect(
        "functions",
        "Split the code into small functions.",
        "Keep the code in one function.",
        coding.functions,
        threshold=2,
    ),
    Aspect(
        "classes",
        "Organise the code in classes.",
        "Use plain functions instead of classes.",
        coding.classes,
    ),
    Aspect(
        "constants",
        "Name constants instead of magic numbers.",
        "Write numbers inline, without constants.",
        coding.constants,
    ),
    Aspect(
        "async",
        "Use async code.",
        "Use plain synchronous code instead of async.",
        code_names(
            "async | await | asyncio | suspend | runblocking | tokio | coroutinescope | withcontext | promise | "
            "completablefuture | trio | anyio | aiohttp | eventloop | deferred | task_async | mono"
        ),
    ),
    Aspect(
        "one_liner",
        "Prefer compact one-liners.",
        "Spell the code out instead of one-liners.",
        coding.one_liners,
        good=False,
    ),
    Aspect(
        "dependencies",
        "Use well-known libraries.",
        "Use only the standard library.",
        detect.dependencies,
        threshold=3,
        good=False,
    ),
    Aspect(
        "performance",
        "Mind performance and state the time complexity.",
        "Do not discuss performance or time complexity.",
        subject(matters.PERFORMANCE, whole=True),
    ),
    Aspect(
        "security",
        "Point out security concerns.",
        "Do not discuss security.",
        _security,
    ),
    Aspect("links", "Link to the documentation.", "Do not include links.", detect.links),
    Aspect(
        "clarifying",
        "Ask a question when the request is unclear.",
        "Do not ask questions back.",
        courtesies.questions,
        good=False,
    ),
    Aspect(
        "analogy",
        "Use analogies.",
        "Do not use analogies.",
        subject(matters.ANALOGY),
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
        "Write formally.",
        "Write casually.",
        says(
            "hereby | therefore | furthermore | moreover | consequently | thus | shall | one must | it is "
            "important | it is recommended | it is advisable"
        ),
        degree=True,
        contrast=False,
    ),
    Aspect(
        "humour",
        "Add a little humour.",
        "Do not joke.",
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
        "Say which file each piece of code belongs in.",
        "Do not put file names or paths above the code.",
        coding.file_names,
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
        "Warn about pitfalls and side effects.",
        "Do not add warnings.",
        _warnings,
    ),
    Aspect(
        "praise",
        "Encourage me: say something kind, a compliment where it is earned.",
        "Do not flatter or praise me.",
        courtesies.praise,
        good=False,
    ),
    Aspect(
        "repetition",
        "Repeat the key point.",
        "Do not repeat yourself: say each thing once.",
        subject(matters.REPETITION),
        good=False,
    ),
    Aspect(
        "first_person",
        "Write in the first person: say what you would do.",
        "Keep it impersonal: no first person, no word about yourself.",
        says("i | i'm | i'll | i've | i'd | my | me"),
        good=False,
        threshold=2,
    ),
    Aspect("inline_code", "Put names of code in backticks.", "Do not use backticks in prose.", detect.inline_code),
    Aspect("language_tag", "Name the language on every code block.", "Do not tag code blocks.", detect.language_tag),
    Aspect(
        "line_width",
        "Write code lines as long as they come.",
        "Keep code lines under 88 characters.",
        detect.long_lines,
        good=False,
    ),
)

NAMED: Final = {aspect.name: aspect for aspect in _TABLE}
"""The aspects that people speak of, by name, in the table's order."""
ASPECTS: Final = {**NAMED, **{row[0]: Aspect(*row) for row in (*SHAPES, *SUBJECTS, *LAYOUTS, *CONSTRUCTS, *MARKS)}}
"""All aspects by name, those that only verdicts tell last."""
