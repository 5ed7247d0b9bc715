"""What may stand around an answer: its history, reasons, setup, cause, assumptions, next steps."""

from __future__ import annotations

from typing import Final

AROUND_THE_ANSWER: Final = (
    (
        "history",
        "Tell the history behind it.",
        "Leave out the history behind it.",
        """
        historically | was invented | were invented | dates back | dating back | goes back to | going back to |
        back in the day | back in the days | in the early days | early days of | first appeared | first described |
        first proposed | first published | was introduced in | were introduced in | introduced back in |
        was created in | was created by | was born | was designed in | was designed by | was conceived | popularised |
        popularized | pioneered | the origins | origins of | origin of | its roots | has roots in | has its roots |
        decades ago | decades | half a century | a century | was coined | coined by | coined in | bell labs |
        xerox parc | 1950s | 1960s | 1970s | 1980s | 1990s | 2000s | the fifties | the sixties | the seventies |
        the eighties | the nineties | invented by | invented in | history: | background and history: |
        historical note: | origin: | origins: | a bit of history | some history | brief history | short history |
        little history | long history | history lesson | the history of | history behind | a historical | years ago |
        in the old days | long before | since the dawn | the term comes from | name comes from | named after |
        inventor | inventors | mainframe | mainframes | punch cards | dijkstra | knuth | ritchie | thompson | hoare |
        stroustrup | torvalds | liskov | mccarthy | guido van rossum | grace hopper | lovelace | codd | lamport |
        ever since the | over the years | evolved from | evolved out of | predates | historical note |
        historical context | in its early days | first introduced | originally developed | originally created |
        originally designed | was originally | were originally | was released in | the term was coined |
        the name dates | was developed by | was developed in | were developed in | gained popularity |
        became popular in | over the decades | turing award | alan turing | has its origins | its origins in |
        roots go back | back in the day when | created back in | derives from | derived from the greek |
        derived from the latin | its name from | takes its name | took its name | gets its name | got its name |
        the name stems | is named for | named for | stood for | originally stood | originally built |
        originally called | grew out of | began life | started life | started out as | was started by |
        was written by | was written in 19 | was developed at | developed at | invented at | in the days of |
        in the days when | the days before | before es6 | before es2015 | before html5 | before git | before the web |
        back then | in those days | used to be called | formerly known | once known as | first released |
        first shipped | made its debut | debuted | billion dollar mistake | wrote the first | bitkeeper | dates from |
        dates to | dating from | legacy of | a relic of | a holdover | holdover from | inherited from the days |
        pdp 11 | unix v7 | multics | teletype | typewriter | punched cards | arpanet | in ten days | brendan eich |
        guido | larry wall | james gosling | bjarne | rasmus | matz | ken thompson | dennis ritchie | kernighan |
        brian kernighan | rob pike | anders hejlsberg | tim berners | douglas crockford | don knuth | edsger |
        john mccarthy | ada lovelace | monty python | april fools | the greek | the latin | greek for | latin for |
        dutch for | etymology | comes from greek | is a reference to | is a nod to | homage to | a pun on |
        a play on | gnu's not unix | was nicknamed | the story goes | story behind the name | funnily the name |
        linus torvalds | days of tapes | created by linus | name was taken from | the name was | a relic |
        began as an | began as a
        """,
    ),
    (
        "walkthrough",
        "Explain the code line by line (walkthrough).",
        "Do not explain the code line by line (walkthrough).",
        """
        step by step walkthrough | the second line | the third line | the fourth line | the next lines | the last line |
        the final line | the opening line | the opening lines | the closing line | lines 1 | line 1 | line 2 | line 3 |
        line 4 | line 5 | line one | line two | line three | going through the code | going through it |
        go through the code | goes through the code | walking through | walkthrough | walkthrough: | let's walk |
        walk you through | reading from top | reading it from | from top to bottom | top to bottom |
        statement by statement | block by block | piece by piece | what each line does | what every line does |
        what each part does | breakdown: | code breakdown: | how it works: | how the code works: | the loop then |
        the function then | the loop body | finally it | after that it | it starts by | it begins by | starts by |
        begins by | we start by | the code starts | the code begins | the function starts | the function begins |
        the first statement | the last statement | the first call | the next call | on the line | code line by line |
        line by line explanation | line by line breakdown | line by line walkthrough | explain line by line |
        explained line by line | line by line: | breakdown of the code | breakdown of how | breakdown of what |
        breakdown of each | break down the code | break the code down | break down what | break down how |
        let's break it down | let me break it down | break this down | step by step explanation | step by step breakdown
        | how this works: | how it works | how this code works | how the code works | here's what the code does |
        here's what each | here's what this code | here's what's happening | what's happening here: |
        what's happening in the code | what this code does: | what it does: | what the code does: | works as follows |
        does the following | code explanation: | explanation of the code: | explanation of code: |
        explanation of the code | code walkthrough: | step by step explanation: | step by step: |
        line by line explanation: | let me explain the code | let's go through | let's go over | let me walk |
        i'll walk you | in this code we | inside the loop | in each iteration | this line creates | this line imports |
        this line defines | this line checks | this line reads | this line opens | this line calls | this line sets |
        this line returns | this line initializes | this line declares | this line prints | this line is |
        this line uses | this block | this part of the code | this section of the code | walk through the code |
        walk through this code | walk through each | the first line reads | the first line of code |
        the first line opens | the first line imports | the first line defines | in the first line | on the first line |
        in the next line | in the last line | on the last line | in the second line
        """,
    ),
    (
        "reasons_why",
        "Explain why (give the reasons).",
        "Do not explain why.",
        """
        because | the reason | reasons | reason: | reasons: | rationale | rationale: | why: | why this works: |
        why it works: | reasoning: | justification: | motivation: | which is why | that is why | that's why |
        this is why | due to | owing to | on account of | on the grounds | for the simple reason | so that | in order to
        | since it | since the | since this | since we | as a result of | the idea is | the idea behind | the point is |
        the point of | the logic behind | the thinking behind | why bother | motivates | motivated by | hence | justif*
        | why this | why it | why we | why that | why not | explains why | here is why | here's why | for this reason |
        for that reason | what makes this | here's why: | the reasons are | reason being | that is because |
        this is because | the rationale | rationale behind
        """,
    ),
    (
        "assumptions",
        "State your assumptions.",
        "Do not state assumptions.",
        """
        assuming | assumption | assumptions | assumption: | assumptions: | working assumption | presuming | presume |
        presumes | presumed | presupposes | provided that | on condition that | granted that | supposing |
        taking for granted | take for granted | taken for granted | i take it | i took it | i'm treating |
        i am treating | i'm reading this as | takes as given | taken as given | on the premise | premise: |
        premises: | relies on the fact | in the belief that | i'm guessing that | i expect that | i trust that |
        i'll assume | i will assume | let's assume | we assume | this assumes | assuming that | assumptions made: |
        key assumptions: | it is assumed | it's assumed | given that you | suppose that | i assumed | i have assumed |
        i've assumed | under the assumption | i'm assuming | since you didn't mention | since you didn't say |
        since you didn't specify | since you haven't | since you did not | you didn't specify | you didn't mention |
        you didn't say | you haven't said | you haven't specified | you haven't mentioned | wasn't specified |
        weren't specified | was not specified | no framework was | no language was | not specified so | presumably |
        i interpreted | i've interpreted | i interpret | i took your | i took the | i've taken | i have taken |
        i take your | i took this | i read your | i'm reading your | i understood your | let's say | let us say |
        say your table | suppose your | supposing your | given that no | given that your | given that the |
        i don't know your | without knowing your | i don't know which | i don't know what your | not knowing your |
        i'll go with | i went with | i'll treat | i treated | i'm going to assume | i am assuming | i'm supposing |
        my assumption | my assumptions | if your table is called | if your schema | as placeholders |
        as a placeholder | placeholder names | made up names | i made up | i chose to treat | i guessed |
        taken to mean | working on the basis | on the basis that | on the understanding that | taken it that |
        i've gone with | i defaulted to | defaulting to | i'm presuming | i presume | by recent i | i assume |
        it assumes | code assumes | query assumes | script assumes | assumes that | assumes the | assumes you |
        assumes a | assumes your | assume that | assume the | assume you | assume your | assume a | have assumed |
        is assumed that | is assumed to | are assumed to | was assumed
        """,
    ),
    (
        "next_steps",
        "Suggest next steps.",
        "Do not suggest next steps.",
        """
        next step | next steps | next step: | next steps: | what's next: | what next: | what's next | what next |
        follow up: | follow ups: | future work: | further work: | further steps: | where to go from here: | to do next:
        | todo next: | going further: | taking it further: | improvements: | possible extensions: | from here you |
        from here on | where to go from here | going forward | moving forward | as a follow up | follow up |
        further improvements | further steps | future work | future improvements | possible improvements |
        possible extensions | natural extension | natural follow | natural next | could be extended | can be extended |
        could later be | can later be | might later | you can extend | you could extend | you may extend |
        can then be extended | can then add | could then add | where to go | to take it further | to take this further |
        take this further | take it further | later on you | later on add | down the road | down the line |
        once that works | once this works | once it works | once that is done | once this is done |
        once that is in place | once this is in place | when that is done | when this is done | when it works |
        with that in place | with this in place | the next thing | the next move | after this you | afterwards you |
        in a second step | a second iteration | worth adding next | worth doing next | consider adding |
        to build on this | build on this | to go further | go further | you can further | you can expand | expand upon |
        you may want to add | you might want to add | you might also want | you may also want to | could be enhanced |
        can be enhanced | further enhancements | future enhancements | potential enhancements | potential improvements |
        possible enhancements | room for improvement | further improvements: | future improvements: |
        possible improvements: | potential improvements: | potential enhancements: | enhancements: |
        further enhancements: | suggested next steps: | build upon this | build upon it | from there you can |
        next you can | next you could | next you might | could be improved by | can be improved by | can be further |
        could be further | suggestions for improvement: | additional improvements: | as a next step | as a next move |
        to improve this further | take it a step further | you can add more | ideas for improvement: |
        ideas for improvement | once you have this | some ideas for | ideas for extending | where to go next
        """,
    ),
    (
        "setup",
        "Explain installation and setup.",
        "Leave out installation and setup.",
        """
        install | installed | installing | installation | installation: | install: | prerequisite | prerequisites |
        prerequisites: | requirements: | dependencies: | setup: | setting up: | set up: | getting started: |
        before you begin: | environment: | environment setup: | you need: | pip install | npm install | npm i | yarn add
        | cargo add | go get | apt install | brew install | brew | apt get | you will need | you'll need |
        you need python | you need node | you need go | you need version | needs python | needs node | requires python |
        requires node | requires version | make sure you have | be sure to have | check that you have | with python 3 |
        add the dependency | add the package | add this dependency | before you start | before you begin |
        before you run | before running | create a virtual | virtual environment | virtualenv | venv |
        environment variable | environment variables | package manager | pull in the | download the | clone the repo |
        clone the repository | on your machine | on your system | configure your | setting up your |
        setting up the environment | set up a virtual | set up your | set up the environment | setup instructions |
        setup steps | initial setup | project setup | project setup: | install dependencies: | installation steps: |
        environment setup | first install | you'll first need | you will first need | need to install | have installed |
        if you haven't already | if you don't have | if you haven't installed | installed on your | make sure node |
        make sure python | ensure you have | ensure that you have | make sure that you have | is installed |
        are installed | using pip | via pip | via npm | with pip | with npm
        """,
    ),
    (
        "verification",
        "Say how to check that it works (verification).",
        "Do not say how to check that it works (verification).",
        """
        verification: | verify: | how to verify: | how to check: | how to test: | how to test it: | testing it: | check:
        | try it: | try it out: | proof: | confirm that | confirm it | you can confirm | double check | sanity check |
        quick check | simple check | check it by | check it with | check this by | try it | try it out | try this |
        try running | give it a try | give it a spin | give it a run | run it | run the tests | run the suite |
        run the script | rerun | re run | run this and | run it once | run it with | when you run | if you run |
        you should see | you will see | you'll see | you should get | should print | should output | should now |
        should pass | should report | expect to see | to ensure it | smoke test | to test it | to test this | test it by
        | test it with | test this with | to see it | to see whether | see for yourself | prove it |
        to convince yourself | convince yourself | check that | check the output | compare the output | reproduce it |
        watch it | to verify that | verify that | verify it | verify this | verify by | verify the installation |
        verify the fix | verify the result | verify the results | verify the output | verify the change | verify your |
        verify everything | to check that it | to check that everything | to check if it works |
        to check whether it works | to confirm that | make sure it works | make sure that it works |
        make sure everything works | ensure it works | ensure everything works | test it out | test the function |
        testing the code: | testing: | test the code | you can test | to test the | to test your | test your |
        you can try | verification steps: | to try it out | to see it in action | see it in action | if everything is |
        if everything works | when you run this | to verify run | let's test it | let's verify |
        run the following to confirm | run the following to verify | let's test this | let's try it |
        let's see it in action
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
        underlying problem | underlying cause | underlying issue | caused by | what causes | the problem is |
        the problem lies | the problem was | the problem here | the real problem | the issue is | the issue lies |
        the issue here | the issue was | the real issue | the bug is | the bug lies | the bug was | the bug comes |
        the fault is | the fault lies | the error is | the error comes | the error stems | the failure comes |
        the failure is | the mistake is | the culprit | culprit | what happens is | what went wrong | goes wrong |
        went wrong | what breaks | what broke | the reason it fails | it fails because | fails because |
        this happens because | it happens because | happens because | happens when | occurs because | is to blame |
        to blame | the trouble is | the trouble comes | stems from | stem from | comes down to | boils down to |
        originates in | originates from | traces back to | trace back to | traced to | at fault | at the root |
        at the heart | arises because | arises from | results from | resulting from | is caused by | was caused by |
        are caused by | what is causing | what's causing | is causing the | is causing your | the cause of |
        causes the error | causes the bug | causes the issue | causes the problem | the reason for the error |
        the reason for this error | reason you're getting | reason you are getting | you're getting this error |
        you are getting this error | you're seeing this | error occurs because | this occurs because | issue occurs |
        error occurs when | the problem stems | the issue stems | the issue arises | the error arises |
        the problem arises | root of the problem | root of the issue | issues in the code: | issues: | the issue: |
        why this fails: | the main issue | the main problem | the actual issue | the actual problem | likely cause |
        likely culprit | likely because | what's happening here is | what is happening here is | what happens here is |
        what's going wrong | here's what's going wrong | what's causing this
        """,
    ),
    (
        "disclaimer",
        "Add a disclaimer.",
        "Do not add disclaimers.",
        """
        disclaimer | disclaimer: | as an ai | language model | i'm an ai | i am an ai | as an assistant | i cannot run |
        i can't run | i could not run | i couldn't run | i cannot execute | i can't execute | i have not run |
        i haven't run | i did not run | i didn't run | without running | cannot test | can't test | could not test |
        couldn't test | unable to test | unable to run | unable to verify | cannot verify | can't verify |
        could not verify | couldn't verify | haven't tested | have not tested | did not test | didn't test | not tested
        | not been tested | never been run | not been run | not verified | not been verified | untested | unverified |
        i have no access | i don't have access | i do not have access | no access to your | my training | my knowledge |
        knowledge cutoff | at your own risk | no guarantee | no guarantees | not guaranteed | cannot guarantee |
        can't guarantee | no warranty | without warranty | as is without | seek professional | your mileage may vary |
        mileage may vary | use with caution | i may be wrong | i might be wrong | i could be wrong | i may have |
        could be wrong | may be wrong | might be wrong | may be outdated | might be outdated | may contain errors |
        may contain mistakes | review it carefully | review before | review this before | test it yourself |
        test before you | test it before | verify it yourself | take this with | grain of salt | pinch of salt |
        not legal advice | only as a starting point | treat it as a draft | treat this as a draft |
        consult a professional | consult with a | has not been tested | hasn't been tested | i can't guarantee |
        i cannot guarantee | for educational purposes | for illustrative purposes | for demonstration purposes |
        for illustration only | use at your own risk | not intended for production | not production ready |
        not suitable for production | provided as is | without any warranty
        """,
    ),
    (
        "confidence",
        "Say how confident you are (confidence level).",
        "Do not say how confident you are (confidence level).",
        """
        confidence: | certainty: | confidently | fairly sure | pretty sure | quite sure | almost sure | very sure |
        not entirely sure | not completely sure | percent sure | percent certain | fairly certain | pretty certain |
        quite certain | almost certain | reasonably certain | reasonably sure | i'm sure | i am sure | i'm certain |
        i am certain | i'm positive | high certainty | probability that | i'd bet | i would bet | i'd put my |
        my money | in my estimation | out of 10 | ten to one | beyond doubt | without doubt | i have no doubt |
        i have doubts | certain of this | sure of this | certain of it | sure of it | i'm not sure | i am not sure |
        not 100 | confidence level | high confidence | low confidence | confidence score | confidence rating |
        certainty level | out of ten | percent confident | odds that | chances that this | how sure i am |
        how confident i am | reliability of this | sure that this | trust in this answer | certainty of this |
        correctness: | reliability: | i'm not certain | i am not certain | not certain about | moderately confident |
        reasonably confident | certain about | sure about this | odds are | the odds are | the odds of | chance that |
        chance this | i'd give it | i give it | give this a | i'd rate | i would rate | rate my | rate this |
        my trust in | my certainty | my confidence | confidence level: | certainty level: | likelihood: |
        likelihood of | probability: | moderate confidence | medium confidence | very high confidence |
        low certainty | i'm fairly | i'm pretty | i'm quite | i'm highly | i'm reasonably | i'm moderately |
        i'm very confident | i'm about | i'm almost certain | i'm nearly certain | nine to one | bet good money |
        i'd wager | i would wager | wager that | on a scale from | on a scale of | certainty on this | four in five |
        nine in ten | nine times out of ten | high probability | low probability | with high confidence |
        with certainty | with confidence | confidence in this | confidence in that | confidence that |
        confidence here | confident that | confident in | confident about | fairly confident | quite confident |
        pretty confident | very confident | not confident | more confident | less confident | am confident |
        i'm confident | be certain that | am certain that | confidence is | degree of certainty |
        degree of confidence | quite sure that | fairly sure that | pretty sure that
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
