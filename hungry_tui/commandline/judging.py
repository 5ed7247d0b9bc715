"""`hungry approve` and `hungry deny`."""

from __future__ import annotations

from hungry_tui.commandline.common import Call, history, lessons_now
from hungry_tui.ports import HungryError
from hungry_tui.store import Store
from hungry_tui.text import one_line, well_formed


def approve(call: Call) -> int:
    """Approve an exchange."""
    return _judge(call, approved=True)


def deny(call: Call) -> int:
    """Deny an exchange."""
    return _judge(call, approved=False)


def _judge(call: Call, *, approved: bool) -> int:
    with history(call) as store:
        request_id = call.arguments.id or _latest_undecided(store)
        store.judge(request_id, approved, well_formed(call.arguments.reason))
        what = "approved" if approved else "denied"
        effects = _effects(call, store, request_id)
    call.output.line(" · ".join((f"saved: {what} {request_id}", *effects)))
    return 0


def _latest_undecided(store: Store) -> str:
    for row in reversed(store.rows()):
        if row.approved is None:
            return row.request_id
    raise HungryError("There is no undecided reply.", "Ask for one with: hungry ask TEXT")


def _effects(call: Call, store: Store, request_id: str) -> list[str]:
    """What the verdict did, as far as it did something."""
    effects = [
        f"supports rule {rule.label} ({len(rule.supports)}): {one_line(rule.instruction, 80)}"
        for rule in lessons_now(call, store).effect(request_id)[:2]
    ]
    decisions = store.summary().total.decisions
    missing = call.settings.minimum_decisions - decisions
    effects.append(f"{missing} more to the first training" if missing > 0 else f"{decisions} decisions: hungry train")
    return effects
