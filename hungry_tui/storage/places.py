"""Where documents are, and reading them: true whatever happens to the files meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hungry_tui.storage.files import ReadHandle
from hungry_tui.storage.rows import Row, Verdict

_BLOCK = 1 << 20
"""At most so many bytes are read at once,"""
_GAP = 4096
"""over gaps of at most so many."""


class Place(NamedTuple):
    """A row as it stood, and where its document is."""

    row: Row
    verdict: Verdict
    source: ReadHandle
    start: int
    length: int


def read_documents(places: Iterable[Place]) -> Iterator[tuple[Place, bytes]]:
    """Each place's document, neighbours read together."""
    group: list[Place] = []
    for place in places:
        if group and not _near(group[0], group[-1], place):
            yield from _read_group(group)
            group = []
        group.append(place)
    if group:
        yield from _read_group(group)


def _near(first: Place, last: Place, place: Place) -> bool:
    end = last.start + last.length
    return (
        place.source is last.source
        and end <= place.start <= end + _GAP
        and place.start + place.length - first.start <= _BLOCK
    )


def _read_group(group: list[Place]) -> Iterator[tuple[Place, bytes]]:
    begin, last = group[0].start, group[-1]
    block = last.source.read(begin, last.start + last.length - begin)
    for place in group:
        document = block[place.start - begin : place.start - begin + place.length]
        yield place, document[document.find(b"{") :]  # a row of memory.json has its key in front
