"""What may stand around an answer: its history, reasons, setup, cause, assumptions, next steps."""

from __future__ import annotations

from typing import Final

AROUND_THE_ANSWER: Final = (
    (
        "history",
        "Tell the history behind it.",
        "Leave out the history behind it.",
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
        "Explain the code line by line (walkthrough).",
        "Do not explain the code line by line (walkthrough).",
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
        "Explain why (give the reasons).",
        "Do not explain why.",
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
        "Do not state assumptions.",
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
        "Suggest next steps.",
        "Do not suggest next steps.",
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
        "Explain installation and setup.",
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
        "Say how to check that it works (verification).",
        "Do not say how to check that it works (verification).",
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
        "Name the root cause of the problem.",
        "Do not name the root cause of the problem.",
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
        "Restate my request first in your own words.",
        "Do not restate my request.",
        """
        so you want | you want me to | you wanted | you asked | you ask | you are asking | you're asking |
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
        "Add a disclaimer.",
        "Do not add disclaimers.",
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
        "Say how confident you are (confidence level).",
        "Do not say how confident you are (confidence level).",
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
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
