"""What an aspect of a reply is: a measure, and the instructions that stand for it."""

from __future__ import annotations

from dataclasses import dataclass

from hungry_tui.learning.replies.making import Measure
from hungry_tui.learning.replies.reply import Reply


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
