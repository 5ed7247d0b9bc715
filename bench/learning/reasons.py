"""How the deterministic reader fares on real-life reasons that somebody wrote who does not know the product.

`reasons.jsonl` holds a reason a line, with the exchange it judges and the wishes it expresses:
`{"about": "tests", "up": true, "scope": null, "n": null}`; "a|b" allows either, "a|!b" also the other way round of b,
and "thing:words" is a thing of no list.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from hungry_tui.learning.model import Reading
from hungry_tui.learning.reasons.reader import read_reason
from hungry_tui.records import Category

REASONS: Final = Path(__file__).parent / "reasons.jsonl"
THIRD: Final = Path(__file__).parent / "reasons_third.jsonl"
"""More of them, by a writer who then mended the reader by what it got wrong."""
UNSEEN: Final = Path(__file__).parent / "reasons_unseen.jsonl"
"""The same by a writer whom nobody who changes the reader has read: only its figures are looked at."""
Said = dict[str, Any]
Reader = Callable[[str, str, Category, bool], Sequence[Reading]]


def measure_reasons(*, path: Path = REASONS, show: bool = False, read: Reader = read_reason) -> Counter[str]:
    """Print and return what became of each wish and each reading.

    A wish is right, opposite (read the other way round), left (to the user's own words, which the model gets raw) or
    missed. A sure reading that no wish backs is invented. A reason is harmed by a sure reading that is opposite,
    invented, or confined to a kind of request of which nothing was said.
    """
    wishes, reasons = Counter[str](), Counter[str]()
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for said in lines:
        readings = read(said["reason"], said["reply"], Category(said["category"]), said["approved"])
        outcomes, harm = _judged(said, readings)
        wishes.update(outcomes)
        reasons.update(kind for kind, found in (("harmed", harm), ("read", readings)) if found)
        reasons.update(set(harm))
        if show and (harm or "missed" in outcomes):
            _print_case(said, readings, [*harm, *outcomes])
    count = max(1, sum(wishes[kind] for kind in ("right", "opposite", "left", "missed")))
    print(f"{len(lines)} reasons: " + _shares(reasons, len(lines), ("harmed", "opposite", "invented", "misplaced")))
    print(f"{count} wishes: " + _shares(wishes, count, ("right", "opposite", "left", "missed", "off")))
    return wishes + reasons


def _judged(said: Said, readings: Sequence[Reading]) -> tuple[list[str], list[str]]:
    """What became of each wish; and what the sure readings do that was not said."""
    harm: list[str] = []
    outcomes: list[str] = []
    doubtful = not readings or any(not reading.sure for reading in readings)
    for wish in said["wishes"]:
        about = [reading for reading in readings if _is_about(reading, wish)]
        right = [reading for reading in about if _agrees(reading, wish)]
        if right:
            outcomes.append("right")
            if wish["n"] and not any(reading.value == wish["n"] for reading in right):
                outcomes.append("off")
        elif any(reading.sure for reading in about):
            outcomes.append("opposite")
        else:
            outcomes.append("left" if doubtful else "missed")
    for reading in readings:
        backing = [wish for wish in said["wishes"] if _is_about(reading, wish)]
        if not reading.sure:
            continue
        agreeing = [wish for wish in backing if _agrees(reading, wish)]
        if not agreeing:
            harm.append("opposite" if backing else "invented")
        elif reading.scope and all(wish["scope"] != reading.scope.value for wish in agreeing):
            harm.append("misplaced")
    return outcomes, harm


_RIVALS: Final = (
    # Two aspects between which people do not tell apart, and whether they point the same way.
    ("length", "explanation", True),
    ("length", "sentences", True),
    ("length", "paragraphs", True),
    ("length", "lines", True),
    ("code_length", "complexity", True),
    ("code_length", "lines", True),
    ("nesting", "guards", False),
    ("diffs", "complete", False),
    ("prints", "debug_prints", True),
    ("names", "long_names", True),
    ("early_code", "code_first", True),
    ("summary", "tldr", True),
    ("code", "example", True),
    ("edge_cases", "error_handling", True),
    ("edge_cases", "validation", True),
    ("clarifying", "last_question", True),
    ("first_person", "address", False),
    ("repetition", "summary", True),
    ("headings", "numbered", True),
    ("todos", "complete", False),
)


def _is_about(reading: Reading, wish: Said) -> bool:
    return any(_is_named(reading, name.removeprefix("!")) for name in wish["about"].split("|"))


def _is_named(reading: Reading, name: str) -> bool:
    if name.startswith("thing:"):
        return bool(_words(reading.aspect) & _words(name[6:])) or _words(name[6:]) <= _words(reading.rule)
    return reading.aspect == name or any({reading.aspect, name} == {a, b} for a, b, _ in _RIVALS)


def _agrees(reading: Reading, wish: Said) -> bool:
    """Whether a reading wants what a wish does, or the other way round of what is the same turned about."""
    names = wish["about"].split("|")
    straight = [name for name in names if _is_named(reading, name)]
    if reading.want.up is wish["up"]:
        return bool(straight) or _turned(reading, wish)
    return any(name[0] == "!" and _is_named(reading, name[1:]) for name in names) or _turned(reading, wish)


def _turned(reading: Reading, wish: Said) -> bool:
    """Whether a reading says the same about the opposite aspect: no nesting is early returns."""
    names = wish["about"].split("|")
    return reading.want.up is not wish["up"] and any(
        not same and reading.aspect in (a, b) and reading.aspect not in names and {a, b} & set(names)
        for a, b, same in _RIVALS
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in re.findall(r"[\w$!=]+", text.lower())) - _SMALL


_SMALL: Final = frozenset(re.findall(r"\w+", "a an the to of in on for with do not use i it or and"))


def _shares(counts: Counter[str], total: int, kinds: Sequence[str]) -> str:
    return ", ".join(f"{kind} {counts[kind]} ({counts[kind] / total:.1%})" for kind in kinds)


def _print_case(said: Said, readings: Sequence[Reading], outcomes: Sequence[str]) -> None:
    wanted = [f"{wish['about']} {'+' if wish['up'] else '-'}" for wish in said["wishes"]]
    found = [
        f"{reading.aspect} {'+' if reading.want.up else '-'}{'' if reading.sure else ' ?'}"
        f"{' for ' + reading.scope if reading.scope else ''}"
        for reading in readings
    ]
    print(f"  {'+' if said['approved'] else '-'} {said['reason']!r}\n      said {wanted}, read {found}: {outcomes}")
