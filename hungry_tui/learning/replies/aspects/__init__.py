"""The aspects of a reply that have a measure of their own, and the instructions that stand for them.

The words with which people speak about them are in `vocabulary`. Anything else that a reason names is a thing in the
user's own words, see `things`.
"""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.aspects.aspect import Aspect
from hungry_tui.learning.replies.aspects.code import CODE
from hungry_tui.learning.replies.aspects.content import CONTENT
from hungry_tui.learning.replies.aspects.form import FORM
from hungry_tui.learning.replies.constructs import CONSTRUCTS
from hungry_tui.learning.replies.habits import HABITS
from hungry_tui.learning.replies.layouts import LAYOUTS
from hungry_tui.learning.replies.marks import MARKS
from hungry_tui.learning.replies.shapes import SHAPES
from hungry_tui.learning.replies.structures import STRUCTURES
from hungry_tui.learning.replies.subjects import SUBJECTS

__all__ = ["ASPECTS", "COMMON", "NAMED", "Aspect"]

NAMED: Final = {aspect.name: aspect for aspect in (*FORM, *CODE, *CONTENT)}
"""The aspects that people speak of, by name, in the order of the tables."""
COMMON: Final = [*NAMED.values(), *(Aspect(*row) for row in SHAPES)]
"""Those, and what many people judge without naming it."""
ASPECTS: Final = {
    aspect.name: aspect
    for aspect in (*COMMON, *(Aspect(*row) for row in (*SUBJECTS, *HABITS, *LAYOUTS, *STRUCTURES, *CONSTRUCTS, *MARKS)))
}
"""All aspects by name, those that only verdicts tell last."""
