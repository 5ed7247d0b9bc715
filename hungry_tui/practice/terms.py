"""Wishes about things that no list holds: "use pathlib, not os.path", "avoid lodash", "great use of actors"."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re

from hungry_tui.practice.style import Wish

_VERBS = (
    r"great use of|good use of|nice use of|love the use of|like the use of|make use of|use of|using|use|used|prefer(?:red|s)?|choose|pick|favou?r|go with|stick (?:to|with)|"
    r"stay with|switch to|adopt|rely on|build on|work with|reach for|mention|name|reference|show|apply|more|love|loved|likes?|liked|great|good|nice|want|needs?|include|add|follow"
)
_AVOID = (
    r"do not (?:use|reach for|mention|rely on|add|include|suggest|import)|don'?t (?:use|reach for|mention|rely on|add|include|suggest|import)|"
    r"never (?:use|mention|suggest|import|add)|avoid(?: using| the use of)?|stop using|skip|without(?: using)?|no more|no|ban|drop|"
    r"stay away from|steer clear of|hates?|dislikes?|less|too much|too many|rather than|instead of|replace"
)
_TERM = r"[`\"'*]*(?P<term>[\w@#$.][\w@#$.:/+\-]*(?: [\w@#$.+\-/]+){0,3})[`\"'*()]*"
_CONTRAST = re.compile(
    rf"(?:,\s*(?:and |but )?not|\binstead of|\brather than|\bover|\binsteadof)\s+(?:using\s+)?(?:the\s+|an?\s+)?{_TERM}",
    re.I,
)
_WANTED = re.compile(rf"\b(?:{_VERBS})\s+(?:the\s+|an?\s+|some\s+)?{_TERM}", re.I)
_UNWANTED = re.compile(rf"\b(?:{_AVOID})\s+(?:the\s+|an?\s+|any\s+)?{_TERM}", re.I)
_REPLACE = re.compile(rf"\breplace\s+{_TERM}\s+(?:with|by)\s+(?P<with>[\w@#$.:/+\-]+)", re.I)

_ENDS = re.compile(
    r"\s+(?:for|when|whenever|where|wherever|in|on|to|so|because|since|if|and|or|but|is|are|was|as|with|over|instead|rather|please|here|there|"
    r"everywhere|throughout|at|of|from|by|that|which|unless|always|more|again|next|too|not|than|per)\b.*$",
    re.I,
)
_EMPTY_WORDS = """
it this that them these those the a an one ones same code reply replies answer answers response responses
solution approach style way ways thing things stuff function functions variable names use work job much many at
all most least only just more less need possible your you me my i we us where what when how why not to sure any
some each every line lines word words point points sense everything anything nothing part parts small little lot
lots bit user request requests feedback enough well good great nice better best first last sentence sentences
paragraph paragraphs import imports precise technical terms term language backticks jargon complete full
constants numbers steps text magic
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


def read_terms(clause: str) -> list[Wish]:
    """The things that a clause asks to use or to avoid, in the writer's own spelling."""
    swap = _REPLACE.search(clause)
    if swap:
        return [Wish("avoid", swap["term"]), Wish("include", swap["with"])]
    wishes: list[Wish] = []
    contrast = _CONTRAST.search(clause)
    if contrast and (term := _clean(contrast["term"])):
        wishes.append(Wish("avoid", term))
        clause = clause[: contrast.start()]
    unwanted = _UNWANTED.search(clause)
    if unwanted:
        if term := _clean(unwanted["term"]):
            wishes.append(Wish("avoid", term))
        clause = clause[: unwanted.start()]
    wanted = _WANTED.search(clause)
    if wanted and (term := _clean(wanted["term"])):
        wishes.append(Wish("include", term))
    return wishes


def _clean(text: str) -> str:
    term = _ENDS.sub("", text).strip(" .,:;-'\"`*")
    words = term.split()
    if (
        not words
        or all(word.lower() in _EMPTY for word in words)
        or words[0].lower() in ("more", "less", "too", "than")
    ):
        return ""
    return term
