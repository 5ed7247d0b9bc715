"""Aspects of the code and of what is said about it."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies import coding, detect, matters
from hungry_tui.learning.replies.aspects.aspect import Aspect
from hungry_tui.learning.replies.making import code_names, says

CODE: Final = (
    Aspect("comments", "Include comments in the code.", "Do not put comments in the code.", detect.comments),
    Aspect(
        "docstrings",
        "Write docstrings.",
        "Do not write docstrings.",
        coding.docstrings,
    ),
    Aspect("type_hints", "Include type hints.", "Do not use type hints.", coding.type_hints),
    Aspect(
        "tests",
        "Include tests.",
        "Do not include tests.",
        coding.tests,
        at_most="Write at most {n} tests.",
        at_least="Write at least {n} tests.",
    ),
    Aspect("error_handling", "Include error handling.", "Do not include error handling.", coding.error_handling),
    Aspect(
        "validation",
        "Add input validation.",
        "Do not add input validation.",
        coding.validation,
    ),
    Aspect(
        "edge_cases",
        "Cover edge cases.",
        "Do not mention edge cases.",
        says(matters.EDGE_CASES, whole=True),
    ),
    Aspect(
        "logging",
        "Add logging.",
        "Do not add logging.",
        coding.logging,
    ),
    Aspect(
        "prints",
        "Use print statements in the code.",
        "Do not use print statements in the code.",
        coding.prints,
        good=False,
    ),
    Aspect(
        "example",
        "Include a usage example.",
        "Do not include usage examples.",
        detect.examples,
        at_most="Give at most {n} examples.",
        at_least="Give at least {n} examples.",
    ),
    Aspect("code", "Show code.", "Answer without code.", detect.code_blocks),
    Aspect("code_first", "Put the code first.", "Explain before the code.", detect.code_first),
    Aspect(
        "explanation", "Explain the code.", "Give only the code, without explanation.", detect.explanation, threshold=25
    ),
    Aspect(
        "alternatives",
        "Offer alternative solutions.",
        "Give one solution, without alternatives.",
        says(matters.ALTERNATIVES),
    ),
    Aspect(
        "tradeoffs",
        "Name the trade-offs (pros and cons).",
        "Do not name trade-offs (pros and cons).",
        says(matters.TRADEOFFS),
    ),
    Aspect(
        "complexity", "Make the solution more complete.", "Keep the solution simple.", detect.complexity, degree=True
    ),
    Aspect(
        "nesting",
        "Use deeply nested code.",
        "Keep the code flat with early returns.",
        detect.nesting,
        threshold=3,
        good=False,
    ),
    Aspect("names", "Use descriptive variable names.", "Use short variable names.", detect.name_length, degree=True),
    Aspect(
        "functions",
        "Split the code into small functions.",
        "Keep the code in one function.",
        coding.functions,
        threshold=2,
    ),
    Aspect(
        "classes",
        "Organise the code in classes (object-oriented).",
        "Use plain functions instead of classes.",
        coding.classes,
    ),
    Aspect(
        "constants",
        "Use named constants instead of magic numbers.",
        "Write numbers inline instead of naming constants.",
        coding.constants,
    ),
    Aspect(
        "async",
        "Use async code.",
        "Use plain synchronous code instead of async.",
        code_names(
            "async | await | asyncio | suspend | runblocking | tokio | coroutinescope | withcontext | promise | "
            "completablefuture | trio | anyio | aiohttp | eventloop | deferred | task_async | mono"
        ),
    ),
    Aspect(
        "one_liner",
        "Write compact one-liners.",
        "Write several simple lines instead of one-liners.",
        coding.one_liners,
        good=False,
    ),
    Aspect(
        "dependencies",
        "Use third-party libraries.",
        "Use only the standard library.",
        detect.dependencies,
        threshold=3,
        good=False,
    ),
)
