"""An exchange as the transcript shows it, and what a verdict on it did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hungry_tui.attachment import Attachment
from hungry_tui.config import Settings
from hungry_tui.plain import clean
from hungry_tui.records import Exchange
from hungry_tui.session import Change
from hungry_tui.stats import model_label
from hungry_tui.widgets.lines import Level
from hungry_tui.widgets.transcript import PastTurn

if TYPE_CHECKING:
    from hungry_tui.learning import Rule


def shown_prompt(prompt: str, attachments: Sequence[Attachment]) -> str:
    """The user's own words, and what went with them."""
    files = [f"+ {one.name} · {one.lines:,} line{'' if one.lines == 1 else 's'}" for one in attachments]
    return "\n".join([prompt, *files])


def footer(exchange: Exchange) -> str:
    """The line under a reply: the verdict with its reason, what answered, how long it took."""
    parts = []
    if exchange.approved is not None:
        parts.append("✓ liked" if exchange.approved else "✗ disliked")
        if exchange.reason:
            parts.append(f"“{clean(exchange.reason, one_line=True)}”")
    parts.append(exchange.category.title)
    parts.append(clean(model_label(exchange), one_line=True))
    if exchange.seconds is not None:
        parts.append(f"{exchange.seconds:.1f} s")
    if exchange.reply_tokens is not None:
        parts.append(f"{exchange.reply_tokens} tokens")
    if exchange.cut:
        parts.append("cut at the limit")
    return " · ".join(parts)


def level(exchange: Exchange) -> Level:
    """How the line under a reply is coloured."""
    if exchange.approved is None:
        return ""
    return "success" if exchange.approved else "error"


def past_turn(exchange: Exchange) -> PastTurn:
    """A whole turn, to be shown at once."""
    return PastTurn(
        exchange.request_id,
        shown_prompt(exchange.prompt, exchange.attachments),
        exchange.response,
        title=exchange.model,
        thinking=exchange.thinking,
        footer=footer(exchange),
        level=level(exchange),
        partial=exchange.partial,
    )


def consequence(change: Change, rules: Sequence[Rule], settings: Settings) -> str:
    """ "saved · supports rule R3 (4) · 6 to next training"."""
    if change.exchange.approved is None:
        return "verdict taken back · saved"
    said = ["saved"]
    if rules:
        said.append("supports " + ", ".join(f"rule {rule.label} ({len(rule.supports)})" for rule in rules[:2]))
    every = settings.train_every
    decisions = change.summary.total.decisions
    missing = settings.minimum_decisions - decisions
    if every:
        left = max(every - decisions % every if decisions % every else 0, missing)
        said.append(f"{left} to next training" if left > 0 else "training now")
    return " · ".join(said)
