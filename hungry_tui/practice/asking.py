"""What a request is about: its kind, its programming language, its words."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re

_CATEGORIES = (
    ("testing", r"\b(?:write|add|generate|create|need|some|unit|integration|more)\b[^.?!,\n]{0,30}(?<!with )(?<!unit )\b(?:unit )?tests?\b"),
    ("testing", r"\b(?:test (?:cases?|suite|coverage)|how (?:do|should|would|can) (?:i|we) test|tests? for|mock(?:ing)?)\b"),
    ("explanation", r"\b(?:explain|what(?:'s| is| are| does)|how does|how do|difference between|describe|tell me about)\b"),
    ("explanation", r"\b(?:when should|should i use|understand|meaning of|why (?:is|are|does|do) (?!.*(?:fail|crash|break|error|slow|wrong|not)))"),
    ("debugging", r"\b(?:fix|debug|bugs?|broken|break(?:s|ing)?|crash(?:es|ed|ing)?|fail(?:s|ed|ing|ure)?|wrong|stack ?trace)\b"),
    ("debugging", r"\b(?:exception|traceback|panic(?:s|ked)?|leak(?:s|ing)?|hang(?:s|ing)?|deadlock|slow|speed up|optimi[sz]e|why (?:is|are|does|do)|doesn't work|not work(?:ing)?|unexpectedly|(?:[A-Z]\w+|this|an|the|get|getting) ?error)\b"),
    ("design", r"\b(?:design|architect(?:ure)?|structure|schema|data model|api wrapper|layout of|organi[sz]e|plan|trade-?offs?)\b"),
    ("code_generation", r"\b(?:write|implement|create|build|generate|make|code|function|class|script|program|query|convert|parse|add|snippet|remove|sort|count|merge|calculate|validate|format|read|load|send|render|filter|download|print)\b"),
)  # fmt: skip
_EXPLICIT = re.compile(r"\s*(?:please |can you |could you )?(explain|fix|debug|design|write|implement|create)\b", re.I)
_EXPLICIT_CATEGORY = {
    "explain": "explanation",
    "fix": "debugging",
    "debug": "debugging",
    "design": "design",
}

LANGUAGES = {
    "python": r"\bpython\b|\bpy\b|\bpytest\b|\bdjango\b|\bflask\b|\bpandas\b|```py|\bdef \w+\(",
    "swift": r"\bswift(?:ui)?\b|\bios\b|\bxcode\b|\bcodable\b|```swift",
    "typescript": r"\btypescript\b|\bts\b|```ts",
    "javascript": r"\bjava ?script\b|\bjs\b|\bnode(?:js|\.js)?\b|\breact\b|\bvue\b|```js|\bnpm\b",
    "go": r"\bgo(?:lang)?\b(?= |$|[.,:;!?])(?!ing)|\bgoroutines?\b|```go",
    "rust": r"\brust\b|\bcargo\b|\bborrow checker\b|```rust",
    "sql": r"\bsql\b|\bpostgres(?:ql)?\b|\bsqlite\b|\bmysql\b|\bquer(?:y|ies)\b|```sql",
    "shell": r"\bbash\b|\bshell\b|\bzsh\b|\bsh script\b|\bcommand line\b|```(?:ba)?sh",
    "kotlin": r"\bkotlin\b",
    "java": r"\bjava\b(?! ?script)",
    "c++": r"\bc\+\+|\bcpp\b",
    "c#": r"\bc#|\.net\b",
    "ruby": r"\bruby\b|\brails\b",
    "php": r"\bphp\b",
    "haskell": r"\bhaskell\b",
    "scala": r"\bscala\b",
    "elixir": r"\belixir\b",
    "lua": r"\blua\b",
    "perl": r"\bperl\b",
    "dart": r"\bdart\b|\bflutter\b",
    "zig": r"\bzig\b",
}

_STOP_WORDS = """
a an the and or of to in on for with from by at is are be it its this that these my your our me i you we can
could would should please do does did how what why when which some any into using use write create make need
want help give show function code program fix explain design implement build add get one so as if not
"""
_STOP = frozenset(_STOP_WORDS.split())
_WORD = re.compile(r"[A-Za-z][A-Za-z+#]*")


def categorise(request: str) -> str:
    """code_generation, debugging, design, explanation, testing or other, by the request's words."""
    explicit = _EXPLICIT.match(request)
    tests = re.search(_CATEGORIES[0][1], request, re.I)
    if explicit and explicit[1].lower() in _EXPLICIT_CATEGORY and not tests:
        return _EXPLICIT_CATEGORY[explicit[1].lower()]
    if explicit and explicit[1].lower() in ("write", "implement", "create") and not tests:
        return "code_generation"
    return next((name for name, pattern in _CATEGORIES if re.search(pattern, request, re.I)), "other")


def language_of(request: str) -> str:
    """The programming language that the request names, "" when none."""
    return next((name for name, pattern in LANGUAGES.items() if re.search(pattern, request, re.I)), "")


def words_of(text: str) -> set[str]:
    """The words that tell requests apart, cut to their stems."""
    return {stem(word) for word in _WORD.findall(text.lower()) if word not in _STOP}


def stem(word: str) -> str:
    """A crude stem: "decoding", "decodes" and "decoder" are "decod"."""
    for ending in ("ations", "ation", "ings", "ing", "ers", "ies", "ed", "er", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
