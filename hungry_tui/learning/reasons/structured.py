"""Reading reasons with a capable model: what to ask it, and what of its answer counts.

The model only reads. It answers in JSON by a schema; what does not name a known decision, or quotes words that are not
in its reason, is thrown away, and the rest goes through the same `learn` as everything else. This module does no I/O:
the trainer asks, keeps the answers by decision and `READER_VERSION`, and falls back to the deterministic reader.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.reasons.mentions import LEXICON
from hungry_tui.learning.replies.aspects import ASPECTS, NAMED
from hungry_tui.learning.wording import plain, tokens
from hungry_tui.records import Category, Exchange

READER_VERSION: Final = 1
"""Grows when the question or the checks change: answers that were kept under another version are read anew."""
BATCH: Final = 10
"""How many reasons to ask about in one call."""
_EXCERPT: Final = 600
_LONGEST_RULE: Final = 160
_LONGEST_ASPECT: Final = 40

_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "aspect": {"type": "string"},
                    "want": {"type": "string", "enum": [want.value for want in Want]},
                    "value": {"type": ["number", "null"]},
                    "scope": {"type": ["string", "null"], "enum": [*(category.value for category in Category), None]},
                    "rule": {"type": "string"},
                    "quote": {"type": "string"},
                },
                "required": ["id", "aspect", "want", "value", "scope", "rule", "quote"],
            },
        }
    },
    "required": ["items"],
}
_TASK: Final = """\
You read why a user approved or denied replies of a coding assistant. For every wish that a reason expresses, give one \
item.
- id: the decision's id.
- aspect: one of {aspects}; or, for anything else, the thing itself in the user's words, such as "pathlib".
- want: include or avoid for what is there or not; more or less for a degree; at_most or at_least with a number.
- value: the number the user named, else null.
- scope: the kind of request the user limits the wish to ({scopes}), else null.
- rule: the wish as a short instruction to the assistant, such as "Use pathlib instead of os.path.".
- quote: the words of the reason that say so, copied exactly.
A complaint is not an instruction: "no type hints" about a denied reply without type hints means include type hints. \
The reply's beginning shows what the reply did. A reason without any wish ("wrong", "meh") gives no item. \
Invent nothing.

Answer with JSON by this schema and nothing else:
{schema}"""


def readable(exchange: Exchange) -> bool:
    """Whether there is a reason to read."""
    return exchange.approved is not None and bool(exchange.reason.strip())


def reading_request(decisions: Sequence[Exchange]) -> tuple[list[dict[str, str]], dict[str, Any]]:
    """The messages to send, and the schema to send as `format`; at most `BATCH` decisions at a time, temperature 0."""
    task = _TASK.format(
        aspects=", ".join(NAMED),
        scopes=", ".join(category.value for category in Category),
        schema=json.dumps(_SCHEMA),
    )
    items = [
        {
            "id": exchange.request_id,
            "verdict": "approved" if exchange.approved else "denied",
            "request_kind": exchange.category.value,
            "reason": exchange.reason,
            "reply_begins": exchange.response[:_EXCERPT],
        }
        for exchange in decisions
        if readable(exchange)
    ]
    messages = [
        {"role": "system", "content": task},
        {"role": "user", "content": json.dumps(items, ensure_ascii=False, indent=1)},
    ]
    return messages, _SCHEMA


def validated(reply: str, decisions: Sequence[Exchange]) -> dict[str, list[Reading]]:
    """The readings of a model's answer that hold, by request_id; a decision without any is missing.

    Raises ValueError when the answer is no JSON of the schema's shape at all: then ask once more, and fall back.
    """
    try:
        items = json.loads(reply)["items"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("the model's reading is not the JSON that was asked for") from error
    if not isinstance(items, list):
        raise ValueError("the model's reading holds no list of items")
    reasons = {exchange.request_id: " ".join(exchange.reason.split()) for exchange in decisions if readable(exchange)}
    found: dict[str, list[Reading]] = {}
    for item in items:
        if not isinstance(item, Mapping):
            continue
        identity = item.get("id")
        reading = _reading(item, reasons.get(identity, "")) if isinstance(identity, str) else None
        if isinstance(identity, str) and reading is not None and reading not in found.get(identity, []):
            found.setdefault(identity, []).append(reading)
    return found


def _reading(item: Mapping[str, Any], reason: str) -> Reading | None:
    quote, aspect, rule = (_text(item.get(key)) for key in ("quote", "aspect", "rule"))
    if not quote or quote.lower() not in reason.lower() or not aspect or len(aspect) > _LONGEST_ASPECT:
        return None
    try:
        want = Want(item.get("want", ""))
        scope = Category(item["scope"]) if item.get("scope") else None
    except (ValueError, TypeError):
        return None
    value = item.get("value")
    number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    if number is not None and not (math.isfinite(number) and 0 < number < 100_000):
        number = None
    aspect = _known_aspect(aspect)
    if aspect not in ASPECTS and (not rule or len(rule) > _LONGEST_RULE):
        rule = f"Use {aspect}." if want.up else f"Do not use {aspect}."
    return Reading(aspect, want, number, scope, "" if aspect in ASPECTS else rule, quote)


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _known_aspect(aspect: str) -> str:
    """The table's name for an aspect that the model called otherwise ("type hints"), else its own word."""
    name = plain(aspect).replace(" ", "_").replace("-", "_")
    if name in ASPECTS:
        return name
    words = tokens(plain(aspect).replace("_", " ").replace("-", " "))
    found = LEXICON.at(words, 0) if words else None
    return found[1].aspect if found and found[0] == len(words) and found[1].pole == 0 else aspect
