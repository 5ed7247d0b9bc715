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
        acceptance: | definition of done | definition of done: | done when | done when: | is done when | is done once |
        is finished when | is complete when | success criteria | success criteria: | success means | success looks like
        | given when then | counts as done | counts as finished | accepted when | accepted if | accept it when |
        requirements are met | meets the requirements | user story | user stories | meets the following criteria |
        criteria for success | given a user | should satisfy | requirements checklist | to be considered done |
        to be considered complete
        """,
    ),
    (
        "risks",
        "Name the risks (what could go wrong).",
        "Do not name risks (what could go wrong).",
        """
        risk | risks | risky | risk: | risks: | main risk: | what could go wrong: | dangers: | danger | dangers |
        dangerous | hazard | hazards | could break | may break | might break | can go wrong | could go wrong |
        may go wrong | might go wrong | breaking change | breaking changes | failure mode | failure modes | threat |
        blast radius | backfire* | at stake | fragile | brittle | the dangers | could break existing | potential risk |
        potential risks | potential risks: | risk of | at risk | risk assessment | security risk | a risk | main risk |
        biggest risk | risks include | single point of failure | could lead to data | can lead to data | may lead to |
        could result in data | can cause data | risk mitigation | mitigation: | what can go wrong: | potential issues: |
        potential problems: | potential issue | potential problem | possible issue | possible problem | possible risk
        """,
    ),
    (
        "preaching",
        "Add a general lesson on good practice (best practices, clean code).",
        "Do not lecture on good practice (best practices, clean code).",
        """
        best practice | best practices | good practice | bad practice | clean code | clean coder | good code |
        good engineers | good developers | good programmers | great engineers | great developers | great programmers |
        good engineering | professionalism | craftsmanship | discipline | disciplined | will thank you |
        thank you later | thank yourself | future self | future you | future reader | future readers | next developer |
        next reader | always remember | never forget | as a rule | rule of thumb | golden rule | a good habit |
        good habits | bad habit | bad habits | it is important to | it's important to | it is crucial | it's crucial |
        always a good idea | generally a good idea | strive to | strive for | take the time | technical debt |
        campsite | boy scout | leave it better | quality matters | quality is | everyone's job | code is read |
        read more often | written for humans | premature optimization | premature optimisation | principle of |
        worth the effort | pays off | pay off | in the long run | cut corners | cutting corners | should always |
        should never | always write | never write | always test | always validate | always handle | always keep |
        matters more than
        """,
    ),
    (
        "maintainability",
        "Discuss readability and maintainability.",
        "Do not discuss readability or maintainability.",
        """
        maintainab* | readab* | maintenance: | clean code | cleaner code | easier to read | easy to read |
        easier to follow | easy to follow | hard to read | harder to read | easier to understand | easier to change |
        easy to change | easier to test | easy to test | easier to extend | easy to extend | technical debt | tech debt
        | future you | future self | years from now | months from now | in six months | six months from now | legib* |
        self documenting | reads like | reads well | extensib* | code quality | testab* | tidy | easier to maintain |
        easy to maintain | hard to maintain | harder to maintain | ease of maintenance | code maintenance |
        maintenance burden | more maintainable | well organized | well structured | cleaner | modular* | reusable |
        reusability | reusability: | code reuse | readability: | maintainability: | cleaner and more | in the long run |
        in the long term | easier to debug | easier to reason | understandab* | your code clean | the code clean |
        clean and readable | clean and maintainable | more readable and | code cleaner
        """,
    ),
    (
        "scaling",
        "Discuss scalability (how it scales).",
        "Do not discuss scalability (how it scales).",
        """
        scalab* | scaling: | scalability: | at scale | as the data grows | as your data grows | data grows |
        traffic grows | load grows | grows with | as it grows | as you grow | when it grows | large data | larger data |
        big data | large datasets | huge files | large inputs | larger inputs | millions of | billions of | thousands of
        | tens of thousands | high load | heavy load | under load | high traffic | more traffic | sharding | shard |
        shards | scales to | scales well | scales with | scales linearly | scales poorly | scale to | scale up |
        scale out | large scale | doesn't scale | does not scale | won't scale | scale horizontally |
        scales horizontally | scaling horizontally | horizontal scaling | vertical scaling | scaling up |
        scaling considerations: | for larger datasets | larger datasets | for large datasets | for large lists |
        for large arrays | large amounts of | high volume | high concurrency | high throughput | load balanc* |
        concurrent users | a million rows | a million users | as your app grows | as your application grows |
        as your project grows | as the list grows | as the input grows | grows large
        """,
    ),
    (
        "principles",
        "Name design patterns and principles (such as SOLID).",
        "Do not name design patterns or principles (such as SOLID).",
        """
        design pattern | design patterns | principle | principles | principle: | principles: | yagni |
        single responsibility | separation of concerns | open closed | liskov | dependency inversion |
        interface segregation | dependency injection | inversion of control | law of demeter | least surprise |
        least astonishment | composition over inheritance | tell don't ask | fail fast | factory pattern |
        strategy pattern | observer pattern | decorator pattern | adapter pattern | repository pattern | facade |
        singleton | builder pattern | command pattern | visitor pattern | state pattern | template method |
        producer consumer | publish subscribe | circuit breaker | clean architecture | hexagonal | domain driven |
        test driven | tdd | anti pattern | idiom | idiomatic | defensive programming | loose coupling | loosely coupled
        | high cohesion | solid principles | solid principle | the dry principle | keep it dry | stays dry | stay dry |
        it dry | don't repeat yourself | kiss principle | keep it simple stupid | best practice | best practices |
        best practices: | best practice: | singleton pattern | proxy pattern | mvc | model view controller |
        encapsulation principle | abstraction principle | polymorphism | encapsulation | clean code principles |
        object oriented principles | functional programming principles | pythonic | dependency injection pattern |
        factory method | good practice | good practices | convention over configuration
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
