"""The replies of the visitor's world: Markdown as assistants write it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from itertools import combinations

from bench.learning.world import Prompt, Style
from bench.learning.worlds.texts import Has, Subject, choose, count_words, read_heads, read_lines
from bench.learning.worlds.visitor.code import Code, write_code
from bench.learning.worlds.visitor.words import HERE, TOPICS, draw, name

_TOLD = read_heads(HERE / "told.txt")
_POOLS = read_heads(HERE / "pools.txt")
_SENTENCES = read_lines(HERE / "sentences.txt")
_IN_BODY = ("analogies", "rhetorical", "buzzwords", "minimizers")
_AT_END = ("caveats", "alternatives", "recap", "questions", "offer")
_FEWEST = 2
"""Sentences of any reply, that two can be joined and one be made bold."""


@dataclass
class _Reply:
    """One reply in the making: `body` are its sentences, which come as a list or as paragraphs."""

    style: Style
    prompt: Prompt
    rng: random.Random
    has: Has = field(init=False)
    subject: Subject = field(init=False)
    told: dict[str, str] = field(init=False)
    code: Code | None = field(init=False)

    def __post_init__(self) -> None:
        self.has = self.style.features
        self.subject = Subject.of(self.prompt.text, TOPICS)
        request = next(topic for topic in TOPICS if topic in self.prompt.text)
        self.told = {
            head: name(draw(self.rng, options), self.subject, {"request": request})
            for head, options in _TOLD.items()
            if self.has[head]
        }
        self.code = write_code(self.style, self.subject, self.rng) if self.style.has_code else None

    def write(self) -> str:
        rng, has = self.rng, self.has
        fillers = [self._plain(sentence) for sentence in rng.sample(_SENTENCES, len(_SENTENCES))]
        first = [self._bold(sentence, sure=number == 0) for number, sentence in enumerate(fillers[:_FEWEST])]
        if has["hedging"] and rng.random() < 0.5:
            first[0] = f"{draw(rng, _POOLS['prefix'])} {_lowered(first[0])}"
            if rng.random() < 0.6:
                del self.told["hedging"]
        if has["dashes"]:
            joint = " — " if rng.random() < 0.65 else "—"
            first = [f"{first[0].removesuffix('.')}{joint}{_lowered(first[1])}"]
        body = first + [self.told[head] for head in (*_IN_BODY, "hedging") if head in self.told]
        body += [self._uses(domain, thing) for domain, thing in self.style.uses.items()]
        rest = [self._bold(sentence) for sentence in fillers[_FEWEST:]]
        frame, seed = _Frame(self, rng), rng.random()
        numbered = frame.bullet == "1."
        gap = self.style.words - count_words(frame.parts(body, seed))
        costs = [count_words([sentence]) + numbered for sentence in rest]
        body += [rest[number] for number in _filling(costs, gap)]
        parts = frame.parts(body, seed)
        self.style.words = count_words(parts)
        return "\n\n".join(parts)

    def _plain(self, sentence: str) -> str:
        return name(choose(sentence, self.has), self.subject)

    def _bold(self, sentence: str, sure: bool = False) -> str:
        shown = self.has["bold"] and (self.rng.random() < 0.5 or sure)
        return sentence.replace("*", "**" if shown else "")

    def _uses(self, domain: str, thing: str) -> str:
        text = draw(self.rng, _POOLS["thing"]).replace("«domain»", domain)
        ticked = self.rng.random() < 0.3 and not thing.startswith("a ") and " " not in thing
        return text.replace("«thing»", f"`{thing}`" if ticked else thing)


class _Frame:
    """What stands around the body of a reply, and how the body is laid out."""

    def __init__(self, reply: _Reply, rng: random.Random) -> None:
        has = reply.has
        self._reply = reply
        self.bullet = draw(rng, ("-", "*", "1.", "•")) if has["bullets"] else ""
        self._level = rng.choice(("##", "###", "##"))
        self._heads = {kind: draw(rng, _POOLS[f"heading {kind}"]) for kind in ("what", "why", "end")}
        self._ends_under_heading = rng.random() < 0.4
        self._label = draw(rng, _POOLS["label"]) if (has["bullets"] or has["bold"]) and rng.random() < 0.4 else ""
        self._leads = {kind: draw(rng, _POOLS[f"{kind}lead"]) for kind in ("code", "path", "out")}
        self._led = rng.random() < 0.7
        self._emoji = [draw(rng, _POOLS["emoji"]) for _ in range(3)]
        self._places = {place for place in ("heading", "bullets", "offer", "flattery") if rng.random() < 0.5}

    def parts(self, body: list[str], seed: float) -> list[str]:
        """The paragraphs of the reply."""
        has, told = self._reply.has, self._reply.told
        opening = [told[head] for head in ("flattery", "restate") if head in told]
        if opening and self._shows("flattery") and "flattery" in told:
            opening[0] += f" {self._emoji[0]}"
        explained = [*self._heading("why"), *self._laid_out(body, random.Random(seed))]
        code = self._code_parts()
        after = [told[head] for head in _AT_END if head in told]
        if "offer" in told and self._shows("offer"):
            after[-1] += f" {self._emoji[1]}"
        if len(after) > 1 and self._ends_under_heading:
            after = [*self._heading("end"), *after]
        parts = [" ".join(opening)] if opening else []
        parts += [*code, *explained, *after] if has["codefirst"] else [*explained, *code, *after]
        if has["emoji"] and not any(emoji in part for part in parts for emoji in self._emoji):
            last = max(number for number, part in enumerate(parts) if not part.endswith("```"))
            parts[last] += f" {self._emoji[2]}"
        return parts

    def _shows(self, place: str) -> bool:
        return self._reply.has["emoji"] and place in self._places

    def _heading(self, kind: str) -> list[str]:
        if not self._reply.has["headings"]:
            return []
        emoji = f"{self._emoji[('what', 'why', 'end').index(kind)]} " if self._shows("heading") else ""
        return [f"{self._level} {emoji}{self._heads[kind]}"]

    def _code_parts(self) -> list[str]:
        code = self._reply.code
        if code is None:
            return []
        parts = self._heading("what")
        if code.path:
            parts.append(self._leads["path"].replace("«path»", code.path))
        elif self._led:
            parts.append(self._leads["code"])
        parts.append(code.block)
        return [*parts, self._leads["out"], code.output] if code.output else parts

    def _laid_out(self, body: list[str], rng: random.Random) -> list[str]:
        """The sentences in some order, what "we" do first, as a list or in paragraphs."""
        body = rng.sample(body, len(body))
        label = [f"**{self._label}**" if self._reply.has["bold"] else self._label] if self._label else []
        we = [self._reply.told["we"]] if "we" in self._reply.told else []
        if self.bullet:
            emoji = f"{self._emoji[0]} " if self._shows("bullets") else ""
            marks = [f"{number}." if self.bullet == "1." else self.bullet for number in range(1, len(body) + 1)]
            return [
                *we,
                *label,
                "\n".join(f"{mark} {emoji}{sentence}" for mark, sentence in zip(marks, body, strict=True)),
            ]
        body = we + body
        return label + [" ".join(body[start : start + 3]) for start in range(0, len(body), 3)]


def render(style: Style, prompt: Prompt, rng: random.Random) -> str:
    return _Reply(style, prompt, rng).write()


def _filling(costs: list[int], gap: int) -> list[int]:
    """Which of the sentences fill the gap, to the word if that can be had, and never more than that."""
    chosen: list[int] = []
    for number, cost in enumerate(costs):
        if gap <= 28:
            break
        chosen.append(number)
        gap -= cost
    left = range(len(chosen), len(costs))
    for count in (1, 2, 3):
        for some in combinations(left, count):
            if sum(costs[number] for number in some) == gap:
                return [*chosen, *some]
    return chosen


def _lowered(sentence: str) -> str:
    """The sentence with its first letter small, be it bold or not."""
    at = next(number for number, sign in enumerate(sentence) if sign.isalpha())
    return sentence[:at] + sentence[at].lower() + sentence[at + 1 :]
