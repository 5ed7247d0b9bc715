"""What learning produces, as frozen values: readings, rules, examples, conflicts, lessons; and what the user edits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from hungry_tui.records import Category


class Want(StrEnum):
    """What a reason asks for. `include`, `more` and `at_least` point up, the others down."""

    include = "include"
    avoid = "avoid"
    more = "more"
    less = "less"
    at_most = "at_most"
    at_least = "at_least"

    @property
    def up(self) -> bool:
        """Whether more of the aspect is wanted."""
        return self in (Want.include, Want.more, Want.at_least)

    @property
    def opposite(self) -> Want:
        """The want that contradicts this one."""
        return _OPPOSITE[self]


_OPPOSITE = {
    Want.include: Want.avoid,
    Want.avoid: Want.include,
    Want.more: Want.less,
    Want.less: Want.more,
    Want.at_most: Want.at_least,
    Want.at_least: Want.at_most,
}


class Status(StrEnum):
    """How sure a rule is. Provisional: one reason. Confirmed: two, or a contrast beyond chance."""

    provisional = "provisional"
    confirmed = "confirmed"
    retired = "retired"


class State(StrEnum):
    """What the user did to a rule. A disabled rule is a tombstone: training never brings it back."""

    auto = "auto"
    pinned = "pinned"
    edited = "edited"
    disabled = "disabled"


@dataclass(frozen=True, slots=True)
class Reading:
    """One wish that a reason expresses.

    `aspect` is a name of the table in `aspects`, or, for anything else, the thing itself in the user's words
    ("pathlib"). `value` is a number the user named, in the aspect's unit. `rule` is the wish as an instruction.
    What is not `sure` is taught in the user's own words until another reason says the same.
    """

    aspect: str
    want: Want
    value: float | None = None
    scope: Category | None = None
    rule: str = ""
    quote: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """One instruction with the decisions for and against it.

    `id` is stable (aspect/direction/scope); so is `label`, numbered by first evidence. `followed` and `violated`
    count approved replies that do and do not keep to the rule. `strength` orders rules, in units of one fresh reason.
    """

    id: str
    label: str
    text: str
    aspect: str
    want: Want
    value: float | None
    scope: Category | None
    supports: tuple[str, ...]
    contradicts: tuple[str, ...]
    followed: int
    violated: int
    strength: float
    status: Status
    state: State = State.auto
    quotes: tuple[tuple[str, str], ...] = ()
    said: int = -1
    """Number of the decision that spoke for it last, from 0; -1 where none did."""
    refused: int = 0
    """Denied replies that keep to the rule, counted where verdicts alone support it."""

    @property
    def active(self) -> bool:
        """Whether the rule is taught: neither retired by evidence nor disabled by the user."""
        return self.state is not State.disabled and (self.status is not Status.retired or self.state is not State.auto)

    @property
    def instruction(self) -> str:
        """The text as a model reads it, with its scope in front; the user's own words say theirs themselves."""
        return self.text if self.in_own_words else scoped(self.text, self.scope)

    @property
    def in_own_words(self) -> bool:
        """Whether the text is what the user said, since it could not be read with confidence."""
        return bool(self.quotes) and self.quotes[-1][1].startswith(self.text)

    @property
    def shares(self) -> str:
        """Why verdicts alone support it; "" where reasons do, or the user."""
        if self.quotes or not self.supports:
            return ""
        kept, broken = self.followed + self.refused, len(self.supports) + len(self.contradicts)
        return f"approved: {self.followed} of {kept} replies that follow it, {self.violated} of {broken} that do not"

    @property
    def rivals(self) -> tuple[str, ...]:
        """What the rule says not to use, in lower case: the end of "Use X instead of Y or Z."."""
        return tuple(self.text.rstrip(".").lower().partition(" instead of ")[2].split(" or ")) if self.want.up else ()

    def applies(self, category: Category) -> bool:
        """Whether the rule holds for requests of this category."""
        return self.scope is None or self.scope is category


def scoped(text: str, scope: Category | None) -> str:
    """An instruction with the category it is for in front: "For debugging requests: include comments."."""
    if scope is None:
        return text
    kind = "other" if scope is Category.other else scope.title
    return f"For {kind} requests: {text[:1].lower() + text[1:] if text[1:2].islower() else text}"


@dataclass(frozen=True, slots=True)
class Example:
    """An approved exchange to show to the model. `tokens` is an estimate of both texts."""

    request_id: str
    category: Category
    prompt: str
    response: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two decisions that cannot both be followed; `earlier` and `later` are request_ids, to be shown side by side."""

    aspect: str
    scope: Category | None
    earlier: str
    later: str
    question: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """A reason that could not be read, kept in the user's own words."""

    request_id: str
    category: Category
    approved: bool
    text: str
    times: int = 1
    prompt: str = ""
    scope: Category | None = None
    """The kind of request that the words limit themselves to."""
    said: int = -1
    """Number of the decision, from 0."""


@dataclass(frozen=True, slots=True)
class RuleEdit:
    """What the user decided about a rule, or a rule of the user's own. Kept by the application, never by training."""

    rule_id: str
    state: State
    text: str = ""
    aspect: str = ""
    want: Want = Want.include
    value: float | None = None
    scope: Category | None = None

    def to_document(self) -> dict[str, Any]:
        """A JSON document."""
        return {
            "rule_id": self.rule_id,
            "state": self.state.value,
            "text": self.text,
            "aspect": self.aspect,
            "want": self.want.value,
            "value": self.value,
            "scope": self.scope.value if self.scope else None,
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> RuleEdit:
        """The edit of a JSON document. Raises ValueError or KeyError where it is none."""
        value = document.get("value")
        scope = document.get("scope")
        return cls(
            rule_id=str(document["rule_id"]),
            state=State(document["state"]),
            text=str(document.get("text") or ""),
            aspect=str(document.get("aspect") or ""),
            want=Want(document.get("want") or Want.include),
            value=float(value) if isinstance(value, int | float) else None,
            scope=Category(scope) if scope else None,
        )


@dataclass(frozen=True)
class Lessons:
    """Everything a history teaches. `rules` holds every rule that still has a say, strongest first.

    `known` are the request_ids of the decisions that were learned from.
    """

    rules: tuple[Rule, ...] = ()
    examples: tuple[Example, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    lines: tuple[Rule | Feedback, ...] = ()
    """What a model is told, best first: the active rules, and the user's own words where they say more."""
    decisions: int = 0
    known: frozenset[str] = field(default_factory=frozenset, repr=False)
    edits: tuple[RuleEdit, ...] = field(default=(), repr=False)
    """What the user had decided about rules when this was learned."""

    @cached_property
    def active(self) -> tuple[Rule, ...]:
        """The rules that are taught, strongest first."""
        return tuple(rule for rule in self.rules if rule.active)

    @cached_property
    def taught(self) -> tuple[Rule, ...]:
        """The rules among `told`."""
        return tuple(line for line in self.told if isinstance(line, Rule))

    @cached_property
    def told(self) -> tuple[Rule | Feedback, ...]:
        """The lines; "Use X instead of Y" takes the place of "Do not use Y", whichever comes first."""
        covering = {(name, rule.scope): rule for rule in reversed(self.active) for name in rule.rivals}
        told: dict[Rule | Feedback, None] = {}
        for line in self.lines:
            if isinstance(line, Rule) and line.want is Want.avoid and not line.in_own_words:
                name = line.aspect.lower()
                line = covering.get((name, line.scope), covering.get((name, None), line))
            told[line] = None
        return tuple(told)

    @cached_property
    def own_words(self) -> tuple[Feedback, ...]:
        """What a model is told in the user's words beside the rules, best first."""
        return tuple(line for line in self.lines if isinstance(line, Feedback))

    @property
    def feedback(self) -> tuple[Feedback, ...]:
        """Those of which no rule was made."""
        return tuple(words for words in self.own_words if not self.effect(words.request_id))

    @cached_property
    def _effects(self) -> dict[str, tuple[Rule, ...]]:
        effects: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for request_id in rule.supports:
                effects.setdefault(request_id, []).append(rule)
        return {request_id: tuple(rules) for request_id, rules in effects.items()}

    def effect(self, request_id: str) -> tuple[Rule, ...]:
        """The rules that this decision supports, strongest first."""
        return self._effects.get(request_id, ())

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)
