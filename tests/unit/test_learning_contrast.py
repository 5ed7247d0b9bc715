"""What verdicts alone teach: which wishes explain them, told apart from what only goes with them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.learning import Status, learn
from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.unspoken.contrast import unite
from hungry_tui.learning.unspoken.explaining import Candidate, Explained, alike, bits, explain, levels_of
from hungry_tui.records import Category, Exchange

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
APPROVED = (1.0, 0.3, 0.05)
Parts = dict[str, str]


def silent(
    parts: Parts, unwanted: Sequence[str], seed: int, count: int = 60, only: Category | None = None
) -> list[Exchange]:
    """Replies that hold each part at random, judged without a word by who does not want some of them."""
    rng = random.Random(seed)
    told = []
    for number in range(count):
        kind = rng.choice((Category.debugging, Category.testing, Category.design))
        held = [name for name in parts if rng.random() < 0.5]
        text = "\n\n".join(["It keeps what was read.", *(parts[name] for name in held)])
        broken = sum(name in unwanted for name in held) if only in (None, kind) else 0
        approved = rng.random() < APPROVED[min(broken, 2)]
        told.append(Exchange(f"d{number}", EPOCH + timedelta(minutes=number), "Why?", text, kind, approved, ""))
    return told


MARKED: Parts = {"emoji": "Done 🚀", "table": "| a |\n|---|\n| b |", "list": "- one\n- two", "bold": "A **key** point."}


def test_two_wishes_are_told_apart_from_what_is_only_there() -> None:
    for seed in range(3):
        texts = {r.text for r in learn(silent(MARKED, ("emoji", "table"), seed, 90)).active if r.strength > 1}
        assert texts == {"Do not use emoji.", "Do not use tables."}


def test_what_goes_with_an_unwanted_thing_is_not_blamed() -> None:
    rng = random.Random(7)
    told = []
    for number in range(80):
        emoji, table = rng.random() < 0.5, rng.random() < 0.5
        bold = rng.random() < (0.8 if emoji else 0.2)
        text = " ".join(["Done.", "🚀" * emoji, "**key** point" * bold, "\n\n| a |\n|---|\n| b |" * table])
        told.append(
            Exchange(f"d{number}", EPOCH + timedelta(minutes=number), "Why?", text, Category.design, not emoji, "")
        )
    strong = [rule.text for rule in learn(told).active if rule.strength > 1]
    assert strong == ["Do not use emoji."]


def test_a_word_that_no_list_holds_is_found_and_named() -> None:
    parts = {**MARKED, "word": "Here be a zebrafish, as ever."}
    (first, *_) = learn(silent(parts, ("word",), 4, 80)).active
    assert "zebrafish" in first.text or "ever" in first.text or "here" in first.text.lower()
    assert not first.want.up


def test_what_a_language_cannot_have_is_not_missed_there() -> None:
    rng = random.Random(3)
    told = []
    for number in range(80):
        swift, asynchronous = rng.random() < 0.5, rng.random() < 0.5
        language, line = ("swift", "await load()" if asynchronous else "load()") if swift else ("go", "load()")
        text = f"It loads.\n\n```{language}\n{line}\n```"
        approved = not swift or asynchronous
        told.append(Exchange(f"d{number}", EPOCH + timedelta(minutes=number), "?", text, Category.design, approved, ""))
    (first, *_) = learn(told).active
    assert first.text == "Use async code."
    assert first.followed + first.refused + len(first.supports) + len(first.contradicts) < len(told)


def test_a_least_length_is_told_as_what_was_approved() -> None:
    told = []
    for number, words in enumerate([40, 60, 90, 130, 180, 240] * 10):
        text = "word " * words
        told.append(
            Exchange(f"d{number}", EPOCH + timedelta(minutes=number), "?", text, Category.design, words > 100, "")
        )
    (first, *_) = learn(told).active
    assert first.text == "Write at least 130 words."


def test_where_verdicts_cannot_tell_two_aspects_apart_both_are_told() -> None:
    parts = {**MARKED, "link": "See the documentation: https://example.com/guide"}
    texts = [rule.text for rule in learn(silent(parts, ("link",), 6, 80)).active if rule.strength > 1]
    assert {"Do not include links.", "Leave out references to documentation, standards and books."} <= set(texts)


def test_who_says_why_is_not_guessed_at_far_afield() -> None:
    parts = {**MARKED, "joke": "A queue walks into a bar. It dates back to the 1960s."}
    quiet = silent(parts, ("joke",), 2, 80)
    spoken = [replace(each, reason="" if each.approved else "the server is down") for each in quiet]
    assert any("history" in rule.text for rule in learn(quiet).active)
    assert not any("history" in rule.text for rule in learn(spoken).active)


def test_a_rule_is_scoped_where_the_other_kinds_of_request_do_not_mind() -> None:
    lessons = learn(silent(MARKED, ("emoji",), 5, 150, only=Category.testing))
    assert lessons.active[0].instruction == "For testing requests: do not use emoji."


def test_a_rule_for_all_requests_is_not_scoped() -> None:
    for seed in range(4):
        assert learn(silent(MARKED, ("emoji",), seed, 80)).active[0].scope is None


def test_a_guess_is_withdrawn_when_the_verdicts_speak_against_it() -> None:
    early = [
        Exchange(
            f"d{n}", EPOCH + timedelta(minutes=n), "Why?", "Done 🚀" if n % 2 else "Done.", Category.design, n % 2 == 0
        )
        for n in range(12)
    ]
    assert "Do not use emoji." in [rule.text for rule in learn(early).active]
    later = [
        Exchange(
            f"e{n}",
            EPOCH + timedelta(days=1, minutes=n),
            "Why?",
            "Done 🚀" if n % 2 else "Done.",
            Category.design,
            n % 4 > 1,
        )
        for n in range(60)
    ]
    assert "Do not use emoji." not in [rule.text for rule in learn([*early, *later]).active if rule.strength > 1]


def test_a_guess_is_provisional_and_counts_its_replies() -> None:
    told = silent(MARKED, ("table",), 9, 80)
    rule = next(rule for rule in learn(told).active if rule.text == "Do not use tables.")
    having = [e for e in told if MARKED["table"] in e.response]
    assert len(rule.supports) == sum(not e.approved for e in having)
    assert len(rule.contradicts) == rule.violated == sum(bool(e.approved) for e in having)
    assert rule.status is Status.confirmed
    lacking = [e for e in told if MARKED["table"] not in e.response]
    assert rule.shares == (
        f"approved: {sum(bool(e.approved) for e in lacking)} of {len(lacking)} replies that follow it, "
        f"{rule.violated} of {len(having)} that do not"
    )


def test_a_rule_that_a_reason_named_is_not_explained_by_shares() -> None:
    told = [Exchange("d0", EPOCH, "Why?", "Done.", Category.design, False, "use a table")]
    assert [rule.shares for rule in learn(told).active] == [""]


masks = st.integers(0, 2**40 - 1)


@given(st.lists(masks, max_size=6), masks)
@settings(max_examples=60, deadline=None)
def test_levels_count_what_each_decision_breaks(broken: list[int], everything: int) -> None:
    levels = levels_of(broken, everything)
    for place in range(40):
        if everything >> place & 1:
            count = min(3, sum(mask >> place & 1 for mask in broken))
            assert [level >> place & 1 for level in levels] == [int(level == count) for level in range(4)]
        else:
            assert not any(level >> place & 1 for level in levels)


@given(st.lists(masks, min_size=1, max_size=12), masks)
@settings(max_examples=40, deadline=None)
def test_what_is_found_is_a_probability_and_the_same_each_time(broken: list[int], yes: int) -> None:
    everything = 2**40 - 1
    candidates = [Candidate(f"a{n}", True, None, mask, everything, -3.0) for n, mask in enumerate(broken)]
    found = explain(candidates, levels_of((), everything), yes)
    assert all(0 <= each.probability <= 1 + 1e-9 for each in found)
    assert [each.probability for each in found] == sorted((each.probability for each in found), reverse=True)
    assert found == explain(candidates, levels_of((), everything), yes)


@given(st.lists(st.tuples(masks, st.sampled_from("abc"), st.booleans(), st.floats(0, 1)), max_size=10))
@settings(max_examples=60, deadline=None)
def test_what_is_united_says_each_thing_once(rows: list[tuple[int, str, bool, float]]) -> None:
    found = [Explained(Candidate(name, up, None, mask, mask, 0.0), share) for mask, name, up, share in rows]
    united = unite(sorted(found, key=lambda each: -each.probability))
    names = [each.candidate.aspect for each in united]
    assert len(set(names)) == len(names)
    assert not any(
        alike(one.candidate.broken, other.candidate.broken)
        for place, one in enumerate(united)
        for other in united[:place]
    )


def test_flags_become_bits_from_the_lowest() -> None:
    assert bits([True, False, False, True]) == 9
    assert bits([]) == 0


def test_a_heading_may_be_underlined_and_a_box_to_tick_is_no_bullet() -> None:
    has = {name: ASPECTS[name].has for name in ("headings", "bullets", "preamble")}
    assert has["headings"](Reply("Approach\n--------\n\nIt caches.")) is True
    assert has["headings"](Reply("| a | b |\n---\nIt caches.\n\n---\n")) is False
    assert has["headings"](Reply("- a list\n---\nIt caches.")) is False
    assert has["bullets"](Reply("It caches.\n\n- [ ] run it\n- [x] ship it")) is False
    assert has["bullets"](Reply("- it caches\n- it stores\n- [ ] run it")) is True
    assert has["preamble"](Reply("> Why?\n\n**TL;DR** Cache.\n\n## Answer\nSure, let me explain.")) is True
    assert has["preamble"](Reply("> Sure?\n\nIt caches.")) is False
