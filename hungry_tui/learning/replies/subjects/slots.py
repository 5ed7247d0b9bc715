"""Patterns for subjects whose wording has slots; by name, with words without any of which there is no hit."""

from __future__ import annotations

from typing import Final

_UNIT: Final = r"(?:minutes?|hours?|days?|weeks?|months?|evenings?|afternoons?|weekends?|sprints?)"
_AMOUNT: Final = (
    r"(?:\d+(?: ?[-–] ?\d+)?|a few|a couple of|half an?|an?|one|two|three|four|five|six|several|ten|fifteen|thirty)"
)

SLOTS: Final = {
    "effort": (
        "minute minutes hour hours day days week weeks month months evening evenings afternoon weekend sprint sprints",
        rf"\b(?:tak(?:e|es|ing)|spend|budget|needs?|requires?|allow|plan|costs?) (?:you |me |us |a team |about |"
        rf"around |"
        rf"roughly |approximately |up to |between |at least |at most |under |less than |only |just |maybe |probably |"
        rf"another )*{_AMOUNT} ?(?:to \w+ |full |good |solid |short )?{_UNIT}\b|"
        rf"\b{_AMOUNT} {_UNIT}(?: or (?:so|two))?(?: (?:of (?:work|effort|coding|time|typing|reading)|at most|"
        rf"to (?:set|"
        rf"implement|build|write|complete|finish|fix|learn|migrate|port|refactor|get|do|add)|for (?:a|an|one|two) "
        rf"(?:team|developer|person|engineer|experienced))\b|,? tops)|"
        rf"\((?:week|day|sprint|month|hour)s? \d|"
        rf"\b(?:up and running|running|done|finished|working|ready|set up|in place) (?:this |it )?(?:in|"
        rf"within) (?:about |"
        rf"around |under |less than |roughly |just )*{_AMOUNT} {_UNIT}\b",
    ),
    "history": (
        "name word term comes derives stands written created back invented 19 20 named before history",
        r"\b(?:name|word|term|acronym|letters?) [^.\n]{1,30} (?:comes? from|derives? from|goes back|stands? for|"
        r"is from|"
        r"is borrowed)\b|\b(?:written|created|invented|designed|developed|built|released|introduced|started|published|"
        r"conceived|proposed|coined|born|began|appeared|debuted|arrived)\b[^.\n]{0,60}\b(?:in|since|around|of) "
        r"(?:19[4-9]\d|20[0-2]\d)\b|\bin (?:19[4-9]\d|20[0-2]\d),? [^.\n]{0,60}\b(?:wrote|created|invented|designed|"
        r"developed|built|released|introduced|started|published|proposed|coined|launched)\b|"
        r"\bbefore \S+(?: \d+)?, (?:developers|people|programmers|everyone|we|you|browsers|teams) (?:had|used|emulated|"
        r"wrote|relied|would|were|needed)\b",
    ),
    "confidence": (
        "sure certain confident chance likely confidence probability certainty odds",
        r"\d ?(?:%|percent|/10|in 10|out of) ?(?:\w+ )?(?:sure|certain|confident|chance|likely|confidence|probability|"
        r"certainty|positive)\b|\b(?:confidence|certainty|probability|likelihood|odds|chances?)\b[^.\w\n]{0,4}"
        r"(?:(?:is|at|of|level|about|roughly|around|that)\W+)*(?:~ ?)?(?:\d{1,3} ?%|\d/10|\d out|very high|high|"
        r"medium|low|"
        r"moderate)|\b(?:low|medium|moderate|high)\b[ -]confidence|\bconfident \(~?\d",
    ),
    "definitions": (
        "is are stands statement keyword",
        r"(?:^|[.!?:,] )[>*\- ]*(?!(?:the|this|that|these|it|your|there|each|here|what|he|she|one|all|most|both|every|"
        r"if|when|since|because|so|which|where|our|my|its|another|i|you|we)\b)(?:an? )?[`*\"]*[a-z+#./_-]+"
        r"(?: [a-z]+){0,2}[`*\"]*(?: \([^)\n]{2,60}\))?(?:, (?:which stands for|short for) [^,\n]{3,50},)? (?:is|are) "
        r"(?:an? |the |simply |just |basically )+(?:[\w-]+ ){0,6}?(?:that|which|used|who|where|for [a-z]+ing|to [a-z]+|"
        r"designed|of (?:code|data|rules|instructions|values|items))\b|"
        r"\bthe `?\w+`? (?:statement|keyword) (?:is used|lets|tells|checks|brings|runs|sends|makes|imports|repeats|"
        r"defines|declares|creates|stops|skips|returns|exits|ends|allows)\b|"
        r"(?:^|[.!?] )`(?:return|import|if|for|while|def|class|print|var|let|const|break|else|try)` \w+s (?:the|"
        r"a|an|whether|"
        r"you|that)\b|[a-z]s? stands? for\b|\(short for\b|\(which (?:is|means|stands)\b",
    ),
    "belittling": (
        "just",
        r"\bjust\b(?! (?:after|before|like|as|under|over|above|below|now|in time|in case|been|because|when|"
        r"once|enough)\b)",
    ),
}
