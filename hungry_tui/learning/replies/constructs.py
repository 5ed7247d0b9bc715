"""What the code of a reply is made of: learned from verdicts alone, see `contrast`.

Each is told by names or signs that several languages share. Where a language has no such thing, verdicts on replies in
it say nothing: that is left to those who weigh them, and clear cases to `languages`.
"""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.constructs_comments import COMMENTING
from hungry_tui.learning.replies.constructs_habits import HABITS
from hungry_tui.learning.replies.constructs_layout import LAYOUT
from hungry_tui.learning.replies.constructs_types import STRUCTURE
from hungry_tui.learning.replies.languages import DATA, RUBY, SHELLS, not_in, written_in
from hungry_tui.learning.replies.making import Measure, code_names, in_code_by_sign
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_LEFT_OUT: Final = re.compile(
    r"^[ \t]*(?:(?:#|//|--|;|/\*|<!--)?[ \t]*(?:\.\.\.|…)(?!\w).*|(?:#|//|--|;|/\*|<!--).*\b(?:unchanged|omitted|"
    r"rest of|same as (?:before|above)|existing code|as before|snip(?:ped)?|your code|stays the same|remains|"
    r"goes here|logic here|code here|left out|not shown|for brevity|abbreviated|elided)\b.*)$",
    re.MULTILINE | re.IGNORECASE,
)


def _omissions(reply: Reply) -> float | None:
    """Places where the code is cut short: dots, or a remark that the rest stays as it is."""
    if not reply.blocks:
        return None
    return float(len(_LEFT_OUT.findall(reply.code)))


_FLAT: Final = f"{DATA}sql "
_DOLLAR: Final = words_of("kotlin kt php dart groovy perl pl powershell ps1 scala")
_SWIFT: Final = frozenset(["swift", ""])
_INTERPOLATED: Final = re.compile(
    r"(?<!\w)(?:[rR]?[fF]|[fF][rR])[\"']|(?<!\w)\$@?\"|`[^`]*\$\{|[\"`s/][^\"\n]*#\{|"
    r"!\([^\n]*\"[^\"\n]*\{\w+(?::[^}\n]*)?\}"
)
_DOLLARS: Final = re.compile(r"\"[^\"\n]*\$\{?\(?\w")
_SLASHED: Final = re.compile(r"\"[^\"\n]*\\\(")


def _interpolation(reply: Reply) -> float | None:
    """Whether strings hold expressions."""
    code = reply.code
    told = ("{" in code or "$" in code) and bool(_INTERPOLATED.search(code))
    told = told or ("$" in code and written_in(reply, _DOLLAR) and bool(_DOLLARS.search(code)))
    return float(told or ("\\(" in code and written_in(reply, _SWIFT) and bool(_SLASHED.search(code))))


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


_WAITS: Final = re.compile(r"timeout(?<!settimeout)(?<!cleartimeout)|retr(?:y|ies)|backoff|deadline|attempts?\b")


def _timeouts(reply: Reply) -> float | None:
    """Limits of time, and further attempts; what only puts off a call is none."""
    return float(bool(_WAITS.search(reply.bare_lower))) if reply.blocks else None


def _caching(reply: Reply) -> float | None:
    code = reply.bare_lower
    near = "cache" in code or "memoiz" in code or "memoised" in code or "usememo" in code
    return float(near or not _MEMO.isdisjoint(reply.code_names)) if reply.blocks else None


_MEMO: Final = frozenset(["memo", "_memo"])

_CLI_NAMES: Final = code_names(
    "argparse | argv | click | typer | clap | optparse | getopts | optionparser | commander | yargs | docopt | cobra | "
    "pflag | picocli | structopt | parse_args | parseargs | argumentparser | getopt | getoptions | minimist | argparser"
)
_CLI_SIGNS: Final = in_code_by_sign(
    {
        "args": r"\bargs\[\d|env::args|\bargs\.(?:first|isEmpty|length|Length|getOrNull)\b",
        "Args": r"\bos\.Args\b|getArgs\b|\bcommandArgs\(",
        "arguments": r"CommandLine\.arguments",
        "flag.": r"\bflag\.(?:String|Int|Bool|Parse|Duration)",
        "ARGV": r"\bARGV\b",
        "$": r"=\"?\$\{?[1-9](?:\}|\b|:)|\$\#",
        "param(": r"\n\s*param\(",
        "arg[": r"\barg\[1\]",
    }
)
_REGEX_NAMES: Final = code_names(
    "re | regex | regexp | nsregularexpression | preg_match | preg_replace | preg_split | preg_match_all | "
    "preg_replace_callback | gsub | grepl | regmatches | str_detect | str_match | regexp_replace | regexp_matches | "
    "gmatch | qr | sregex_iterator | regexp_like | str_replace_all | str_extract"
)
_REGEX_SIGNS: Final = in_code_by_sign(
    {
        "/": r"[(=:,!~] ?/(?![/* =])[^/\n]+/[gimsuyx]*(?=[).,;\s\]])",
        "=~": r"=~",
        "Pattern": r"\bPattern\.compile\b",
        ".matches(": r"\.matches\(\"\"\)",
        "replaceAll(": r"\.replaceAll\(\"\"",
        "~r": r"~r[/\"{]",
        "grep -": r"\bgrep -\w*[EPo]",
        "sed -": r"\bsed -",
        "re-": r"\(re-(?:find|matches|seq)\b",
        ".toRegex": r"\.toRegex\(",
        "REGEXP": r"\bREGEXP\b|\bRLIKE\b",
    }
)

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
                "environ": r"environ\b|\bPlatform\.environment\b|\n\s*environment:",
                "env": r"process\.env|env::var|env\.get|import\.meta\.env|\benv\(|dotenv|\bget_env\b|fetch_env|"
                r"\$env:|\bgetEnv|\bgetenv",
                "Env": r"[lL]ookupEnv|EnvironmentVariable|getEnv\w*\(",
                "Getenv": r"Getenv",
                "ENV": r"\bENV\b|\$_ENV",
                "Settings": r"\bBaseSettings\b",
                "ProcessInfo": r"ProcessInfo",
                "${": r"\$\{[A-Z]\w*:?[-?=]",
            }
        ),
        1,
    ),
    (
        "functional",
        "Write in a functional style: comprehensions and chains of map and filter.",
        "Use plain loops instead of functional chains and comprehensions.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    " for ": r"[\[({][^\[\](){}\n]*\S for [\w, ()*]+ in [^\n]+[\])}]|"
                    r"\n\s*for [\w, ()*]+ in [^\n:]+\n\s*(?:if [^\n:]+\n\s*)?[\])}]",
                    ".": r"\.(?:map|filter|reduce|flat_?[mM]ap|compactMap|fold|foldLeft|select|reject|collect|"
                    r"sum_?[bB]y|partition|group_?[bB]y|groupingBy|associate\w*|each_with_object|filter_map|find_all|"
                    r"mapNotNull|inject|Select|Where|Aggregate|SelectMany|GroupBy|scan|flatten|where|expand)\b",
                    "(": r"(?<![\w.>])(?:map|filter|reduce|array_map|array_filter|array_reduce|[lsv]apply|Map|Filter|"
                    r"Reduce|map_\w{3})\(",
                    "fmap": r"\bfmap\b",
                    "<$>": r"<\$>",
                    "|>": r"\|>",
                    "%>%": r"%>%",
                    "std::": r"std::(?:transform|accumulate|ranges|views|copy_if|reduce)\b",
                    "tream": r"\.stream\(\)|\bStream\.of\b|\.parallelStream\(",
                    "map ": r"(?:[=.$] ?|\()map [\w(]|\b(?:map|grep) \{ ",
                    "filter ": r"(?:[=.$] ?|\()filter [\w(]",
                    "fold": r"\bfold[rl]'? ",
                    "->>": r"\(->>? ",
                    "(reduce": r"\((?:reduce|mapv|keep|remove) ",
                }
            ),
        ),
        1,
    ),
    (
        "loops",
        "Write explicit loops.",
        "Avoid explicit loops.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "for": r"\n\s*(?:'?\w+: )?(?:async )?for(?:each)?\b ?[^\n]|; for \w+ in |\{ for \(",
                    "while": r"\n\s*(?:'?\w+: )?(?:\} ?)?while\b|= while\b",
                    "loop": r"(?:\n\s*(?:'\w+: )?|= )loop\b|\(loop \[",
                    "until": r"\n\s*until\b",
                    "repeat": r"\n\s*repeat\b",
                    ".each": r"\.each(?:_with_index)? (?:do\b|\{)",
                    ".forEach": r"\.forEach ?[({]",
                    "doseq": r"\(doseq\b",
                    "ForEach-Object": r"ForEach-Object",
                }
            ),
        ),
        1,
    ),
    (
        "entry_point",
        "Add a main function that runs it.",
        "Do not add a main function.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "__name__": r"__name__ ==",
                    "main": r"\b(?:func|fun|fn|int|void|def|function|sub) main\b|require\.main|@main\b|"
                    r"import\.meta\.main|\nmain ::|\nmain ?\(\) ?\{|\(defn -main|\nmain = |(?:let|const) main ?=",
                    "Main(": r"\b(?:void|Task|int)(?:<int>)? Main\(",
                    "__FILE__": r"(?:\$0|\$PROGRAM_NAME) == __FILE__|__FILE__ == \$0",
                    "extends App": r"\bextends App\b",
                    "caller": r"unless caller\b",
                    "interactive()": r"!interactive\(\)",
                }
            ),
        ),
        1,
    ),
    (
        "command_line",
        "Let the code take command line arguments.",
        "Do not add a command line interface.",
        not_in(_FLAT, lambda r: _CLI_NAMES(r) or _CLI_SIGNS(r)),
        1,
    ),
    (
        "cleanup",
        "Release resources by context managers or deferred calls.",
        "Do not use context managers or deferred calls.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "with ": r"\n\s*(?:async )?with\b(?! \{:)[^\n]*:(?=\n|\Z)|\n\s*(?:async )?with \(\n",
                    "defer": r"\b(?:err)?defer\b",
                    ".use {": r"\.use \{",
                    "using": r"using(?<!\wusing) ?(?:var|const|\()|using \w+ \w+ = new",
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
                    "withFile": r"\bwithFile\b",
                    "impl Drop": r"\bimpl Drop\b",
                    "Dispos": r"\bIDisposable\b|\bDispose\(",
                }
            ),
        ),
        1,
    ),
    ("generators", "Use generators.", "Do not use generators.", not_in(f"{_FLAT}{SHELLS}", _generators), 1),
    (
        "branching",
        "Use switch or pattern matching.",
        "Do not use switch or pattern matching.",
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
        "Run things in parallel.",
        "Keep the code single-threaded.",
        not_in(
            _FLAT,
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
        "Raise errors.",
        "Return errors instead of raising them.",
        not_in(
            _FLAT,
            code_names(
                "raise | throw | panic | throws | fatalerror | preconditionfailure | raiseerror | die | croak | stop | "
                "abort | throwerror"
            ),
        ),
        1,
    ),
    (
        "regular_expressions",
        "Use regular expressions.",
        "Do not use regular expressions.",
        not_in(DATA, lambda r: _REGEX_NAMES(r) or _REGEX_SIGNS(r)),
        1,
    ),
    (
        "interpolation",
        "Build strings by interpolation.",
        "Do not use string interpolation.",
        not_in(f"{_FLAT}{SHELLS}", _interpolation),
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
    *STRUCTURE,
    *LAYOUT,
    *COMMENTING,
    *HABITS,
)
"""Name, instruction for it, instruction against it, measure, threshold."""
