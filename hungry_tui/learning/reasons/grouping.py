"""Which mentions of a clause share their cues: "no tests or docstrings"."""

from __future__ import annotations

from collections.abc import Sequence

from hungry_tui.learning.reasons.cues import JOINS, Cue
from hungry_tui.learning.reasons.leading import REPLACING
from hungry_tui.learning.reasons.mentions import Clause, Mention, Named
from hungry_tui.learning.wording import Token


def _trail_end(clause: Clause, end: int, following: int) -> int:
    """Where the words behind a group end: at the comma before the next one, if there is one."""
    return next((at for at in range(end, following) if clause.words[at].word == ","), following)


def _is_refused(mention: Mention, clause: Clause) -> bool:
    """Whether a "no" further on only goes on with what stands before a name: not in "nice and sober, no emoji"."""
    return not any(cue is Cue.PRAISE for at, (_, cue) in clause.before.items() if at < mention.start)


def _is_turned(between: Sequence[Token], groups: Sequence[Sequence[Mention]], clause: Clause) -> bool:
    """Whether "more" behind what shall be less begins something else: "fewer comments, more white space"."""
    first = groups[-1][0].start if groups else 0
    refused = any(cue in (Cue.DROP, Cue.EXCESS, Cue.NO) for at, (_, cue) in clause.before.items() if at < first)
    return refused and any(token.word == "more" for token in between)


def _is_subject(mention: Mention, between: Sequence[Token], clause: Clause) -> bool:
    """Whether something new is said of a name behind a comma: "the code is too long, the text is fine"."""
    listed = any(token.word in ("and", "or", "nor", "&", "+", "plus") for token in between)
    behind = clause.words[mention.end].word if mention.end < len(clause.words) else ""
    return bool(between) and not listed and behind in ("is", "are", "was", "were")


def _is_judged(mention: Mention) -> bool:
    """Whether a name says by itself what is thought of it: "better names"."""
    return isinstance(mention.what, Named) and mention.what.pole != 0


def grouped(mentions: list[Mention], clause: Clause) -> list[tuple[list[Mention], int, int]]:
    """Mentions that share their cues, each group with where the words before it begin and the words behind it end."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        last = groups[-1][-1] if groups else None
        between = clause.words[last.end : mention.start] if last else []
        replaced = any(token.word == "with" for token in between) and REPLACING.intersection(
            token.word for token in clause.words[: mention.start]
        )
        apart = replaced or (last is not None and _is_judged(mention) and not _is_judged(last))
        apart = apart or _is_turned(between, groups, clause) or _is_subject(mention, between, clause)
        apart = apart or (any(token.word == "no" for token in between) and not _is_refused(groups[-1][0], clause))
        if between and not apart and all(token.word in JOINS for token in between):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return [
        (
            group,
            groups[number - 1][-1].end if number else 0,
            _trail_end(clause, group[-1].end, groups[number + 1][0].start)
            if number + 1 < len(groups)
            else len(clause.words),
        )
        for number, group in enumerate(groups)
    ]
