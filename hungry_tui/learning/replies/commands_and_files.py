"""What a reply says to type on a command line, and which files it names."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_PROMPTED: Final = words_of("console terminal shellsession sh-session powershell cmd")
_SHELLS: Final = words_of("bash sh shell zsh fish")
_PROGRAMS: Final = (
    r"(?:sudo |[A-Z_]+=\S+ )*(?:python3?|pip3?|pipx|uvx?|poetry|npm|npx|pnpm|yarn|node|deno|bun|tsx|go|cargo|rustc|"
    r"rustup|"
    r"make|just|docker|podman|docker-compose|kubectl|helm|git|gh|bash|sh|zsh|\./[\w./-]+|curl|wget|http|pytest|tox|nox|"
    r"ruff|mypy|brew|apt(?:-get)?|dnf|yum|apk|snap|dotnet|mvn|gradle|swift|xcodebuild|ruby|bundle|rails|rake|gem|php|"
    r"composer|artisan|java|javac|kotlinc?|gcc|clang|cmake|terraform|ansible(?:-\w+)?|psql|mysql|sqlite3|redis-cli|mix|"
    r"elixir|iex|flutter|dart|chmod|chown|mkdir|rm|cp|mv|cd|ls|cat|tail|grep|sed|awk|export|source|sudo|aws|gcloud|az|"
    r"tsc|jest|vitest|eslint|prettier|systemctl|journalctl|crontab|ssh|scp|rsync|tar|unzip|ffmpeg|uvicorn|gunicorn|"
    r"flask|celery|alembic|perl|lua|Rscript|julia|stack|cabal|ghc|zig|nix(?:-\w+)?|openssl|ping|dig|lsof|kill|ps)"
)


@cache
def _inline_command() -> re.Pattern[str]:
    return re.compile(rf"`(?:[$>%] )?(?:{_PROGRAMS}) [^`\n]+`|`\$ [^`\n]+`|\n {{0,3}}\$ \S")


@cache
def _command_line() -> re.Pattern[str]:
    return re.compile(rf"(?:[$>%#] )?(?:{_PROGRAMS})(?: [^\n]*)?$|#|\$ ")


def _is_command(language: str, code: str) -> bool:
    """Whether a block shows what to type, and is no script."""
    if language in _PROMPTED:
        return True
    if language and language not in _SHELLS:
        return False
    lines = [line.strip() for line in code.split("\n") if line.strip()]
    told = [line for line in lines if not line.startswith("#")]
    return bool(told) and len(told) <= _MOST and all(map(_command_line().match, told))


_MOST: Final = 12


def commands(reply: Reply) -> float:
    """Whether it is said what to type on a command line."""
    return float(
        any(_is_command(language, code) for language, code in reply.blocks)
        or (("`" in reply.prose or "$ " in reply.prose) and bool(_inline_command().search(reply.prose_after_break)))
    )


_EXTENSION: Final = re.compile(
    r"\.(?:py|jsx?|tsx?|mjs|go|rs|swift|rb|java|kts?|sql|sh|toml|ya?ml|json|cc?|h|cpp|hpp|cs|php|exs?|hs|scala|lua|"
    r"dart|"
    r"vue|svelte|s?css|html|ini|cfg|env|tf|proto|gradle)\b(?![(/])"
)
_ALONE: Final = re.compile(
    r"^[^\w.]*(?:(?:[Ff]ile(?: ?name)?|[Pp]ath|[Ii]n|[Uu]pdate|[Cc]reate|[Ee]dit|[Aa]dd to|[Ss]ave (?:it |"
    r"this )?as)[^\w.]+)?"
    r"[\w./\\-]+[^\w\s]*(?: *\*/| *-->)?\s*$"
)
_PATH: Final = re.compile(r"[\w.-]+/[\w./-]*$")


def file_names(reply: Reply) -> float:
    """Files that are named: on a line of their own, at the end of a line, or by a path; not as part of a command."""
    found, text = 0, reply.text
    for hit in _EXTENSION.finditer(text):
        start, end = text.rfind("\n", 0, hit.start()) + 1, text.find("\n", hit.end())
        line = text[start : end if end >= 0 else len(text)]
        before = line[: hit.start() - start]
        if _ALONE.match(line):
            found += 1
        elif "://" not in before and before.count("`") % 2 and (path := before.rpartition("`")[2]):
            found += " " not in path and ("/" in path or line.rstrip(" :*").endswith("`"))
        elif _PATH.search(before) and before.count("`") % 2 == 0 and "://" not in before:
            found += not re.search(r"[\"'(=$]", before) and not _command_line().match(line.strip())
    return float(found)
