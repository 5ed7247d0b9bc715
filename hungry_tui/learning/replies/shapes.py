"""Shapes of a reply that people judge without naming them: learned from verdicts alone, see `contrast`.

Each is told by a mark that any reply may bear, and worded as a plain instruction for either direction.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import compress, count
from typing import Final

from hungry_tui.learning.replies.coding import guards
from hungry_tui.learning.replies.commands_and_files import commands, diffs, is_command
from hungry_tui.learning.replies.detect import name_length
from hungry_tui.learning.replies.making import Measure, Rows, shared
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.tops import quotes, tldr
from hungry_tui.learning.wording import words_of


def _prose(pattern: str, *, near: str = "", flags: int = re.MULTILINE) -> Measure:
    """Counts hits of a pattern in the prose; looked for only where `near`, in lower case, occurs: patterns take time.

    What lines begin with is told by a pattern with a line break in front: one stands before every line.
    """

    @cache
    def compiled() -> re.Pattern[str]:
        return re.compile(pattern, flags)

    return lambda reply: float(len(compiled().findall(reply.prose_after_break))) if near in reply.lower else 0.0


def _with_code(measure: Callable[[Reply], float]) -> Measure:
    return lambda reply: measure(reply) if reply.blocks else None


_BRITISH: Final = tuple(
    words_of("""
    ise ises ised ising isation isations our ours oured yse yses ysed ogue ogues elled elling
""")
)
_AMERICAN: Final = tuple(
    words_of("""
    ize izes ized izing ization izations yze yzes yzed avor avors olor olors ehavior ehaviors abeled anceled
""")
)
_NOT_SPELT: Final = re.compile(
    r"^(?:size|sizes|sized|sizing|prize|seize|our|ours|your|yours|hours?|fours?|pours?|raise[ds]?|raising|rise|rising|"
    r"wise|otherwise|likewise|precise|promises?|exercises?|noise|advise[ds]?|concise|else|these|those|used?|uses|"
    r"comprise[ds]?|surprise[ds]?|revise[ds]?|disguise|premise|enterprise|expertise|compromise|supervise|dialogues?)$"
)


def _spelling(reply: Reply) -> float | None:
    """1 where the prose is spelt the British way, 0 the American way; None where no word tells."""
    balance = sum(map(_british, reply.word_set))
    return None if not balance else float(balance > 0)


@lru_cache(maxsize=8192)
def _british(word: str) -> int:
    """1 for a British spelling, -1 for an American one; the same few words come again and again."""
    british, american = word.endswith(_BRITISH), word.endswith(_AMERICAN)
    if not (british or american) or len(word) <= _SHORT or _NOT_SPELT.match(word):
        return 0
    return 1 if british else -1


_BEING: Final = words_of("is are was were be been being gets get got")
_DONE: Final = words_of("""
    done made built written kept held sent read run given taken thrown found known shown set put chosen seen left
""")


def _passive(reply: Reply) -> float | None:
    """Passive verbs per hundred words; None for a few words."""
    if reply.words < _ENOUGH:
        return None
    if not _BEING & reply.word_set:
        return 0.0
    words = reply.spoken_words
    passive = 0
    for at in compress(count(), map(_BEING.__contains__, words[:-2])):
        verb = words[at + 2] if words[at + 1].endswith("ly") else words[at + 1]
        passive += verb.endswith("ed") or verb in _DONE
    return 100.0 * passive / reply.words


_SHORT: Final = 4
_ENOUGH: Final = 15
_CONTRACTION: Final = words_of("""
    don't isn't it's you're i'm can't won't doesn't that's you'll we'll there's let's here's aren't wasn't weren't
    didn't hasn't haven't hadn't shouldn't wouldn't couldn't mustn't ain't i'll i've i'd you've you'd we're we've we'd
    they're they've they'll it'll it'd that'll what's who's where's how's he's she's what're there'll there're
""")


def _sentence_length(reply: Reply) -> float | None:
    return reply.words / max(1, reply.sentences) if reply.words >= _ENOUGH else None


def _last_sentence(reply: Reply) -> str:
    return reply.closing.rstrip(" *_)\"'")


def _early_code(reply: Reply) -> float:
    """Share of the prose that stands behind the first block of code."""
    return 1.0 - reply.words_before_code / max(1, reply.words)


def _blocks(reply: Reply) -> float:
    """Blocks of code; what is to be typed does not count beside others."""
    blocks = reply.blocks
    shown = sum(not is_command(*block) for block in blocks) if len(blocks) > 1 else 0
    return float(shown or len(blocks))


def _trailing_comments(reply: Reply) -> float:
    code = reply.code
    if not ("# " in code or "// " in code or "-- " in code):
        return 0.0
    marked = [line for line in reply.code_lines if "# " in line or "// " in line or "-- " in line]
    return float(sum(bool(_BEHIND_CODE.search(line)) for line in marked))


_BEHIND_CODE: Final = re.compile(r"[\w)\]};,:]\s+(?:#|//|--) ")
_CAMEL: Final = re.compile(r"[\s(][a-z]+[A-Z]")
_YOU: Final = words_of("you your you'll you're you'd you've yours yourself")
_WE: Final = words_of("we we'll we're our us we've we'd let's ours ourselves")
_VERSION: Final = re.compile(r"\d\.\d+(?:\.\d+)?\+?(?![\d%])")
_POINT: Final = re.compile(r"\.\d")


def _versions(reply: Reply) -> float:
    return float(len(_VERSION.findall(reply.prose))) if _POINT.search(reply.prose) else 0.0


_OUT: Final = r"\w*!?\((?:f?[\"'](?:debug|>>>|here|got|---|\[)|f[\"']\{\w+=)"


@cache
def _debug() -> re.Pattern[str]:
    return re.compile(
        r"DEBUG|console\.(?:debug|log)|dbg!|NSLog|var_dump|" + "|".join(name + _OUT for name in ("print", "Print"))
    )


SHAPES: Final[Rows] = (
    (
        "tldr",
        "Start with a TL;DR summary.",
        "Do not start with a TL;DR summary.",
        tldr,
        1,
    ),
    (
        "quotes",
        "Quote my request first.",
        "Do not quote my request.",
        quotes,
        1,
    ),
    (
        "checklist",
        "Include a checklist with boxes to tick.",
        "Do not include checklists.",
        _prose(r"\n\s*[-*] \[[ xX]\]", near="["),
        1,
    ),
    ("diffs", "Show changes as a diff (patch).", "Show the code itself instead of a diff.", diffs, 1),
    (
        "commands",
        "Show the shell commands to run.",
        "Do not show shell commands.",
        commands,
        1,
    ),
    ("british", "Use British spelling.", "Use American spelling.", _spelling, 1),
    ("passive", "Write in the passive voice.", "Write in the active voice.", _passive, 2.5),
    (
        "last_question",
        "End with a question.",
        "Do not end with a question.",
        lambda r: float(_last_sentence(r).endswith("?")),
        1,
    ),
    (
        "address",
        'Address me as "you".',
        'Do not address me as "you".',
        lambda r: float(bool(_YOU & r.word_set)),
        1,
    ),
    ("plural", 'Use "we" and "let\'s".', 'Do not use "we" or "let\'s".', lambda r: float(bool(_WE & r.word_set)), 1),
    (
        "contractions",
        'Use contractions such as "don\'t" and "it\'s".',
        'Do not use contractions such as "don\'t" and "it\'s".',
        lambda r: float(bool(_CONTRACTION & r.word_set)),
        1,
    ),
    ("sentence_length", "Write long sentences.", "Write short sentences.", _sentence_length, 15),
    (
        "blocks",
        "Split the code into several code blocks.",
        "Put all the code in one code block.",
        _with_code(_blocks),
        2,
    ),
    (
        "early_code",
        "Put the code before the explanation.",
        "Explain before the code.",
        _with_code(_early_code),
        0.6,
    ),
    (
        "trailing_comments",
        "Put comments at the end of code lines.",
        "Do not put comments at the end of code lines.",
        _with_code(_trailing_comments),
        1,
    ),
    (
        "long_names",
        "Use descriptive variable names.",
        "Use short variable names.",
        shared("names", name_length),
        7,
    ),
    (
        "camel_case",
        "Use camelCase names.",
        "Do not use camelCase names.",
        _with_code(lambda r: float(bool(_CAMEL.search(r.bare_after_break)))),
        1,
    ),
    (
        "guards",
        "Use early returns (guard clauses).",
        "Do not use early returns (guard clauses).",
        guards,
        1,
    ),
    (
        "debug_prints",
        "Add debug prints (debug output).",
        "Do not leave debug prints (debug output) in the code.",
        _with_code(lambda r: float(bool(_debug().search(r.code)))),
        1,
    ),
    ("versions", "Mention version numbers.", "Do not mention version numbers.", _versions, 1),
    (
        "todos",
        "Mark unfinished parts with TODO.",
        "Do not leave TODOs in the code.",
        _with_code(lambda r: float("TODO" in r.code or "FIXME" in r.code)),
        1,
    ),
    (
        "ellipsis",
        'Use ellipses ("...") in sentences.',
        'Do not use ellipses ("...") in sentences.',
        lambda r: float(r.prose_without_code.count("...") + r.prose_without_code.count("…")),
        1,
    ),
    (
        "dashes",
        "Use em dashes (—).",
        "Do not use em dashes (—).",
        lambda r: float(r.prose.count("—") + r.prose.count(" – ")),
        1,
    ),
    (
        "brackets",
        "Put asides in parentheses.",
        "Do not put asides in parentheses.",
        _prose(r"[ \n]\([^)\n]{6,1000}\)"),
        1,
    ),
)
