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
        does not help | doesn't help | still fails | still failing | getting an error
        """,
    ),
    (
        "tips",
        'Add a tip ("Pro tip").',
        'Do not add tips ("Pro tip").',
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
        "Mention what is deprecated or outdated.",
        "Do not mention what is deprecated or outdated.",
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
        "Quote a proverb or a famous saying.",
        "Do not quote proverbs or famous sayings.",
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
        "Describe the parameters and the return value in the text.",
        "Do not describe parameters or return values in the text.",
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
        "Explain the background first (basic concepts).",
        "Do not explain the background first (basic concepts).",
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
        "Explain how it works under the hood (internals).",
        "Do not explain how it works under the hood (internals).",
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
        "Name the benefits (advantages).",
        "Do not name benefits (advantages).",
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
