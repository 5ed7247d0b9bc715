"""The statistics as JSON."""

from __future__ import annotations

from typing import Any

from hungry_tui.stats.figures import Rate, Summary


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
