"""The second world, for figures that nobody has tuned the product to: other features, things, languages and words.

Its phrases are never looked at while the product changes, see `bench.learning.phrases`.
"""

from __future__ import annotations

from bench.learning.conditions import usual_conditions
from bench.learning.phrases import Phrases
from bench.learning.world import World
from bench.learning.worlds.stranger.code import BLIND, CODE_FEATURES
from bench.learning.worlds.stranger.instructions import read
from bench.learning.worlds.stranger.replies import render
from bench.learning.worlds.stranger.things import DOMAINS

_NAMES = {  # as an instruction names the feature: "Include …", "Do not include …"
    "bullets": "bullet points",
    "headings": "headings",
    "preamble": "a preamble",
    "closing_offer": "a closing offer",
    "emoji": "emoji",
    "comments": "comments in the code",
    "types": "type annotations",
    "tests": "tests",
    "error_handling": "error handling",
    "tldr": "a TL;DR at the top",
    "code_first": "the code before the explanation",
    "complexity": "the complexity in big-O",
    "edge_cases": "edge cases",
    "run_command": "the command to run it",
    "file_name": "the file name above each block",
    "apology": "an apology",
    "flattery": "flattery",
    "exclamations": "exclamation marks",
    "first_person": "the first person",
    "questions": "questions back to the user",
    "links": "links",
    "diagram": "an ASCII diagram",
    "versions": "version numbers",
    "logging": "logging",
    "early_return": "early returns",
    "short_names": "one-letter names",
    "print_debug": "debug prints",
    "constants": "constants",
    "passive": "the passive voice",
    "jargon": "jargon",
    "quoting": "a quote of the question",
    "security": "a security remark",
    "british": "British spelling",
    "diff": "a diff of the changes",
    "checklist": "a final checklist",
}
_TOPICS = (
    "archive closed orders",
    "watch a directory for new invoices",
    "resize avatars",
    "throttle webhooks",
    "import bank statements",
    "merge duplicate contacts",
    "rotate signing keys",
    "render a price list",
    "queue print jobs",
    "import translations",
    "track parcel positions",
    "convert currencies",
    "expire sessions",
    "tag support tickets",
    "export a calendar",
    "balance shifts between drivers",
    "index product pages",
    "mirror a bucket",
    "back up a database",
    "poll a thermostat",
)
_ASKS = {
    "code_generation": ("I need something to {topic}", "Code to {topic} please", "Build me a small tool to {topic}"),
    "debugging": (
        "My script to {topic} hangs, what is wrong?",
        "It used to {topic}, now it panics",
        "Getting a null error when I {topic}",
    ),
    "design": (
        "Which architecture to {topic} for ten teams?",
        "How do I split the services that {topic}?",
        "Plan the modules of an app to {topic}",
    ),
    "explanation": (
        "What happens under the hood when I {topic}?",
        "Why is it hard to {topic}?",
        "Teach me how one can {topic}",
    ),
    "testing": (
        "Cover the part that should {topic} with specs",
        "Which cases must I check when I {topic}?",
        "Mock the network in a test to {topic}",
    ),
}

STRANGER = World(
    name="stranger",
    features=tuple(_NAMES),
    code_features=CODE_FEATURES,
    domains=DOMAINS,
    topics=_TOPICS,
    asks=_ASKS,
    render=render,
    read=read,
    phrases=Phrases("stranger"),
    conditions=usual_conditions("ordinary", "colloquial"),
    names=_NAMES,
    lengths=(60, 90, 130, 180, 260),
    limits=(100, 120, 140),
    rate=0.4,
    languages=BLIND,
    doubles=0.3,
    quotes=True,
)
