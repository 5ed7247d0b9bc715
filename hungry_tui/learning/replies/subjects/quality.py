"""What good code is measured by: criteria, risks, maintenance, scale, principles."""

from __future__ import annotations

from typing import Final

QUALITY: Final = (
    (
        "acceptance",
        "State acceptance criteria.",
        "Do not state acceptance criteria.",
        """
        acceptance criteria | acceptance criterion | acceptance criteria: | acceptance test | acceptance tests |
        acceptance: | definition of done | definition of done: | done when | done when: | is done when |
        is done once | is finished when | is complete when | success criteria | success criteria: | success means |
        success looks like | exit criteria | criteria: | given when then | counts as done | counts as finished |
        accepted when | accepted if | accept it when | requirements are met | meets the requirements | user story |
        user stories
        """,
    ),
    (
        "risks",
        "Name the risks (what could go wrong).",
        "Do not name risks (what could go wrong).",
        """
        risk | risks | risky | risk: | risks: | main risk: | what could go wrong: | dangers: | danger | dangers |
        dangerous | hazard | hazards | could break | may break | might break | will break | can break | can go wrong |
        could go wrong | may go wrong | might go wrong | breaking change | breaking changes | worst case |
        in the worst | failure mode | failure modes | threat | threats | exposure | blast radius | single point |
        backfire* | at stake | fragile | brittle | the dangers
        """,
    ),
    (
        "maintainability",
        "Discuss readability and maintainability.",
        "Do not discuss readability or maintainability.",
        """
        maintainab* | readab* | maintenance | maintenance: | maintain | to maintain | maintainer | maintainers |
        clean code | cleaner code | easier to read | easy to read | easier to follow | easy to follow | hard to read |
        harder to read | easier to understand | easier to change | easy to change | easier to test | easy to test |
        easier to extend | easy to extend | technical debt | tech debt | long run | long term | future you |
        future self | years from now | months from now | in six months | six months from now | legib* |
        self documenting | reads like | reads well | extensib* | code quality | testab* | tidy
        """,
    ),
    (
        "scaling",
        "Discuss scalability (how it scales).",
        "Do not discuss scalability (how it scales).",
        """
        scalab* | scale | scales | scaling | scaled | scaling: | scalability: | at scale | as the data grows |
        as your data grows | data grows | traffic grows | load grows | grows with | as it grows | as you grow |
        when it grows | large data | larger data | big data | large datasets | huge files | large files |
        large inputs | larger inputs | millions of | a million | billions of | thousands of | tens of thousands |
        high load | heavy load | under load | high traffic | more traffic | growth | bottleneck | bottlenecks |
        horizontally | vertically | sharding | shard | shards
        """,
    ),
    (
        "principles",
        "Name design patterns and principles (such as SOLID).",
        "Do not name design patterns or principles (such as SOLID).",
        """
        design pattern | design patterns | pattern: | principle | principles | principle: | principles: | solid |
        dry | kiss | yagni | single responsibility | separation of concerns | open closed | liskov |
        dependency inversion | interface segregation | dependency injection | inversion of control | law of demeter |
        least surprise | least astonishment | composition over inheritance | tell don't ask | fail fast |
        factory pattern | strategy pattern | observer pattern | decorator pattern | adapter pattern |
        repository pattern | facade | singleton | builder pattern | command pattern | visitor pattern |
        state pattern | template method | producer consumer | publish subscribe | circuit breaker |
        clean architecture | hexagonal | domain driven | test driven | tdd | anti pattern | idiom | idiomatic |
        defensive programming | loose coupling | loosely coupled | high cohesion
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
