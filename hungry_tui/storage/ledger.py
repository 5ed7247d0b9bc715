"""The history as one process sees it: memory.json, the journal on top of it, and the light index of both.

Not safe by itself: `hungry_tui.store.Store` takes the locks and puts errors into words.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hungry_tui import portable
from hungry_tui.ports import StoreError
from hungry_tui.quantities import counted
from hungry_tui.stats import Tally
from hungry_tui.storage import cache, memory
from hungry_tui.storage.columns import Columns
from hungry_tui.storage.files import ReadHandle, Replacement, Signature, aside, signature
from hungry_tui.storage.folding import Changes, fold
from hungry_tui.storage.journal import Journal, body_offset, line
from hungry_tui.storage.places import Place
from hungry_tui.storage.rows import CONVERSATION, Row, decode, encode, read_category, read_row, read_verdict
from hungry_tui.storage.scan import Content

EXCHANGE, VERDICT, CATEGORY, DOCUMENT = "exchange", "verdict", "category", "document"
"""The kinds of records in the journal."""

_ELSEWHERE = "Start hungry where it may write, or set HUNGRY_HOME to a copy of that directory."
"""What to do about a history that may only be read and cannot be."""
_MANY = 10_000
"""Changed rows; counting everything anew is faster then, at 100,000."""


class Ledger:
    """The data directory's history. While it is `writable` the caller holds the directory's lock at every call that
    loads, catches up, records or folds.
    """

    _content: Content
    _memory: ReadHandle
    _version: Signature
    _journal: Journal
    _changes: Changes
    _tally: Tally | None
    _uncounted: dict[int, Row | None]
    """Rows that changed since the tally was asked for: as it has counted them, None for new ones."""

    def __init__(self, directory: Path, *, writable: bool) -> None:
        self.path = (directory / "memory.json").resolve()  # a link to elsewhere stays one
        self.journal_path = directory / "memory.journal"
        self._index_path = directory / "memory.index"
        self.writable = writable
        self.revision = 0
        """Grows with what others recorded, or replaced."""
        self.damage: list[str] = []
        self._load(opening=True)

    @property
    def columns(self) -> Columns:
        """The light index."""
        return self._content.columns

    @property
    def journal_size(self) -> int:
        """Bytes that were recorded since the last fold, or so."""
        return self._journal.end

    @property
    def is_damaged(self) -> bool:
        """Lines of the journal could not be read."""
        return bool(self._journal.damaged)

    def stale(self) -> bool:
        """Someone recorded something, or replaced a file."""
        journal = signature(self.journal_path)
        return (
            not self._journal.is_current(journal)
            or journal.size != self._journal.end
            or signature(self.path) != self._version
        )

    def catch_up(self) -> None:
        """Take in what others recorded, if there is something."""
        journal = signature(self.journal_path)
        if not self._journal.is_current(journal) or signature(self.path) != self._version:
            self._load(opening=False)
        elif journal.size != self._journal.end:
            self._take_in(self._journal)

    def record(self, records: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
        """Write records and return once they are on the disk. ValueError, with nothing written, for what is no JSON.

        The caller has caught up.
        """
        lines = [line(kind, encode(document)) for kind, document in records]
        if not self._journal.has_begun:
            self._begin_journal()
        if self._journal.heal():  # nothing to do, unless it could not be done when the journal was read
            self._take_in(self._journal)
        end = self._journal.append(lines)
        for (kind, document), text in zip(records, lines, strict=True):
            start, end = end + body_offset(kind), end + len(text)
            self._apply(kind, document, start, end - start - 1)

    def fold(self) -> None:
        """Bring everything into memory.json and begin a new journal. The caller has caught up."""
        if self._journal.is_empty:
            return
        self._set_aside()
        self._content, self._version = fold(self.path, self._content, self._memory, self._journal.handle, self._changes)
        self._memory = ReadHandle(self.path)
        self._changes = Changes()
        self._begin_journal()
        self._save_index()

    def reset(self) -> Path:
        """Begin an empty history; the file that holds the old one, everything in it, goes aside: where to."""
        self.fold()
        backup = aside(self.path, "backup")
        self.path.rename(backup)
        memory.create(self.path)
        self._load(opening=False)
        return backup

    def places(self, positions: Iterable[int]) -> list[Place]:
        """Rows and where their documents are; stays true whatever happens to the files."""
        positions = list(positions)
        columns = self.columns
        starts, lengths, folded = columns.starts, columns.lengths, columns.folded
        sources = (self._memory, self._journal.handle)
        return [
            Place(row, columns.verdict(at), sources[at >= folded], starts[at], lengths[at])
            for at, row in zip(positions, columns.rows(positions), strict=True)
        ]

    def tally(self) -> Tally:
        """The counts of every row, made at the first call; from then on a change costs its own rows only."""
        if self._tally is None or len(self._uncounted) > _MANY:
            self._tally = self.columns.tally()
        else:
            for at, before in self._uncounted.items():
                if before:
                    self._tally.remove(before)
                self._tally.add(self.columns.row(at))
        self._uncounted.clear()
        return self._tally

    def documents(self, table: str) -> dict[str, dict[str, Any]]:
        """A side table's documents by key. ValueError when another program uses that name for something else."""
        documents = memory.read_documents(self._content, self._memory, table)
        for key, document in self._changes.documents.get(table, {}).items():
            if document is None:
                documents.pop(key, None)
            else:
                documents[key] = json.loads(encode(document))  # the caller may do with it as it likes
        return documents

    def close(self) -> None:
        """Let go of the files."""
        self._journal.close()

    def _load(self, *, opening: bool) -> None:
        # The journal first: should another process fold meanwhile (only a reader without locks lets it), the older
        # journal on the newer memory.json gives the same history, the other way round would leave a hole.
        journal = Journal(self.journal_path)
        content, handle = self._open_memory(opening)
        if self.writable and not journal.has_begun:
            with contextlib.suppress(OSError):  # reading goes on without; `record` tries again
                Journal.begin(self.journal_path)
            journal = Journal(self.journal_path)
        if not opening:
            self._journal.close()
        self._content, self._memory, self._version = content, handle, handle.signature()
        self._changes, self._journal, self._tally, self._uncounted = Changes(), journal, None, {}
        self.revision += 1
        if opening:
            strange = len(content.strange[CONVERSATION])
            if strange:
                self.damage.append(f"{strange} of the rows in {self.path} cannot be read; they stay there as they are.")
        self._take_in(journal)

    def _open_memory(self, opening: bool) -> tuple[Content, ReadHandle]:
        while True:
            try:
                handle = ReadHandle(self.path)
            except FileNotFoundError:
                if not self.writable:
                    raise StoreError(
                        f"There is no history in {self.path.parent} yet, and none can be begun there.", _ELSEWHERE
                    ) from None
                memory.create(self.path)
                continue
            content = cache.load(self._index_path, handle.signature())
            if content:
                return content, handle
            try:
                content, handle = memory.load(self.path, handle, self._keep_old)
            except memory.DamagedError as error:
                self._put_aside(error, opening)
                continue
            self._content, self._version = content, handle.signature()
            self._save_index()
            return content, handle

    def _put_aside(self, why: memory.DamagedError, opening: bool) -> None:
        if not self.writable and opening:
            raise StoreError(f"{self.path} cannot be read: {why}.", _ELSEWHERE) from why
        if not opening:
            raise StoreError(
                f"{self.path} was changed by another program and cannot be read: {why}.",
                "If that program is still writing, try again in a moment; else quit and start hungry again.",
            ) from why
        name = aside(self.path, "damaged")
        self.path.rename(name)
        portable.sync_directory(self.path.parent)
        self.damage.append(
            f"{self.path.name} was set aside unchanged as {name}: {why}. An empty history was started in its place."
        )

    def _keep_old(self, handle: ReadHandle) -> None:
        """Before an upgrade: the old file stays beside the new one."""
        if not self.writable:
            raise StoreError(
                f"{self.path} is of an older version and has to be upgraded, which cannot be done there.", _ELSEWHERE
            )
        with Replacement(aside(self.path, "before-upgrade")) as copy:
            copy.copy(handle, 0, handle.signature().size)
            copy.commit()

    def _save_index(self) -> None:
        if self.writable:
            with contextlib.suppress(OSError):  # it only saves time
                cache.save(self._index_path, self._content, self._version)

    def _begin_journal(self) -> None:
        Journal.begin(self.journal_path)
        self._journal.close()
        self._journal = Journal(self.journal_path)
        self._take_in(self._journal)

    def _set_aside(self) -> None:
        pieces = self._journal.damaged
        if not pieces:
            return
        name = aside(self.journal_path, "damaged")
        with Replacement(name) as new:
            new.write(b"\n".join(pieces) + b"\n")
            new.commit()
        self.damage.append(
            f"{counted(len(pieces), 'damaged line')} of {self.journal_path.name} "
            f"went to {name}; everything around is kept."
        )
        self._journal.damaged = []

    def _take_in(self, journal: Journal) -> None:
        self._read_entries(journal)
        if self.writable:
            with contextlib.suppress(OSError):  # reading goes on without; `record` tries again
                if journal.heal():
                    self._read_entries(journal)

    def _read_entries(self, journal: Journal) -> None:
        for entry in journal.read():
            self.revision += 1
            try:
                read = json.loads if entry.kind == DOCUMENT else decode
                self._apply(entry.kind, read(entry.body), entry.start, len(entry.body))
            except (ValueError, KeyError):
                journal.damaged.append(entry.body)

    def _apply(self, kind: str, document: Mapping[str, Any], start: int, length: int) -> None:
        """What a record changes. Whatever is there already stays, so that taking a journal in twice does no harm."""
        if kind == DOCUMENT:
            self._changes.documents.setdefault(document["table"], {})[document["key"]] = document["document"]
        elif kind == EXCHANGE:
            self._add(read_row(document), start, length)
        else:
            self._amend(kind, document)

    def _add(self, row: Row, start: int, length: int) -> None:
        columns = self.columns
        if row.request_id not in columns.positions:
            at = columns.add(row, start, length)
            if self._tally:
                self._uncounted[at] = None

    def _amend(self, kind: str, document: Mapping[str, Any]) -> None:
        columns = self.columns
        at = columns.positions.get(document["request_id"])
        if at is None:
            if kind == VERDICT:
                self._changes.orphans[document["request_id"]] = dict(document)
            return
        if self._tally and at not in self._uncounted:
            self._uncounted[at] = columns.row(at)
        if kind == VERDICT:
            columns.judge(at, read_verdict(document))
            self._changes.verdicts.add(at)
        else:
            columns.recategorise(at, read_category(document["category"]))
        self._changes.rows.add(at)
