"""What a reply speaks of and how it speaks, told by words, phrases and labels: learned from verdicts alone, see
`contrast`.

People judge far more than they name. Each subject is told by phrases that stand for it in any reply to a developer, and
by labels: "history" may be anything, "History:" is about the history.
"""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.further import says, tells
from hungry_tui.learning.replies.making import Measure, Rows
from hungry_tui.learning.replies.subjects.around_the_answer import AROUND_THE_ANSWER
from hungry_tui.learning.replies.subjects.choice_of_words import CHOICE_OF_WORDS
from hungry_tui.learning.replies.subjects.choices import CHOICES
from hungry_tui.learning.replies.subjects.extras import EXTRAS
from hungry_tui.learning.replies.subjects.manner import MANNER
from hungry_tui.learning.replies.subjects.projects import PROJECTS
from hungry_tui.learning.replies.subjects.quality import QUALITY
from hungry_tui.learning.replies.subjects.slots import BESIDE, SLOTS
from hungry_tui.learning.replies.subjects.surroundings import SURROUNDINGS
from hungry_tui.learning.replies.subjects.teaching import TEACHING
from hungry_tui.learning.replies.subjects.voice import VOICE

_TOLD: Final = (
    *AROUND_THE_ANSWER,
    *PROJECTS,
    *TEACHING,
    *SURROUNDINGS,
    *CHOICES,
    *QUALITY,
    *EXTRAS,
    *CHOICE_OF_WORDS,
    *MANNER,
    *VOICE,
)


def _measure(name: str, listed: str) -> Measure:
    near, pattern = SLOTS.get(name, ("", ""))
    return tells(listed, pattern, near=near, beside=BESIDE.get(name, "")) if pattern else says(listed)


SUBJECTS: Final[Rows] = tuple((name, up, down, _measure(name, listed), 1.0) for name, up, down, listed in _TOLD)
