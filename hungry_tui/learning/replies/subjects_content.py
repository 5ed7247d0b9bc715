"""What a reply may speak of beside the answer, by subject: the phrases that tell of it, see `subjects`."""

from __future__ import annotations

from typing import Final

CONTENT: Final = (
    (
        "history",
        "Tell the history behind it.",
        "Leave out the history.",
        """
        historically | was invented | were invented | dates back | date back | dating back | goes back to |
        go back to | going back to | back in the day | back in the days | in the early days | early days of |
        first appeared | first described | first proposed | first published | was introduced in | were introduced in |
        introduced back in | was created in | was created by | was born | was designed in | was designed by |
        was conceived | popularised | popularized | pioneered | the origins | origins of | origin of | its roots |
        has roots in | has its roots | decades ago | decades | half a century | a century | was coined | coined by |
        coined in | bell labs | xerox parc | 1950s | 1960s | 1970s | 1980s | 1990s | 2000s | the fifties |
        the sixties | the seventies | the eighties | the nineties | invented by | invented in | history: |
        background and history: | historical note: | origin: | origins: | a bit of history | some history |
        brief history | short history | little history | long history | history lesson | the history of |
        history behind | a historical | historical | years ago | in the old days | long before | since the dawn |
        the term comes from | name comes from | named after | inventor | inventors | mainframe | mainframes |
        punch cards | dijkstra | knuth | ritchie | thompson | hoare | stroustrup | torvalds | liskov | mccarthy |
        guido van rossum | turing | grace hopper | lovelace | codd | lamport | ever since the | over the years |
        evolved from | evolved out of | predates | predecessor
        """,
    ),
    (
        "walkthrough",
        "Walk me through the code line by line.",
        "Do not walk me through the code line by line.",
        """
        line by line | step by step walkthrough | the first line | the second line | the third line |
        the fourth line | the next line | the next lines | the last line | the final line | the opening line |
        the opening lines | the closing line | lines 1 | line 1 | line 2 | line 3 | line 4 | line 5 | line one |
        line two | line three | going through the code | going through it | go through the code |
        goes through the code | walking through | walk through | walkthrough | walkthrough: | let's walk |
        walk you through | reading from top | reading it from | from top to bottom | top to bottom |
        statement by statement | block by block | piece by piece | what each line does | what every line does |
        what each part does | breakdown: | code breakdown: | how it works: | how the code works: | the loop then |
        the function then | the loop body | first it | then it | finally it | after that it | it starts by |
        it begins by | starts by | begins by | we start by | the code starts | the code begins | the function starts |
        the function begins | the first statement | the last statement | the first call | the next call |
        the line after | the line below | the line above | this line | on the line
        """,
    ),
    (
        "reasons_why",
        "Give the reasons.",
        "Do not give reasons.",
        """
        because | the reason | reasons | reason: | reasons: | rationale | rationale: | why: | why this works: |
        why it works: | reasoning: | justification: | motivation: | which is why | that is why | that's why |
        this is why | due to | owing to | thanks to | on account of | on the grounds | for the simple reason |
        so that | in order to | since it | since the | since this | since we | since that | since there |
        as a result of | the idea is | the idea behind | the point is | the point of | the logic behind |
        the thinking behind | why bother | motivation | motivates | motivated by | hence | justif* | why this |
        why it | why we | why that | why not | explains why | here is why | here's why | for this reason |
        for that reason | what makes this
        """,
    ),
    (
        "assumptions",
        "State your assumptions.",
        "Do not list assumptions.",
        """
        assuming | assume | assumes | assumed | assumption | assumptions | assumption: | assumptions: |
        working assumption | presuming | presume | presumes | presumed | presumably | presupposes | provided that |
        on condition that | given that | granted that | suppose | supposing | supposed that | taking for granted |
        take for granted | taken for granted | i take it | i took it | i'm treating | i am treating |
        i'm reading this as | takes as given | taken as given | on the premise | premise: | premises: |
        relies on the fact | in the belief that | i'm guessing that | i expect that | i trust that | understood to be
        """,
    ),
    (
        "next_steps",
        "End with next steps.",
        "Do not suggest next steps or follow-up work.",
        """
        next step | next steps | next step: | next steps: | what's next: | what next: | what's next | what next |
        follow up: | follow ups: | future work: | further work: | further steps: | where to go from here: |
        to do next: | todo next: | going further: | taking it further: | improvements: | possible extensions: |
        from here you | from here the | from here on | where to go from here | going forward | moving forward |
        as a follow up | follow up | further improvements | further steps | future work | future improvements |
        possible improvements | possible extensions | natural extension | natural follow | natural next |
        could be extended | can be extended | could later be | can later be | might later | you can extend |
        you could extend | you may extend | can then be extended | can then add | could then add | where to go |
        to take it further | to take this further | take this further | take it further | later you | later on you |
        later on add | down the road | down the line | once that works | once this works | once it works |
        once that is done | once this is done | once that is in place | once this is in place | when that is done |
        when this is done | when it works | with that in place | with this in place | the next thing | the next move |
        next you | next up | after this you | afterwards you | in a second step | a second iteration |
        next iteration | worth adding next | worth doing next | consider adding | as a next | to build on this |
        build on this | to go further | go further
        """,
    ),
    (
        "setup",
        "Say what must be installed and set up first.",
        "Leave out installation and setup.",
        """
        install | installs | installed | installing | installation | installation: | install: | prerequisite |
        prerequisites | prerequisites: | requirements: | dependencies: | setup: | setting up: | set up: |
        getting started: | before you begin: | environment: | environment setup: | you need: | pip install |
        npm install | npm i | yarn add | cargo add | go get | apt install | brew install | brew | apt get | setup |
        set up | setting up | you will need | you'll need | you need python | you need node | you need go |
        you need version | needs python | needs node | requires python | requires node | requires version |
        make sure you have | be sure to have | check that you have | with python 3 | add the dependency |
        add the package | add this dependency | before you start | before you begin | before you run |
        before running | create a virtual | virtual environment | virtualenv | venv | environment variable |
        environment variables | package manager | pull in the | download the | clone the repo | clone the repository |
        on your machine | on your system | configure your
        """,
    ),
    (
        "verification",
        "Say how to verify that it works.",
        "Do not say how to verify or try it out.",
        """
        verify | verifies | verified | verification | verification: | verify: | how to verify: | how to check: |
        how to test: | how to test it: | testing it: | check: | try it: | try it out: | proof: | to check |
        to confirm | confirm that | confirm it | confirms that | you can confirm | double check | sanity check |
        quick check | simple check | check it by | check it with | check this by | try it | try it out | try this |
        try running | give it a try | give it a spin | give it a run | run it | run the tests | run the test |
        run the suite | run the script | rerun | re run | run this and | run it once | run it with | when you run |
        when run | if you run | if you call | when you call | you should see | you will see | you'll see |
        you should get | should print | should return | should output | should now | should pass | should report |
        expect to see | to make sure | making sure | make sure that | make sure the | make sure it | to ensure it |
        smoke test | to test it | to test this | test it by | test it with | test this with | to see it |
        to see whether | see for yourself | to prove | prove it | to convince yourself | convince yourself |
        check that | check whether | check the output | compare the output | to validate the | reproduce it |
        to reproduce | watch it
        """,
    ),
    (
        "root_cause",
        "Name the root cause.",
        "Do not go into the cause.",
        """
        root cause | root causes | root cause: | cause: | causes: | the cause: | diagnosis: | problem: | issue: |
        the problem: | what went wrong: | what happened: | what's wrong: | why it fails: | why it happens: |
        why this happens: | the bug: | bug: | culprit: | the cause | the real cause | the underlying |
        underlying problem | underlying cause | underlying issue | caused by | causes the | causes this |
        causing the | causing this | is causing | what causes | the problem is | the problem lies | the problem was |
        the problem here | the real problem | the issue is | the issue lies | the issue here | the issue was |
        the real issue | the bug is | the bug lies | the bug was | the bug comes | the fault is | the fault lies |
        the error is | the error comes | the error stems | the failure comes | the failure is | the mistake is |
        the culprit | culprit | what happens is | what is happening | what's happening | what went wrong |
        goes wrong | went wrong | what breaks | what broke | the reason it fails | it fails because | fails because |
        this happens because | it happens because | happens because | happens when | occurs because | is to blame |
        to blame | the trouble is | the trouble comes | stems from | stem from | comes down to | boils down to |
        originates in | originates from | traces back to | trace back to | traced to | at fault | at the root |
        at the heart | responsible for the | triggered by | triggers the | arises because | arises from |
        results from | resulting from
        """,
    ),
    (
        "restating",
        "Repeat my request in your own words first.",
        "Do not restate my request or question.",
        """
        you want to | you want a | you want the | you wanted | you asked | you ask | you are asking | you're asking |
        you are looking | you're looking | you are trying | you're trying | you need a | you need to | you need the |
        your request | your question | your goal | your task | your aim | your problem is | the task is | the task: |
        the goal is | the goal: | the request: | the question: | the ask: | the problem: | task: | goal: | request: |
        question: | understanding: | my understanding | what you want: | what you asked: | the ask is |
        the request is | the question is | asked for | asked how | asked whether | asked why | asks for |
        as requested | you would like | you'd like | to restate | restating | to rephrase | to paraphrase |
        in other words you | so you want | so you need | so you have | so the question | so the task | so the goal |
        you describe | you described | you mention | you mentioned | you say that | you said that | you have asked |
        you've asked | you wish to | you wonder | you were wondering | if i understand | as i understand | if i read |
        i understand that you | i understand you | i gather | i hear that | what you are after | what you're after |
        you are after | you're after | the aim is | the aim here | what you need is
        """,
    ),
    (
        "disclaimer",
        "Add a disclaimer about what you could not test.",
        "Leave out disclaimers.",
        """
        disclaimer | disclaimer: | as an ai | language model | i'm an ai | i am an ai | as an assistant |
        i cannot run | i can't run | i could not run | i couldn't run | i cannot execute | i can't execute |
        i have not run | i haven't run | i did not run | i didn't run | without running | cannot test | can't test |
        could not test | couldn't test | unable to test | unable to run | unable to verify | cannot verify |
        can't verify | could not verify | couldn't verify | haven't tested | have not tested | did not test |
        didn't test | not tested | not been tested | never been run | not been run | not verified |
        not been verified | untested | unverified | i have no access | i don't have access | i do not have access |
        no access to your | my training | my knowledge | knowledge cutoff | at your own risk | no guarantee |
        no guarantees | not guaranteed | cannot guarantee | can't guarantee | no warranty | without warranty |
        as is without | consult | seek professional | your mileage may vary | mileage may vary | use with caution |
        i may be wrong | i might be wrong | i could be wrong | i may have | could be wrong | may be wrong |
        might be wrong | may be outdated | might be outdated | may contain errors | may contain mistakes |
        review it carefully | review before | review this before | test it yourself | test before you |
        test it before | verify it yourself | take this with | grain of salt | pinch of salt | not legal advice |
        only as a starting point | treat it as a draft | treat this as a draft
        """,
    ),
    (
        "confidence",
        "Say how confident you are.",
        "Do not say how confident you are.",
        """
        confidence | confidence: | certainty: | confident | confidently | sure about | fairly sure | pretty sure |
        quite sure | almost sure | very sure | not sure | not entirely sure | not completely sure | percent sure |
        percent certain | certain that | fairly certain | pretty certain | quite certain | almost certain |
        reasonably certain | reasonably sure | i'm sure | i am sure | i'm certain | i am certain | i'm positive |
        high certainty | certainty | likelihood | probability that | odds are | i'd bet | i would bet | i'd put my |
        my money | in my estimation | out of 10 | ten to one | beyond doubt | without doubt | no doubt |
        i have no doubt | i have doubts | certain of this | sure of this | certain of it | sure of it
        """,
    ),
    (
        "effort",
        "Estimate the time and effort.",
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
        "Say how to deploy, monitor and roll it back.",
        "Leave out deployment, monitoring and rollback.",
        """
        deploy | deploys | deployed | deploying | deployment | deployments | deployment: | rollout: | rollback: |
        monitoring: | operations: | in production: | in production | to production | on production |
        production system | rollback | rollbacks | roll back | rolled back | rolling back | revert the | rollout |
        roll out | rolled out | rolling out | release it | ship it | shipped | go live | going live | monitor |
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
        "Name the costs.",
        "Leave out costs and prices.",
        """
        cost: | costs: | price: | pricing: | the costs | costs about | costs around | costs nothing | costs you |
        costs money | cost about | cost around | cost nothing | cost you | running costs | monthly cost |
        monthly costs | cloud bill | your bill | the bill | billing | billed | price | prices | priced | pricing |
        cheap | cheaper | cheapest | expensive | inexpensive | dollar | dollars | euro | euros | usd | eur |
        dollars per month | euros per month | a month | a year | free of charge | free tier | for free | licence fee |
        license fee | fees | fee | budget | invoice | costly | cost effective | cost efficient | cost of running |
        cost of storage | pay for | you pay | paying for | spend | save money | savings | afford
        """,
    ),
    (
        "recommendation",
        "Give a clear recommendation.",
        "Do not recommend anything.",
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
        "Say what is left out and out of scope.",
        "Do not say what is out of scope.",
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
    (
        "faq",
        "Add an FAQ.",
        "Do not add an FAQ.",
        """
        faq | faqs | faq: | q a | q and a | q a: | q: | a: | q1: | questions and answers: | common questions: |
        frequently asked questions: | frequently asked | commonly asked | questions people ask | you may ask |
        you might ask | you may wonder | you might wonder | you might be wondering | you may be wondering |
        people often ask | a common question | common questions
        """,
    ),
    (
        "glossary",
        "Add a glossary.",
        "Do not add a glossary.",
        """
        glossary | glossary: | terminology: | key terms: | terms used: | terms: | vocabulary: | key concepts: |
        definitions: | a word on terms | terms used here | list of terms | key terms | mini dictionary | vocabulary
        """,
    ),
    (
        "quiz",
        "Add a quiz question or an exercise for me.",
        "Do not quiz me or set me exercises.",
        """
        quiz | quiz: | pop quiz | exercise: | exercises: | homework | homework: | challenge: | a challenge for you |
        question for you: | question for you | test yourself | test yourself: | test your understanding | self test |
        check your understanding | check your understanding: | practice: | practise: | for practice | as practice |
        as an exercise | an exercise | exercise for the reader | left as an exercise | little exercise |
        small exercise | your turn | your turn: | can you spot | can you guess | can you tell why | can you see why |
        can you think of | guess what | try to predict | what do you think happens | what would happen if |
        before you read on | before reading on | try it yourself | try to solve | brain teaser | puzzle for you |
        see if you can | riddle | food for thought | think about it
        """,
    ),
    (
        "mnemonic",
        "Give a mnemonic.",
        "Do not give mnemonics.",
        """
        mnemonic | mnemonics | mnemonic: | memory aid | memory aid: | memory hook | memory trick | remember it as |
        remember it like | remember this as | easy to remember | easier to remember | to remember it |
        to remember this | to remember which | help you remember | helps you remember | helps to remember |
        way to remember | stick in your head | sticks in the mind | stick in your mind | memorise | memorize |
        memorable | repeat after me | remember:
        """,
    ),
    (
        "rule_of_thumb",
        "Give a rule of thumb.",
        "Do not give rules of thumb.",
        """
        rule of thumb | rules of thumb | rule of thumb: | rule: | golden rule | golden rule: | general rule |
        simple rule | good rule | as a rule | when in doubt | if in doubt | in doubt | good default |
        sensible default | sane default | safe default | guideline | guidelines | heuristic | heuristics |
        rough guide | as a guide | as a guideline
        """,
    ),
    (
        "use_case",
        "Give a real-world use case.",
        "Leave out real-world use cases.",
        """
        real world | real life | real projects | use case | use cases | use case: | use cases: | when to use it: |
        when to use this: | when to use: | where it is used: | where you would use it: | in the wild | in the field |
        scenario | scenarios | scenario: | practical example | practical use | practical uses |
        practical application | applications: | application: | is used by | are used by | used in practice |
        in practice this | companies | company | netflix | google | amazon | spotify | uber | facebook | airbnb |
        online shop | online store | web shop | bookshop | webshop | e commerce | ecommerce | shopping cart |
        checkout page | payment system | payment provider | bank | banks | banking | hospital | airline | chat app |
        say you run | say you have | say you are | suppose you run | picture a team | imagine a shop |
        comes in handy | handy when | useful when | typical use | typically used | you would use this |
        you'd use this | you reach for
        """,
    ),
    (
        "licensing",
        "Mention the license.",
        "Leave out remarks on licenses.",
        """
        license | licenses | licensed | licensing | licence | licences | licenced | license: | licence: | licensing: |
        gpl | lgpl | agpl | mit | apache 2 | bsd | copyright | copyrighted | public domain | copyleft | open source |
        proprietary | attribution | creative commons | free to use | royalty
        """,
    ),
    (
        "platforms",
        "Name the platforms and operating systems it runs on.",
        "Leave out notes on platforms and compatibility.",
        """
        linux | macos | mac os | os x | unix | on windows | windows and | windows users | windows or | under windows |
        windows 10 | windows 11 | wsl | ubuntu | debian | android | ios | posix | bsd systems | cross platform |
        platform independent | platform: | platforms: | compatibility: | compatibility note: | supported platforms: |
        browser support: | portability: | operating system | operating systems | all platforms | any platform |
        every platform | other platforms | platforms | platform specific | compatible with | compatibility |
        backward compatible | backwards compatible | portable | portability | arm | x86 | apple silicon |
        all browsers | modern browsers | older browsers | every browser | browser support | chrome | firefox |
        safari | works the same on | runs on | works on python | works with python | works on node | any shell
        """,
    ),
    (
        "accessibility",
        "Mind accessibility.",
        "Do not discuss accessibility.",
        """
        accessib* | a11y | aria | screen reader | screen readers | keyboard navigation | keyboard users | wcag |
        colour contrast | color contrast | colour blind | color blind | alt text | assistive | impaired | disabilit* |
        tab order | blind users
        """,
    ),
    (
        "i18n",
        "Mind internationalisation: languages, locales, time zones.",
        "Do not discuss internationalisation.",
        """
        i18n | l10n | internationali* | localis* | localiz* | locale | locales | translat* | other languages |
        multilingual | right to left | rtl | umlaut | umlauts | accents | accented | non ascii | unicode | utf 8 |
        time zone | time zones | timezone | timezones | date formats | character set | currencies | pluralis* |
        pluraliz*
        """,
    ),
    (
        "privacy",
        "Mind data privacy.",
        "Do not discuss data privacy.",
        """
        privacy | privacy: | data protection | data protection: | gdpr | ccpa | hipaa | personal data |
        personal information | personally identifiable | pii | anonymi* | pseudonymi* | sensitive data |
        sensitive information | consent | user data | data retention | retention policy | right to be forgotten |
        confidential* | mask the
        """,
    ),
    (
        "team",
        "Speak of the team: colleagues, reviews, agreements.",
        "Leave out advice about the team and its process.",
        """
        your team | the team | a team | teams | team: | for the team: | teammate | teammates | team mate | colleague |
        colleagues | coworker | coworkers | co worker | co workers | code review | code reviews | reviewer |
        reviewers | in review | pull request | pull requests | pair programming | pair up | onboarding | new joiner |
        new joiners | newcomers to the | stakeholder | stakeholders | product owner | project manager | tech lead |
        retrospective | stand up | standup | agile | scrum | other developers | other engineers | fellow developers |
        whoever maintains | next person | next developer | conventions of your
        """,
    ),
    (
        "naming_explained",
        "Explain the names you chose.",
        "Do not explain names.",
        """
        naming: | names: | on naming: | a note on naming: | naming | i named | i've named | i have named | named it |
        named so | named this | i called it | i call it | is named for | is named after | is so named | is named so |
        named that way | the name says | the name tells | the name reflects | the name makes | the name signals |
        the name describes | the name hints | the name was | the name is | the names tell | the names say |
        the names are | the names reflect | names were chosen | name was chosen | name i chose | chose the name |
        chosen the name | picked the name | well named | better name | clearer name | telling name | descriptive name
        """,
    ),
    (
        "why_not",
        "Say which other solutions you rejected and why.",
        "Do not say what you decided against.",
        """
        why not: | why not | rejected: | alternatives considered: | considered and rejected: | decided against |
        decide against | i avoided | i have avoided | i've avoided | i rejected | rejected | ruled out | rule out |
        i considered | i have considered | i've considered | i thought about using | i did not use | i didn't use |
        i have not used | i did not choose | i didn't choose | i chose not | i chose this over | i chose it over |
        i preferred | i passed on | i dismissed | dismissed | discarded | would be overkill | is overkill | overkill |
        would not work | wouldn't work | would not help | wouldn't help | would have worked | would also work but |
        would have been | would be too | not a good fit | poor fit | wrong tool | why i did not | why i didn't |
        why not just | why not use | why not simply | tempting
        """,
    ),
    (
        "comparison",
        "Compare it with other tools or languages.",
        "Do not compare it with other tools or languages.",
        """
        comparison | comparison: | comparisons | compare | compared to | compared with other | compared with a |
        when compared | comparing | in comparison | by comparison | in contrast | by contrast | contrast this |
        contrast with | unlike | whereas | versus | vs | vs: | differs from | differ from | difference between |
        differences between | differences: | similar to | the same as in | as in java | as in python | as in go |
        as in rust | as in javascript | in java | in python you | in go you | in rust you | in javascript you |
        coming from | if you know java | if you know python | its counterpart | counterpart | the equivalent of |
        equivalent in | equivalent to | rivals | competitor | competitors | faster than | slower than | simpler than |
        lighter than | more powerful than | heavier than | other languages
        """,
    ),
    (
        "thinking_aloud",
        "Think aloud.",
        "Do not think aloud.",
        """
        hmm | hm | let me think | let's think | let us think | thinking about | thinking out loud | thinking aloud |
        thinking: | thought process: | reasoning: | my reasoning: | my first thought | first thought | my first idea |
        at first i | initially i | on second thought | second thoughts | oh wait | wait a | wait that | but wait |
        wait the | hold on | actually no | no wait | let me see | let's see | let me check | let me look |
        let me try | i wonder | i was wondering | i'm wondering | i started by | i began by | i looked at |
        i asked myself | that made me | then i noticed | then i realised | then i realized | i realised | i realized |
        it occurs to me | it occurred to me | come to think | now that i think | so what if | what if we
        """,
    ),
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
        "Name the risks.",
        "Do not list risks.",
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
        "Speak of readability and maintainability.",
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
        "Say how it scales.",
        "Do not discuss how it scales.",
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
        "Name design patterns and principles.",
        "Do not name design patterns or principles.",
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
    (
        "expected_output",
        "Show the expected output.",
        "Do not show the expected output.",
        """
        output: | outputs: | expected output: | sample output: | example output: | expected result: | result: |
        results: | prints: | returns: | you should see: | this prints: | it prints: | which prints: | the output: |
        console output: | output is: | expected output | sample output | example output | the output is |
        the output looks | the output will | the output would | the result looks | the result should be |
        you should see | you will see | you'll see | should print | will print | would print | this prints |
        it prints | which prints | and prints | prints out | this outputs | it outputs | which outputs | evaluates to
        """,
    ),
    (
        "troubleshooting",
        "Add troubleshooting tips.",
        "Leave out troubleshooting tips.",
        """
        troubleshoot* | troubleshooting: | common errors: | common problems: | common issues: | common mistakes: |
        if something goes wrong: | if it fails: | if it does not work: | problems: | if it fails | if that fails |
        if this fails | if it still | if that still | if the error | if the problem | if you see | if you get an |
        if you get a | if you still | if you hit | if you run into | if an error | if something goes wrong |
        if nothing happens | if nothing helps | if it does not work | if it doesn't work | if that does not |
        if that doesn't | if this does not | if this doesn't | should it fail | should that fail | should it not |
        in case of trouble | in case of an error | in case it fails | common errors | common error | common mistake |
        common mistakes | common problem | common problems | common pitfall | most common cause | usual suspects |
        does not help | doesn't help | still fails | still failing | getting an error
        """,
    ),
    (
        "tips",
        "Add a tip.",
        "Do not add tips.",
        """
        tip | tips | tip: | tips: | pro tip: | quick tip: | bonus: | bonus tip: | hint: | hints: | good to know: |
        did you know: | pro tip | protip | quick tip | bonus tip | small tip | one more tip | little trick |
        neat trick | handy trick | trick: | useful trick | hint | hints | bonus | on the side: | side note: |
        side note | by the way | while you are at it | while you're at it | as an aside | good to know |
        worth knowing | worth noting | worth remembering | nice to know | incidentally | extra credit
        """,
    ),
    (
        "trivia",
        "Add trivia and fun facts.",
        "Do not add trivia or fun facts.",
        """
        fun fact | fun facts | fun fact: | trivia | trivia: | did you know | interesting fact | interesting aside |
        interestingly | curiously | funnily enough | curious fact | curiosity | little known | fun aside | amusingly |
        interesting tidbit | tidbit | random fact | surprisingly | as it happens | believe it or not | easter egg
        """,
    ),
    (
        "deprecation",
        "Say what is deprecated and since when something exists.",
        "Leave out deprecations and remarks on what is new.",
        """
        deprecat* | obsolete | outdated | legacy | superseded | end of life | no longer supported |
        no longer maintained | no longer recommended | unmaintained | was removed in | removed in | has been removed |
        was added in | added in | available since | available from | available in python | new in | newer versions |
        recent versions | older versions | earlier versions | since python | since java | since version | since node |
        since go | as of | from version | in version | prior to | up to date | latest version | upgrade | upgrading
        """,
    ),
    (
        "proverbs",
        "Quote a proverb or a famous person.",
        "Do not quote proverbs or famous people.",
        """
        as the saying goes | the saying goes | old saying | the saying | proverb | proverbial | quote: | famously |
        famous quote | famous words | famous line | once said | once wrote | in the words of | to quote |
        as they say | so they say | they say that | as knuth | as dijkstra | as einstein | einstein | confucius |
        root of all evil | maxim | motto | adage | old wisdom | conventional wisdom | wise man |
        better safe than sorry | look before you leap | stitch in time | rome wasn't | measure twice |
        an ounce of prevention | less is more | too many cooks | all that glitters | practice makes perfect |
        devil is in the details | slow and steady | if it ain't broke
        """,
    ),
    (
        "line_counts",
        "Say how many lines the code has.",
        "Do not say how many lines the code has.",
        """
        lines of code | line of code | lines long | loc | in one line | one line fix | one line change | one liner |
        few lines | two lines | three lines | four lines | five lines | six lines | ten lines | dozen lines |
        a dozen lines | twenty lines | fewer lines | lines in total | lines altogether | line count | lines shorter |
        lines: | lines added | lines changed | only lines
        """,
    ),
    (
        "parameters",
        "Describe the parameters and the return value.",
        "Do not describe parameters and return values.",
        """
        parameter | parameters | parameters: | parameter: | params: | arguments: | args: | inputs: | input: |
        returns: | return value: | return: | argument | arguments | return value | return values | return type |
        it takes a | it takes the | it takes two | takes a | takes an | takes two | takes three | takes the |
        accepts a | accepts an | accepts the | accepts two | expects a | expects an | it receives | is given a |
        returns a | returns an | returns the | returns true | returns none | returns null | hands back | gives back |
        as input | as its input | as output | as its output | default value | defaults to | optional argument |
        the caller passes | you pass | pass it
        """,
    ),
    (
        "background",
        "Explain the background and the concepts first.",
        "Leave out background and basic concepts.",
        """
        background: | some background: | context: | the basics: | basics: | concepts: | concept: | theory: | primer: |
        key concepts: | overview: | introduction: | fundamentals: | some background | a bit of background |
        little background | background on | for background | for context | some context | a bit of context |
        for a bit of context | little context | the basics | basics | fundamentals | fundamentally | conceptually |
        the concept of | the concept behind | the concepts | the theory | in theory | a primer | refresher |
        quick primer | to understand this | to understand why | to understand the | to understand how |
        it helps to know | helps to understand | you first need to know | first need to understand | before we look |
        before looking at | stepping back | step back | big picture | in general a | at its core | in essence
        """,
    ),
    (
        "internals",
        "Explain how it works under the hood.",
        "Leave out what happens under the hood.",
        """
        under the hood | under the hood: | under the covers | internally | internals | internals: |
        behind the scenes | behind the scenes: | below the surface | beneath the surface | beneath it | underneath |
        deep down | at a low level | low level | lower level | at the machine level | implementation detail |
        implementation details | is implemented as | are implemented as | is implemented with | is implemented by |
        the interpreter | the compiler | the runtime | the kernel | system call | system calls | syscall | syscalls |
        bytecode | garbage collector | call stack | on the heap | on the stack | cpu cache | the cpu | memory layout |
        hash function | is stored as | the machinery | the mechanics | what really happens | what actually happens
        """,
    ),
    (
        "benefits",
        "Name the benefits.",
        "Do not list benefits.",
        """
        benefit | benefits | benefits: | benefit: | advantages: | advantage: | upside: | pros: | why this is better: |
        what you gain: | gains: | advantage | advantages | upside | upsides | the gain | you gain | we gain |
        gains you | this gives you | that gives you | which gives you | it gives you | buys you | buys us | pays off |
        pay off | the beauty | the nice thing | the good thing | the charm | the strength | strengths |
        main strength | makes it easy | makes it easier | makes it possible | makes this easier | more robust |
        much simpler | much faster | far simpler | much cleaner | far cleaner | saves you | saves time | spares you |
        helps you | the plus | a plus | on the plus side | win win | wins:
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
