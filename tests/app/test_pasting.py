"""Pasting into the composer."""

from __future__ import annotations

from pathlib import Path

from textual import events

from hungry_tui.widgets.composer import MOST_CHARACTERS
from tests.app.driving import at_the_keyboard, settings_for


async def test_a_paste_that_is_too_long_is_refused_and_the_draft_is_as_it_was(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.type("why? ")
        user.app.post_message(events.Paste("a line of a log\n" * (MOST_CHARACTERS // 10)))
        await user.until(lambda: "Not pasted" in user.status, "the refusal")
        assert "@path" in user.screen
        assert user.draft == "why? "
        user.app.post_message(events.Paste("a shorter one"))
        await user.until(lambda: user.draft == "why? a shorter one", "what can be pasted")
