"""What stands at the top of a reply: the answer in short, or the user's own words."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_TLDR: Final = re.compile(r"^\W*tl;?\s?dr\b", re.IGNORECASE | re.MULTILINE)
_LINES: Final = 3
_IN_SHORT: Final = re.compile(
    r"\W*(?:(?:sure|got it|okay|ok|right|of course|certainly|absolutely|hi|hello|hey|thanks|happy|ah|"
    r"(?:good|great|nice) question)[\w ,']{0,30}[.!]\s+\W*)?"
    r"(?:(?:(?:the |my )?(?:short|quick|brief|direct|simple|one-line|one-sentence|main|key) (?:answer|version|summary|"
    r"story|fix|solution|verdict|point|takeaway|recommendation)|"
    r"in (?:short|brief|summary|a nutshell|essence)|in (?:one|a|a single) (?:line|sentence|word)|"
    r"(?:the )?(?:gist|upshot|bottom line|summary|essence|verdict)|at a glance|long story short|answer in brief|"
    r"what to do in short)[*_\"”]*(?: of it| is| here is)?(?: ?[:–—]| - |[*_]{1,2} |[*_:]*\n)|"
    r"(?:the )?answer(?::[*_]*|[*_]+:?)\s)"
)


def tldr(reply: Reply) -> float:
    """Whether one of the first lines begins with TL;DR, or the reply with the same in other words."""
    told = "tldr" in reply.word_set or ("tl" in reply.word_set and "dr" in reply.word_set)
    top = "\n".join(islice(filter(str.strip, reply.text[:600].split("\n")), _LINES)) if told else ""
    return float(bool(_TLDR.search(top)) or bool(_IN_SHORT.match(reply.lower_plain)))


_CALLOUT: Final = (
    r"\[!|[*_]*(?:note|(?:pro )?tip|warning|important|caution|hint|info|heads|remember|"
    r"reminder|caveat|fyi)\b|[ℹ💡⚠📝🔥🛑✅📌]"
)
"""What begins a box and no quote."""
_BLOCK: Final = re.compile(
    rf"(?:(?![^\n]*\b(?:docs?|documentation|manual|guide|spec\w*|rfc|standard|readme|error|message|log|author|says?)\b)"
    rf"[^>\n]{{1,80}}\n\n?)?> ?+(?!(?i:{_CALLOUT}))"
)
"""At the top of a reply, or behind one line that leads to it: further down a block of quotation is a box."""
_OPENING: Final = re.compile(
    r"\W{0,6}(?:[\"“«](?:[^\s\"”»]+ ){3,}[^\"”»\n]*[\"”»]|"
    r"(?:re|question|your (?:question|request|words|message)|the question|request|query|prompt|"
    r"you (?:asked|wrote|said))[*_\"]*:[*_\"]* *\S)"
)
_SAYS: Final = words_of("""
    asked ask wrote write said say mention mentioned describe described call called put report reported state stated
    quote quoting question request words message wording phrase description phrased
""")
_YOUR_WORDS: Final = re.compile(
    r"\b(?:you(?:'ve| have)? (?:asked|wrote|write|said|say|mention(?:ed)?|describe[d]?|call(?:ed)?|put it|"
    r"report(?:ed)?|state[d]?|phrased it)|your (?:own )?(?:question|request|words|message|wording|phrase|description)|"
    r"quot(?:e|ing) you)\b[^\"“*_`\n.]{0,40}(?:[\"“][^\"”\n]*\s|: ?[*_]{1,2}\w)|"
    r"[\"”],? (?:as )?you (?:asked|wrote|said|say|put it|write)\b"
)


def quotes(reply: Reply) -> float:
    """Whether the user's own words are given again: in a block, behind a label, or in quotation marks."""
    text = reply.lower_plain
    if (">" in text[:_NEAR] and _BLOCK.match(text)) or _OPENING.match(text):
        return float(not _AUTHOR.search(text, 0, 4 * _NEAR))
    said = ('"' in text or "“" in text or ": *" in text or ": _" in text) and not _SAYS.isdisjoint(reply.word_set)
    return float(said and bool(_YOUR_WORDS.search(text)))


_NEAR: Final = 90
_AUTHOR: Final = re.compile(r"\n> ?[—–-] ?\w")
"""Others than the user are named below what they said."""
