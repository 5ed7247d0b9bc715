"""Keys of the configuration file: in force, shown by f1, and told where two actions want one."""

from __future__ import annotations

from pathlib import Path

from tests.app.driving import at_the_keyboard, settings_for


async def test_a_clash_is_told_at_the_start_and_f1_shows_the_keys_that_count(tmp_path: Path) -> None:
    keymap = {"app.stats": "f9", "app.help": "f10, x", "app.nothing": "f11"}
    async with at_the_keyboard(settings_for(tmp_path, keymap=keymap), size=(100, 60)) as user:
        await user.sees("keymap: f9 is app.stats's now; app.deny has no key.")
        await user.sees("keymap: x is needed for writing. app.help has f10.")
        await user.sees("keymap: there is no action app.nothing.")
        await user.type("x")
        assert user.draft == "x"
        await user.press("f10")
        await user.sees("Every key, and how to train well")
        lines = user.screen.splitlines()
        assert any("f9" in line and "Approval rates" in line for line in lines)
        assert any("f10" in line and "Every key" in line for line in lines)
        await user.press("escape", "f9")
        await user.until(lambda: user.app.current_mode == "stats", "the stats")


async def test_the_screen_names_the_keys_that_count_in_their_usual_places(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path, keymap={"app.help": "f10"})) as user:
        await user.sees("f10 shows every")
        assert "settings  f10 help  f3 stats" in user.screen


async def test_no_key_of_the_chat_is_swallowed_by_the_composer(tmp_path: Path) -> None:
    async with at_the_keyboard(settings_for(tmp_path)) as user:
        await user.type("one line")
        await user.press("f6")
        await user.type("!")
        assert user.draft == "one line!"  # f6 is not a text area's own "select the line"
