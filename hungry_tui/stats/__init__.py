"""Statistics of a history: phases, rates with intervals, per category and per model version. Pure.

figures   what the statistics say
tally     counting, many verdicts at once or one more
advice    what to do about it
document  the statistics as JSON
"""

from __future__ import annotations

from collections.abc import Iterable

from hungry_tui.records import Judged
from hungry_tui.stats.advice import MINIMUM_DECISIONS, advise
from hungry_tui.stats.document import to_json
from hungry_tui.stats.figures import THIN, Band, Period, Phase, Rate, Remark, Summary
from hungry_tui.stats.tally import Decisions, Group, Tally, model_label

__all__ = [
    "MINIMUM_DECISIONS",
    "THIN",
    "Band",
    "Decisions",
    "Group",
    "Period",
    "Phase",
    "Rate",
    "Remark",
    "Summary",
    "Tally",
    "advise",
    "model_label",
    "summarise",
    "to_json",
]


def summarise(history: Iterable[Judged]) -> Summary:
    """The statistics of a history, in any order."""
    rows = list(history)
    tally = Tally({row.request_id: row for row in rows}.__getitem__)
    tally.extend(rows)
    return tally.summary()
