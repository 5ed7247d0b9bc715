"""What verdicts teach without reasons: rules for the wishes that explain them best, see `candidates`, `explaining`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hungry_tui.learning.model import Rule, State, Status, Want
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.unspoken.candidates import SIDE, find_candidates
from hungry_tui.learning.unspoken.explaining import Candidate, Explained, alike, bits, explain, levels_of
from hungry_tui.learning.unspoken.profiles import FURTHER, USUAL, Table
from hungry_tui.learning.unspoken.rivals import Rival, find_rivals
from hungry_tui.learning.wishes.evidence import Decision, Wish, rule_id
from hungry_tui.learning.wishes.rules import wording

_SURE: Final = 0.9
"""Posterior probability from which a rule counts as confirmed."""
_LIKELY: Final = 0.7
"""From which it is taught at all, beside rules that reasons gave."""
_GUESS: Final = 0.2
"""The same where no reason taught anything, times the share of approvals: who denies most replies loses little by a
guess, and what follows refutes it.
"""
_GUESS_TERM: Final = 0.5
"""The same for words and names: a wrong one sounds odder."""
_TALKATIVE: Final = 0.25
"""Share of denials with a reason from which the user is one who says why."""
_MOST: Final = 8
_SCOPED_BY: Final = 3.0
"""So much more probable must a wish for one kind of request be than the same for all: else it is for all."""
_EACH: Final = 2
"""Approvals and denials without which nothing is told."""


def find_contrasts(recent: Sequence[Decision], rules: Sequence[Rule]) -> list[Rule]:
    """Rules that verdicts alone support, most probable first; none about an aspect of which a reason spoke."""
    yes = bits(decision.approved for decision in recent)
    if len(recent) < 2 * SIDE or not _EACH <= yes.bit_count() <= len(recent) - _EACH:
        return []
    active = [rule for rule in rules if rule.active]
    levels = levels_of([_broken_by(rule, recent) for rule in active], (1 << len(recent)) - 1)
    rivals = find_rivals(recent, rules, levels[0], yes)
    spoken = {rule.aspect for rule in rules} | {rival.name.lower() for rival in rivals}
    found = unite(explain(find_candidates(recent, spoken, _tables(recent)), levels, yes))
    guess = _LIKELY if active else _GUESS * yes.bit_count() / len(recent)
    least = {True: guess, False: max(guess, _GUESS_TERM)}
    taught = [each for each in found if each.probability >= least[each.candidate.aspect in ASPECTS]]
    return [_rule_of(rival, recent) for rival in rivals[:_MOST]] + [_rule(each, recent) for each in taught[:_MOST]]


def _tables(recent: Sequence[Decision]) -> Sequence[Table]:
    """Where to look: everywhere for who hardly ever says why. Who does say it needs no guesses far afield, and what the
    words leave open is looked for among what most people judge.
    """
    denied = [decision for decision in recent if not decision.approved]
    spoken = sum(bool(decision.reason.strip()) for decision in denied)
    return (USUAL, FURTHER) if spoken < _TALKATIVE * len(denied) else (USUAL,)


def _broken_by(rule: Rule, recent: Sequence[Decision]) -> int:
    return bits(rule.applies(d.category) and d.keeps(rule.aspect, rule.want.up, rule.value) is False for d in recent)


def unite(found: Sequence[Explained]) -> list[Explained]:
    """One of each aspect, most probable first; what asks for the same of other replies, or is broken by the same ones,
    adds its probability. It is scoped only where that is much more probable than the same for all requests. Where the
    verdicts cannot tell two aspects apart, both are told: the one that was meant is among them.
    """
    united: list[Explained] = []
    twins: dict[str, Explained] = {}
    for each in found:
        mine = each.candidate
        for place, known in enumerate(united):
            other = known.candidate
            if other.aspect == mine.aspect or alike(other.broken, mine.broken):
                if other.aspect != mine.aspect or other.up is mine.up:
                    wide = other.scope and not mine.scope and each.probability * _SCOPED_BY > known.probability
                    total = min(1.0, known.probability + each.probability)
                    united[place] = Explained(mine if wide else other, total)
                if other.aspect != mine.aspect and _is_named(other) and _is_named(mine):
                    twins.setdefault(other.aspect, each)
                break
        else:
            united.append(each)
    told = [(each.probability, 0, each) for each in united]
    told += [
        (each.probability, 1, Explained(twins[each.candidate.aspect].candidate, each.probability))
        for each in united
        if each.candidate.aspect in twins
    ]
    return [each for _, _, each in sorted(told, key=lambda item: (-item[0], item[1]))]


def _is_named(candidate: Candidate) -> bool:
    """Whether it stands for something by itself: a length and a word may be there because of something else."""
    return candidate.aspect in ASPECTS and candidate.value is None


def _rule(explained: Explained, recent: Sequence[Decision]) -> Rule:
    candidate = explained.candidate
    followed = violated = refused = 0
    supports: list[str] = []
    contradicts: list[str] = []
    for number, decision in enumerate(recent):
        bit = 1 << number
        if candidate.asked & bit:
            broken = bool(candidate.broken & bit)
            if decision.approved:
                followed, violated = followed + (not broken), violated + broken
                if broken:
                    contradicts.append(decision.request_id)
            elif broken:
                supports.append(decision.request_id)
            else:
                refused += 1
    known = ASPECTS.get(candidate.aspect)
    number = list(ASPECTS).index(candidate.aspect) + 1 if known else 0
    wish = Wish(candidate.aspect, candidate.up, candidate.scope, (0, 0))
    want = Want.include if candidate.up else Want.avoid
    if candidate.value is not None:
        want = Want.at_least if candidate.up else Want.at_most
    return Rule(
        id=rule_id(candidate.aspect, candidate.up, candidate.scope),
        label=f"V{number}" if known else f"V-{candidate.aspect}",
        text=wording(wish, candidate.value) if known else _term_wording(candidate, recent),
        aspect=candidate.aspect,
        want=want,
        value=candidate.value,
        scope=candidate.scope,
        supports=tuple(supports),
        contradicts=tuple(contradicts),
        followed=followed,
        violated=violated,
        strength=round(2 * explained.probability, 6),
        status=Status.confirmed if explained.probability >= _SURE else Status.provisional,
        state=State.auto,
        refused=refused,
    )


def _rule_of(rival: Rival, recent: Sequence[Decision]) -> Rule:
    """The rule to use what is approved where other things are avoided."""
    kept = [d for number, d in enumerate(recent) if rival.having >> number & 1]
    broken = [d for number, d in enumerate(recent) if rival.broken >> number & 1]
    instead = f" instead of {' or '.join(rival.avoided)}" if rival.avoided else ""
    return Rule(
        id=rule_id(rival.name, True, None),
        label=f"V-{rival.name}",
        text=f"Use {rival.name}{instead}.",
        aspect=rival.name,
        want=Want.include,
        value=None,
        scope=None,
        supports=tuple(d.request_id for d in broken if not d.approved),
        contradicts=tuple(d.request_id for d in broken if d.approved),
        followed=sum(d.approved for d in kept),
        violated=sum(d.approved for d in broken),
        strength=round(2 * rival.probability, 6),
        status=Status.confirmed if rival.probability >= _SURE else Status.provisional,
        refused=sum(not d.approved for d in kept),
    )


def _term_wording(candidate: Candidate, recent: Sequence[Decision]) -> str:
    """A name of code is used, a sign is quoted, a word of prose is a word."""
    name = candidate.aspect
    having = candidate.asked & ~candidate.broken if candidate.up else candidate.broken
    replies = [decision.reply for number, decision in enumerate(recent) if having >> number & 1]
    in_prose = sum(name in reply.word_set for reply in replies)
    what = f"the word \u201c{name}\u201d" if 2 * in_prose > len(replies) else name if name[0].isalnum() else f"`{name}`"
    return f"Use {what}." if candidate.up else f"Do not use {what}."
