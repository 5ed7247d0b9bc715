"""The light index: every exchange without its texts, a column a field, and where its documents are.

Columns rather than objects: 100,000 rows take some 30 MB, the garbage collector has nothing to walk through, and
the whole index is read from disk in a moment.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from operator import le

from hungry_tui.records import Category
from hungry_tui.stats import Decisions, Tally
from hungry_tui.storage.rows import Row, Verdict, from_microseconds, microseconds, moments

NEVER = -(1 << 63)
"""No time, in a column of microseconds."""

CATEGORIES = tuple(Category)
_CATEGORY_NUMBERS = {category: number for number, category in enumerate(CATEGORIES)}
_VERDICTS = (False, True, None)
_VERDICT_NUMBERS = {False: 0, True: 1, None: 2}
_DECIDED = bytes([True, True, False]) + bytes(253)
"""By a verdict's number: is it one?"""


class Columns:
    """Rows in the order in which they came; a row's position never changes."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.positions: dict[str, int] = {}
        self.timestamps = array("q")  # microseconds since 1970
        self.categories = bytearray()
        self.verdicts = bytearray()
        self.verdict_times = array("q")
        self.reasons: list[str] = []
        self.models: list[str] = []
        self.versions: list[str] = []
        self.chats: list[str] = []
        # Where the documents are: in memory.json for rows below `folded` (with their keys), else in the journal.
        self.starts = array("q")
        self.lengths = array("q")
        # The rows of approval_history, in memory.json; length 0 = there is none.
        self.approval_starts = array("q")
        self.approval_lengths = array("q")
        self.folded = 0
        self._names: dict[str, str] = {}
        self._order: Sequence[int] = range(0)

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, row: Row, start: int, length: int) -> int:
        """Add a row that is not there yet; returns its position."""
        position = len(self.ids)
        self.positions[row.request_id] = position
        self.ids.append(row.request_id)
        self.timestamps.append(microseconds(row.timestamp))
        self.categories.append(_CATEGORY_NUMBERS[row.category])
        self.verdicts.append(_VERDICT_NUMBERS[row.approved])
        self.verdict_times.append(microseconds(row.judged_at) if row.judged_at else NEVER)
        self.reasons.append(row.reason)
        self.models.append(self._names.setdefault(row.model, row.model))
        self.versions.append(self._names.setdefault(row.model_version, row.model_version))
        self.chats.append(self._names.setdefault(row.chat_id, row.chat_id))
        self.starts.append(start)
        self.lengths.append(length)
        self.approval_starts.append(0)
        self.approval_lengths.append(0)
        return position

    def judge(self, position: int, verdict: Verdict) -> None:
        """Set the row's latest verdict."""
        self.verdicts[position] = _VERDICT_NUMBERS[verdict.approved]
        self.verdict_times[position] = microseconds(verdict.at) if verdict.at else NEVER
        self.reasons[position] = verdict.reason

    def recategorise(self, position: int, category: Category) -> None:
        """Set the row's category."""
        self.categories[position] = _CATEGORY_NUMBERS[category]

    def category(self, position: int) -> Category:
        """The row's category."""
        return CATEGORIES[self.categories[position]]

    def verdict(self, position: int) -> Verdict:
        """The row's latest verdict; one that was taken back has `approved` None and the time of that."""
        time = self.verdict_times[position]
        return Verdict(
            _VERDICTS[self.verdicts[position]],
            self.reasons[position],
            None if time == NEVER else from_microseconds(time),
        )

    def row(self, position: int) -> Row:
        """The row as it stands."""
        return next(self.rows((position,)))

    def rows(self, positions: Iterable[int]) -> Iterator[Row]:
        """The rows at these positions, as they stand."""
        for at in positions:
            number, time = self.verdicts[at], self.verdict_times[at]
            decided = number != 2
            yield Row(
                self.ids[at],
                from_microseconds(self.timestamps[at]),
                CATEGORIES[self.categories[at]],
                _VERDICTS[number],
                self.reasons[at],
                from_microseconds(time) if decided and time != NEVER else None,
                self.models[at],
                self.versions[at],
                self.chats[at],
            )

    def tally(self) -> Tally:
        """The counts of every row, straight from the columns."""
        groups = Counter(zip(self.categories, self.models, self.versions, self.verdicts, strict=True))
        decided = self.verdicts.translate(_DECIDED)
        times = compress(zip(self.timestamps, self.verdict_times, strict=True), decided)
        tally = Tally(lambda request_id: self.row(self.positions[request_id]))
        tally.extend_counted(
            {
                (CATEGORIES[category], model, version, _VERDICTS[verdict]): count
                for (category, model, version, verdict), count in groups.items()
            },
            Decisions(
                moments(asked if judged == NEVER else judged for asked, judged in times),
                list(compress(self.ids, decided)),
                bytearray(compress(self.verdicts, decided)),
                bytearray([reason != "" for reason in compress(self.reasons, decided)]),
            ),
        )
        return tally

    def order(self) -> Sequence[int]:
        """Positions, oldest first; rows of the same moment as they came."""
        count = len(self.ids)
        done = len(self._order)
        if done < count:
            times = self.timestamps
            first = max(done, 1)
            in_order = isinstance(self._order, range) and all(map(le, times[first - 1 :], times[first:]))
            self._order = range(count) if in_order else sorted(range(count), key=times.__getitem__)
        return self._order
