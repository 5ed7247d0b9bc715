"""What the practice model can answer, and how a request finds its task."""

from __future__ import annotations

from functools import cache

from hungry_tui.practice.asking import LANGUAGES, categorise, language_of, words_of
from hungry_tui.practice.bank import python, swift, systems, talk, web
from hungry_tui.practice.bank.task import Task
from hungry_tui.practice.bank.unknown import make_task

TASKS: tuple[Task, ...] = (*python.TASKS, *swift.TASKS, *web.TASKS, *systems.TASKS, *talk.TASKS)

_ENOUGH = 2.0
# They are compared as languages, not as words.
_LANGUAGE_WORDS = words_of(" ".join(LANGUAGES) + " golang bash")


def find_task(request: str) -> Task:
    """The task that fits a request best, or one made of the request's own words."""
    category, language = categorise(request), language_of(request)
    asked = words_of(request)
    score, task = max(((_score(task, asked, category, language), task) for task in TASKS), key=lambda pair: pair[0])
    return task if score >= _ENOUGH else make_task(request, category, language)


def _score(task: Task, asked: set[str], category: str, language: str) -> float:
    shared = sum(_weight(word) for word in asked & _words(task) - _LANGUAGE_WORDS)
    if not shared:
        return 0.0
    if language and task.language != language and {language, task.language} != {"javascript", "typescript"}:
        shared -= 2.0 if task.language else 1.0
    return shared + (1.0 if task.category == category else -1.0)


@cache
def _words(task: Task) -> frozenset[str]:
    return frozenset(words_of(task.words))


@cache
def _weight(word: str) -> float:
    """Words of few tasks tell more."""
    count = sum(word in _words(task) for task in TASKS)
    return 1.5 if count == 1 else 1.0 if count <= 3 else 0.5
