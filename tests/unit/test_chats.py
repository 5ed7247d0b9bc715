"""Chats as Markdown documents, and their titles."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hungry_tui.chats import Chat, title_of, to_markdown
from hungry_tui.records import Category, Exchange


def turn(prompt: str, response: str, **more: Any) -> Exchange:
    values: dict[str, Any] = {"approved": None, "model": "llama3-trained", **more}
    return Exchange("r", datetime(2026, 2, 1, tzinfo=UTC), prompt, response, Category.other, **values)


def test_a_document_has_the_texts_the_verdicts_and_what_answered() -> None:
    chat = Chat(
        "c",
        "Locks",
        [
            turn("What is a mutex?\n\n# Really", "A lock.", approved=False, reason="too *short*", model_version="v3"),
            turn("More", "It locks …", partial=True),
        ],
    )
    text = to_markdown(chat)
    assert text.startswith("# Locks\n\n## 2026-0")
    assert "> What is a mutex?\n>\n> # Really\n\nA lock.\n\n" in text
    assert "*llama3-trained v3 · denied · “too \\*short\\*”*" in text
    assert "It locks …\n\n*llama3-trained · broke off*\n" in text


@pytest.mark.parametrize(
    ("reply", "end"),
    [
        ("```py\nx = 1", "\n```"),
        ("~~~~\n```\n", "\n~~~~"),
        ("```\nx\n```", "x\n```"),
        ("```md\n```py\n```", "```py\n```"),
        ("````\n```\nx", "x\n````"),
    ],
)
def test_an_open_fence_does_not_swallow_what_follows(reply: str, end: str) -> None:
    document = to_markdown(Chat("c", "t", [turn("p", reply), turn("next", "second")]))
    assert f"{end}\n\n*llama3-trained*\n\n## " in document


@given(st.text(st.characters(exclude_categories=()), max_size=200), st.text(max_size=200))
def test_any_text_can_be_written_and_every_line_of_a_prompt_is_quoted(prompt: str, reason: str) -> None:
    document = to_markdown(Chat("c", title_of("c", prompt), [turn(prompt, "ok", approved=True, reason=reason)]))
    document.encode()
    head, _, tail = document.partition("\n\nok\n\n")
    quoted = head.split("\n", 4)[4:]
    assert all(line.startswith(">") for block in quoted for line in block.split("\n") if line)
    assert tail.count("\n") == 1


def test_a_title_is_one_safe_line() -> None:
    assert title_of("c", "\n  Fix \x1b[31mthis\n\tplease ") == "Fix this please"
    assert title_of("c", "x" * 500).endswith("…")
    assert title_of("c", " \n ") == "Untitled"
    assert title_of("", "anything") == "Exchanges without a chat"
