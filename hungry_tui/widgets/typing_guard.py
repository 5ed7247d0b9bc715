"""Typing wins: tells a verdict key from the first letters of the next prompt. Pure."""

from __future__ import annotations

from dataclasses import dataclass

QUIET = 0.25
"""Seconds: how long a verdict key must stand alone, and how long after taking the focus no key judges."""


@dataclass(frozen=True, slots=True)
class Held:
    """A verdict key that waits to see whether text follows; `at` in seconds."""

    key: str
    character: str
    at: float


class TypingGuard:
    """Decides, key by key, what is a command to the verdict bar and what is text for the composer.

    Times are seconds of one monotonic clock.
    """

    def __init__(self) -> None:
        self._focused_at = float("-inf")
        self._typing = False
        self.held: Held | None = None

    @property
    def typing(self) -> bool:
        """Text has begun: all that follows is text, until the focus comes again."""
        return self._typing

    @property
    def sure(self) -> bool:
        """The bar was gone to on purpose and nothing is held: a key that judges nothing need not wait."""
        return self._focused_at == float("-inf") and self.held is None and not self._typing

    def focus_came_by_itself(self, now: float) -> None:
        """The bar took the focus without being asked: the user may be typing."""
        self._focused_at = now
        self._typing = False

    def focus_leaves(self) -> str:
        """The next key goes elsewhere, and so does one that is held. Returns its text.

        Where the focus comes back to the bar, it was asked for: keys judge at once.
        """
        text = self.held.character if self.held else ""
        self.held = None
        self._typing = True
        self._focused_at = float("-inf")
        return text

    def focus_came(self) -> None:
        """The bar has the focus."""
        self._typing = False

    def press(self, key: str, character: str, now: float, *, command: bool) -> str:
        """A printable key. Returns the text that belongs to the composer, "" while the key is held."""
        if self.held is not None:
            return self.focus_leaves() + character
        if self._typing or not command or now - self._focused_at < QUIET:
            self._typing = True
            return character
        self.held = Held(key, character, now)
        return ""

    def overdue(self, now: float) -> bool:
        """A held key has stood alone long enough to be a command."""
        return self.held is not None and now - self.held.at >= QUIET

    def release(self) -> str | None:
        """The held key, now a command; None when there is none."""
        held, self.held = self.held, None
        return held.key if held else None
