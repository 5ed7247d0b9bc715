"""The Modelfile format: how values are written so that Ollama reads them back, and what Ollama reads in any text."""

from __future__ import annotations

import re
from typing import Final


class ModelfileError(ValueError):
    """The text is no Modelfile that Ollama would take. `line` counts from 1; 0 when the error has no line."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(f"(line {line}): {message}" if line else message)
        self.message = message
        self.line = line


# --- writing --------------------------------------------------------------------------------------------------------

_BREAK: Final = re.compile(r"[\r\n]")


def is_exact(value: str) -> bool:
    """Whether a value written between triple quotes comes back from Ollama's parser as it was."""
    if not all(char.isprintable() or char in "\t\r\n" for char in value):
        return False
    return not any(value[: hit.start()].rstrip(" \t\r\n").endswith('"""') for hit in _BREAK.finditer(value))


def nearest(value: str) -> str:
    """The nearest text that the format can express."""
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    for char in "\u2028\u2029\x85\x0b\x0c":
        value = value.replace(char, "\n")
    value = "".join(char if char.isprintable() or char in "\t\n" else (" " if char.isspace() else "") for char in value)
    return value if is_exact(value) else value.replace('"""', "'''")


def instruction(name: str, value: str) -> list[str]:
    """The lines of an instruction with its value between triple quotes."""
    value = sendable(value)
    if is_exact(value):
        return [f'{name} """{value}"""']
    return [
        "# inexact: a Modelfile cannot express the text below exactly; hungry builds from the exact text",
        f'{name} """{nearest(value)}"""',
    ]


_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def sendable(text: str) -> str:
    """The text with lone surrogates replaced: neither a file nor the API can carry them."""
    return _SURROGATE.sub("\ufffd", text)


# --- reading --------------------------------------------------------------------------------------------------------

_COMMANDS: Final = tuple(
    "from license template system adapter draft renderer parser parameter message requires".split()  # noqa: SIM905
)
_ROLES: Final = ("system", "user", "assistant")
_UNKNOWN: Final = (
    "command must be one of " + ", ".join(f'"{name}"' for name in _COMMANDS[:-1]) + f', or "{_COMMANDS[-1]}"'
)
_BAD_ROLE: Final = 'message role must be one of "system", "user", or "assistant"'
_SPACE: Final = " \t"
_NEWLINE: Final = "\r\n"
_QUOTES: Final = ('"""', '"')


class _Scanner:
    """Walks over a Modelfile's characters and counts lines as Ollama does: every CR and every LF is one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def line(self, position: int) -> int:
        """The line of the character at `position`, that character's own line break included."""
        seen = self.text[: position + 1]
        return 1 + seen.count("\n") + seen.count("\r")

    def word(self, allowed: str) -> str:
        """The characters from here that are ASCII letters or `allowed`."""
        start = self.at
        while self.at < len(self.text) and _is_letter(self.text[self.at], allowed):
            self.at += 1
        return self.text[start : self.at]

    def next(self) -> str:
        """The character here, "" at the end."""
        return self.text[self.at : self.at + 1]


def _is_letter(char: str, allowed: str) -> bool:
    return (char.isascii() and char.isalpha()) or char in allowed


def parse(text: str) -> list[tuple[str, str]]:
    """The instructions of a Modelfile as Ollama's own parser reads them, [(name, arguments)].

    FROM is named "model", PARAMETER by its key, and a MESSAGE's arguments are "role: text". Raises ModelfileError
    where that parser refuses.
    """
    scanner = _Scanner(text.removeprefix("\ufeff"))
    commands: list[tuple[str, str]] = []
    while True:
        while scanner.next() and scanner.next() in _SPACE + _NEWLINE:
            scanner.at += 1
        if not scanner.next():
            break
        if scanner.next() == "#":
            while scanner.next() and scanner.next() not in _NEWLINE:
                scanner.at += 1
            continue
        commands.append(_command(scanner))
    if not any(name == "model" for name, _ in commands):
        raise ModelfileError("no FROM line")
    return commands


def _command(scanner: _Scanner) -> tuple[str, str]:
    word = _name(scanner)
    name = {"from": "model"}.get(word.lower(), word.lower())
    role = ""
    if name == "parameter":
        name = _argument(scanner, "0123456789_")
    elif name == "message":
        role = _argument(scanner, "")
        if role not in _ROLES:
            raise ModelfileError(_BAD_ROLE, scanner.line(scanner.at - 1))
    value = _value(scanner)
    return name, f"{role}: {value}" if role else value


def _name(scanner: _Scanner) -> str:
    # The first character is taken as it comes; only the ones behind it must be letters.
    start = scanner.at
    scanner.at += 1
    scanner.word("")
    end = scanner.next()
    if not end:
        raise ModelfileError("unexpected EOF")
    word = _printable(scanner.text[start : scanner.at])
    if end not in _SPACE or word.lower() not in _COMMANDS:
        raise ModelfileError(_UNKNOWN, scanner.line(scanner.at))
    scanner.at += 1
    return word


def _argument(scanner: _Scanner, allowed: str) -> str:
    word = scanner.word(allowed)
    end = scanner.next()
    if not end:
        raise ModelfileError("unexpected EOF")
    if end not in _SPACE:
        raise ModelfileError(f"unexpected EOF: {word}")
    scanner.at += 1
    return word


def _value(scanner: _Scanner) -> str:
    """The value from here: it ends at the first line break at which its quotes are closed."""
    rest = scanner.text[scanner.at :]
    kept = _printable(rest)
    quotes = next((quotes for quotes in _QUOTES if kept.lstrip().startswith(quotes)), "")
    ends = [hit.start() for hit in _BREAK.finditer(kept)] + [len(kept)]
    breaks = [hit.start() for hit in _BREAK.finditer(rest)] + [len(rest)]  # as many: breaks are always kept
    for number, (end, place) in enumerate(zip(ends, breaks, strict=True)):
        if number and not _ends_with(kept, end, quotes):
            continue  # still open, without looking at a long value once per line
        value = _unquoted(kept[:end].strip())
        if value is not None:
            scanner.at += place
            return value
    raise ModelfileError("unexpected EOF")


def _ends_with(text: str, end: int, quotes: str) -> bool:
    """Whether `quotes` stand before `end`, white space aside."""
    while end and text[end - 1] in _SPACE + _NEWLINE:
        end -= 1
    return text.endswith(quotes, 0, end)


def _printable(text: str) -> str:
    return "".join(char for char in text if char.isprintable() or char in _SPACE + _NEWLINE)


def _unquoted(value: str) -> str | None:
    """The value without its quotes, None while they are open."""
    for quotes in _QUOTES:
        if value.startswith(quotes):
            closed = len(value) >= 2 * len(quotes) and value.endswith(quotes)
            return value[len(quotes) : -len(quotes)] if closed else None
    return value
