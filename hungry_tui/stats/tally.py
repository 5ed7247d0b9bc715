"""Counting verdicts: many at once, or one more without a look at the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from itertools import compress, islice
from operator import attrgetter, eq
from typing import NamedTuple, TypeVar

from hungry_tui.records import Category, Judged
from hungry_tui.stats.figures import PHASE_STARTS, Period, Rate, Remark, Summary

_PERIODS = 20
_TRAILING = 20
_LATEST_REASONS = 10

_Name = TypeVar("_Name", Category, str)

Group = tuple[Category, str, str, bool | None]
"""What rows are counted by: category, model, model_version, approved."""

_group: Callable[[Judged], Group] = attrgetter("category", "model", "model_version", "approved")


class Decisions(NamedTuple):
    """Verdicts as the columns of a table; a tally keeps its own in the order of times, then of ids.

    Columns rather than objects: 100,000 decisions are a few flat arrays, where one more is a `memmove` and counting or
    searching a stretch is a scan of bytes.
    """

    times: list[datetime]
    ids: list[str]
    approved: bytearray
    reasoned: bytearray
    """1 where the verdict came with a reason."""

    def insert(self, at: int, time: datetime, request_id: str, approved: bool, reasoned: bool) -> None:
        """Put a decision in front of the one at this place."""
        self.times.insert(at, time)
        self.ids.insert(at, request_id)
        self.approved.insert(at, approved)
        self.reasoned.insert(at, reasoned)

    def delete(self, at: int) -> None:
        """Take out the decision at this place."""
        for column in self:
            del column[at]

    def find(self, time: datetime, request_id: str) -> int:
        """Where a decision stands in a table that is in order, or has to."""
        low, high = bisect_left(self.times, time), bisect_right(self.times, time)
        return bisect_left(self.ids, request_id, low, high)

    def holds(self, at: int, time: datetime, request_id: str, approved: bool) -> bool:
        """The decision at this place is that one."""
        return (
            at < len(self.ids)
            and (self.times[at], self.ids[at]) == (time, request_id)
            and self.approved[at] == approved
        )

    def joined(self, others: Decisions) -> Decisions:
        """Both, in order."""
        times, ids = self.times + others.times, self.ids + others.ids
        approved, reasoned = self.approved + others.approved, self.reasoned + others.reasoned
        order = sorted(range(len(times)), key=times.__getitem__)
        in_order = [times[at] for at in order]
        # Ties are few: putting them right by themselves takes half the time of sorting by time and id.
        for tied in set(compress(in_order, map(eq, in_order, islice(in_order, 1, None)))):
            stretch = slice(bisect_left(in_order, tied), bisect_right(in_order, tied))
            order[stretch] = sorted(order[stretch], key=ids.__getitem__)
        return Decisions(
            in_order,
            [ids[at] for at in order],
            bytearray([approved[at] for at in order]),
            bytearray([reasoned[at] for at in order]),
        )


class Tally:
    """Counts that follow the history row by row, so that one more verdict costs no look at the others.

    A row given to `remove` is as it was when it was added; a changed verdict is the old row removed and the new one
    added. The tally keeps no rows: `find` gives the ones whose reasons `summary` tells, by request_id.
    """

    def __init__(self, find: Callable[[str], Judged]) -> None:
        self._find = find
        self._undecided = 0
        self._categories: dict[Category, Counter[bool]] = defaultdict(Counter)
        self._models: dict[str, Counter[bool]] = defaultdict(Counter)
        self._decisions = Decisions([], [], bytearray(), bytearray())

    def add(self, row: Judged) -> None:
        """Count an exchange, decided or not; a moment at any size."""
        if row.approved is not None:
            time = _decided_at(row)
            at = self._decisions.find(time, row.request_id)
            self._decisions.insert(at, time, row.request_id, row.approved, row.reason != "")
        self._count(_group(row), 1)

    def remove(self, row: Judged) -> None:
        """Take back a row; a moment at any size. KeyError, with nothing changed, when its decision is not here."""
        if row.approved is not None:
            time = _decided_at(row)
            at = self._decisions.find(time, row.request_id)
            if not self._decisions.holds(at, time, row.request_id, row.approved):
                raise KeyError(row.request_id)
            self._decisions.delete(at)
        self._count(_group(row), -1)

    def extend(self, rows: Iterable[Judged]) -> None:
        """Add many at once: half a microsecond a row."""
        rows = list(rows)
        decided = [row for row in rows if row.approved is not None]
        self.extend_counted(
            Counter(map(_group, rows)),
            Decisions(
                [row.judged_at or row.timestamp for row in decided],
                [row.request_id for row in decided],
                bytearray([row.approved is True for row in decided]),
                bytearray([row.reason != "" for row in decided]),
            ),
        )

    def extend_counted(self, groups: Mapping[Group, int], decisions: Decisions) -> None:
        """Add many that are no objects: how many rows there are of each group, and the decided ones among them.

        The groups stand in the order of their first row, the decisions in any.
        """
        for group, count in groups.items():
            self._count(group, count)
        self._decisions = self._decisions.joined(decisions)

    def summary(self) -> Summary:
        """The statistics of the rows added and not removed."""
        decisions = len(self._decisions.ids)
        categories = _rates((name, self._categories[name]) for name in Category)
        to_next = next((start - decisions for _, start in PHASE_STARTS if start > decisions), None)
        return Summary(
            total=Rate(decisions, sum(rate.approved for rate in categories.values())),
            undecided=self._undecided,
            phase=max((start, phase) for phase, start in PHASE_STARTS if start <= decisions)[1],
            to_next_phase=to_next,
            categories=categories,
            models=_rates(self._models.items()),
            over_time=tuple(self._periods(decisions)),
            recent=self._rate(max(0, decisions - _TRAILING), decisions),
            reasons=tuple(_remark(self._find(request_id)) for request_id in self._latest_with_reasons()),
        )

    def _count(self, group: Group, by: int) -> None:
        category, model, version, approved = group
        if approved is None:
            self._undecided += by
        else:
            self._categories[category][approved] += by
            self._models[_label(model, version)][approved] += by

    def _rate(self, start: int, stop: int) -> Rate:
        return Rate(stop - start, self._decisions.approved.count(1, start, stop))

    def _periods(self, decisions: int) -> Iterator[Period]:
        times = self._decisions.times
        count = min(_PERIODS, decisions)
        for i in range(count):
            start, stop = i * decisions // count, (i + 1) * decisions // count
            yield Period(
                start=times[start],
                end=times[stop - 1],
                rate=self._rate(start, stop),
                trailing=self._rate(max(0, stop - _TRAILING), stop),
            )

    def _latest_with_reasons(self) -> Iterator[str]:
        at = len(self._decisions.ids)
        for _ in range(_LATEST_REASONS):
            at = self._decisions.reasoned.rfind(1, 0, at)
            if at < 0:
                return
            yield self._decisions.ids[at]


def model_label(row: Judged) -> str:
    """The model's name for people, with its version where it is known: "practice-trained v3"."""
    return _label(row.model, row.model_version)


def _label(model: str, version: str) -> str:
    name = model.removesuffix(":latest")
    return f"{name.removesuffix(':' + version)} {version}" if version else name or "unknown"


def _rates(counts: Iterable[tuple[_Name, Counter[bool]]]) -> dict[_Name, Rate]:
    return {name: Rate(count.total(), count[True]) for name, count in counts if count.total()}


def _decided_at(row: Judged) -> datetime:
    """When the verdict was given; histories of other programs may not tell, then when the request was made."""
    return row.judged_at or row.timestamp


def _remark(row: Judged) -> Remark:
    return Remark(row.request_id, bool(row.approved), row.reason, _decided_at(row), row.category)
