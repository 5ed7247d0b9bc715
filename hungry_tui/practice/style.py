"""What a reply looks like: features that are on or off, a layout, a length, limits, and things to name or avoid."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

# How often a reply has the feature when nothing was said about it.
FEATURES = {
    "preamble": 0.5,
    "closing": 0.45,
    "emoji": 0.3,
    "headings": 0.4,
    "bold": 0.4,
    "hedging": 0.35,
    "comments": 0.5,
    "docstrings": 0.4,
    "types": 0.5,
    "tests": 0.3,
    "errors": 0.5,
    "usage": 0.4,
    "layered": 0.3,
    "descriptive": 0.65,
    "code": 1.0,
    "explanation": 0.9,
    "code first": 0.3,
    "exclamation": 0.25,
    "praise": 0.15,
    "apology": 0.08,
    "alternatives": 0.25,
    "trade-offs": 0.15,
    "summary": 0.15,
    "security": 0.12,
    "performance": 0.18,
    "edge cases": 0.12,
    "warnings": 0.12,
    "analogy": 0.1,
    "links": 0.08,
    "question": 0.1,
    "humour": 0.05,
    "logging": 0.05,
    "prints": 0.05,
}
LAYOUTS = ("prose", "bullets", "steps", "table")
_LAYOUT_SHARES = (0.45, 0.4, 0.15, 0.0)

SHORT, MEDIUM, LONG = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Wish:
    """Something asked for.

    `aspect` is a feature (value True or False), "layout" (its name, or "not bullets"), "length" (SHORT to LONG),
    a limit such as "max words" (a number), or "include" / "avoid" (a term).
    """

    aspect: str
    value: bool | int | str


@dataclass(frozen=True, slots=True)
class Style:
    """The style of one reply; `wished` holds the aspects that someone asked for, not drawn ones."""

    on: frozenset[str]
    layout: str
    length: int
    limits: dict[str, int] = field(default_factory=dict)
    include: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    wished: frozenset[str] = frozenset()

    def has(self, feature: str) -> bool:
        """Whether the feature is on."""
        return feature in self.on

    def without(self, *features: str) -> Style:
        """The same with features switched off."""
        return replace(self, on=self.on.difference(features))

    def asked_for(self, feature: str) -> bool:
        """Whether the feature is on because someone wanted it."""
        return feature in self.on and feature in self.wished


def draw(seed: int) -> Style:
    """A style by chance; the same for the same seed."""
    chance = random.Random(seed)
    on = frozenset(feature for feature, share in FEATURES.items() if chance.random() < share)
    layout = chance.choices(LAYOUTS, _LAYOUT_SHARES)[0]
    return Style(on, layout, chance.choices((SHORT, MEDIUM, LONG), (0.25, 0.45, 0.3))[0])


def apply(style: Style, wishes: Iterable[Wish]) -> Style:
    """The style as it was asked for; later wishes win over earlier ones."""
    for wish in wishes:
        style = _apply_one(style, wish)
    if "comments" in style.wished and not style.has("comments") and "docstrings" not in style.wished:
        style = style.without("docstrings")
    return style


def _apply_one(style: Style, wish: Wish) -> Style:
    aspect, value = wish.aspect, wish.value
    changed = replace(style, wished=style.wished | {aspect})
    if aspect == "layout":
        unwanted = str(value).removeprefix("not ")
        if unwanted == value:
            return replace(changed, layout=unwanted)
        return replace(changed, layout="prose") if style.layout == unwanted else changed
    if aspect == "length":
        return _with_length(changed, int(value))
    if aspect in ("include", "avoid"):
        return _with_term(changed, aspect, str(value))
    if aspect in FEATURES:
        return replace(changed, on=style.on | {aspect} if value else style.on - {aspect})
    return _with_limit(changed, aspect, int(value))


def _with_length(style: Style, length: int) -> Style:
    limits = dict(style.limits)
    if length == SHORT:
        limits.pop("min words", None)
        limits["max words"] = min(limits.get("max words", 60), 60)
    elif length == LONG:
        limits.pop("max words", None)
        limits["min words"] = max(limits.get("min words", 120), 120)
    return replace(style, length=length, limits=limits)


def _with_limit(style: Style, aspect: str, number: int) -> Style:
    limits = {**style.limits, aspect: number}
    kind, _, unit = aspect.partition(" ")
    opposite = f"{'min' if kind == 'max' else 'max'} {unit}"
    if opposite in limits and (limits.get(f"max {unit}", number) < limits.get(f"min {unit}", number)):
        del limits[opposite]
    if aspect == "max words":
        return replace(style, limits=limits, length=SHORT if number <= 90 else min(style.length, MEDIUM))
    return replace(style, limits=limits, length=LONG if aspect == "min words" else style.length)


def _with_term(style: Style, aspect: str, term: str) -> Style:
    include = tuple(_others(style.include, term))
    avoid = tuple(_others(style.avoid, term))
    return replace(
        style,
        include=(*include, term) if aspect == "include" else include,
        avoid=(*avoid, term) if aspect == "avoid" else avoid,
    )


def _others(terms: Iterable[str], term: str) -> Iterator[str]:
    return (other for other in terms if other.lower() != term.lower())
