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
