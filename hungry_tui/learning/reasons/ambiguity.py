"""Words that name an aspect and often mean something else."""

from __future__ import annotations

from typing import Final

from hungry_tui.learning.wording import listed, stem, words_of

FIGURES: Final = frozenset(listed("""
    blog post | book | cannon | chat | chatter | cute | cutesy | dissertation | encyclopedia | epic | essay |
    grocery list | human | laundry list | lecture | lesson | manifesto | manual | menu | noise | novel |
    novella | overkill | point | powerpoint | rocket science | saga | scroll | shopping list | sledgehammer |
    slide deck | story | talking | thesis | tome | tutorial | war and peace
"""))  # fmt: skip
"""Images: where something plain is named beside them, they say nothing."""
_WEAK_WORDS: Final = words_of("""
    code text error type list table section title step question example line name class import variable document
    layer chat talk book sure guard catch fail offer option choice library package ending picture speed source
    container pro talking context point quick basic plain safe certain human theory description header icon
    std lib crate gem command patch diff parrot warn jab leak secret latency permissions requirement
    lesson story test hint log print typing sentence line spec usage number numbering modular secure slow
    approach approaches depth
    the explain start fail failing die dies throw raise checks columns column sample samples usage face faces
    symbols titles sequence guess generally context first immediately concrete illustrated hinted stars
    explained heavy menu bye piece grid story link reference
""")
"""Single words that name an aspect only where a cue or nothing else stands beside them."""
WEAK: Final = frozenset(map(stem, _WEAK_WORDS))
_CLEAR: Final = words_of("""
    table print test example explain explained log error type code usage offer link import class library package diff
    option name question command warn warned catch throw guard list
""")
AMBIGUOUS: Final = (WEAK - frozenset(map(stem, _CLEAR))) | frozenset(
    stem(word)
    for word in words_of("""
        padding essay manual wall endless scroll scrolling scrolled filler book dense meat substance nuance
        expand deeper exhaustive thin tight lean flat flatter flatten firm compact trim trimmed condense chop
        essence essential rushed skim skimmed dash narrative fragment fragmented choppy sequential section
        caption hash divider highlight highlighted emphasis conclusion opener directly invitation footer
        closing closer parting visual chart sketch drawing background interpretation illustration demo
        demonstrate abstract stub placeholder skeleton truncated incomplete omitted todo variant possibility
        limitation advantage trap caution moral invocation docs documentation annotation signature generic
        assertion coverage verified verification testing failure exception fallback recovery recover defensive
        resilient graceful gracefully robust fragile naive boundary runtime fancy clever messy tangled
        enterprise nuke toy bell cathedral clean simple minimal boring elegant pyramid staircase nested nest
        flow functional literal constant absolute honest commit definite vanilla benchmark allocation
        throughput attack exploit threat escaping injection hype pep calm shouting rocket sparkle sticker
        cartoon wit gag formal serious casual sober warm corporate academic kitchen restaurant cooking repeat
        circular duplication redundant yourself passive american british assumed assuming identifier helper
        indent fence url maybe might probably possibly elaborate
    """)
)
"""Single words that often mean something else: in a clause with much besides, nothing is sure about them."""
