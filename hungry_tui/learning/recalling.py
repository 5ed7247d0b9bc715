"""The fast half of learning: what to remind the model of at this very request, without asking any model."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from hungry_tui.learning.learner import learn
from hungry_tui.learning.model import Lessons, Rule, Status
from hungry_tui.learning.text import estimate_tokens
from hungry_tui.records import Category, Exchange

NOTE_TOKENS: Final = 150
_LINES: Final = 8
_AT_LEAST: Final = 3
_HEAD: Final = "Please keep to what I asked for earlier:"
_RAW: Final = "Recent feedback:"


def recall(
    prompt: str,
    category: Category,
    history: Sequence[Exchange],
    lessons: Lessons,
    *,
    carried: Collection[str] | None = None,
    small_model: bool = False,
) -> str:
    """The note for one request, sent as prompt + blank line + note; "" when there is nothing to say.

    `carried` are the ids of the rules that the answering model has built in (`Recipe.rule_ids`), () for a base
    model. None says that this is unknown: the note then stays short enough for a model that has them all.
    """
    newer = any(
        exchange.approved is not None and exchange.request_id not in lessons.known for exchange in history[-50:]
    )
    current = learn(history) if newer else lessons
    rules = [rule for rule in current.active if rule.applies(category)]
    if carried is None:
        room = max(_AT_LEAST, _LINES - min(_LINES, len(lessons.active)))
    else:
        room = _LINES
    fresh = [rule for rule in rules if carried is None or rule.id not in carried]
    fresh.sort(key=lambda rule: rule.scope is None)
    lines = [rule.text for rule in fresh[:room]]
    if small_model and carried:
        lines += [rule.text for rule in rules if rule.id in carried][:2]
    return _note(lines, [item.text for item in current.feedback[: max(0, room - len(lines))]])


def _note(lines: Sequence[str], raw: Sequence[str]) -> str:
    """The note's text within its budget; lines that do not fit are left out from the end."""
    note: list[str] = []
    for head, part in ((_HEAD, lines), (_RAW, raw)):
        section: list[str] = []
        for line in part:
            if estimate_tokens("\n".join([*note, head, *section, f"- {line}"])) <= NOTE_TOKENS:
                section.append(f"- {line}")
        if section:
            note += [head, *section]
    return "\n".join(note)


__all__ = ["Rule", "Status", "recall"]
