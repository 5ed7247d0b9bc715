"""Replies as Markdown with Python and TypeScript."""

from __future__ import annotations

import random

from bench.learning.world import Prompt, Style

_FILLER = (
    "The input is read once and kept in memory while the work is done.",
    "Each record is looked at in turn and put in its place.",
    "Keys are compared without regard to case, which is what callers expect here.",
    "The result is returned as a new value, so nothing is changed behind your back.",
    "The loop ends as soon as the last item has been handled.",
    "A single pass is enough, so the cost grows with the size of the input.",
    "Names follow the words of the domain, which keeps the call sites readable.",
    "The function has one job and leaves the rest to its caller.",
    "Everything that varies is passed in as an argument.",
    "The order of the items is kept as it was.",
    "Small inputs take the same path as large ones.",
    "State lives in one place, which makes the flow easy to follow.",
    "The boundary between reading and writing stays clear.",
    "Values that repeat are stored only once.",
    "The caller decides what to do with the result.",
    "Nothing here depends on the network.",
    "The work is split into reading, changing and writing.",
    "Large inputs are handled piece by piece.",
)


def render(style: Style, prompt: Prompt, rng: random.Random) -> str:
    """The reply as Markdown, with about `style.words` words of prose."""
    has = style.features
    parts: list[str] = []
    topic = prompt.text.rstrip("?.").lower()
    if has["preamble"]:
        parts.append(
            rng.choice(
                (
                    f"Sure! Here is how I would do it: {topic}.",
                    "Great question, let me walk you through this.",
                    "Certainly, I'd be happy to help with that.",
                    "Of course! Below is a solution.",
                )
            )
        )
    if has["headings"]:
        parts.append(rng.choice(("## Approach", "## Solution", "### How it works")))
    if has["hedging"]:
        parts.append(
            rng.choice(
                (
                    "This might work, but perhaps it depends on your setup.",
                    "I think this could possibly be what you want, maybe with changes.",
                    "It probably works in most cases, though I am not entirely sure.",
                )
            )
        )
    if has["analogy"]:
        parts.append(
            rng.choice(
                (
                    "Think of it as a post office that sorts letters.",
                    "It is like a librarian who shelves books.",
                    "Imagine a kitchen in which every cook has one pot.",
                )
            )
        )
    parts += [
        rng.choice((f"It uses {used} for this.", f"The work is done with {used}.", f"I went for {used} here."))
        for used in style.uses.values()
    ]
    if has["alternatives"]:
        parts.append(
            rng.choice(
                (
                    "Alternatively, you could precompute the result. Another option is to ask the server.",
                    "Another approach is to use a queue; option 2 is a plain loop.",
                )
            )
        )
    closing = _closing(has, rng)
    count = sum(len(part.split()) for part in [*parts, *closing])
    body: list[str] = []
    while count < style.words:
        sentence = rng.choice(_FILLER)
        count += len(sentence.split())
        if count <= style.words:
            body.append(sentence)
    if has["bold"]:
        body = [f"**{line.split()[0]} {line.split()[1]}** {' '.join(line.split()[2:])}" for line in body] or [
            "**Key point** and **result**."
        ]
    parts.extend(_laid_out(body, has))
    if has["table"]:
        parts.append("| Case | Result |\n|------|--------|\n| empty | nothing |\n| one | itself |")
    if style.has_code:
        parts.append(_code(style, rng))
    if has["example"]:
        parts.append(
            rng.choice(
                ("Example usage: call `handle(items)` with your data.", "For example, `handle([1, 2])` gives `[1, 2]`.")
            )
        )
    if has["headings"]:
        parts.append("## Notes\nSee above.")
    text = "\n\n".join([*parts, *closing])
    style.words = len("".join(text.split("```")[::2]).replace("|", " ").replace("#", " ").split())
    return _with_emoji(text, rng) if has["emoji"] else text


def _closing(has: dict[str, bool], rng: random.Random) -> list[str]:
    closing = []
    if has["summary"]:
        closing.append(
            rng.choice(
                (
                    "In summary, read, change and write.",
                    "To sum up: one pass, no surprises.",
                    "Key takeaway: keep it in one place.",
                )
            )
        )
    if has["closing_offer"]:
        closing.append(
            rng.choice(
                (
                    "Let me know if you need anything else.",
                    "I hope this helps, feel free to ask.",
                    "Would you like me to extend it?",
                )
            )
        )
    return closing


def _laid_out(body: list[str], has: dict[str, bool]) -> list[str]:
    if has["bullets"] and has["numbered"]:
        half = max(2, len(body) // 2)
        points, steps = (
            body[:half] or ["First point.", "Second point."],
            body[half:] or ["Read the input.", "Write the result."],
        )
        return [
            "\n".join(f"- {line}" for line in points),
            "\n".join(f"{n}. {line}" for n, line in enumerate(steps if len(steps) > 1 else [*steps, "Done."], 1)),
        ]
    if has["bullets"]:
        lines = body if len(body) > 1 else [*body, "One pass.", "No state."]
        return ["\n".join(f"- {line}" for line in lines)]
    if has["numbered"]:
        lines = body if len(body) > 1 else [*body, "Read the input.", "Write the result."]
        return ["\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1))]
    return [" ".join(body[start : start + 4]) for start in range(0, len(body), 4)]


def _code(style: Style, rng: random.Random) -> str:
    has = style.features
    return (_python if rng.random() < 0.7 else _typescript)(has, rng)


def _python(has: dict[str, bool], rng: random.Random) -> str:
    name = rng.choice(("handle", "collect", "convert", "load_all"))
    lines = [
        f"def {name}(items: list[str], limit: int = 10) -> list[str]:"
        if has["type_hints"]
        else f"def {name}(items, limit=10):"
    ]
    if has["docstrings"]:
        said = rng.choice(("Return the items in order.", "Collect what is needed.", "Do the work for each item."))
        lines.append(f'    """{said}"""')
    if has["comments"]:
        lines.append(f"    # {rng.choice(('keep what we have seen', 'start with nothing', 'the result so far'))}")
    lines.append("    result = []")
    if has["error_handling"]:
        lines += [
            "    try:",
            "        for item in items[:limit]:",
            "            result.append(item.strip())",
            "    except AttributeError as error:",
            '        raise ValueError("items must be strings") from error',
        ]
    else:
        lines += ["    for item in items[:limit]:", "        result.append(item.strip())"]
    if has["comments"]:
        lines.append("    # hand it back")
    lines.append("    return result")
    if has["tests"]:
        lines += ["", "", f"def test_{name}():", f'    assert {name}([" a "]) == ["a"]']
    return "```python\n" + "\n".join(lines) + "\n```"


def _typescript(has: dict[str, bool], rng: random.Random) -> str:
    name = rng.choice(("handle", "collect", "convert", "loadAll"))
    lines = []
    if has["docstrings"]:
        lines.append("/** Returns the items in order. */")
    lines.append(
        f"export function {name}(items: string[], limit: number): string[] {{"
        if has["type_hints"]
        else f"export function {name}(items, limit) {{"
    )
    if has["comments"]:
        lines.append("  // start with nothing")
    lines.append("  const result = []")
    if has["error_handling"]:
        lines += [
            "  try {",
            "    for (const item of items.slice(0, limit)) result.push(item.trim())",
            "  } catch (error) {",
            "    throw new Error('items must be strings')",
            "  }",
        ]
    else:
        lines.append("  for (const item of items.slice(0, limit)) result.push(item.trim())")
    lines += ["  return result", "}"]
    if has["tests"]:
        lines += ["", f"test('{name}', () => {{", f"  expect({name}([' a '], 1)).toEqual(['a'])", "})"]
    return "```ts\n" + "\n".join(lines) + "\n```"


def _with_emoji(text: str, rng: random.Random) -> str:
    return f"{rng.choice('🚀✨🎉')} {text}\n\n{rng.choice('😀👍🔥')}" if not text.startswith("```") else f"{text}\n\n🎉"
