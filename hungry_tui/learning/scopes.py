"""For which kind of request a reason speaks: "for tests …", "when debugging …"."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.records import Category

_KINDS: Final = {
    Category.debugging: r"(?:bug[- ]?)?fix(?:es)?|fixing(?: (?:things|bugs|code|stuff))?|bugs|debugging|debug|bug reports?|crash(?:es)? reports?|something(?: i)?s? (?:broken|breaks)|things break|broken code|troubleshooting|hotfix(?:es)?",
    Category.testing: r"(?:unit |integration )?tests|testing|test (?:code|files?|suites?|cases?|writing)|specs|writing tests|you write tests",
    Category.design: r"(?:system |api )?designs?|architecture|designing|design(?:ing)? (?:docs?|discussions?|work|stuff|things)|architectural|high[- ]level design",
    Category.explanation: r"explanations?|explaining(?: (?:things|stuff|concepts))?|explainers?|concepts|conceptual|theory|you(?:'re| are)? explain(?:ing)?(?: (?:things|stuff|something))?|teaching",
    Category.code_generation: r"(?:new |generated )?code|code[- ]gen(?:eration)?|coding|implementations?|writing (?:new )?code|you write code|snippets|scripts|generating code|implementing",
    Category.other: r"(?:everything|anything) else|other|misc(?:ellaneous)?(?: stuff)?|general|small talk",
}  # fmt: skip
_NOUN: Final = r"(?: (?:requests?|questions?|answers?|replies|repl(?:y|ies)|responses?|tasks?|prompts?|stuff|things|sessions?|help|work|ones|queries|jobs?))"
_LEAD: Final = r"(?<!need )(?<!needs )(?<!asked )(?<!ask )(?<!asking )(?<!reason )(?<!call )(?<!calls )(?<!looking )(?<!hoping )(?<!screams )(?<!care )(?<!cares )(?<!time )(?<!interested )(?<!fond )(?<!crying )(?<!begging )(?<!thanks )(?<!you )\b(?:for|on|when(?:ever)?(?: (?:it's|its|i ask (?:about|for)|asked (?:about|for)|doing|you(?:'re| are)?(?: doing)?))?|during|while|in|if it's|as for|regarding)(?: (?:a|an|any|all|my|your|the|these|those|such|plain|simple|pure|just))?"
_SPOKEN: Final = tuple(
    (
        category,
        re.compile(
            rf"{_LEAD} (?:{kind}){_NOUN}\b"
            if category is Category.other
            else rf"{_LEAD} (?:{kind}){_NOUN}?\b(?! (?:block|example|length|coverage|handling))"
        ),
    )
    for category, kind in _KINDS.items()
)
_PLACE: Final = re.compile(
    r"\b(?:in|with|on)(?: (?:the|your|my|a|all))? (?:code|snippets?|scripts?|tests|implementations?|fix|bugs)\b"
)
_NAMED: Final = re.compile(
    r"\b(?:for|on|in|with) (code[_ ]generation|debugging|design|explanation|testing|other)(?: (?:requests?|questions?|tasks?))?\b"
)
_LIKE_THIS: Final = re.compile(
    r"\b(?:for|on|in|with) (?:this|these|such|that)(?: (?:kinds?|types?|sorts?) of)? (?:requests?|questions?|tasks?|things?|prompts?|ones?|stuff)\b"
    r"|\b(?:for|on|in|with) (?:requests?|questions?|tasks?|things|stuff|prompts?) like (?:this|these|that)\b"
)


def spoken_scope(text: str, category: Category) -> tuple[Category | None, str]:
    """The kind of request that a reason limits itself to, and the reason with those words blanked out.

    `text` is in lower case; `category` is that of the exchange, for "requests like this".
    """
    if hit := _LIKE_THIS.search(text):
        return category, _blank(text, hit)
    if hit := _NAMED.search(text):
        return Category(hit.group(1).replace(" ", "_")), _blank(text, hit)
    for found, pattern in _SPOKEN:
        for hit in pattern.finditer(text):
            if not _PLACE.fullmatch(hit.group()):
                return found, _blank(text, hit)
    return None, text


def _blank(text: str, hit: re.Match[str]) -> str:
    return text[: hit.start()] + " " * (hit.end() - hit.start()) + text[hit.end() :]
