"""A history as lines of data for fine-tuning; they load into TRL unchanged. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from hungry_tui.records import Exchange
from hungry_tui.text import well_formed

# Line ends to a reader that splits text (str.splitlines), though not to one that reads a file by lines.
_LINE_ENDS = str.maketrans({"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def kto(history: Iterable[Exchange]) -> Iterator[str]:
    """A line for each decision: `prompt`, `completion` (lists of turns) and `label` (true = approved).

    With columns of our own beside them: category, reason, timestamp (of the verdict), decision_id.
    """
    for exchange in history:
        if exchange.approved is not None:
            yield _line(
                {
                    "prompt": [_turn("user", exchange.full_prompt)],
                    "completion": [_turn("assistant", exchange.response)],
                    "label": exchange.approved,
                    "category": exchange.category.value,
                    "reason": well_formed(exchange.reason),
                    "timestamp": (exchange.judged_at or exchange.timestamp).isoformat(),
                    "decision_id": exchange.request_id,
                }
            )


def sft(history: Iterable[Exchange]) -> Iterator[str]:
    """A line `messages` for each approved reply that is whole. Denied ones never: they would be imitated."""
    for exchange in history:
        if exchange.approved and _is_whole(exchange):
            yield _line({"messages": [_turn("user", exchange.full_prompt), _turn("assistant", exchange.response)]})


def dpo(history: Sequence[Exchange]) -> Iterator[str]:
    """A line `prompt`, `chosen`, `rejected` for each denied reply whose prompt later got an approved one.

    The approved reply is a retry of the denied one, or an answer to the very same prompt: in the same chat, or where
    both open a chat. "Shorter, please" means something else in another chat.
    """
    denied: dict[object, list[Exchange]] = {}  # by chat and prompt, and by the request_ids that a retry leads back to
    opening: dict[str, set[str]] = {}  # by chat, the request_ids of its first exchange and what took its place
    for exchange in history:
        first = opening.setdefault(exchange.chat_id, {exchange.request_id})
        if not first.isdisjoint({exchange.retry_of, exchange.edit_of}):
            first.add(exchange.request_id)
        prompt = exchange.full_prompt.strip()
        prompts = {(exchange.chat_id, prompt)}
        if not exchange.chat_id or exchange.request_id in first:
            prompts.add(("", prompt))
        keys = {*prompts, exchange.retry_of}
        if exchange.approved is False:
            before = denied.get(exchange.retry_of, [])
            denied.setdefault(exchange.request_id, [*before, exchange])
            for key in prompts:
                denied.setdefault(key, []).append(exchange)
        elif exchange.approved and _is_whole(exchange):
            rejected = {one.request_id: one for key in keys for one in denied.get(key, [])}
            for one in rejected.values():
                if one.response.strip() in ("", exchange.response.strip()):
                    continue  # nothing to tell apart: such a pair would teach noise
                yield _line(
                    {
                        "prompt": [_turn("user", one.full_prompt)],
                        "chosen": [_turn("assistant", exchange.response)],
                        "rejected": [_turn("assistant", one.response)],
                    }
                )


def _is_whole(exchange: Exchange) -> bool:
    return exchange.whole and bool(exchange.response.strip())


def _turn(role: str, content: str) -> dict[str, str]:
    return {"role": role, "content": well_formed(content)}


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False).translate(_LINE_ENDS)
