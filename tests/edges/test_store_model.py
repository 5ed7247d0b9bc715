"""The store against the simplest possible one: a dictionary. Any sequence of operations, by two programs."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from hungry_tui.records import Category, Exchange
from hungry_tui.stats import summarise
from hungry_tui.store import Store
from tests.edges.store_help import START, content, export

_TEXTS = st.text(st.characters(codec=None, exclude_categories=()), max_size=30) | st.sampled_from(
    ["\ud800", "\u2028", "\0", "\n", '"}\n12345678 verdict {"', "a" * 5000]
)
_TIMES = st.datetimes(timezones=st.timezones(no_cache=True) | st.just(None), allow_imaginary=False)
_DOCUMENTS = st.dictionaries(
    _TEXTS, st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXTS, max_size=3
)
_WHO = st.integers(0, 1)
_CATEGORIES = st.sampled_from(Category)


class StoreMachine(RuleBasedStateMachine):
    """Two stores on one directory do what one dictionary does."""

    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.stores = [Store.open(self.home), Store.open(self.home)]
        self.model: dict[str, Exchange] = {}
        self.documents: dict[str, dict[str, Any]] = {}

    @initialize(target=ids, who=_WHO)
    def first(self, who: int) -> str:
        return self._append(who, "0", ("", ""), START, Category.other)

    @rule(target=ids, who=_WHO, id=_TEXTS, texts=st.tuples(_TEXTS, _TEXTS), time=_TIMES, category=_CATEGORIES)
    def append(self, who: int, id: str, texts: tuple[str, str], time: datetime, category: Category) -> str:
        return self._append(who, id, texts, time, category)

    def _append(self, who: int, id: str, texts: tuple[str, str], time: datetime, category: Category) -> str:
        prompt, response = texts
        request_id = f"{len(self.model)}{id}"
        made = Exchange(request_id, time, prompt, response, category, None, thinking=prompt)
        self.stores[who].append(made)
        found = self.stores[1 - who].exchange(request_id)
        assert found
        assert replace(found, timestamp=time) == made
        assert found.timestamp == time.astimezone(found.timestamp.tzinfo)
        self.model[request_id] = found
        return request_id

    @rule(who=_WHO, id=ids, approved=st.booleans() | st.none(), reason=_TEXTS)
    def judge(self, who: int, id: str, approved: bool | None, reason: str) -> None:
        self.stores[who].judge(id, approved, reason)
        found = self.stores[1 - who].exchange(id)
        assert found
        assert (found.judged_at is None) == (approved is None)
        self.model[id] = replace(
            self.model[id],
            approved=approved,
            reason="" if approved is None else reason,
            judged_at=found.judged_at,
        )

    @rule(who=_WHO, id=ids, category=_CATEGORIES)
    def recategorise(self, who: int, id: str, category: Category) -> None:
        self.stores[who].recategorise(id, category)
        self.model[id] = replace(self.model[id], category=category)

    @rule(who=_WHO, key=st.sampled_from(["", "a", "b\ud800"]), document=_DOCUMENTS | st.none())
    def put(self, who: int, key: str, document: dict[str, Any] | None) -> None:
        self.stores[who].put("chats", key, document)
        self.documents.pop(key, None)
        if document is not None:
            self.documents[key] = document

    @rule(who=_WHO)
    def compact(self, who: int) -> None:
        self.stores[who].compact()
        assert len(content(self.home)["conversation_history"]) == len(self.model)

    @rule(who=_WHO)
    def restart(self, who: int) -> None:
        self.stores[who].close()
        self.stores[who] = Store.open(self.home)
        assert self.stores[who].damage == []

    @rule(who=_WHO, cut=st.integers(1, 40))
    def crash(self, who: int, cut: int) -> None:
        """A process dies while it writes: the disk has the beginning of a record."""
        journal = self.home / "memory.journal"
        with journal.open("ab") as file:
            file.write(b'0badc0de verdict {"request_id": "0", "approved": true'[:cut])
        self.restart(who)

    @rule(who=_WHO)
    def move_to_another_machine(self, who: int) -> None:
        export(self.stores[who], self.home / "export.json")
        with tempfile.TemporaryDirectory() as name, Store.open(name) as other:
            assert other.import_file(self.home / "export.json").added == len(self.model)
            assert other.history() == self.stores[who].history()
            assert self.stores[who].import_file(self.home / "export.json").known == len(self.model)

    @rule(id=consumes(ids), who=_WHO)
    def lose_the_index(self, id: str, who: int) -> None:
        (self.home / "memory.index").unlink(missing_ok=True)
        self.restart(who)

    @invariant()
    def both_have_the_models_history(self) -> None:
        for store in self.stores:
            history = store.history()
            assert history == sorted(self.model.values(), key=lambda each: each.timestamp)
            assert store.documents("chats") == self.documents
            assert store.summary() == summarise(store.rows()) == summarise(history)

    def teardown(self) -> None:
        for store in self.stores:
            store.close()
        shutil.rmtree(self.home)


StoreMachine.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestStore = StoreMachine.TestCase
