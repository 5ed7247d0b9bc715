"""What one chat asks of the model beyond its prompts: parameters and a system text. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from hungry_tui.quantities import counted

Number = TypeVar("Number", int, float)

MIN_CONTEXT = 256
MAX_CONTEXT = 10_000_000
MAX_TEMPERATURE = 2.0
MAX_SEED = 2**31 - 1
THINKING = ("on", "off", "low", "medium", "high")
"""The levels are for models that know them, such as gpt-oss; for others each of them means on."""
AUTO = "auto"
_GIVEN_BACK = (AUTO, "off", "none", "default")


class FieldError(ValueError):
    """What was given for a field cannot be. The message says what can, in the form; `typed` does for a command."""

    def __init__(self, field: str, wanted: str) -> None:
        super().__init__(f"{wanted}, or empty for the model's own.")
        self.field = field
        self.typed = f"{wanted}, or {AUTO if field == 'think' else 'off'} for the model's own."


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """A chat's own settings; None and "" leave it to the model."""

    temperature: float | None = None
    num_ctx: int | None = None
    """In tokens."""
    seed: int | None = None
    stop: tuple[str, ...] = ()
    """Texts that end a reply, beside the model's own."""
    system: str = ""
    """Stands behind the model's own system text, with the rules that it learned; never in its place."""
    think: str = ""
    """One of THINKING; only for models that think."""

    @property
    def thinks(self) -> bool | str | None:
        """As `ModelServer.chat` takes it."""
        return {"": None, "on": True, "off": False}.get(self.think, self.think)

    @property
    def options(self) -> dict[str, Any]:
        """As the server takes them, without num_ctx, which also decides how much of the conversation is sent."""
        options = {"temperature": self.temperature, "seed": self.seed, "stop": list(self.stop) or None}
        return {name: value for name, value in options.items() if value is not None}

    @property
    def summary(self) -> str:
        """ "temperature 0.2 · context 8192 · system text"; "" when nothing is set."""
        said = []
        if self.temperature is not None:
            said.append(f"temperature {self.temperature:g}")
        if self.num_ctx is not None:
            said.append(f"context {self.num_ctx}")
        if self.seed is not None:
            said.append(f"seed {self.seed}")
        if self.stop:
            said.append(counted(len(self.stop), "stop"))
        if self.think:
            said.append(f"thinking {self.think}")
        if self.system:
            said.append("system text")
        return " · ".join(said)

    def to_fields(self) -> dict[str, str]:
        """As the form shows them; the reverse of `from_fields`."""
        numbers = {"temperature": self.temperature, "num_ctx": self.num_ctx, "seed": self.seed}
        fields = {name: "" if value is None else repr(value) for name, value in numbers.items()}
        return {**fields, "stop": " | ".join(map(_written, self.stop)), "think": self.think, "system": self.system}

    @classmethod
    def from_fields(cls, fields: Mapping[str, str], *, limit: int | None = None) -> ChatSettings:
        """What was typed into the form; `limit` is the longest context that the model takes, in tokens.

        Raises FieldError for the first field that cannot be.
        """
        longest = limit or MAX_CONTEXT
        most = f"{longest}, which is the model's limit" if limit else f"{longest}"
        return cls(
            temperature=_number(fields, "temperature", float, 0, MAX_TEMPERATURE, "a number from 0 to 2, such as 0.7"),
            num_ctx=_number(fields, "num_ctx", int, MIN_CONTEXT, longest, f"whole tokens from {MIN_CONTEXT} to {most}"),
            seed=_number(fields, "seed", int, 0, MAX_SEED, f"a whole number from 0 to {MAX_SEED}"),
            stop=_stops(fields.get("stop", "")),
            think=_thinking(fields.get("think", "")),
            system=fields.get("system", "").strip(),
        )

    def to_document(self) -> dict[str, Any]:
        """A JSON document with what is set."""
        document = {**self.options, "num_ctx": self.num_ctx, "think": self.think, "system": self.system}
        return {name: value for name, value in document.items() if value not in (None, "")}

    @classmethod
    def from_document(cls, document: object) -> ChatSettings:
        """The settings of a JSON document; what cannot be in it is left out."""
        given = document if isinstance(document, Mapping) else {}
        stop = given.get("stop")
        fields = {
            name: str(given[name])
            for name, kinds in _KINDS.items()
            if isinstance(given.get(name), kinds) and not isinstance(given[name], bool)
        }
        if isinstance(stop, list):
            fields["stop"] = " | ".join(_written(one) for one in stop if isinstance(one, str))
        while True:
            try:
                return cls.from_fields(fields)
            except FieldError as error:
                del fields[error.field]


def _thinking(text: str) -> str:
    wanted = text.strip().casefold()
    if wanted not in ("", *THINKING):
        raise FieldError("think", f"Thinking: {', '.join(THINKING[:-1])} or {THINKING[-1]}")
    return wanted


def _number(
    fields: Mapping[str, str],
    name: str,
    kind: Callable[[str], Number],
    least: float,
    most: float,
    wanted: str,
) -> Number | None:
    text = fields.get(name, "").strip()
    if not text:
        return None
    try:
        value = kind(text.replace(",", ".") if kind is float else text)
    except ValueError:
        value = None
    if value is None or not least <= value <= most:
        raise FieldError(name, f"{_LABELS[name]}: {wanted}")
    return value


_KINDS: dict[str, type | tuple[type, ...]] = {
    "temperature": (int, float),
    "num_ctx": int,
    "seed": int,
    "think": str,
    "system": str,
}
_LABELS = {"temperature": "Temperature", "num_ctx": "Context", "seed": "Seed"}

# -- stops: "a | b", where \n is a newline, \| a bar and \\ a backslash; quotes keep spaces at the ends

_ESCAPES = {"\\": "\\\\", "|": "\\|", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_MEANT = {escape[1]: character for character, escape in _ESCAPES.items()}


def _written(stop: str) -> str:
    text = re.sub(r"[\\|\n\t\r]", lambda found: _ESCAPES[found[0]], stop)
    return f'"{text}"' if text != text.strip() or _is_quoted(text) else text


def _stops(text: str) -> tuple[str, ...]:
    stops: dict[str, None] = {}
    for piece in re.findall(r"(?:\\.|[^|\\]|\\$)+", text, re.DOTALL):
        written = piece.strip()
        stop = written[1:-1] if _is_quoted(written) else written
        stops[re.sub(r"\\(.)", lambda found: _MEANT.get(found[1], found[0]), stop)] = None
    return tuple(filter(None, stops))


def _is_quoted(text: str) -> bool:
    return len(text) > 1 and text[0] == text[-1] == '"'


def field_text(name: str, given: str) -> str:
    """What a command's argument means as the text of a field; "" gives the parameter back to the model."""
    leaves_it = (AUTO,) if name == "think" else _GIVEN_BACK
    return "" if given.lower() in leaves_it else given
