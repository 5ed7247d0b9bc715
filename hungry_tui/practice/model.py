"""The practice model: a reply to a conversation. It is a stand-in and no language model."""

from __future__ import annotations

from collections.abc import Sequence

from hungry_tui.practice.prompt import Turn


def answer(turns: Sequence[Turn], seed: int) -> str:
    """Markdown that answers the last user turn."""
    asked = next((turn.content for turn in reversed(turns) if turn.role == "user"), "")
    return f"You asked: {asked.strip()[:200] or 'nothing'}. I am a stand-in (variation {seed % 7})."
