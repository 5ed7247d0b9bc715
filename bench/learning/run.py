"""One simulated user's life: ask, judge, learn, and now and then be measured on fresh prompts."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bench.learning.conditions import Condition
from bench.learning.learners import LEARNERS
from bench.learning.responder import Responder, Sent
from bench.learning.speech import Meanings, complain, praise
from bench.learning.users import User, drifted, make_user
from bench.learning.world import Prompt, Style, World
from hungry_tui.records import Category, Exchange

CHECKPOINTS = (0, 10, 25, 50, 100)
_FRESH = 40
_SENT = 10
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Fresh:
    """How a user fares on fresh prompts: approval, and by name of the wish how often it applied and was violated."""

    approval: float = 0.0
    applied: Counter[str] = field(default_factory=Counter)
    violated: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Life:
    """What came of one user: approval on fresh prompts, judged without noise, by number of decisions; and at the end,
    how many of the instructions given were the user's wishes (precision), how many wishes were instructed (recall),
    how many words all of it took, and how the fresh prompts went.
    """

    approval: dict[int, float]
    precision: float
    recall: float
    words: float
    last: Fresh


def live(world: World, seed: int, condition: Condition, tier: str, learner: str, until: int = 50) -> Life:
    """One user's life with one learner."""
    own = random.Random(f"user {seed}")  # the same user for every learner
    user = make_user(world, own, things=condition.things)
    rng = random.Random(f"life {seed} {learner}")
    meanings: Meanings = {}
    styles: dict[str, Style] = {}
    responder = Responder(world, tier, meanings, styles)
    history: list[Exchange] = []
    scores: dict[int, float] = {}
    for step in range(until + 1):
        if condition.drift and step == condition.drift:
            user = drifted(user, own)
        teach = LEARNERS[learner](history, user)
        if step in CHECKPOINTS or step == until:
            fresh = _on_fresh_prompts(user, responder, teach, random.Random(f"fresh {seed} {step}"))
            scores[step] = fresh.approval
        if step == until:
            return Life(scores, *_judged_rules(user, responder, teach, random.Random(f"rules {seed}")), fresh)
        prompt = world.make_prompt(rng, user.domains)
        style = responder.answer(prompt, teach(prompt), rng)
        text = world.render(style, prompt, rng)
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
        prompt = user.world.make_prompt(rng, user.domains)
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


def _on_fresh_prompts(user: User, responder: Responder, teach: Callable[[Prompt], Sent], rng: random.Random) -> Fresh:
    fresh, approvals = Fresh(), list[float]()
    for _ in range(_FRESH):
        prompt = user.world.make_prompt(rng, user.domains)
        style = responder.answer(prompt, teach(prompt), rng)
        user.world.render(style, prompt, rng)
        approvals.append(user.approval(style, prompt))
        fresh.applied.update(p.name for p in user.preferences if p.applies(style, prompt))
        fresh.violated.update(preference.name for preference in user.violated(style, prompt))
    fresh.approval = sum(approvals) / _FRESH
    return fresh


def judge(
    user: User, style: Style, prompt: Prompt, condition: Condition, meanings: Meanings, rng: random.Random
) -> tuple[bool, str]:
    """The verdict and its reason; `meanings` learns what the reason means."""
    approved = rng.random() < user.approval(style, prompt)
    violated = user.violated(style, prompt)
    if rng.random() < condition.wrong:
        approved = not approved
    bank = rng.choice(condition.banks)
    if approved:
        speaks = rng.random() < 0.2 and rng.random() >= condition.silent
        reason, orders = praise(user, style, bank, rng) if speaks else ("", ())
        if orders:
            meanings[reason] = orders
    elif rng.random() < condition.silent:
        reason = ""
    elif rng.random() < condition.irrelevant or not violated:
        reason = rng.choice(user.world.phrases.irrelevant())
    else:
        named = [rng.choice(violated)]
        if len(violated) > 1 and user.world.doubles and rng.random() < user.world.doubles:
            named.append(rng.choice([preference for preference in violated if preference is not named[0]]))
        if rng.random() < condition.contrary and named[0].kind == "style":
            named[0] = replace(named[0], wanted=not named[0].wanted)
        reason, meant = complain(named, user.world, style, bank, rng)
        meanings.update(meant)
    return approved, reason
