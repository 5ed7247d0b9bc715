"""What a reply says to the user beside the answer: how it leads up to it, praises, asks and takes leave."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies import further, matters
from hungry_tui.learning.replies.making import says
from hungry_tui.learning.replies.phrases import Lists
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_LEADS_UP: Final = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|ok|okay)[,!]? )?(?:sure|certainly|of course|absolutely|definitely|gladly|thank(?:s|"
    r" you)\b|happy to|glad\b|"
    r"i'?(?:d|ll| would| will) (?:be (?:happy|glad|delighted)|love to|happily|gladly)|"
    r"i(?:'ll| will| can| would|'d|'m going to| am going to) (?:help|show|walk|explain|guide|try|start by|begin|take|"
    r"give|go (?:through|over|ahead)|break|outline|describe|provide|cover|present|do my best|assume you)|"
    r"i (?:understand|see (?:you|what|that)|hear you|get (?:it|what))|"
    r"let'?s (?!say\b|assume\b|suppose\b)|let me|here(?:'s| is| are| we| you (?:go|are|have))\b|below (?:is|are|you)|"
    r"the following (?:is|are|code|example|steps)|to [^.]{3,60}(?:follow (?:these|the)|do the following)|"
    r"okay|ok[,!. ]|alright|all right|right[,!]|so,|well,|cool[,!]|nice[,!]|great[,!]|perfect[,!]|no (?:problem|"
    r"worries)|"
    r"hello|hi[ ,!]|hey|greetings|good (?:morning|afternoon|evening|day)|welcome|dear |ah[,! ]|oh[,! ]|"
    r"you(?:'re| are) (?:asking|right|looking|trying)|you (?:want|asked|would like) |so you|as i understand|"
    r"in this (?:answer|response|example|guide|post)|in (?:today's|modern|the world of)|as (?:an? |you |requested)|"
    r"before (?:we|i) (?:start|begin|dive|get|go)|first things first|when it comes to|as (?:we|you) (?:all )?know|"
    r"got it|on it\b|will do\b|you got it|you bet|right away|consider it done|by all means|coming (?:right )?up|roger|"
    r"copy that|say no more|challenge accepted|"
    r"first,? (?:we'll|i'll|we will|i will|let)|now,? (?:let|i'll|we'll)|we'll (?:start|begin|first|look|walk|go|"
    r"cover|explore|use)|in (?:what follows|the following)|(?:this|the following|the next) (?:guide|answer|tutorial|"
    r"sections?|response|steps|paragraphs?|parts?|breakdown|walkthrough)\b|understood|time to |ready to |"
    r"my pleasure|with pleasure|what follows|to answer (?:your|this|the)|"
    r"you(?:'ve| have) (?:asked|come)|i(?:'ve| have)? (?:just )?(?:looked|had a look|read through|went through|"
    r"gone through|taken a look)|"
    r"there (?:are|is) (?:several|many|a few|multiple|various|a number of|different|more than one|some|quite) |"
    r"(?:many|most|lots of|plenty of|countless) (?:people|developers|programmers|engineers|beginners|teams)|"
    r"(?:this|that|it)(?:'s| is) (?:something|a thing|where) (?:that )?(?:many|most|a lot|people|everyone|you)|"
    r"(?:what an? |that(?:'s| is) an? )?(?:\w+ )?(?:great|good|excellent|interesting|fair|nice|tricky) (?:question|"
    r"problem|point)|(?:this|that|it)(?:'s| is) (?:an? |one of )(?:\w+ )?(?:common|classic|great|good|interesting|"
    r"popular|familiar|frequent|typical|well-known))"
)
_LEADS_ANYWHERE: Final = re.compile(
    r"\b(?:dive (?:right )?in|dig (?:right )?in|(?:get|getting) (?:right )?(?:started|into it)|jump (?:right )?in|"
    r"walk you through|break (?:it|this|that) down|take a look at|look at this|here goes|happy to help|"
    r"(?:is|are) an? (?:\w+ )?(?:common|classic|frequent|typical|important|fundamental|"
    r"essential) (?:\w+ )?(?:task|problem|"
    r"issue|question|operation|part|need|pattern|requirement|challenge|skill|topic|concept)|"
    r"(?:comes|come|crops) up (?:a lot|often|all the time|quite|every)|you(?:'ve| have) come to the right)"
)
_LEADING: Final = (
    "dive", "dig ", "started", "into it", "jump", "walk you", "break ", "look at", "here goes", "happy", "is a",
    "are a", "come", "crop",
)  # fmt: skip
_REGRETS: Final = re.compile(r"\b(?:sorry|apolog\w+|my (?:mistake|bad)|forgive|pardon|oops|regret)\b")
_KIND: Final = words_of("""
    great good excellent awesome fantastic brilliant amazing wonderful perfect nice smart clever sharp impressive solid
    lovely superb terrific insightful thoughtful interesting fascinating beautiful cool fine remarkable stellar bravo
    outstanding fabulous elegant neat strong love delightful astute
""")
_EXCLAIMED: Final = _KIND - words_of("good smart clever sharp solid interesting fine strong elegant love")
"""Praise when they stand alone."""
_KINDLY_BEFORE: Final = re.compile(
    r"(?:^|[^\w,'\s]\s*|\n\s*)(?:ah,? |oh,? |wow,? |you(?:'ve| have)? (?:just )?ask(?:ed)? (?:an? )?|"
    r"you(?:'re| are) asking (?:an? |the )?|(?:classic|important|fair|tricky|common) and |what an? |that(?:'s|"
    r" is) (?:an? )?|this is (?:an? )?|you(?:'ve| have) got (?:an? )?|"
    r"you have (?:an? )?|such an? |an? |truly |really |very |absolutely |i |quite )*$"
)
_KINDLY_BEHIND: Final = re.compile(
    r"(?: \w+)? (?:questions?|ideas?|choice|job|work|thinking|requests?|catch|point|instincts?|start|call|eye|"
    r"thoughts?|topics?|challenge|"
    r"observation|move|effort|reasoning|insight|find|spotting|attempt|intuition|plan|taste|project|problem|"
    r"puzzle|scenario|thing to (?:ask|notice|check|wonder|consider))\b"
    r"(?! (?:is to|would be|for (?:small|large)))"
)
_ALONE: Final = re.compile(r"\s*(?:one\b)?\s*[!.](?!\w)|\s*$")
_LOVES: Final = re.compile(r" (?:this|that|the|your|how|it)\b")
_YOURS: Final = re.compile(
    r"\byour (?:\w+ )?(?:instincts?|thinking|approach|code|idea|intuition|question|work|reasoning|eye|taste|sense|"
    r"skills?|craft|plan|design) (?:is|are|looks?|shows?|was|were) (?:\w+ )?$|"
    r"\byou(?:'re| are) (?:\w+ )?$"
)
_KNOWING: Final = [
    f"you {surely} {can}"
    for surely in words_of("clearly obviously really certainly definitely evidently truly")
    for can in words_of("know have understand thought put care get did")
]
_PRAISING: Final = """
    the right question | right questions | right question to ask | what a fascinating | what an interesting |
    what a great |
    what a clever | what a thoughtful | what a cool | what a fun | what a neat | what a lovely | what a nice |
    what a wonderful | what an awesome | what an excellent | what a good | smart of you | wise of you | clever of you |
    wise to ask | smart to ask | great minds | one step ahead | ahead of the game | glad you asked | glad you brought |
    good on you | you're thinking about this the right | thinking like an engineer | best questions | sharp eyes |
    sharp eye |
    you nailed | you've nailed | you've got this | you've clearly | you've obviously | you have clearly | doing great |
    on the right track | you're absolutely right | you are absolutely right | well done | well spotted | well asked |
    well put | well said | well played | nicely done | nicely put | nicely spotted | nicely structured |
    nicely written | kudos | hats off | i'm impressed | i'm really impressed | i am impressed | keep it up |
    keep up the good | keep up the great | way to go | spot on | props to | good for you | so talented |
    i like your | i like how you | i like that you | i admire | be proud | should be proud | great that you |
    good that you | nice that you |
    glad that you | glad to see you | beautifully written | beautifully done | beautifully structured |
    well written | well structured code |
    looks great already | looks good already | already very | already quite good | already good | great to see |
    good to see that you | you picked a fine |
    you picked a good | you picked a great | you chose well | you did well | you did a great | you did a good |
    very talented | a natural | a genius | a pleasure |
""" + "|".join(sorted(_KNOWING))  # fmt: skip
_PRAISES: Final = says(_PRAISING)
_SENTENCE_PRAISES: Final = says(_PRAISING, among=Lists())
"""The same alone: in one sentence, nothing else is looked for."""

_RESTATES: Final = further.says(matters.RESTATING)

_WORD: Final = re.compile(r"[a-z']+")
_COURTEOUS: Final = _KIND | words_of("""
    you you've you're well nicely kudos hats impressed keep way spot props your talented genius natural pleasure sorry
    apologies apologize apologise apology my forgive pardon oops regret
""")
"""One of these is in every such sentence: a quick look before the long ones."""


def _kind_words(text: str, present: frozenset[str]) -> int:
    """Adjectives of praise in a text in lower case, where they are about the user or what the user asked."""
    count = 0
    for word in _KIND & present:
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            before = text[max(0, at - _NEAR) : at]
            opens = _KINDLY_BEFORE.search(before)
            if word == "love":
                count += bool(opens and _LOVES.match(text, end))
            elif opens and not text[end : end + 1].isalnum():
                count += bool(_KINDLY_BEHIND.match(text, end) or (word in _EXCLAIMED and _ALONE.match(text, end)))
            elif not opens and before.endswith(" "):
                count += bool(_YOURS.search(before))
            at = text.find(word, end)
    return count


_NEAR: Final = 40
_OFFERS: Final = re.compile(
    r"\blet (?:me|us) know|\bhope (?:this|that|it|these)|\bfeel free to (?:ask|reach|let|share|send|message|"
    r"contact|ping|come|get|drop|paste|post|write|follow|tell|request|shout)|"
    r"\bfeel free[.!]|\bhappy (?:to|coding|hacking|building|testing|"
    r"debugging)\b|\bglad to|\bi(?:'d| would) be (?:happy|glad)|\bif you (?:get stuck|have (?:any |more|further|other|"
    r"questions)|need (?:any|more|help|further|a hand|something|anything|another|clarif|it )|want(?:,| me\b| more|"
    r" to (?:see|extend|go|dig|explore|know|learn)| another| help)|run into|like,|hit (?:a|any)|"
    r"(?:would|'d) (?:like|prefer))|\bif you'd (?:like|prefer|rather)|\bjust (?:ask|shout|say|ping|tell me|holler|"
    r"reply|"
    r"give me|let me)|\b(?:shout|ping|holler|yell|poke|call|nudge|whistle|knock)\b (?:me|out|for|if|when|any)|"
    r"\bsay the word|\b(?:any|more|further|other) questions|\b(?:want|need) me to|\bwould (?:you like|it help)|"
    r"\bdo you (?:want|need|have any)|\b(?:shall|should|can|may|could) i\b[^.!]*\?|\banything else|"
    r"\bi(?:'d| would|'ll| will) gladly|\bcome back\b|\bget back to me|\bat your disposal|\bshould you (?:need|"
    r"have|want|run|wish|get|like)|"
    r"\bdo(?:es)? (?:that|this|it) (?:help|make sense|answer|work for)|\bif anything\b|\b(?:is|are|"
    r"remains?) (?:still )?unclear|\bwrite back\b|"
    r"\btell me[.!]*$|\bwhenever you|\b(?:questions|feedback|comments) (?:is|are) (?:always )?welcome|\b(?:more|"
    r"further) help\b|"
    r"\bi can (?:also|extend|expand|add|write|show|provide|help|turn|adapt|walk|tailor|share|sketch|explain|go)\b|"
    r"\bi could (?:also|extend|add|write|show)|\bi'?m (?:here|around|happy|glad|always)|\balways here|\bhere (?:if|"
    r"to help)|"
    r"\b(?:need|want|fancy|prefer|interested in|curious about|care for|like) [^.?!]*\?|\bask (?:away|me|if)|"
    r"\bcheers\b|\benjoy\b[^.!]{0,12}[.!]?\W*$|\bgood luck|\bbest of luck|\breach out to me|\breach out (?:if|any|"
    r"when)|"
    r"\bdon'?t hesitate|\bready when you|\btell me (?:if|what|which|more|how|your|about|whether)|\b(?:drop|send) me|"
    r"\bhit me up|"
    r"\b(?:send|share|paste|post|show) (?:me )?(?:your|the|a|more)\b[^.]*\b(?:and|so) i\b"
)
_ASIDE: Final = (">", "#")


def preamble(reply: Reply) -> float:
    """Whether one of the first sentences only leads up to the answer; excuses and praise may stand before it."""
    for sentence in reply.openings:
        if _LEADS_UP.match(sentence) or (
            any(map(sentence.__contains__, _LEADING)) and _LEADS_ANYWHERE.search(sentence)
        ):
            return 1.0
        if not (_is_courtesy(sentence) or not any(map(str.isalnum, sentence))):
            return 0.0
    return 0.0


def _is_courtesy(sentence: str) -> bool:
    """Whether a sentence, in lower case, says sorry or something kind."""
    if _COURTEOUS.isdisjoint(_WORD.findall(sentence)):
        return False
    if _REGRETS.search(sentence):
        return True
    reply = Reply(sentence)
    return bool(_kindness(reply) or _SENTENCE_PRAISES(reply))


def apology(reply: Reply) -> float:
    """Words of regret; a message that says so is quoted."""
    found = _APOLOGIES(reply)
    return found and found - sum(map(reply.lower.count, _QUOTED))


_APOLOGIES: Final = says(matters.APOLOGY)
_QUOTED: Final = ('"sorry', "“sorry", "apology message", "'sorry")


def praise(reply: Reply) -> float:
    """Words of praise for the user."""
    return _PRAISES(reply) + _kindness(reply)


def _kindness(reply: Reply) -> int:
    return _kind_words(reply.lower_plain, reply.word_set) if not _KIND.isdisjoint(reply.word_set) else 0


def closing_offer(reply: Reply) -> float:
    """Whether the reply takes leave with an offer of more help."""
    return float(bool(_OFFERS.search(reply.closing)))


_ASKED_FOR: Final = says("""
    i need to know | i'd need to know | i would need to know | i need more | i need a bit more | i'd need to see |
    i need to see | i'd have to see | i'd have to know | please paste | please post the | please share |
    please provide |
    please send | please confirm | please clarify | please specify | please tell me | please describe | can you share |
    could you share | can you paste | could you paste | can you post | could you post | can you clarify |
    could you clarify | could you confirm | can you confirm | could you tell me | can you tell me |
    before i write this |
    before i start i | a few questions first | some questions first | one question first | quick question |
    clarifying question | clarifying questions | need some clarification | need clarification | just to confirm |
    just to clarify | to clarify do | not clear from your | it's unclear whether | it isn't clear | tell me which |
    let me know which
    | let me know whether | let me know what version
""")


def questions(reply: Reply) -> float:
    """Questions to the user, without headings, the quoted request and the offer at the end."""
    asked = int(_ASKED_FOR(reply))
    if "?" not in reply.prose:
        return float(asked)
    for line in reply.prose_lines:
        if "?" in line and not line.lstrip().startswith(_ASIDE):
            asked += len(_QUESTION.findall(line))
    offered = reply.closing.count("?")
    return float(max(0, asked - offered) if offered and closing_offer(reply) else asked)


_QUESTION: Final = re.compile(r"\?(?=[\s*_)\"'”]|$)")


_SAID_AGAIN: Final = re.compile(
    r"\W*(?:(?:so|okay|ok|right|alright|understood|got it|in other words|to (?:recap|restate|rephrase|confirm)|"
    r"if i (?:understand|get|read)\w*(?: (?:you|this|it))?(?: (?:correctly|right))?)\W+)*"
    r"(?:(?:so )?you(?:'re| are| would|'d|'ve| have)? (?:currently |now |basically |also |just )*"
    r"(?:want|wish|ask|like to|like a|looking (?:for|to)|dealing with|trying to|hoping to|wondering|after an?|"
    r"given|got|"
    r"describ|request|aim)|"
    r"the user (?:needs?|wants?|would like|asks|asked|is (?:asking|trying|looking)|has asked)\b|"
    r"(?:so )?i see (?:that )?you(?:'d| would|'re| are| want| need)|"
    r"(?:so|in other words,) you need|(?:so )?(?:the|your|this) "
    r"(?:task|goal|aim|request|question|problem|objective|requirement|challenge|ask)"
    r"(?: here| at hand)?(?:,? then)?(?: is|:|,| boils| comes)|understood:|in other words,)"
)


def restating(reply: Reply) -> float:
    """Whether the reply says again what was asked: in words for it, or by how it begins."""
    return _RESTATES(reply) or float(any(map(_SAID_AGAIN.match, reply.openings)))
