"""The history: exchanges and verdicts, durable at any size, in a TinyDB file that TinyDB itself can read.

A verdict is one line appended to a journal beside memory.json and synced; a clean quit folds the journal into
memory.json. `hungry_tui.storage` has the parts.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TextIO

from hungry_tui.ports import StoreError
from hungry_tui.records import Category, Exchange, Judged
from hungry_tui.stats import Summary
from hungry_tui.storage import ledger as kinds
from hungry_tui.storage.files import in_words, make_private, plain_errors
from hungry_tui.storage.ledger import Ledger
from hungry_tui.storage.lock import DirectoryLock
from hungry_tui.storage.memory import RESERVED
from hungry_tui.storage.places import Place, read_documents
from hungry_tui.storage.rows import Verdict, approval_row, as_utc, conversation_row, decode, exchange_of
from hungry_tui.storage.transfer import Imported, Merge, read_file, seed_format

__all__ = ["Imported", "Store", "StoreError"]

_LONG_JOURNAL = 8 << 20  # bytes; taking in as much costs some 50 ms at the next opening


class Store:
    """The history in a data directory; a `ports.History`. Safe from any thread and any number of processes."""

    def __init__(self, directory: Path) -> None:
        """Use `Store.open`."""
        self.directory = directory
        self._thread = threading.RLock()
        with plain_errors("opening the history", directory):
            make_private(directory, directory / "memory.json", directory / "memory.journal", directory / "memory.index")
            self._lock = DirectoryLock(directory)
            try:
                with self._lock:
                    self._ledger = Ledger(directory, writable=not self.read_only)
                    self._tidy()
            except BaseException:
                self._lock.close()
                raise
        self._closed = False

    @classmethod
    def open(cls, directory: str | Path) -> Store:
        """Open the history in a data directory, which is made when missing.

        What is damaged is set aside and told in `damage`. A history that may not be written can be read: `read_only`.
        StoreError when the directory cannot be used, or when memory.json was written by a newer version.
        """
        return cls(Path(directory))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Nothing can be recorded: see `why_read_only`. Each write looks whether that is over."""
        return self._lock.refusal is not None

    @property
    def why_read_only(self) -> str:
        """What keeps this program from recording, and what to do about it; "" when nothing does.

        The directory cannot be written, or another program holds it and this platform cannot share it.
        """
        refusal = self._lock.refusal
        return f"Nothing can be recorded: {refusal.why}. {refusal.advice}" if refusal else ""

    @property
    def damage(self) -> list[str]:
        """What was set aside at opening, a line each, for the user to read."""
        return list(self._ledger.damage)

    @property
    def revision(self) -> int:
        """Grows with every change by another process that this one has seen."""
        return self._ledger.revision

    def append(self, exchange: Exchange) -> None:
        """Record an exchange; returns once it is on disk. Doing it again with the same one does nothing."""
        with self._writing("saving the reply") as ledger:
            if exchange.request_id in ledger.columns.positions:
                if self.exchange(exchange.request_id) == exchange:
                    return
                raise StoreError(f"There is another exchange with the id {exchange.request_id}.", "Nothing was saved.")
            records = [(kinds.EXCHANGE, conversation_row(exchange))]
            if exchange.approved is not None:
                verdict = Verdict(exchange.approved, exchange.reason, exchange.judged_at)
                records.append((kinds.VERDICT, approval_row(exchange.request_id, verdict, as_utc(exchange.timestamp))))
            ledger.record(records)

    def judge(self, request_id: str, approved: bool | None, reason: str = "") -> None:
        """Record a verdict; again = a changed verdict, None = undone. Returns once it is on disk."""
        with self._writing("saving the verdict") as ledger:
            _position(ledger, request_id)
            now = datetime.now(UTC)
            verdict = Verdict(approved, "" if approved is None else reason, now)
            ledger.record([(kinds.VERDICT, approval_row(request_id, verdict, now))])

    def recategorise(self, request_id: str, category: Category) -> None:
        """Correct an exchange's category; returns once it is on disk."""
        with self._writing("saving the category") as ledger:
            _position(ledger, request_id)
            ledger.record([(kinds.CATEGORY, {"request_id": request_id, "category": category.value})])

    def exchange(self, request_id: str) -> Exchange | None:
        """One exchange with its latest verdict; None when there is none of that id."""
        with self._reading() as ledger:
            at = ledger.columns.positions.get(request_id)
            places = [] if at is None else ledger.places([at])
        return next(self._exchanges(places), None)

    def history(self, last: int | None = None) -> list[Exchange]:
        """Exchanges with their latest verdicts, oldest first; the `last` newest of them."""
        return list(self._exchanges(self._places(last)))

    def exchanges(self, request_ids: Iterable[str]) -> list[Exchange]:
        """Several exchanges with their latest verdicts, in the order asked for; unknown ones are left out."""
        with self._reading() as ledger:
            positions = ledger.columns.positions
            places = ledger.places(positions[one] for one in request_ids if one in positions)
        return list(self._exchanges(places))

    def rows(self) -> list[Judged]:
        """Every exchange without its texts (reasons are there), oldest first; cheap at 100,000."""
        with self._reading() as ledger:
            return list(ledger.columns.rows(ledger.columns.order()))

    def summary(self) -> Summary:
        """Statistics of the whole history, kept up to date with every verdict."""
        with self._reading() as ledger:
            return ledger.tally().summary()

    def refresh(self) -> bool:
        """Take in what other processes recorded; True if there was something. Every read does so by itself."""
        with self._thread:
            before = self._ledger.revision
            with self._reading() as ledger:
                return ledger.revision != before

    def documents(self, table: str) -> dict[str, dict[str, Any]]:
        """A side table (such as "rule_edits" or "chats"): small JSON documents by key, latest version."""
        with self._reading() as ledger:
            return ledger.documents(_side_table(table))

    def put(self, table: str, key: str, document: Mapping[str, Any] | None) -> None:
        """Write one document of a side table, None deletes it; returns once it is on disk."""
        with self._writing(f"saving to {table}") as ledger:
            ledger.documents(_side_table(table))
            content = None if document is None else dict(document)
            ledger.record([(kinds.DOCUMENT, {"table": table, "key": key, "document": content})])

    def compact(self) -> None:
        """Bring everything into memory.json, where TinyDB reads it. Costs a copy of that file; for idle moments."""
        with self._writing("writing memory.json") as ledger:
            ledger.fold()

    def import_file(self, path: str | Path) -> Imported:
        """Merge a history in: the seed format's agent_memory.json, or another machine's memory.json.

        Exchanges that are here are not added again, of two verdicts on one the later stands; a timestamp without an
        offset is local time. Side tables give the documents whose keys are missing here. StoreError leaves what was
        merged so far; importing again goes on from there.
        """
        data = read_file(Path(path))
        with self._writing("importing") as ledger:
            counts = Merge(ledger).run(data)
            if ledger.journal_size > _LONG_JOURNAL:
                ledger.fold()
        return counts

    def export_memory(self, target: TextIO) -> None:
        """Write the history in the seed format. What the stream cannot take is its own OSError."""
        target.writelines(self._seed_format())

    def reset(self) -> Path:
        """Begin an empty history. The old one, side tables and all, is kept in the file that is returned."""
        with self._writing("resetting") as ledger:
            return ledger.reset()

    def close(self) -> None:
        """Fold everything into memory.json and let go of the directory.

        StoreError when folding failed, as on a full disk: all is safe in the journal, and the next start goes on.
        """
        with self._thread:
            if self._closed:
                return
            try:
                if not self.read_only:
                    self.compact()
            finally:
                self._closed = True
                self._ledger.close()
                self._lock.close()

    def _tidy(self) -> None:
        """At opening: put damaged lines aside, and shorten a long journal that a kill left behind."""
        ledger = self._ledger
        if self.read_only:
            if ledger.is_damaged:
                ledger.damage.append(f"{ledger.journal_path} is damaged; everything around the damage was read.")
            return
        if ledger.is_damaged or ledger.journal_size > _LONG_JOURNAL:
            with contextlib.suppress(OSError):  # no room: the journal has it all
                ledger.fold()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Ledger]:
        with self._thread, plain_errors("reading the history", self.directory):
            self._check_open()
            if self._ledger.stale():
                with self._lock:
                    self._ledger.catch_up()
            try:
                yield self._ledger
            except ValueError as error:
                raise StoreError(f"The history cannot be read: {error}.") from error

    @contextlib.contextmanager
    def _writing(self, doing: str) -> Iterator[Ledger]:
        try:
            with self._thread:
                self._check_open()
                self._may_write(doing)
                with self._lock:
                    self._ledger.catch_up()
                    yield self._ledger
        except OSError as error:
            raise in_words(error, doing, self.directory) from error
        except ValueError as error:
            raise StoreError(f"{_sentence(doing)} failed: {error}.", "Nothing was saved.") from error

    def _may_write(self, doing: str) -> None:
        """What kept this program from writing so far may be over: a disk has room again, or is mounted for writing."""
        if self.read_only:
            self._lock.try_again()
            if refusal := self._lock.refusal:
                raise StoreError(f"{_sentence(doing)} is not possible: {refusal.why}.", refusal.advice)
            self._ledger.writable = True

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError("The history is closed.")

    def _places(self, last: int | None) -> list[Place]:
        with self._reading() as ledger:
            order = ledger.columns.order()
            return ledger.places(order if last is None else order[max(0, len(order) - last) :])

    def _seed_format(self) -> Iterator[str]:
        with plain_errors("reading the history", self.directory):
            yield from seed_format(self._places(None))

    def _exchanges(self, places: list[Place]) -> Iterator[Exchange]:
        """Read outside the locks: a long history keeps nobody from writing."""
        with plain_errors("reading the history", self.directory):
            for place, body in read_documents(places):
                try:
                    yield exchange_of(decode(body), place.row)
                except (ValueError, KeyError) as error:
                    raise StoreError(
                        f"The exchange {place.row.request_id} cannot be read: {error}.",
                        "Quit and start hungry again: it checks the whole file then.",
                    ) from error


def _position(ledger: Ledger, request_id: str) -> int:
    try:
        return ledger.columns.positions[request_id]
    except KeyError:
        raise StoreError(f"There is no exchange with the id {request_id}.", "Nothing was saved.") from None


def _sentence(doing: str) -> str:
    return doing[:1].upper() + doing[1:]


def _side_table(name: str) -> str:
    if name in RESERVED:
        raise StoreError(f"{name} is not a side table.")
    return name
