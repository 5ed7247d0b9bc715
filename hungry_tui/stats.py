"""Statistics of a history: phases, rates with intervals, per category and per model version. Pure."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from math import sqrt
from typing import Any

from hungry_tui.records import Category, Judged

MINIMUM_DECISIONS = 5
"""A training needs at least so many decisions, unless the settings say otherwise."""

THIN = 10
"""Below so many decisions a rate says little: shown grey."""

_PERIODS = 20
_TRAILING = 20
_LATEST_REASONS = 10
_WEAK_RATE = 0.80
_WEAK_DECISIONS = 5
_ONE_SIDED = 0.80
_MANY_UNDECIDED = 5
_Z95 = 1.959963984540054  # the normal distribution's 97.5 % quantile: 95 % two-sided


class Phase(StrEnum):
    """How far the training has come, by the number of decisions."""

    setup = "Setup"
    emerging = "Emerging"
    competent = "Competent"
    sharp = "Sharp"
    expert = "Expert"


_PHASE_STARTS = ((Phase.setup, 0), (Phase.emerging, 10), (Phase.competent, 25), (Phase.sharp, 50), (Phase.expert, 100))


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


class Tally:
    """Counts that follow the history row by row, so that one more verdict costs no look at the others.

    `add` and `remove` take a moment at any size (a `memmove` within two flat arrays); `summary` reads the counts and
    twenty slices. A changed verdict is the old row removed and the new one added.
    """

    def __init__(self) -> None:
        self._undecided = 0
        self._categories: dict[Category, list[int]] = defaultdict(lambda: [0, 0])
        self._models: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        # The decisions in the order of their times: two columns of one table.
        self._times = array("d")
        self._approved = bytearray()
        self._remarks: list[Judged] = []

    def add(self, row: Judged) -> None:
        """Count an exchange, decided or not."""
        if row.approved is None:
            self._undecided += 1
            return
        self._count(row, 1)
        time = _decided_at(row).timestamp()
        at = bisect_right(self._times, time)
        self._times.insert(at, time)
        self._approved.insert(at, row.approved)
        if row.reason:
            insort(self._remarks, row, key=_remark_order)

    def remove(self, row: Judged) -> None:
        """Take back a row, given as it was when it was added; KeyError when it never was."""
        if row.approved is None:
            self._undecided -= 1
            return
        time = _decided_at(row).timestamp()
        low, high = bisect_left(self._times, time), bisect_right(self._times, time)
        at = self._approved.find(row.approved, low, high)  # rows of one time and verdict count alike
        if at < 0:
            raise KeyError(row.request_id)
        del self._times[at], self._approved[at]
        self._count(row, -1)
        if row.reason:
            del self._remarks[bisect_left(self._remarks, _remark_order(row), key=_remark_order)]

    def summary(self) -> Summary:
        """The statistics of the rows added and not removed."""
        decisions = len(self._times)
        to_next = next((start - decisions for _, start in _PHASE_STARTS if start > decisions), None)
        return Summary(
            total=Rate(decisions, sum(approved for _, approved in self._categories.values())),
            undecided=self._undecided,
            phase=max((start, phase) for phase, start in _PHASE_STARTS if start <= decisions)[1],
            to_next_phase=to_next,
            categories={name: Rate(*self._categories[name]) for name in Category if self._categories[name][0]},
            models={name: Rate(*counts) for name, counts in self._models.items() if counts[0]},
            over_time=tuple(self._periods(decisions)),
            recent=self._rate(max(0, decisions - _TRAILING), decisions),
            reasons=tuple(_remark(row) for row in self._remarks[: -_LATEST_REASONS - 1 : -1]),
        )

    def _count(self, row: Judged, by: int) -> None:
        for counts in (self._categories[row.category], self._models[model_label(row)]):
            counts[0] += by
            counts[1] += by if row.approved else 0

    def _rate(self, start: int, stop: int) -> Rate:
        return Rate(stop - start, self._approved.count(1, start, stop))

    def _periods(self, decisions: int) -> Iterable[Period]:
        count = min(_PERIODS, decisions)
        for i in range(count):
            start, stop = i * decisions // count, (i + 1) * decisions // count
            yield Period(
                start=datetime.fromtimestamp(self._times[start], UTC),
                end=datetime.fromtimestamp(self._times[stop - 1], UTC),
                rate=self._rate(start, stop),
                trailing=self._rate(max(0, stop - _TRAILING), stop),
            )


def summarise(history: Iterable[Judged]) -> Summary:
    """The statistics of a history, in any order."""
    tally = Tally()
    for row in history:
        tally.add(row)
    return tally.summary()


def model_label(row: Judged) -> str:
    """The model's name for people, with its version where it is known: "practice-trained v3"."""
    if not row.model_version:
        return row.model.removesuffix(":latest") or "unknown"
    return f"{row.model.removesuffix(':latest').removesuffix(':' + row.model_version)} {row.model_version}"


def advise(summary: Summary, *, conflicts: int = 0, minimum: int = MINIMUM_DECISIONS) -> tuple[str, ...]:
    """What the user can do to make the training better, most urgent first.

    `conflicts` is the number of contradictions that learning found; `minimum` the decisions that a training needs.
    """
    total, advice = summary.total, []
    if total.decisions < minimum:
        missing = minimum - total.decisions
        advice.append(f"No training data yet: judge {_plural(missing, 'more reply', 'more replies')} to train.")
    if conflicts:
        advice.append(
            f"{_plural(conflicts, 'pair', 'pairs')} of verdicts contradict each other: see the rules, and keep the "
            "verdict that you mean."
        )
    weak = min(
        (
            (rate.rate, name)
            for name, rate in summary.categories.items()
            if rate.decisions >= _WEAK_DECISIONS and rate.rate is not None
        ),
        default=None,
    )
    if weak and weak[0] < _WEAK_RATE:
        rate = summary.categories[weak[1]]
        advice.append(
            f"Weakest at {weak[1].title}: {rate.approved} of {rate.decisions} approved. A reason with each denial "
            "there teaches most."
        )
    if total.decisions >= THIN:
        name, most = max(summary.categories.items(), key=lambda item: item[1].decisions)
        if most.decisions > _ONE_SIDED * total.decisions:
            advice.append(
                f"Little variety: {most.decisions} of {total.decisions} decisions are about {name.title}. "
                "Ask for other kinds of work too."
            )
    if summary.undecided >= _MANY_UNDECIDED:
        advice.append(f"{summary.undecided} replies are not judged yet: each verdict on one of them teaches too.")
    return tuple(advice)


def to_json(summary: Summary) -> dict[str, Any]:
    """The object that `hungry stats --json` prints; rates and interval ends are 0–1 or null."""
    total = summary.total
    return {
        "decisions": total.decisions,
        "approved": total.approved,
        "denied": total.denied,
        "undecided": summary.undecided,
        "rate": total.rate,
        "interval": _interval(total),
        "phase": summary.phase.value,
        "to_next_phase": summary.to_next_phase,
        "band": total.band.value if total.band else None,
        "categories": {name.value: _rate_json(rate) for name, rate in summary.categories.items()},
        "models": {name: _rate_json(rate) for name, rate in summary.models.items()},
    }


def _rate_json(rate: Rate) -> dict[str, Any]:
    return {"decisions": rate.decisions, "approved": rate.approved, "rate": rate.rate, "interval": _interval(rate)}


def _interval(rate: Rate) -> list[float] | None:
    return list(rate.interval) if rate.interval else None


def _decided_at(row: Judged) -> datetime:
    """When the verdict was given; histories of other programs may not tell, then when the request was made."""
    return row.judged_at or row.timestamp


def _remark_order(row: Judged) -> tuple[datetime, str]:
    return _decided_at(row), row.request_id


def _remark(row: Judged) -> Remark:
    return Remark(row.request_id, bool(row.approved), row.reason, _decided_at(row), row.category)


def _plural(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
