"""Which lines a model is told: the few that answer most of what the user has said.

Every reason asks to be answered, the fresh ones and the complaints most. A rule answers the reasons that it was read
in, as far as the reading can be trusted; the user's own words answer themselves. Lines are taken one by one, each time
the one that answers most of what is still unanswered: so a rule that keeps being complained about gets the user's own
words beside it, and praise never crowds out a complaint.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from hungry_tui.learning.model import Feedback, Rule, State, Status
from hungry_tui.learning.reasons.scopes import spoken_scope
from hungry_tui.learning.wishes.evidence import FORGOTTEN, WINDOW, Decision
from hungry_tui.learning.wishes.own_words import gist_of, spoken
from hungry_tui.learning.wording import plain, tokens

LINES: Final = 8
"""Rules and reasons in a SYSTEM and a note together: beyond it models follow each of them less."""
_HALF_LIFE: Final = 40
_NOW: Final = 3
"""Who has just complained looks at the next reply: so many decisions halve what that adds."""
_LASTING: Final = 0.35
"""How much a reason counts, however old, as long as its rule holds."""
_PRAISE: Final = 0.3
_PRAISED_BEFORE: Final = 0.05
"""The same praise again."""
_VAGUE: Final = 0.55
"""A reason without a word of wishing: it may be about the weather."""
_DROPPED: Final = 0.5
"""A reason whose rule approvals have retired: measures err."""
_SAYING: Final = 3
"""Words from which a reason of small words alone says something: "skip the first bit"."""
_OWN: Final = 0.85
"""How far a user's own words answer the reason that they are."""
_SAME: Final = 0.5
"""How far they answer another reason of which the same rule was made."""
_READ: Final = 0.8
_READ_AGAIN: Final = 0.9
_NARROWED: Final = 0.55
"""The same where the scope was inferred and not said."""
_ALONE: Final = {Status.confirmed: 0.35, Status.provisional: 0.15}
"""What a rule is worth that verdicts alone support."""
_LEAST: Final = 0.06

Line = Rule | Feedback
_REST: Final = ""


@dataclass(slots=True)
class Voice:
    """A reason that asks to be answered: how much, and how much of each of its parts is unanswered yet.

    Its parts are the rules that were read in it, and "" for what was not read.
    """

    decision: Decision
    text: str
    weight: float
    open: dict[str, float]
    quotable: bool


@dataclass(slots=True)
class Candidate:
    """A line, and the voices with the part that it answers, None for all of them, and how well, 0–1."""

    line: Line
    answers: list[tuple[Voice, str | None, float]]
    alone: float = 0.0

    def gain(self) -> float:
        """What it would answer that is not answered yet."""
        total = self.alone
        for voice, part, share in self.answers:
            left = sum(voice.open.values()) if part is None else voice.open.get(part, 0.0)
            total += voice.weight * left * share
        return total

    def take(self) -> None:
        """Count what it answers as answered."""
        for voice, part, share in self.answers:
            for key in voice.open if part is None else [part]:
                voice.open[key] *= 1 - share


def choose_lines(rules: Sequence[Rule], decisions: Sequence[Decision], turned: int) -> tuple[Line, ...]:
    """The active rules of `rules`, best first, and among the first eight the user's own words where they say more.

    Words that no rule was made of count from the decision at place `turned` on.
    """
    voices = _voices(rules, decisions, turned)
    candidates = [_of_rule(rule, voices) for rule in rules if rule.active]
    candidates += _own_words([rule for rule in rules if rule.active], voices)
    heap = [(-candidate.gain(), number) for number, candidate in enumerate(candidates)]
    heapq.heapify(heap)
    taken: list[Line] = []
    while heap:
        _, number = heapq.heappop(heap)
        candidate = candidates[number]
        gain = candidate.gain()
        if heap and gain < -heap[0][0] - 1e-9:
            heapq.heappush(heap, (-gain, number))
        elif isinstance(candidate.line, Rule) or (gain >= _LEAST and len(taken) < LINES):
            candidate.take()
            taken.append(candidate.line)
    owned = [line for line in taken if isinstance(line, Rule) and line.state in (State.pinned, State.edited)]
    return (*owned, *(line for line in taken if line not in owned))


def _voices(rules: Sequence[Rule], decisions: Sequence[Decision], turned: int) -> dict[str, Voice]:
    made: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.quotes:
            for request_id in rule.supports[-WINDOW:]:
                made.setdefault(request_id, []).append(rule)
    ruling = {(rule.aspect, rule.want.up, rule.scope) for rule in rules if rule.active}
    outvoted = {
        rule.id for rule in rules if any((rule.aspect, not rule.want.up, s) in ruling for s in {rule.scope, None})
    }
    last = len(decisions) - 1
    latest = {spoken(decision): place for place, decision in enumerate(decisions[-WINDOW:], max(0, last + 1 - WINDOW))}
    voices: dict[str, Voice] = {}
    for place in range(max(0, len(decisions) - WINDOW), len(decisions)):
        decision = decisions[place]
        if not decision.reason.strip():
            continue
        gist = gist_of(decision.reason)
        of = made.get(decision.request_id, [])
        active = [rule for rule in of if rule.active]
        if of and not active and any(rule.state is State.disabled or rule.id in outvoted for rule in of):
            continue
        weight = 2 ** (-(last - place) / _HALF_LIFE)
        if active:
            weight = _LASTING + (1 - _LASTING) * weight
        weight += 2 ** (-(last - place) / _NOW)
        if decision.approved:
            weight *= _PRAISE if latest[spoken(decision)] == place else _PRAISED_BEFORE
        if of and not active:
            weight *= _DROPPED
        elif not of and not gist.wishful:
            weight *= _VAGUE
        says = bool(of or gist.words) or gist.size >= _SAYING + (not gist.wishful)
        owned = any(rule.state is not State.auto for rule in of)
        parts = max(1, gist.parts, len(active))
        left = {rule.id: 1 / parts for rule in active}
        if len(active) < parts:
            left[_REST] = 1 - len(active) / parts
        fresh = place >= turned and last - place < FORGOTTEN
        voices[decision.request_id] = Voice(decision, spoken(decision), weight, left, says and fresh and not owned)
    return voices


def _of_rule(rule: Rule, voices: Mapping[str, Voice]) -> Candidate:
    latest = rule.supports[-WINDOW:] if rule.quotes else ()
    said = [voices[request_id] for request_id in latest if request_id in voices]
    if rule.in_own_words:
        return Candidate(rule, [_quoting(voice, rule.id, rule.text) for voice in said])
    wordings = {plain(voice.text) for voice in said}
    trust = _READ_AGAIN if len(wordings) > 1 else _READ
    narrowed = rule.scope is not None and not any(
        spoken_scope(plain(voice.text), voice.decision.category)[0] is rule.scope for voice in said
    )
    trust = _NARROWED if narrowed else trust
    return Candidate(rule, [(voice, rule.id, trust) for voice in said], 0.0 if rule.quotes else _ALONE[rule.status])


def _quoting(voice: Voice, part: str, text: str) -> tuple[Voice, str | None, float]:
    return (voice, None, _OWN) if voice.text == text else (voice, part, _SAME)


def _own_words(rules: Iterable[Rule], voices: Mapping[str, Voice]) -> list[Candidate]:
    """The user's words, each wording once, at its latest; none that says no more than its rules."""
    by_rule: dict[str, list[Voice]] = {}
    by_text: dict[str, list[Voice]] = {}
    texts: dict[str, set[str]] = {}
    for voice in voices.values():
        by_text.setdefault(voice.text, []).append(voice)
        for part in voice.open:
            if part:
                by_rule.setdefault(part, []).append(voice)
    told = set()
    for rule in rules:
        texts[rule.id] = {token.stem for token in tokens(plain(rule.text))}
        told.add(rule.text)
    candidates: list[Candidate] = []
    for text, alike in by_text.items():
        voice = alike[-1]
        read = [part for part in voice.open if part]
        stems = {stem for part in read for stem in texts[part]}
        if not voice.quotable or text in told or (read and stems.issuperset(gist_of(voice.decision.reason).words)):
            continue
        answers: list[tuple[Voice, str | None, float]] = [(one, None, _OWN) for one in alike]
        answers += [(one, part, _SAME) for part in read for one in by_rule[part] if one.text != text]
        candidates.append(Candidate(_feedback(voice.decision), answers))
    return candidates


def _feedback(decision: Decision) -> Feedback:
    scope = spoken_scope(plain(decision.reason), decision.category)[0]
    return Feedback(
        decision.request_id,
        decision.category,
        decision.approved,
        spoken(decision),
        1,
        decision.prompt,
        scope,
        decision.index,
    )
