"""The text of training_log.md: what a training learned, and where its user stands. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from hungry_tui.learning import Lessons, Rule
from hungry_tui.stats import THIN, Rate, Summary, advise
from hungry_tui.text import one_line
from hungry_tui.training.state import PastTraining

_QUOTES = 3
_WEAK = 0.80
_LATEST_TRAININGS = 10


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a training did, for its report; `sentence` says whether and what it built."""

    when: datetime
    base: str
    sentence: str
    remark: str = ""
    """Who read the reasons, where a model took part."""


def training_report(
    outcome: Outcome,
    lessons: Lessons,
    summary: Summary,
    *,
    before: Mapping[str, str],
    trainings: Sequence[PastTraining] = (),
    minimum: int = 5,
) -> str:
    """The report in Markdown. `before` has the rules of the last training, id → instruction."""
    parts = (
        _head(outcome, summary),
        _rates(summary),
        _rules(lessons, outcome.remark),
        _changes(lessons, before, first=len(trainings) <= 1),
        _examples(lessons),
        _weak_spots(summary, lessons, minimum),
        _unread(lessons),
        _trainings(trainings),
    )
    return "".join(f"{line}\n" for part in parts for line in part)


def percent(rate: Rate) -> str:
    """A rate for people, with its size and interval: "83 % of 12 (55–95 %)"."""
    if rate.rate is None or rate.interval is None:
        return "no decisions"
    low, high = rate.interval
    thin = f", fewer than {THIN}: says little" if rate.thin else ""
    return f"{rate.rate:.0%} of {rate.decisions} ({low * 100:.0f}–{high:.0%}{thin})".replace("%", " %")


def _head(outcome: Outcome, summary: Summary) -> Iterator[str]:
    yield from ("# Training log", "")
    yield f"{outcome.when:%Y-%m-%d %H:%M} UTC · base model {_code(outcome.base)} · {_plain(outcome.sentence)}"
    yield ""
    missing = f", {summary.to_next_phase} more decisions to the next" if summary.to_next_phase else ""
    yield f"**Phase: {summary.phase}**{missing}."
    yield ""


def _rates(summary: Summary) -> Iterator[str]:
    total = summary.total
    yield from ("## Approval", "")
    yield f"- All: {percent(total)}" + (f", band: {total.band}" if total.band else "")
    yield f"- The last {summary.recent.decisions}: {percent(summary.recent)}"
    yield f"- Not judged yet: {summary.undecided}"
    yield from ("", "The brackets are 95 % Wilson intervals: where the true rate may well lie.", "")
    for title, rates in (
        ("Category", {name.title: rate for name, rate in summary.categories.items()}),
        ("Model", summary.models),
    ):
        if rates:
            yield f"| {title} | decisions | approved | rate |"
            yield "|---|---|---|---|"
            for name, rate in rates.items():
                yield f"| {_plain(name)} | {rate.decisions} | {rate.approved} | {percent(rate)} |"
            yield ""


def _rules(lessons: Lessons, remark: str) -> Iterator[str]:
    yield from ("## What was learned", "")
    if remark:
        yield from (_plain(remark), "")
    if not lessons.active:
        yield from ("No rules yet: a reason with each verdict is what rules are made of.", "")
    for rule in lessons.active:
        yield f"- **{_plain(rule.label)}: {_plain(rule.instruction)}** ({_evidence(rule)})"
        for _, quote in rule.quotes[:_QUOTES]:
            yield f"  - “{_plain(quote)}”"
    if lessons.active:
        yield ""
    if lessons.conflicts:
        yield from ("### Verdicts that contradict each other", "")
        yield from (f"- {_plain(conflict.question)}" for conflict in lessons.conflicts)
        yield ""


def _evidence(rule: Rule) -> str:
    parts = [f"{rule.status}", f"{len(rule.supports)} for", f"{len(rule.contradicts)} against"]
    if rule.state != "auto":
        parts.append(f"{rule.state} by you")
    parts.append(rule.shares or f"followed by {rule.followed} and broken by {rule.violated} approved replies")
    return ", ".join(parts)


def _changes(lessons: Lessons, before: Mapping[str, str], *, first: bool) -> Iterator[str]:
    yield from ("## What changed since the last training", "")
    now = {rule.id: rule.instruction for rule in lessons.active}
    lines = [f"- new: {_plain(text)}" for key, text in now.items() if key not in before]
    lines += [
        f"- changed: {_plain(before[key])} → {_plain(text)}"
        for key, text in now.items()
        if key in before and before[key] != text
    ]
    lines += [f"- gone: {_plain(text)}" for key, text in before.items() if key not in now]
    if first:
        yield "This is the first training."
    elif not lines:
        yield "The rules are the same."
    yield from lines
    yield ""


def _examples(lessons: Lessons) -> Iterator[str]:
    if lessons.examples:
        yield from ("## Examples that the model is shown", "")
        yield from (f"- {example.category.title}: {_plain(example.prompt)}" for example in lessons.examples)
        yield ""


def _weak_spots(summary: Summary, lessons: Lessons, minimum: int) -> Iterator[str]:
    yield from ("## Weak spots", "")
    weak = [(name, rate) for name, rate in summary.categories.items() if rate.rate is not None and rate.rate < _WEAK]
    weak.sort(key=lambda one: one[1].rate or 0)
    advice = advise(summary, conflicts=len(lessons.conflicts), minimum=minimum)
    yield from (f"- {name.title}: {percent(rate)}" for name, rate in weak)
    yield from (f"- {line}" for line in advice)
    if not weak and not advice:
        yield f"None: every category stands at {_WEAK:.0%} or better.".replace("%", " %")
    yield ""


def _unread(lessons: Lessons) -> Iterator[str]:
    if lessons.feedback:
        yield from (
            "## Reasons in your own words",
            "",
            "No rule was made of these; recent ones go to the model as they are.",
            "",
        )
        yield from (f"- “{_plain(feedback.text)}”" for feedback in lessons.feedback)
        yield ""


def _trainings(trainings: Sequence[PastTraining]) -> Iterator[str]:
    if trainings:
        yield from ("## Trainings", "", "| when | model | decisions | approved | rules |", "|---|---|---|---|---|")
        for past in reversed(trainings[-_LATEST_TRAININGS:]):
            when = past.time[:16].replace("T", " ")
            model = _plain(past.model) or "not built"
            yield f"| {when} | {model} | {past.decisions} | {past.approved} | {past.rules} |"


def _plain(text: str) -> str:
    """Foreign text on one line, with nothing in it that Markdown would read."""
    return re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", one_line(text, 200))


def _code(name: str) -> str:
    return f"`{one_line(name, 120).replace('`', '')}`"
