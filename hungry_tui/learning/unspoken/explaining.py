"""Which wishes explain the verdicts: the noisy AND over decisions as bits, and a search over sets of wishes.

A reply is approved with chance a·s^v, where v counts the wishes that it breaks and s = .3; a stands for what nobody
measured. The posterior over sets of wishes is summed over the sets that a beam search visits (Bayesian model
averaging, Madigan & Raftery 1994): how probable one wish is, is then the share of the sets that hold it. That many
candidates are looked at is paid for by their prior, and one wish is not mistaken for another that goes with it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hungry_tui.records import Category

_SURVIVES: Final = 0.3
_NOISE: Final = 0.02
_BASES: Final = (0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 0.98)
_LEVELS: Final = 4
"""Wishes broken that are told apart: none, one, two, more."""
_BEAM: Final = 4
_DEPTH: Final = 6
_POOL: Final = 50
_LOOKED_AT: Final = 8
_NOTHING: Final = 0.5
"""Share of the posterior that no wish has, from which there may as well be none: many a guess has a little of the rest.
"""
_SAME: Final = 0.9
_WINDOW: Final = 9.0
"""Sets whose posterior is e⁻⁹ of the best one's are not looked into."""

Levels = tuple[int, int, int, int]
"""The decisions by how many wishes they break, a bit each."""


def _logs(a: float) -> tuple[float, ...]:
    chances = [a * _SURVIVES**v * (1 - _NOISE) + _NOISE / 2 for v in range(_LEVELS)]
    return (*(math.log(chance) for chance in chances), *(math.log(1 - chance) for chance in chances))


_LOGS: Final = [_logs(a) for a in _BASES]
_RAISED: Final = (0, 1, 2, 4, 5, 6)
"""The places of `_logs` from which breaking one more wish leads to the next one."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A wish that may be there: which decisions break it (a bit each), and for which it says something at all."""

    aspect: str
    up: bool
    value: float | None
    broken: int
    asked: int
    prior: float
    """Log odds."""
    scope: Category | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """A candidate with its posterior probability."""

    candidate: Candidate
    probability: float


def bits(flags: Iterable[bool]) -> int:
    """The flags as bits, the first one lowest."""
    return int("".join(["1" if flag else "0" for flag in flags])[::-1] or "0", 2)


def levels_of(broken: Iterable[int], everything: int) -> Levels:
    """The decisions by how many of the wishes they break."""
    levels: Levels = (everything, 0, 0, 0)
    for mask in broken:
        levels = _raised(levels, mask)
    return levels


def alike(first: int, second: int) -> bool:
    """Whether two wishes are broken by nearly the same replies: saying both would say one thing twice."""
    return (first & second).bit_count() >= _SAME * (first | second).bit_count()


def explain(candidates: Sequence[Candidate], levels: Levels, yes: int) -> list[Explained]:
    """The candidates that have a part in the likelier sets, most probable first; none at all while it is as probable
    that the verdicts have nothing to do with any.

    `levels` are the decisions by the known wishes that they break; `yes` are the approved ones.
    """
    best = _likelihood(levels, yes)
    pool = _promising(candidates, (), levels, yes, _POOL)
    scores: dict[frozenset[Candidate], float] = {frozenset(): best}
    beam: list[tuple[float, frozenset[Candidate], float, Levels]] = [(best, frozenset(), 0.0, levels)]
    for _ in range(_DEPTH):
        grown: list[tuple[float, frozenset[Candidate], float, Levels]] = []
        for _, chosen, prior, standing in beam:
            for candidate in _promising(pool, chosen, standing, yes, _LOOKED_AT):
                bigger = chosen | {candidate}
                if bigger not in scores:
                    raised, odds = _raised(standing, candidate.broken), prior + candidate.prior
                    scores[bigger] = _likelihood(raised, yes) + odds
                    grown.append((scores[bigger], bigger, odds, raised))
        grown.sort(key=lambda state: -state[0])
        best = max(best, grown[0][0]) if grown else best
        beam = [state for state in grown[:_BEAM] if state[0] > best - _WINDOW]
    total, shares = 0.0, dict[Candidate, float]()
    for chosen, score in scores.items():
        weight = math.exp(score - best)
        total += weight
        for candidate in chosen:
            shares[candidate] = shares.get(candidate, 0.0) + weight
    if math.exp(scores[frozenset()] - best) >= _NOTHING * total:
        return []
    found = [Explained(candidate, shares[candidate] / total) for candidate in pool if candidate in shares]
    return sorted(found, key=lambda each: -each.probability)


def _raised(levels: Levels, broken: int) -> Levels:
    none, one, two, more = levels
    first, second, third = none & broken, one & broken, two & broken
    return none ^ first, one ^ second | first, two ^ third | second, more | third


def _likelihood(levels: Levels, yes: int) -> float:
    """Log likelihood of the verdicts with a summed over."""
    fits = _fits(levels, yes)
    best = max(fits)
    return best + math.log(sum([math.exp(fit - best) for fit in fits]) / len(fits))


def _fits(levels: Levels, yes: int) -> list[float]:
    """Log likelihood of the verdicts for each a."""
    u0, u1, u2, u3 = [(mask & yes).bit_count() for mask in levels]
    d0, d1, d2, d3 = [(mask & ~yes).bit_count() for mask in levels]
    return [
        u0 * p0 + u1 * p1 + u2 * p2 + u3 * p3 + d0 * q0 + d1 * q1 + d2 * q2 + d3 * q3
        for p0, p1, p2, p3, q0, q1, q2, q3 in _LOGS
    ]


def _promising(
    candidates: Iterable[Candidate], chosen: Iterable[Candidate], levels: Levels, yes: int, most: int
) -> list[Candidate]:
    """The candidates that raise the posterior most, with the likeliest a for each; none that repeats a chosen one.

    A wish that most replies break makes more likely that all others are approved: a must follow.
    """
    masks = [mask & side for side in (yes, ~yes) for mask in levels[:-1]]
    moves = [
        (fit, *(logs[place + 1] - logs[place] for place in _RAISED))
        for fit, logs in zip(_fits(levels, yes), _LOGS, strict=True)
    ]
    names = {known.aspect for known in chosen}
    by_counts: dict[tuple[int, ...], float] = {}
    gains: list[tuple[float, Candidate]] = []
    for candidate in candidates:
        if candidate.aspect not in names:
            broken = candidate.broken
            counts = tuple([(mask & broken).bit_count() for mask in masks])
            if counts not in by_counts:  # a thousand candidates break few different numbers of decisions
                u0, u1, u2, d0, d1, d2 = counts
                by_counts[counts] = max(
                    [
                        fit + (u0 * p0 + u1 * p1 + u2 * p2 + d0 * q0 + d1 * q1 + d2 * q2)
                        for fit, p0, p1, p2, q0, q1, q2 in moves
                    ]
                )
            gains.append((by_counts[counts] + candidate.prior, candidate))
    gains.sort(key=lambda item: -item[0])
    result: list[Candidate] = []
    for _, candidate in gains:
        if not any(alike(candidate.broken, known.broken) for known in chosen):
            result.append(candidate)
            if len(result) == most:
                break
    return result
