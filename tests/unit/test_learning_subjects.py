r"""Every subject, tone and layout of prose is told apart: replies with it, and look-alikes without, in a text beside.

There "@" names a feature, "+" begins a reply with it and "-" one without, "\n" is a line break, and below "=" each line
is a reply that has hardly any of it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hungry_tui.learning.replies.aspects import ASPECTS, NAMED
from hungry_tui.learning.replies.constructs import CONSTRUCTS
from hungry_tui.learning.replies.layouts import LAYOUTS
from hungry_tui.learning.replies.marks import MARKS
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.shapes import SHAPES
from hungry_tui.learning.replies.structures import STRUCTURES
from hungry_tui.learning.replies.subjects import SUBJECTS

RENDERINGS, _, PLAIN = (Path(__file__).parent / "prose_renderings.txt").read_text(encoding="utf-8").partition("\n= ")
ORDINARY = PLAIN.splitlines()[1:]
ALLOWED = 3
EVERYWHERE = ("number_words", "paragraph_length", "passive")
TOLD = (*SUBJECTS, *LAYOUTS, *STRUCTURES)


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text)


def renderings() -> dict[str, list[tuple[str, bool]]]:
    found: dict[str, list[tuple[str, bool]]] = {}
    for block in RENDERINGS.lstrip("@").split("\n@"):
        name, *rows = block.splitlines()
        found[name] = [(unescaped(row[2:]), row[0] == "+") for row in rows]
    return found


REPLIES = renderings()


@pytest.mark.parametrize("name", REPLIES)
def test_a_feature_of_prose(name: str) -> None:
    aspect = ASPECTS[name]
    assert [(text, has) for text, has in REPLIES[name] if aspect.has(Reply(text)) is not has] == []


def test_every_feature_of_the_tables_is_tried() -> None:
    assert [name for name, *_ in TOLD if name not in REPLIES] == []
    few = {name for name, rows in REPLIES.items() if all(has for _, has in rows) or not any(has for _, has in rows)}
    assert few == set()


@pytest.mark.parametrize("name", [name for name in REPLIES if name not in EVERYWHERE])
def test_ordinary_prose_about_code_has_hardly_any_of_it(name: str) -> None:
    assert len([text for text in ORDINARY if ASPECTS[name].has(Reply(text))]) <= ALLOWED


def test_names_are_unique() -> None:
    names = [name for name, *_ in (*SHAPES, *TOLD, *CONSTRUCTS, *MARKS)] + list(NAMED)
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(("name", "up", "down"), [row[:3] for row in TOLD])
def test_an_instruction_is_one_clause_with_one_negation_at_most(name: str, up: str, down: str) -> None:
    for text in (up, down):
        assert text[0].isupper(), name
        assert text.endswith(".")
        bare = re.sub(r'"[^"]*"', "", text)
        assert ". " not in bare
        assert ";" not in bare
        assert len(re.findall(r"\b(?:not|never|no|without|leave out|avoid)\b", bare.lower())) <= 1
    assert up != down


SAID_TWICE = {"code_first", "early_code", "names", "long_names"}
"""The same wish under two names: what people speak of, and what verdicts tell."""
NEGATION = re.compile(r"\b(?:not|never|no|without|leave out|avoid|instead of)\b", re.IGNORECASE)


@pytest.mark.parametrize("name", ASPECTS)
def test_an_instruction_is_short_and_negates_once_at_most(name: str) -> None:
    aspect = ASPECTS[name]
    for text in (aspect.up, aspect.down):
        bare = re.sub(r'"[^"]*"|\([^)]*\)', "", text)
        assert len(text.split()) <= 14
        assert len(NEGATION.findall(bare)) <= 1


def test_no_two_aspects_ask_for_the_same() -> None:
    texts = [text for name, aspect in ASPECTS.items() if name not in SAID_TWICE for text in (aspect.up, aspect.down)]
    assert [text for text in texts if texts.count(text) > 1] == []
