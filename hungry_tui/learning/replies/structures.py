"""How a reply is put together: code against code, notes to its lines, headings, a choice at the end. For `contrast`."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies import patterns
from hungry_tui.learning.replies.commands_and_files import is_command
from hungry_tui.learning.replies.languages import share
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.seen import seen
from hungry_tui.learning.wording import words_of

_VERSION: Final = (
    r"(?:\w+ )?(?:code|version|way|approach|implementation|query|snippet|function|script|config\w*|style|line|one|"
    r"file|loop|command|example|attempt|component|class|method|part)"
)
_FORMER: Final = (
    "slow|naive|verbose|inefficient|insecure|outdated|old|original|bad|wrong|broken|problematic|buggy|existing|"
    "vulnerable|unsafe"
)
_OLD: Final = re.compile(
    rf"^\W*(?:{_FORMER}|before|was|incorrect|previous(?:ly)?|current(?:ly)?|yours?|legacy|don'?t|not this|avoid|"
    rf"anti-?pattern|from)(?: ?[(:–—][^\n]*| this| that| the \w+| {_VERSION})?\W*$|"
    rf"\b(?:{_FORMER}|your|current|previous|faulty|failing|flawed) {_VERSION}\W*$|"
    r"\byou (?:have|wrote|had|use|posted|are doing|currently have|now have|now write|now do|now use|"
    r"currently write|currently do|currently use|might write|may have)"
    r"(?: now| currently| right now| today| at the moment)?\W*$|"
    r"^\W*without [^\n]{2,40}$|"
    r"\b(?:(?:instead of|rather than|avoid)(?: writing| doing| using)?|(?:replace|change|turn|rewrite|refactor)(?= ))"
    r"(?: (?:this|that|these|something like this|the following|it from))?\W*$|[❌🔴🚫👎⛔✗✘]"
)
_PUT: Final = re.compile(r"\W*(?:add|put|paste|in|into|open|save|append|the error)\b")
"""What begins so tells where something goes."""
_OLD_REMARK: Final = re.compile(
    r"(?:^|\n)[ \t]*(?://|#|--|/\*|<!--|;)[^\w\n]*(?:before|old|bad|wrong|original|incorrect|don'?t|instead of|"
    r"previously|avoid)\b|(?://|#|--) ?[❌🚫]"
)
_NEW_REMARK: Final = re.compile(
    r"(?:^|\n)[ \t]*(?://|#|--|/\*|<!--|;)[^\w\n]*(?:after|new|good|right|correct|fixed|better|do|use|now|prefer)\b|"
    r"(?://|#|--) ?[✅👍]"
)
_OLD_WORDS: Final = words_of("""
    before old bad wrong original incorrect don't instead previously avoid
""")
_LEAD: Final = 90


def _before_after(reply: Reply) -> float:
    """Whether old code stands beside the new: told by what leads to the blocks, or by remarks in one."""
    leads = [lead.lower()[-_LEAD:] for lead in reply.leads]
    for at, lead in enumerate(leads if len(leads) > 1 else ()):
        if _OLD.search(lead) and not _PUT.match(lead):
            return float(any(not is_command(*block) for block in (reply.blocks[:at] or reply.blocks[at + 1 :])))
    code = reply.code.lower() if reply.comments else ""
    near = any(map(code.__contains__, _OLD_WORDS)) or "❌" in code
    return float(near and bool(_OLD_REMARK.search(code)) and bool(_NEW_REMARK.search(code)))


_MARKED: Final = re.compile(
    r"(?://|#|--|;|/\*|<!--|%)[ \t]*(?:"
    r"(?:<[-=]+|←|👈|⬅\ufe0f?)[ \t]*(?:note[ \t]*)?[(\[#]?(\d{1,2}|[A-Z])\b|"
    r"(?:[Nn]ote|[Ss]ee|NOTE)[ \t]+[(\[#]?(\d{1,2}|[A-Z])\b|"
    r"[(\[<](\d{1,2}|[A-Za-z])[)\]>]|\#(\d{1,2})\b|(?:(?:<-+|←|👈) ?)?([①-⑳❶-❿➀-➓Ⓐ-Ⓩ]))"
)
_COUNTED: Final = re.compile(r"\S[ \t]+(?://|#|--|;|/\*)[ \t]*(\d)[.)]?[ \t]*(?:\*/)?(?=\n|\Z)")
_NUMBERED_LINES: Final = re.compile(r"\A\s*0?1(?: ?[|│:.]|[ \t])[^\n]*\n\s*0?2(?: ?[|│:.]|[ \t]|\n)")
_MARKS: Final = ("(", "[", "<", "#", "ote", "see ", "←", "👈", "⬅")


def _keyed(reply: Reply) -> float | None:
    """Marks in the code that the text speaks of; numbers of lines are such, too."""
    if not (reply.blocks or reply.others):
        return None
    code = reply.code
    found: set[str] = set()
    if reply.comments:
        found = {next(filter(None, hit)) for hit in _MARKED.findall(code)} if _may_be_marked(code) else set()
        found = {mark for mark in found if _is_spoken_of(mark, reply.prose_after_break)}
        if not found and {"1", "2"} <= set(_COUNTED.findall(code)) and reply.numbered > 1:
            found = {"1", "2"}
    if not found and not _LINE.isdisjoint(reply.word_set):
        return 2.0 * any(_NUMBERED_LINES.match(text) for _, text in (*reply.blocks, *reply.others))
    return float(len(found))


def _is_spoken_of(mark: str, text: str) -> bool:
    """Whether the text has a mark in brackets, at the beginning of a line, or by name."""
    if not mark.isascii():
        return mark in text
    named = rf"(?:[Nn]ote|[Ll]ine|[Mm]arker|[Pp]oint|[Aa]t|[Ss]ee) {mark}\b"
    return bool(re.search(rf"[(\[<#|*] ?{mark}\b|\n[ \t]*(?:[-*] )?{mark}[.):]|{named}", text))


_LINE: Final = words_of("line lines")


def _may_be_marked(code: str) -> bool:
    return not code.isascii() or any(map(code.__contains__, _MARKS))


_TITLES: Final = re.compile(
    r"\n(?: {0,3}#{1,6} +([^\n]+)|[ \t]*\*\*([^*\n]{3,70})\*\*:?[ \t]*(?=\n|\Z)|"
    r" {0,3}([A-Z][^\n|]{2,70})\n(?:={3,}|-{3,})[ \t]*(?=\n|\Z))"
)
_TITLE_WORD: Final = re.compile(r"(?<![\w'’.`-])[A-Za-z][a-z'’]+(?![\w.(])")
_CODE: Final = re.compile(r"`[^`]*`")
_SMALL: Final = words_of("""
    a an the and or nor but of to in on for with by at as is from into onto over per via vs than it its your be are if
    your not when this that up out off without using between before after
""")


def _title_case(reply: Reply) -> float | None:
    """Share of headings in title case among those of several words; None without any."""
    if "#" not in reply.prose and "**" not in reply.prose and "\n---" not in reply.prose and "\n===" not in reply.prose:
        return None
    titled = plain = 0
    for hit in _TITLES.findall(reply.prose_after_break):
        words = _TITLE_WORD.findall(_CODE.sub("", "".join(hit)))
        told = [word for word in words[1:] if word.lower() not in _SMALL]
        if told:
            raised = all(word[0].isupper() for word in told) and words[0][0].isupper()
            titled, plain = titled + raised, plain + (not raised)
    return share(titled, plain)


_ITEM: Final = re.compile(
    r"[ \t]*(?:[-*+•–]\s|[*_]{0,2}\(?(?:\d{1,2}|[a-eA-E])[.)]|[*_]{2}[a-eA-E1-5][*_]{2}|\d\ufe0f?\u20e3|"
    r"[\U0001f300-\U0001faff\u2705\u27a1])"
)
_ASKS: Final = (
    r"would you (?:like|prefer)|do you want|you want me|want me|shall i|should i|"
    r"i (?:can|could)(?: now| next| then)? (?:also|help|do|add|write|show|extend|walk|go|turn|cover|dig|expand|either)|"
    r"i (?:can|could)(?= ?:|:)|i can also|next i (?:can|could)|(?:i'd|i would) be (?:happy|glad)|happy to|glad to|"
    r"let me know (?:which|if|what|whether)|tell me (?:which|what|if)|which (?:one|of these|of those|option|direction|"
    r"way)|(?:reply|answer|respond) with|pick (?:one|a|any|from|what)|choose (?:one|a|any|from|what|your)|"
    r"what next|what's next\?|what would you like|what do you want|what should (?:i|we)|where (?:to )?next|"
    r"where should (?:i|we)|where to (?:go )?from here|suggested follow|follow-?ups?|"
    r"(?:you can|you could|feel free to) "
    r"(?:also )?ask|ask me (?:about|to|for|any)|related questions|your (?:options|choice|move)|just say|ready for"
)
_ASKED: Final = re.compile(rf"\b(?:{_ASKS})")
_CHOICE: Final = re.compile(
    rf"\b(?:{_ASKS}|(?:if you(?:'d)? (?:want|like)|just),? (?:say|type|reply|tell me)|say [\"“'`*]|type [\"“'`*]|"
    r"reply [\"“'`*]|prefer|interested in|curious about)[^?!\n]*?,[^,?!\n]{2,},? or [^\n]*"
)
_TAIL: Final = 900
_BEHIND: Final = 3
"""A list is looked for with fewer lines behind it."""


def _menu(reply: Reply) -> float:
    """Whether the reply ends with a choice of what to do next: a list, or three things in one sentence."""
    tail = reply.text[-_TAIL:]
    lines = [line for line in tail[tail.rfind("```") + 1 :].split("\n") if line.strip()]
    if any(" or " in line and "," in line and _CHOICE.search(_plain(line)) for line in lines[-2:]):
        return 1.0
    item = next((at for at in range(1, min(_BEHIND, len(lines)) + 1) if _ITEM.match(lines[-at])), 0)
    if not item:
        return 0.0
    first = item
    while first < len(lines) and _ITEM.match(lines[-first]):
        first += 1
    return float(first - item > 1 and bool(_ASKED.search(_plain(lines[-first]))))


def _plain(line: str) -> str:
    return line.lower().replace("’", "'")


STRUCTURES: Final[Rows] = (
    (
        "before_after",
        "Show the code before and after the change.",
        "Show only the new code, without the old version.",
        _before_after,
        1,
    ),
    (
        "keyed_notes",
        "Mark lines of code with numbers and explain each below.",
        "Do not mark lines of code with numbers for notes below.",
        _keyed,
        1,
    ),
    (
        "title_case",
        "Write headings in Title Case.",
        "Write headings in sentence case.",
        _title_case,
        0.5,
    ),
    (
        "menu",
        "End with a menu of options for what to do next.",
        "Do not end with a menu of options for what to do next.",
        _menu,
        1,
    ),
    (
        "latin",
        'Use "e.g.", "i.e." and "etc.".',
        'Do not use "e.g.", "i.e." and "etc.".',
        seen(
            patterns.LATIN,
            ".g",
            ". g",
            ".G",
            "i.e",
            "i. e",
            "I.e",
            ".k.a",
            ".r.t",
            "N.B",
            "P.S",
            "n.b",
            words="etc viz cf aka nb resp approx al incl vs eg ie ca ibid wrt",
        ),
        1,
    ),
)
