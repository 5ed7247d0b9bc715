"""How much processor time learning takes on 50, 10,000 and 100,000 decisions, from nothing and one by one."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from bench.learning.run import judge
from bench.learning.users import make_user
from bench.learning.worlds.original import ORIGINAL
from hungry_tui.learning import Learner, learn, recall
from hungry_tui.learning.reasons.clauses import split_clauses
from hungry_tui.learning.reasons.reader import read_reason
from hungry_tui.learning.replies.reply import read_reply
from hungry_tui.learning.wishes.own_words import gist_of
from hungry_tui.records import Category, Exchange

T = TypeVar("T")
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def make_history(count: int, seed: int = 1) -> list[Exchange]:
    rng = random.Random(seed)
    user = make_user(ORIGINAL, rng)
    history = []
    for number in range(count):
        prompt = ORIGINAL.make_prompt(rng)
        style = ORIGINAL.base_style(rng, prompt)
        approved, reason = judge(user, style, prompt, ORIGINAL.conditions["mixed"], {}, rng)
        text = ORIGINAL.render(style, prompt, rng)
        history.append(
            Exchange(
                f"d{number}",
                _EPOCH + timedelta(minutes=number),
                prompt.text,
                text,
                Category(prompt.category),
                approved,
                reason,
            )
        )
    return history


def measure_speed() -> None:
    """Print the medians of several histories of each size, and of the same without any reason: processor time is noisy,
    and so are users.
    """
    learn(_silent(make_history(50, seed=2)))  # patterns are compiled at first use
    learn(make_history(50, seed=2))
    for count, histories in ((50, 9), (10_000, 3), (100_000, 1)):
        made = [make_history(count, seed) for seed in range(1, histories + 1)]
        _print_row(count, "decisions", made)
        _print_row(count, "silent", [_silent(history) for history in made])


def _silent(history: list[Exchange]) -> list[Exchange]:
    """The same verdicts without reasons: more is looked at then, as nothing else tells what is wished."""
    return [replace(exchange, reason="") for exchange in history]


def _print_row(count: int, kind: str, histories: list[list[Exchange]]) -> None:
    measured = map(_measured, histories)
    cold, again, note, newer = (statistics.median(column) * 1e3 for column in zip(*measured, strict=True))
    print(
        f"{count:7} {kind + ':':10} learn {cold:8.1f} ms, after one more verdict {again:7.1f} ms, "
        f"recall {note:6.2f} ms, with five newer decisions {newer:6.2f} ms"
    )


def _measured(history: list[Exchange]) -> tuple[float, float, float, float]:
    """Seconds to learn, to learn again after one more verdict, to recall, and with five newer decisions."""
    for kept in (read_reason, read_reply, split_clauses, gist_of):
        kept.cache_clear()
    lessons, cold = _timed(lambda: learn(history))
    learner = Learner(history)
    learner.lessons()
    learner.put(history[-1])
    _, again = _timed(learner.lessons)
    _, note = _timed(lambda: recall("Write a function to decode JSON", Category.code_generation, history, lessons))
    older = learn(history[:-5])
    _, newer = _timed(lambda: recall("Write a parser", Category.code_generation, history, older))
    return cold, again, note, newer


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start
