"""The practice model does what it is told, wherever it is told: that is what makes training visible.

The checks look at the reply's text alone, and share nothing with the code that wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest

from hungry_tui.practice.model import answer
from hungry_tui.practice.prompt import Turn

PROMPTS = (
    "Write a Swift function to decode JSON",
    "Fix this code that's breaking",
    "Design an API wrapper",
    "Write a Python function to read a JSON config file",
    "Write a function that fetches a URL in TypeScript",
    "Write a Go HTTP server with a health endpoint",
    "Why is my SQL query slow?",
    "Write unit tests for a price parser in Python",
    "Explain decorators in Python",
    "What is the difference between git rebase and merge?",
    "Write a Rust function to count words",
    "Write a Python function to invert a binary tree",
)
SEEDS = (11, 222, 3333)

Check = Callable[[str], bool]

FENCE = re.compile(r"```(\w*)\n(.*?)```", re.S)


def prose(reply: str) -> str:
    return FENCE.sub(" ", reply)


def code(reply: str) -> str:
    return "\n".join(body for _, body in FENCE.findall(reply))


def lines(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())


def bullets(reply: str) -> int:
    return len(re.findall(r"^- ", prose(reply), re.M))


def words(reply: str) -> int:
    return len(prose(reply).split())


def has_comment(reply: str) -> bool:
    return re.search(r"^\s*(?:#(?![!\[])|//(?!/)|--) ?\w", code(reply), re.M) is not None


def with_code(check: Check) -> Check:
    """The check where there is code, else nothing to check."""
    return lambda reply: not code(reply) or check(reply)


def matches(pattern: str, part: Callable[[str], str] = prose) -> Check:
    return lambda reply: re.search(pattern, part(reply), re.I | re.M) is not None


def none(check: Check) -> Check:
    return lambda reply: not check(reply)


EMOJI = matches("[\u2600-\u27bf\U0001f300-\U0001faff]")
PREAMBLE = matches(r"\A\W*(?:sure|certainly|of course)\b")
CLOSING = matches(r"(?:let me know|hope this helps)[^\n]*\s*\Z")
HEDGE = matches(r"\b(?:i think|perhaps|probably)\b")
TYPES = matches(r"(?:->|: (?:str|Path|int|object|list|dict|unknown|string))", code)
FACTORY = matches(r"Factory", code)

# What is said → how the reply has to look.
RULES: dict[str, tuple[Check, tuple[str, ...]]] = {
    "few words": (
        lambda reply: words(reply) <= 40,
        ("Keep replies to at most 40 words.", "- Keep the reply under 41 words.", "Max 40 words, please"),
    ),
    "short": (lambda reply: words(reply) <= 60, ("Keep the reply short.", "Be concise.", "Be brief")),
    "long": (
        lambda reply: words(reply) >= 100,
        ("Explain in more detail.", "Write at least 100 words.", "Give longer, more thorough answers."),
    ),
    "one sentence": (
        lambda reply: len(re.findall(r"[.!?](?=\s|$)", prose(reply))) <= 2,
        ("Use at most two sentences.", "No more than 2 sentences."),
    ),
    "two bullets": (
        lambda reply: bullets(reply) <= 2,
        ("Use at most 2 bullet points.", "No more than two bullets."),
    ),
    "bullets": (
        lambda reply: bullets(reply) >= 2,
        ("Use bullet points.", "Answer as a bullet list.", "Prefer bullets over prose."),
    ),
    "no bullets": (
        lambda reply: bullets(reply) == 0,
        ("Write prose instead of bullet points.", "Do not use bullets.", "No bullet lists.", "Avoid bullet points."),
    ),
    "steps": (matches(r"^1\. "), ("Use numbered steps.", "Explain step by step.")),
    "headings": (matches(r"^## "), ("Use headings.", "Include section headings.")),
    "no headings": (none(matches(r"^#")), ("Do not use headings.", "Skip the headers.")),
    "emoji": (EMOJI, ("Use emoji.", "Add an emoji.")),
    "no emoji": (none(EMOJI), ("Do not use emoji.", "No emojis!", "Avoid emoji.")),
    "preamble": (PREAMBLE, ("Begin with a short introduction.",)),
    "no preamble": (
        none(PREAMBLE),
        (
            "Do not open with a preamble.",
            "Start directly with the answer, without preamble.",
            "Skip the pleasantries.",
            "Get straight to the point.",
        ),
    ),
    "closing": (CLOSING, ("End by offering further help.", "Close with an offer to help.")),
    "no closing": (
        none(CLOSING),
        ("End after the answer, without a closing offer.", "Do not offer further help at the end.", "No sign-offs."),
    ),
    "hedging": (HEDGE, ("Name uncertainty where there is some.", "Please hedge.")),
    "no hedging": (none(HEDGE), ("State things directly, without hedging.", "Be confident.", "Avoid hedging.")),
    "comments": (
        with_code(has_comment),
        ("Comment the code.", "Include comments in code.", "Missing comments", "The code needs comments."),
    ),
    "no comments": (with_code(none(has_comment)), ("Do not comment the code.", "No comments in the code.")),
    "type hints": (
        lambda reply: "```python" not in reply or "def " not in reply or TYPES(reply),
        ("Include type hints.", "Use type annotations."),
    ),
    "no type hints": (
        lambda reply: "```python" not in reply or not TYPES(reply),
        ("Do not use type hints.", "Leave out type annotations."),
    ),
    "tests": (matches(r"\btests?\b", str), ("Include tests.", "Always add unit tests.")),
    "simple": (
        none(FACTORY),
        ("Keep the solution simple.", "Prefer simple solutions.", "Avoid over-engineering.", "Too complex"),
    ),
    "complex": (
        lambda reply: re.search(r"```(?:python|swift|typescript|go|rust)", reply) is None or FACTORY(reply),
        ("Make the solution more complete.", "Use more abstraction."),
    ),
    "only code": (
        with_code(lambda reply: words(reply) == 0),
        ("Give only the code, without explanation.", "No explanations."),
    ),
    "no code": (lambda reply: "```" not in reply, ("Answer without code.", "No code please.", "Skip the code.")),
    "little code": (
        with_code(lambda reply: lines(FENCE.findall(reply)[0][1]) <= 20),
        ("Keep the code to at most 20 lines.",),
    ),
    "bold": (
        lambda reply: bullets(reply) + len(re.findall(r"^\d\. ", reply, re.M)) == 0 or "**" in prose(reply),
        ("Emphasise key terms in bold.",),
    ),
    "no bold": (lambda reply: "**" not in prose(reply), ("Do not use bold text.",)),
    "calm": (lambda reply: "!" not in prose(reply), ("Keep a calm tone, without exclamation marks.",)),
    "trade-offs": (matches(r"trade-offs"), ("Name the trade-offs.",)),
    "alternatives": (matches(r"alternatives"), ("Compare alternatives.", "Mention alternatives.")),
    "no alternatives": (none(matches(r"alternatives")), ("Give one solution, without alternatives.",)),
    "performance": (matches(r"performance"), ("Mention performance and complexity.",)),
    "security": (matches(r"security"), ("Point out security concerns.",)),
    "edge cases": (matches(r"edge cases"), ("Cover edge cases.",)),
    "links": (matches(r"https://"), ("Link to the documentation.",)),
    "no links": (none(matches(r"documentation: http")), ("Leave out links.",)),
    "summary": (matches(r"in short:"), ("End with a short summary.",)),
    "table": (matches(r"^\| --- "), ("Use a table.",)),
}
CASES = [(name, text) for name, (_, texts) in RULES.items() for text in texts]


def share(check: Check, conversation: Callable[[str], list[Turn]]) -> float:
    replies = [answer(conversation(prompt), seed) for prompt in PROMPTS for seed in SEEDS]
    return sum(check(reply) for reply in replies) / len(replies)


@cache
def untold(name: str) -> float:
    """How often replies look like that when nobody asked for it."""
    replies = [answer([Turn("user", prompt)], seed) for prompt in PROMPTS for seed in range(20)]
    return sum(RULES[name][0](reply) for reply in replies) / len(replies)


def failing(check: Check, conversation: Callable[[str], list[Turn]]) -> str:
    """The first reply that does not do what was asked, for the report."""
    for prompt in PROMPTS:
        for seed in SEEDS:
            reply = answer(conversation(prompt), seed)
            if not check(reply):
                return f"{prompt} (seed {seed}):\n{reply}"
    return ""


@pytest.mark.parametrize(("name", "text"), CASES)
def test_a_rule_in_system_is_followed(name: str, text: str) -> None:
    check = RULES[name][0]

    def told(prompt: str) -> list[Turn]:
        return [Turn("system", f"You help one developer.\n\nRules:\n- {text.removeprefix('- ')}"), Turn("user", prompt)]

    assert share(check, told) >= 0.97, failing(check, told)
    assert untold(name) < 0.97, "the rule changes nothing"


@pytest.mark.parametrize(("name", "text"), CASES)
def test_a_note_behind_the_request_is_followed(name: str, text: str) -> None:
    check = RULES[name][0]

    def told(prompt: str) -> list[Turn]:
        return [Turn("user", f"{prompt}\n\nPlease keep in mind:\n- {text.removeprefix('- ')}")]

    assert share(check, told) >= 0.97, failing(check, told)


def reply_to(prompt: str, *rules: str, seed: int = 11) -> str:
    return answer([Turn("system", "\n".join(f"- {rule}" for rule in rules)), Turn("user", prompt)], seed)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(
    ("rule", "inside", "outside"),
    [
        ("For debugging: use bullet points.", "Fix this code that's breaking", "Explain decorators in Python"),
        ("For debugging requests, use bullet points.", "Why is my SQL query slow?", "Design an API wrapper"),
        ("When fixing code, use bullet points.", "Fix this code that's breaking", "Explain decorators in Python"),
        ("Use bullet points when explaining.", "Explain decorators in Python", "Fix this code that's breaking"),
        ("In Swift, use bullet points.", "Write a Swift function to decode JSON", "Why is my SQL query slow?"),
        ("For design: use bullet points.", "Design an API wrapper", "Write a Rust function to count words"),
    ],
)
def test_a_scoped_rule_holds_in_its_scope_alone(rule: str, inside: str, outside: str, seed: int) -> None:
    assert bullets(reply_to(inside, rule, seed=seed)) >= 2
    assert reply_to(outside, rule, seed=seed) == reply_to(outside, seed=seed)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(
    ("prompt", "rule", "used", "avoided"),
    [
        ("Write a Python function to read a JSON config file", "Use pathlib, not os.path.", "pathlib", "os.path"),
        ("Write a Python function to read a JSON config file", "Use os.path instead of pathlib", "os.path", "pathlib"),
        ("Write a JavaScript debounce function", "Avoid lodash.", "setTimeout", "lodash"),
        ("Write unit tests for a price parser in Python", "Use pytest for tests.", "pytest", "unittest"),
        ("Write unit tests for a price parser in Python", "Prefer unittest over pytest", "unittest", "pytest"),
        ("Design an API wrapper", "Great use of actors", "actor APIClient {", "class APIClient {"),
        ("Design an API wrapper", "Use actors.", "actor APIClient {", "class APIClient {"),
        ("Write a Python function that downloads a page", "Use httpx.", "httpx", "requests"),
        (
            "Write an SQL query for the top customers",
            "Do not use subqueries.",
            "as (\n  select customer_id",
            "from customers\njoin (",
        ),
    ],
)
def test_things_are_used_or_avoided(prompt: str, rule: str, used: str, avoided: str, seed: int) -> None:
    reply = reply_to(prompt, rule, "Explain the code.", seed=seed)
    assert used in reply
    assert avoided not in reply


@pytest.mark.parametrize("seed", range(8))
def test_an_unheard_of_thing_is_named_or_left_out(seed: int) -> None:
    prompt = "Explain decorators in Python"
    assert "Zanzibar" in reply_to(prompt, "Mention Zanzibar.", "Explain the code.", seed=seed)
    assert "functools" not in prose(reply_to(prompt, "Avoid functools.", seed=seed))


@pytest.mark.parametrize("seed", range(8))
def test_the_later_and_nearer_instruction_wins(seed: int) -> None:
    prompt = "Explain decorators in Python"
    assert bullets(reply_to(prompt, "Use bullet points.", "Do not use bullets.", seed=seed)) == 0
    assert bullets(reply_to(prompt, "Do not use bullets.", "Use bullet points.", seed=seed)) >= 2
    turns = [Turn("system", "Do not use bullets."), Turn("user", f"{prompt}\n\n- Use bullet points.")]
    assert bullets(answer(turns, seed)) >= 2


@pytest.mark.parametrize("seed", range(8))
def test_several_rules_are_followed_together(seed: int) -> None:
    rules = ("Keep replies under 80 words.", "Include comments in code.", "Do not open with a preamble.")
    reply = reply_to("Write a Swift function to decode JSON", *rules, "Handle errors explicitly.", seed=seed)
    assert words(reply) < 80
    assert has_comment(reply)
    assert not PREAMBLE(reply)
    assert re.search(r"catch|Result", code(reply))


@pytest.mark.parametrize("seed", range(8))
def test_a_complaint_is_no_instruction(seed: int) -> None:
    note = "Recent feedback on denied replies:\n- too long\n- no type hints\n- missing comments"
    turns = [Turn("user", f"Write a Python function to read a JSON config file\n\n{note}")]
    reply = answer(turns, seed)
    assert words(reply) <= 60
    assert TYPES(reply)
    assert has_comment(reply)


def test_the_request_itself_is_obeyed() -> None:
    for seed in range(8):
        assert len(FENCE.findall(answer([Turn("user", "Write a Go HTTP server, with tests")], seed))) >= 2
        assert words(answer([Turn("user", "Explain decorators in Python in at most 30 words")], seed)) <= 30
        assert not has_comment(answer([Turn("user", "Write a Python csv total function without comments")], seed))


SHORT_EXAMPLES = [
    ("Write add in Python", "```python\ndef add(a: int, b: int) -> int:\n    return a + b\n```\n\nAdds two numbers."),
    ("Explain recursion", "- A function calls itself.\n- It stops at a base case."),
    ("Fix the loop", "- The bound is wrong.\n- Use `<`."),
]
LONG_EXAMPLES = [
    (request, "Sure, here is a long answer! 🎉\n\n## Answer\n\n" + "This explains one more detail of it. " * 25)
    for request in ("Write add in Python", "Explain recursion", "Fix the loop")
]


def with_examples(examples: list[tuple[str, str]], prompt: str, *, learned: bool) -> list[Turn]:
    turns = []
    for request, reply in examples:
        turns += [Turn("user", request, learned), Turn("assistant", reply, learned)]
    return [*turns, Turn("user", prompt)]


def test_examples_pull_the_style_towards_theirs() -> None:
    def mean_words(examples: list[tuple[str, str]]) -> float:
        replies = [answer(with_examples(examples, prompt, learned=True), seed) for prompt in PROMPTS for seed in SEEDS]
        return sum(map(words, replies)) / len(replies)

    assert mean_words(SHORT_EXAMPLES) < 0.5 * mean_words(LONG_EXAMPLES)

    prompt = "What is the difference between git rebase and merge?"
    bulleted = [bullets(answer(with_examples(SHORT_EXAMPLES, prompt, learned=True), seed)) >= 2 for seed in range(40)]
    assert sum(bulleted) >= 32
    headed = [matches("^## ")(answer(with_examples(LONG_EXAMPLES, prompt, learned=True), seed)) for seed in range(40)]
    assert sum(headed) >= 28


def test_earlier_replies_of_a_chat_leave_the_style_free() -> None:
    prompt = "What is the difference between git rebase and merge?"
    replies = [answer(with_examples(SHORT_EXAMPLES, prompt, learned=False), seed) for seed in range(40)]
    assert 5 < sum(bullets(reply) >= 2 for reply in replies) < 35


def test_instructions_win_over_examples() -> None:
    turns = [Turn("system", "Do not use bullets."), *with_examples(SHORT_EXAMPLES, "Explain decorators", learned=True)]
    assert all(bullets(answer(turns, seed)) == 0 for seed in range(20))
