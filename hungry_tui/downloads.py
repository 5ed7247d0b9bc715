"""How far a download is and how fast it goes, from the steps that the server tells. Pure."""

from __future__ import annotations

from collections import deque

from hungry_tui import quantities
from hungry_tui.ports import Progress

WINDOW = 5.0
"""Seconds over which the speed is taken."""


class Download:
    """Adds up the layers of a pull; they come one after the other, and each tells its own size."""

    def __init__(self) -> None:
        self._layers: dict[str, tuple[int, int]] = {}
        self._stage = ""
        self._fetched = 0
        self._marks: deque[tuple[float, int]] = deque()

    def take(self, step: Progress, now: float) -> None:
        """Take a step in; `now` in seconds of any steady clock."""
        self._stage = step.stage
        if not step.total:
            return
        completed = min(step.completed or 0, step.total)
        # What a layer has at its first word was there before, from an earlier pull or another model.
        if step.stage in self._layers:
            self._fetched += max(0, completed - self._layers[step.stage][0])
        self._layers[step.stage] = completed, step.total
        self._marks.append((now, self._fetched))
        while len(self._marks) > 2 and now - self._marks[0][0] > WINDOW:
            self._marks.popleft()

    @property
    def total(self) -> int:
        """Bytes of the layers that were told of so far; the first one is nearly all of a model."""
        return sum(total for _, total in self._layers.values())

    @property
    def completed(self) -> int:
        """Bytes that are there."""
        return sum(completed for completed, _ in self._layers.values())

    @property
    def speed(self) -> float | None:
        """Bytes a second, None while it cannot be told."""
        if len(self._marks) < 2:
            return None
        (began, before), (now, fetched) = self._marks[0], self._marks[-1]
        return (fetched - before) / (now - began) if now > began and fetched > before else None

    @property
    def text(self) -> str:
        """ "45 % of 2.0 GB · 12.3 MB/s · 90 s left"; the server's own word before and after the layers."""
        if not self.total or self.completed >= self.total:
            return self._stage
        said = [f"{100 * self.completed // self.total} % of {quantities.size(self.total)}"]
        if (speed := self.speed) is not None:
            said.append(f"{quantities.size(int(speed)) or '0 B'}/s")
            said.append(f"{quantities.duration((self.total - self.completed) / speed)} left")
        return " · ".join(said)
