"""How a reply runs: what it announces as found, takes back, sets against each other, ends on."""

from __future__ import annotations

from typing import Final

COURSES: Final = (
    (
        "eureka",
        'Announce finds in triumph ("Found it!").',
        'Do not announce finds in triumph ("Found it!").',
        """
        found it | i found it | found the bug | found the issue | found the problem | found the culprit |
        found the cause | found your bug | found your problem | i found the | i've found the | i have found the |
        we have a winner | i see the issue | i see the problem | i see the bug | i see what's | i see what is |
        i see it now | now i see | i can see the problem | i can see the issue | i can see the bug |
        i can see what's | i spotted | i've spotted | i've identified | i have identified | i identified the |
        i've located | i've pinpointed | i pinpointed | i've nailed | nailed it | nailed down | nailed the |
        i've tracked | tracked it down | tracked down the | i've traced it | got it nailed | figured it out |
        i figured out | i've figured out | cracked it | solved it | mystery solved | case closed | case solved |
        puzzle solved | aha | ah ha | a ha | eureka | bingo | jackpot | gotcha it's | voila the bug | there it is |
        there we go | there's your problem | there's your bug | there's the problem | there's the bug |
        there's the culprit | there's your culprit | here's your problem | here's your bug | here's the culprit |
        here's the smoking | that's your problem | that's your bug | that's your culprit | that's the culprit |
        that's the bug | that's the smoking | that's it the | smoking gun | the culprit | culprit is | the culprit: |
        culprit: | guilty party | the offender is | offending line | prime suspect | caught it | caught red handed |
        now it makes sense | now it all makes | it all makes sense | this makes sense now | that explains it |
        that explains everything | this explains everything | that explains why | this explains why it |
        full picture now | the full picture | now i have the | clear picture | everything clicks | it clicks |
        it's clear now | now it's clear | it's now clear | now i understand | i understand now |
        i understand the issue | i understand the problem | i know what's | i know exactly what | i know what is |
        here's what's going on | the real problem | the real issue | the real culprit | the real bug |
        root cause identified | root cause found | issue identified | issue found | bug found | problem found |
        problem identified | found: | we've got it | we got it | hits the nail | gotcha the | gotcha your | got you
        """,
        "perfect excellent great",
        "",
        r"\W*(?:perfect|excellent|great|yes)[!.,]+ (?:now )?(?:i|we) (?:found|see|now|have|can see)\b",
    ),
    (
        "self_correction",
        'Correct yourself in mid-answer ("Wait, actually").',
        'Do not correct yourself in mid-answer ("Wait, actually").',
        """
        wait that | wait the | wait this | wait it | wait i | wait no | wait actually | no wait | oh wait | but wait |
        hmm wait | actually wait | actually no | actually scratch | scratch that | scratch this | strike that |
        strike the | strike this | let me reconsider | let me rethink | let me redo | let me correct |
        let me rephrase | let me revise | let me fix that | let me fix this | let me start over | let me try again |
        let me try that | let me back up | let me recheck | let me double check | let me take that back |
        i take that back | i take it back | i need to correct | i should correct | i must correct |
        i have to correct | on second thought | on second thoughts | on reflection | on closer inspection |
        on closer look | looking at it again | looking again | looking at your code again | looking more closely |
        thinking about it more | thinking about it again | now that i look | now that i think | come to think |
        hold on | hang on | correction: | sorry i meant | i mean | i meant | i misspoke | i misstated | i miscounted |
        i misread | i was wrong | that was wrong | that's wrong | that's not right | that isn't right |
        that's not quite right | that isn't quite right | that can't be right | that's incorrect | that is incorrect |
        i got that wrong | i said above | i wrote above | i first wrote | i first said | i initially said |
        i initially wrote | i initially thought | i originally said | i earlier said | earlier i said |
        earlier i wrote | above i said | above i wrote | what i said | what i wrote | contrary to what i |
        ignore what i | ignore that | ignore the above | ignore step | ignore my | disregard | forget that |
        forget what i | never mind | nevermind | rather not that | make that | or rather | no sorry | edit: |
        update: | errata | erratum | my previous statement | my earlier statement | my earlier claim |
        i stand corrected | there's a catch let | amend that | amend what | correction to the line | correction to my
        """,
        "actually no wait",
        r"(?:^|[.!?—–] )\W*(?:actually,? (?:no\b|looking|that|this|it|i|on|the|you|we|since|because|a|there)|"
        r"no, (?:\d|wait|that|actually|it|sorry|scratch|the|i)|wait[,.!—–])|\bactually, (?:no\b|that|i )",
        "",
    ),
    (
        "not_but",
        'Use "not just X, but Y" contrasts.',
        'Do not use "not just X, but Y" contrasts.',
        """
        isn't just about | is not just about | it's not just about | it's not about | it isn't about |
        this isn't about | this is not about | it's less about | less about | more about how | not merely |
        not only about
        """,
        "not isn't aren't doesn't don't won't more beyond less didn't wasn't you're it's",
        r"(?:\bnot|n't) (?:just|only|merely|simply|solely) (?:an? |the |about |to )?[^.!?\n]{1,80}?"
        r"(?:\bbut\b|[;,—–:-] ?(?:it|they|this|that|you|we|he|she|an?)\b(?:'re|'s| is| are)?)|"
        r"n't (?:just|only|merely|simply) [^.!?\n]{1,80}[.] (?:it|they|this|that|you)(?:'re|'s| is| are| \w+s\b)|"
        r"\b(?:isn't|aren't|wasn't|is not|are not|(?:it|that|this)'s not|(?:you|they)'re not) [^.,;!?\n]{1,60}"
        r"[.,;—–] ?(?:it|that|this|they|you)(?:'s|'re| is| are) (?!not|also|because|why|when|where|only a)|"
        r"\b(?:is|are|'s|'re) more than (?:just )?(?:an? |the )?[^.!?\n\d]{1,50}[:;,.—–] ?(?:it|they|this|that)\b|"
        r"\bgoes? (?:far |well |way )?beyond (?!the (?:end|limit|size|bound|range))[^.!?\n]{1,60} (?:and|to)\b|"
        r"\bless (?:an?|about|of an?) [^.!?\n]{1,40},? (?:and )?more (?:an?|about|of an?)\b|"
        r"\b(?:is|are) not (?!null|empty|none|found|set)[^.,;!?\n]{1,50}, but (?:rather )?(?:an?|the|in|how|what)\b|"
        r"\bnot because [^.!?\n]{1,70}(?:,|,? but) because\b|"
        r"\b(?:isn't|aren't|is not|are not) [^.,;!?\n]{1,50}[.] it's\b",
        "",
    ),
)
"""Name, instruction for it, instruction against it, phrases; words near patterns; a pattern, and how sentences open."""
