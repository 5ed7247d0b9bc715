"""One reply of the practice model: checked, generated, cut, and put into the shapes of chat and generate."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zlib import crc32

from hungry_tui.practice.asking import categorise, language_of
from hungry_tui.practice.library import CONTEXT_LENGTH, Model
from hungry_tui.practice.model import answer
from hungry_tui.practice.options import DEFAULT_NUM_CTX, merge_options
from hungry_tui.practice.prompt import Turn, assemble, check_length, count_tokens, render, truncate
from hungry_tui.practice.registry import capabilities
from hungry_tui.practice.structured import fill
from hungry_tui.practice.wire import ApiError, encode, timestamp

Json = dict[str, Any]

_THINK_VALUES = 'must be "high", "medium", "low", true, or false'
_PIECE = re.compile(r"\s*\S{1,60}|\s+$")


@dataclass(frozen=True, slots=True)
class Generation:
    """A reply that can be streamed: everything about the request has been checked."""

    model: str
    turns: list[Turn]
    seed: int
    num_ctx: int
    num_predict: int
    stop: list[str]
    format: Any
    logprobs: bool
    only_rendered: bool
    thinks: bool
    started: int
    """perf_counter_ns at the request's arrival."""

    @property
    def thoughts(self) -> list[str]:
        """What a thinking model says to itself, in pieces of about a word."""
        if not self.thinks:
            return []
        asked = next((turn.content for turn in reversed(self.turns) if turn.role == "user"), "")
        kind, language = categorise(asked).replace("_", " "), language_of(asked)
        said = f"The user asks: {asked.strip()[:80]}\nThat is a request of the kind {kind}"
        said += f", and the language is {language}." if language else "."
        said += "\nI look into my bank of tasks for it and answer in the style that I was asked for."
        return _PIECE.findall(said)

    @property
    def rendered(self) -> Json:
        """The answer to `_debug_render_only`."""
        return {
            **_head(self),
            "message": {"role": "", "content": ""},
            "done": False,
            "_debug_info": {"rendered_template": render(self.turns)},
        }

    def whole(self, lines: Iterator[Json]) -> Json:
        """The stream's lines as one object."""
        *parts, last = lines
        if "response" in last:
            joined = {**last, "response": "".join(part["response"] for part in parts)}
            thoughts = "".join(part.get("thinking", "") for part in parts)
            return {**joined, "thinking": thoughts} if thoughts else joined
        message = {"role": "assistant", "content": "".join(part["message"]["content"] for part in parts)}
        if thoughts := "".join(part["message"].get("thinking", "") for part in parts):
            message["thinking"] = thoughts
        joined = {**last, "message": message}
        if self.logprobs:
            joined["logprobs"] = [entry for part in parts for entry in part["logprobs"]]
        return joined


def prepare(model: Model, request: Json, count: Callable[[str], int]) -> Generation:
    """Check a request as Ollama does, in its order, and fix what the reply depends on.

    `count` tells how often the same conversation was asked before; it is not called when the request or the
    model fixes the reply by a seed or by temperature 0. Raises ApiError.
    """
    started = time.perf_counter_ns()
    abilities = capabilities(model)
    if "completion" not in abilities:
        raise ApiError(400, f'"{request["model"]}" does not support chat')
    think = request.get("think")
    if think not in (None, True, False, "low", "medium", "high"):
        raise ApiError(400, f"invalid think value: {encode(think).decode()} ({_THINK_VALUES})")
    if think not in (None, False) and "thinking" not in abilities:
        raise ApiError(400, f'"{request["model"]}" does not support thinking')
    if request.get("tools"):
        raise ApiError(400, f"{model.name.full} does not support tools")
    options = merge_options(model.parameters, request.get("options", {}))
    form = request.get("format")
    if form not in (None, "", "json") and not isinstance(form, dict):
        quoted = encode(encode(form).decode()).decode()
        raise ApiError(500, f'invalid format: {quoted}; expected "json" or a valid JSON Schema object')
    num_ctx = int(options.get("num_ctx", 0)) or DEFAULT_NUM_CTX
    num_ctx = max(4, min(num_ctx, CONTEXT_LENGTH))
    turns = assemble(model, [Turn(item.get("role") or "", item.get("content") or "") for item in request["messages"]])
    if request.get("truncate") is False:
        check_length(turns, num_ctx)
    else:
        turns = truncate(turns, num_ctx)
    only_rendered = bool(request.get("_debug_render_only"))
    return Generation(
        model=request.get("model", ""),
        turns=turns,
        seed=0 if only_rendered or not turns else _seed(turns, options, count),
        num_ctx=num_ctx,
        num_predict=int(options.get("num_predict", -1)),
        stop=[word for word in options.get("stop", []) if word],
        format=form,
        logprobs=bool(request.get("logprobs")),
        only_rendered=only_rendered,
        thinks="thinking" in abilities and think is not False,
        started=started,
    )


def chat_lines(generation: Generation, wait: Callable[[], None]) -> Iterator[Json]:
    """The reply in chat's shape, a piece of about a word at a time; the last line has the metrics."""
    for piece in generation.thoughts:
        wait()
        message = {"role": "assistant", "content": "", "thinking": piece}
        yield {**_head(generation), "message": message, "done": False}
    for piece, metrics in _pieces(generation, wait):
        line = {**_head(generation), "message": {"role": "assistant", "content": piece}, "done": bool(metrics)}
        if generation.logprobs and not metrics:
            token = {"token": piece, "logprob": 0.0, "bytes": list(piece.encode())}
            line["logprobs"] = [{**token, "top_logprobs": [token]}]
        yield {**line, **metrics}


def generate_lines(generation: Generation, wait: Callable[[], None]) -> Iterator[Json]:
    """The reply in generate's shape."""
    for piece in generation.thoughts:
        wait()
        yield {**_head(generation), "response": "", "thinking": piece, "done": False}
    for piece, metrics in _pieces(generation, wait):
        yield {**_head(generation), "response": piece, "done": bool(metrics), **metrics}


def _pieces(generation: Generation, wait: Callable[[], None]) -> Iterator[tuple[str, Json]]:
    """Pieces of text, then "" with the metrics."""
    loaded = time.perf_counter_ns()
    text, stopped = _cut(_text(generation), generation.stop)
    pieces = _PIECE.findall(text)
    limit = generation.num_predict if generation.num_predict > 0 else len(pieces)
    evaluated = first = last = time.perf_counter_ns()
    for number, piece in enumerate(pieces[:limit]):
        wait()
        last = time.perf_counter_ns()
        first = first if number else last
        yield piece, {}
    metrics = {
        "done_reason": "length" if len(pieces) > limit else "stop",
        "total_duration": time.perf_counter_ns() - generation.started,
        "load_duration": loaded - generation.started,
        "prompt_eval_count": count_tokens(render(generation.turns)),
        "prompt_eval_duration": evaluated - loaded,
        "eval_count": len(generation.thoughts) + min(limit, len(pieces)) + stopped,
        "eval_duration": last - first,
    }
    yield "", {key: value for key, value in metrics.items() if value}


def _text(generation: Generation) -> str:
    reply = answer(generation.turns, generation.seed)
    if generation.format:
        schema = generation.format if isinstance(generation.format, dict) else None
        return fill(schema, reply)
    return reply


def _cut(text: str, stop: list[str]) -> tuple[str, bool]:
    """The text before the first stop word, and whether there was one."""
    ends = [position for word in stop if (position := text.lstrip().find(word)) >= 0]
    return (text.lstrip()[: min(ends)], True) if ends else (text, False)


def _seed(turns: list[Turn], options: Json, count: Callable[[str], int]) -> int:
    conversation = render(turns)
    if "seed" in options:
        return int(options["seed"])
    content = crc32(conversation.encode("utf-8", "replace"))
    return content if options.get("temperature") == 0 else content + count(conversation)


def _head(generation: Generation) -> Json:
    return {"model": generation.model, "created_at": timestamp(datetime.now(UTC))}
