"""The end of the program: what writes is waited for, the rest must not go on with what is closed."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from textual.worker import NoActiveWorker, Worker, WorkerCancelled, WorkerFailed, get_current_worker
from textual.worker_manager import WorkerManager

WRITING = frozenset({"rules", "theme", "settings", "export"})
"""The groups of the workers that write, beside those whose ends have been waited for: replies, verdicts, trainings."""


async def end_workers(workers: WorkerManager) -> None:
    """Wait for what writes, cancel everything else but the worker that asks for it."""
    try:
        this: Worker[Any] | None = get_current_worker()  # the command /quit
    except NoActiveWorker:
        this = None
    for worker in [one for one in workers if one is not this]:
        if worker.group in WRITING:
            with suppress(WorkerCancelled, WorkerFailed):
                await worker.wait()
        else:
            worker.cancel()
