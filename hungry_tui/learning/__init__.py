"""Learning from verdicts: `learn` turns a history into lessons, `recall` reminds the model at each request.

What it produces (Lessons, Rule, …) is imported at once; what thinks is imported when it is first asked for, since its
word lists would cost a program that starts a tenth of a second before its first paint.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from hungry_tui.learning.model import (
    Conflict,
    Example,
    Feedback,
    Lessons,
    Reading,
    Rule,
    RuleEdit,
    State,
    Status,
    Want,
    scoped,
)

if TYPE_CHECKING:
    from hungry_tui.learning.categories import guess_category
    from hungry_tui.learning.changes import Change, LessonChange, diff_lessons
    from hungry_tui.learning.learner import Learner, learn
    from hungry_tui.learning.reasons.structured import BATCH, READER_VERSION, readable, reading_request, validated
    from hungry_tui.learning.recalling import recall

_THINKING = {
    "guess_category": "categories",
    "Change": "changes",
    "LessonChange": "changes",
    "diff_lessons": "changes",
    "Learner": "learner",
    "learn": "learner",
    "recall": "recalling",
    "BATCH": "reasons.structured",
    "READER_VERSION": "reasons.structured",
    "readable": "reasons.structured",
    "reading_request": "reasons.structured",
    "validated": "reasons.structured",
}

__all__ = [
    "BATCH",
    "READER_VERSION",
    "Change",
    "Conflict",
    "Example",
    "Feedback",
    "Learner",
    "LessonChange",
    "Lessons",
    "Reading",
    "Rule",
    "RuleEdit",
    "State",
    "Status",
    "Want",
    "diff_lessons",
    "guess_category",
    "learn",
    "readable",
    "reading_request",
    "recall",
    "scoped",
    "validated",
]


def __getattr__(name: str) -> object:
    if name in _THINKING:
        return getattr(import_module(f"hungry_tui.learning.{_THINKING[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
