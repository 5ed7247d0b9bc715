"""How code handles resources, time and errors, and how it branches and yields."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign
from hungry_tui.learning.replies.languages import DATA, NO_PROGRAM, RUBY, SHELLS, not_in, written_in
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_YIELDS: Final = code_names("yield")
_GENERATES: Final = in_code_by_sign(
    {
        "function*": r"function ?\*",
        "sync*": r"\ba?sync\*",
        "sequence {": r"\bsequence \{",
        "Enumerator": r"\bEnumerator\.new\b",
        "coroutine": r"\bcoroutine\.(?:wrap|yield)\b",
        "Stream.": r"\bStream\.(?:unfold|resource|iterate)\b",
        "lazy-seq": r"\(lazy-seq\b",
        "co_yield": r"\bco_yield\b",
        "iter.Seq": r"\biter\.Seq",
    }
)
_NO_GENERATOR: Final = words_of(f"{RUBY}scala elixir ex exs lua yaml yml")
_LENDS: Final = words_of("fixture contextmanager asynccontextmanager")


def _generators(reply: Reply) -> float | None:
    """Functions that give one value after the other; what lends a resource, or calls a block, is none."""
    found = _YIELDS(reply)
    if found and (written_in(reply, _NO_GENERATOR) or (_LENDS & reply.code_names and reply.bare.count("yield") == 1)):
        found = 0.0
    return _GENERATES(reply) if found == 0 else found


_RAISES: Final = code_names(
    "raise | throw | panic | throws | fatalerror | preconditionfailure | raiseerror | croak | throwerror"
)
_STOPS: Final = {"stop": frozenset(["r"]), "die": words_of("php perl pl"), "error": frozenset(["lua"])}
"""Everyday names by which some languages raise."""


def _raising(reply: Reply) -> float | None:
    found = _RAISES(reply)
    stops = any(name in reply.code_names and written_in(reply, tags) for name, tags in _STOPS.items())
    return float(stops) if found == 0 else found


_WAITS: Final = re.compile(r"timeout(?<!settimeout)(?<!cleartimeout)|retr(?:y|ies)|backoff|deadline|attempts?\b")


def _timeouts(reply: Reply) -> float | None:
    """Limits of time, and further attempts; what only puts off a call is none."""
    return float(bool(_WAITS.search(reply.bare_lower))) if reply.blocks else None


def _caching(reply: Reply) -> float | None:
    code = reply.bare_lower
    near = "cache" in code or "memoiz" in code or "memoised" in code or "usememo" in code
    return float(near or not _MEMO.isdisjoint(reply.code_names)) if reply.blocks else None


_MEMO: Final = frozenset(["memo", "_memo"])


RESOURCES_AND_FLOW: Final[Rows] = (
    (
        "cleanup",
        "Release resources with context managers or defer.",
        "Do not use context managers or defer.",
        not_in(
            NO_PROGRAM,
            in_code_by_sign(
                {
                    "with ": r"\n\s*(?:async )?with\b(?! \{:)[^\n]*:(?=\n|\Z)|\n\s*(?:async )?with \(\n",
                    "defer": r"\b(?:err)?defer\b",
                    ".use {": r"\.use \{",
                    "using": r"using(?<!\wusing) ?(?:var|const|\()|using \w+ \w+ = new|"
                    r"\bawait using\b|\n[ \t]+using [a-z]\w* = \w[^\n]*\(",
                    "try (": r"\btry \(",
                    "lock": r"\b(?:scoped_lock|unique_lock|lock_guard)\b",
                    "_ptr": r"\b(?:unique_ptr|shared_ptr)\b",
                    "make_unique": r"\bmake_unique\b",
                    ".open": r"\.open[ (][^\n]*(?:do|\{) ?\|\w",
                    "trap ": r"\n\s*trap\b",
                    "contextmanager": r"contextmanager",
                    "__exit__": r"__exit__",
                    "on.exit": r"\bon\.exit\(",
                    "bracket": r"\bbracket\b",
                    "with-open": r"\(with-open\b",
                    "withLock": r"\.withLock \{",
                    "Using": r"\bUsing(?:\.\w+)?\(",
                    "File.open": r"\bFile\.open!?\([^\n]*\bfn\b",
                    "withFile": r"\bwithFile\b",
                    "impl Drop": r"\bimpl Drop\b",
                    "Dispos": r"\bIDisposable\b|\bDispose\(",
                }
            ),
        ),
        1,
    ),
    (
        "generators",
        "Use generators (yield).",
        "Do not use generators (yield).",
        not_in(f"{NO_PROGRAM}{SHELLS}", _generators),
        1,
    ),
    (
        "branching",
        "Use switch statements or pattern matching.",
        "Do not use switch statements or pattern matching.",
        not_in(
            DATA,
            in_code_by_sign(
                {
                    "switch": r"\bswitch\b(?=[ (])",
                    "match": r"(?:\n|= |return |\(|=> |await )\s*match\b(?! ?[=:.,)])[^\n]*(?:[{:]|->)|"
                    r"\w[)\]]? match ?\{|\bmatch ?\(true|\bmatch \(|\bmatches!\(",
                    "case": r"(?:\n\s*|= )case [^\n]+(?: in|\bdo| of)\n|\n\s*case [\w@.]+\n\s*(?:when|in)\b|\(case \w",
                    "when": r"\bwhen ?(?:\([^\n)]*\) )?\{",
                    "cond": r"\bcond do\b|\(cond\b",
                    "CASE": r"\bCASE\b",
                    "case_when": r"\bcase_when\(",
                }
            ),
        ),
        1,
    ),
    ("timeouts", "Add timeouts and retries.", "Do not add timeouts or retries.", _timeouts, 1),
    ("caching", "Add caching.", "Do not add caching.", _caching, 1),
    (
        "concurrency",
        "Run things in parallel (threads, concurrency).",
        "Do not run things in parallel (threads, concurrency).",
        not_in(
            NO_PROGRAM,
            code_names(
                "thread* | mutex | rwmutex | rwlock | semaphore | waitgroup | executor | concurrent "
                "| parallel | chan | "
                "spawn | multiprocessing | synchronized | atomic* | dispatchqueue | rayon | errgroup | gather | "
                "taskgroup | goroutine | par_iter | parallelstream | async_stream | ractor | allsettled | "
                "worker_threads | executorservice | executors | concurrenthashmap | coroutinescope | pthread_create | "
                "withtaskgroup | as_completed | mclapply | pmap | jthread | actor | processpoolexecutor | foreachasync"
            ),
        ),
        1,
    ),
    (
        "raising",
        "Raise or throw exceptions.",
        "Do not raise or throw exceptions.",
        not_in(
            NO_PROGRAM,
            _raising,
        ),
        1,
    ),
)
