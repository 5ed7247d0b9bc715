"""Statistics of a history: phases, rates with intervals, per category and per model version. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Summary:
    """What the statistics say (under construction)."""
