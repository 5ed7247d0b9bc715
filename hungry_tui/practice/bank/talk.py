"""Tasks that are answered without code."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from hungry_tui.practice.bank.task import Task

TASKS = (
    Task(
        "explanation",
        "",
        "git rebase merge difference branch branches history commit explain squash when",
        "A merge joins two histories with a commit; a rebase replays your commits on top of the other branch.",
        """
Merge: History stays as it happened, with a knot where the branches meet.
Rebase: History reads as one line, but your commits become new ones.
Rule: Rebase what only you have; merge what others have already.
Conflicts: A merge asks once, a rebase may ask for each commit.
Habit: Rebase your branch before a review, and merge it afterwards.
""",
    ),
    Task(
        "explanation",
        "",
        "rest graphql grpc difference api explain http protocol choose compare versus",
        "REST gives each thing an address, while GraphQL gives one address and lets the client say what it wants.",
        """
REST: Plain HTTP, so caches, logs and tools work without help.
GraphQL: One request brings exactly the fields that a screen needs.
Price: GraphQL moves work to the server, such as limits and batching.
Choice: Start with REST, and change when clients with different needs pull at it.
gRPC: Between your own services, typed messages over HTTP/2 are faster than both.
""",
    ),
    Task(
        "explanation",
        "",
        "index database explain how works btree hash lookup transaction acid isolation normal form",
        "An index is a sorted copy of some columns, so the database can search instead of reading every row.",
        """
Tree: A B-tree finds one of a million rows in about twenty comparisons.
Order: It also gives sorted output and ranges for free.
Price: Each write has to update every index.
Prefix: An index on two columns serves the first one alone, but not the second.
Check: `explain` tells whether it is used.
""",
    ),
    Task(
        "explanation",
        "",
        "dependency injection solid inheritance composition pattern explain principle interface object oriented mvc recursion big notation docker container",
        "Hand a thing what it needs instead of letting it fetch that by itself: then it can be read and tested alone.",
        """
Idea: What varies comes in from outside, as a parameter.
Tests: A test hands in a simple stand-in, without patching anything.
Composition: Small parts that are put together change more easily than a tree of classes.
Limit: A framework for it is rarely needed; a constructor will do.
Smell: A constructor with ten parameters says that the thing does too much.
""",
    ),
    Task(
        "design",
        "",
        "design architecture system chat message queue notification scale microservices monolith service plugin event structure project folder application",
        "Start with one program in clear modules, and a queue between what must answer now and what can wait.",
        """
Modules: Each owns its data, and the others talk to it through a few functions.
Queue: Slow work goes there, so that requests stay fast and failures can be tried again.
Storage: One relational database carries further than most systems ever need.
Boundaries: Draw them along the words that the business uses.
Failure: Say for each part what the user sees when it is down.
Split: Move a module into a service of its own when its load or its team demands it.
""",
    ),
    Task(
        "testing",
        "",
        "test strategy how should test tests testing integration unit mock mocking end coverage flaky approach plan",
        "Many small tests of the rules, some of the edges with real neighbours, and a few through the whole program.",
        """
Rules: Pure functions need no setup, so test them thoroughly.
Edges: Use a real database or server where you can, since mocks agree with you too easily.
Whole: A handful of journeys through the program show that the parts fit.
Flaky: Wait for a condition and never for a time.
Coverage: It shows what is not tested, and says nothing about what is.
""",
    ),
    Task(
        "debugging",
        "",
        "fails intermittently flaky production only sometimes memory leak cpu build ci pipeline docker merge conflict dependency install error crash log",
        "Make it fail on demand first; everything after that is quick.",
        """
Reproduce: Note the version, the input and the order of events, and repeat them.
Halve: Switch off half of the suspects until one is left, or let `git bisect` do it.
Read: The first error in the log counts, since the later ones follow from it.
Change: One thing at a time, and undo what did not help.
Keep: Turn the reproduction into a test, so that it stays fixed.
""",
    ),
    Task(
        "other",
        "",
        "commit message changelog release notes pull request description review readme documentation name naming project",
        "Say what changes for the reader, then why; the how is in the diff.",
        """
First line: Up to fifty characters, in the imperative, such as "Keep the draft on errors".
Body: Why it was needed, and what was considered and left out.
Scope: One change in one commit, so that it can be undone alone.
Links: Name the issue at the end.
Review: Read it once as somebody who was on holiday.
""",
    ),
    Task(
        "other",
        "",
        "regex regular expression editor tool learn career estimate estimation meeting productivity best practice book recommend advice",
        "Pick the smallest step that teaches you something, do it today, and look at the result.",
        """
Small: A step that fits into an hour gets done.
Feedback: Choose the one that shows whether the idea holds.
Notes: Write down what surprised you, since that is what you learned.
Others: Ask one person who has done it before.
Rhythm: Repeat weekly, and drop what did not help.
""",
    ),
)
