"""Which kind of request a prompt makes, guessed from its words."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.records import Category

# Strong words decide, weak ones lean; what stands in the prompt's first words counts double.
_SIGNS: Final[tuple[tuple[Category, float, re.Pattern[str]], ...]] = tuple(
    (category, weight, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))
    for category, weight, pattern in (
        (
            Category.testing,
            3,
            (
                r"unit[- ]?tests?|test[- ]?(?:cases?|suite|plan|coverage|data|double)s?|pytest|unittest|jest|"
                r"vitest|mocha|rspec|xctest|junit|(?:write|add|create|generate|extend|"
                r"improve) (?:\w+ ){0,4}tests?|tests? (?:for|that|of)|testing|mock(?:s|ing)?|stub(?:s|bing)?|"
                r"fixtures?|property[- ]based|parametri[sz]e|e2e|integration tests?|tdd|regression tests?|"
                r"assertions?|flaky"
            ),
        ),
        (
            Category.debugging,
            3,
            (
                r"fix(?:es|ed|ing)?|bugs?|buggy|debug(?:ging)?|broken?|breaking|crash(?:es|ed|ing)?|errors?|"
                r"exceptions?|traceback|stack ?trace|segfaults?|panics?|fail(?:s|ed|ing|ure)?|doesn'?t (?:work|"
                r"compile|run|start|build)|not work(?:ing)?|won'?t (?:work|compile|run|start|build)|"
                r"wrong (?:result|output|answer|value)s?|undefined|null ?pointer|deadlocks?|race condition|"
                r"memory leak|leaks?|hangs?|stuck|(?:type|key|value|index|attribute|name|import|syntax|"
                r"runtime)error|what'?s wrong|why (?:is|does|do|am|are|isn'?t|doesn'?t|"
                r"won'?t)(?: \w+){0,6} (?:fail|break|crash|wrong|slow|error|hang|throw|return|null|none|empty)\w*|"
                r"troubleshoot|diagnose"
            ),
        ),
        (
            Category.design,
            3,
            (
                r"design|architect(?:ure|ing)?|structure (?:a|an|my|our|the)|data ?model|schema|trade-?offs?|"
                r"approach(?:es)? (?:for|to)|system design|microservices?|event[- ]driven|api (?:design|wrapper|"
                r"surface|layer|contract)|which pattern|design patterns?|organi[sz]e|plan (?:a|an|the|our|for)|"
                r"propose|scal(?:e|able|ability)|layers?|blueprint|should (?:i|we) (?:use|choose|pick|split)|"
                r"how would you (?:structure|design|organi[sz]e|build|model)"
            ),
        ),
        (
            Category.explanation,
            3,
            (
                r"explain|describe|what (?:is|are|does|do|happens|was)|what'?s (?:the|a|an)|how (?:do|does|is|are|"
                r"can)|why (?:is|are|do|does|would|should)|difference between|compare|meaning of|understand|"
                r"walk me through|tell me about|teach|introduction to|overview of|summari[sz]e|when (?:should|"
                r"would|do) (?:i|you|we)|eli5|clarify"
            ),
        ),
        (
            Category.code_generation,
            1,
            (
                r"(?:write|implement|create|build|generate|make|code|add|give me|show me) (?:me )?(?:a|an|the|"
                r"some|my|our|code)?|function|method|class|script|snippet|program|component|endpoint|regex|query|"
                r"parser|one-?liner|refactor|convert|port|rewrite|translate|module|helper|cli|wrapper|decorator|"
                r"hook|struct|enum|migration|dockerfile|makefile"
            ),
        ),
    )
)
_HEAD = 60


def guess_category(prompt: str) -> Category:
    """The category whose words the prompt uses most; `other` where it uses none."""
    scores = dict.fromkeys(Category, 0.0)
    prose = re.sub(r"```.*?(?:```|\Z)", " ", prompt[:4000], flags=re.DOTALL)
    for category, weight, pattern in _SIGNS:
        for hit in list(pattern.finditer(prose))[:4]:
            scores[category] += weight * (2 if hit.start() < _HEAD else 1) * (2 if hit.start() < 3 else 1)
    best = max(Category, key=lambda category: scores[category])
    return best if scores[best] > 0 else Category.other
