"""What a program shows, expects and does when it runs: samples, progress, settings, time."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign, in_raw_code, in_raw_code_by_sign
from hungry_tui.learning.replies.languages import NO_PROGRAM, not_in
from hungry_tui.learning.replies.making import Measure, Rows, either
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_DATES: Final = words_of("""
    datetime date localdate localdatetime zoneddatetime dateformatter strftime strptime timestamp dayjs moment luxon
    datetimeoffset chrono timeinterval instant timedelta offsetdatetime simpledateformat calendar gettime
""")
_ZONED: Final = words_of("""
    utc timezone zoneinfo pytz tz tzinfo zoneddatetime zoneid datetimeoffset utcnow toisostring gmt timestamptz
    zoneoffset offsetdatetime settimezone tolocalestring loadlocation datetimezone timezoneinfo timezone_utc
""")
_RANDOM: Final = words_of("random rand randint shuffle rng default_rng mt19937 randn randrange thread_rng randbytes")
_SEEDED: Final = words_of("seed srand manual_seed random_state set_seed seed_from_u64 mt19937 setseed newsource")
_STREAMS: Final = words_of("""
    createreadstream bufreader bufferedreader bufio iter_lines chunksize chunk_size streaming iter_content readable
    iter_chunks file_stream foreach_line each_line uselines streamreader createinterface streamwriter readablestream
""")
_WHOLE: Final = words_of("""
    readfilesync readlines read_to_string readall read_text readalltext file_get_contents readalllines readfile slurp
    readtext read_bytes fetchall
""")


_PLACEHOLDERS: Final = in_raw_code(
    "YOUR_",
    "YOUR-",
    "your-",
    "your_",
    "yourUser",
    "yourPass",
    "your.email",
    "<your",
    "<YOUR",
    "[your",
    "[YOUR",
    "{your",
    "changeme",
    "change-me",
    "xxxx",
    "path/to/",
    '"sk-',
    "'sk-",
    "REPLACE_",
    "REPLACE-",
    "replace-this",
    "replace-me",
    "replace_me",
    "my-secret",
    "my_secret",
    "dummy-key",
    "XXXXXX",
    "INSERT_YOUR",
    "<api",
    "<token>",
    "<password>",
    "<username>",
    "placeholder_",
)
_EMPTY_WORDS: Final = (
    r"(?:my_?)?(?:pass(?:word|wd)?|p@ss\w*|secret|admin|root|test|changeit|letmein|hunter2|"
    r"s3cr3t|1234|abc123|super|qwerty)"
)
_PASSWORD: Final = (
    rf"(?i:(?:password|passwd|pwd|secret|token|api_?key)\w*[\"'\])]* ?(?:=>?|:=?|,) ?[\"']{_EMPTY_WORDS}"
    rf"[\w!@-]*[\"'](?! ?[:\]])|[\"'](?:root|admin|user\w*|sa|postgres)[\"'], ?[\"']{_EMPTY_WORDS}[\w!@-]*[\"']|"
    rf"(?:password|pwd)=(?:{_EMPTY_WORDS})[\w!@-]*|://\w+:{_EMPTY_WORDS}\w*@)"
)
_PASSWORDS: Final = in_raw_code_by_sign(
    dict.fromkeys(("assword", "asswd", "pwd", "ecret", "oken", "_key", "Key", "root", "admin", "://"), _PASSWORD)
)


def _of(given: frozenset[str], wanted: frozenset[str]) -> Measure:
    """Whether the code uses any of the wanted names; None where it uses none of the given ones either."""

    def measure(reply: Reply) -> float | None:
        if wanted & reply.code_names:
            return 1.0
        return 0.0 if given & reply.code_names else None

    return measure


_STREAMED: Final = _of(_WHOLE, _STREAMS)
_LINE_BY_LINE: Final = re.compile(r"\bfor \w+ in (?:f|fh|file|infile|handle|reader|csv_file|source)\b ?:")


def _streaming(reply: Reply) -> float | None:
    """Whether data is read bit by bit; None where none is read."""
    found = _STREAMED(reply)
    return 1.0 if not found and " in " in reply.bare and _LINE_BY_LINE.search(reply.bare) else found


_PEOPLE: Final = [
    "Alice",
    "Bob",
    "Bobby",
    "Carol",
    "Charlie",
    "Dave",
    "Eve",
    "Jane",
    "John",
    "Mary",
    "Ada",
    "Lorem",
    "Apple",
    "Banana",
    "Widget",
    "Laptop",
    "Foo",
    "foo",
    "Jones",
]
_NAMED: Final = re.compile(rf"[\"'`>](?:{'|'.join(_PEOPLE)})\b")
_SAMPLE: Final = re.compile(
    r"\b(?:(?:[sS]ample|[mM]ock|[dD]ummy|[eE]xample|[fF]ake|[dD]emo)_?(?:[dD]ata|[uU]ser|[iI]tem|[rR]ecord|[rR]ow|"
    r"[iI]nput|[tT]ext|[lL]ist|[vV]alue|[oO]rder|[pP]roduct|[sS]et|[jJ]son|[sS]tring|[aA]rray)|SAMPLE_|[sS]amples\b|"
    r"[fF]ixtures\b|faker?\.)|\w@example\.(?:com|org|net)"
)
_NEAR_SAMPLE: Final = ("ample", "SAMPLE_", "ock", "ummy", "ake", "emo", "ixtures")


def _samples(reply: Reply) -> float | None:
    """Names and values that stand for real ones."""
    if not reply.blocks:
        return None
    code = reply.code
    near = any(map(code.__contains__, _NEAR_SAMPLE))
    return float(len(_NAMED.findall(code)) + (len(_SAMPLE.findall(code)) if near else 0))


_COMMENT_LINE: Final = re.compile(r"^[ \t]*(?:#|//|\*|/\*|--|;).*$", re.MULTILINE)


def _hard_coded(reply: Reply) -> float | None:
    """Whether code that is no comment holds a path or an address."""
    code = reply.code
    near = "/" in code or ":" in code
    return float(near and bool(_PATHS.search(_COMMENT_LINE.sub("", code)))) if reply.blocks else None


_PATHS: Final = re.compile(
    r"[\"'`](?:https?://|postgres(?:ql)?://|redis://|/(?:home|Users|var|etc|tmp|opt|usr|data|mnt)/|["
    r"A-Z]:\\|~/|localhost:\d)|"
    r"=(?:https?://|/(?:home|var|etc|opt|tmp|usr)/)\w"
)


RUNNING: Final[Rows] = (
    (
        "sample_data",
        "Include sample data.",
        "Do not include sample data.",
        _samples,
        1,
    ),
    (
        "progress",
        "Show a progress bar or spinner.",
        "Do not show a progress bar or spinner.",
        not_in(
            NO_PROGRAM,
            code_names("tqdm | progress | spinner | progressbar | progress_bar | indicatif | ora | track | alive_bar"),
        ),
        1,
    ),
    (
        "coloured_output",
        "Colour the terminal output.",
        "Do not colour the terminal output.",
        in_raw_code(
            "\\033[",
            "\\x1b[",
            "\\e[",
            "\\u001b[",
            "colorama",
            "chalk",
            "termcolor",
            "picocolors",
            "ForegroundColor",
            "from rich",
            "tput setaf",
            "owo_colors",
            "colored::",
            "kleur",
            "pastel",
        ),
        1,
    ),
    (
        "exit_codes",
        "Set an exit code.",
        "Do not set exit codes.",
        not_in(
            NO_PROGRAM,
            in_code_by_sign(
                {
                    "exit": r"\.exit\b|::exit\b|exit(?<![\w.]exit)(?:\(\w+\)| \d| \$\?)|exitProcess"
                    r"\(|exitCode|exit_code",
                    "Exit": r"\bos\.Exit\(|SystemExit|Environment\.Exit|ExitCode",
                    "EXIT_": r"\bEXIT_(?:FAILURE|SUCCESS)",
                }
            ),
        ),
        1,
    ),
    (
        "hard_coded",
        "Hard-code paths and URLs.",
        "Do not hard-code paths or URLs.",
        _hard_coded,
        1,
    ),
    (
        "placeholders",
        "Use placeholder values such as YOUR_API_KEY.",
        "Do not use placeholder values such as YOUR_API_KEY.",
        either(_PLACEHOLDERS, _PASSWORDS),
        1,
    ),
    (
        "configuration",
        "Put settings in a configuration object or file.",
        "Do not put settings in a configuration object or file.",
        code_names(
            "config | configuration | settings | basesettings | appsettings | viper | configparser | tomllib | "
            "appconfig | load_config | loadconfig | options_file | iconfiguration | ioptions"
        ),
        1,
    ),
    (
        "time_zones",
        "Handle time zones explicitly (UTC).",
        "Do not handle time zones explicitly (UTC).",
        _of(_DATES, _ZONED),
        1,
    ),
    (
        "seeds",
        "Seed the random generator (fixed seed).",
        "Do not seed the random generator (fixed seed).",
        _of(_RANDOM, _SEEDED),
        1,
    ),
    (
        "sleeping",
        "Use sleep to wait.",
        "Do not use sleep to wait.",
        not_in(
            NO_PROGRAM, code_names("sleep | usleep | nanosleep | settimeout | delay | wait_for_timeout | start_sleep")
        ),
        1,
    ),
    (
        "streaming",
        "Stream the data (read it in chunks).",
        "Read all the data at once instead of streaming it.",
        _streaming,
        1,
    ),
)
