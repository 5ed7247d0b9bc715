"""What a reply says to type on a command line, and which files it names."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.replies.scanning import PATCH
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
    r"flask|celery|alembic|perl|lua|Rscript|julia|stack|cabal|ghc|zig|nix(?:-\w+)?|openssl|ping|dig|lsof|kill|ps|"
    r"pwsh|n?vim|nano|sbt|nginx|certbot|pre-commit)"
)


@cache
def _inline_command() -> re.Pattern[str]:
    return re.compile(rf"`(?:[$>%] )?(?:{_PROGRAMS}) [^`\n]+`|`\$ [^`\n]+`|\n {{0,3}}\$ \S")


@cache
def _command_line() -> re.Pattern[str]:
    return re.compile(rf"(?:[$>%#] )?(?:{_PROGRAMS})(?: [^\n]*)?$|#|\$ ")


def is_command(language: str, code: str) -> bool:
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
        any(is_command(language, code) for language, code in reply.blocks)
        or (("`" in reply.prose or "$ " in reply.prose) and bool(_inline_command().search(reply.prose_after_break)))
    )


_PATCHED: Final = re.compile(r"\n@@ -\d|\n--- [^\n]*\n\+\+\+ ")


_LISTS: Final = words_of("md markdown mdx rst")


def diffs(reply: Reply) -> float | None:
    """Whether a change is shown by lines with a plus and a minus; None without any block."""
    if not (reply.blocks or reply.others):
        return None
    if PATCH & reply.languages:
        return 1.0
    for language, text in (*reply.blocks, *reply.others):
        if language not in _LISTS and ("\n+" in text or "\n-" in text):
            added, removed = (len(re.findall(rf"^[{sign}](?![{sign}])", text, re.MULTILINE)) for sign in "+-")
            if (added and removed) or _PATCHED.search(text):
                return 1.0
    return 0.0


_EXTENSION: Final = re.compile(
    r"\.(?:py|jsx?|tsx?|mjs|go|rs|swift|rb|java|kts?|sql|sh|toml|ya?ml|json|cc?|h|cpp|hpp|cs|php|exs?|hs|scala|lua|"
    r"dart|"
    r"vue|svelte|s?css|html|ini|cfg|env|tf|proto|gradle|conf|xml|md|txt|ps1|jl|clj|zig|nix|sbt|erb|prisma|graphql|"
    r"astro|fish|bat|csproj|gitignore|dockerignore|bashrc|zshrc)\b(?![(/])"
)
_ALONE: Final = re.compile(
    r"^[^\w.]*(?:(?:[Ff]ile(?: ?name)?|[Pp]ath|[Ii]n|[Uu]pdate|[Cc]reate|[Ee]dit|[Aa]dd to|[Ss]ave (?:it |"
    r"this )?as)[^\w.]+)?"
    r"[\w./\\-]+[^\w\s]*(?: *\*/| *-->)?\s*$"
)
_NO_EXTENSION: Final = re.compile(
    r"\n[ \t]*(?:#{1,6} |[*_]{1,2}|(?:#|//) ?)?(?:(?:[Ff]ile(?: ?name)?|[Pp]ath|[Ii]n|[Ee]dit|[Uu]pdate|[Cc]reate):? )?"
    r"(?:`(?:~|\.{0,2}|[\w.-]+)/[\w./-]*\w`|"
    r"[*_`]*(?:Dockerfile|Makefile|Gemfile|Procfile|Vagrantfile|Jenkinsfile|Rakefile|Caddyfile|Justfile|BUILD)\b[*_`]*)[:*_]*(?=\n)|"
    r"\n[ \t]*```[\w+-]*[ :{]+(?:title|file|filename|path)="
)
"""Such a file alone on a line, or beside the language of a block."""
_PATH: Final = re.compile(r"[\w.-]+/[\w./-]*$")


def file_names(reply: Reply) -> float:
    """Files that are named: on a line of their own, at the end of a line, or by a path; not as part of a command."""
    found, text = 0, reply.text
    for hit in _EXTENSION.finditer(text):
        start, end = text.rfind("\n", 0, hit.start()) + 1, text.find("\n", hit.end())
        line = text[start : end if end >= 0 else len(text)]
        before = line[: hit.start() - start]
        if _ALONE.match(line) or line.lstrip().startswith(("```", "~~~")):
            found += 1
        elif "://" not in before and before.count("`") % 2 and (path := before.rpartition("`")[2]):
            found += " " not in path and ("/" in path or line.rstrip(" :*").endswith("`"))
        elif _PATH.search(before) and before.count("`") % 2 == 0 and "://" not in before:
            found += not re.search(r"[\"'(=$]", before) and not _command_line().match(line.strip())
    if any(map(text.__contains__, _NEAR_FILE)) or ("/" in reply.prose and "`" in reply.prose):
        found += len(_NO_EXTENSION.findall(f"\n{text}"))
    return float(found)


_NEAR_FILE: Final = ("file", "BUILD", "title=", "path=")
