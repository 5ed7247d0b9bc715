"""Approved exchanges worth showing to the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from hungry_tui.learning.model import Example, Rule
from hungry_tui.learning.text import estimate_tokens, grams, overlap, word_set
from hungry_tui.learning.wishes.evidence import Decision, keeps

_MOST: Final = 3
_TOKENS: Final = 600
_BALANCE: Final = 0.7
_LEAKS: Final = 3

Candidate = tuple[float, Decision, int]
"""Relevance 0–1, the decision, its tokens."""


def choose_examples(recent: Sequence[Decision], rules: Sequence[Rule]) -> tuple[Example, ...]:
    """The examples to show, none of which leaks into replies to other requests."""
    leaking: set[str] = set()
    while True:
        chosen = _choose(recent, rules, leaking)
        found = find_leaks(chosen, [d for d in recent if d.trained])
        if not found:
            return chosen
        leaking |= found


def find_leaks(examples: Sequence[Example], replies: Sequence[Decision]) -> set[str]:
    """The examples of which several replies of a trained model repeat eight words in a row that were not asked for."""
    leaks: Counter[str] = Counter()
    for example in examples:
        shown = grams(example.response)
        for decision in replies:
            if decision.request_id != example.request_id and decision.prompt != example.prompt:
                leaks[example.request_id] += bool((shown & grams(decision.response)) - grams(decision.prompt))
    return {request_id for request_id, times in leaks.items() if times >= _LEAKS}


def _choose(recent: Sequence[Decision], rules: Sequence[Rule], leaking: Collection[str]) -> tuple[Example, ...]:
    """At most three whole approved exchanges within 600 tokens: none breaks a rule, together they show the rules.

    Chosen one by one by maximal marginal relevance (λ = .7): how many rules it shows and how recent it is, against
    how much it resembles one that was chosen already; no two of one category while others are left.
    """
    last = recent[-1].index if recent else 0
    pool: list[Candidate] = []
    for decision in recent:
        if not decision.approved or decision.partial or decision.request_id in leaking or not decision.response.strip():
            continue
        tokens = estimate_tokens(decision.prompt) + estimate_tokens(decision.response)
        if tokens > _TOKENS:
            continue
        shown = 0
        for rule in rules:
            if rule.aspect and rule.applies(decision.category):
                kept = keeps(rule.aspect, rule.want.up, rule.value, decision.reply)
                if kept is False:
                    break
                shown += kept is True
        else:
            recency = 2 ** (-(last - decision.index) / 40)
            praised = 0.5 * bool(decision.readings)
            pool.append(((shown + recency + praised) / (len(rules) + 1.5), decision, tokens))
    pool.sort(key=lambda item: -item[0])
    chosen: list[Candidate] = []
    left = _TOKENS
    while pool and len(chosen) < _MOST:
        shown_kinds = {decision.category for _, decision, _ in chosen}
        pick = _best([item for item in pool if item[1].category not in shown_kinds] or pool, chosen)
        chosen.append(pick)
        left -= pick[2]
        pool = [item for item in pool if item is not pick and item[2] <= left]
    return tuple(Example(d.request_id, d.category, d.prompt, d.response, tokens) for _, d, tokens in chosen)


def _best(pool: Sequence[Candidate], chosen: Sequence[Candidate]) -> Candidate:
    """The most relevant candidate that resembles what was chosen least, the newest of equals.

    `pool` begins with the most relevant: likeness only takes away, so it need not be known of those that come too late.
    """
    best, worth = pool[0], (-1.0, -1)
    for item in pool:
        relevance, decision, _ = item
        if _BALANCE * relevance < worth[0]:
            break
        likeness = max((overlap(_words(decision), _words(other)) for _, other, _ in chosen), default=0.0)
        found = (_BALANCE * relevance - (1 - _BALANCE) * likeness, decision.index)
        if found > worth:
            best, worth = item, found
    return best


def _words(decision: Decision) -> frozenset[str]:
    return word_set(f"{decision.prompt} {decision.response}")
