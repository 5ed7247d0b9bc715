"""Replies of the newcomer's world as Markdown."""

from __future__ import annotations

import random
from functools import cache

from bench.learning.world import Prompt, Style
from bench.learning.worlds.newcomer.code import write_blocks
from bench.learning.worlds.newcomer.words import HERE, TOPICS
from bench.learning.worlds.texts import Has, Subject, count_words, read_heads, read_lines

_TOLD = read_heads(HERE / "told.txt")
_TABLES = (
    "| Input | Outcome |\n|-------|---------|\n| due | stored |\n| fresh | waits |",
    "| State | Action | Retry |\n|---|---|---|\n| due | moved | no |\n| held | kept | yes |",
)
_EASY = ("simply ", "just ", "obviously ")


def render(style: Style, prompt: Prompt, rng: random.Random) -> str:
    """The reply: greeting, answer, code, what goes with it, last words; as long as wanted to the word, if it can be."""
    has, subject = style.features, Subject.of(prompt.text, TOPICS)

    def told(*names: str) -> list[str]:
        return [_about(rng.choice(_TOLD[name]), style, subject) for name in names if has[name]]

    first = [*told("intro"), *told("headings")]
    code = write_blocks(style, subject, rng) if style.has_code else []
    for at in range(len(code) - 1, 0, -1):
        code.insert(at, rng.choice(_TOLD["between"]))
    later = [rng.choice(_TOLD["later headings"])] if has["headings"] else []
    uses = [
        rng.choice(_TOLD["uses"]).replace("{x}", thing).replace("{domain}", domain)
        for domain, thing in style.uses.items()
    ]
    aside = [" ".join([*uses, *told("hedging", "history", "timings", "joke")])]
    after = told("walkthrough", "example") if style.has_code else told("example")
    after += [rng.choice(_TABLES)] if has["table"] else []
    last = told("summary", "signoff")
    spare = style.words - count_words([*first, *code, *later, *aside, *after, *last])
    body = [_laid_out(_sentences(has, prompt.category, subject, spare, rng), has, rng)]
    parts = [part for part in (*first, *body, *code, *later, *aside, *after, *last) if part]
    style.words = count_words(parts)
    return "\n\n".join(parts)


def _about(text: str, style: Style, subject: Subject) -> str:
    camel = style.language in ("typescript", "kotlin", "go")
    return subject.name(text.replace("«call»", "«verb»«Nouns»" if camel else "«verb»_«nouns»"))


@cache
def _prose() -> dict[str, list[tuple[str, str]]]:
    """Sentences by category, each impersonal and with "we"."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in read_lines(HERE / "sentences.txt"):
        head, _, rest = line.partition(": ")
        impersonal, _, ours = rest.partition(" | ")
        found.setdefault(head, []).append((impersonal, ours))
    return found


def _sentences(has: Has, category: str, subject: Subject, spare: int, rng: random.Random) -> list[str]:
    """A sentence in which voice, dashes and belittling can be seen, and others until nothing is to spare."""
    prose = _prose()
    lead = rng.choice(prose[category])
    rest = [pair for pair in (*prose["any"], *prose[category]) if pair is not lead]
    rng.shuffle(rest)
    sentences = [_worded(lead, has, subject, rng.choice(_EASY))]
    spare -= count_words(sentences)
    for pair in rest:
        sentence = _worded(pair, has, subject, rng.choice((*_EASY, "")))
        if (length := count_words([sentence])) <= spare:
            sentences.append(sentence)
            spare -= length
    tails = [tail for tail, _ in prose["tail"]]
    while spare > 0 or (has["bullets"] and len(sentences) < 2):
        sentences.append(tails[min(max(spare, 3), len(tails)) - 1] if spare > 2 else tails[max(spare, 1) - 1])
        spare -= count_words(sentences[-1:])
    return sentences


def _worded(pair: tuple[str, str], has: Has, subject: Subject, easy: str) -> str:
    sentence = subject.name(pair[has["we"]]).replace("~ ", easy if has["belittling"] else "")
    return sentence.replace(", ", " — ", 1) if has["dashes"] else sentence


def _laid_out(sentences: list[str], has: Has, rng: random.Random) -> str:
    if has["bold"]:
        sentences = [_in_bold(line) if n % 2 == 0 else line for n, line in enumerate(sentences)]
    if has["bullets"]:
        return "\n".join(f"- {line}" for line in _with_emoji(sentences, has, rng))
    paragraphs = [" ".join(sentences[start : start + 4]) for start in range(0, len(sentences), 4)]
    return "\n\n".join(_with_emoji(paragraphs, has, rng))


def _in_bold(sentence: str) -> str:
    words = sentence.split()
    return " ".join([f"**{' '.join(words[:2])}**", *words[2:]])


def _with_emoji(lines: list[str], has: Has, rng: random.Random) -> list[str]:
    return [f"{rng.choice(_TOLD['emoji'])} {line}" for line in lines] if has["emoji"] else lines
