"""The visitor's world: it understands what was written before its reader, and shows what it says that it shows."""

from __future__ import annotations

import random
import re
import statistics

import pytest

from bench.learning.learners import true_rule
from bench.learning.responder import Responder
from bench.learning.speech import Meanings, say
from bench.learning.users import Preference
from bench.learning.world import Order, Style
from bench.learning.worlds.texts import read_heads, read_lines
from bench.learning.worlds.visitor import VISITOR
from bench.learning.worlds.visitor.words import HERE

_PARAPHRASES = read_heads(HERE / "paraphrases.txt")
_MORE = read_heads(HERE / "more_paraphrases.txt")
_RESPONDER = Responder(VISITOR, "strong", {}, {})


def _understood(said: str) -> set[tuple[str, bool]]:
    return {(order.name, order.wanted) for order in _RESPONDER.understand(said)}


@pytest.mark.parametrize("head", _PARAPHRASES)
def test_every_paraphrase_is_understood(head: str) -> None:
    feature, sign = head.split()
    assert len(set(_PARAPHRASES[head])) >= 15
    said_so = (*_PARAPHRASES[head], *_MORE.get(head, ()))
    misunderstood = [said for said in said_so if _understood(said) != {(feature, sign == "+")}]
    assert not misunderstood


def test_every_feature_is_paraphrased_in_both_directions() -> None:
    assert _PARAPHRASES.keys() == {f"{feature} {sign}" for feature in VISITOR.features for sign in "+-"}


def test_instructions_about_something_else_are_not_understood_as_features() -> None:
    assert not [said for said in read_lines(HERE / "others.txt") if _understood(said)]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Use RabbitMQ.", {("message broker:RabbitMQ", True)}),
        ("Do not use a thread pool.", {("concurrency:a thread pool", False)}),
        ("Use Polars instead of pandas.", {("data frames:Polars", True), ("data frames:pandas", False)}),
        ("Prefer `uv` over Poetry.", {("Python packaging:uv", True), ("Python packaging:Poetry", False)}),
        ("Write at most 120 words.", {("words", False)}),
        ("Keep the prose under 150 words.", {("words", False)}),
        ("Write at least 180 words and add docstrings.", {("words", True), ("docs", True)}),
        ("Use no emojis, headings or bold text.", {("emoji", False), ("headings", False), ("bold", False)}),
        ("Use comments, not docstrings.", {("comments", True), ("docs", False)}),
        ("Keep emojis to a minimum. Show the code before explaining it.", {("emoji", False), ("codefirst", True)}),
        ("For testing requests: Do not include em dashes.", {("dashes", False)}),
    ],
)
def test_several_orders_things_and_lengths_are_understood(said: str, meant: set[tuple[str, bool]]) -> None:
    assert _understood(said) == meant


@pytest.mark.parametrize("wanted", [True, False])
def test_the_true_rules_are_understood(wanted: bool) -> None:
    wishes = [Preference("style", feature, wanted, scope="debugging") for feature in VISITOR.features]
    wishes += [Preference("words", "words", wanted, limit) for limit in VISITOR.limits]
    wishes += [
        Preference("thing", f"{domain}:{thing}", wanted)
        for domain, things in VISITOR.domains.items()
        for thing in things
    ]
    for wish in wishes:
        heard = _RESPONDER.understand(f"- {true_rule(wish, VISITOR)}")
        assert heard == [Order(wish.kind, wish.name, wish.wanted, wish.limit, wish.scope)]


def _rendered(feature: str, shown: bool, seed: int) -> tuple[Style, str]:
    rng = random.Random(seed)
    prompt = VISITOR.make_prompt(rng)
    style = VISITOR.base_style(rng, prompt)
    style.has_code, style.blind = True, VISITOR.languages[style.language]
    style.features[feature] = shown
    return style, VISITOR.render(style, prompt, rng)


_MARKS = {
    "flattery": r"[Qq]uestion[!,]|[Gg]reat|track!|idea!|right thing!|request!|Good call|like this question",
    "emoji": r"[\U0001f300-\U0001faff✅✨⚠]",
    "headings": r"^###? ",
    "bullets": r"^(?:[-*•]|\d+\.) ",
    "bold": r"\*\*\w",
    "dashes": "—",
    "we": r"\b(?:[Ww]e|[Ll]et's|[Oo]ur|We'll)\b",
    "recap": r"^(?:In (?:summary|short|conclusion|essence)|To (?:summarize|sum up|recap)|Overall|Key takeaway|TL;DR|"
    r"All in|Summing)",
    "hedging": r"(?i)\b(?:probably|might|may|I think|seems|possible|perhaps|not entirely|could be|likely|"
    r"I believe|maybe|as far as|it looks like|my guess|appears)\b",
    "minimizers": r"(?i)\b(?:simply|just|easily|easy|simple|all you|straightforward|obviously|of course|trivial)\b",
    "buzzwords": r"(?i)robust|powerful|scalable|seamless|elegant|leverages|streamlined|battle|unlocks|sleek|"
    r"blazing|empowers",
    "analogies": r"(?i)think of|it's like|imagine|works much like|picture a|similar to|this is like|analogy|a bit like",
    "rhetorical": r"\? [A-Z]",
    "comments": r"(?:^|\s)(?:#|//) [A-Za-z.(]",
    "docs": r'"""|/\*\*|///',
    "types": r"-> \w|: string|: array|: bool|\d: int|<number>|: \{ id",
    "errors": r"\b(?:try|except|catch)\b|err != nil|map_err|or_else|\?;",
    "logs": r"(?i)print|\blog(?:ging|ger|)\b|error_log|console|echo|slog|tracing",
    "stubs": r"(?i)\.\.\.(?:$|\)| rest| existing)|TODO|NotImpl|not impl|api.?key|connection-string|your logic|"
    r"stays the same|unimplemented|implement me|UnsupportedOp|return \.\.\.",
    "filename": r"\w\.(?:py|js|ts|php|java|go|rs)\b",
    "output": r"^```(?:text)?\n\S",
}
_LOOKED_FOR_IN_CODE = frozenset(["comments", "docs", "types", "errors", "logs", "stubs"])


def _part(feature: str, text: str) -> str:
    pieces = re.split(r"^```\w*$", text, flags=re.M)
    if feature in _LOOKED_FOR_IN_CODE:
        return pieces[1]
    return text if feature in VISITOR.code_features else "\n".join(pieces[::2])


@pytest.mark.parametrize("feature", VISITOR.features)
def test_every_feature_is_seen_when_it_is_there_and_only_then(feature: str) -> None:
    for seed in range(40):
        (style, with_it), (_, without) = _rendered(feature, True, seed), _rendered(feature, False, seed)
        if style.has(feature) is None:
            continue
        assert with_it != without
        if mark := _MARKS.get(feature):
            assert re.search(mark, _part(feature, with_it), re.M), with_it
            assert not re.search(mark, _part(feature, without), re.M), without


def test_code_comes_before_or_after_its_explanation() -> None:
    for seed in range(40):
        early, late = (_rendered("codefirst", shown, seed)[1].split("```")[0] for shown in (True, False))
        assert len(early.split()) < 35
        assert len(late.split()) > len(early.split())


def test_rendering_is_the_same_every_time() -> None:
    for seed in range(10):
        assert _rendered("emoji", True, seed) == _rendered("emoji", True, seed)


@pytest.mark.parametrize("limit", VISITOR.limits)
def test_limits_are_met_to_the_word(limit: int) -> None:
    lengths = []
    for seed in range(200):
        rng = random.Random(seed)
        prompt = VISITOR.make_prompt(rng)
        style = VISITOR.base_style(rng, prompt)
        style.words = limit
        VISITOR.render(style, prompt, rng)
        lengths.append(style.words)
    assert statistics.mean(length == limit for length in lengths) > 0.9


def test_there_are_words_for_everything() -> None:
    pairs = {(feature, sign) for feature in VISITOR.features for sign in (True, False)}
    lengths = {("long", True), ("short", True)}
    for bank in ("ordinary", "colloquial"):
        phrases = VISITOR.phrases.bank(bank)
        assert phrases.keys() == pairs | lengths
        assert all(len(set(options)) >= 10 for options in phrases.values())
        said = [phrase.lower() for options in phrases.values() for phrase in options]
        assert len(said) == len(set(said))
    assert VISITOR.phrases.praise().keys() == pairs


@pytest.mark.parametrize("bank", ["ordinary", "colloquial"])
def test_every_phrase_means_what_it_says(bank: str) -> None:
    style = VISITOR.base_style(random.Random(1), VISITOR.make_prompt(random.Random(1)))
    wishes = [Preference("style", feature, wanted) for feature in VISITOR.features for wanted in (True, False)]
    wishes += [Preference("words", "words", wanted, limit) for wanted in (True, False) for limit in VISITOR.limits]
    for wish in wishes:
        for seed in range(20):
            reason, order = say(wish, VISITOR, style, bank, random.Random(seed))
            meanings: Meanings = {reason: (order,)}
            assert order in Responder(VISITOR, "strong", meanings, {}).understand(f"- {reason}")
            assert wish.meant_by(order)
