"""Reads English instructions about style out of SYSTEM, notes and requests."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re
from collections.abc import Iterator

from hungry_tui.practice.cues import cues, wanted_at
from hungry_tui.practice.limits import read_limits
from hungry_tui.practice.scopes import in_scope, take_scope
from hungry_tui.practice.style import LONG, SHORT, Wish
from hungry_tui.practice.terms import read_terms
from hungry_tui.practice.vocabulary import PATTERNS, Value

_MANY_LINES = 200
_BULLET = re.compile(r"^\s*(?:[-*•–+>]|\d+[.)])\s+|^\s*#+\s*")
_MARKS = re.compile(r"\*\*|__|\((?:\d+|[^)]*(?:support|evidence|times)[^)]*)\)")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\s+[—–]\s+")
_CLAUSE = re.compile(
    r",?\s+(?:and|but|then|also|plus)\s+(?=(?:always|never|do not|don'?t|no|avoid|include|add|use|write|keep|prefer|show|give|make|skip|omit|start|end|be|handle|with|without|explain|put)\b)"
    r"|,\s+(?=(?:always|never|do not|don'?t|no|avoid|include|add|use|write|keep|prefer|show|give|make|skip|omit|start|end|be|handle|missing|needs?|too|more|less|with|without|good|great|explain|put)\b)",
    re.I,
)
_COMPLAINTS = re.compile(
    r"\b(?:den(?:y|ied|ials?)|disliked?|rejected|complain\w*|feedback|did not like|didn't like|went wrong|mistakes)\b",
    re.I,
)
_PRAISE = re.compile(r"\b(?:approv\w+|liked?|praised?|went well|worked)\b", re.I)
_DENIED_LINE = re.compile(r"^\s*(?:denied|rejected|disliked|bad)\b[^:]*:\s*", re.I)
_LIKED_LINE = re.compile(r"^\s*(?:approved|accepted|liked|good)\b[^:]*:\s*", re.I)
_MODIFIER = re.compile(
    r"\b(?:with|without|including|include|add|avoid|no|use|using|do not|don'?t|(?P<manner>keep it|make it|be))\b"
)
_ADVERB = re.compile(
    r"\b(?:briefly|concisely|in short|in detail|in depth|step[- ]by[- ]step|thoroughly|succinctly)\b", re.I
)


def read_instructions(text: str, category: str, language: str) -> list[Wish]:
    """What a SYSTEM text or a note asks for in replies to a request of that kind, in the text's order."""
    wishes: list[Wish] = []
    scope, complaining = "", False
    for line in text.splitlines():
        if not line.strip():
            scope, complaining = "", False
            continue
        listed = _BULLET.match(line) is not None and not line.lstrip().startswith("#")
        content = _MARKS.sub("", _BULLET.sub("", line)).strip()
        if content.endswith(":"):
            heading_scope, _ = take_scope(f"{content.rstrip(':')}: ")
            scope = heading_scope
            complaining = bool(_COMPLAINTS.search(content)) and not _PRAISE.search(content)
            continue
        complaint = (complaining and listed) or _DENIED_LINE.match(content) is not None
        content = _LIKED_LINE.sub("", _DENIED_LINE.sub("", content))
        for clause, own in _clauses(content):
            if in_scope(scope, category, language) and in_scope(own, category, language):
                wishes += read_clause(clause, complaining=complaint)
            elif "testing" in (scope, own):
                # "Use pytest for tests" is about the tests in any reply.
                wishes += read_terms(clause)
    return wishes


def read_request(text: str) -> list[Wish]:
    """What a request says about the reply's style: only what stands with a verb or as an adverb."""
    wishes: list[Wish] = []
    for line in text.splitlines():
        for clause, _ in _clauses(line):
            lowered = clause.lower()
            if _ADVERB.search(clause):
                wishes += read_clause(" ".join(_ADVERB.findall(lowered)), complaining=False)
            limits, rest = read_limits(lowered)
            wishes += limits
            modifier = _MODIFIER.search(rest)
            if modifier:
                found = _features(rest[modifier.start() :], complaining=False)
                wishes += [wish for wish, sure in found if sure and (modifier["manner"] or wish.aspect != "length")]
    return wishes


def read_clause(clause: str, *, complaining: bool) -> list[Wish]:
    """What one clause asks for. In a complaint, a bare mention says that there was too much of it."""
    lowered = clause.lower().replace("’", "'")
    limits, rest = read_limits(lowered)
    features = [wish for wish, _ in _features(rest, complaining=complaining)]
    if limits:
        features = [wish for wish in features if wish.aspect != "length"]
    if limits or features:
        return features + limits + _named(clause, features)
    return read_terms(clause)


def _named(clause: str, features: list[Wish]) -> list[Wish]:
    """Things beside features, as in "use pytest for tests"; not what is only another word for the features."""
    return (
        [
            wish
            for wish in read_terms(clause)
            if not any(pattern.search(str(wish.value).lower()) for _, _, pattern in PATTERNS)
        ]
        if features
        else []
    )


def _clauses(content: str) -> Iterator[tuple[str, str]]:
    """The clauses of a line with the scope of each; a scope holds to the end of its sentence."""
    for sentence in _SENTENCE.split(content):
        scope, rest = take_scope(sentence.strip(" .;!"))
        for clause in _CLAUSE.split(rest):
            own, bare = take_scope(clause)
            if bare.strip():
                yield bare, own or scope


def _features(clause: str, *, complaining: bool) -> list[tuple[Wish, bool]]:
    """Features that a clause mentions, and whether a word says that they are (un)wanted."""
    found: list[tuple[int, Wish, bool]] = []
    text = clause
    for aspect, value, pattern in PATTERNS:
        for match in pattern.finditer(text):
            wanted = wanted_at(clause, match.start(), match.end(), complaining=complaining)
            if aspect == "code" and not _stands_right_before(clause[: match.start()]):
                continue
            found.append((match.start(), _wish(aspect, value, wanted is not False), wanted is not None))
        text = pattern.sub(lambda match: "\0" * len(match[0]), text)
    return [(wish, sure) for _, wish, sure in sorted(found, key=lambda item: item[0])]


def _stands_right_before(before: str) -> bool:
    """Whether a cue stands right before: "show code" is about having it, "comments in the code" is not."""
    found = cues(before)
    return bool(found) and before[found[-1].end :].strip() in ("", "any", "the", "me", "some")


def _wish(aspect: str, value: Value, wanted: bool) -> Wish:
    if aspect == "length":
        return Wish(aspect, value if wanted else (SHORT if value == LONG else LONG))
    if aspect == "layout":
        return Wish(aspect, value if wanted else _opposite(str(value)))
    if aspect == "max code lines":
        return Wish(aspect, value if wanted else _MANY_LINES)
    return Wish(aspect, bool(value) == wanted)


def _opposite(layout: str) -> str:
    if layout == "prose":
        return "bullets"
    return layout.removeprefix("not ") if layout.startswith("not ") else f"not {layout}"
