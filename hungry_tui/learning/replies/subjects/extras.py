"""What is told besides: trouble, tips, trivia, parameters, background, benefits."""

from __future__ import annotations

from typing import Final

EXTRAS: Final = (
    (
        "troubleshooting",
        "Add troubleshooting tips.",
        "Do not add troubleshooting tips.",
        """
        troubleshoot* | troubleshooting: | common errors: | common problems: | common issues: | common mistakes: |
        if something goes wrong: | if it fails: | if it does not work: | problems: | if it fails | if that fails |
        if this fails | if it still | if that still | if the error | if the problem | if you see | if you get an |
        if you get a | if you still | if you hit | if you run into | if an error | if something goes wrong |
        if nothing happens | if nothing helps | if it does not work | if it doesn't work | if that does not |
        if that doesn't | if this does not | if this doesn't | should it fail | should that fail | should it not |
        in case of trouble | in case of an error | in case it fails | common errors | common error | common mistake |
        common mistakes | common problem | common problems | common pitfall | most common cause | usual suspects |
        does not help | doesn't help | still fails | still failing | if you encounter | if you experience |
        if the issue persists | if the problem persists | if issues persist | if problems persist |
        if the error persists | if it persists | if you're still | if you are still | if you're getting |
        if you are getting | if you receive | if you face | if you have trouble | if you're having trouble |
        if you are having trouble | if that doesn't help | if this doesn't help | if this doesn't solve |
        if that doesn't solve | common pitfalls: | known issues: | troubleshooting tips: | troubleshooting steps: |
        debugging tips: | debugging steps: | common issues | common mistakes to avoid: | still having issues |
        still having trouble | still not working | still doesn't work
        """,
    ),
    (
        "tips",
        'Add a tip ("Pro tip").',
        'Do not add tips ("Pro tip").',
        """
        tip | tips | tip: | tips: | pro tip: | quick tip: | bonus: | bonus tip: | hint: | hints: | good to know: |
        did you know: | pro tip | protip | quick tip | bonus tip | small tip | one more tip | little trick | neat trick
        | handy trick | trick: | useful trick | on the side: | side note: | side note | by the way | while you are at it
        | while you're at it | as an aside | good to know | worth knowing | worth noting | worth remembering |
        nice to know | incidentally | additional tips: | additional tips | some tips | here are some tips | useful tip |
        helpful tip | tips and tricks: | tips and tricks | quick tips: | best practice tip | a small trick |
        a neat trick | a handy | tips for | bonus tips | helpful hints: | a hint | pro tips: | keep these tips |
        quick note | quick note: | one tip
        """,
    ),
    (
        "trivia",
        "Add trivia and fun facts.",
        "Do not add trivia or fun facts.",
        """
        fun fact | fun facts | fun fact: | trivia | trivia: | did you know | interesting fact | interesting aside |
        interestingly | curiously | funnily enough | curious fact | little known | fun aside | amusingly |
        interesting tidbit | tidbit | random fact | believe it or not | easter egg | fun facts: | interesting facts: |
        interesting fact: | a fun fact | an interesting fact | here's a fun | did you know: | fun trivia |
        interesting tidbit: | named after | takes its name | gets its name | got its name | its name comes |
        name comes from | fun bit of | bit of trivia | piece of trivia | fun history | interestingly enough |
        as a curiosity | a curiosity | nerdy fact | for the curious: | oddly enough | little known fact | tiny bit of
        """,
    ),
    (
        "deprecation",
        "Mention what is deprecated or outdated.",
        "Do not mention what is deprecated or outdated.",
        """
        deprecat* | obsolete | outdated | legacy | superseded | end of life | no longer supported | no longer maintained
        | no longer recommended | unmaintained | was removed in | removed in | has been removed | was added in |
        added in | available since | available from | available in python | newer versions | recent versions |
        older versions | earlier versions | since python | since java | since version | as of python | as of version |
        as of java | as of node | as of react | starting with python | starting from python | starting from java |
        starting with java | starting in python | introduced in python | introduced in java | introduced in version |
        was introduced in | new in python | new in version | from python | prior to python | prior to version |
        before python | in older versions | in newer versions | in modern python | in modern javascript | since es6 |
        introduced in es6 | es6 | no longer needed | no longer necessary | discontinued | sunset | is outdated |
        older syntax | modern alternative | since react 16 | since react 18 | since python 3 | since java 8 |
        since es2015 | since php 7 | since php 8
        """,
    ),
    (
        "proverbs",
        "Quote a proverb or a famous saying.",
        "Do not quote proverbs or famous sayings.",
        """
        as the saying goes | the saying goes | old saying | proverb | proverbial | quote: | famous quote | famous words
        | famous line | once said | once wrote | in the words of | to quote | as they say | so they say | they say that
        | as knuth | as dijkstra | as einstein | confucius | root of all evil | motto | adage | old wisdom |
        conventional wisdom | wise man | better safe than sorry | look before you leap | stitch in time | rome wasn't |
        measure twice | an ounce of prevention | less is more | too many cooks | all that glitters |
        practice makes perfect | devil is in the details | slow and steady | if it ain't broke | as the famous |
        famous saying | as the old saying | well known quote | the famous quote | in the words | quote by | said knuth |
        a wise | the old adage
        """,
    ),
    (
        "line_counts",
        "Say how many lines the code has.",
        "Do not say how many lines the code has.",
        """
        lines of code | lines long | in one line | one line fix | one line change | one liner | dozen lines |
        a dozen lines | twenty lines | fewer lines | lines in total | lines altogether | line count | lines shorter |
        lines: | lines added | lines changed | only lines | few lines of code | just a few lines | only a few lines |
        in a few lines | two lines of code | three lines of code | just two lines | only two lines | just three lines |
        only three lines | only four lines | just one line | in just one line | single line of code | one line of code |
        ten lines long | under 10 lines | under 20 lines | in two lines | in three lines | one line solution
        """,
    ),
    (
        "parameters",
        "Describe the parameters and the return value in the text.",
        "Do not describe parameters or return values in the text.",
        """
        parameter | parameters | parameters: | parameter: | params: | arguments: | args: | inputs: | returns: |
        return value: | return: | argument | arguments | return value | return values | return type | it takes a |
        it takes the | it takes two | takes a | takes an | takes two | takes three | takes the | accepts a | accepts an
        | accepts the | accepts two | expects a | expects an | returns a | returns an | returns the | returns true |
        returns null | hands back | gives back | as input | as its input | as its output | default value | defaults to |
        optional argument | the caller passes | you pass | pass it | the function takes | the function accepts |
        function returns | the function returns | the method takes | the method returns | this function takes |
        takes in a | takes one argument | takes two arguments | takes in two | takes as input | takes no |
        input parameters | input parameters: | function parameters | function parameters: | returned value |
        required argument
        """,
    ),
    (
        "background",
        "Explain the background first (basic concepts).",
        "Do not explain the background first (basic concepts).",
        """
        background: | some background: | context: | the basics: | basics: | concepts: | concept: | theory: | primer: |
        key concepts: | fundamentals: | some background | a bit of background | little background | background on |
        for background | for context | some context | a bit of context | for a bit of context | little context |
        the basics | basics | conceptually | the concept of | the concept behind | the concepts | the theory | a primer
        | refresher | quick primer | to understand this | to understand why | to understand how | it helps to know |
        helps to understand | you first need to know | first need to understand | before we look | before looking at |
        big picture | background information: | background information | brief overview | quick overview |
        a quick overview | a brief overview | brief background | first let's understand | let's first understand |
        before we dive | before diving | first some context | first some background | understanding the basics |
        understanding the problem: | key concept: | core concepts: | core concept: | what is it: | quick background: |
        concept overview:
        """,
    ),
    (
        "internals",
        "Explain how it works under the hood (internals).",
        "Do not explain how it works under the hood (internals).",
        """
        under the hood | under the hood: | under the covers | internally | internals | internals: | behind the scenes |
        behind the scenes: | below the surface | beneath the surface | at a low level | at the machine level |
        implementation detail | implementation details | is implemented as | are implemented as | is implemented with |
        is implemented by | the interpreter | the runtime | system call | system calls | syscall | syscalls | bytecode |
        garbage collector | call stack | cpu cache | memory layout | is stored as | the machinery | the mechanics |
        what really happens | what actually happens | what happens internally | at runtime the | cpython | the v8 engine
        | the jvm | the event loop | is compiled to | compiled to bytecode | under the surface | stored in memory |
        memory address | memory allocation | how it works internally | how it works internally: | how it works under |
        implemented internally | implemented in c | internally uses | uses a hash table | hash table internally |
        the call stack
        """,
    ),
    (
        "benefits",
        "Name the benefits (advantages).",
        "Do not name benefits (advantages).",
        """
        benefit | benefits | benefits: | benefit: | advantages: | advantage: | upside: | pros: | why this is better: |
        what you gain: | gains: | advantages | upside | upsides | the gain | you gain | we gain | gains you |
        this gives you | that gives you | which gives you | it gives you | buys you | buys us | pays off | pay off |
        the beauty | the nice thing | the good thing | the charm | makes it easy | makes it easier | makes it possible |
        makes this easier | much simpler | much faster | far simpler | much cleaner | far cleaner | saves you |
        spares you | on the plus side | win win | wins: | an advantage | one advantage | the advantage | main advantage
        | big advantage | key advantage | advantage is | advantage of this | advantage of using | advantages of |
        benefits of | benefit of | key benefits: | key advantages: | main benefits: | why use it: | why use this: |
        benefits of this approach: | advantages of this approach: | key benefits | a key benefit | this improves |
        this makes the code | makes the code more | makes it more | makes your code | this approach is more |
        improves the | which makes it easy
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
