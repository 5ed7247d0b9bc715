"""What a reply speaks of and how it speaks, told by words, phrases and labels: learned from verdicts alone, see
`contrast`.

People judge far more than they name. Each subject is told by phrases that stand for it in any reply to a developer, and
by labels: "history" may be anything, "History:" is about the history.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from hungry_tui.learning.replies.making import Rows, says
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.subjects.around_the_answer import AROUND_THE_ANSWER
from hungry_tui.learning.replies.subjects.choice_of_words import CHOICE_OF_WORDS
from hungry_tui.learning.replies.subjects.choices import CHOICES
from hungry_tui.learning.replies.subjects.extras import EXTRAS
from hungry_tui.learning.replies.subjects.manner import MANNER
from hungry_tui.learning.replies.subjects.projects import PROJECTS
from hungry_tui.learning.replies.subjects.quality import QUALITY
from hungry_tui.learning.replies.subjects.surroundings import SURROUNDINGS
from hungry_tui.learning.replies.subjects.teaching import TEACHING
from hungry_tui.learning.replies.subjects.voice import VOICE


def subject(listed: str, *, whole: bool = False) -> Callable[[Reply], float]:
    """Counts phrases in the prose, or in the whole reply; one that ends with a colon counts where it is a label.

    Separated by "|"; "trade off*" also counts "trade-offs".
    """
    phrases = [" ".join(part.split()) for part in listed.split("|")]
    labels = frozenset(phrase[:-1] for phrase in phrases if phrase.endswith(":"))
    spoken = says(" | ".join(phrase for phrase in phrases if not phrase.endswith(":")), whole=whole)
    return lambda reply: spoken(reply) + (0 if labels.isdisjoint(reply.labels) else 1)


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

SUBJECTS: Final[Rows] = tuple((name, up, down, subject(listed), 1.0) for name, up, down, listed in _TOLD)
