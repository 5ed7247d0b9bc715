"""`hungry stats`, `hungry log` and `hungry rules`."""

from __future__ import annotations

from hungry_tui.commandline.common import Call, history, lessons_now, to_json
from hungry_tui.learning import Conflict, Lessons, Rule
from hungry_tui.ports import HungryError
from hungry_tui.stats import Summary, advise
from hungry_tui.stats import to_json as stats_json
from hungry_tui.text import one_line
from hungry_tui.trainer import LOG_FILE
from hungry_tui.training.report import percent


def stats(call: Call) -> int:
    """Print the statistics."""
    with history(call) as store:
        summary = store.summary()
    if call.arguments.json:
        call.output.line(to_json(stats_json(summary)))
    else:
        call.output.write("".join(f"{line}\n" for line in _stats_lines(summary, call.settings.minimum_decisions)))
    return 0


def _stats_lines(summary: Summary, minimum: int) -> list[str]:
    total = summary.total
    lines = [
        f"decisions  {total.decisions} ({total.approved} approved, {total.denied} denied)",
        f"undecided  {summary.undecided}",
        f"phase      {summary.phase}" + (f", {summary.to_next_phase} to the next" if summary.to_next_phase else ""),
        f"approval   {percent(total)}" + (f", {total.band}" if total.band else ""),
    ]
    for title, rates in (
        ("categories", {name.title: rate for name, rate in summary.categories.items()}),
        ("models", dict(summary.models)),
    ):
        if rates:
            width = max(map(len, rates))
            lines += ["", title, *(f"  {name:<{width}}  {percent(rate)}" for name, rate in rates.items())]
    advice = advise(summary, minimum=minimum)
    return [*lines, *([""] if advice else []), *advice]


def log(call: Call) -> int:
    """Print the report of the last training."""
    path = call.settings.home / LOG_FILE
    try:
        call.output.write(path.read_text(encoding="utf-8", errors="replace"))
    except FileNotFoundError:
        raise HungryError("There is no training report yet.", "hungry train writes one.") from None
    except BrokenPipeError:
        raise
    except OSError as error:
        raise HungryError(f"{path} cannot be read: {error.strerror}.") from error
    return 0


def rules(call: Call) -> int:
    """Print what has been learned."""
    with history(call) as store:
        lessons = lessons_now(call, store)
    if call.arguments.json:
        document = {
            "rules": [_rule_document(rule) for rule in lessons.rules],
            "conflicts": [_conflict_document(conflict) for conflict in lessons.conflicts],
        }
        call.output.line(to_json(document))
    else:
        call.output.write("".join(f"{line}\n" for line in _rules_lines(lessons)))
    return 0


def _rules_lines(lessons: Lessons) -> list[str]:
    if not lessons.rules:
        return ["No rules yet: a reason with each verdict is what rules are made of."]
    lines = []
    for rule in lessons.rules:
        marks = rule.status if rule.state == "auto" else f"{rule.status}, {rule.state}"
        lines.append(f"{rule.label}  {one_line(rule.instruction)}")
        lines.append(f"    {marks} · {len(rule.supports)} for, {len(rule.contradicts)} against")
        lines += [f"    “{one_line(quote, 100)}”" for _, quote in rule.quotes[:3]]
    return [*lines, *(one_line(conflict.question) for conflict in lessons.conflicts)]


def _rule_document(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "label": rule.label,
        "text": rule.text,
        "scope": rule.scope.value if rule.scope else None,
        "status": rule.status.value,
        "state": rule.state.value,
        "active": rule.active,
        "strength": rule.strength,
        "supports": list(rule.supports),
        "contradicts": list(rule.contradicts),
        "followed": rule.followed,
        "violated": rule.violated,
        "quotes": [{"request_id": request_id, "quote": quote} for request_id, quote in rule.quotes],
    }


def _conflict_document(conflict: Conflict) -> dict[str, object]:
    return {
        "aspect": conflict.aspect,
        "scope": conflict.scope.value if conflict.scope else None,
        "earlier": conflict.earlier,
        "later": conflict.later,
        "question": conflict.question,
    }
