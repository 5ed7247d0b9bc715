"""Live learning: what the newest exchanges teach, verdict by verdict. Blocking; for one thread at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from hungry_tui.ports import History
from hungry_tui.records import Exchange

if TYPE_CHECKING:  # learning is imported when the history is read, after the first paint
    from hungry_tui.learning import Learner, Lessons, Reading, RuleEdit

LookUp = Callable[[Sequence[Exchange]], "Mapping[str, Sequence[Reading]]"]
"""What a model has read in the reasons of some exchanges, by request_id."""

RECALLED = 2_000
"""How many of the newest exchanges recall looks at, with each request; for learning see `training.learned_from`."""


class Study:
    """The newest exchanges and the lessons drawn from them. `lessons` may be read from any thread."""

    def __init__(self) -> None:
        self._lessons: Lessons | None = None
        self._exchanges: list[Exchange] = []
        self._left_behind = 0
        """How many exchanges of the history are older than these."""
        self._learner: Learner | None = None
        self._edits: list[RuleEdit] = []
        self._read_by_model: set[str] = set()

    @property
    def recent(self) -> list[Exchange]:
        """What recall looks at, oldest first."""
        return self._exchanges[-RECALLED:]

    @property
    def lessons(self) -> Lessons:
        """What the newest exchanges teach."""
        if self._lessons is None:
            from hungry_tui.learning import Lessons

            self._lessons = Lessons()
        return self._lessons

    def begin(self, history: History, look_up: LookUp = lambda _: {}) -> None:
        """Read the history, and what the user decided about rules."""
        from hungry_tui.learning import Learner
        from hungry_tui.trainer import rule_edits
        from hungry_tui.training.learned_from import learned_from

        self._left_behind, self._exchanges = learned_from(history)
        self._edits = rule_edits(history)
        readings = look_up(self._exchanges)
        self._read_by_model = set(readings)
        self._learner = Learner(self._exchanges, readings=readings)
        self._lessons = self._learner.lessons(edits=self._edits)

    def read_again(self, look_up: LookUp) -> None:
        """Learn with these readings in place of those before; before `begin`, that does it."""
        if self._learner is None:
            return
        readings = look_up(self._exchanges)
        if readings or self._read_by_model:
            self._learner.add_readings({**dict.fromkeys(self._read_by_model, ()), **readings})
            self._read_by_model = set(readings)
            self._lessons = self._learner.lessons(edits=self._edits)

    def take_in(self, exchange: Exchange) -> None:
        """Learn from a new or changed verdict; before `begin`, that reads it with the rest."""
        if self.remember(exchange) and self._learner is not None:
            if exchange.request_id in self._read_by_model:  # the reason that was read may have been another one
                self._read_by_model.discard(exchange.request_id)
                self._learner.add_readings({exchange.request_id: ()})
            self._learner.put(exchange)
            self._lessons = self._learner.lessons(edits=self._edits)

    def remember(self, exchange: Exchange) -> bool:
        """Keep an exchange at hand, in its place when it is known; whether it is one of those to learn from.

        The oldest are left behind, as everywhere else; a verdict on one of them changes nothing here.
        """
        for index in range(len(self._exchanges) - 1, -1, -1):
            if self._exchanges[index].request_id == exchange.request_id:
                self._exchanges[index] = exchange
                return True
        if self._left_behind and exchange.timestamp < self._exchanges[0].timestamp:
            return False
        self._exchanges.append(exchange)
        self._leave_behind()
        return True

    def _leave_behind(self) -> None:
        from hungry_tui.training.learned_from import first_learned_from

        more = first_learned_from(self._left_behind + len(self._exchanges)) - self._left_behind
        if more <= 0:
            return
        leaving = self._exchanges[:more]
        del self._exchanges[:more]
        self._left_behind += more
        if self._learner is not None:
            for exchange in leaving:
                self._learner.discard(exchange.request_id)
            self._lessons = self._learner.lessons(edits=self._edits)

    def find(self, request_id: str) -> Exchange | None:
        """One of the newest exchanges."""
        return next((exchange for exchange in reversed(self._exchanges) if exchange.request_id == request_id), None)

    def earlier_prompts(self) -> list[str]:
        """What was asked before, oldest first, each once, at its latest place."""
        newest_first = dict.fromkeys(exchange.prompt for exchange in reversed(self.recent))
        return list(reversed(newest_first))
