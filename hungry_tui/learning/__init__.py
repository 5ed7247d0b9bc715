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
    from hungry_tui.learning.recalling import recall
from hungry_tui.learning.structured import BATCH, READER_VERSION, readable, reading_request, validated

_THINKING = {
    "guess_category": "categories",
    "Learner": "learner",
    "learn": "learner",
    "recall": "recalling",
}

__all__ = [
    "Change",
    "LessonChange",
    "diff_lessons",
    "BATCH",
    "READER_VERSION",
    "readable",
    "reading_request",
    "validated",
    "Conflict",
    "Example",
    "Feedback",
    "Learner",
    "Lessons",
    "Reading",
    "Rule",
    "RuleEdit",
    "State",
    "Status",
    "Want",
    "guess_category",
    "learn",
    "recall",
    "scoped",
]
