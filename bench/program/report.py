"""Figures beside their targets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; `limit` is the most that `value` may be."""

    name: str
    value: float
    limit: float
    unit: str = "×"
    detail: str = ""

    @property
    def kept(self) -> bool:
        return self.value <= self.limit

    def __str__(self) -> str:
        mark = "" if self.kept else "   MISSED"
        return f"{self.name:52} {self.value:8.3f} {self.unit:2}  at most {self.limit:<5g} {self.detail}{mark}"


def quantile(values: Iterable[float], share: float) -> float:
    """The value below which `share` of `values` are, between neighbours in proportion."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def ratio(name: str, ours: list[float], theirs: list[float], limit: float, *, share: float = 0.5) -> Figure:
    """Our quantile by theirs."""
    own, other = quantile(ours, share), quantile(theirs, share)
    return Figure(name, own / other, limit, detail=f"({own:.3f} by {other:.3f} s)")


def typical(values: list[float]) -> float:
    """The median."""
    return median(values)
