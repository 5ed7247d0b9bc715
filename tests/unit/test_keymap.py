"""The user's keymap: what is in force, and what is said about the rest."""

from __future__ import annotations

import pytest

from hungry_tui.app import HungryApp
from hungry_tui.application.keys import places, read_key
from hungry_tui.keymap import Checked, check

PLACES = list(places(HungryApp))


def checked(**keymap: str) -> Checked:
    return check({name.replace("__", "."): keys for name, keys in keymap.items()}, PLACES, read_key)


def test_what_is_in_order_is_in_force_without_a_word() -> None:
    found = checked(app__approve="f9", app__deny="f8", verdict__skip="?, S", chat__new="Ctrl+F5")
    assert not found.warnings
    assert found.keymap == {
        "app.approve": "f9",
        "app.deny": "f8",
        "verdict.skip": "question_mark,S",
        "chat.new": "ctrl+f5",
    }


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("x", "x is needed for writing. app.help has f1."),
        ("enter", "enter is composer.send's. app.help has f1."),
        ("space", "space is needed for writing. app.help has f1."),
        ("ctrl+x", "ctrl+x is needed for writing. app.help has f1."),
        ("ctrl+n", "ctrl+n is chat.new's. app.help has f1."),
        ("ctrl+i", "most terminals send tab for ctrl+i. app.help has f1."),
        ("f99", '"f99" is no key. app.help has f1.'),
        ("hyper+nonsense", '"hyper+nonsense" is no key. app.help has f1.'),
        ("nonsense, f10", '"nonsense" is no key. app.help has f10.'),
        ("", "no key is given. app.help has f1."),
    ],
)
def test_what_cannot_be_is_told_with_what_is_in_force(keys: str, told: str) -> None:
    assert [*checked(app__help=keys).warnings] == [f"keymap: {told}"]


@pytest.mark.parametrize(
    ("keymap", "in_force", "told"),
    [
        ({"app__help": "f9"}, {"app.help": "f9"}, "f9 is app.help's now; app.deny has no key."),
        (
            {"app__help": "f10", "app__stats": "f10"},
            {"app.help": "f10"},
            "f10 is app.help's. app.stats has f3.",
        ),
        (
            {"composer__send": "ctrl+j"},
            {"composer.send": "ctrl+j"},
            "ctrl+j is composer.send's now; composer.newline has shift+enter.",
        ),
        ({"chat__new": "f3"}, {"chat.new": "f3"}, "f3 is chat.new's in the chat, app.stats's elsewhere."),
        ({"app__hlp": "f10"}, {}, "there is no action app.hlp. app.help?"),
    ],
)
def test_two_actions_with_one_key_are_both_named(keymap: dict[str, str], in_force: dict[str, str], told: str) -> None:
    found = checked(**keymap)
    assert found.keymap == in_force
    assert [*found.warnings] == [f"keymap: {told}"]


def test_the_programs_own_keys_are_in_order() -> None:
    own = {name: keys for place in PLACES for name, keys in place.keys.items()}
    for name, keys in own.items():
        [home, *_] = [place for place in PLACES if name in place.keys]
        inner = [place for place in PLACES if place.depth > home.depth and place.overlaps(home)]
        for key in keys:
            _, printable = read_key(key) or pytest.fail(f"{key} of {name} is no key")
            assert not any(key in one.taken or (printable and one.takes_text) for one in inner), f"{key} of {name}"
