"""What a reply speaks of and how it speaks, told by words, phrases and labels: learned from verdicts alone, see
`contrast`.

People judge far more than they name. Each subject is told by phrases that stand for it in any reply to a developer, and
by labels: "history" may be anything, "History:" is about the history.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from hungry_tui.learning.replies.making import Measure, says
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.subjects_content import CONTENT
from hungry_tui.learning.replies.subjects_tone import TONE


def subject(listed: str, *, whole: bool = False) -> Callable[[Reply], float]:
    """Counts phrases in the prose, or in the whole reply; one that ends with a colon counts where it is a label.

    Separated by "|"; "trade off*" also counts "trade-offs".
    """
    phrases = [" ".join(part.split()) for part in listed.split("|")]
    labels = frozenset(phrase[:-1] for phrase in phrases if phrase.endswith(":"))
    spoken = says(" | ".join(phrase for phrase in phrases if not phrase.endswith(":")), whole=whole)
    return lambda reply: spoken(reply) + (0 if labels.isdisjoint(reply.labels) else 1)


SUBJECTS: Final[tuple[tuple[str, str, str, Measure, float], ...]] = tuple(
    (name, up, down, subject(listed), 1.0) for name, up, down, listed in (*CONTENT, *TONE)
)
"""Name, instruction for it, instruction against it, measure, threshold."""
