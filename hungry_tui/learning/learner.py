"""The slow half of learning: from a history of verdicts to lessons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from hungry_tui.learning.conflicts import find_conflicts
from hungry_tui.learning.contrast import find_contrasts
from hungry_tui.learning.evidence import WINDOW, Decision, labels
from hungry_tui.learning.examples import choose_examples
from hungry_tui.learning.lines import choose_lines
from hungry_tui.learning.model import Lessons, Reading, Rule, RuleEdit, State, Status
from hungry_tui.learning.own_words import group_unread, recurring_wishes, turning_point
from hungry_tui.learning.reader import read_reason
from hungry_tui.learning.rules import edited, weigh
from hungry_tui.learning.verified import verified
from hungry_tui.records import Exchange


class Learner:
    """Learns as verdicts come in; what was read once is kept. `lessons` says the same as `learn` of the history."""

    def __init__(
        self, history: Iterable[Exchange] = (), *, readings: Mapping[str, Sequence[Reading]] | None = None
    ) -> None:
        self._exchanges: dict[str, Exchange] = {}
        self._given: dict[str, tuple[Reading, ...]] = {}
        self._known: dict[str, Decision] = {}
        self.add_readings(readings or {})
        self.extend(history)

    def extend(self, exchanges: Iterable[Exchange]) -> None:
        """Take in exchanges, oldest first."""
        for exchange in exchanges:
            self.put(exchange)

    def put(self, exchange: Exchange) -> None:
        """Take in a new exchange, or a known one again whose verdict or category changed. It keeps its place."""
        self._exchanges[exchange.request_id] = exchange
        self._known.pop(exchange.request_id, None)

    def discard(self, request_id: str) -> None:
        """Forget an exchange."""
        self._exchanges.pop(request_id, None)
        self._known.pop(request_id, None)

    def add_readings(self, readings: Mapping[str, Sequence[Reading]]) -> None:
        """Readings by a capable model, by request_id; they take the place of the deterministic ones."""
        for request_id, given in readings.items():
            self._given[request_id] = tuple(given)
            self._known.pop(request_id, None)

    def lessons(self, *, edits: Sequence[RuleEdit] = ()) -> Lessons:
        """What all of it teaches."""
        decisions = self._decisions()
        if not decisions:
            own = tuple(edited([], edits))
            return Lessons(rules=own, lines=tuple(rule for rule in own if rule.active), edits=tuple(edits))
        decisions, wishes = verified(decisions)
        recent = decisions[-WINDOW:]
        turned = turning_point(decisions)
        unread = group_unread(decisions[turned:])
        spoken = [*wishes.values(), *(w for w in recurring_wishes(unread) if (w.aspect, w.up, None) not in wishes)]
        names = labels(spoken)
        rules = [weigh(wish, names[wish.id], recent, len(decisions) - 1) for wish in spoken]
        rules += find_contrasts(recent, rules)
        rules = sorted(edited(rules, edits), key=_rank)
        active = [rule for rule in rules if rule.active]
        return Lessons(
            rules=tuple(rules),
            examples=choose_examples(recent, active),
            conflicts=find_conflicts(wishes, recent),
            lines=choose_lines(rules, decisions, turned),
            decisions=len(decisions),
            known=frozenset(decision.request_id for decision in decisions),
            edits=tuple(edits),
        )

    def _decisions(self) -> list[Decision]:
        decisions: list[Decision] = []
        for exchange in self._exchanges.values():
            if exchange.approved is not None:
                known = self._known.get(exchange.request_id)
                if known is None or known.index != len(decisions):
                    known = self._known[exchange.request_id] = self._decision(exchange, len(decisions))
                decisions.append(known)
        return decisions

    def _decision(self, exchange: Exchange, index: int) -> Decision:
        approved = exchange.approved is True
        given = self._given.get(exchange.request_id)
        readings = given
        if not readings:
            readings = read_reason(exchange.reason, exchange.response, exchange.category, approved)
        return Decision(
            index,
            exchange.request_id,
            exchange.category,
            approved,
            exchange.reason,
            exchange.full_prompt,
            exchange.response,
            readings,
            not exchange.whole,
            bool(exchange.model_version),
            bool(given),
            exchange.retry_of,
        )


def _rank(rule: Rule) -> tuple[bool, bool, bool, float, str]:
    """Active first, the user's own first among them, then confirmed before provisional, then by strength."""
    owned = rule.state in (State.pinned, State.edited)
    return (not rule.active, not owned, rule.status is not Status.confirmed, -rule.strength, rule.id)


def learn(
    history: Sequence[Exchange],
    *,
    edits: Sequence[RuleEdit] = (),
    readings: Mapping[str, Sequence[Reading]] | None = None,
) -> Lessons:
    """What a history teaches, oldest exchange first. Pure and deterministic; undecided exchanges do not count.

    `edits` is what the user decided about rules; `readings` what a capable model read in the reasons, by request_id.
    """
    return Learner(history, readings=readings).lessons(edits=edits)
