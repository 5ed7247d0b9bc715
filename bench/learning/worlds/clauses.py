"""What an instruction asks for, told by the word lists of a world, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bench.learning.world import Order

_AT_MOST = re.compile(
    r"(?:at (?:the )?most|(?:no|not) (?:more|longer) than|under|below|within|up to|max(?:imum)?(?: of)?|"
    r"(?<!no )(?<!not )(?:less|fewer|shorter) than|limit\w*(?: \w+){0,4}? to|about|around|roughly|in) "
    r"(\d+)[ -](word|sentence)s?|(\d+)[ -](word|sentence)s? (?:max\w*|or (?:fewer|less)|tops|at (?:the )?most|limit|"
    r"are (?:plenty|enough))"
)
_AT_LEAST = re.compile(
    r"(?:at least|(?:no|not) (?:fewer|less|shorter) than|min(?:imum)?(?: of)?|"
    r"(?<!no )(?<!not )(?:more|longer) than|over|above|exceed\w*) "
    r"(\d+)[ -](word|sentence)s?|(\d+)\+? (word|sentence)s? (?:min\w*|or more|at least)|(\d+)\+ (word|sentence)s?"
)
_SENTENCE = 10  # words, as the reasons of this world count
_SHORT = re.compile(
    r"\b(?:short(?:er)?|brief(?:er|ly)?|concise(?:ly)?|terse(?:ly)?|succinct(?:ly)?|compact|too long|verbose|wordy|"
    r"rambl\w+|to the point|length down|condens\w+|padding|fewer words|lengthy)\b"
)
_NOT_SHORT = frozenset(["verbose", "wordy", "lengthy", "padding"])
_LONG = re.compile(
    r"\b(?:detail(?:s|ed)?|longer|long (?:answers?|repl(?:y|ies)|texts?|explanations?)|thorough(?:ly)?|in[- ]depth|"
    r"into depth|elaborat\w+|comprehensive(?:ly)?|exhaustive|expand\w*|too short|say more|more words|"
    r"extensive(?:ly)?|at length|curt)\b"
)
_SCOPE = re.compile(
    r"\b(?:for|in|when|on|during|whenever)\s+"
    r"(?:(?:answering|it is about|replying to|asked for|doing|writing)\s+)?(?:the |any |all |new )?"
    r"(code[ _]generation|generating code|debugging|design(?:ing)?|explanations?|explaining|testing|tests|specs)\b"
    r"(?:\s+(?:requests?|questions?|answers?|replies|prompts?|tasks?|category)\b)?"
)
_CATEGORIES = {"cod": "code_generation", "gen": "code_generation", "deb": "debugging", "des": "design"}
_CATEGORIES |= {"exp": "explanation", "tes": "testing", "spe": "testing"}
_NEGATION = re.compile(
    r"\b(?:no|not(?! only)|never|cannot|avoid\w*|without|leav\w+ (?:out|off|away)|left (?:out|off|away)|omit\w*|"
    r"skip\w*|drop\w*|remov\w+|stop\w*|refrain\w*|instead of|in place of|rather than|over|free (?:of|from)|less|"
    r"fewer|ban\w*|exclud\w+|cut(?! (?:\w+ )?(?:\w+ )?into)|eliminat\w+|discard\w*|reject\w*|dislik\w+|hat(?:e|es|ed)|"
    r"spare|forget\w*|minimi[sz]e|hold\w* back|stay\w* away|keep away|keep out|get rid|do away|none|neither|nor|"
    r"unwanted|forgo|abstain|suppress\w*|strip|ditch|lose|neglect|overus\w+|too (?:many|much)|needless|unnecessary|"
    r"superfluous|fed up|annoy\w*)\b"
)
_AFTERWARDS = re.compile(
    r"\b(?:(?:is|are|should|must|may|shall|need) (?:not|never)|never|avoided|unwanted|unnecessary|needless|superfluous|"
    r"forbidden|banned|disliked|annoy\w*|distract\w*)\b(?! only)|^\s*not\b"
)
_AWAY = re.compile(r"\b(?:out|away|off|omitted|left out|removed|dropped|skipped|forgotten|missing)\b")
_VERBS = (
    "use|using|add|include|write|keep|put|show|prefer|give|provide|start|begin|end|finish|close|answer|reply|always|do|make|"
    "have|split|mark|state|explain|say|be|stick|go|choose|want|wants|likes?|ask|present|deliver|handle|read|take|format|"
    "build|rely|switch|set|open|please|wish|wishes|prefers|expects?"
)
_STARTS = re.compile(rf"\s*(?:(?:instead|rather|then|also|always|please|just|and|but|the user)\s+)*(?:{_VERBS})\b")
_BREAKS = re.compile(
    r"(?P<hard>[.;!?\n](?=\s|$)|\b(?:but|while|so that)\b)|(?P<soft>,|\b(?:and|or)\b)|"
    r"(?P<against>(?=\b(?:instead of|rather than|in place of|over)\b))"
)


class Reader:
    """Reads instructions in a world that has these domains; `patterns` says by what words each feature is known.

    A pattern's line is "feature: regular expression", or "not feature: …" for what its absence may be called.
    """

    def __init__(self, domains: Mapping[str, tuple[str, ...]], patterns: Sequence[str]) -> None:
        self._things = [(f"{domain}:{thing}", _thing(thing)) for domain, rivals in domains.items() for thing in rivals]
        parts = [line.partition(": ") for line in patterns]
        found = [
            (head.removeprefix("not "), re.compile(pattern), not head.startswith("not ")) for head, _, pattern in parts
        ]
        self._features = sorted(found, key=lambda item: item[2])  # absence is looked for first

    def read(self, low: str) -> list[Order]:
        """The orders of an instruction in lower case."""
        text = low.replace("’", "'").replace("n't", " not").replace("dont ", "do not ")
        text = re.sub(r"\breplac\w* (.+?) (?:with|by) ", r"no \1; use ", text)
        scope = None
        if hit := _SCOPE.search(text):
            scope = _CATEGORIES[hit[1][:3]]
            text = _blanked(text, hit)
        orders: list[Order] = []
        for pattern, wanted in ((_AT_LEAST, True), (_AT_MOST, False)):
            if hit := pattern.search(text):
                number, unit = (group for group in hit.groups() if group)
                orders.append(Order("words", "words", wanted, int(number) * (_SENTENCE if unit == "sentence" else 1)))
                text = _blanked(text, hit)
        orders += [
            Order("thing", name, not _is_refused(text, hit))
            for name, thing in self._things
            if (hit := thing.search(text))
        ]
        for _, thing in self._things:
            text = thing.sub(lambda hit: "_" * len(hit[0]), text)
        orders += self._style_orders(text) or ([] if orders else list(_length_orders(text)))
        return [Order(order.kind, order.name, order.wanted, order.limit, scope) for order in orders]

    def _style_orders(self, text: str) -> list[Order]:
        found: dict[str, Order] = {}
        for feature, pattern, wanted in self._features:
            if feature not in found and (hit := pattern.search(text)):
                found[feature] = Order("style", feature, _is_refused(text, hit) is not wanted)
        return list(found.values())


def _length_orders(text: str) -> Iterator[Order]:
    """Wishes about length without a number; a feature may be short or long too, so only where none was named."""
    for pattern, wanted in ((_SHORT, False), (_LONG, True)):
        if hit := pattern.search(text):
            too = hit[0] in _NOT_SHORT or hit[0].startswith(("too", "rambl"))
            negative = _is_refused(text, hit)
            yield Order("words", "words", (not wanted if negative else wanted) if not too else hit[0] == "too short")
            return


def _thing(thing: str) -> re.Pattern[str]:
    name = r"\W?".join(re.findall(r"\w+", thing.lower().removeprefix("a "))).removesuffix("s")
    return re.compile(rf"(?<![\w.]){name}s?(?!\w)")


def _blanked(text: str, hit: re.Match[str]) -> str:
    return text[: hit.start()] + " " * len(hit[0]) + text[hit.end() :]


def _is_refused(text: str, hit: re.Match[str]) -> bool:
    """Whether the clause that names it says no; a clause that says nothing goes on with the one before."""
    refused = False
    for start, end, goes_on in _clauses(text, hit):
        before = text[start : min(end, hit.start())]
        after = text[hit.end() : end] if end > hit.end() else ""
        count = len(_NEGATION.findall(before))
        if _AFTERWARDS.search(after) or (_AWAY.search(after) and not (count == 0 and "missing" in after)):
            count += 1
        if count or not goes_on or _STARTS.match(text[start:end]):
            refused = count % 2 == 1
        if end >= hit.end():
            break
    return refused


def _clauses(text: str, hit: re.Match[str]) -> Iterator[tuple[int, int, bool]]:
    """(start, end, whether it goes on with the clause before) of each clause up to the one with the hit."""
    start, goes_on = 0, False
    for at in _BREAKS.finditer(text):
        if not hit.start() <= at.start() < hit.end():
            yield start, at.start(), goes_on
            start, goes_on = at.end(), at.lastgroup == "soft"
    yield start, len(text), goes_on
