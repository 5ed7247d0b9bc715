"""What the examples among the messages look like: the style that they pull towards."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from hungry_tui.practice.style import LONG, MEDIUM, SHORT, Wish

_CODE = re.compile(r"```.*?(?:```|\Z)", re.S)
_BULLET = re.compile(r"^\s*[-*•]\s+\S", re.M)
_STEP = re.compile(r"^\s*\d+[.)]\s+\S", re.M)
_EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_PREAMBLE = re.compile(
    r"\s*(?:sure|certainly|of course|absolutely|great question|happy to|here(?:'s| is)|no problem|good)\b", re.I
)
_CLOSING = re.compile(
    r"(?:let me know|hope this helps|happy to help|feel free|want me to|shall i|would you like)[^\n]*\s*\Z", re.I
)
_HEDGE = re.compile(r"\b(?:maybe|perhaps|might|probably|i think|possibly|not sure|it seems)\b", re.I)

_PROSE: dict[str, Callable[[str], bool]] = {
    "emoji": lambda text: bool(_EMOJI.search(text)),
    "headings": lambda text: bool(re.search(r"^#{1,4} ", text, re.M)),
    "bold": lambda text: "**" in text,
    "preamble": lambda text: bool(_PREAMBLE.match(text)),
    "closing": lambda text: bool(_CLOSING.search(text)),
    "hedging": lambda text: bool(_HEDGE.search(text)),
    "exclamation": lambda text: "!" in text,
}
_IN_CODE: dict[str, Callable[[str], bool]] = {
    "comments": lambda code: bool(re.search(r"(?:^|\s)(?:#(?!!)|//(?!/)|--)\s*\w", code)),
    "docstrings": lambda code: bool(re.search(r'"""|///|/\*\*', code)),
    "types": lambda code: bool(re.search(r"->|\w: ?(?:str|int|float|list|dict|Path|string|number|boolean)\b", code)),
    "errors": lambda code: bool(re.search(r"\b(?:except|catch|raise|throw|guard|Err\(|err != nil|set -e)", code)),
    "tests": lambda code: bool(re.search(r"\bassert\b|\btest_|XCTAssert|expect\(|#\[test\]|func Test", code)),
}


def wishes_of(replies: Sequence[str]) -> list[Wish]:
    """The features that most of the examples share; code features only from examples with code."""
    if not replies:
        return []
    prose = [_CODE.sub(" ", reply) for reply in replies]
    code = ["".join(_CODE.findall(reply)) for reply in replies if "```" in reply]
    wishes = [Wish(feature, _most(detect, prose)) for feature, detect in _PROSE.items()]
    wishes += [Wish(feature, _most(detect, code)) for feature, detect in _IN_CODE.items() if code]
    wishes.append(Wish("layout", _layout(prose)))
    words = sorted(len(text.split()) for text in prose)[len(prose) // 2]
    wishes.append(Wish("length", SHORT if words < 45 else MEDIUM if words < 110 else LONG))
    wishes.append(Wish("max words", max(25, round(words * 1.4))))
    if code and words < 4:
        wishes.append(Wish("explanation", False))
    return wishes


def _most(detect: Callable[[str], bool], texts: Sequence[str]) -> bool:
    return 2 * sum(detect(text) for text in texts) > len(texts)


def _layout(prose: Sequence[str]) -> str:
    if _most(lambda text: len(_STEP.findall(text)) > 1, prose):
        return "steps"
    return "bullets" if _most(lambda text: len(_BULLET.findall(text)) > 1, prose) else "prose"
