"""The aspects of a reply that have a measure of their own, and the instructions that stand for them.

The words with which people speak about them are in `vocabulary`. Anything else that a reason names is a thing in the
user's own words, see `things`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from hungry_tui.learning import detect
from hungry_tui.learning.detect import Measure, anywhere, in_code, in_prose
from hungry_tui.learning.reply import Reply


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
        """The measure's value for this reply, None where it does not apply."""
        return self.measure(reply)

    def has(self, reply: Reply) -> bool | None:
        """Whether the reply has it; None where that cannot be said."""
        value = None if self.degree else self.measure(reply)
        return None if value is None else value >= self.threshold


_TABLE: Final = (
    Aspect("length", "Explain in more detail.", "Keep the reply short.", detect.words, degree=True, at_most="Keep the reply to at most {n} words.", at_least="Write at least {n} words."),
    Aspect("sentences", "Write more sentences.", "Use few sentences.", detect.sentences, degree=True, at_most="Keep the reply to at most {n} sentences.", at_least="Write at least {n} sentences.", contrast=False),
    Aspect("paragraphs", "Break the text into paragraphs.", "Use few paragraphs.", detect.paragraphs, degree=True, at_most="Keep the reply to at most {n} paragraphs.", at_least="Write at least {n} paragraphs.", contrast=False),
    Aspect("lines", "Write more lines.", "Use few lines.", detect.lines, degree=True, contrast=False, at_most="Keep the reply to at most {n} lines.", at_least="Write at least {n} lines."),
    Aspect("code_length", "Write the code out in full.", "Keep the code short.", detect.code_lines, degree=True, at_most="Keep the code to at most {n} lines.", at_least="Write at least {n} lines of code."),
    Aspect("bullets", "Use bullet points.", "Write prose instead of bullet points.", detect.bullets, threshold=2, at_most="Use at most {n} bullet points.", at_least="Use at least {n} bullet points."),
    Aspect("numbered", "Use numbered steps.", "Do not use numbered steps.", detect.numbered, threshold=2, at_most="Use at most {n} steps.", at_least="Use at least {n} steps."),
    Aspect("headings", "Use headings.", "Do not use headings.", detect.headings, good=False),
    Aspect("tables", "Use a table.", "Do not use tables.", detect.table),
    Aspect("bold", "Put key terms in bold.", "Do not use bold text.", detect.bold, good=False),
    Aspect("preamble", "Begin with an introduction.", "Start directly with the answer, without preamble.", detect.preamble, good=False),
    Aspect("closing_offer", "End by offering further help.", "Do not end with a closing offer of further help.", detect.closing_offer, good=False),
    Aspect("summary", "End with a summary.", "Do not summarise at the end.", in_prose(r"\b(?:in summary|to summari[sz]e|in conclusion|to sum up|summing up|overall,|in short|tl;?dr|key takeaways?|takeaways?\b|to recap|recap:|summary:|conclusion|the bottom line|wrapping up|in a nutshell|to conclude)"), good=True),
    Aspect("hedging", "Name uncertainty where there is some.", "State things directly, without hedging.", detect.hedging, good=False),
    Aspect("apology", "Be polite.", "Do not apologise.", in_prose(r"\b(?:sorry|apologi[sz]e|apologies|my mistake|forgive)\b"), good=False),
    Aspect("exclamation", "Sound enthusiastic.", "Keep a calm tone, without exclamation marks.", detect.exclamations, threshold=2, good=False),
    Aspect("emoji", "Use emoji.", "Do not use emoji.", detect.emoji, good=False),
    Aspect("comments", "Comment the code.", "Do not comment the code.", detect.comments, threshold=1),
    Aspect("docstrings", "Write docstrings.", "Do not write docstrings.", detect.docstrings),
    Aspect("type_hints", "Include type hints.", "Do not use type hints.", detect.type_hints, contrast=True),
    Aspect("tests", "Include tests.", "Do not include tests.", detect.tests, at_most="Write at most {n} tests.", at_least="Write at least {n} tests."),
    Aspect("error_handling", "Handle errors.", "Leave out error handling.", detect.error_handling),
    Aspect("validation", "Validate inputs.", "Leave out input validation.", in_code(r"\bisinstance\(", r"if not \w+\b", r"\bvalidat", r"typeof ", r"== None", r"is None", r"\bValueError", r"\bArgumentError", r"=== undefined", r"\brequire\(")),
    Aspect("edge_cases", "Cover edge cases.", "Leave out edge cases.", anywhere(r"\bedge[- ]cases?\b", r"\bcorner[- ]cases?\b", r"\bempty (?:list|string|input|array)", r"\bboundar(?:y|ies)\b")),
    Aspect("logging", "Add logging.", "Leave out logging.", in_code(r"\blog(?:ger|ging)?\.\w+\(", r"\bLog\.\w\(", r"\bslog\.", r"\bLogger\b", r"\bos_log\b", r"\btracing::")),
    Aspect("prints", "Print the results.", "Do not print from the code.", in_code(r"\bprint(?:ln|f)?!?\(", r"console\.log\(", r"System\.out\.", r"\bputs\b", r"\becho\b", r"fmt\.Print"), good=False),
    Aspect("example", "Show a usage example.", "Leave out usage examples.", anywhere(r"\b(?:example(?: usage)?|usage|e\.g\.|for instance|for example|sample (?:usage|call|output|input)|example output|>>> |__main__)\b"), at_most="Give at most {n} examples.", at_least="Give at least {n} examples."),
    Aspect("code", "Show code.", "Answer without code.", detect.code_blocks),
    Aspect("code_first", "Put the code first.", "Explain before the code.", detect.code_first),
    Aspect("explanation", "Explain the code.", "Give only the code, without explanation.", detect.explanation, threshold=25),
    Aspect("alternatives", "Compare alternatives.", "Give one solution, without alternatives.", in_prose(r"\b(?:alternativ(?:e|ely)s?|another (?:option|approach|way)|option \d|other (?:options|approaches|ways)|or you (?:can|could)|you could also|instead, you|approach \d)\b")),
    Aspect("tradeoffs", "Name the trade-offs.", "Leave out the trade-offs.", in_prose(r"\btrade-?offs?\b", r"\bpros\b", r"\bcons\b", r"\bdownsides?\b", r"\badvantages?\b", r"\bdrawbacks?\b", r"\blimitations?\b")),
    Aspect("complexity", "Make the solution more complete.", "Keep the solution simple.", detect.complexity, degree=True),
    Aspect("nesting", "Nest freely.", "Keep the code flat, with early returns.", detect.nesting, threshold=3, good=False),
    Aspect("names", "Use descriptive names.", "Use short names.", detect.name_length, degree=True),
    Aspect("functions", "Split the code into small functions.", "Keep the code in one function.", in_code(r"\b(?:def|func|fn|function)\s+\w+", r"=>\s*[{(]"), threshold=2, contrast=True),
    Aspect("classes", "Organise the code in classes.", "Use plain functions instead of classes.", in_code(r"^\s*(?:export\s+|public\s+|final\s+|abstract\s+)*(?:class|struct|interface|protocol|trait)\s+\w", flags=re.MULTILINE)),
    Aspect("constants", "Name constants instead of magic numbers.", "Write numbers inline.", in_code(r"^\s*(?:const |static |final |let )?[A-Z][A-Z_]{2,}\b[^\n]*=", flags=re.MULTILINE)),
    Aspect("async", "Use async code.", "Use plain synchronous code.", in_code(r"\basync\b", r"\bawait\b")),
    Aspect("one_liner", "Prefer compact one-liners.", "Spell the code out instead of one-liners.", in_code(r"\blambda\b", r"\[[^\[\]\n]+ for [^\[\]\n]+\]", r"\?[^:\n]+:[^\n]"), good=False),
    Aspect("dependencies", "Use well-known libraries.", "Use only the standard library.", detect.dependencies, threshold=3, good=False),
    Aspect("performance", "Mention performance and complexity.", "Leave out performance remarks.", anywhere(r"\bO\([^)\n]{1,12}\)", r"\bperformance\b", r"\btime complexity\b", r"\befficien", r"\bbenchmark", r"\blatency\b")),
    Aspect("security", "Point out security concerns.", "Leave out security remarks.", anywhere(r"\bsecur(?:e|ity)\b", r"\bsaniti[sz]", r"\binjection\b", r"\bvulnerab", r"\bescap(?:e|ing)\b", r"\bxss\b", r"\bcsrf\b")),
    Aspect("links", "Link to the documentation.", "Leave out links.", anywhere(r"https?://", r"\]\([^)]+\)"), contrast=True),
    Aspect("clarifying", "Ask a question when the request is unclear.", "Do not ask questions back.", detect.questions, good=False),
    Aspect("analogy", "Use analogies.", "Do not use analogies.", in_prose(r"\b(?:think of (?:it|this|a)|imagine|is like an?|just like|analogy|analogous|picture an?|as if)\b"), contrast=True),
    Aspect("jargon", "Use precise technical terms.", "Use plain language without jargon.", in_prose(r"\b(?:idempoten|polymorphi|memoi[sz]|monad|orthogonal|paradigm|leverag|utili[sz]e|heuristic|deterministic|canonical|encapsulat|semantics)\w*"), good=False),
    Aspect("formality", "Write formally.", "Write casually.", in_prose(r"\b(?:hereby|therefore|furthermore|moreover|consequently|thus|shall|one must|it is (?:important|recommended|advisable))\b"), degree=False, threshold=1, contrast=False),
    Aspect("humour", "Add a little humour.", "Leave out jokes.", in_prose(r"\b(?:joke|haha|lol|pun intended|kidding|fun fact)\b", r"😂|😉|;\)"), good=False, contrast=False),
    Aspect("complete", "Give complete code that runs as it stands.", "Show only the lines that change.", in_code(r"(?:#|//)\s*\.\.\.", r"^\s*\.\.\.\s*$", r"TODO", r"your code here", r"NotImplemented", r"^\s*pass\s*$", flags=re.MULTILINE | re.IGNORECASE), degree=True, contrast=False),
    Aspect("file_names", "Say which file each piece of code belongs in.", "Leave out file names.", anywhere(r"^(?:#|//|\*\*|`)?\s*[\w/.-]+\.(?:py|js|ts|go|rs|swift|rb|java|kt|sql|sh|toml|yaml|yml|json)\b`?(?:\*\*)?:?\s*$", flags=re.MULTILINE | re.IGNORECASE), contrast=True),
    Aspect("diagram", "Draw a diagram.", "Leave out diagrams.", anywhere(r"```mermaid", r"[-=]{2,}>", r"\+-{3,}\+", r"[│┌└├]"), contrast=True),
    Aspect("imports", "Show the import lines.", "Leave out the import lines.", detect.dependencies, contrast=False),
    Aspect("warnings", "Warn about pitfalls.", "Leave out warnings.", in_prose(r"\b(?:note that|be careful|warning|caution|beware|keep in mind|important:|watch out|pitfall|gotcha)\b"), good=True),
    Aspect("praise", "Encourage me.", "Do not flatter me.", in_prose(r"\b(?:great (?:question|idea|choice|job|work)|good (?:question|idea|thinking|instinct)|excellent|awesome|fantastic|brilliant|amazing|wonderful|well done|perfect)\b"), good=False),
    Aspect("repetition", "Repeat the key point.", "Say each thing once.", in_prose(r"\b(?:as (?:mentioned|noted|stated|said)|again,|to repeat|once more|in other words)\b"), good=False, contrast=True),
    Aspect("first_person", "Speak as I.", "Avoid speaking of yourself.", in_prose(r"\b(?:I|I'm|I'll|I've|I'd|my|me)\b"), good=False, threshold=2),
    Aspect("inline_code", "Put names of code in backticks.", "Write names of code without backticks.", in_prose(r"(?<!`)`[^`\n]+`(?!`)"), threshold=1),
    Aspect("language_tag", "Name the language on every code block.", "Leave the language off code blocks.", detect.language_tag, contrast=True),
    Aspect("line_width", "Write code lines as long as they come.", "Keep code lines under 88 characters.", detect.long_lines, good=False),
)


ASPECTS: Final = {aspect.name: aspect for aspect in _TABLE}
"""Every aspect by its name, in the table's order."""
