"""How a user's feedback is spoiled."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Condition:
    """Shares are 0–1; `drift` is the decision at which taste changes; `banks` are the phrase banks that are used."""

    banks: tuple[str, ...]
    silent: float = 0.0
    wrong: float = 0.0
    irrelevant: float = 0.0
    contrary: float = 0.0
    drift: int = 0
    things: bool = False


def usual_conditions(ordinary: str, colloquial: str, *unseen: str) -> dict[str, Condition]:
    """What every world is judged by, with its phrase banks; `unseen` ones are as rough as the colloquial one."""
    rough = (colloquial, *unseen)
    return {
        "clean": Condition((ordinary,)),
        "wrong": Condition((ordinary,), wrong=0.1),
        "irrelevant": Condition((ordinary,), irrelevant=0.3),
        "contrary": Condition((ordinary,), contrary=0.15),
        "colloquial": Condition((colloquial,)),
        **{bank: Condition((bank,)) for bank in unseen},
        "mixed": Condition(rough, silent=0.5, wrong=0.1),
        "silent": Condition((ordinary,), silent=1.0),
        "drift": Condition((ordinary,), drift=50),
        "things": Condition((ordinary, *rough), things=True),
        "things mixed": Condition(rough, things=True, silent=0.4, wrong=0.1),
    }
