"""What a reply speaks of and how it speaks, told by words and phrases: learned from verdicts alone, see `contrast`.

People judge far more than they name. Each subject is told by phrases that stand for it in any reply to a developer.
"""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.replies.making import Measure, says

_LISTED: Final = (
    (
        "belittling",
        'Use words like "simply", "just" and "obviously".',
        'Do not use belittling words like "simply", "just" and "obviously".',
        """
        simply | just | obviously | trivially | trivial | of course | merely | clearly | needless to say | a breeze |
        as everyone knows | no big deal | piece of cake | as simple as | it's easy | it is easy | easy enough
        """,
    ),
    (
        "fillers",
        'Use emphatic words like "very", "really" and "actually".',
        'Leave out filler words like "very", "really", "basically" and "actually".',
        """
        very | really | basically | actually | quite | extremely | incredibly | literally | honestly |
        essentially | totally | absolutely | pretty much | highly | truly
        """,
    ),
    (
        "buzzwords",
        'Use marketing language and buzzwords like "powerful" and "seamless".',
        'Do not use buzzwords and marketing language like "powerful" or "seamless".',
        """
        powerful | seamless | seamlessly | cutting edge | state of the art | best in class | game changer |
        delve | blazing | blazingly | world class | next level | supercharge | unlock | empower | synergy |
        holistic | leverage | enterprise grade | battle tested | production ready | industry standard |
        future proof | elegant | rich set | crucial | comprehensive | effortlessly | revolutionary |
        turbocharge | streamline | unleash
        """,
    ),
    (
        "casual",
        "Write casually, like a buddy.",
        "Keep a professional tone, without slang.",
        """
        gonna | wanna | gotta | yeah | yep | yup | nope | kinda | sorta | dude | mate | buddy | pal | folks |
        guys | awesome | cool | btw | fyi | tbh | imo | ya | y'all | heck | crap | damn | magic happens |
        voilà | voila | bam | boom | tada | ta da | yay | woohoo | whoops | nah | bro | champ | friend |
        my friend | rocks | sucks | chill
        """,
    ),
    (
        "history",
        "Tell the history behind it.",
        "Leave out the history.",
        """
        originally | historically | was invented | were invented | dates back | date back | goes back to |
        go back to | back in the day | in the early days | first appeared | was introduced in | were introduced in |
        popularised | popularized | pioneered | the origins | origin of | decades ago | decades | was coined |
        coined by | bell labs | 1950s | 1960s | 1970s | 1980s | 1990s | 2000s | invented by | invented in |
        history | historical | years ago | traditionally | in the old days | long before | the term comes from |
        named after | inventor | mainframe | mainframes | dijkstra | knuth | ritchie | thompson | hoare |
        stroustrup | torvalds | liskov | mccarthy
        """,
    ),
    (
        "walkthrough",
        "Walk me through the code line by line.",
        "Do not walk me through the code line by line.",
        """
        line by line | step by step | first line | second line | third line | next line | last line |
        final line | opening line | opening lines | closing line | lines 1 | line 1 | line 2 | line 3 |
        line two | going through the code | walking through | walk through | walkthrough |
        let's walk | reading from top | from top to bottom | on the first | in the first | the loop then |
        the function then | first it | then it | finally it | it then | after that it | it starts by |
        it begins by | starts by | begins by | we start by
        """,
    ),
    (
        "signposts",
        "Order the steps by words like first, then and finally.",
        'Do not signpost with "first", "then", "finally".',
        """
        first | firstly | first of all | to begin with | second | secondly | third | thirdly | next | finally |
        lastly | afterwards | after that | last but not least | to start
        """,
    ),
    (
        "reasons_why",
        "Give the reasons.",
        "Do not give reasons.",
        """
        because | the reason | reasons | rationale | which is why | that is why | that's why | due to |
        so that | the idea is | the point is | motivation | motivates | hence | justif | why this | why it |
        why we
        """,
    ),
    (
        "assumptions",
        "State your assumptions.",
        "Do not list assumptions.",
        """
        assuming | assume | assumes | assumption | assumptions | i assumed | presuming | presumably |
        provided that | given that | suppose | supposing | taking for granted | i take it
        """,
    ),
    (
        "next_steps",
        "End with next steps.",
        "Do not suggest next steps or follow-up work.",
        """
        next step | next steps | from here | going forward | as a follow up | follow up | further improvements |
        future work | possible improvements | could be extended | can be extended | you can extend |
        you could extend | where to go | to take it further | later you | once that works | once this works |
        when that is done | afterwards
        """,
    ),
    (
        "setup",
        "Say what must be installed and set up first.",
        "Leave out installation and setup.",
        """
        install | installed | installation | prerequisite | prerequisites | pip install | npm install |
        cargo add | go get | setup | set up | requirements | you will need | you'll need | make sure you have |
        requires | add the dependency | before you start
        """,
    ),
    (
        "verification",
        "Say how to verify that it works.",
        "Do not say how to verify or try it out.",
        """
        verify | verifies | verified | to check | to confirm | confirm that | double check | sanity check |
        try it | try running | run it | when you run | you should see | should print | to make sure |
        make sure that | smoke test | to test it | to test this | check that
        """,
    ),
    (
        "root_cause",
        "Name the root cause.",
        "Do not go into the cause.",
        """
        root cause | the cause | caused by | causes | the problem is | the issue is | the bug is | the culprit |
        culprit | what happens is | what went wrong | goes wrong | the reason for | stems from | comes from |
        at fault
        """,
    ),
    (
        "restating",
        "Repeat my request in your own words first.",
        "Do not restate my request or question.",
        """
        you want | you wanted | you asked | you are asking | you're asking | you need | your request |
        your question | your goal | the task is | the goal is | asked for | as requested | you would like |
        you'd like | to restate | in other words you | so you | you describe | you described
        """,
    ),
    (
        "disclaimer",
        "Add a disclaimer about what you could not test.",
        "Leave out disclaimers.",
        """
        as an ai | language model | i'm an ai | i am an ai | i cannot run | i can't run | cannot test |
        can't test | haven't tested | have not tested | not tested | untested | i have no access |
        i don't have access | my training | my knowledge | at your own risk | no guarantee | no warranty |
        consult | seek professional | your mileage may vary | use with caution | i may be wrong |
        could be wrong | may be outdated
        """,
    ),
    (
        "confidence",
        "Say how confident you are.",
        "Do not say how confident you are.",
        """
        confidence | confident | sure about | percent sure | certain that | i'm sure | i am sure |
        high certainty | certainty | likelihood | odds are
        """,
    ),
    (
        "effort",
        "Estimate the time and effort.",
        "Do not estimate time or effort.",
        """
        minutes | hours | an hour | half a day | a day | days | weeks | effort | estimate | story points |
        man days | takes about | quick win | sprint | time needed | budget
        """,
    ),
    (
        "references",
        "Refer to documentation, standards or books.",
        "Leave out references to documentation, standards and books.",
        """
        documentation | docs | official | see also | reference | references | rfc | manual | man page |
        according to | handbook | the book | chapter | section | further reading | read more | specification |
        the spec | as described in | cookbook | style guide | pep 8 | whitepaper | paper
        """,
    ),
    (
        "operations",
        "Say how to deploy, monitor and roll it back.",
        "Leave out deployment, monitoring and rollback.",
        """
        deploy | deploys | deployed | deployment | production | rollback | roll back | rollout | roll out |
        monitor | monitoring | metrics | dashboard | alert | alerts | alerting | observability | on call |
        canary | feature flag | staging | migration | migrations | migrate | downtime | docker | container |
        kubernetes | ci | pipeline
        """,
    ),
    (
        "cost",
        "Name the costs.",
        "Leave out costs and prices.",
        "cost | costs | price | prices | pricing | cheap | cheaper | expensive | dollar | dollars | euro | euros",
    ),
    (
        "recommendation",
        "Give a clear recommendation.",
        "Do not recommend anything.",
        """
        i recommend | i'd recommend | i would recommend | recommend | recommended | recommendation | i suggest |
        i'd suggest | suggestion | my advice | my pick | my choice | i'd go with | go with | best option |
        best choice | i'd pick | i would choose | i'd choose | prefer | preferable | the winner | verdict
        """,
    ),
    (
        "pushback",
        "Challenge my approach where you see a better one.",
        "Do not question my approach or lecture me.",
        """
        are you sure | do you really | why not | reconsider | rethink | i would question | i'd question |
        xy problem | bad idea | not a good idea | bad practice | anti pattern | antipattern | code smell |
        you should not | you shouldn't | discouraged | frowned upon | i disagree | i'd push back | push back |
        i would argue | best practice | best practices | you really should | you should always | remember to |
        never do
        """,
    ),
    (
        "definitions",
        "Define the terms that you use.",
        "Do not define terms.",
        """
        means that | is called | are called | stands for | refers to | is defined as | known as | short for |
        by definition | definition | in computing | a term for | is a kind of | is a type of | that is to say |
        glossary
        """,
    ),
    (
        "metaphor",
        "Use metaphors and pictures from everyday life.",
        "Do not use metaphors or comparisons from everyday life.",
        """
        like a | like an | as if | as though | kitchen | restaurant | waiter | library card | traffic | recipe |
        mailbox | post office | factory | warehouse | conveyor belt | orchestra | conductor | puzzle | lego |
        bucket | toolbox | swiss army knife | librarian | gatekeeper | bouncer | highway | plumbing | chess |
        garden | cooking | toy | assembly line | swiss | metaphor | metaphorically | story | once upon a time
        """,
    ),
    (
        "absolutes",
        'Use absolute words like "always" and "never".',
        'Do not use absolute words like "always" and "never".',
        "always | never | must | every time | without exception | guaranteed | impossible | under no circumstances | "
        "must not | mustn't",
    ),
    ("please", 'Say "please".', 'Do not say "please".', "please | kindly | if you would"),
    ("thanks", "Thank me.", "Do not thank me.", "thank you | thanks | grateful | appreciate | much appreciated"),
    (
        "latin",
        'Use abbreviations like "e.g." and "i.e.".',
        'Write abbreviations like "e.g.", "i.e." and "etc." out.',
        "e g | i e | etc | viz | cf | vs | aka | w r t | n b",
    ),
    (
        "scope_limits",
        "Say what is left out and out of scope.",
        "Do not say what is out of scope.",
        """
        out of scope | beyond the scope | not covered | left out | leaves out | not handled | does not handle |
        doesn't handle | does not cover | doesn't cover | deliberately | on purpose | for brevity | simplified |
        simplification | not included | omitted | skipped | non goal | non goals
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases."""


SUBJECTS: Final[tuple[tuple[str, str, str, Measure, float], ...]] = tuple(
    (name, up, down, says(listed), 1.0) for name, up, down, listed in _LISTED
)
"""Name, instruction for it, instruction against it, measure, threshold."""
