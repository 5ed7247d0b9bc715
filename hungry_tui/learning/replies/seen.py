"""A measure of patterns in the prose, each looked for only where a sign or a word of it occurs: patterns take time."""

from __future__ import annotations

from collections.abc import Iterable

from hungry_tui.learning.replies.making import Listed, Measure, compiled
from hungry_tui.learning.replies.phrases import FURTHER
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of


class _Seen(Listed):
    """Counts hits of a pattern in the prose where one of some signs or words occurs."""

    def __init__(self, pattern: str, near: Iterable[str], words: Iterable[str]) -> None:
        super().__init__(FURTHER, *map(FURTHER.signs.add, near), FURTHER.words.add(words))
        self._pattern = pattern

    def __call__(self, reply: Reply) -> float:
        """How often the pattern matches."""
        if reply.listed(self.among).keys().isdisjoint(self.numbers):
            return 0.0
        return float(len(compiled(self._pattern).findall(reply.prose_after_break)))


def seen(pattern: str, *near: str, words: str = "") -> Measure:
    """Counts hits of a pattern in the prose; looked for only where one of `near` or of the words occurs.

    What lines begin with is told by a pattern with a line break in front: one stands before every line.
    """
    return _Seen(pattern, near, words_of(words))
