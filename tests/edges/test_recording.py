"""Recording off the event loop: what comes while something is being written."""

from __future__ import annotations

import asyncio
from pathlib import Path
from threading import Event

from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.practice import PracticeServer
from hungry_tui.records import Exchange
from hungry_tui.server import OllamaServer
from hungry_tui.session import Session
from hungry_tui.store import Store
from tests.turns import turn


class SlowStore(Store):
    """A store whose disk takes its time."""

    goes_on = Event()

    def append(self, exchange: Exchange) -> None:
        assert self.goes_on.wait(20)
        super().append(exchange)


async def test_a_verdict_that_comes_while_its_reply_is_written_waits_for_it(tmp_path: Path) -> None:
    connection = Connection("http://127.0.0.1:9", OllamaServer, lambda: PracticeServer(tmp_path / "practice"))
    session = Session(Settings(home=tmp_path), connection)
    await session.archive.open(lambda: SlowStore.open(tmp_path))
    reply = turn(1, chat_id=session.chat.chat_id)

    recording = asyncio.create_task(session.recording.record(reply))
    judging = asyncio.create_task(session.recording.judge(reply.request_id, True))
    SlowStore.goes_on.set()
    await recording

    assert (await judging).exchange.approved is True
    await session.close()
    with Store.open(tmp_path) as store:
        assert [one.approved for one in store.history()] == [True]
