"""The slow half of learning: from a history of verdicts to lessons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from hungry_tui.learning.model import Lessons, Reading, Rule, RuleEdit, State, Status
from hungry_tui.learning.reasons.reader import read_reason
from hungry_tui.learning.telling.examples import choose_examples
from hungry_tui.learning.telling.lines import choose_lines
from hungry_tui.learning.unspoken.contrast import find_contrasts
from hungry_tui.learning.wishes.conflicts import find_conflicts
from hungry_tui.learning.wishes.evidence import WINDOW, Decision, Evidence, labels
from hungry_tui.learning.wishes.own_words import group_unread, recurring_wishes, turning_point
from hungry_tui.learning.wishes.rules import edited, weigh
from hungry_tui.learning.wishes.verified import verified
from hungry_tui.records import Exchange


class Learner:
    """Learns as verdicts come in; what was read once is kept. `lessons` says the same as `learn` of the history."""

    def __init__(
        self, history: Iterable[Exchange] = (), *, readings: Mapping[str, Sequence[Reading]] | None = None
    ) -> None:
        self._exchanges: dict[str, Exchange] = {}
        self._given: dict[str, tuple[Reading, ...]] = {}
        self._known: dict[str, Decision] = {}
        """What was made of the judged exchanges."""
        self._taken: dict[str, Decision | None] = {}
        """The exchanges that are part of `_decisions` and `_evidence` already: the oldest, in order."""
        self._decisions: list[Decision] = []
        self._evidence = Evidence()
        self.add_readings(readings or {})
        self.extend(history)

    def extend(self, exchanges: Iterable[Exchange]) -> None:
        """Take in exchanges, oldest first."""
        for exchange in exchanges:
            self.put(exchange)

    def put(self, exchange: Exchange) -> None:
        """Take in a new exchange, or a known one again whose verdict or category changed. It keeps its place."""
        self._reopen(exchange.request_id)
        self._exchanges[exchange.request_id] = exchange

    def discard(self, request_id: str) -> None:
        """Forget an exchange."""
        self._reopen(request_id)
        self._exchanges.pop(request_id, None)

    def add_readings(self, readings: Mapping[str, Sequence[Reading]]) -> None:
        """Readings by a capable model, by request_id; they take the place of the deterministic ones."""
        for request_id, given in readings.items():
            self._reopen(request_id)
            self._given[request_id] = tuple(given)

    def lessons(self, *, edits: Sequence[RuleEdit] = ()) -> Lessons:
        """What all of it teaches."""
        self._take_in()
        if not self._decisions:
            own = tuple(edited([], edits))
            return Lessons(rules=own, lines=tuple(rule for rule in own if rule.active), edits=tuple(edits))
        recent, wishes = verified(self._evidence, self._decisions[-WINDOW:])
        turned = turning_point(recent)
        unread = group_unread(recent[turned:])
        spoken = [*wishes.values(), *(w for w in recurring_wishes(unread) if (w.aspect, w.up, None) not in wishes)]
        names = labels(spoken)
        rules = [weigh(wish, names[wish.id], recent, len(self._decisions) - 1) for wish in spoken]
        rules += find_contrasts(recent, rules)
        rules = sorted(edited(rules, edits), key=_rank)
        active = [rule for rule in rules if rule.active]
        lessons = Lessons(
            rules=tuple(rules),
            examples=choose_examples(recent, active),
            conflicts=find_conflicts(wishes, recent),
            lines=choose_lines(rules, recent, turned),
            decisions=len(self._decisions),
            known=frozenset(self._known),
            edits=tuple(edits),
        )
        _ = lessons.told  # no request is to wait for what takes a millisecond in a long history
        return lessons

    def _reopen(self, request_id: str) -> None:
        """Take back what was made of an exchange, and of all later ones, whose numbers may change."""
        while request_id in self._taken:
            _, decision = self._taken.popitem()
            if decision is not None:
                self._evidence.take_back(self._decisions.pop())
        self._known.pop(request_id, None)

    def _take_in(self) -> None:
        """Make decisions of the exchanges that are new or reopened."""
        for exchange in islice(self._exchanges.values(), len(self._taken), None):
            decision = None
            if exchange.approved is not None:
                decision = self._known.get(exchange.request_id)
                if decision is None or decision.index != len(self._decisions):
                    decision = self._known[exchange.request_id] = self._decision(exchange, len(self._decisions))
                self._decisions.append(decision)
                self._evidence.add(decision)
            self._taken[exchange.request_id] = decision

    def _decision(self, exchange: Exchange, index: int) -> Decision:
        approved = exchange.approved is True
        given = self._given.get(exchange.request_id)
        readings = given or ()
        if not readings and exchange.reason:
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
