"""One simulated user's life: ask, judge, learn, and now and then be measured on fresh prompts."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bench.learning import phrases
from bench.learning.learners import LEARNERS, true_rule
from bench.learning.responder import Responder, Sent
from bench.learning.users import Order, Preference, User, drifted, make_user, praise, say
from bench.learning.world import Prompt, Style, make_prompt, render
from hungry_tui.records import Category, Exchange

CHECKPOINTS = (0, 10, 25, 50, 100)
_FRESH = 40
_SENT = 10
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Condition:
    """How a user's feedback is spoiled. Shares are 0–1; `drift` is the decision at which taste changes."""

    banks: tuple[str, ...] = ("plain",)
    silent: float = 0.0
    wrong: float = 0.0
    irrelevant: float = 0.0
    contrary: float = 0.0
    drift: int = 0
    things: bool = False


CONDITIONS = {
    "clean": Condition(),
    "wrong": Condition(wrong=0.1),
    "irrelevant": Condition(irrelevant=0.3),
    "contrary": Condition(contrary=0.15),
    "colloquial": Condition(banks=("colloquial",)),
    "heldout": Condition(banks=("heldout",)),
    "mixed": Condition(banks=("colloquial", "heldout"), silent=0.5, wrong=0.1),
    "silent": Condition(silent=1.0),
    "drift": Condition(drift=50),
    "things": Condition(things=True, banks=("plain", "colloquial", "heldout")),
    "things mixed": Condition(things=True, banks=("colloquial", "heldout"), silent=0.4, wrong=0.1),
}


@dataclass(frozen=True)
class Life:
    """What came of one user: approval on fresh prompts, judged without noise, by number of decisions; and at the end,
    how many of the instructions given were the user's wishes (precision), how many wishes were instructed (recall),
    and how many words all of it took.
    """

    approval: dict[int, float]
    precision: float
    recall: float
    words: float


def live(seed: int, condition: Condition, tier: str, learner: str, until: int = 50) -> Life:
    """One user's life with one learner."""
    world = random.Random(f"user {seed}")  # the same user and phrasing for every learner
    user = make_user(world, things=condition.things)
    rng = random.Random(f"life {seed} {learner}")
    meanings: dict[str, Order] = {}
    styles: dict[str, Style] = {}
    responder = Responder(tier, meanings, styles)
    history: list[Exchange] = []
    scores: dict[int, float] = {}
    for step in range(until + 1):
        if condition.drift and step == condition.drift:
            user = drifted(user, world)
        teach = LEARNERS[learner](history, user)
        if step in CHECKPOINTS:
            fresh = random.Random(f"fresh {seed} {step}")
            scores[step] = sum(_fresh_approval(user, responder, teach, fresh) for _ in range(_FRESH)) / _FRESH
        if step == until:
            return Life(scores, *_judged_rules(user, responder, teach, random.Random(f"rules {seed}")))
        prompt = make_prompt(rng, user.domains)
        style = responder.answer(prompt, teach(prompt), rng)
        text = render(style, prompt, rng)
        styles[text] = style
        approved, reason = judge(user, style, prompt, condition, meanings, rng)
        history.append(
            Exchange(
                f"d{step}",
                _EPOCH + timedelta(minutes=step),
                prompt.text,
                text,
                Category(prompt.category),
                approved,
                reason,
            )
        )
    raise ValueError("a life needs an end")


def _judged_rules(
    user: User, responder: Responder, teach: Callable[[Prompt], Sent], rng: random.Random
) -> tuple[float, float, float]:
    """Precision, recall and words of what is sent, over some prompts."""
    right = given = found = wishes = words = 0
    for _ in range(_SENT):
        prompt = make_prompt(rng, user.domains)
        sent = teach(prompt)
        orders = {order for line in f"{sent.system}\n{sent.note}".splitlines() for order in responder.understand(line)}
        applying = [preference for preference in user.preferences if preference.scope in (None, prompt.category)]
        orders = {order for order in orders if order.scope in (None, prompt.category)}
        given += len(orders)
        right += sum(any(preference.meant_by(order) for preference in user.preferences) for order in orders)
        wishes += len(applying)
        found += sum(any(preference.meant_by(order) for order in orders) for preference in applying)
        words += len(f"{sent.system} {sent.note} {' '.join(m['content'] for m in sent.messages)}".split())
    return right / given if given else 1.0, found / wishes if wishes else 1.0, words / _SENT


def _fresh_approval(user: User, responder: Responder, teach: Callable[[Prompt], Sent], rng: random.Random) -> float:
    prompt = make_prompt(rng, user.domains)
    style = responder.answer(prompt, teach(prompt), rng)
    render(style, prompt, rng)
    return user.approval(style, prompt)


def judge(
    user: User, style: Style, prompt: Prompt, condition: Condition, meanings: dict[str, Order], rng: random.Random
) -> tuple[bool, str]:
    """The verdict and its reason; `meanings` learns what the reason means."""
    approved = rng.random() < user.approval(style, prompt)
    violated = [preference for preference in user.preferences if preference.violated(style, prompt)]
    if rng.random() < condition.wrong:
        approved = not approved
    bank = rng.choice(condition.banks)
    if approved:
        speaks = rng.random() < 0.2 and rng.random() >= condition.silent
        return True, praise(user.preferences, style, bank, rng) if speaks else ""
    if rng.random() < condition.silent:
        return False, ""
    if rng.random() < condition.irrelevant or not violated:
        return False, rng.choice(phrases.irrelevant())
    preference = rng.choice(violated)
    if rng.random() < condition.contrary and preference.kind == "style":
        preference = replace(preference, wanted=not preference.wanted)
    reason, order = say(preference, style, bank, rng)
    meanings[reason] = order
    return False, reason


__all__ = ["CHECKPOINTS", "CONDITIONS", "Condition", "Preference", "live", "true_rule"]
