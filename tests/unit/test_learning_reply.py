"""Short cuts through a reply find what the long way finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hungry_tui.learning.model import Reading, Want
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.telling.examples import choose_examples
from hungry_tui.learning.text import overlap, word_set
from hungry_tui.learning.wishes.evidence import Decision
from hungry_tui.records import Category

MARKED = ["\n", "\n- ", "\n2) ", "\n## ", "\n```py\n", "don't", "well-known", "snake_case", "😀", " "]
PIECES = st.sampled_from([*"aA1²é_'’-–—.,:!#*`|>[]", *MARKED])
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=30).map("".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_words_are_counted_as_a_reader_would(text: str) -> None:
    reply = Reply(text)
    assert reply.words == len(re.findall(r"[^\W_]+(?:['’_-][^\W_]+)*", reply.prose))
    plain = reply.prose.lower().replace("’", "'").replace("‘", "'")
    assert reply.spoken.split() == re.sub(r"""[!"#$%&()*+,\-./:;<=>?@[\\\]^`{|}~—–…•“”«»]""", " ", plain).split()


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_lines_of_every_kind_are_found_wherever_they_stand(text: str) -> None:
    reply = Reply(text)
    lines = reply.prose.split("\n")
    assert reply.bullets == sum(bool(re.match(r"[ \t]*[-*+•–] +\S", line)) for line in lines)
    step = r"[ \t]*[*_]{0,2}(?:[Ss]tep \d{1,2}\b|\d{1,2}[.):][*_]{0,2}:? +\S)"
    assert reply.numbered == sum(bool(re.match(step, line)) for line in lines)
    heading = r" {0,3}#{1,6} +\S|\*\*[^*\n]{1,60}\*\*:?[ \t]*$"
    assert reply.headings == sum(bool(re.match(heading, line)) for line in lines)


@pytest.mark.parametrize("line", ["1. Open it.", "1) Open it.", "1: Open it.", "**1.** Open it.", "Step 1: open it."])
def test_a_step_is_numbered_in_any_way(line: str) -> None:
    assert Reply(line).numbered == 1


def test_a_fence_at_the_very_start_and_one_that_is_never_closed() -> None:
    reply = Reply("```py\na = 1\n```\nBetween.\n~~~\nb")
    assert reply.blocks == [("py", "a = 1\n"), ("", "b")]
    assert reply.prose == "Between."


RESPONSES = st.sampled_from(["tea", "tea milk", "milk sugar cake", "jam"])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(RESPONSES, st.sampled_from(Category), st.booleans()), min_size=1, max_size=8))
def test_examples_are_the_best_by_relevance_and_difference(told: list[tuple[str, Category, bool]]) -> None:
    praise = Reading("jam", Want.include)
    decisions = [
        Decision(index, f"r{index}", category, True, "", "ask", text, (praise,) * praised)
        for index, (text, category, praised) in enumerate(told)
    ]

    def worth(candidate: Decision, chosen: list[Decision]) -> tuple[bool, float, int]:
        words = word_set(f"ask {candidate.response}")
        likeness = max((overlap(words, word_set(f"ask {other.response}")) for other in chosen), default=0.0)
        recency = 2 ** (-(len(decisions) - 1 - candidate.index) / 40)
        relevance = (recency + 0.5 * bool(candidate.readings)) / 1.5
        fresh = all(candidate.category is not other.category for other in chosen)
        return (fresh, 0.7 * relevance - 0.3 * likeness, candidate.index)

    chosen: list[Decision] = []
    while len(chosen) < min(3, len(decisions)):
        left = [decision for decision in decisions if decision not in chosen]
        chosen.append(max(left, key=lambda decision: worth(decision, chosen)))
    shown = [example.request_id for example in choose_examples(decisions, [])]
    assert shown == [decision.request_id for decision in chosen]
