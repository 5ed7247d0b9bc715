"""The recipe of a trained model: composed from lessons, written as a Modelfile, read back from one.

The Modelfile's text and the arguments of the API call come from one `Recipe`, so they cannot drift apart. Where the
format cannot express a text, the nearest one stands under a line `# inexact: …`; the API call carries the exact one.
"""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from hungry_tui.learning import Feedback, Lessons, Rule
from hungry_tui.learning.telling.lines import LINES
from hungry_tui.learning.telling.sentences import sentences
from hungry_tui.learning.text import estimate_tokens
from hungry_tui.modelfile_syntax import ModelfileError as ModelfileError
from hungry_tui.modelfile_syntax import instruction, sendable
from hungry_tui.modelfile_syntax import parse as parse

SYSTEM_TOKENS: Final = 250
SHARE_OF_CONTEXT: Final = 0.2
_HEAD: Final = "Follow these rules from the user in every reply:"
_RAW: Final = "The user's feedback on earlier replies, the latest last:"

Value = str | int | float | bool | Sequence[str]


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
            arguments["system"] = sendable(self.system)
        if self.messages:
            arguments["messages"] = [
                {"role": message["role"], "content": sendable(message["content"])} for message in self.messages
            ]
        if self.parameters:
            arguments["parameters"] = {
                key: sendable(value)
                if isinstance(value, str)
                else list(value)
                if isinstance(value, Sequence)
                else value
                for key, value in self.parameters.items()
            }
        if self.template:
            arguments["template"] = sendable(self.template)
        if self.license:
            arguments["license"] = [sendable(text) for text in self.license]
        if self.adapters:
            arguments["adapters"] = dict(self.adapters)
        return arguments

    def to_text(self) -> str:
        """The Modelfile. Ollama's parser reads from it what `create_arguments` sends, inexact parts aside."""
        lines = [f"FROM {self.base}"]
        lines += [f"ADAPTER {path}" for path in self.adapters]
        for key, value in self.parameters.items():
            for item in value if isinstance(value, Sequence) and not isinstance(value, str) else [value]:
                lines += instruction(f"PARAMETER {key}", item if isinstance(item, str) else _number(item))
        if self.template:
            lines += instruction("TEMPLATE", self.template)
        if self.system:
            lines += instruction("SYSTEM", self.system)
        for text in self.license:
            lines += instruction("LICENSE", text)
        for message in self.messages:
            lines += instruction(f"MESSAGE {message['role']}", message["content"])
        return "\n".join(lines) + "\n"


def compose(
    base: str, lessons: Lessons, *, num_ctx: int | None = None, parameters: Mapping[str, Value] | None = None
) -> Recipe:
    """What to build from `base` so that it carries the lessons.

    At most eight lines in SYSTEM within 250 tokens, strongest first; at most three examples within 600 tokens; all of
    it within a fifth of `num_ctx` tokens where that is known.
    """
    budget = int(num_ctx * SHARE_OF_CONTEXT) if num_ctx else 10**9
    chosen = _chosen(lessons, min(SYSTEM_TOKENS, budget))
    system = _system(chosen)
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
        rule_ids=tuple(line.id for line in chosen if isinstance(line, Rule)),
    )


def _chosen(lessons: Lessons, budget: int) -> list[Rule | Feedback]:
    """What fits into eight sentences, best first."""
    chosen: list[Rule | Feedback] = []
    for line in lessons.told:
        more = [*chosen, line]
        if len(sentences(more, LINES)) <= LINES and estimate_tokens(_system(more)) <= budget:
            chosen = more
    return chosen


def _system(lines: Sequence[Rule | Feedback]) -> str:
    """Rules, best first, then the user's words in the order in which they were said: the last word counts."""
    told = sentences(lines, LINES)
    rules = [sentence for sentence in told if not sentence.in_own_words]
    words = sorted((sentence for sentence in told if sentence.in_own_words), key=lambda sentence: sentence.said)
    parts = [(_HEAD, rules), (_RAW, words)]
    return "\n\n".join("\n".join([head, *(f"- {each.text}" for each in part)]) for head, part in parts if part)


def diff(old: str, new: str) -> list[str]:
    """The lines by which two Modelfile texts differ, as a unified diff without file names; [] when they are equal."""
    return [
        line.rstrip("\n")
        for line in list(difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=1))[2:]
    ]


def _number(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value}"


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
