"""For which requests an instruction is meant: "For debugging: …", "when fixing code …", "in Swift, …"."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re

from hungry_tui.practice.asking import LANGUAGES

_KINDS = {
    "debugging": r"debug(?:ging)?|(?:bug )?fix(?:es|ing)?|bugs?|broken|crash(?:es)?|troubleshooting",
    "testing": r"test(?:s|ing)?|specs?",
    "design": r"design(?:s|ing)?|architect(?:ure|ural|ing)?",
    "explanation": r"expla(?:nations?|in|ining)|concept(?:s|ual)?|teaching|questions about",
    "code_generation": r"code[ _-]?gen(?:eration)?|generat(?:e|ing) (?:new )?code|(?:writ(?:e|ing)|implement(?:ing|ations?)?|new) ?(?:new )?(?:code|functions?|scripts?)?|coding|code|functions?|scripts?",
    "other": r"other|everything else|anything else|general|misc\w*|small talk",
}  # fmt: skip
_NAMES = {
    "python": "python",
    "swift": "swift(?:ui)?",
    "typescript": "typescript|ts",
    "javascript": "javascript|js|node",
    "go": "go(?:lang)?",
    "rust": "rust",
    "sql": "sql",
    "shell": "bash|shell",
    "kotlin": "kotlin",
    "java": "java",
    "c++": r"c\+\+",
    "c#": "c#",
    "ruby": "ruby",
    "php": "php",
}
_PREPOSITION = r"(?:for|on|in|with|when(?:ever)?|if|while|during|regarding|as for)"
_FILLER = r"(?:\s+(?:a|an|any|all|my|your|the|these|such|it is|it's|asked (?:to|for|about)|i ask (?:you )?(?:to|for|about)|you(?: are|'re)?|doing|writing|about))*"
_NOUNS = r"(?:\s+(?:requests?|questions?|answers?|repl(?:y|ies)|responses?|tasks?|prompts?|work|code|things|stuff|problems?|files?|functions?))*"
_SUBJECTS = "|".join(
    [f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS.items()]
    + [f"(?P<l{place}>{pattern})(?!\\w)" for place, pattern in enumerate(_NAMES.values())]
)
_LEADING = re.compile(rf"\s*{_PREPOSITION}{_FILLER}\s+(?:{_SUBJECTS}){_NOUNS}\s*[:,;–—-]\s*", re.I)
_LABEL = re.compile(rf"\s*\[?(?:{_SUBJECTS}){_NOUNS}\]?\s*:\s*", re.I)
_TRAILING = re.compile(rf"[\s,(]+{_PREPOSITION}{_FILLER}\s+(?:{_SUBJECTS}){_NOUNS}\)?\s*$", re.I)
# "in code", "in the code" and "in functions" say where, not for which requests.
_PLACE = re.compile(r"(?:in|with|on)\s+(?:the\s+|your\s+|all\s+)?(?:code|functions?|scripts?|tests?|new code)\b", re.I)


def take_scope(clause: str) -> tuple[str, str]:
    """The kind of request or language that a clause is limited to ("" for all), and the clause without it."""
    for pattern in (_LEADING, _LABEL):
        match = pattern.match(clause)
        if match and not _PLACE.match(match[0].strip()):
            return _subject(match), clause[match.end() :]
    match = _TRAILING.search(clause)
    if match and not _PLACE.match(match[0].strip(" ,(")) and clause[: match.start()].strip():
        return _subject(match), clause[: match.start()]
    return "", clause


def in_scope(scope: str, category: str, language: str) -> bool:
    """Whether a scope holds for a request."""
    return not scope or scope == category or (scope in LANGUAGES and scope == language)


def _subject(match: re.Match[str]) -> str:
    kind = next((kind for kind in _KINDS if match[kind]), "")
    return kind or next(name for place, name in enumerate(_NAMES) if match[f"l{place}"])
