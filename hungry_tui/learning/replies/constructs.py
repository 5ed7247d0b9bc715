"""What the code of a reply is made of and how it is laid out: learned from verdicts alone, see `contrast`.

Each is told by names or signs that several languages share. Where a language has no such thing, verdicts on replies in
it say nothing: that is left to those who weigh them.
"""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.making import Measure, code_names, in_code, in_code_by_sign
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_SEMICOLONS: Final = words_of("javascript js jsx typescript ts tsx swift scala kotlin kt lua")
"""Languages that leave it to their users."""
_LEFT_OUT: Final = re.compile(
    r"^[ \t]*(?:(?:#|//|--|;|/\*|<!--)?[ \t]*(?:\.\.\.|…).*|(?:#|//|--|/\*|<!--).*\b(?:unchanged|omitted|rest of|"
    r"same as (?:before|above)|existing code|as before|snip(?:ped)?|your code|stays the same|remains)\b.*)$",
    re.MULTILINE | re.IGNORECASE,
)
_BANNER: Final = re.compile(r"^[ \t]*(?:#|//|--|/\*)[ \t]*[-=*#~─]{4,}", re.MULTILINE)
_SINGLE: Final = re.compile(r"'[^'\n]*'")
_DOUBLE: Final = re.compile(r'"[^"\n]*"')
_INDENT: Final = re.compile(r"^( +)\S", re.MULTILINE)
_BLANK: Final = re.compile(r"\n[ \t]*(?=\n)")


def _omissions(reply: Reply) -> float | None:
    """Places where the code is cut short: dots, or a remark that the rest stays as it is."""
    if not reply.blocks:
        return None
    return float(len(_LEFT_OUT.findall(reply.code)))


def _single_quotes(reply: Reply) -> float | None:
    """Share of single quotes among quoted texts; None where there are none."""
    if not reply.blocks:
        return None
    single, double = len(_SINGLE.findall(reply.code)), len(_DOUBLE.findall(reply.code))
    return single / (single + double) if single + double else None


def _semicolons(reply: Reply) -> float | None:
    """Share of lines that end in a semicolon, in languages that leave it to their users."""
    lines = [line for tag, code in reply.blocks if tag in _SEMICOLONS for line in code.split("\n") if line.strip()]
    return sum(line.rstrip().endswith(";") for line in lines) / len(lines) if lines else None


def _banners(reply: Reply) -> float | None:
    return float(len(_BANNER.findall(reply.code))) if reply.blocks else None


def _two_spaces(reply: Reply) -> float | None:
    """Whether the smallest indentation is two blanks; None where nothing is indented."""
    steps = {len(blanks) for blanks in _INDENT.findall(reply.code)} if reply.blocks else set()
    return float(min(steps) == 2) if steps else None


def _blank_lines(reply: Reply) -> float | None:
    """Blank lines for each line of code."""
    if len(reply.code_lines) < 2:
        return None
    return len(_BLANK.findall(reply.code)) / len(reply.code_lines)


CONSTRUCTS: Final[tuple[tuple[str, str, str, Measure, float], ...]] = (
    (
        "omissions",
        "Show only what changed and leave the rest of the code out.",
        "Give the complete code.",
        _omissions,
        1,
    ),
    (
        "environment",
        "Read configuration from environment variables.",
        "Do not use environment variables.",
        in_code_by_sign(
            {
                "environ": r"environ\b",
                "env": r"\bgetenv\b|Getenv|process\.env|env::var|env\.get|import\.meta\.env|\benv\(|dotenv",
                "ENV": r"\bENV\b",
                "Env": r"LookupEnv|EnvironmentVariable",
                "ProcessInfo": r"ProcessInfo",
                "${": r"\$\{\w+:[-?=]",
            }
        ),
        1,
    ),
    (
        "functional",
        "Write in a functional style: comprehensions and chains of map and filter.",
        "Use plain loops instead of functional chains and comprehensions.",
        in_code_by_sign(
            {
                " for ": r"[\[({][^\[\](){}\n]* for [^\n]+? in [^\n]+[\])}]",
                ".": r"\.(?:map|filter|reduce|flat_?[mM]ap|compactMap|fold|select|reject|collect|sum_?[bB]y|partition|"
                r"group_?[bB]y|associate\w*|each_with_object|filter_map|find_all|mapNotNull|inject)\b",
                "(": r"\b(?:map|filter|reduce)\(",
                "|>": r"\|>",
                "stream": r"\.stream\(\)",
            }
        ),
        1,
    ),
    (
        "loops",
        "Write explicit loops.",
        "Avoid explicit loops.",
        in_code(r"\n\s*(?:for|while|loop|until|foreach)\b", near=("for", "while", "loop", "until")),
        1,
    ),
    (
        "entry_point",
        "Add a main function that runs it.",
        "Do not add a main function.",
        in_code(
            r"__main__|\b(?:func|fun|fn|int|void|def) main\b|require\.main|@main\b|import\.meta\.main",
            near=("main",),
        ),
        1,
    ),
    (
        "command_line",
        "Let the code take command line arguments.",
        "Do not add a command line interface.",
        code_names(
            "argparse | argv | click | typer | clap | optparse | getopts | optionparser | commander | yargs | args"
        ),
        1,
    ),
    ("enums", "Use enums.", "Do not use enums.", code_names("enum | enums | strenum | intenum | iota"), 1),
    (
        "decorators",
        "Use decorators and annotations.",
        "Do not use decorators or annotations.",
        in_code(r"\n\s*@\w+", near=("@",)),
        1,
    ),
    (
        "cleanup",
        "Release resources by context managers or deferred calls.",
        "Do not use context managers or deferred calls.",
        in_code_by_sign({"with ": r"\n\s*(?:async )?with\b", "defer": r"\bdefer\b", "use": r"\.use\b|\busing\b"}),
        1,
    ),
    ("generators", "Use generators.", "Do not use generators.", code_names("yield"), 1),
    (
        "branching",
        "Use switch or pattern matching.",
        "Do not use switch or pattern matching.",
        in_code(r"\n\s*(?:switch|match|case|when)\b", near=("switch", "match", "case", "when")),
        1,
    ),
    (
        "timeouts",
        "Add timeouts and retries.",
        "Do not add timeouts or retries.",
        code_names("timeout* | retry | retries | backoff | deadline | max_retries | attempts | attempt"),
        1,
    ),
    (
        "caching",
        "Add caching.",
        "Do not add caching.",
        code_names("cache | cached | lru_cache | memo | memoize | memoized | usememo | caches"),
        1,
    ),
    (
        "concurrency",
        "Run things in parallel.",
        "Keep the code single-threaded.",
        code_names(
            "thread* | mutex | rwmutex | rwlock | semaphore | waitgroup | executor | concurrent | parallel | chan | "
            "spawn | multiprocessing | synchronized | atomic | dispatchqueue | rayon | errgroup | promise"
        ),
        1,
    ),
    (
        "immutability",
        "Keep values immutable.",
        "Do not insist on immutable values.",
        code_names("final | readonly | frozen | freeze | immutable | const | val | let"),
        1,
    ),
    (
        "raising",
        "Raise errors.",
        "Return errors instead of raising them.",
        code_names("raise | throw | panic | throws"),
        1,
    ),
    (
        "generics",
        "Use generics.",
        "Do not use generics.",
        in_code(r"\b(?:TypeVar|Generic)\b|<[A-Z](?:, ?[A-Z])*(?::[^>\n]*)?>|\w\[[A-Z]\w? (?:any|comparable)"),
        1,
    ),
    (
        "inheritance",
        "Use inheritance.",
        "Prefer composition to inheritance.",
        in_code(
            r"\bclass \w+ ?\((?!\))|\bclass \w+[^\n]* (?:extends|implements)\b|\bclass \w+ ?[:<] ?[A-Z]",
            near=("class",),
        ),
        1,
    ),
    (
        "regular_expressions",
        "Use regular expressions.",
        "Do not use regular expressions.",
        code_names("re | regex | regexp | nsregularexpression | preg_match"),
        1,
    ),
    (
        "interpolation",
        "Build strings by interpolation.",
        "Do not use string interpolation.",
        lambda r: float(any(sign in r.code for sign in ('f"', "f'", "${", "#{", "\\(", "$("))) if r.blocks else None,
        1,
    ),
    ("single_quotes", "Use single quotes in code.", "Use double quotes in code.", _single_quotes, 0.5),
    ("semicolons", "End statements with semicolons.", "Leave out semicolons.", _semicolons, 0.3),
    ("banners", "Divide the code by banner comments.", "Do not divide the code by banner comments.", _banners, 1),
    ("two_spaces", "Indent code by two spaces.", "Indent code by four spaces.", _two_spaces, 1),
    (
        "blank_lines",
        "Separate the parts of the code with blank lines.",
        "Do not put blank lines into the code.",
        _blank_lines,
        0.12,
    ),
    (
        "trailing_commas",
        "Use trailing commas.",
        "Do not use trailing commas.",
        in_code(r",\s*\n\s*[)\]}]", near=(",\n", ", \n")),
        1,
    ),
    (
        "braces",
        "Put opening braces on a line of their own.",
        "Put opening braces at the end of the line.",
        in_code(r"\n\s*\{\s*\n", near=("{",)),
        1,
    ),
    (
        "licence",
        "Put a licence header above the code.",
        "Do not put a licence header above the code.",
        lambda r: float("Copyright" in r.code or "SPDX" in r.code or "License" in r.code) if r.blocks else None,
        1,
    ),
    (
        "shown_output",
        "Show the output that the code gives.",
        "Do not show the output of the code.",
        lambda r: float(
            any(tag in ("text", "output", "txt", "") for tag, _ in r.others)
            or " output " in r.spoken_anywhere
            or any(sign in r.code for sign in ("# =>", "// =>", "# ->", "// ->", "-- >", "# prints", "// prints"))
        ),
        1,
    ),
)
"""Name, instruction for it, instruction against it, measure, threshold."""
