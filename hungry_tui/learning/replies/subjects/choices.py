"""How the answer was found: names, rejected solutions, comparisons, thoughts."""

from __future__ import annotations

from typing import Final

CHOICES: Final = (
    (
        "naming_explained",
        "Explain the names you chose.",
        "Do not explain the names you chose.",
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
        "Do not say which other solutions you rejected.",
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
        'Think out loud ("Hmm", "let me see").',
        'Do not think out loud ("Hmm", "let me see").',
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
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
