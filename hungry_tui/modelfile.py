"""The recipe of a trained model: composed from lessons, written as a Modelfile, read back as Ollama's parser reads it.

The Modelfile's text and the arguments of the API call come from one `Recipe`, so they cannot drift apart. Where the
format cannot express a text, the nearest one stands under a line `# inexact: …`; the API call carries the exact one.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from hungry_tui.learning import Feedback, Lessons, Rule
from hungry_tui.learning.text import estimate_tokens

RULES: Final = 8
"""At most so many lines of rules and raw feedback: models follow few instructions, the first ones best."""
SYSTEM_TOKENS: Final = 250
SHARE_OF_CONTEXT: Final = 0.2
_HEAD: Final = "Follow these rules from the user in every reply:"
_RAW: Final = "Recent feedback from the user:"

Value = str | int | float | bool | Sequence[str]


class ModelfileError(ValueError):
    """The text is no Modelfile that Ollama would take. `line` counts from 1; 0 when the error has no line."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(f"(line {line}): {message}" if line else message)
        self.message = message
        self.line = line


@dataclass(frozen=True)
class Recipe:
    """What a model is built from. `messages` are {"role", "content"}, in the order the model sees them.

    `rule_ids` are the rules that `system` carries; a recipe read from a file does not know them.
    """

    base: str
    system: str = ""
    messages: tuple[Mapping[str, str], ...] = ()
    parameters: Mapping[str, Value] = field(default_factory=dict)
    template: str = ""
    adapters: Mapping[str, str] = field(default_factory=dict)
    license: tuple[str, ...] = ()
    rule_ids: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """Equal for equal models: nothing needs to be built when it is unchanged."""
        text = json.dumps({"base": self.base, **self.create_arguments()}, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def create_arguments(self) -> dict[str, Any]:
        """The keyword arguments of `ollama.Client.create`, all but the model's name."""
        arguments: dict[str, Any] = {"from_": self.base}
        if self.system:
            arguments["system"] = _sendable(self.system)
        if self.messages:
            arguments["messages"] = [
                {"role": message["role"], "content": _sendable(message["content"])} for message in self.messages
            ]
        if self.parameters:
            arguments["parameters"] = {
                key: _sendable(value)
                if isinstance(value, str)
                else list(value)
                if isinstance(value, Sequence)
                else value
                for key, value in self.parameters.items()
            }
        if self.template:
            arguments["template"] = _sendable(self.template)
        if self.license:
            arguments["license"] = [_sendable(text) for text in self.license]
        if self.adapters:
            arguments["adapters"] = dict(self.adapters)
        return arguments

    def to_text(self) -> str:
        """The Modelfile. Ollama's parser reads from it what `create_arguments` sends, inexact parts aside."""
        lines = [f"FROM {self.base}"]
        lines += [f"ADAPTER {path}" for path in self.adapters]
        for key, value in self.parameters.items():
            for item in value if isinstance(value, Sequence) and not isinstance(value, str) else [value]:
                lines += _instruction(f"PARAMETER {key}", item if isinstance(item, str) else _number(item))
        if self.template:
            lines += _instruction("TEMPLATE", self.template)
        if self.system:
            lines += _instruction("SYSTEM", self.system)
        for text in self.license:
            lines += _instruction("LICENSE", text)
        for message in self.messages:
            lines += _instruction(f"MESSAGE {message['role']}", message["content"])
        return "\n".join(lines) + "\n"


def compose(
    base: str, lessons: Lessons, *, num_ctx: int | None = None, parameters: Mapping[str, Value] | None = None
) -> Recipe:
    """What to build from `base` so that it carries the lessons.

    At most eight lines in SYSTEM within 250 tokens, strongest first; at most three examples within 600 tokens; all of
    it within a fifth of `num_ctx` tokens where that is known.
    """
    budget = int(num_ctx * SHARE_OF_CONTEXT) if num_ctx else 10**9
    rules, raw = _chosen(lessons, min(SYSTEM_TOKENS, budget))
    system = _system([rule.instruction for rule in rules], [_spoken(item) for item in raw])
    left = budget - estimate_tokens(system)
    messages: list[dict[str, str]] = []
    for example in lessons.examples:
        if example.tokens <= left:
            left -= example.tokens
            messages.append({"role": "user", "content": example.prompt})
            messages.append({"role": "assistant", "content": example.response})
    return Recipe(
        base=base,
        system=system,
        messages=tuple(messages),
        parameters=dict(parameters or {}),
        rule_ids=tuple(rule.id for rule in rules),
    )


def _chosen(lessons: Lessons, budget: int) -> tuple[list[Rule], list[Feedback]]:
    """The rules that fit, strongest first, then raw feedback where lines are left."""
    rules: list[Rule] = []
    raw: list[Feedback] = []
    texts: list[str] = []
    said: set[str] = set()
    for rule in lessons.taught:
        fits = estimate_tokens(_system([*texts, rule.instruction], [])) <= budget
        if len(rules) < RULES and fits and rule.instruction not in said:
            rules.append(rule)
            texts.append(rule.instruction)
            said.add(rule.instruction)
    for item in lessons.feedback:
        if (
            len(rules) + len(raw) < RULES
            and estimate_tokens(_system(texts, [*map(_spoken, raw), _spoken(item)])) <= budget
        ):
            raw.append(item)
    return rules, raw


def _spoken(item: Feedback) -> str:
    return item.text


def _system(rules: Sequence[str], raw: Sequence[str]) -> str:
    parts: list[str] = []
    if rules:
        parts.append("\n".join([_HEAD, *(f"- {rule}" for rule in rules)]))
    if raw:
        parts.append("\n".join([_RAW, *(f"- {text}" for text in raw)]))
    return "\n\n".join(parts)


def diff(old: str, new: str) -> list[str]:
    """The lines by which two Modelfile texts differ, as a unified diff without file names; [] when they are equal."""
    return [
        line.rstrip("\n")
        for line in list(difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=1))[2:]
    ]


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


def _instruction(name: str, value: str) -> list[str]:
    value = _sendable(value)
    if is_exact(value):
        return [f'{name} """{value}"""']
    return [
        "# inexact: a Modelfile cannot express the text below exactly; hungry builds from the exact text",
        f'{name} """{nearest(value)}"""',
    ]


def _number(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value}"


_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def _sendable(text: str) -> str:
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


def from_text(text: str) -> Recipe:
    """The recipe of a Modelfile as it stands, maybe edited by hand. Raises ModelfileError where Ollama would refuse."""
    base = system = template = ""
    messages: list[dict[str, str]] = []
    parameters: dict[str, Value] = {}
    adapters: dict[str, str] = {}
    licenses: list[str] = []
    for name, value in parse(text):
        if name == "model":
            base = value
        elif name == "system":
            system = value
        elif name == "template":
            template = value
        elif name == "license":
            licenses.append(value)
        elif name == "adapter":
            adapters[value] = value
        elif name == "message":
            role, _, content = value.partition(": ")
            messages.append({"role": role, "content": content})
        elif name in ("draft", "renderer", "parser", "requires"):
            raise ModelfileError(f"hungry cannot build {name.upper()} lines: remove the line, or use ollama create -f")
        else:
            _add_parameter(parameters, name, value)
    return Recipe(base, system, tuple(messages), parameters, template, adapters, tuple(licenses))


_FLOATS: Final = frozenset(
    ["temperature", "top_p", "min_p", "typical_p", "repeat_penalty", "presence_penalty", "frequency_penalty"]
)
_INTS: Final = frozenset(
    [
        "num_ctx",
        "num_batch",
        "num_gpu",
        "main_gpu",
        "num_thread",
        "num_keep",
        "seed",
        "num_predict",
        "top_k",
        "repeat_last_n",
        "draft_num_predict",
    ]
)
_FLAGS: Final = frozenset(["use_mmap", "numa", "penalize_newline", "low_vram", "vocab_only", "use_mlock"])


def _add_parameter(parameters: dict[str, Value], name: str, value: str) -> None:
    try:
        if name == "stop":
            earlier = parameters.get("stop", ())
            parameters["stop"] = [*(earlier if isinstance(earlier, Sequence) else ()), value]
        elif name in _INTS:
            parameters[name] = int(value)
        elif name in _FLOATS:
            parameters[name] = float(value)
        elif name in _FLAGS:
            parameters[name] = {"true": True, "false": False}[value.lower()]
        else:
            raise ModelfileError(f"unknown parameter {name!r}")
    except (ValueError, KeyError) as error:
        if isinstance(error, ModelfileError):
            raise
        raise ModelfileError(f"parameter {name} cannot be {value!r}") from None
