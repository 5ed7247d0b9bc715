"""The practice model: a reply to a conversation. It is a stand-in and no language model.

It finds the task that the request is about, draws a style, and changes the style by what it reads: the examples
among the messages pull, instructions decide, and the later and nearer ones win.
"""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from hungry_tui.practice.asking import categorise, language_of
from hungry_tui.practice.bank import find_task
from hungry_tui.practice.bank.task import Task
from hungry_tui.practice.examples import wishes_of
from hungry_tui.practice.prompt import Turn
from hungry_tui.practice.reader import read_instructions, read_request
from hungry_tui.practice.remarks import REMARKS
from hungry_tui.practice.render import render
from hungry_tui.practice.style import Style, Wish, apply, draw

_WHO = re.compile(
    r"\b(?:who|what) are you\b|\byour name\b|\bare you (?:an? )?(?:ai|llm|language model|real|chatgpt)\b|\bwhich model\b",
    re.I,
)
_GREETING = re.compile(
    r"\s*(?:say )?(?:hi|hello|hey|good (?:morning|evening|day)|thanks|thank you)\b[\s!.,]*(?:there)?[\s!.]*$", re.I
)
_EXAMPLE_PULL = 0.9
_HISTORY_PULL = 0.3

_IDENTITY = Task(
    "other",
    "",
    "",
    "I am hungry-tui's practice model: a stand-in that runs without Ollama, and no language model.",
    """
Knowledge: I know a small bank of developer tasks in several languages.
Style: It changes from reply to reply, so that there is something to judge.
Training: I follow the rules, the examples and the notes that training puts into a model.
Real work: Start Ollama with a model of your choice for that.
""",
)
_WELCOME = Task(
    "other",
    "",
    "",
    "Hello, I am the practice model: ask me for some code, a fix, a design, an explanation or a test.",
    """
Code: Try "Write a Swift function to decode JSON".
Fixes: Try "Fix this code that's breaking".
Designs: Try "Design an API wrapper".
Explanations: Try "Explain decorators in Python".
""",
)


def answer(turns: Sequence[Turn], seed: int) -> str:
    """Markdown that answers the last user turn; the same for the same turns and seed."""
    last = next((place for place in range(len(turns) - 1, -1, -1) if turns[place].role == "user"), None)
    asked = turns[last].content if last is not None else ""
    request, note = _split(asked)
    category, language = categorise(request), language_of(request)
    task = _task(request)
    wishes = _wishes(turns, last, category, language or task.language, seed)
    wishes += read_request(request)
    wishes += read_instructions(note, category, language or task.language)
    return render(task, apply(_drawn(task, seed), wishes), seed)


def _split(asked: str) -> tuple[str, str]:
    """The request and the note behind it: a last paragraph that reads as instructions, or a list after a heading."""
    head, separator, tail = asked.partition("\n\n")
    return (head, tail) if separator and "```" not in head else (asked, "")


def _task(request: str) -> Task:
    if _WHO.search(request):
        return _IDENTITY
    if _GREETING.match(request) or not request.strip():
        return _WELCOME
    return find_task(request)


def _drawn(task: Task, seed: int) -> Style:
    style = draw(seed)
    if task in (_IDENTITY, _WELCOME):
        return style.without(*REMARKS, "hedging", "apology", "praise")
    # Whoever asks for what the bank does not know is told so, also where the draw leaves explanations out.
    return style if task.known else replace(style, on=style.on | {"explanation"})


def _wishes(turns: Sequence[Turn], last: int | None, category: str, language: str, seed: int) -> list[Wish]:
    """What the conversation before the last user turn asks for: examples first, then instructions in order."""
    chance = random.Random(seed + 17)
    before = turns[:last] if last is not None else turns
    learned = [turn.content for turn in before if turn.role == "assistant" and turn.learned]
    said = [turn.content for turn in before if turn.role == "assistant" and not turn.learned]
    wishes = [wish for wish in wishes_of(said) if chance.random() < _HISTORY_PULL]
    wishes += [wish for wish in wishes_of(learned) if chance.random() < _EXAMPLE_PULL]
    for turn in before:
        if turn.role == "system":
            wishes += read_instructions(turn.content, category, language)
        elif turn.role == "user" and not turn.learned:
            wishes += read_instructions(_split(turn.content)[1], category, language)
    return wishes
