"""Patterns for subjects whose wording has slots; by name, with words without any of which there is no hit."""

from __future__ import annotations

from typing import Final

_UNIT: Final = r"(?:minutes?|hours?|days?|weeks?|months?|evenings?|afternoons?|weekends?|sprints?)"
_AMOUNT: Final = (
    r"(?:\d+(?: ?[-–] ?\d+)?|a few|a couple of|half an?|an?|one|two|three|four|five|six|several|ten|fifteen|thirty)"
)

SLOTS: Final = {
    "effort": (
        """
        take | takes | taking | spend | budget | need | needs | requires | allow | plan on | of work | at most |
        or so | or two | to set | to implement | to build | to write | to learn | to migrate | to finish | week 1 |
        week 2 | day 1 | running in | done in | within | under five | team of | for a team | minute job | tops
        """,
        rf"(?:tak(?:e|es|ing)|spend|budget|needs?|requires?|allow|plan|costs?) (?:you |me |us |a team |about |"
        rf"around |"
        rf"roughly |approximately |up to |between |at least |at most |under |less than |only |just |maybe |probably |"
        rf"another )*{_AMOUNT} ?(?:to \w+ |full |good |solid |short )?{_UNIT}\b|"
        rf"{_AMOUNT} {_UNIT}(?: or (?:so|two))?(?: (?:of (?:work|effort|coding|time|typing|reading)|at most|"
        rf"to (?:set|"
        rf"implement|build|write|complete|finish|fix|learn|migrate|port|refactor|get|do|add)|for (?:a|an|one|two) "
        rf"(?:team|developer|person|engineer|experienced))\b|,? tops)|"
        rf"\((?:week|day|sprint|month|hour)s? \d|"
        rf"(?:up and running|running|done|finished|working|ready|set up|in place) (?:this |it )?(?:in|"
        rf"within) (?:about |"
        rf"around |under |less than |roughly |just )*{_AMOUNT} {_UNIT}\b",
    ),
    "history": (
        " ".join(["derives derive comes come stands borrowed developers programmers", *map(str, range(1940, 2030))]),
        r"(?:name|word|term|acronym|letters?) [^.\n]{1,30} (?:comes? from|derives? from|goes back|stands? for|"
        r"is from|"
        r"is borrowed)\b|(?:written|created|invented|designed|developed|built|released|introduced|started|published|"
        r"conceived|proposed|coined|born|began|appeared|debuted|arrived)\b[^.\n]{0,60}\b(?:in|since|around|of) "
        r"(?:19[4-9]\d|20[0-2]\d)\b|in (?:19[4-9]\d|20[0-2]\d),? [^.\n]{0,60}\b(?:wrote|created|invented|designed|"
        r"developed|built|released|introduced|started|published|proposed|coined|launched)\b|"
        r"before \S+(?: \d+)?, (?:developers|people|programmers|everyone|we|you|browsers|teams) (?:had|used|emulated|"
        r"wrote|relied|would|were|needed)\b",
    ),
    "confidence": (
        "sure certain confident chance likely confidence probability certainty odds",
        r"\d ?(?:%|percent|/10|in 10|out of) ?(?:\w+ )?(?:sure|certain|confident|chance|likely|confidence|probability|"
        r"certainty|positive)\b|(?:confidence|certainty|probability|likelihood|odds|chances?)\b[^.\w\n]{0,4}"
        r"(?:(?:is|at|of|level|about|roughly|around|that)\W+)*(?:~ ?)?(?:\d{1,3} ?%|\d/10|\d out|very high|high|"
        r"medium|low|"
        r"moderate)|(?:low|medium|moderate|high)\b[ -]confidence|confident \(~?\d",
    ),
    "definitions": (
        "is a | is an | is the | are a | are the | stands for | stand for | statement | keyword | short for",
        r"(?:^|[.!?:,] )[>*\- ]*(?!(?:the|this|that|these|it|your|there|each|here|what|he|she|one|all|most|both|every|"
        r"if|when|since|because|so|which|where|our|my|its|another|i|you|we)\b)(?:an? )?[`*\"]*[a-z+#./_-]+"
        r"(?: [a-z]+){0,2}[`*\"]*(?: \([^)\n]{2,60}\))?(?:, (?:which stands for|short for) [^,\n]{3,50},)? (?:is|are) "
        r"(?:an? |the |simply |just |basically )+(?:[\w-]+ ){0,6}?(?:that|which|used|who|where|for [a-z]+ing|to [a-z]+|"
        r"designed|of (?:code|data|rules|instructions|values|items))\b|"
        r"the(?<!\wthe) `?\w+`? (?:statement|keyword) (?:is used|lets|tells|checks|brings|runs|sends|makes|imports|"
        r"repeats|defines|declares|creates|stops|skips|returns|exits|ends|allows)\b|"
        r"(?:^|[.!?] )`(?:return|import|if|for|while|def|class|print|var|let|const|break|else|try)` \w+s (?:the|"
        r"a|an|whether|"
        r"you|that)\b|(?<=[a-z]) stands? for\b|\(short for\b|\(which (?:is|means|stands)\b",
    ),
    "belittling": (
        "just",
        r"just(?<!\wjust)\b(?! (?:after|before|like|as|under|over|above|below|now|in time|in case|been|because|when|"
        r"once|enough)\b)",
    ),
}

BESIDE: Final = {"effort": "minute hour day week month evening afternoon sprint"}
"""Texts that a hit needs besides: replies are full of the words above."""
