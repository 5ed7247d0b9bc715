"""What the work around the code needs: effort, references, operation, cost, scope, what was changed."""

from __future__ import annotations

from typing import Final

PROJECTS: Final = (
    (
        "undo",
        "Say how to undo it (roll back).",
        "Do not say how to undo it (roll back).",
        """
        undo | undoing | undone | undo: | revert | reverts | reverted | reverting | to revert: | git revert |
        git restore | git reset | git checkout | git stash | roll back | rolls back | rolled back | rolling back |
        rollback | rollback: | rollback plan | back out | backing out | way back | go back | going back | get back to |
        switch back | switching back | change it back | turn it back | put it back | restore | restores | restoring |
        from the backup | from a backup | from backup | reversible | irreversible | reverse it | reverse this |
        reversed with | be reversed | can be undone | to reverse | downgrade | downgrading | old version back |
        previous version | previous state | old state | original state | old path | recover the | recovery: |
        if it goes wrong | if anything goes wrong | if something goes wrong | down migration | feature flag off |
        uninstall | to remove it again | switch it off again | turn it off again
        """,
    ),
    (
        "effort",
        "Estimate the time or effort needed.",
        "Do not estimate time or effort.",
        """
        effort: | estimate: | estimated time: | time estimate: | time needed: | minutes of work | minute job |
        minute fix | minute change | minute task | hour job | hours of work | about an hour | half an hour |
        half a day | half a morning | a day of | a day's work | an afternoon | a morning | one morning |
        one afternoon | days of work | a week of | a couple of hours | a couple of days | a few hours | a few days |
        a few weeks | within a day | within an hour | weeks of work | story point | story points | man days |
        person days | developer days | takes about | takes roughly | take about | take roughly | takes around |
        take around | takes you | plan about | quick win | one sprint | time needed | how long it takes |
        t shirt size | rough estimate | i estimate | i'd estimate | estimated at | should take about |
        should take around | should take you | should take a few | should take less | should only take |
        will take about | will take around | will take you | will take roughly | will take some | would take about |
        would take around | takes a few minutes | takes only a few minutes | in a few minutes |
        how long it will take | how long this will take | time estimate | estimated time | estimated effort |
        little effort | low effort | high effort | minimal effort | much effort | effort required | effort estimate |
        minute read | time commitment | time frame | timeline: | eta | hours depending | a day or two |
        an hour or two | five minute job | two days of | a quick fix | quick to implement | easy fix that takes |
        few hours of | under five minutes | under ten minutes | in under an hour | few minutes of | a month or so |
        a month or two | a week or two | a week or so | week or more | matter of hours | matter of minutes |
        matter of days | few evenings | two evenings | an evening | one evening | a weekend | over a weekend |
        half a sprint | a sprint | two sprints | sprints | person weeks | man weeks | hours at most | days at most |
        a full day | a whole day | one day of | couple of weeks | couple of minutes | couple of evenings |
        expect to spend | plan to spend | you'll spend | you will spend | i'd budget | budget about | budget a |
        budget one | budget two | allow about | allow yourself | time required | time required: | effort level: |
        estimated effort: | duration: | estimated duration: | size of the task | size of the task: | week 1 | week 2 |
        day one | phase 1 week | quick job | big job | small job | large undertaking | major undertaking |
        big undertaking | not a small task | non trivial effort | take you about | take you roughly |
        take you around | take you an | take you a | probably take | should be done in | done within | ballpark |
        about two weeks | about a week | about a day | about a month | days of effort | weeks of effort |
        hours of effort | hours to implement | days to implement | hours to set | minutes to set
        """,
    ),
    (
        "references",
        "Refer to documentation, standards or books.",
        "Leave out references to documentation, standards and books.",
        """
        official docs | official guide | see also | see also: | see the docs | references: | reference: | sources: |
        source: | further reading: | read more: | learn more: | resources: | docs: | documentation: | reading: |
        bibliography: | literature: | rfc | manual page | the manual | man page | man pages | user guide |
        reference guide | reference manual | as per the | handbook | textbook | further reading | read more |
        read up | learn more | specification | the spec | the standard says | language reference | documented under |
        as described in | cookbook | style guide | pep 8 | pep | ecma | w3c | mdn | whitepaper | white paper |
        paper by | the paper | article by | blog post | stack overflow | tutorial | tutorials | the readme |
        wikipedia | clean code | pragmatic programmer | gang of four | owasp | effective java |
        refer to the documentation | refer to the official | refer to the docs | official documentation |
        check the documentation | consult the documentation | according to the documentation | according to the docs |
        according to the manual | according to the spec | for more information see | for more details see |
        for further reading | additional resources | additional resources: | helpful resources: | useful resources: |
        useful links: | helpful links: | further resources: | see the documentation | see the official |
        is documented in | are documented in | the language specification | consulting a | consult a | consult an |
        consult your | consult with | speak with a | speak to a | talk to a | speak to your | ask your administrator |
        contact your | contact the support | contact support | reach out to the | support team | customer support |
        opening an issue | open an issue | file an issue | file a bug | raise an issue | issue tracker of |
        bug report with | on its github | library's github | github page | github discussions | the book | book by |
        books like | a course on | this article | an article on | this blog | official site | official website |
        the website of | more in the | covers this topic | covers this in | in depth look at | in more depth |
        in greater depth | for more information | for more details | for more on | for details see | for more see |
        for a fuller | for a deeper | further information | more about this in | read about | read the docs |
        read through the | see the manual | see man | run man | check the docs | checking the docs | check out the |
        have a look at the docs | look it up in | a professional | an expert | a specialist | a lawyer |
        legal counsel | community forum | forums | mailing list | subreddit | slack channel | podcast |
        conference talk | talk by | the react docs | the python docs | mdn web docs | devdocs | the wiki |
        the reference for | docs on | docs for | docs at | docs page | documentation of | documentation for |
        documentation on | its documentation | in the docs | the docs | django documentation | api documentation |
        docs of | aws docs | a chapter | chapter on | chapter in | documented in the | a qualified lawyer |
        qualified professional | qualified person | discord server | discord community | flutter discord |
        community discord | or discord | on discord | in the documentation | documentation at
        """,
    ),
    (
        "operations",
        "Discuss deployment and operations (monitoring, rollback).",
        "Do not discuss deployment or operations (monitoring, rollback).",
        """
        deploy | deploys | deployed | deploying | deployment | deployments | deployment: | rollout: | rollback: |
        monitoring: | operations: | in production: | in production | to production | on production | production system |
        rollback | rollbacks | roll back | rolled back | rolling back | rollout | roll out | rolled out | rolling out |
        ship it | shipped | go live | going live | monitor | monitors | monitored | monitoring | metrics | dashboard |
        dashboards | alert on | alert when | alert if | alerts | alerting | observability | grafana | prometheus |
        datadog | sentry | on call | pager | runbook | canary | feature flag | feature flags | behind a flag | staging |
        blue green | migration script | run the migration | downtime | zero downtime | docker | dockerfile |
        container image | kubernetes | helm | terraform | ci | ci pipeline | continuous integration |
        continuous delivery | health check | keep an eye on | sla | slo | deploy it | production environment |
        production ready | in a production | push to production | production deployment | logging and monitoring |
        observability: | scaling and deployment | revert the commit | revert the deploy | docker compose | ci cd |
        github actions | uptime
        """,
    ),
    (
        "cost",
        "Mention costs and prices.",
        "Do not mention costs or prices.",
        """
        cost: | costs: | price: | pricing: | the costs | costs about | costs around | costs nothing | costs you |
        costs money | cost about | cost around | cost nothing | cost you | running costs | monthly cost | monthly costs
        | cloud bill | your bill | the bill | billed | pricing | cheaper | cheapest | dollars | euro | euros | usd | eur
        | dollars per month | euros per month | free of charge | free tier | licence fee | license fee | cost effective
        | cost efficient | cost of running | cost of storage | save money | per month | pay as you go |
        cost considerations | low cost | cost savings | save costs | reduce costs | billing costs | pricing model |
        pricing tier | paid plan | free plan | paid tier | expensive to run | cheap to run | total cost | cost estimate
        | get expensive | is free for | it's free for | save you money | saves you money | charges per | charged per |
        costs extra
        """,
    ),
    (
        "recommendation",
        "Give a clear recommendation.",
        "Do not give recommendations.",
        """
        recommend | recommends | recommended | recommendation | recommendations | recommendation: | recommended: |
        my recommendation: | my advice: | advice: | verdict: | suggestion: | my pick: | pick: | choice: | i suggest |
        i'd suggest | i would suggest | my suggestion | i advise | i'd advise | i would advise | my advice | my pick |
        my choice | my vote | my preference | i'd go with | i would go with | i'd go for | go with | i'd opt |
        i would opt | opt for | best option | best choice | best bet | better choice | better option | right choice |
        safest choice | safest option | safe choice | i'd pick | i would pick | i'd use | i would use | i'd take |
        i would take | i would choose | i'd choose | i'd prefer | i prefer | i would prefer | preferable | the winner |
        wins here | verdict | you are better off | you're better off | better off with | you'd be better | the way to go
        | way to go is | if i were you | in your place | in your shoes | settle on | settle for | stick with | stick to
        | i'd recommend | i would recommend | i highly recommend | i strongly recommend | we recommend | would recommend
        | highly recommended | strongly recommended | it's recommended | it is recommended | is recommended |
        it's best to | it is best to | it's advisable | it is advisable | it's generally best | it's usually best |
        is generally better | is usually better | your best bet | best approach | recommended approach | recommended way
        | consider using | you should use | i'd lean | would be my | is a good choice | is a great choice |
        is a better choice | is the better choice | is an excellent choice | good choice for | great choice for |
        ideal for | ideal choice | final recommendation: | my suggestion is | i'd start with
        """,
    ),
    (
        "definitions",
        "Define the terms that you use.",
        "Do not define terms.",
        """
        is called a | is called an | is called the | this is called | that is called | what we call | called a |
        so called | stands for | stand for | refers to | is defined as | are defined as | defined as | is known as |
        also known as | known as | short for | abbreviation for | acronym for | by definition | definition: |
        definitions: | terms: | term: | terminology: | in computing | in computer science | in programming a |
        a term for | the term for | the term | is the name | the name for | is a kind of | is a type of | is a sort of |
        is a form of | is a piece of | is a structure that | is a structure in | is a technique | is a mechanism |
        is an object that | is a function that | is a value that | is a way to | is a way of | is a data structure |
        is a property of | is a pattern that | is a pattern where | that is to say | here means | denotes |
        is jargon for | in plain words | simply means | just means | the definition of | is the process of |
        is the practice of | is the act of | is the ability | is the concept | is a concept | is a programming |
        is a method of | is a method for | is a feature that | is a feature in | is a design pattern | is a special |
        is an algorithm | is a tool | is a language | is a markup | is an acronym | what is a: | in simple terms a |
        can be defined as | can be thought of as | is often called | is often referred to | commonly known as |
        sometimes called | referred to as | essentially a | is an object representing | is an object that represents |
        is an optimization technique | is a data type | is a software | is a protocol | is a library that |
        is a framework | is an open source | is a command
        """,
    ),
    (
        "scope_limits",
        "Say what is out of scope (left out).",
        "Do not say what is out of scope (left out).",
        """
        out of scope | out of scope: | outside the scope | beyond the scope | beyond scope | beyond this answer | scope:
        | not covered: | not included: | left out: | limits: | non goals: | non goal: | what this does not do: |
        what it does not do: | what's missing: | missing: | not handled: | omitted: | not covered | left out |
        leaves out | leave out | i left | i have left | i've left | leaving out | left aside | leaves aside |
        leaving aside | set aside | not handled | does not handle | doesn't handle | do not handle | don't handle |
        does not cover | doesn't cover | do not cover | don't cover | does not address | doesn't address | does not deal
        | doesn't deal | not addressed | not dealt with | does not attempt | doesn't attempt | makes no attempt |
        no attempt | for brevity | for simplicity | to keep it short | to keep this short | simplified | simplification
        | not included | omitted | i skipped | i have skipped | non goal | non goals | for another day | separate topic
        | separate question | separate task | story for | i did not touch | i didn't touch | only covers | covers only |
        is not handled | are not handled | aren't handled | not covered here | won't cover | will not cover |
        doesn't account for | does not account for | limitations: | deliberately omitted | intentionally omitted |
        deliberately left | intentionally left | deliberately does not | intentionally does not | intentionally simple |
        deliberately simple | kept simple | a simplified version | simplified version | simplified example |
        basic implementation | basic example that | this is a basic | this is a simplified | this is just a basic |
        not exhaustive | might not cover all | may not cover all | may not handle | might not handle |
        i haven't included | i have not included | i didn't include | i did not include | i omitted | i haven't added |
        error handling is omitted | omitted for
        """,
    ),
    (
        "changes_listed",
        "List what you changed.",
        "Do not list what you changed.",
        """
        changelog | change log | changelog: | changes: | changes made: | what changed: | what i changed: | key changes:
        | the changes: | list of changes: | modified: | added: | removed: | fixed: | changed: | updates: |
        summary of changes: | what's new: | diff summary: | what changed | what has changed | what i changed |
        the changes are | changes made | i changed | i've changed | i have changed | i added | i've added | i have added
        | i replaced | i've replaced | i have replaced | i removed | i've removed | i have removed | i moved |
        i've moved | i have moved | i renamed | i've renamed | i have renamed | i extracted | i have extracted |
        i've extracted | i updated | i've updated | i have updated | i refactored | i've refactored | i have refactored
        | i rewrote | i've rewritten | i have rewritten | i split | i've split | i fixed | i've fixed | i have fixed |
        i introduced | i've introduced | i swapped | i've swapped | i turned | i dropped | the only change |
        the change is that | changed from | was changed to | were changed to | has been changed | has been replaced |
        has been moved | has been renamed | have been replaced | compared to the original | compared with your version |
        compared to your version | compared to your code | differs from yours | the difference to your |
        here are the changes | here's what i changed | here is what i changed | here's what changed | changes i made |
        i made the following | the following changes | i corrected | i've corrected | i have corrected | i made a few |
        i've made | i have made the | i made some | i made several | fixes: | corrections: | improvements made: |
        modifications: | modifications made: | changes and improvements: | changes explained: | summary of the changes:
        | main changes: | changes summary: | explanation of changes: | explanation of the changes: | corrections made: |
        i modified | i've modified | i have modified | i've also added | i also added | i've included | i have included
        | i adjusted | i've adjusted | i've simplified | i simplified | i improved | i've improved | i've wrapped |
        i wrapped | i converted | i've converted | what was fixed: | the following improvements
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
        pr description | pr description: | pull request title | pull request description | use a commit message like |
        suggested commit message: | suggested commit message | example commit message | commit message like |
        commit message such as | commit message could be | commit with | you can commit
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
