"""A conversation that was taken up again from an earlier point: what is on the screen, what the model is shown. Pure.

A retry (`Exchange.retry_of`) stands beside the reply it replaces; an edited prompt (`Exchange.edit_of`) takes the
place of the one it was made of. Either way what came after that point leaves the conversation, not the history.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from hungry_tui.records import Exchange


def conversation(turns: Iterable[Exchange]) -> list[Exchange]:
    """What is left on the screen of a chat's exchanges, given oldest first."""
    kept: list[Exchange] = []
    for turn in turns:
        if turn.retry_of or turn.edit_of:
            kept = before(kept, retry_of=turn.retry_of, edit_of=turn.edit_of)
        kept.append(turn)
    return kept


def before(turns: Sequence[Exchange], *, retry_of: str = "", edit_of: str = "") -> list[Exchange]:
    """The part of a conversation that stays when an exchange is asked again, or edited. An unknown id: all of it."""
    for at, turn in enumerate(turns):
        if retry_of and turn.request_id == retry_of:
            return list(turns[: at + 1])
        if edit_of and turn.request_id == edit_of:
            return list(turns[:at])
    return list(turns)


def context(turns: Sequence[Exchange], *, retry_of: str = "") -> list[Exchange]:
    """What the model is shown of a conversation: its whole replies, of several to one request only the latest.

    For a retry: what came before the first reply to that request.
    """
    attempts = {turn.request_id: turn.retry_of for turn in turns}
    asked_again = _line(attempts, retry_of)
    replaced: set[str] = set()
    for turn in turns:
        if not turn.partial:
            replaced |= _line(attempts, turn.retry_of)
    earlier = takewhile(lambda turn: turn.request_id not in asked_again, turns)
    return [turn for turn in earlier if not turn.partial and turn.request_id not in replaced]


def _line(attempts: dict[str, str], request_id: str) -> set[str]:
    """An attempt and those that it replaced in turn."""
    line: set[str] = set()
    while request_id in attempts and request_id not in line:
        line.add(request_id)
        request_id = attempts[request_id]
    return line
