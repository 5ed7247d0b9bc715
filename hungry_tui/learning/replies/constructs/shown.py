"""What code prints to look nice, and what its comments say about changes and about the parts of a test."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from hungry_tui.learning.replies import coding
from hungry_tui.learning.replies.constructs.commenting import comment_texts
from hungry_tui.learning.replies.detect import EMOJI
from hungry_tui.learning.replies.further import in_raw_code_by_sign
from hungry_tui.learning.replies.languages import DATA, not_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply

_REMARK: Final = re.compile(r"(?:^|\s)(?:#|//|--|\*|/\*|<!--)\s")
_QUOTED: Final = re.compile(rf"[\"'`>][^\"'`\n]*(?:{EMOJI.pattern})")


def _printed_emoji(reply: Reply) -> float | None:
    """Emoji in strings of code that prints or logs."""
    if not reply.blocks:
        return None
    if reply.code.isascii() or not (coding.prints(reply) or coding.logging(reply)):
        return 0.0
    lines = [line for line in reply.code_lines if not line.isascii()]
    return float(sum(bool(_QUOTED.search(_REMARK.split(line, maxsplit=1)[0])) for line in lines))


_PRINT: Final = (
    r"\b(?:print\w*!?|puts|echo|console\.\w+|\w*[lL]og(?:ger)?(?:\.\w+)?|Print\w*|Write\w*|write\w*|cout|say|cat|"
    r"Write-(?:Host|Output)|info|fputs|dump)\b"
)
_RULE: Final = r"(?:[=\-*#~_+─━═•]{5,}|[╔║╚╗╝┌└├╭╰]|(?:-{3,}|={2,}|\*{3,}|#{3,}|─{2,}|═{2,}|>{3}) ?[A-Z\[{$%])"
_LINE: Final = (
    rf"\n[ \t]*(?!#|//|--|\*)[^\n]*{_PRINT}[^\n]*?[\"'`](?:\\n|\s|%s)*{_RULE}|"
    rf"\n[ \t]*<< ?\"(?:\\n)?{_RULE}|"
    rf"{_PRINT}[^\n]*\"\"\"\s*[^\n]*\s*{_RULE}"
)
_REPEATED: Final = (
    r"[\"'](?:\\n)?[-=*#~_─═+]{1,3}[\"'] ?(?:\*|x) ?\d|[\"'](?:\\n)?[-=*#~_─═+]{1,3}[\"']\)?\.repeat\(|"
    r"(?:print|puts)\W[^\n]*[\"'][-=*#~_─═+][\"'] ?\* ?\w|"
    r"(?:Repeat|str_repeat|duplicate|[rR]ep|strrep)\([\"'][-=*#~_─═+]{1,3}[\"'], ?\d|(?:String|"
    r"string)\('[-=*#~_─═]', ?\d|"
    r"string\(\d+, ?'[-=*#~_─═]'|\(repeating: \"[-=*#~_─═+]\"|printf [\"'][-=*#~_─═]%\.0s|\"[-=*#~_─═]\"\.repeat\("
)
_DECORATED: Final = in_raw_code_by_sign(
    {
        **dict.fromkeys(
            ("---", "===", "****", "*** ", "####", "### ", "~~~~", "____", "++++", "──", "══", "━━", "╔", "┌", "╭"),
            _LINE,
        ),
        **dict.fromkeys(
            ('" * ', "' * ", '"*', "'*", "epeat", "tring(", "' x ", '" x ', "strrep", "uplicate", "%.0s"), _REPEATED
        ),
    }
)


_STARTED: Final = re.compile(r"(?:#|//|--|/\*|<!--)(?:(?<=\s#)|(?<=\s[/-][/*-])|(?<=<!--))[/*!]*[ \t]*")
_CHANGED: Final = re.compile(
    r"(?:<[-=]+|←|⬅|(?:[^\w\s\"'(]{1,3}\s*)?(?:"
    r"(?:(?:bug ?)?fix(?:ed)?|changed?|changes|new|added|updated?|removed|modified|was|before|after|old|bug|"
    r"corrected|replaced|renamed|moved|improved|refactored)(?: \d)?\s*(?::|!|—|–| - |\*/|-->|$)|"
    r"(?:changed|added|removed|updated|renamed|replaced|moved|modified|corrected|switched|reverted|swapped|fixed"
    r"(?![- ](?:size|sized|width|point|window|length|seed|rate|delay|number|set|order|position|cost|interval|"
    r"header|time)))\b(?! (?:at|on|by|in|items?|files?|rows?|entries|users?|lines?)\b)|"
    r"(?:was|previously|formerly|used to be|originally|no longer|now (?:uses?|returns?|handles?|checks?|takes?|"
    r"correctly|also|properly|safely|that we|throws|raises|runs|works|in|inside|outside|reads|starts|ends))\b))"
)
_CHANGED_WITHIN: Final = re.compile(
    r"\((?:changed|added|fixed|new|updated|was [^)\n]*)\)|\bno longer needed|"
    r"\bthis (?:line )?(?:was|is the fix|fixes)\b|\bthe fix\b|\binstead of the old\b|\bthe bug was\b"
)


def _changes_told(reply: Reply) -> float | None:
    """Comments that tell what was changed; None without code."""
    if not reply.blocks or not reply.comments:
        return 0.0 if reply.blocks else None
    code = f"{reply.code_after_break}\n"
    code = _GOES_ON.sub(r"\1 ", code)
    starts = [hit.end() for hit in islice(_STARTED.finditer(code), _MOST)]
    texts = [code[at : at + _COMMENT].partition("\n")[0].lower() for at in starts]
    return float(sum(bool(_CHANGED.match(text) or _CHANGED_WITHIN.search(text)) for text in texts))


_COMMENT: Final = 400
_MOST: Final = 2000
"""So much of a comment, and so many of them, are looked at: one line may be nothing but their marks."""
_GOES_ON: Final = re.compile(r"(\n[ \t]*(?:#|//|--)[^\n]{30,}[^\n.:!?])\n[ \t]*(?:#|//|--) (?=[a-z])")
"""A line of a comment that is no sentence yet, and the beginning of the next."""


_PHASES: Final = {
    **dict.fromkeys(("arrange", "given", "setup", "set up", "prepare", "preparation"), 1),
    **dict.fromkeys(("act", "when", "execute", "exercise", "run", "call", "invoke", "action"), 2),
    **dict.fromkeys(("assert", "then", "verify", "check", "expect", "assertion", "verification"), 3),
}
_PHASE: Final = re.compile(
    rf"(?:#|//|--|/\*)[ \t]*\W{{0,5}}(?:\d[.):] )?({'|'.join(_PHASES)})\b"
    rf"(?: ?(?:/|&|\+|and) ?({'|'.join(_PHASES)})\b)?",
    re.IGNORECASE,
)
_NAMED_PHASES: Final = ("arrange", "act")


def _test_phases(reply: Reply) -> float | None:
    """How many phases of a test are marked by comments; None without tests."""
    if not reply.blocks:
        return None
    words = {word.lower() for hit in _PHASE.findall(reply.code) for word in hit if word} if reply.comments else set()
    phases = {_PHASES[word] for word in words}
    if words.isdisjoint(_NAMED_PHASES) and not coding.tests(reply):
        return None
    return float(len(phases))


_COMPATIBLE: Final = re.compile(
    r"\bback(?:wards?|ward)?[- ]?compat|\blegacy (?:\w+ )?(?:name|api|callers?|clients?|support|behaviou?r|alias|"
    r"fallback|signature|path|format|option|config|key|code|usage|imports?|endpoint|url|argument|param\w*|field|v\d)|"
    r"\b(?:old|previous|existing|former) (?:\w+ )?(?:names?|api|callers?|clients?|signature|option|imports?|reports?|"
    r"keys?|spelling|endpoint|urls?|files?|scripts?|format|consumers?|integrations?|users? (?:keep|still))\b|"
    r"\bpre-?v?\d|\bdeprecated\b|\b(?:kept|keep|remains?|left|retained) (?:\w+ ){0,3}(?:for|so)\b [^\n]*"
    r"(?:old|existing|compat|legacy|callers|clients|v\d)|\bdeprecat(?:ed|ion) alias|\balias (?:for|of) (?:the )?(?:old|"
    r"previous|new)|\bstill (?:accept|support|work)|\bold \w+ (?:still|keep)|\b(?:renamed|formerly|was called)\b",
    re.IGNORECASE,
)
_DEPRECATED: Final = in_raw_code_by_sign(
    {
        "eprecat": r"@[dD]eprecated\b|DeprecationWarning|#\[deprecated|// Deprecated:|E_USER_DEPRECATED|"
        r"\[\[deprecated|deprecated, |\bdeprecate\b|\.deprecat\w*[ (]|@available\([^\n]*deprecated",
        "Obsolete": r"\[Obsolete\b",
        "serde(alias": r"serde\(alias\b",
        "JsonAlias": r"@JsonAlias\b",
    }
)


def _compatible(reply: Reply) -> float | None:
    """Whether something old goes on working beside the new; None without code."""
    found = _DEPRECATED(reply)
    if found or not reply.comments:
        return found
    return float(any(map(_COMPATIBLE.search, comment_texts(reply))))


SHOWN: Final[Rows] = (
    (
        "printed_emoji",
        "Print or log emoji in the code.",
        "Do not print or log emoji in the code.",
        not_in(DATA, _printed_emoji),
        1,
    ),
    (
        "decorated_output",
        "Print separator lines and headings (=====).",
        "Do not print separator lines or headings (=====).",
        not_in(DATA, _DECORATED),
        1,
    ),
    (
        "change_comments",
        "Mark what changed in code comments (changed, fixed, added).",
        "Do not mark changes in code comments (changed, fixed, added).",
        _changes_told,
        1,
    ),
    (
        "test_phases",
        "Mark test phases with comments (Arrange, Act, Assert).",
        "Do not mark test phases with comments (Arrange, Act, Assert).",
        _test_phases,
        2,
    ),
    (
        "compatibility",
        "Keep old names and formats working (backwards compatibility).",
        "Do not keep old names or formats working (backwards compatibility).",
        not_in("json csv markdown md", _compatible),
        1,
    ),
)
