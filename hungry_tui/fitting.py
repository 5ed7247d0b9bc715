"""How much of a conversation fits into a model's context. Pure.

One function decides it, for the request that is sent and for what is told before it is sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from hungry_tui.records import Exchange

DEFAULT_CONTEXT = 4096
"""Tokens that every server gives a model unless it is told otherwise."""

_CHARACTERS_PER_TOKEN = 3.5
_TOKENS_PER_TURN = 8  # role names and separators of the model's template
_REPLY_SHARE = 0.25  # of the context, kept free for the reply
_TRAINED_SHARE = 5  # a fifth of the context is what a trained model may take for itself


@dataclass(frozen=True, slots=True)
class Fit:
    """What of a conversation goes into a request. Tokens are estimates, but for the `context`."""

    turns: list[Exchange]
    """The newest ones, which are sent."""
    left_out: int
    """How many older ones are not."""
    tokens: int
    """What the request takes of the context; what the model has built in is among it once a reply has told."""
    context: int
    missing: int
    """By how much the prompt alone is too long; 0 when it fits."""


def fit(turns: Sequence[Exchange], prompt: str, model: str, context: int, system: str = "") -> Fit:
    """The newest turns that fit into `context` tokens, beside the prompt, what the model has built in and a reply.

    `system` is the chat's own system text, which the model has not built in.

    The server drops the oldest messages of a prompt that is too long, and the oldest are the learned examples:
    trimming the conversation here is what keeps them.
    """
    own = estimated_tokens(system) if system else 0
    counted = _built_in(turns, model, own)
    alone = estimated_tokens(prompt) + (context // _TRAINED_SHARE + own if counted is None else counted)
    room = context * (1 - _REPLY_SHARE) - alone
    kept = 0
    taken = 0
    for turn in reversed(turns):
        tokens = _turn_tokens(turn)
        if taken + tokens > room:
            break
        taken += tokens
        kept += 1
    left_out = len(turns) - kept
    known = estimated_tokens(prompt) + (own if counted is None else counted) + taken
    return Fit(list(turns[left_out:]), left_out, known, context, max(0, alone - context))


def estimated_tokens(text: str) -> int:
    """Tokens of a text, estimated: 3.5 characters of ASCII each, one of any other script."""
    if text.isascii():
        return ceil(len(text) / _CHARACTERS_PER_TOKEN) + _TOKENS_PER_TURN
    ascii_characters = len(text.encode("ascii", "ignore"))
    return ceil(ascii_characters / _CHARACTERS_PER_TOKEN + len(text) - ascii_characters) + _TOKENS_PER_TURN


def _turn_tokens(turn: Exchange) -> int:
    return _known_tokens(turn.full_prompt) + _known_tokens(turn.response)


@lru_cache(maxsize=2048)
def _known_tokens(text: str) -> int:
    """Of a text that is asked about at each key."""
    return estimated_tokens(text)


def _built_in(turns: Sequence[Exchange], model: str, own: int) -> int | None:
    """Tokens that the model adds of its own (SYSTEM, examples): what a real prompt counted beyond its visible part.

    `own`, the system text of the chat, comes to that, unless the real prompt counted so much that it was in it.

    The earliest prompt tells best, nothing had been left out of it; None before there is one.
    """
    for at, turn in enumerate(turns):
        counted = turn.prompt_tokens
        if counted is not None and turn.model == model:
            visible = sum(_turn_tokens(turn) for turn in turns[:at]) + _known_tokens(turns[at].full_prompt)
            beyond = max(0, counted - visible)
            return beyond if beyond >= own else beyond + own
    return None
