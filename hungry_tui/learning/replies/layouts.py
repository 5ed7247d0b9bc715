"""How a reply is laid out, and how its sentences begin: learned from verdicts alone, see `contrast`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from hungry_tui.learning.replies import courtesies, patterns
from hungry_tui.learning.replies.further import says
from hungry_tui.learning.replies.making import Measure, Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.seen import seen
from hungry_tui.learning.wording import words_of

_ORDER: Final = words_of("first firstly second secondly third thirdly then next finally lastly afterwards fourth")
_PART: Final = re.compile(r"(?:^|[.!?:;,\n])[^\w\n`]*(?:\d{1,2}[.)] +[*_]*)?(?:and )?([a-z]+)")
_ENDS: Final = words_of("first firstly finally lastly")
_ORDERING: Final = says("""
    first of all | to begin with | to start with | for starters | last but not least | in the end | step one | step 1 |
    step two | step 2 | and then | after that | and finally | once that is done | as a first step
""")


def _signposts(reply: Reply) -> float:
    """Words of order that sentences or parts of them begin with; what only opens or ends an order counts twice."""
    if _ORDER.isdisjoint(reply.word_set):
        return _ORDERING(reply)
    starts = [word for word in _PART.findall(reply.lower_plain) if word in _ORDER]
    return _ORDERING(reply) + len(starts) + sum(word in _ENDS for word in starts)


def _starting(words: str) -> Measure:
    """Counts the sentences that begin with one of the words."""
    known = words_of(words)
    return lambda reply: float(sum(map(known.__contains__, reply.sentence_starts)))


_WILL: Final = words_of("will won't i'll you'll it'll we'll they'll that'll there'll shall")


def _future(reply: Reply) -> float:
    """Verbs in the future tense."""
    if _WILL.isdisjoint(reply.word_set):
        return 0.0
    return float(sum(map(_WILL.__contains__, reply.spoken_words)))


_GREETINGS: Final = re.compile(
    r"\W*(?:hello|hi|hey|hiya|howdy|greetings|welcome|salutations|dear|good (?:morning|afternoon|evening|day)|yo|ahoy)"
    r"\b(?! (?:level|world|performance|res))"
)
_TITLE: Final = re.compile(
    r"\s*(?:# +\S|#{2,3} +\S|\*\*[^*\n]{1,70}\*\*:?[ \t]*\n|[^\n]{1,70}\n(?:={3,}|-{3,})[ \t]*\n)"
)


def _greeting(reply: Reply) -> float:
    """Whether the reply begins with a greeting."""
    return float(bool(_GREETINGS.match(reply.lower[:60])))


def _title(reply: Reply) -> float:
    """Whether a heading stands above everything."""
    return float(bool(_TITLE.match(reply.text)))


def _in_capitals(labels: Iterable[str]) -> int:
    return sum(label.isupper() and len(label) > _LETTERS for label in labels)


_LETTERS: Final = 3
_ANSWERED: Final = re.compile(r"[a-z`\"')]\?[*_]*[ \t]+(?=[A-Z`*\"])[^?\n]*[.!:](?:\s|$)")
_SHORT_LINE: Final = re.compile(r"\n[ \t]*[^\s|#>*+-][^\n.!?:]{0,160}[.!?](?=[ \t]*(?:\n|\Z))")
_LINES: Final = 3


def _rhetorical(reply: Reply) -> float:
    """Questions that are answered on the spot."""
    if "?" not in reply.prose:
        return 0.0
    text = reply.prose
    opening = text.find("\n") if text.startswith(">") else 0
    return float(len(_ANSWERED.findall(text, max(0, opening))))


def _sentence_lines(reply: Reply) -> float:
    """Share of the lines of prose that are one sentence; 0 with a few lines."""
    count = len(reply.prose_lines)
    if count < _LINES or not count / 2 < reply.sentences <= 2 * count:
        return 0.0
    return len(_SHORT_LINE.findall(reply.prose_after_break)) / count


LAYOUTS: Final[Rows] = (
    (
        "restating",
        "Restate my request first in your own words.",
        "Do not restate my request.",
        courtesies.restating,
        1,
    ),
    (
        "signposts",
        'Use order words like "first", "then" and "finally".',
        'Do not use order words like "first", "then" and "finally".',
        _signposts,
        2,
    ),
    (
        "imperative",
        'Write in the imperative ("Open the file.").',
        "Describe what happens instead of writing in the imperative.",
        _starting("""
        use add put run call create make set open write read keep take move replace remove delete check start stop
        define wrap pass return store save import install note remember try avoid consider ensure change rename split
        extract let give send load build test update apply choose pick copy paste click go see look
        think do don't never always
        declare insert append enable disable turn switch measure find log catch raise close drop convert treat prefer
        verify confirm commit push deploy restart fetch parse sort filter group cache lock release wait handle
        """),
        2,
    ),
    (
        "conjunctions",
        'Begin sentences with "And", "But" or "So".',
        'Do not begin sentences with "And", "But" or "So".',
        _starting("and but so or yet"),
        1,
    ),
    (
        "future_tense",
        'Write in the future tense ("will").',
        'Write in the present tense instead of using "will".',
        _future,
        2,
    ),
    (
        "greeting",
        'Begin with a greeting such as "Hello".',
        'Do not begin with a greeting such as "Hello".',
        _greeting,
        1,
    ),
    (
        "rhetorical",
        "Ask rhetorical questions.",
        "Do not ask rhetorical questions.",
        _rhetorical,
        1,
    ),
    ("title", "Begin with a title.", "Do not begin with a title.", _title, 1),
    (
        "capital_headings",
        "Write headings in CAPITALS.",
        "Do not write headings in CAPITALS.",
        lambda reply: float(_in_capitals(reply.labels_as_written)),
        1,
    ),
    (
        "question_headings",
        "Phrase headings as questions.",
        "Do not phrase headings as questions.",
        seen(r"\n {0,3}(?:#{1,6} [^\n]*\?|\*\*[^*\n]*\?(?:\*\*:?|:\*\*))[ \t]*(?=\n|$)", "?"),
        1,
    ),
    (
        "numbered_headings",
        "Number the headings.",
        "Do not number the headings.",
        seen(patterns.NUMBERED_HEADING, "#", "**"),
        1,
    ),
    (
        "bold_bullets",
        "Begin each bullet point with a bold term.",
        "Do not begin bullet points with a bold term.",
        seen(patterns.BOLD_ITEM, "**", "__", "<b>", "<strong>"),
        2,
    ),
    (
        "lettered",
        "Use lettered lists: a), b), c).",
        "Do not use lettered lists: a), b), c).",
        seen(r"\n[ \t]*(?:[-*] )?\(?[a-eA-E][.)] +\S", "a) ", "A) ", "a. ", "A. "),
        2,
    ),
    (
        "footnotes",
        "Use footnotes.",
        "Do not use footnotes.",
        seen(patterns.FOOTNOTE, "[^", "[1]", "¹", "†"),
        1,
    ),
    (
        "callouts",
        'Put notes in callout boxes such as "Note" or "Tip".',
        'Do not put notes in callout boxes such as "Note" or "Tip".',
        seen(patterns.BOX, ">", "!!! ", ":::"),
        1,
    ),
    (
        "html",
        "Use HTML tags.",
        "Do not use HTML tags.",
        seen(patterns.TAG, "<"),
        1,
    ),
    (
        "shortcuts",
        "Mention keyboard shortcuts.",
        "Do not mention keyboard shortcuts.",
        seen(patterns.KEYS, "⌘", "⌥", "⌃", "⇧", words=patterns.KEY_WORDS),
        1,
    ),
    (
        "maths",
        "Write formulas in LaTeX.",
        "Do not write formulas in LaTeX.",
        seen(patterns.FORMULA, "$", "\\"),
        1,
    ),
    (
        "ratings",
        "Give a rating (stars or points).",
        "Do not give ratings (stars or points).",
        seen(patterns.RATED, "★", "⭐", "/5", "/10", "/ 10", "/ 5", words="rating score grade out stars"),
        1,
    ),
    (
        "dates",
        "Mention dates.",
        "Do not mention dates.",
        seen(patterns.DATE, "-0", "-1", "-2", ".19", ".20", "/19", "/20", words=patterns.MONTHS),
        1,
    ),
    (
        "slashes",
        'Join words with slashes ("and/or").',
        'Do not join words with slashes ("and/or").',
        seen(r"(?<![\w/`.~:<@-])[A-Za-z]{2,}/[a-z]{2,}(?![\w/.`:>*-]|\.\w)", "/"),
        1,
    ),
    (
        "abbreviations_explained",
        "Spell out abbreviations at their first use.",
        "Do not spell out abbreviations at their first use.",
        seen(patterns.ABBREVIATED, " ("),
        1,
    ),
    (
        "sentence_lines",
        "Put every sentence on a new line.",
        "Do not put every sentence on a new line.",
        _sentence_lines,
        0.75,
    ),
    (
        "rare_signs",
        "Use special symbols like ✓, ★ or •.",
        "Do not use special symbols like ✓, ★ or •.",
        lambda reply: float(not reply.text.isascii() and any(map(reply.prose.__contains__, "✓✔✗✘★☆•▸►▪■●◦※§"))),
        1,
    ),
    (
        "strikethrough",
        "Use strikethrough.",
        "Do not use strikethrough.",
        seen(r"~~[^~\n]+~~|<(?:s|del|strike)>", "~~", "<"),
        1,
    ),
)
