"""The user's keymap, checked: what of it is in force, and what is to be said about the rest. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

SENT_AS = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+left_square_bracket": "escape"}
"""What most terminals send for keys that they cannot tell apart."""


@dataclass(frozen=True, slots=True)
class Place:
    """Something that has keys of its own while it, or something within it, has the focus."""

    keys: Mapping[str, Sequence[str]]
    """Binding id → its keys without a keymap."""
    depth: int = 0
    """What lies within has the key first: 0 the app, 1 a screen, 2 a widget."""
    within: str = ""
    """The screen that it is, or is on; "" for the app. Places on one screen share its keys, and the app's."""
    taken: frozenset[str] = field(default=frozenset())
    """Keys that it needs for itself, such as those that edit text: nothing around it can have them."""
    takes_text: bool = False
    """It takes every printable key."""

    def overlaps(self, other: Place) -> bool:
        """Whether a key can be meant for either; two widgets never have the focus together."""
        if self is other:
            return True
        return self.depth != other.depth and (self.within == other.within or not (self.within and other.within))


@dataclass(frozen=True, slots=True)
class Checked:
    """A keymap that is in order, as Textual takes it, with what was left out of the user's."""

    keymap: Mapping[str, str]
    warnings: Sequence[str]


Reader = Callable[[str], tuple[str, bool] | None]
"""Gives a key's name as the terminal's driver has it, and whether it is printable; None for what is no key."""


def check(keymap: Mapping[str, str], places: Sequence[Place], read: Reader) -> Checked:
    """Sort out a keymap (binding id → keys parted by commas).

    Of two actions that want one key the first in the keymap has it, or the one nearer to the focus.
    """
    return _Check(keymap, places, read).run()


class _Check:
    def __init__(self, keymap: Mapping[str, str], places: Sequence[Place], read: Reader) -> None:
        self._keymap = keymap
        self._places = places
        self._read = read
        self._home = {name: place for place in places for name in place.keys}
        self._given: dict[str, list[str]] = {}
        """What stands so far: binding id → keys."""
        self._remarks: list[tuple[str, str]] = []
        """(binding id, what is wrong); what is in force instead is known at the end."""
        self._notes: list[str] = []

    def run(self) -> Checked:
        for name, text in self._keymap.items():
            if name not in self._home:
                self._unknown(name)
                continue
            written = [key.strip() for key in text.split(",") if key.strip()]
            for key in written:
                self._give(name, key)
            if not written:
                self._remarks.append((name, "no key is given."))
        for name, keys in self._given.items():
            for key in keys:
                self._take_over(name, key)
        warnings = [f"keymap: {remark} {self._in_force(name)}" for name, remark in self._remarks]
        return Checked({name: ",".join(keys) for name, keys in self._given.items()}, [*warnings, *self._notes])

    def _unknown(self, name: str) -> None:
        from difflib import get_close_matches

        near = get_close_matches(name, list(self._home), 1)
        meant = f" {near[0]}?" if near else " The help lists what has keys."
        self._notes.append(f"keymap: there is no action {name}.{meant}")

    def _give(self, name: str, written: str) -> None:
        """Let an action have a key, unless something speaks against it."""
        key, printable = self._read(written) or ("", False)
        place = self._home[name]
        if not key:
            self._remarks.append((name, f'"{written}" is no key.'))
        elif key in SENT_AS:
            self._remarks.append((name, f"most terminals send {SENT_AS[key]} for {written}."))
        elif printable and any(one.takes_text for one in [place, *self._around(place)]):
            self._remarks.append((name, f"{written} is needed for writing."))
        elif (other := self._owner(name, key)) is not None:
            self._remarks.append((name, f"{written} is {other}'s."))
        elif any(key in one.taken for one in self._around(place)):
            self._remarks.append((name, f"{written} is needed for writing."))
        else:
            keys = self._given.setdefault(name, [])
            if key not in keys:
                keys.append(key)

    def _around(self, place: Place) -> list[Place]:
        """The places within this one."""
        return [one for one in self._places if one.depth > place.depth and place.overlaps(one)]

    def _owner(self, name: str, key: str) -> str | None:
        """Another action that has the key and keeps it."""
        place = self._home[name]
        for other, given in self._given.items():
            if other != name and key in given and self._home[other].overlaps(place):
                return other
        for one in self._around(place):
            for other, keys in one.keys.items():
                if other not in self._keymap and key in keys:
                    return other
        return None

    def _take_over(self, name: str, key: str) -> None:
        """Tell whose key it was."""
        place = self._home[name]
        for one in self._places:
            for other, keys in one.keys.items():
                if other == name or other in self._given or key not in keys or not place.overlaps(one):
                    continue
                if one is place:
                    left = [own for own in keys if own != key and not self._is_given(own, place)]
                    instead = f"has {', '.join(left)}" if left else "has no key"
                    self._notes.append(f"keymap: {key} is {name}'s now; {other} {instead}.")
                elif one.depth < place.depth:
                    self._notes.append(f"keymap: {key} is {name}'s in the {place.within}, {other}'s elsewhere.")

    def _is_given(self, key: str, place: Place) -> bool:
        return any(key in keys and self._home[name] is place for name, keys in self._given.items())

    def _in_force(self, name: str) -> str:
        keys = self._given.get(name) or self._home[name].keys[name]
        return f"{name} has {', '.join(keys)}."
