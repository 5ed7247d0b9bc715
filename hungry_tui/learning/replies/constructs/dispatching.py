"""Tables that stand for branches: what to do is looked up by a key."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.languages import NO_PROGRAM, not_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply

_OPENS: Final = (
    r"(?:\{|\[|%\{|\(|(?:\w+\.)?(?:linkedMapOf|hashMapOf|mapOf|mutableMapOf)(?:<[^\n(]*>)?\(|Map\.(?:of|ofEntries)\(|"
    r"new Map(?:<[^\n(]*>)?\(\[|new (?:Dictionary|HashMap|EnumMap|Hashtable|"
    r"SortedDictionary)?(?:<[^\n{]*>)?[^\n{]*\{?\n?"
    r"\s*\{|new\(\)[^\n{]*\n?\s*\{|map\[[^\n]*\{|(?:Hash|BTree)Map(?:::<[^\n(]*>)?::from\(\[|Object\.freeze\(\{|"
    r"(?:dict|MappingProxyType)\(|\[_\]\w[^\n]*\{)"
)
_ENTRY: Final = re.compile(
    r"(?:\"\"|[.\w]+(?:::\w+)?|\[[\w.:\"]+\]|:\w+|\{ ?\"\"|\( ?\"\"|[.\[(]{1,2}[\w.:]+\]?) *+"
    r"(?::|=>|->|,|\bto\b|=) *+(?!-?\d|[\[{](?!\s*(?:\w+(?:: \w+)?(?:, \w+(?:: \w+)?)* ?(?:->|in\b)|\w+ [-+*/]?= ))|"
    r"(?:true|false|True|False|None|null|nil)\b)"
)
_TABLE: Final = re.compile(
    rf"=(?<![=!<>+*/-]=)(?![=>]) ?{_OPENS}(?=\s*(?:entry\(|Map\.entry\(|{_ENTRY.pattern}))|\w\{{(?=\s*\{{ ?\"\")"
)
_NAME: Final = re.compile(r"(\w+)(?:\[\w*\])?\)?(?:\([^\n=]*\))?(?: ?:(?!:)[^=\n]+)?[ :]*$")
_VARYING: Final = re.compile(r"\w\??!?\.?\[[A-Za-z_$]|(?:\.|->)(?:get|fetch|at|find|dig|pop|Get|TryGet)\w*\(")
_CLOSED: Final = re.compile(r"\n[ \t]*[)\]}]|\}\)?;?[ \t]*(?=\n|\Z)|\)\s*(?=\n|\Z)")
_INLINE_TABLE: Final = re.compile(
    r"(?:\breturn|=|\() ?[({]\s*(?:(?:\"\"|\w+) ?:[^{}\n]*,?\s*){2,}\}\)?(?:\.get\(|\[)(?!\"\"|\d)\w"
)
_BASH_TABLE: Final = re.compile(r"\bdeclare -g?A (\w+)=\((?:[^()]|\$\([^()]*\))*\)|\bdeclare -g?A (\w+)")


def _looked_up(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b{name}(?:(?:\?\.|!)?\[(?!\"\"|\d|\]|\n)[^\]\n]+\](?! ?[-+*/|]?=(?!=))|"
        r"(?:\??\.|->)(?:get|fetch|getOrDefault|GetValueOrDefault|TryGetValue|getValue|at|find|dig|Get|pop)\("
        r"(?!\"\"\)))"
    )


def _dispatch_tables(reply: Reply) -> float:
    """Tables of functions or texts in which a key that varies is looked up."""
    code, count = reply.bare_after_break, 0
    if not _VARYING.search(code):
        return 0.0
    for hit in _TABLE.finditer(code):
        name = _NAME.search(code[code.rfind("\n", 0, hit.start()) + 1 : hit.start() + (hit[0][0] != "=")])
        ending = _CLOSED.search(code, hit.end())
        end = ending.end() if ending else len(code)
        if name and " for " not in code[hit.end() : end] and len(_ENTRY.findall(code[hit.end() - 1 : end])) > 1:
            count += bool(_looked_up(name[1]).search(code, end))
    if "get(" in code or "}[" in code or "})[" in code:
        count += bool(_INLINE_TABLE.search(code))
    return float(count)


def _dispatch(reply: Reply) -> float | None:
    """The same of any language, shells among them."""
    if not reply.blocks:
        return None
    if "declare -" in reply.code and (hit := _BASH_TABLE.search(reply.code)):
        return float(bool(re.search(rf"\$\{{{hit[1] or hit[2]}\[\"?\$", reply.code)))
    return _dispatch_tables(reply)


DISPATCHING: Final[Rows] = (
    (
        "dispatch_tables",
        "Use dispatch tables (lookup maps) instead of if/else or switch.",
        "Use if/else or switch instead of dispatch tables.",
        not_in(NO_PROGRAM, _dispatch),
        1,
    ),
)
