"""How the answer was found: names, rejected solutions, comparisons, thoughts."""

from __future__ import annotations

from typing import Final

CHOICES: Final = (
    (
        "naming_explained",
        "Explain the names you chose.",
        "Do not explain the names you chose.",
        """
        naming: | names: | on naming: | a note on naming: | i named | i've named | i have named | named it | named so |
        named this | i called it | i call it | is named for | is named after | is so named | is named so |
        named that way | the name says | the name tells | the name reflects | the name makes | the name signals |
        the name describes | the name hints | the names tell | the names say | the names are | the names reflect |
        names were chosen | name was chosen | name i chose | chose the name | chosen the name | picked the name |
        well named | clearer name | telling name | descriptive name | naming choice | naming choices |
        naming convention: | naming conventions: | the naming | renamed it to | a more descriptive name |
        more meaningful name | more descriptive names | meaningful names | variable names: | function name: |
        names i chose | the name i | the variable name
        """,
    ),
    (
        "why_not",
        "Say which other solutions you rejected and why.",
        "Do not say which other solutions you rejected.",
        """
        why not: | why not | rejected: | alternatives considered: | considered and rejected: | decided against |
        decide against | i avoided | i have avoided | i've avoided | i rejected | ruled out | rule out | i considered |
        i have considered | i've considered | i thought about using | i did not use | i didn't use | i have not used |
        i did not choose | i didn't choose | i chose not | i chose this over | i chose it over | i preferred |
        i passed on | i dismissed | would be overkill | is overkill | overkill | would not work | wouldn't work |
        would also work but | not a good fit | poor fit | wrong tool | why i did not | why i didn't | why not just |
        why not use | why not simply | rejected because | i discarded | i didn't go with | i did not go with |
        i opted against | opted not to | we avoid using | avoided using | why not a: | why not use: |
        alternatives rejected: | options considered: | is not suitable here | not suitable because |
        would be overkill here | is overkill here | i ruled out | we could use but | could work but | would work but |
        i chose not to | not ideal because | you might be tempted | it might be tempting | it's tempting |
        it is tempting
        """,
    ),
    (
        "comparison",
        "Compare it with other tools or languages.",
        "Do not compare it with other tools or languages.",
        """
        comparison: | compared to | compared with other | compared with a | when compared | in comparison |
        by comparison | in contrast | by contrast | unlike | whereas | versus | vs | vs: | differs from | differ from |
        difference between | differences between | differences: | the same as in | as in java | as in python | as in go
        | as in rust | as in javascript | in python you | in go you | in rust you | in javascript you | coming from |
        if you know java | if you know python | its counterpart | counterpart | the equivalent of | equivalent in |
        faster than | slower than | simpler than | lighter than | more powerful than | heavier than | other languages |
        compared with | compare it with | compare it to | compare this to | comparison table | comparison with |
        key differences: | key differences | main differences: | similarities: | similarities and differences | java you
        | in java you | in c you | in other languages | like in other languages | as opposed to |
        in most other languages | than python | than java | than javascript | similar to python's | similar to java's |
        similar to javascript's | is similar to the | similar to how | unlike in | in ruby you | in typescript you |
        unlike python | unlike java | in javascript you'd | in python you'd | in java you'd | in c you'd | in go you'd |
        in rust you'd
        """,
    ),
    (
        "thinking_aloud",
        'Think out loud ("Hmm", "let me see").',
        'Do not think out loud ("Hmm", "let me see").',
        """
        hmm | hm | let me think | let's think | let us think | thinking out loud | thinking aloud | thought process: |
        my reasoning: | my first thought | first thought | my first idea | at first i | initially i | on second thought
        | second thoughts | oh wait | wait that | wait the | actually no | no wait | let me see | let's see |
        let me check | let me look | i wonder | i was wondering | i'm wondering | i started by | i began by |
        i looked at | i asked myself | that made me | then i noticed | then i realised | then i realized | i realised |
        i realized | it occurs to me | it occurred to me | come to think | now that i think | so what if | okay so |
        ok so the user | first i need to | let me consider | let me reconsider | i need to figure out |
        i need to consider | wait no | wait actually | but wait that | but wait the | hmm wait | so i need to |
        let me double check | let me verify | let's think about | thinking it through | let me work through |
        let's reason | thinking process: | my thought process | i'm thinking | alright let me | maybe i should |
        let me recall | wait that's | let me understand | hmm that | hmm but | actually wait
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
