"""Aphorisms, mottos and rules of thumb: sayings anywhere, and what sounds like one at the end."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import says
from hungry_tui.learning.replies.reply import Reply

_SAYINGS: Final = says("""
    root of all evil | premature optimization is | premature optimisation is | when in doubt | less is more |
    make it work make | explicit is better | simple is better | flat is better | readability counts |
    errors should never pass | done is better | perfect is the enemy | enemy of good | enemy of the good |
    garbage in garbage out | what gets measured | measure twice | measure first | measure before |
    trust but verify | better safe than | keep it simple | keep things simple | simplicity is | simplicity wins |
    clarity beats | clever code | boring code | boring technology | boring is | the best code is | the best code |
    best query is | best abstraction | the fastest code | the only code | good code is | code is read |
    code is written | code is a liability | code you don't | there's no such thing as | there is no such thing |
    no silver bullet | no free lunch | you aren't gonna need | you ain't gonna need | choose your battles |
    pick your battles | the devil is in | the right tool for | right tool for the job | with great power |
    at the end of the day | an ounce of prevention | if it hurts | if it ain't broke | if it isn't broken |
    fail fast | fail early | fail loudly | that's the secret | that's the art | the secret of good | the secret to good
    | the art of | the mark of a good | the hallmark of | the essence of good | is a bug you | is a feature you |
    is a promise | today's shortcut | tomorrow's | your future self | future you will | rule of thumb |
    as a general rule | as a general guideline | golden rule | a good rule | as a rule of | always remember |
    never underestimate | slow is smooth | small steps | one thing well | do one thing | hope is not a strategy |
    and never the other way | names are hard | naming is hard | old adage | as the saying | motto
""")
_DOING: Final = """
    trust measure test fail keep make write code build plan ship start think optimize optimise automate prefer favor
    name cache commit log validate hope read know design move be do get say treat profile simplify never always verify
    assume expect release refactor debug fix ask learn embrace avoid isolate own delete break store parse
"""
_MAXIM: Final = re.compile(
    r"(?:^|[.!?:] )\W*(?:"
    r"(?:and |so |just |always )*remember[,:]|after all,|moral of the story|"
    r"(?:DO) [^.,;:!?`]{1,30}[,;] (?:then |and |not )*(?:DO|second|later|guess)\b[^.!?`]{0,40}[.!]?\W*$|"
    r"(?:good|great|clean|simple|readable|boring|the best|a good|fast|every|bad|clever) [\w' -]{2,40} (?:is|are|isn't|"
    r"aren't|beats?|wins?|makes?|tells?|never|always|should|doesn't|don't)\b[^.!?`,]{2,60}[.!]?\W*$|"
    r"[a-z]+(?: [a-z]+)? (?:beats?|trumps?|outlives?|outlasts?|wins over|comes before|is better than|is cheaper than|"
    r"are cheaper than|is cheap|are better than)\b[^.!?`]{2,40}[.!]?\W*$|"
    r"an? [^.!?`,]{3,40} (?:is|are|isn't) (?:an?|the|worth|only|never|not|no|half)\b[^.!?`,]{2,50}[.!]?\W*$|"
    r"if (?:it|you|something|in)[^.,;!?`]{2,30}, [^.!?`,]{2,40}[.!]?\W*$|"
    r"you (?:can't|cannot) \w+ what you (?:can't|don't|cannot)|"
    r"(?:no|one|first|less|fewer|more) [^.,!?`]{2,30}, (?:no|one|then|more|fewer|"
    r"less) [^.,!?`]{2,30}[.!]?\W*$)".replace("DO", "|".join(_DOING.split()))
)
"""Short sentences without code in them that sound like a saying, when a reply ends with them."""


def aphorisms(reply: Reply) -> float:
    """Sayings, and an end that sounds like one."""
    return _SAYINGS(reply) + bool(_MAXIM.search(reply.closing))
