"""The benchmark of learning: it measures what it says, apart from the product's own word lists and measures."""

from __future__ import annotations

import random
import re
import statistics
import subprocess
import sys

import pytest

from bench.learning.learners import true_rule
from bench.learning.responder import Responder
from bench.learning.run import live
from bench.learning.speech import Meanings, say
from bench.learning.users import Preference
from bench.learning.world import Order, Style, World
from bench.learning.worlds import WORLDS
from bench.learning.worlds.stranger import STRANGER


def test_the_world_knows_nothing_of_the_product() -> None:
    loaded = (
        "import sys, bench.learning.worlds, bench.learning.users, bench.learning.responder\n"
        "print([name for name in sys.modules if name.startswith('hungry_tui')])"
    )
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_what_was_learned_pleases_fresh_users_more_than_nothing_and_less_than_the_impossible() -> None:
    world = WORLDS["original"]

    def mean(learner: str) -> float:
        return statistics.mean(
            live(world, seed, world.conditions["clean"], "strong", learner, until=10).approval[10] for seed in range(8)
        )

    nothing, learned = mean("nothing"), mean("hungry")
    assert nothing + 0.3 < learned <= 1.0


@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_a_life_is_the_same_every_time(world: World) -> None:
    condition = world.conditions["things mixed"]
    assert live(world, 3, condition, "mid", "hungry", until=10) == live(world, 3, condition, "mid", "hungry", until=10)


def _stripped(feature: str, wanted: bool, seed: int) -> tuple[Style, str]:
    """A reply of the stranger's world that differs from its counterpart in one feature only."""
    rng = random.Random(seed)
    prompt = STRANGER.make_prompt(rng)
    style = STRANGER.base_style(rng, prompt)
    style.has_code, style.blind = True, STRANGER.languages[style.language]
    style.features[feature] = wanted
    return style, STRANGER.render(style, prompt, rng)


@pytest.mark.parametrize("feature", STRANGER.features)
def test_every_feature_of_the_stranger_can_be_seen(feature: str) -> None:
    for seed in range(40):
        (style, shown), (_, hidden) = _stripped(feature, True, seed), _stripped(feature, False, seed)
        if style.has(feature) is not None:
            assert shown != hidden
            mark = _MARKS.get(feature)
            assert mark is None or (re.search(mark, shown, re.M) and not re.search(mark, hidden, re.M))


_MARKS = {  # told by eye, for what is told by a sign
    "tldr": r"^\W*TL;DR",
    "quoting": r"^> ",
    "emoji": r"[✅🔹👉]",
    "bullets": r"^\* ",
    "checklist": r"^- \[ \]",
    "diff": r"^```diff",
    "complexity": r"O\(n",
    "links": r"https://",
    "diagram": r"\+---",
    "british": r"normalise|colours",
    "constants": r"(?i)batch_?limit",
    "print_debug": r"DEBUG|console\.log|Println|dbg!",
    "types": r"list\[Order\]|Order\[\]",
    "apology": r"Sorry|Apologies",
    "exclamations": r"\w!$|\w! ",
}


def test_the_limits_of_the_stranger_can_be_met() -> None:
    lengths = []
    for seed in range(300):
        rng = random.Random(seed)
        prompt = STRANGER.make_prompt(rng)
        style = STRANGER.base_style(rng, prompt)
        style.words = 100
        STRANGER.render(style, prompt, rng)
        lengths.append(style.words)
    assert statistics.mean(length <= 100 for length in lengths) > 0.85


@pytest.mark.parametrize("bank", ["ordinary", "colloquial"])
def test_every_phrase_of_the_stranger_means_what_it_says_wherever_it_is_quoted(bank: str) -> None:
    meanings: Meanings = {}
    style = STRANGER.base_style(random.Random(1), STRANGER.make_prompt(random.Random(1)))
    wishes = [Preference("style", feature, wanted) for feature in STRANGER.features for wanted in (True, False)]
    wishes += [Preference("words", "words", wanted, limit) for wanted in (True, False) for limit in STRANGER.limits]
    for wish in wishes:
        for seed in range(20):
            reason, order = say(wish, STRANGER, style, bank, random.Random(seed))
            meanings.clear()
            meanings[reason] = (order,)
            responder = Responder(STRANGER, "strong", meanings, {})
            assert order in responder.understand(f"- {reason}")
            assert order in responder.understand(f'Earlier the user said: "{reason.capitalize()}".')
            assert wish.meant_by(order)


def test_the_stranger_has_words_for_everything() -> None:
    ordinary, colloquial, praise = (STRANGER.phrases.bank(name) for name in ("ordinary", "colloquial", "praise"))
    pairs = {(feature, sign) for feature in STRANGER.features for sign in (True, False)}
    assert pairs <= ordinary.keys() & colloquial.keys() & praise.keys()
    assert all(len({*ordinary[pair], *colloquial[pair]}) >= 6 for pair in pairs)
    assert all(len(set(templates)) >= 12 for templates in STRANGER.phrases.things().values())


@pytest.mark.parametrize("wanted", [True, False])
def test_the_stranger_understands_what_the_true_rules_say(wanted: bool) -> None:
    responder = Responder(STRANGER, "strong", {}, {})
    wishes = [Preference("style", feature, wanted, scope="debugging") for feature in STRANGER.features]
    wishes += [Preference("words", "words", wanted, 120)]
    wishes += [
        Preference("thing", f"{d}:{thing}", wanted) for d, things in STRANGER.domains.items() for thing in things
    ]
    for wish in wishes:
        heard = responder.understand(f"- {true_rule(wish, STRANGER)}")
        assert heard == [Order(wish.kind, wish.name, wish.wanted, wish.limit, wish.scope)]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Use zustand instead of redux.", {("client state:zustand", True), ("client state:redux", False)}),
        ("Prefer `just` over `make`.", {("task runner:just", True), ("task runner:make", False)}),
        ("Do not use tokio; use smol.", {("async runtime:tokio", False), ("async runtime:smol", True)}),
        ("Avoid magic numbers.", {("constants", True)}),
        ("Write in the active voice.", {("passive", False)}),
        ("Start directly with the answer, without an introduction.", {("preamble", False)}),
        ("Answer in at most 8 sentences.", {("words", False)}),
        ("Write no more than 90 words.", {("words", False)}),
        ("Do not make it just another answer.", set()),
    ],
)
def test_the_stranger_understands_instructions(said: str, meant: set[tuple[str, bool]]) -> None:
    assert {(order.name, order.wanted) for order in Responder(STRANGER, "strong", {}, {}).understand(said)} == meant
