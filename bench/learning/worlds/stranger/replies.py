"""Replies of the stranger's world as Markdown."""

from __future__ import annotations

import random
from collections.abc import Callable

from bench.learning.world import Prompt, Style
from bench.learning.worlds.stranger.code import write_code

Has = dict[str, bool]
_TOLD = {  # what is said when a feature is there
    "apology": ("Sorry about the mix-up.", "Apologies for the earlier confusion."),
    "flattery": ("You clearly know your craft.", "Brilliant thinking on your side.", "What a sharp request."),
    "preamble": ("Alright, time to dig in.", "Happy to take a look at this.", "Right, so this comes up a lot."),
    "tldr": ("TL;DR: one pass does it.", "**TL;DR** batch it, then store it."),
    "first_person": ("I would keep it this way.", "My usual pick, and I stand by it."),
    "complexity": ("Complexity: O(n) time, O(1) space.", "This runs in O(n log n)."),
    "edge_cases": ("Edge cases: empty batch, duplicate keys, one row.", "Corner cases: no rows, repeated rows."),
    "security": ("Security: keep the token out of the log.", "Security note: escape what users type."),
    "versions": ("Tested with release 4.2.1.", "Needs v2.7 or newer."),
    "links": ("See https://docs.example.org/batching.", "Reference: [the manual](https://example.org/manual)."),
    "questions": ("Does the batch fit in memory? Who calls this?", "But is order really important here?"),
    "jargon": ("It is an idempotent, eventually consistent fold.", "A monomorphic, lock-free reducer, in essence."),
    "diagram": ("```\n+-------+     +-------+\n| queue | --> | store |\n+-------+     +-------+\n```",),
    "checklist": ("- [ ] run it\n- [ ] ship it", "- [ ] reviewed\n- [ ] merged\n- [ ] deployed"),
    "closing_offer": ("Shout for a variant.", "Need another flavour of it? Just ask.", "Happy to extend it further."),
}
_BEFORE = ("apology", "flattery", "preamble")
_AFTER = ("first_person", "complexity", "edge_cases", "security", "versions", "links", "questions", "jargon", "diagram")
_SPELLINGS = {  # by (British, passive): always there, so that both can be seen in the shortest reply
    (True, True): ("Odd behaviour is normalised by the helper.", "The colours are initialised by the loader."),
    (True, False): ("The helper normalises odd behaviour.", "The loader initialises the colours."),
    (False, True): ("Odd behavior is normalized by the helper.", "The colors are initialized by the loader."),
    (False, False): ("The helper normalizes odd behavior.", "The loader initializes the colors."),
}
_FILLER = (  # active, passive
    ("The worker drains the queue in batches.", "The queue is drained in batches by the worker."),
    ("One lookup finds each order by its key.", "Each order is found by its key in one lookup."),
    ("The caller passes the clock in.", "The clock is passed in by the caller."),
    ("A failed row waits for the next round.", "A failed row is kept for the next round."),
    ("The store merges rows that share a key.", "Rows that share a key are merged by the store."),
    ("Each stage hands its output to the next one.", "Output is handed from each stage to the next one."),
    ("The loop skips rows from before the cutoff.", "Rows from before the cutoff are skipped by the loop."),
    ("A small buffer smooths the bursts.", "Bursts are smoothed by a small buffer."),
    ("The writer holds one connection for the whole run.", "One connection is held for the whole run."),
    ("Two workers never touch the same row.", "The same row is never touched by two workers."),
    ("The reader splits large files by line.", "Large files are split by line in the reader."),
    ("A cursor remembers the last position.", "The last position is remembered by a cursor."),
    ("The scheduler starts the job every night.", "The job is started every night by the scheduler."),
    ("Batches keep memory flat.", "Memory is kept flat by the batches."),
)


def render(style: Style, prompt: Prompt, rng: random.Random) -> str:
    """The reply, in the order TL;DR, question, greeting, answer and code, what goes with it, checklist, offer."""
    has = style.features

    def told(*names: str) -> list[str]:
        return [rng.choice(_TOLD[name]) for name in names if has[name]]

    first = [*told("tldr"), *([f"> {prompt.text}"] if has["quoting"] else []), *told(*_BEFORE)]
    after = [*_uses(style, rng), *told(*_AFTER)]
    last = told("checklist", "closing_offer")
    heading = [rng.choice(("#### Approach", "Approach\n--------", "### Plan"))] if has["headings"] else []
    spare = style.words - _count([*first, *heading, *after, *last])
    body = [*heading, _laid_out(_sentences(has, spare, rng), has)]
    code = [write_code(style, rng)] if style.has_code else []
    middle = [*code, *body, *after] if has["code_first"] else [*body, *after, *code]
    parts = [*first, *middle, *last]
    style.words = _count(parts)
    return "\n\n".join(parts)


def _uses(style: Style, rng: random.Random) -> list[str]:
    own = ("I went with {x}.", "I picked {x} for it.")
    plain = ("It relies on {x}.", "Built on {x}.", "This goes through {x}.")
    return [rng.choice(own if style.features["first_person"] else plain).format(x=used) for used in style.uses.values()]


def _sentences(has: Has, spare: int, rng: random.Random) -> list[str]:
    sentences = [rng.choice(_SPELLINGS[has["british"], has["passive"]])]
    spare -= len(sentences[0].split())
    while spare > 0:
        sentence = rng.choice(_FILLER)[has["passive"]]
        spare -= len(sentence.split())
        if spare >= 0:
            sentences.append(sentence)
    if has["exclamations"]:
        sentences = [f"{line[:-1]}!" if n % 3 == 0 else line for n, line in enumerate(sentences)]
    return sentences


def _laid_out(sentences: list[str], has: Has) -> str:
    marks: Callable[[int], str] = (lambda n: "✅🔹👉"[n % 3] + " ") if has["emoji"] else (lambda _: "")
    if has["bullets"]:
        lines = sentences if len(sentences) > 1 else [*sentences, "Nothing else changes."]
        return "\n".join(f"* {marks(n)}{line}" for n, line in enumerate(lines))
    paragraphs = [" ".join(sentences[start : start + 4]) for start in range(0, len(sentences), 4)]
    return "\n\n".join(f"{marks(n)}{paragraph}" for n, paragraph in enumerate(paragraphs))


def _count(parts: list[str]) -> int:
    """Words of prose, without code and marks."""
    prose = "".join("\n\n".join(parts).split("```")[::2])
    return sum(any(sign.isalnum() for sign in word) for word in prose.split())
