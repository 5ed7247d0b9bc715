"""How the deterministic reader fares on each phrase bank: right, wrong, or left in the user's words.

`python -m bench.learning.reading reasons third` also shows which of the real-life reasons it misreads, see `reasons`;
those that nobody has read are only counted.
"""

from __future__ import annotations

import random
from collections import Counter

from bench.learning.reasons import THIRD, UNSEEN, measure_reasons
from bench.learning.worlds.original import ORIGINAL
from hungry_tui.learning.reasons.reader import read_reason
from hungry_tui.records import Category

_BANKS = ("plain", "colloquial", "heldout")
_ASPECTS = {"table": "tables", "short": "length", "long": "length", "alternatives": "alternatives"}


def measure_reading(*, show: tuple[str, ...] = (), rounds: int = 4) -> None:
    for name in _BANKS:
        outcomes: Counter[str] = Counter()
        for (feature, wanted), phrases in ORIGINAL.phrases.bank(name).items():
            for phrase in phrases:
                seen = Counter(_outcome(feature, wanted, phrase, number) for number in range(rounds))
                outcomes.update(seen)
                if name in show and seen["right"] < rounds:
                    print(f"  {feature} {'+' if wanted else '-'}: {phrase!r} {dict(seen)}")
        total = sum(outcomes.values())
        print(
            f"{name:11}"
            + "".join(
                f"{kind} {outcomes[kind] / total:6.1%}  " for kind in ("right", "right and more", "unread", "wrong")
            )
        )


def _outcome(feature: str, wanted: bool, phrase: str, seed: int) -> str:
    rng = random.Random(f"{phrase} {seed}")
    prompt = ORIGINAL.make_prompt(rng)
    style = ORIGINAL.base_style(rng, prompt)
    if feature in ORIGINAL.code_features:
        style.has_code, style.blind = True, frozenset()
    up = wanted if feature not in ("short", "long") else feature == "long"
    if feature in ("short", "long"):
        style.words = 30 if up else 240
    else:
        style.features[feature] = not wanted
    text = ORIGINAL.render(style, prompt, rng)
    readings = read_reason(phrase.format(n=100), text, Category(prompt.category), False)
    aspect = _ASPECTS.get(feature, feature)
    hits = [reading for reading in readings if reading.aspect == aspect]
    if not readings:
        return "unread"
    if hits and all(reading.want.up is up for reading in hits):
        return "right" if len(readings) == len(hits) else "right and more"
    return "wrong"


if __name__ == "__main__":
    import sys

    measure_reading(show=tuple(sys.argv[1:]))
    measure_reasons(show="reasons" in sys.argv[1:])
    measure_reasons(path=THIRD, show="third" in sys.argv[1:])
    measure_reasons(path=UNSEEN)
