"""Learning from verdicts: `learn` turns a history into lessons, `recall` reminds the model at each request."""

from hungry_tui.learning.categories import guess_category
from hungry_tui.learning.learner import Learner, learn
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
from hungry_tui.learning.recalling import recall

__all__ = [
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
