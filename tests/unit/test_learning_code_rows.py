r"""What code is made of is told from look-alikes, by the snippets of a text beside.

There "@" names a feature; "+" begins a snippet with it and "-" one without, then its language; "\n" is a line break.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.constructs import CONSTRUCTS
from hungry_tui.learning.replies.reply import Reply
from tests.unit.test_learning_constructs import CODE

_ESCAPED = {"n": "\n", "t": "\t"}


def snippets() -> dict[str, list[tuple[str, str, bool]]]:
    found: dict[str, list[tuple[str, str, bool]]] = {}
    for block in (Path(__file__).parent / "code_renderings.txt").read_text(encoding="utf-8").lstrip("@").split("\n@"):
        name, *rows = block.splitlines()
        found[name] = []
        for row in rows:
            language, _, code = row[2:].partition(" ")
            unescaped = re.sub(r"\\(.)", lambda hit: _ESCAPED.get(hit[1], hit[1]), code)
            found[name].append((language, unescaped, row[0] == "+"))
    return found


SNIPPETS = snippets()


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_feature_of_code(name: str) -> None:
    wrong = [
        (code, has)
        for language, code, has in SNIPPETS[name]
        if bool(ASPECTS[name].has(Reply(f"Here it is:\n\n```{language}\n{code}\n```\n"))) is not has
    ]
    assert wrong == []


def test_every_feature_of_code_is_tried() -> None:
    assert [name for name, *_ in CONSTRUCTS if name not in SNIPPETS and name not in CODE] == []
