"""The words of a reason: normalised, stemmed, mended, matched against word lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache, lru_cache
from operator import itemgetter
from typing import Final, Generic, NamedTuple, TypeVar

T = TypeVar("T")


def blanked(text: str, hit: re.Match[str]) -> str:
    """The text with blanks where a pattern matched: all other places stay the same."""
    return f"{text[: hit.start()]}{' ' * (hit.end() - hit.start())}{text[hit.end() :]}"


def listed(text: str, mark: str = "|") -> list[str]:
    """The parts of a list that is written as text."""
    return [" ".join(part.split()) for part in text.split(mark) if part.strip()]


_SHORTHAND: Final = dict(
    pair.split("=")
    for pair in listed("""
        w/o=without | w/=with | pls=please | plz=please | plox=please | thx=thanks | ty=thanks | bc=because |
        cuz=because | coz=because | u=you | ur=your | r=are | dont=don't | doesnt=doesn't | didnt=didn't |
        isnt=isn't | arent=aren't | wasnt=wasn't | cant=can't | wont=won't | shouldnt=shouldn't |
        wheres=where's | whats=what's | thats=that's | hasnt=hasn't | havent=haven't | wouldnt=wouldn't |
        couldnt=couldn't | im=i'm | ive=i've | id=i'd | gotta=must | wanna=want | gimme=give me | lemme=let me
        | kinda=kind of | abt=about | msg=message | comms=comments | cmts=comments | err=error | errs=errors |
        fn=function | func=function | funcs=functions | fns=functions | vars=variables | var=variable |
        expl=explanation | explanations=explanation | desc=description | tho=though | rly=really | gud=good |
        gr8=great | luv=love | needz=needs | cud=could | shud=should | wud=would | tbh= | imo= | imho= | fwiw=
        | ngl= | cannot=can't | teh=the | hte=the | adn=and | taht=that | wiht=with | w=with | txt=text |
        prolly=probably | v=very | def=definitely | ex=example | hrs=hours | bulets=bullets | ppl=people
    """)
)  # fmt: skip
_DRAWN_OUT: Final = re.compile(r"(.)\1{2,}")
"""A letter held down: "sooo"."""
_TOKEN: Final = re.compile(
    r"w/o|w/|@?[a-z0-9_]+(?:(?:\.|::)[a-z0-9_]+|'[a-z]+)*\+*#?|[.,;:!?()\n—–…]|"
    r"(?<= )--?(?= )|#{2,6}|\*\*|>=|<=|->|[<>≤≥~+&→]"
)


def words_of(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


class Token(NamedTuple):
    """A word of a reason with its stem and its place in the text."""

    word: str
    stem: str
    start: int
    end: int
    glued: bool = False
    """Whether only a hyphen or a slash parts it from the word before: "async-std"."""


def plain(text: str) -> str:
    """Lower case and straight quotes, character for character."""
    text = text.replace("İ", "I")  # the one letter whose lower case is two
    return (
        text.lower()
        .replace("’", "'")
        .replace("‘", "'")
        .replace("“", '"')
        .replace("”", '"')
        .replace("`", "'")
        .replace("´", "'")
        .replace("tl;dr", "tl dr")
    )


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The word without plural ending and in one spelling; nothing cleverer, so that names stay apart."""
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("xes", "ches", "shes", "sses")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return re.sub(r"is(e|ed|ing|er|ation)$", r"iz\1", word) if len(word) > 5 else word


def tokens(text: str) -> list[Token]:
    """The words and marks of a text that went through `plain`, shorthand written out."""
    found: list[Token] = []
    for hit in _TOKEN.finditer(text):
        word, (at, end) = hit.group(), hit.span()
        glued = bool(found) and found[-1].end == at - 1 and text[at - 1] in "-/" and text[at - 2].isalnum()
        if word not in _SHORTHAND:
            found.append(Token(word, stem(word), at, end, glued))
            continue
        for part in _SHORTHAND[word].split():
            found.append(Token(part, stem(part), at, end, glued))
            glued = False
    return found


class Phrases(Generic[T]):
    """A word list: finds its phrases in a list of tokens, longest first, never overlapping."""

    def __init__(self, entries: Iterable[tuple[str, T]], *, stemmed: bool = True) -> None:
        self._key: Callable[[Token], str] = itemgetter(1 if stemmed else 0)  # a token's stem, or its word
        self._single: dict[str, T] = {}
        self._longer: dict[tuple[str, str], list[tuple[tuple[str, ...], T]]] = {}
        for phrase, payload in entries:
            words = tuple(token.stem if stemmed else token.word for token in tokens(plain(phrase.replace("-", " "))))
            if len(words) > 1:
                self._longer.setdefault((words[0], words[1]), []).append((words, payload))
            elif words:
                self._single.setdefault(words[0], payload)
        for options in self._longer.values():
            options.sort(key=lambda option: -len(option[0]))
        self.openers: Final = frozenset(first for first, _ in self._longer) | frozenset(self._single)
        """The words with which its phrases begin."""

    def at(self, words: list[Token], index: int) -> tuple[int, T] | None:
        """The longest phrase that begins at `index`: how many tokens it takes, and what it stands for."""
        key = self._key
        first = key(words[index])
        if first not in self.openers:
            return None
        if index + 1 < len(words):
            for phrase, payload in self._longer.get((first, key(words[index + 1])), ()):
                size = len(phrase)
                if size == 2 or tuple(map(key, words[index : index + size])) == phrase:
                    return size, payload
        return (1, self._single[first]) if first in self._single else None

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every single word that the list is made of."""
        longer = (word for options in self._longer.values() for phrase, _ in options for word in phrase)
        return frozenset(longer) | frozenset(self._single)


_NEIGHBOURS: Final = {
    letter: frozenset(near)
    for letter, near in (
        pair.split(":")
        for pair in listed("""
            q:wa | w:qeas | e:wsrd | r:etdf | t:ryfg | y:tugh | u:yihj | i:uojk | o:ipkl | p:ol | a:qwsz |
            s:awedzx | d:serfxc | f:drtfcv | g:ftgyvb | h:gyhubn | j:huikjnm | k:jiolm | l:kop | z:asx |
            x:zsdc | c:xdfv | v:cfgb | b:vghn | n:bhjm | m:njk
        """)
    )
}  # fmt: skip


def is_slip(typed: str, meant: str) -> bool:
    """Whether one slip of the keyboard turns one word into the other: a letter lost, doubled, swapped or beside."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return typed == meant
    at = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    rest, other = typed[at:], meant[at:]
    if rest and other and rest[1:] == other[1:]:
        vowels = {rest[:1], other[:1]} <= set("aeiouy")
        return vowels or other[:1] in _NEIGHBOURS.get(rest[:1], ())
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other or rest == other[1:] or swapped


def _may_mean(typed: str, meant: str) -> bool:
    """Whether a slip is likely: of short words only letters lost from longer ones, or swapped."""
    if len(meant) < 5 or len(typed) < 4:
        return len(typed) == len(meant) == 4 and sorted(typed) == sorted(meant) and is_slip(typed, meant)
    return is_slip(typed, meant)


class Mender:
    """Puts right small slips of the keyboard, towards words that a list knows."""

    def __init__(self, vocabulary: Collection[str], known: Collection[str] = ()) -> None:
        self._known = frozenset(vocabulary) | frozenset(known)
        self._by_start: dict[str, list[str]] = {}
        for word in sorted(vocabulary):
            if len(word) >= 4:
                self._by_start.setdefault(word[0], []).append(word)

    @cache  # noqa: B019  one mender lives as long as the program
    def _mended(self, word: str) -> str:
        if len(word) < 4 or word in self._known or stem(word) in self._known or not word.isalpha():
            return word
        if drawn := _DRAWN_OUT.search(word):
            for times in (2, 1):
                short = _DRAWN_OUT.sub(lambda hit, times=times: hit.group(1) * times, word)  # type: ignore[misc]
                if short in self._known or stem(short) in self._known:
                    return short
            word = _DRAWN_OUT.sub(r"\1", word) if drawn else word
        typed = stem(word)
        return next((known for known in self._by_start.get(word[0], ()) if _may_mean(typed, known)), word)

    def mend(self, words: list[Token], is_name: Callable[[Token], bool]) -> list[Token]:
        """The tokens with slips put right; a word that `is_name` knows from the talk stays."""
        mended: list[Token] = []
        for token in words:
            word = self._mended(token.word)
            if word == token.word or is_name(token):
                mended.append(token)
            else:
                mended.append(token._replace(word=word, stem=stem(word)))
        return mended


NUMBERS: Final[Mapping[str, float]] = {
    name: float(value)
    for name, value in (
        pair.split(":")
        for pair in listed("""
            one:1 | single:1 | two:2 | couple:2 | three:3 | few:3 | four:4 | five:5 | six:6 | seven:7 |
            eight:8 | nine:9 | ten:10 | twelve:12 | dozen:12 | fifteen:15 | twenty:20 | thirty:30 | forty:40 |
            fifty:50 | sixty:60 | eighty:80 | hundred:100
        """)
    )
}  # fmt: skip
