"""For which kind of request a reason speaks: "for tests …", "when debugging …"."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.wording import blanked
from hungry_tui.records import Category

_KINDS: Final = {
    Category.debugging: (
r"(?:bug[- ]?)?fix(?:es)?|fixing(?: (?:things|bugs|code|stuff))?|bugs|debugging|debug|"
r"bug reports?|crash(?:es)? reports?|(?:ask (?:you )?to )?fix(?:ing)? (?:something|stuff|it|a bug|an error|errors)|"
r"a bug|an error|something(?: i)?s? (?:broken|breaks)|things break|"
r"broken code|troubleshooting|hotfix(?:es)?"
),
    Category.testing: (
r"(?:unit |integration )?tests|testing|test (?:code|files?|suites?|cases?|writing)|specs|"
r"(?:writ|add)(?:e|ing) (?:unit )?tests?"
),
    Category.design: (
r"(?:system |api )?design(?:ing)? (?:docs?|discussions?|work|stuff|things)|(?:system |api )?designs?|"
r"architecture|designing|architectural|high[- ]level design"
),
    Category.explanation: (
r"explanations?|explaining(?: (?:things|stuff|concepts))?|explainers?|concepts|conceptual|theory|"
r"you(?:'re| are)? explain(?:ing)?(?: (?:things|stuff|something))?|teaching"
),
    Category.code_generation: (
r"(?:new |generated )?code|code[- ]gen(?:eration)?|coding|implementations?|writing (?:new )?code|"
r"you write code|snippets|scripts|generating code|implementing"
),
    Category.other: r"(?:everything|anything) else|other|misc(?:ellaneous)?(?: stuff)?|general|small talk",
}  # fmt: skip
_PARTS_OF: Final = {
    Category.debugging: ("fix", "bug", "crash", "error", "broke", "break", "shoot"),
    Category.testing: ("test", "spec"),
    Category.design: ("design", "archit"),
    Category.explanation: ("expla", "concept", "theory", "teach"),
    Category.code_generation: ("code", "coding", "implement", "snippet", "script"),
    Category.other: ("else", "other", "misc", "general", "small talk"),
}
"""Without one of these a text names no such kind: far cheaper to look for than the patterns."""
_NOUN: Final = (
    r"(?: (?:requests?|questions?|answers?|replies|repl(?:y|ies)|responses?|tasks?|prompts?|stuff|"
    r"things|sessions?|help|work|ones|queries|jobs?))"
)
_MODAL: Final = (
    r"(?:should|shouldn't|must|need|needs|don't need|want|wants|deserve|ought|have to|has to|can be|without|with)\b"
)
_NOT_BEHIND: Final = "".join(
    rf"(?<!{word} )"
    for word in [
        "need",
        "needs",
        "asked",
        "ask",
        "asking",
        "reason",
        "call",
        "calls",
        "looking",
        "hoping",
        "screams",
        "care",
        "cares",
        "time",
        "interested",
        "fond",
        "crying",
        "begging",
        "thanks",
        "you",
        " is",
        " are",
        "1",
        "points",
        "kudos",
        "props",
        "heavy",
        "light",
        "low",
        "short",
        "weak",
        "strong",
        "big",
        "focus",
        "much",
        "more",
        "less",
    ]
)
"""Behind these, "for tests" says what is wanted, not where."""
_LEAD: Final = (
    r"\b(?=[fowirda])"  # before many looks behind, one at the first letter
    + _NOT_BEHIND
    + r"(?:for|on|"
    r"when(?:ever)?(?: (?:it's|its|(?:i|we)(?:'m|'re| am| are)? ask(?:ing)? (?:about|for)|asked (?:about|for)|doing|"
    r"(?:i|you|we)(?:'m|'re| am| are)?(?: doing)?))?|"
    r"if(?: (?:it's|its|(?:i|we)(?:'m|'re| am| are)? ask(?:ing)? (?:about|for)|"
    r"(?:i|you|we)(?:'m|'re| am| are)?(?: doing)?))?|"
    r"when it comes to|as far as|where|in the context of|re|"
    r"during|while|in|as for|regarding)"
    r"(?: (?:a|an|any|all|my|your|the|these|those|such|plain|simple|pure|just))?"
)
_PARTS: Final = r"(?! (?:block|example|length|coverage|handling|this|that|which|where|like|in|with|of)\b)"
_SPOKEN: Final = tuple(
    (category, re.compile(rf"{_LEAD} (?:{kind}){_NOUN}{'' if category is Category.other else '?'}\b{_PARTS}"))
    for category, kind in _KINDS.items()
)
_SUBJECT: Final = tuple(
    (category, re.compile(rf"(?:^|[.;,] ?|\band )(?:your |the |my |our |all )?(?:{kind}){_NOUN} (?={_MODAL})"))
    for category, kind in _KINDS.items()
    if category is not Category.other
)
"""A kind of request as the subject of what is wished: "design questions need a diagram"."""
_WORK: Final = tuple(
    (category, re.compile(rf"(?:^|[.;] ?)(?:your |the |my |our |all )?(?:{kind}) (?={_MODAL})"))
    for category, kind in (
        (Category.explanation, r"explanations|explainers"),
        (Category.debugging, r"(?:bug[- ]?)?fixes|hotfixes"),
        (Category.design, r"designs|design docs?"),
    )
)
_BRACKETED: Final = tuple(
    (
        category,
        re.compile(
            rf"[(\[](?:only |just |this is )?(?:for |in |on |when |about |re )?(?:the |my |all )?(?:{kind}){_NOUN}?"
            rf"(?: only| that is| at least)?[)\]]|[,;–—-] ?(?:{kind}){_NOUN}? only\b"
        ),
    )
    for category, kind in _KINDS.items()
)
"""A kind of request as an aside: "no bold (tests)"."""
_HEADED: Final = tuple(
    (category, re.compile(rf"^(?:{kind})(?:{_NOUN})?(?=:)"))
    for category, kind in (
        (Category.explanation, r"explanations?|explaining|concepts"),
        (Category.debugging, r"(?:bug[- ]?)?fix(?:es)?|fixing|debugging|bugs"),
        (Category.design, r"designs?|architecture"),
        (Category.testing, r"testing|in tests"),
        (Category.code_generation, r"coding|code[- ]gen(?:eration)?|scripts|snippets"),
    )
)
"""A kind of request with a colon behind it."""
_FIRST: Final = re.compile(r"^in (?:the |your |my |all )?(?:unit |integration )?tests,? ")
_PLACE: Final = re.compile(
    r"\b(?:in|with|on)(?: (?:the|your|my|a|all))? "
    r"(?:code|snippets?|scripts?|tests|test file|implementations?|fix|bugs)\b"
)
_NAMED: Final = re.compile(
    r"\b(?=[foiw])" + _NOT_BEHIND + r"(?:for|on|in|with) (code[_ ]generation|debugging|design|explanation|testing|"
    r"other(?= (?:requests?|questions?|tasks?)|$))(?: (?:requests?|questions?|tasks?))?\b"
)
_LIKE_THIS: Final = re.compile(
    r"\b(?:for|on|in|with) (?:this|these|such|that)(?: (?:kinds?|types?|sorts?) of)? (?:requests?|"
    r"questions?|tasks?|things?|prompts?|ones?|stuff)\b|\b(?:for|on|in|with) (?:requests?|questions?|"
    r"tasks?|things|stuff|prompts?) like (?:this|these|that)\b"
)


def spoken_scope(text: str, category: Category) -> tuple[Category | None, str]:
    """The kind of request that a reason limits itself to, and the reason with those words blanked out.

    `text` is in lower case; `category` is that of the exchange, for "requests like this".
    """
    if hit := _LIKE_THIS.search(text):
        return category, blanked(text, hit)
    if hit := _NAMED.search(text):
        return Category(hit.group(1).replace(" ", "_")), blanked(text, hit)
    if hit := _FIRST.search(text):
        return Category.testing, blanked(text, hit)
    spoken = [category for category, parts in _PARTS_OF.items() if any(part in text for part in parts)]
    for found, pattern in (*_HEADED, *_BRACKETED, *_SUBJECT, *_WORK) if spoken else ():
        if found in spoken and (hit := pattern.search(text)):
            return found, blanked(text, hit)
    for found, pattern in _SPOKEN if spoken else ():
        if found not in spoken:
            continue
        for hit in pattern.finditer(text):
            if not _PLACE.fullmatch(hit.group()):
                return found, blanked(text, hit)
    return None, text
