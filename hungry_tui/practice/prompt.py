"""What the model sees: SYSTEM and MESSAGEs merged with the request, cut to num_ctx, rendered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hungry_tui.practice.library import Model
from hungry_tui.practice.wire import ApiError

_TOKEN = re.compile(r"<\|\w+\|>|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Turn:
    """One message; `role` is system, user, assistant or whatever the client wrote."""

    role: str
    content: str
    learned: bool = False
    """It is one of the model's own MESSAGEs."""


def count_tokens(text: str) -> int:
    """An estimate: words and signs."""
    return sum(1 for _ in _TOKEN.finditer(text))


def render(turns: Sequence[Turn]) -> str:
    """The prompt in ChatML, ready for the assistant's turn."""
    return "".join(f"<|im_start|>{turn.role}\n{turn.content}<|im_end|>\n" for turn in turns) + "<|im_start|>assistant\n"


def assemble(model: Model, request: Sequence[Turn]) -> list[Turn]:
    """The model's MESSAGEs before the request's; its SYSTEM first, unless the request begins with its own."""
    turns = [Turn(message["role"], message["content"], learned=True) for message in model.messages] + list(request)
    system = model.text("system")
    if system and not (request and request[0].role == "system"):
        turns.insert(0, Turn("system", system))
    return turns


def truncate(turns: Sequence[Turn], num_ctx: int) -> list[Turn]:
    """Drop whole messages from the front until the prompt fits; system messages and the last one stay."""
    kept = list(turns)
    for first in range(len(turns)):
        kept = [turn for turn in turns[:first] if turn.role == "system"] + list(turns[first:])
        if count_tokens(render(kept)) <= num_ctx:
            break
    return kept


def check_length(turns: Sequence[Turn], num_ctx: int) -> None:
    """Raise ApiError 400 when the prompt does not fit."""
    if count_tokens(render(turns)) > num_ctx:
        raise ApiError(400, "the input length exceeds the context length")
