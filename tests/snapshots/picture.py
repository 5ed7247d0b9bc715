"""Draws docs/chat.svg, the picture of the README: `python -m tests.snapshots.picture` after a change of the looks."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.app.driving import at_the_keyboard, settings_for

SIZE = 96, 30
PICTURE = Path(__file__).parents[2] / "docs" / "chat.svg"


async def draw() -> str:
    """A reply after a denial with a reason, to be judged."""
    with tempfile.TemporaryDirectory() as home:
        async with at_the_keyboard(settings_for(Path(home)), practice=True, size=SIZE) as user:
            await user.until(lambda: user.app.session.model.name, "a model")
            await user.ask("Write a Swift function to decode JSON")
            await user.press_in_the_bar("d")
            await user.sees("why?")
            await user.type("too long, no error handling")
            await user.press("ctrl+s")
            chat = user.app.session.chat
            await user.until(lambda: chat.turns[-1].retry_of and user.bar.has_focus, "the second reply")
            return user.app.export_screenshot(title="hungry")


if __name__ == "__main__":
    PICTURE.write_text(asyncio.run(draw()), encoding="utf-8")
