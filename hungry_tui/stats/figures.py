"""What the statistics say: rates with intervals, phases, bands, periods. Values, no counting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from math import sqrt

from hungry_tui.records import Category

THIN = 10
"""Below so many decisions a rate says little: shown grey."""

_Z95 = 1.959963984540054  # the normal distribution's 97.5 % quantile: 95 % two-sided


class Phase(StrEnum):
    """How far the training has come, by the number of decisions."""

    setup = "Setup"
    emerging = "Emerging"
    competent = "Competent"
    sharp = "Sharp"
    expert = "Expert"


PHASE_STARTS = ((Phase.setup, 0), (Phase.emerging, 10), (Phase.competent, 25), (Phase.sharp, 50), (Phase.expert, 100))


class Band(StrEnum):
    """What an approval rate is called."""

    perfect = "perfect"
    great = "great"
    good = "good"
    learning = "learning"


_BAND_STARTS = ((Band.perfect, 0.95), (Band.great, 0.90), (Band.good, 0.80), (Band.learning, 0.0))


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many decisions were approvals."""

    decisions: int = 0
    approved: int = 0

    @property
    def denied(self) -> int:
        """Decisions that were no approvals."""
        return self.decisions - self.approved

    @property
    def rate(self) -> float | None:
        """Approved over decisions, 0–1; None without decisions."""
        return self.approved / self.decisions if self.decisions else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % score interval (low, high) of the rate; None without decisions.

        E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927):
        (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n).
        """
        if self.rate is None:
            return None
        n, p, zz = self.decisions, self.rate, _Z95 * _Z95
        centre = p + zz / (2 * n)
        margin = _Z95 * sqrt(p * (1 - p) / n + zz / (4 * n * n))
        scale = 1 + zz / n
        # At the ends the formula gives 0 and 1 exactly; floating point does not.
        low = 0.0 if self.approved == 0 else (centre - margin) / scale
        high = 1.0 if self.denied == 0 else (centre + margin) / scale
        return low, high

    @property
    def band(self) -> Band | None:
        """What the rate is called; None without decisions."""
        rate = self.rate
        return None if rate is None else next(band for band, start in _BAND_STARTS if rate >= start)

    @property
    def thin(self) -> bool:
        """Too few decisions to say much."""
        return self.decisions < THIN


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of consecutive decisions. `start` and `end` (UTC) are the times of its first and last decision."""

    start: datetime
    end: datetime
    rate: Rate
    trailing: Rate
    """The last 20 decisions up to the period's end."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A verdict that came with a reason."""

    request_id: str
    approved: bool
    reason: str
    judged_at: datetime
    category: Category


@dataclass(frozen=True, slots=True)
class Summary:
    """What the statistics say about a history."""

    total: Rate = Rate()
    undecided: int = 0
    phase: Phase = Phase.setup
    to_next_phase: int | None = 10
    """Decisions that are missing to the next phase; None for the last one."""
    categories: Mapping[Category, Rate] = field(default_factory=dict)
    """Those with decisions, in the order of `Category`."""
    models: Mapping[str, Rate] = field(default_factory=dict)
    """By name, a trained model with its version ("practice-trained v3"), in the order of their first decision."""
    over_time: tuple[Period, ...] = ()
    """At most 20 periods of equally many decisions, oldest first."""
    recent: Rate = Rate()
    """The last 20 decisions."""
    reasons: tuple[Remark, ...] = ()
    """The latest 10, newest first."""
