"""The words with which people speak about the aspects of a reply, by subject.

Each module holds a text: an aspect's name, and below it its lists. Phrases are separated by "|" and matched on word
stems; the first module and aspect that has a phrase wins. `names` are neutral; the other lists carry a direction:

=============  ==========================================  ============================
list           says                                        as a complaint means
=============  ==========================================  ============================
`high`         there is much of it ("long")                less
`high_bad`     there is too much of it ("verbose")         less
`high_good`    much of it is good ("thorough", "longer")   more
`low`          there is little of it ("short")             more
`low_bad`      there is too little of it ("skimpy")        more
`low_good`     little of it is good ("concise")            less
=============  ==========================================  ============================
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from hungry_tui.learning.reasons.vocabulary import content, craft, extent, layout, tone

LISTS: Final = {
    "names": (0, 0),
    "high": (1, 0),
    "high_bad": (1, -1),
    "high_good": (1, 1),
    "low": (-1, 0),
    "low_bad": (-1, -1),
    "low_good": (-1, 1),
}
"""Each list's pole (+1 much of it, -1 little, 0 neutral) and taste (+1 good, -1 bad)."""
_SUBJECTS: Final = (extent.WORDS, layout.WORDS, content.WORDS, craft.WORDS, tone.WORDS)


def entries() -> Iterator[tuple[str, str, str]]:
    """Every phrase as (aspect, list, phrase)."""
    for subject in _SUBJECTS:
        for block in re.split(r"^(?=\w)", subject, flags=re.MULTILINE):
            aspect, _, body = block.partition("\n")
            for part in re.split(r"^  (?=\w+: )", body, flags=re.MULTILINE):
                kind, _, phrases = part.partition(": ")
                for phrase in phrases.split("|") if phrases else ():
                    yield aspect, kind, " ".join(phrase.split())
