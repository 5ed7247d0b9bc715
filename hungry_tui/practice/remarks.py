"""The sentences around the answer: openings, closings, and remarks that hold for any task."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

PREAMBLES = {
    "code_generation": ("Sure, here is a way to do it.", "Certainly, here is some code for that.", "Of course, happy to help with this one."),
    "debugging": ("Sure, let us look at what goes wrong.", "Certainly, this kind of bug is common.", "Of course, here is what I would check."),
    "design": ("Sure, here is a design to start from.", "Certainly, let us think about the parts first.", "Of course, happy to sketch this."),
    "explanation": ("Sure, let me explain.", "Certainly, here is the idea.", "Of course, happy to explain this."),
    "testing": ("Sure, here are some tests.", "Certainly, here is how I would test it.", "Of course, happy to help with the tests."),
    "other": ("Sure, here is my take.", "Certainly, let us see.", "Of course, happy to help."),
}  # fmt: skip
CLOSINGS = (
    "Let me know if you want me to go further.",
    "Hope this helps, feel free to ask for changes.",
    "Let me know if you would like another variant.",
)
PRAISE = ("Great question.", "Good thinking, this is worth doing well.", "Excellent idea.")
APOLOGY = "Sorry for the trouble with this."
HEDGES = ("I think this should work, but it might need changes.", "Perhaps this fits, though I am not entirely sure about your setup.", "This is probably what you want, but it may depend on your case.")  # fmt: skip
EMOJI = ("🚀", "✅", "✨", "🎉", "👍")

_REMARKS: dict[str, dict[str, str]] = {
    "alternatives": {
        "": "Alternatives: a ready-made library or a smaller version of the same idea would do as well.",
        "design": "Alternatives: start with one module and split it later, or use an existing service.",
        "debugging": "Alternatives: undo the last change that touched this, or find it with bisection.",
    },
    "trade-offs": {
        "": "Trade-offs: this favours clarity over brevity, at the price of a few more lines.",
        "design": "Trade-offs: clear boundaries cost some indirection, and a cache costs freshness.",
    },
    "performance": {
        "": "Performance: it runs in time linear in its input, which is efficient enough here.",
        "design": "Performance: measure first, and put a cache where the profile points to.",
    },
    "security": {
        "": "Security: treat the input as untrusted and keep secrets out of the code and the logs.",
    },
    "edge cases": {
        "": "Edge cases: empty input, a single element and very large input deserve a look.",
    },
    "warnings": {
        "": "Warning: a common pitfall is to change shared state while something else reads it.",
        "debugging": "Warning: a common pitfall is to hide the symptom and leave its cause in place.",
    },
    "analogy": {
        "": "Think of it as a kitchen: orders come in, each station does one thing, and the plate leaves when all are done.",
    },
    "question": {
        "": "Which version and platform do you use it on?",
        "debugging": "What does the full error message say, and on which line?",
    },
    "humour": {
        "": "It works on my machine, and I do not even have one.",
    },
}  # fmt: skip
_LINKS = {
    "python": "https://docs.python.org/3/",
    "swift": "https://www.swift.org/documentation/",
    "typescript": "https://www.typescriptlang.org/docs/",
    "javascript": "https://developer.mozilla.org/",
    "go": "https://go.dev/doc/",
    "rust": "https://doc.rust-lang.org/",
    "sql": "https://www.postgresql.org/docs/",
    "shell": "https://www.gnu.org/software/bash/manual/",
}
REMARKS = (*_REMARKS, "links")

MORE = (
    "Keep the part that changes often apart from the part that does not, so that each can be read alone.",
    "Give it one clear entry point, and let everything else be a detail behind it.",
    "When it has to grow, extend the data first and the control flow last.",
    "Run it once on a small input and once on the largest one that you expect.",
    "Write down what you decided and why, next to the code, in a sentence or two.",
    "Name the things after what they mean to the caller, not after how they are made.",
    "Read it again tomorrow: what still needs an explanation then needs a better name.",
    "If two people have to work on it, agree on the data that passes between the parts before anything else.",
)
"""For a reply that has to be longer: advice that is true of any of the tasks."""


def remark(feature: str, category: str, language: str) -> str:
    """The remark for a feature, fitting the kind of request."""
    if feature == "links":
        return f"Documentation: {_LINKS.get(language, 'https://developer.mozilla.org/')}"
    texts = _REMARKS[feature]
    return texts.get(category) or texts[""]
