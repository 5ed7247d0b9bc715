"""What changed between two lessons: for the training log, and for what the next training would change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hungry_tui.learning.model import Lessons, Rule


class Change(StrEnum):
    """How a rule or an example differs."""

    added = "added"
    removed = "removed"
    changed = "changed"


@dataclass(frozen=True, slots=True)
class LessonChange:
    """One difference. `kind` is "rule" or "example", `key` its id; `before` and `after` are texts, "" where none is."""

    kind: str
    change: Change
    key: str
    label: str
    before: str
    after: str


def diff_lessons(old: Lessons, new: Lessons) -> tuple[LessonChange, ...]:
    """What a model trained on `new` is taught otherwise than one trained on `old`: rules in `new`'s order, then
    examples. Counts that moved without changing what is taught are no difference.
    """
    before = {rule.id: rule for rule in old.taught}
    after = {rule.id: rule for rule in new.taught}
    changes = [
        _rule(Change.added, None, rule) if rule.id not in before else _rule(Change.changed, before[rule.id], rule)
        for rule in after.values()
        if rule.id not in before or before[rule.id].instruction != rule.instruction
    ]
    changes += [_rule(Change.removed, rule, None) for rule in before.values() if rule.id not in after]
    shown = {example.request_id: example for example in old.examples}
    showing = {example.request_id: example for example in new.examples}
    for change, examples, others in ((Change.added, showing, shown), (Change.removed, shown, showing)):
        for key, example in examples.items():
            if key not in others:
                texts = ("", example.prompt) if change is Change.added else (example.prompt, "")
                changes.append(LessonChange("example", change, key, "", *texts))
    return tuple(changes)


def _rule(change: Change, old: Rule | None, new: Rule | None) -> LessonChange:
    rule = new or old
    assert rule is not None
    return LessonChange(
        "rule", change, rule.id, rule.label, old.instruction if old else "", new.instruction if new else ""
    )
