"""What an instruction asks for, read as broadly as a strong model would: stems, synonyms, opposites, negations.

It is written without sight of the product's wordings, and for instructions only: what users say in their own words is
known to the responder by construction.
"""

from __future__ import annotations

import re
from pathlib import Path

from bench.learning.world import Order
from bench.learning.worlds.stranger.things import DOMAINS

_NEGATIVE = re.compile(
    r"\b(?:no|not|never|nothing|n't|don['’]?t|doesn['’]?t|isn['’]?t|avoid\w*|without|omit\w*|skip\w*|drop\w*|remov\w*|"
    r"refrain|leave|leaving|stop\w*|instead of|rather than|free (?:of|from)|exclud\w*|cut|forgo|fewer|less|ban\w*|hide|"
    r"spare|strip|forbid\w*|reject\w*|dislik\w*|hates?|unwanted|unnecessary|over|away from|neither|nor|replac\w*|"
    r"keep out)\b"
)
_AFTERWARDS = re.compile(
    r"^[^,;.]{0,20}\b(?:out|away|unwanted|off|(?:is|are) (?:not|unnecessary)|should not|must not)\b"
)
_ANEW = re.compile(  # where a new statement begins, a negation before it does not reach
    r"[.;!?](?:\s|$)|\bbut\b|\binstead(?! of)\b|—|"
    r",\s*(?:and )?(?=(?:use|write|prefer|include|add|keep|show|start|begin|give|put|answer|go|do|state|name|list|end|"
    r"explain|return|let)\b)|"
    r"\band (?=(?:use|write|prefer|include|add|show|give|start)\b)"
)
_COUNTS = re.compile(r"(\d+)(?:[ -](?:or|and) (?:fewer|less|more))?[ -](words?|sentences?|lines?)\b")
_AT_LEAST = re.compile(
    r"at least|(?:no|not) (?:less|fewer) than|minimum|\bmin\b|or more|(?:more|longer) than|exceed|\babove\b|\bover\b"
)
_AT_MOST = re.compile(
    r"at most|no more|without exceeding|"
    r"(?:not|never|don['’]t|no)\s+(?:\w+ )?(?:exceed|go (?:over|above)|longer than|more than|write over)"
)
_SHORT = re.compile(r"\b(?:short(?:er)?|concise\w*|brief\w*|terse|succinct\w*|compact|crisp|lean|trim)\b")
_LONG = re.compile(r"\b(?:long(?:er)?|detail\w*|thorough\w*|in[- ]depth|elaborat\w*|verbos\w*|wordy|expand\w*)\b")
_COMMON = frozenset(["just", "make", "invoke", "ent", "yarn", "uv", "nix", "rest", "recursion"])
"""Things that are everyday words too: those count in quotes, as a line of their own, or where something is chosen."""
_CHOSEN = (
    r"(?<!\w)(?:use|uses|using|with|to|in|on|prefer\w*|over|of|than|no|not|avoid|via|choose|for|by|is|from|like|want\w*|"
    r"or|and|\w+[:,])\s+(?P<chosen>{name})(?=$|[.,;:!)]| (?:instead|rather|over|for|and|or|not)\b)"
)
_COMMON_THING = r"[`\"'“‘*](?P<quoted>{name})[`\"'”’*]|" + _CHOSEN + r"|^(?P<alone>{name})\W*$"
_THING = r"(?<![\w.])(?P<thing>{name})(?!\w)"


def _patterns() -> dict[tuple[str, str], re.Pattern[str]]:
    """By feature and sign."""
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    lines = (line.split(" ", 2) for line in text.splitlines() if not line.startswith("#"))
    return {(feature, sign): re.compile(pattern) for feature, sign, pattern in lines}


_PATTERNS = _patterns()
_FEATURES = tuple(dict.fromkeys(feature for feature, _ in _PATTERNS))


def read(low: str) -> list[Order]:
    """Orders about things if there are any, else about features, else about length."""
    if things := _things(low):
        return things
    orders = _length_by_number(low)
    for name in _FEATURES:
        opposite = _PATTERNS.get((name, "-"))
        if opposite and (hit := opposite.search(low)):
            orders.append(Order("style", name, _negated(low, *hit.span())))
        elif hit := _PATTERNS[name, "+"].search(low):
            orders.append(Order("style", name, not _negated(low, *hit.span())))
    if orders:
        return orders
    for pattern, wanted in ((_SHORT, False), (_LONG, True)):
        if hit := pattern.search(low):
            return [Order("words", "words", wanted is not _negated(low, *hit.span()))]
    return []


def _length_by_number(low: str) -> list[Order]:
    """Sentences and lines count as ten words each."""
    if not (hit := _COUNTS.search(low)):
        return []
    limit = int(hit.group(1)) * (1 if hit.group(2).startswith("word") else 10)
    before = low[: hit.end()]
    return [Order("words", "words", bool(_AT_LEAST.search(before)) and not _AT_MOST.search(before), limit)]


def _things(low: str) -> list[Order]:
    orders = []
    for domain, things in DOMAINS.items():
        for thing in things:
            name = thing.lower()
            pattern = _COMMON_THING if name in _COMMON else _THING
            if hit := re.search(pattern.replace("{name}", re.escape(name)), low):
                start, end = hit.span(hit.lastgroup or 0)
                orders.append(Order("thing", f"{domain}:{thing}", not _negated(low, start, end)))
    return orders


def _negated(low: str, start: int, end: int) -> bool:
    statement = _ANEW.split(low[:start])[-1]
    return bool(_NEGATIVE.search(statement) or _AFTERWARDS.search(low[end:]))
