"""Approved exchanges worth showing to the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hungry_tui.learning.evidence import Decision, keeps
from hungry_tui.learning.model import Example, Rule
from hungry_tui.learning.text import estimate_tokens, overlap, word_set

_MOST: Final = 3
_TOKENS: Final = 600
_BALANCE: Final = 0.7


def choose_examples(recent: Sequence[Decision], rules: Sequence[Rule]) -> tuple[Example, ...]:
    """At most three whole approved exchanges within 600 tokens: none breaks a rule, together they show the rules.

    Chosen one by one by maximal marginal relevance (λ = .7): how many rules it shows and how recent it is, against
    how much it resembles one that was chosen already; no two of one category while others are left.
    """
    last = recent[-1].index if recent else 0
    pool: list[tuple[float, Decision, int, frozenset[str]]] = []
    for decision in recent:
        if not decision.approved or decision.partial or not decision.response.strip():
            continue
        tokens = estimate_tokens(decision.prompt) + estimate_tokens(decision.response)
        if tokens > _TOKENS:
            continue
        shown = broken = 0
        for rule in rules:
            if rule.applies(decision.category) and rule.aspect:
                kept = keeps(rule.aspect, rule.want.up, rule.value, decision.reply)
                shown += kept is True
                broken += kept is False
        if broken:
            continue
        recency = 2 ** (-(last - decision.index) / 40)
        praised = 0.5 * bool(decision.readings)
        pool.append((shown + recency + praised, decision, tokens, word_set(decision.prompt + " " + decision.response)))
    chosen: list[tuple[Decision, int, frozenset[str]]] = []
    best = max((score for score, *_ in pool), default=1.0)
    left = _TOKENS
    while pool and len(chosen) < _MOST:
        categories = {decision.category for decision, *_ in chosen}

        def worth(item: tuple[float, Decision, int, frozenset[str]]) -> tuple[bool, float, int]:
            score, decision, _, words = item
            likeness = max((overlap(words, other) for _, _, other in chosen), default=0.0)
            return (
                decision.category not in categories,
                _BALANCE * score / best - (1 - _BALANCE) * likeness,
                decision.index,
            )

        pick = max(pool, key=worth)
        pool.remove(pick)
        if pick[2] <= left:
            left -= pick[2]
            chosen.append(pick[1:])
    return tuple(Example(d.request_id, d.category, d.prompt, d.response, tokens) for d, tokens, _ in chosen)
