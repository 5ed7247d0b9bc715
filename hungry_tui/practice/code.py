"""The code of a reply: the task's own, with the features of the style, its tests and its over-engineering."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from hungry_tui.practice.bank.task import Task
from hungry_tui.practice.markup import expand
from hungry_tui.practice.style import Style

_TAGS = {
    "comments": "c",
    "docstrings": "d",
    "types": "t",
    "errors": "e",
    "layered": "l",
    "logging": "log",
    "prints": "p",
}

FENCES = {"shell": "bash", "c++": "cpp", "c#": "csharp"}

# Ways to write tests, the usual one first: one is chosen as an idiom is.
FRAMEWORKS = {
    "python": ("pytest", "unittest"),
    "swift": ("XCTest", "Swift Testing"),
    "typescript": ("Vitest", "Jest"),
    "javascript": ("Jest", "node:test"),
    "go": ("testing",),
    "rust": ("cargo test",),
}
_TESTS: dict[str, tuple[str, str]] = {
    "pytest": ("    ", "def test_{snake}():\n{body}"),
    "unittest": ("        ", "import unittest\n\n\nclass {Camel}Test(unittest.TestCase):\n    def test_{snake}(self):\n{body}"),
    "XCTest": ("        ", "import XCTest\n\nfinal class {Camel}Tests: XCTestCase {{\n    func test{Camel}() throws {{\n{body}\n    }}\n}}"),
    "Swift Testing": ("    ", "import Testing\n\n@Test func {camel}Works() throws {{\n{body}\n}}"),
    "Vitest": ("  ", 'import {{ expect, test }} from "vitest";\n\ntest("{camel}", async () => {{\n{body}\n}});'),
    "Jest": ("  ", 'test("{camel} works", async () => {{\n{body}\n}});'),
    "node:test": ("  ", 'import test from "node:test";\n\ntest("{camel}", async () => {{\n{body}\n}});'),
    "testing": ("\t", "func Test{Camel}(t *testing.T) {{\n{body}\n}}"),
    "cargo test": ("    ", "#[test]\nfn {snake}_works() {{\n{body}\n}}"),
}  # fmt: skip

# What nobody needs: one more layer around the function, in each language.
_LAYERS = {
    "python": """

class {Camel}Strategy(ABC):
«d»    \"\"\"One way of doing it.\"\"\"
    @abstractmethod
    def execute(self, *arguments, **options): ...


class Default{Camel}Strategy({Camel}Strategy):
    def execute(self, *arguments, **options):
        return {entry}(*arguments, **options)


class {Camel}Factory:
«d»    \"\"\"Makes strategies by name.\"\"\"
    _registry = {{"default": Default{Camel}Strategy}}

    @classmethod
    def create(cls, name="default"):
«c»        # look the strategy up in the registry
        return cls._registry[name]()""",
    "swift": """

protocol {Camel}Strategy {{
    associatedtype Output
    func execute() async throws -> Output
}}

struct {Camel}Factory {{
«c»    // registered once, made on demand
    private var builders: [String: () -> any {Camel}Strategy] = [:]

    mutating func register(_ name: String, builder: @escaping () -> any {Camel}Strategy) {{
        builders[name] = builder
    }}
}}""",
    "typescript": """

interface {Camel}Strategy {{
  execute(...parameters: unknown[]): unknown;
}}

class {Camel}Factory {{
  private readonly registry = new Map<string, () => {Camel}Strategy>();

  register(name: string, builder: () => {Camel}Strategy): this {{
«c»    // chainable, so that registrations can be written in a row
    this.registry.set(name, builder);
    return this;
  }}
}}""",
    "javascript": """

class {Camel}Factory {{
  #registry = new Map();

  register(name, builder) {{
«c»    // chainable, so that registrations can be written in a row
    this.#registry.set(name, builder);
    return this;
  }}

  create(name = "default") {{
    return this.#registry.get(name)();
  }}
}}""",
    "go": """

type {Camel}Strategy interface {{
	Execute(arguments ...any) (any, error)
}}

type {Camel}Factory struct {{
«c»	// registered once at start-up
	registry map[string]func() {Camel}Strategy
}}

func (f *{Camel}Factory) Register(name string, builder func() {Camel}Strategy) {{
	f.registry[name] = builder
}}""",
    "rust": """

pub trait {Camel}Strategy {{
    fn execute(&self) -> Result<(), Box<dyn std::error::Error>>;
}}

#[derive(Default)]
pub struct {Camel}Factory {{
«c»    // registered once at start-up
    registry: std::collections::HashMap<String, Box<dyn {Camel}Strategy>>,
}}""",
}
_LOGGING = {
    "python": 'import logging\n\nlogger = logging.getLogger(__name__)\nlogger.info("{entry} starts")',
    "swift": 'import os\n\nlet logger = Logger(subsystem: "app", category: "{entry}")\nlogger.info("{entry} starts")',
    "typescript": 'console.info("{entry} starts"); // or your logger',
    "javascript": 'console.info("{entry} starts"); // or your logger',
    "go": 'slog.Info("{entry} starts")',
    "rust": 'tracing::info!("{entry} starts");',
    "shell": "logger -t script 'starts'",
}
_PRINTS = {
    "python": 'print("{entry} done")',
    "swift": 'print("{entry} done")',
    "typescript": 'console.log("{entry} done");',
    "javascript": 'console.log("{entry} done");',
    "go": 'fmt.Println("{entry} done")',
    "rust": 'println!("{entry} done");',
    "shell": "echo done",
}


@dataclass(frozen=True, slots=True)
class Source:
    """The pieces of code of one reply; "" for those that are not shown."""

    main: str
    usage: str
    tests: str


def write(task: Task, style: Style, idioms: frozenset[str]) -> Source:
    """The task's code in a style, shortened until it keeps the limit on its lines."""
    droppable = ["layered", "logging", "prints", "docstrings", "comments", "errors"]
    droppable.sort(key=lambda feature: feature in style.wished)
    limit = style.limits.get("max code lines")
    source = _write(task, style, idioms)
    while limit and code_lines(source.main) > limit and droppable:
        style = style.without(droppable.pop(0), "usage", "tests")
        source = _write(task, style, idioms)
    return source


def code_lines(text: str) -> int:
    """Lines that are not empty."""
    return sum(1 for line in text.splitlines() if line.strip())


def names_of(entry: str) -> dict[str, str]:
    """A name in the spellings that the languages use."""
    parts = [part for part in re.split(r"_|(?<=[a-z0-9])(?=[A-Z])|\W", entry) if part]
    camel = "".join(part[:1].upper() + part[1:] for part in parts)
    return {
        "entry": entry,
        "snake": "_".join(part.lower() for part in parts),
        "Camel": camel,
        "camel": camel[:1].lower() + camel[1:],
    }


def _write(task: Task, style: Style, idioms: frozenset[str]) -> Source:
    active = {tag for feature, tag in _TAGS.items() if style.has(feature)} | idioms
    main = expand(task.code, active)
    names = names_of(task.entry)
    if style.has("layered") and task.language in _LAYERS:
        main += "\n\n\n" + expand(_LAYERS[task.language], active).format(**names)
        if task.language == "python":
            gap = "\n" if main.startswith(("import", "from")) else "\n\n\n"
            main = f"from abc import ABC, abstractmethod{gap}{main}"
    for feature, lines in (("logging", _LOGGING), ("prints", _PRINTS)):
        if style.has(feature) and task.language in lines:
            main += f"\n\n{lines[task.language].format(**names)}"
    usage = expand(task.usage, active) if task.usage and style.has("usage") else ""
    tests = _tests(task, active) if task.check and style.has("tests") else ""
    shorten = _renamer(task, style)
    return Source(shorten(main), shorten(usage), shorten(tests))


def _tests(task: Task, active: set[str]) -> str:
    framework = next((name for name in FRAMEWORKS.get(task.language, ()) if name in active), "")
    body = expand(task.check, active)
    if not framework:
        return body
    indent, frame = _TESTS[framework]
    return frame.format(
        body="\n".join(indent + line if line else "" for line in body.split("\n")), **names_of(task.entry)
    )


def _renamer(task: Task, style: Style) -> Callable[[str], str]:
    if style.has("descriptive") or not task.short:
        return lambda text: text
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, task.short))})\b")
    return lambda text: pattern.sub(lambda match: task.short[match[0]], text)
