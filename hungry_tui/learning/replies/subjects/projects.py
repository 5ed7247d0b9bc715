"""What the work around the code needs: effort, references, operation, cost, scope, what was changed."""

from __future__ import annotations

from typing import Final

PROJECTS: Final = (
    (
        "effort",
        "Estimate the time or effort needed.",
        "Do not estimate time or effort.",
        """
        effort | effort: | estimate: | estimated time: | time: | time estimate: | time needed: | duration: |
        minutes of work | minutes to | minute job | minute fix | minute change | minute task | hour job |
        hours of work | hours to | about an hour | half an hour | half a day | half a morning | one day | a day of |
        a day's work | an afternoon | a morning | one morning | one afternoon | days of work | days to | a week of |
        a couple of hours | a couple of days | a few hours | a few days | a few minutes | a few weeks | within a day |
        within an hour | weeks of work | weeks to | story point | story points | man days | person days |
        developer days | takes about | takes roughly | take about | take roughly | takes around | take around |
        takes you | should take | will take | would take | plan for | plan about | quick win | small job |
        one sprint | sprint | time needed | time it takes | how long it takes | workload | t shirt size |
        rough estimate | i estimate | i'd estimate | estimated at | budget
        """,
    ),
    (
        "references",
        "Refer to documentation, standards or books.",
        "Leave out references to documentation, standards and books.",
        """
        documentation | docs | official docs | official guide | see also | see also: | see the docs | references: |
        reference: | sources: | source: | further reading: | read more: | learn more: | resources: | docs: |
        documentation: | reading: | bibliography: | literature: | rfc | manual page | the manual | man page |
        man pages | user guide | reference guide | reference manual | according to | as per the | handbook |
        the book | a book | textbook | chapter | section 1 | section 2 | section 3 | section 4 | section 5 |
        further reading | read more | read up | learn more | specification | the spec | the standard says |
        language reference | is documented | are documented | documented in | documented under | as described in |
        described in | cookbook | style guide | pep 8 | pep | ecma | ansi | iso | w3c | mdn | whitepaper |
        white paper | paper by | the paper | article by | blog post | stack overflow | tutorial | tutorials |
        refer to the | the readme | wikipedia | clean code | pragmatic programmer | gang of four | owasp |
        effective java
        """,
    ),
    (
        "operations",
        "Discuss deployment and operations (monitoring, rollback).",
        "Do not discuss deployment or operations (monitoring, rollback).",
        """
        deploy | deploys | deployed | deploying | deployment | deployments | deployment: | rollout: | rollback: |
        monitoring: | operations: | in production: | in production | to production | on production |
        production system | rollback | rollbacks | roll back | rolled back | rolling back | revert the | rollout |
        roll out | rolled out | rolling out | ship it | shipped | go live | going live | monitor |
        monitors | monitored | monitoring | metrics | dashboard | dashboards | alert on | alert when | alert if |
        alerts | alerting | observability | grafana | prometheus | datadog | sentry | on call | pager | runbook |
        canary | feature flag | feature flags | behind a flag | staging | blue green | migration script |
        run the migration | downtime | zero downtime | docker | dockerfile | container image | kubernetes | helm |
        terraform | ci | ci pipeline | continuous integration | continuous delivery | health check | keep an eye on |
        sla | slo
        """,
    ),
    (
        "cost",
        "Mention costs and prices.",
        "Do not mention costs or prices.",
        """
        cost: | costs: | price: | pricing: | the costs | costs about | costs around | costs nothing | costs you |
        costs money | cost about | cost around | cost nothing | cost you | running costs | monthly cost |
        monthly costs | cloud bill | your bill | the bill | billing | billed | pricing |
        cheap | cheaper | cheapest | expensive | inexpensive | dollar | dollars | euro | euros | usd | eur |
        dollars per month | euros per month | a month | a year | free of charge | free tier | for free | licence fee |
        license fee | fees | fee | budget | invoice | costly | cost effective | cost efficient | cost of running |
        cost of storage | pay for | you pay | paying for | spend | save money | savings | afford
        """,
    ),
    (
        "recommendation",
        "Give a clear recommendation.",
        "Do not give recommendations.",
        """
        recommend | recommends | recommended | recommendation | recommendations | recommendation: | recommended: |
        my recommendation: | my advice: | advice: | verdict: | suggestion: | my pick: | pick: | choice: | i suggest |
        i'd suggest | i would suggest | my suggestion | suggestion | i advise | i'd advise | i would advise |
        my advice | my pick | my choice | my vote | my preference | i'd go with | i would go with | i'd go for |
        go with | go for the | i'd opt | i would opt | opt for | best option | best choice | best bet |
        better choice | better option | right choice | safest choice | safest option | safe choice | i'd pick |
        i would pick | i'd use | i would use | i'd take | i would take | i would choose | i'd choose | choose the |
        pick the | i'd prefer | i prefer | i would prefer | preferable | prefer the | the winner | wins here |
        verdict | you are better off | you're better off | better off with | you'd be better | the way to go |
        way to go is | if i were you | in your place | in your shoes | settle on | settle for | stick with | stick to
        """,
    ),
    (
        "definitions",
        "Define the terms that you use.",
        "Do not define terms.",
        """
        means that | is called a | is called an | is called the | are called | this is called | that is called |
        we call | what we call | one calls | called a | so called | stands for | stand for | refers to | refer to a |
        is defined as | are defined as | defined as | is known as | also known as | known as | short for |
        abbreviation for | acronym for | by definition | definition | definitions | definition: | definitions: |
        terms: | term: | terminology: | in computing | in computer science | in programming a | a term for |
        the term for | the term | is the name | the name for | is a kind of | is a type of | is a sort of |
        is a form of | is a piece of | is a structure that | is a structure in | is a technique | is a mechanism |
        is an object that | is a function that | is a value that | is a way to | is a way of | is a data structure |
        is a property of | is a pattern that | is a pattern where | that is to say | here means | describes a |
        denotes | is jargon for | in plain words | simply means | just means | which means a
        """,
    ),
    (
        "scope_limits",
        "Say what is out of scope (left out).",
        "Do not say what is out of scope (left out).",
        """
        out of scope | out of scope: | outside the scope | beyond the scope | beyond scope | beyond this answer |
        in scope | scope: | not covered: | not included: | left out: | limits: | non goals: | non goal: |
        what this does not do: | what it does not do: | what's missing: | missing: | not handled: | omitted: |
        not covered | left out | leaves out | leave out | i left | i have left | i've left | leaving out |
        left aside | leaves aside | leaving aside | set aside | not handled | does not handle | doesn't handle |
        do not handle | don't handle | does not cover | doesn't cover | do not cover | don't cover |
        does not address | doesn't address | does not deal | doesn't deal | does not support | doesn't support |
        not supported | not yet supported | not implemented | not addressed | not part of | not dealt with |
        does not attempt | doesn't attempt | makes no attempt | no attempt | deliberately | intentionally |
        on purpose | for brevity | for simplicity | to keep it short | to keep this short | simplified |
        simplification | not included | omitted | omits | omit | i skipped | i have skipped | skipped here |
        skips the | non goal | non goals | for another day | another time | separate topic | separate question |
        separate task | story for | untouched | i did not touch | i didn't touch | ignores the | ignored here |
        only covers | covers only
        """,
    ),
    (
        "changes_listed",
        "List what you changed.",
        "Do not list what you changed.",
        """
        changelog | change log | changelog: | changes: | changes made: | what changed: | what i changed: |
        key changes: | the changes: | list of changes: | modified: | added: | removed: | fixed: | changed: |
        updates: | summary of changes: | what's new: | diff summary: | what changed | what has changed |
        what i changed | the changes are | changes made | i changed | i've changed | i have changed | i added |
        i've added | i have added | i replaced | i've replaced | i have replaced | i removed | i've removed |
        i have removed | i moved | i've moved | i have moved | i renamed | i've renamed | i have renamed |
        i extracted | i have extracted | i've extracted | i updated | i've updated | i have updated | i refactored |
        i've refactored | i have refactored | i rewrote | i've rewritten | i have rewritten | i split | i've split |
        i fixed | i've fixed | i have fixed | i introduced | i've introduced | i swapped | i've swapped | i turned |
        i dropped | the only change | the change is | the change is that | changed from | was changed to |
        were changed to | has been changed | has been replaced | has been moved | has been renamed |
        have been replaced | compared to the original | compared with your version | compared to your version |
        compared to your code | differs from yours | the difference to your
        """,
    ),
    (
        "commit_message",
        "Suggest a commit message.",
        "Do not suggest a commit message.",
        """
        commit message | commit messages | commit message: | commit: | suggested commit: | commit title: |
        commit subject | message for the commit | commit it as | commit this as | commit it with | commit this with |
        commit with the | git commit | conventional commit | conventional commits | pr title | pr title: |
        pr description | pr description: | pull request title | pull request description
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
