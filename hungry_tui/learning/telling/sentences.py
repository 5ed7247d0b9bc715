"""How lines are put to a model: several things to use, or not to use, share a sentence.

"Do not use lodash, moment or jQuery." is one instruction to a model and takes one line of the few that it follows.
Only the telling joins them: each stays a rule of its own, with its own state and evidence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from hungry_tui.learning.model import Feedback, Rule, State, scoped
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.wishes.evidence import aspect_key
from hungry_tui.records import Category

_NAMES: Final = 4
"""Names in one sentence."""
_USE, _AVOID = "Use ", "Do not use "


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one line says, and the rules that it says, best first; none where it is what the user said once."""

    text: str
    lines: tuple[Rule | Feedback, ...]

    @property
    def in_own_words(self) -> bool:
        """Whether the user said it so."""
        return any(isinstance(line, Feedback) or line.in_own_words for line in self.lines)

    @property
    def said(self) -> int:
        """Number of the decision that spoke for it last."""
        return max(line.said for line in self.lines)


def sentences(lines: Iterable[Rule | Feedback], room: int) -> list[Sentence]:
    """The lines in their order, those that can share a sentence at the place of the first of them; none twice.

    Where they take more than `room` sentences, "Use X instead of Y." shares one too, and says only what to use.
    """
    lines = list(lines)
    told = _grouped(lines, _alone)
    return told if len(told) <= room else _grouped(lines, _name)


def _grouped(lines: Iterable[Rule | Feedback], name: Callable[[Rule], str]) -> list[Sentence]:
    groups: list[list[Rule | Feedback]] = []
    open_groups: dict[tuple[bool, Category | None], list[Rule | Feedback]] = {}
    for line in lines:
        if isinstance(line, Feedback) or line.state is not State.auto or not name(line):
            groups.append([line])
            continue
        group = open_groups.get((line.want.up, line.scope))
        if group is None or len(group) == _NAMES:
            group = open_groups[line.want.up, line.scope] = []
            groups.append(group)
        group.append(line)
    told = [Sentence(_said(group), tuple(group)) for group in groups]
    return list({sentence.text: sentence for sentence in reversed(told)}.values())[::-1]


def _name(rule: Rule) -> str:
    """The thing of a rule that says no more than to use it, maybe instead of others, or not to; "" of any other."""
    lead = _USE if rule.want.up else _AVOID
    said = rule.text.removeprefix(lead).removesuffix(".")
    name = said.partition(" instead of ")[0] if rule.want.up else said
    whole = rule.text == f"{lead}{said}." and aspect_key(name) == aspect_key(rule.aspect)
    return name if whole and rule.aspect not in ASPECTS and not rule.in_own_words else ""


def _alone(rule: Rule) -> str:
    return "" if " instead of " in rule.text else _name(rule)


def _said(group: list[Rule | Feedback]) -> str:
    first = group[0]
    if isinstance(first, Feedback):
        return first.text
    names = [_name(line) for line in group if isinstance(line, Rule)]
    if len(names) < 2:
        return first.instruction
    lead, joint = (_USE, "and") if first.want.up else (_AVOID, "or")
    return scoped(f"{lead}{', '.join(names[:-1])} {joint} {names[-1]}.", first.scope)
