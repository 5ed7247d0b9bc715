"""Which of the names in a clause count: no adjective of the next one, no verb, no courtesy, no part of another name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from hungry_tui.learning.reasons.ambiguity import WEAK
from hungry_tui.learning.reasons.cues import AFTER, BEFORE, JOINS
from hungry_tui.learning.reasons.fillers import FILLERS
from hungry_tui.learning.reasons.mentions import BLAMING, LEXICON, Clause, Mention, Named, is_blamed, touches_cue
from hungry_tui.learning.wording import Token, words_of

_LINKS: Final = words_of("""
    such is are was were be been would could make makes made making look looks seem seems feel feels it's so because for
    to find easier easy
""")
"""Between a name and a quality, these say that the quality is said of the name, or is what it is good for."""
_LISTING: Final = words_of("list name number title check note")
_ORDERING: Final = _LISTING | words_of("comment step quiz repeat explain describe document test print guard")
_ASPECTUAL: Final = words_of("comment document")
"""Whatever is commented, comments are what is wished for."""
_BEFORE_VERBS: Final = words_of("don't not please to must should always never , and just also you i'd could can")
_OBJECTS: Final = words_of("them it those these what which how everything")
_DETERMINERS: Final = words_of("your the all any every my a an its")


def meant(clause: Clause) -> list[Mention]:
    """The mentions that count: no adjective of the next name, no weak word beside a strong one, no figure of speech."""
    mentions = without_qualities(_measured(clause.mentions, clause), clause)
    kept = [
        mention
        for mention, following in zip(mentions, [*mentions[1:], None], strict=False)
        if not _describes(mention, following, clause) and not _is_verb(mention, clause)
    ]
    kept = [mention for mention in kept if not _is_courtesy(mention, clause)] or kept
    strong = [mention for mention in kept if not _is_weak(mention, clause)]
    if strong:
        kept = [
            mention
            for mention in kept
            if mention in strong
            or _joined(mention, strong, clause)
            or is_blamed(mention, clause)
            or (mention.end < len(clause.words) and clause.words[mention.end].word == "for")
        ]
    elif len(kept) > 1 or clause.content > 3:
        kept = [mention for mention in kept if touches_cue(mention, clause) or _begins(mention, clause)]
    plain = [mention for mention in kept if isinstance(mention.what, Named) and not mention.what.figure]
    if clause.content == 2 and clause.words[0].word == "tl" and plain:
        return [Mention(plain[0].start, plain[0].end, Named("length", 1, -1))]  # "tl;dr", and nothing else
    return plain or kept


def without_qualities(mentions: list[Mention], clause: Clause) -> list[Mention]:
    """The mentions without qualities of what was named before: "headings would make this easier to read"."""
    kept: list[Mention] = []
    for mention in mentions:
        subject = kept[-1] if kept else None
        between = clause.words[subject.end : mention.start] if subject else []
        compared = not between and clause.words[mention.start].word.endswith("er")
        described = subject and _is_quality(mention) and not _is_quality(subject) and (compared or _says_of(between))
        if _is_judgement(mention, clause) and (subject or _has_subject(mention, clause)):
            continue
        attribute = bool(between) and between[0].word in ("that", "which") and len(between) > 1
        if not described and not attribute:
            kept.append(mention)
    return kept


def _is_judgement(mention: Mention, clause: Clause) -> bool:
    """Whether a quality of the solution is said of something: "passive sentences are hard to follow"."""
    before = [token.word for token in clause.words[max(0, mention.start - 3) : mention.start]]
    named = isinstance(mention.what, Named) and mention.what.aspect == "complexity" and mention.what.pole != 0
    return named and bool(_BEING.intersection(before))


def _has_subject(mention: Mention, clause: Clause) -> bool:
    for at in range(mention.start - 1, -1, -1):
        if clause.words[at].word in _BEING:
            return any(
                token.word not in _SOLUTION and token.word not in FILLERS and token.word[:1].isalpha()
                for token in clause.words[:at]
            )
    return False


_BEING: Final = words_of("is are was were look looks be makes make")
_SOLUTION: Final = words_of("it this that code solution answer function approach design fix implementation everything")


def _is_quality(mention: Mention) -> bool:
    return isinstance(mention.what, Named) and mention.what.pole != 0


def _says_of(between: Sequence[Token]) -> bool:
    """Whether the words between a name and a quality join them into one statement."""
    said = [token.word for token in between]
    return any(word in _LINKS for word in said) and not {",", "and", "&", "+"}.intersection(said)


def _is_verb(mention: Mention, clause: Clause) -> bool:
    """Whether a name is a verb with something else as its object: "list your assumptions", "don't list tests"."""
    words, at = clause.words, mention.start
    if mention.end != at + 1 or mention.end >= len(words) or words[at].word not in _ORDERING:
        return False
    if at and words[at - 1].word not in _BEFORE_VERBS:
        return False
    if words[at].word in _LISTING and words[mention.end].word in _OBJECTS and clause.mentions[0] is not mention:
        return True  # "I know the corner cases, don't list them"
    if words[at].word in _ASPECTUAL:
        return False
    if any(other.start > at for other in clause.mentions):
        return words[at].word in _LISTING and words[mention.end].word not in (*JOINS - _DETERMINERS, "it", "them")
    rest = words[mention.end :]
    return any(
        token.word not in FILLERS
        and token.word.isalpha()
        and number + mention.end not in {**clause.before, **clause.behind}
        for number, token in enumerate(rest)
    )


def in_compound(mention: Mention, words: list[Token], cues: Collection[int]) -> bool:
    """Whether a name is only a part of another one that no list knows: "environment variables", "plain dicts"."""
    if mention.end - mention.start > 1 or not isinstance(mention.what, Named):
        return False
    weak = words[mention.start].stem in WEAK
    for index, beside in ((mention.start - 1, weak), (mention.end, weak or mention.what.pole != 0)):
        glued = 0 <= index < len(words) and words[max(index, mention.start)].glued
        if (beside or glued) and 0 <= index < len(words) and index not in cues:
            gap = (
                abs(words[index].start - words[mention.start].end)
                if index > mention.start
                else abs(words[mention.start].start - words[index].end)
            )
            token = words[index]
            listed = LEXICON.at(words, index) or BEFORE.at(words, index) or AFTER.at(words, index)
            if glued and (token.word not in FILLERS or token.word in _CONDITIONS):
                return True
            if gap == 1 and len(token.word) > 2 and token.word.isalpha() and token.word not in FILLERS and not listed:
                return True
    return False


_CONDITIONS: Final = words_of("if else for while do")
"""Joined to another word by a slash these are words of code: "if/throw"."""


def _describes(mention: Mention, following: Mention | None, clause: Clause) -> bool:
    """Whether a mention is the adjective of the next one: "a long introduction"; or its kind: "test names"."""
    if following is None or mention.end != following.start:
        return False
    first, second = mention.what, following.what
    if not (isinstance(first, Named) and isinstance(second, Named)) or second.pole != 0:
        return False
    last = clause.words[mention.end - 1]
    if first.aspect == second.aspect or clause.words[following.start].word in _SOFT:
        return first.pole != 0
    return first.pole != 0 or (
        last.word == last.stem and mention.end - mention.start == 1 and not last.word.endswith("ed")
    )


def _measured(mentions: Sequence[Mention], clause: Clause) -> list[Mention]:
    """The mentions, where a length is said of something that has a length of its own taken together: "shorter names".

    A comparison of anything else ("a shorter intro") is neither for it nor against it and left out.
    """
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        first = last.what if last and last.end == mention.start else None
        if last and isinstance(first, Named) and isinstance(mention.what, Named) and first.pole:
            neutral = not mention.what.pole
            measured = _MEASURED.get(mention.what.aspect, "") if neutral and first.aspect == "length" else ""
            if measured:
                kept[-1] = Mention(last.start, mention.end, Named(measured, first.pole, first.taste))
                continue
            if first.aspect == "length" and clause.words[last.start].word in _COMPARING:
                kept.pop()
                continue
            if first.aspect == "complexity" and not neutral:
                kept.pop()  # "plain untyped code"
        kept.append(mention)
    return kept


_MEASURED: Final = {"names": "names", "code": "code_length", "sentences": "sentence_length"}
_COMPARING: Final = words_of("shorter briefer smaller tighter leaner")


def _is_courtesy(mention: Mention, clause: Clause) -> bool:
    """Whether a word like "maybe" only softens the rest: "fewer smileys maybe"."""
    return (
        mention.end == mention.start + 1
        and clause.words[mention.start].word in _SOFT
        and not any(
            cue in BLAMING and start + length == mention.start for start, (length, cue) in clause.before.items()
        )
    )


_THE: Final = words_of("a an the")
_SOFT: Final = words_of("maybe might perhaps possibly probably generally guess unsure sorry honest")


def _is_weak(mention: Mention, clause: Clause) -> bool:
    return mention.end - mention.start == 1 and clause.words[mention.start].stem in WEAK


def _joined(mention: Mention, others: list[Mention], clause: Clause) -> bool:
    """Whether only a word like "and" stands between a mention and one of the others."""
    between = [clause.words[min(mention.end, other.end) : max(mention.start, other.start)] for other in others]
    return any(words and all(token.word in JOINS for token in words) for words in between)


def _begins(mention: Mention, clause: Clause) -> bool:
    behind = clause.words[mention.end].word if mention.end < len(clause.words) else ""
    return mention.start == 0 or (
        behind not in _BEING and all(token.word in _THE for token in clause.words[: mention.start])
    )
