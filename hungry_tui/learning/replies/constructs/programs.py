"""What a program is at large: cut short or not, in which style, how it is started and told what to do."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign
from hungry_tui.learning.replies.languages import NO_PROGRAM, not_in
from hungry_tui.learning.replies.making import Rows, either
from hungry_tui.learning.replies.reply import Reply

_MARK: Final = r"(?:#|//|--|;|/\*|<!--)"
_ANY_PART: Final = (
    r"(?:code|methods?|fields?|imports?|functions?|logic|elements?|routes?|props|properties|columns?|lines|tests?|"
    r"cases|config\w*|settings|options|handlers?|class(?:es)?|styles?|rules|content|attributes|dependencies|"
    r"implementations?|stuff|html|markup|endpoints?|setup|steps|parts?|checks|operations|variables|definitions)"
)
_LEFT_OUT: Final = re.compile(
    r"^[ \t]*+(?:(?:#|//|--|;|\{?/\*|<!--)?[ \t]*(?:\.\.\.|…)(?!\w).*|"
    rf"{_MARK}.*\b(?:unchanged|omitted|rest of|same as (?:before|above)|existing code|as before|snip(?:ped)?|your code|"
    r"stays the same|remains|goes here|logic here|code here|left out|not shown|for brevity|abbreviated|elided|"
    r"implementation here|"
    r"(?:other|more|remaining|existing|previous|additional|your) (?:[\w-]+ ){1,2}(?:remains? |similarly|as needed)|"
    r"(?:the other|the remaining) (?:[\w-]+ ){1,3}similarly|"
    r"(?:add|put|insert|place) (?:your|more|other) (?:own )?\w+)\b.*|"
    rf"{_MARK}[ \t]*[(\[]?(?:[\w<>/,-]+ ){{1,4}}etc[.)\]]*[ \t]*(?:\*/|-->)?|"
    rf"{_MARK}[^\w\n]*(?:\[\.\.\.\].*|"
    rf"(?:the |your |any )?(?:other|remaining|more|additional|existing|previous|further) (?:\w+ ){{0,2}}{_ANY_PART}"
    r"(?: (?:go )?here)?\W*))$",
    re.MULTILINE | re.IGNORECASE,
)
"""What stands for code that is not shown: "..." or a comment; one that only speaks of others is none."""


def _omissions(reply: Reply) -> float | None:
    """Places where the code is cut short: dots, or a remark that the rest stays as it is."""
    if not reply.blocks:
        return None
    return float(len(_LEFT_OUT.findall(reply.code)))


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


PROGRAMS: Final[Rows] = (
    (
        "omissions",
        'Write "..." for unchanged parts of the code.',
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
        "Write in a functional style (map, filter, comprehensions).",
        "Use plain loops instead of a functional style (map, filter, comprehensions).",
        not_in(
            NO_PROGRAM,
            in_code_by_sign(
                {
                    " for ": r"[\[({][^\[\](){}\n]*\S for [\w, ()*]+ in [^\n]+[\])}]|"
                    r"\n\s*for [\w, ()*]+ in [^\n:{]+\n\s*(?:if [^\n:]+\n\s*)?[\])}]",
                    ".": r"\.(?:map|filter|reduce|flat_?[mM]ap|compactMap|fold|foldLeft|select|reject|collect|"
                    r"sum_?[bB]y|partition|group_?[bB]y|groupingBy|associate\w*|each_with_object|filter_map|find_all|"
                    r"mapNotNull|inject|Select|Where|Aggregate|SelectMany|GroupBy|scan|flatten|where|expand)\b",
                    "(": r"(?<![\w.>])(?<!new )(?:map|filter|reduce|array_map|array_filter|array_reduce|[lsv]apply|"
                    r"Map|Filter|Reduce|map_\w{3})\(",
                    "fmap": r"\bfmap\b",
                    "lo.": r"\blo\.[A-Z]",
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
        "Use explicit loops (for, while).",
        "Do not use explicit loops (for, while).",
        not_in(
            f"{NO_PROGRAM}elixir ex exs haskell hs",
            in_code_by_sign(
                {
                    "for": r"\n\s*(?:'?\w+: )?(?:async )?for(?:each)?(?: ?(?:await )?\("
                    r"|\b[^\n]*(?:\{|\bdo)[ \t]*(?=\n|\Z)|"
                    r"\b[^\n]* in [^\n]+:(?=[ \t]*(?:\n|\Z)|[ \t]+\w)|\b[^\n{]*\{[^\n]*\}|\b[^\n]*; ?do\b)|"
                    r"; for \w+ in |\{ for \(",
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
        "Add a main function (entry point).",
        "Do not add a main function (entry point).",
        not_in(
            NO_PROGRAM,
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
        "Read command-line arguments in the code.",
        "Do not read command-line arguments in the code.",
        not_in(NO_PROGRAM, either(_CLI_NAMES, _CLI_SIGNS)),
        1,
    ),
)
