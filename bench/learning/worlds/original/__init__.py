"""The first world: Python and TypeScript, and the features that most people have a word for."""

from __future__ import annotations

from bench.learning.conditions import usual_conditions
from bench.learning.phrases import Phrases
from bench.learning.world import World
from bench.learning.worlds.original.instructions import read
from bench.learning.worlds.original.replies import render
from bench.learning.worlds.original.things import DOMAINS

_FEATURES = (
    "bullets",
    "headings",
    "preamble",
    "closing_offer",
    "emoji",
    "comments",
    "docstrings",
    "type_hints",
    "tests",
    "error_handling",
    "hedging",
    "numbered",
    "table",
    "summary",
    "example",
    "alternatives",
    "analogy",
    "bold",
)
_CODE_FEATURES = frozenset(["comments", "docstrings", "type_hints", "tests", "error_handling"])

_TOPICS = (
    "parse a CSV file",
    "decode JSON",
    "retry an HTTP call",
    "cache results",
    "paginate an API",
    "validate a form",
    "sort orders by date",
    "merge two lists",
    "read a config file",
    "upload an image",
    "rate limit requests",
    "send an email",
    "group rows by key",
    "debounce a search box",
    "stream a large file",
    "schedule a job",
    "deduplicate users",
    "compute a checksum",
    "rotate logs",
    "sync a folder",
)
_ASKS = {
    "code_generation": ("Write a function to {topic}", "Implement code that can {topic}", "Create a helper to {topic}"),
    "debugging": (
        "Fix my code that should {topic}, it crashes",
        "Why does this fail when I {topic}?",
        "Debug this: it must {topic}",
    ),
    "design": (
        "Design a service to {topic}",
        "How would you structure a module to {topic}?",
        "Design an API to {topic}",
    ),
    "explanation": ("Explain how to {topic}", "What is the idea behind code to {topic}?", "Explain the way to {topic}"),
    "testing": (
        "Write tests for code to {topic}",
        "How do I test a function to {topic}?",
        "Write unit tests for a helper to {topic}",
    ),
}

ORIGINAL = World(
    name="original",
    features=_FEATURES,
    code_features=_CODE_FEATURES,
    domains=DOMAINS,
    topics=_TOPICS,
    asks=_ASKS,
    render=render,
    read=read,
    phrases=Phrases("original"),
    conditions=usual_conditions("plain", "colloquial", "heldout"),
    names={
        "closing_offer": "a closing offer",
        "type_hints": "type hints",
        "error_handling": "error handling",
        "bullets": "bullet points",
        "numbered": "numbered steps",
        "hedging": "hedging",
    },
)
