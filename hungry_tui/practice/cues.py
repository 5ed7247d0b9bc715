"""Words that say whether something is wanted: "include …", "do not use …", "too many …", "… is missing"."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re
from dataclasses import dataclass

_NEGATIVE = (
    r"do not|don'?t|does not|doesn'?t|should not|shouldn'?t|must not|mustn'?t|cannot|can'?t|never|without|avoid(?:ing|s)?|no longer|"
    r"stop|skip(?:ping)?|omit(?:ting)?|drop|leave out|leave off|leave away|remov(?:e|ing)|refrain from|instead of|rather than|free of|"
    r"cut(?: out| down on| back on)?|lose|ditch|get rid of|less|fewer|too many|too much|too|overly|excessive|excess|"
    r"unnecessary|needless|useless|pointless|not|no|zero|hates?|dislikes?|disliked|enough with|enough of|spare me|"
    r"go easy on|easy on|keep .{0,20}out|nix|kill|tone down|minimi[sz]e|reduce|limit|end after .{0,20}without|"
    r"so many|so much|not a fan of|tired of|sick of|allergic to|annoyed by|over"
)
_POSITIVE = (
    r"always|includ(?:e|es|ing)|add(?:s|ing)?|us(?:e|es|ing)|writ(?:e|es|ing)|keep|prefer(?:s|red)?|show(?:s|ing)?|giv(?:e|es|ing)|provid(?:e|es|ing)|with|mak(?:e|ing)|"
    r"wants?|wanted|needs?|needed|likes?|liked|loves?|loved|enjoys?|more|start|begin|end|ensure|put|must|should|great|good|nice|excellent|perfect|lovely|"
    r"missing|miss(?:es|ed)?|lack(?:s|ing|ed)?|absent|where (?:is|are|were)|forgot|forgets?|not enough|too few|too little|insufficient|"
    r"never (?:without|skip|omit|forget|leave out|drop)|(?:do not|don'?t) (?:skip|omit|forget|leave out|drop|remove|be afraid to|hesitate to)|"
    r"not too (?=few|little)|please|name|point out|mention|cover|handle|emphasi[sz]e|break .{0,20} into|remember|appreciates?"
)
_CUE = re.compile(
    rf"\b(?:(?P<strong>never (?:without|skip|omit|forget|leave out|drop)|(?:do not|don'?t) (?:skip|omit|forget|leave out|drop|remove)|not enough|too few|too little)"
    rf"|(?P<negative>{_NEGATIVE})|(?P<positive>{_POSITIVE}))\b"
)
_AFTER_GOOD = re.compile(
    r"[\s,]*(?:(?:is|are|was|were|would be|also)\s+)*(?:missing|lacking|absent|needed|required|welcome|great|good|nice|helpful|useful|please|perfect|first|appreciated|always|on|matter|a must|mandatory)\b"
)
_AFTER_BAD = re.compile(
    r"[\s,]*(?:(?:is|are|was|were)\s+)*(?:not needed|not necessary|unnecessary|annoying|useless|distracting|unwanted|unneeded|overkill|noise|not wanted|off|"
    r"(?:are|is)n'?t (?:needed|necessary|wanted)|should go|must go|get in the way|bother me)\b"
)
# A verb right after a negation belongs to it: "do not use", "without adding".
_ABSORBED = re.compile(r"\s+(?:ever\s+|you\s+)?\w+(?:\s+(?:any|the|a|with|up with|in|out|by))?\s*$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says whether what follows is wanted."""

    end: int
    wanted: bool
    complaint: bool
    """It says that something is absent or overdone, not what to do."""


def cues(clause: str) -> list[Cue]:
    """The cues of a clause, in order; a verb that belongs to a negation is none of its own."""
    found: list[Cue] = []
    for match in _CUE.finditer(clause):
        wanted = match["negative"] is None
        if wanted and found and not found[-1].wanted and match["strong"] is None:
            between = clause[found[-1].end : match.end()]
            if _ABSORBED.fullmatch(between):
                found[-1] = Cue(match.end(), False, found[-1].complaint)
                continue
        complaint = re.match(r"too|overly|excess|miss|lack|absent|where|forg|not enough|so m", match[0]) is not None
        found.append(Cue(match.end(), wanted, complaint))
    return found


def wanted_at(clause: str, start: int, end: int, *, complaining: bool) -> bool | None:
    """Whether what stands at clause[start:end] is wanted; None when nothing says so.

    In a list of complaints ("denied because: …") a bare "no tests" means that tests were missed.
    """
    after = clause[end:]
    if _AFTER_BAD.match(after):
        return False
    before = [cue for cue in cues(clause) if cue.end <= start]
    praised = _AFTER_GOOD.match(after)
    if praised:
        denied = bool(before) and not before[-1].wanted
        return complaining or not denied or praised[0].endswith("missing")
    if not before:
        return False if complaining else None
    if complaining and re.search(r"\b(?:no|without|not|n't|zero)\s+(?:\w+\s+)?$", clause[:start]):
        return True
    return before[-1].wanted
