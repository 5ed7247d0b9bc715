"""What the word before the cursor can become. Pure values; where they come from is the screen's affair."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completion:
    """One thing that a word can become."""

    label: str
    """As the list shows it."""
    text: str
    """What replaces the word."""
    help: str = ""
    goes_on: bool = False
    """The text is only the beginning of a word: a directory."""
    runs: bool = False
    """With this the whole is complete: Enter sends it at once."""
