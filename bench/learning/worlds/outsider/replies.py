"""Replies of the outsider's world as Markdown."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from functools import cache

from bench.learning.world import Prompt, Style
from bench.learning.worlds.outsider.code import write_block
from bench.learning.worlds.outsider.words import HERE, TOPICS
from bench.learning.worlds.texts import Has, Subject, choose, count_words, read_heads, read_lines

_TOLD = read_heads(HERE / "told.txt")
_ASIDE = re.compile(r"⟨([^⟩]*)⟩(?=(.))")


def render(style: Style, prompt: Prompt, rng: random.Random) -> str:
    """The reply: gist, opening, body, code, what goes with it, asides, last words; as long as wanted, if it can be."""
    has, subject = style.features, Subject.of(prompt.text, TOPICS)

    def told(*names: str) -> list[str]:
        chosen = [rng.choice(_TOLD[name]) for name in names if has[name]]
        return [_worded(text.replace("⏎", "\n"), has, subject) for text in chosen]

    first = [*told("tldr"), " ".join(told("apology", "restating"))]
    after = [*([write_block(style, subject, rng)] if style.has_code else []), *told("diagram", "commands")]
    uses = [
        rng.choice(_TOLD["uses"]).replace("{x}", thing).replace("{domain}", domain)
        for domain, thing in style.uses.items()
    ]
    asides = [_capitalized(line) for line in (*uses, *told("alternatives", "undo", "effort", "preaching", "warnings"))]
    rng.shuffle(asides)
    last = [*_noted(has, subject, rng), *told("links"), " ".join(told("confidence", "questions"))]
    mark = rng.choice(_TOLD["numbering"]) if has["numbered"] else ""
    spare = style.words - count_words([*first, *after, *asides, *last])
    body = _body(has, prompt.category, subject, told("analogy", "rhetorical"), spare, mark, rng)
    parts = [*first, _laid_out(body, mark), *after, " ".join(asides), *last]
    style.words = count_words(parts)
    return "\n\n".join(part for part in parts if part)


@cache
def _prose() -> dict[str, list[str]]:
    """Sentences by category."""
    found: dict[str, list[str]] = {}
    for line in read_lines(HERE / "sentences.txt"):
        head, _, sentence = line.partition(": ")
        found.setdefault(head, []).append(sentence)
    return found


@cache
def _wordings() -> list[tuple[str, re.Pattern[str], str]]:
    """(feature, what is worded otherwise, how) of everything that can be worded in two ways."""
    found = []
    for line in read_lines(HERE / "wordings.txt"):
        feature, _, pair = line.partition(": ")
        without, _, worded = pair.partition(" | ")
        found.append((feature, re.compile(rf"\b{without}\b", re.IGNORECASE), worded))
    return found


def _worded(text: str, has: Has, subject: Subject) -> str:
    """The text in the voice, the wording and the punctuation of this reply."""
    text = choose(subject.name(text), has)
    for feature, without, worded in _wordings():
        if has[feature]:
            text = without.sub(_in_case(worded), text)
    if has["parentheses"]:
        return _ASIDE.sub(r" (\1)", text)
    return _ASIDE.sub(lambda hit: f", {hit[1]}" if hit[2] in ".,;:" else f", {hit[1]},", text)


def _in_case(worded: str) -> Callable[[re.Match[str]], str]:
    return lambda hit: _capitalized(worded) if hit[0][0].isupper() else worded


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def _noted(has: Has, subject: Subject, rng: random.Random) -> list[str]:
    if not has["callouts"]:
        return []
    note = _worded(rng.choice(_prose()["any"]), has, subject)
    return [rng.choice(_TOLD["callouts"]).replace("⏎", "\n").replace("☐", note)]


def _body(
    has: Has, category: str, subject: Subject, inner: Sequence[str], spare: int, mark: str, rng: random.Random
) -> list[str]:
    """A sentence in which the voice can be seen, one with the wordings, and others until nothing is to spare."""
    prose = _prose()
    lead, worded = rng.choice(prose[category]), rng.choice(prose["worded"])
    rest = [line for line in (*prose["any"], *prose["worded"], *prose[category]) if line not in (lead, worded)]
    rng.shuffle(rest)
    sentences = [*(_worded(line, has, subject) for line in (lead, worded)), *inner]
    spare -= _length(sentences, mark)
    for line in rest:
        sentence = _worded(line, has, subject)
        if (length := _length([sentence], mark)) <= spare:
            sentences.append(sentence)
            spare -= length
    others = sentences[1:]
    rng.shuffle(others)
    while spare > 0:  # a tail does not become a step of its own
        others[-1] += " " + prose["tail"][min(spare, len(prose["tail"])) - 1]
        spare -= min(spare, len(prose["tail"]))
    return [sentences[0], *others]


def _length(sentences: Sequence[str], mark: str) -> int:
    return count_words(f"{_numbered(mark, 1)} {sentence}" for sentence in sentences)


def _laid_out(sentences: Sequence[str], mark: str) -> str:
    if mark:
        return "\n".join(f"{_numbered(mark, at)} {sentence}" for at, sentence in enumerate(sentences, 1))
    paragraphs = [" ".join(sentences[start : start + 4]) for start in range(0, len(sentences), 4)]
    return "\n\n".join(paragraphs)


def _numbered(mark: str, at: int) -> str:
    return mark.replace("#", str(at))
