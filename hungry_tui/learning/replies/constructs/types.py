"""Which types code declares and uses."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import code_names, in_code_by_sign
from hungry_tui.learning.replies.languages import NO_TYPES, PYTHON, SCRIPTS, not_in, only_in, share
from hungry_tui.learning.replies.making import Rows
from hungry_tui.learning.replies.reply import Reply

_OBJECT: Final = re.compile(r"\binterface [A-Z]")
_ALIAS: Final = re.compile(r"\btype [A-Z]\w*(?:<[^=\n]*>)? = (?:\{|[A-Z]\w* & \{)")


def _ts_interfaces(reply: Reply) -> float | None:
    code = reply.bare
    if "interface " not in code and "type " not in code:
        return None
    return share(len(_OBJECT.findall(code)), len(_ALIAS.findall(code)))


_GENERIC: Final = in_code_by_sign(
    {
        "TypeVar": r"TypeVar\(",
        "Generic[": r"\bGeneric\[",
        "template": r"\btemplate ?<",
        "<": r"<(?:(?:const|in|out|reified) )?[A-Z](?:[A-Z][a-z]\w*)?\d?"
        r"(?: ?(?::|extends|super) ?[^>\n]*)?(?:, ?[A-Z](?:[A-Z][a-z]\w*)?\d?[^>\n]*)?>(?!</)",
        "[": r"\[[A-Z]\w* (?:any|comparable|~?\w+)[\],]",
        "def ": r"def \w+\[[A-Z]\w*[\],:]",
        "class ": r"class \w+\[[+-]?[A-Z]\w*[\],:]",
        "trait ": r"trait \w+\[[+-]?[A-Z]",
        "comptime T": r"comptime T\b",
    }
)


TYPES: Final[Rows] = (
    ("generics", "Use generics.", "Do not use generics.", not_in(NO_TYPES, _GENERIC), 1),
    (
        "inheritance",
        "Use inheritance (subclasses).",
        "Do not use inheritance (subclasses).",
        not_in(
            f"{NO_TYPES}go golang rust rs c zig haskell hs lua",
            in_code_by_sign(
                {
                    "):": r"\bclass \w+\((?!(?:\w+\.)?(?:Exception|\w*Error|ABC|Protocol|\w*Enum|NamedTuple|TypedDict|"
                    r"BaseModel|object|Generic|TestCase)\b)[A-Za-z_.]",
                    "extends": r"\b(?:class|object) \w+[^\n{]* extends (?!(?:\w+\.)?(?:\w*Error|\w*Exception)\b)",
                    " < ": r"\bclass \w+ < (?!\w*Error\b|Struct\b)[A-Z]",
                    "class ": r"\bclass \w+(?:\([^)\n]*\))? ?: (?:public |private )?(?!I[A-Z]|\w*Exception|Error\b|"
                    r"Codable|Equatable|Hashable|Identifiable|Sendable|ObservableObject)[A-Z]",
                }
            ),
        ),
        1,
    ),
    (
        "enums",
        "Use enums.",
        "Do not use enums.",
        not_in(
            f"{NO_TYPES}elixir ex exs",
            code_names("enum | enums | strenum | intenum | intflag | iota | enumeration | enummap"),
        ),
        1,
    ),
    (
        "records",
        "Hold data in dataclasses, structs or records.",
        "Do not use dataclasses, structs or records.",
        not_in(
            NO_TYPES,
            in_code_by_sign(
                {
                    "dataclass": r"@(?:\w+\.)?dataclass",
                    "data class": r"\bdata class \w",
                    "record ": r"\brecord (?:struct |class )?[A-Z]\w*(?:<\w+>)?\s*[({]",
                    "amed": r"\b(?:NamedTuple|namedtuple)\b",
                    "case class": r"\bcase class\b",
                    "struct ": r"\bstruct\b(?! *\{\}) ?\w*[^;\n]*[{\n]",
                    "Struct": r"\bStruct\.new|\bData\.define",
                    "struct": r"\bdefstruct\b",
                    "Data.define": r"Data\.define",
                    "defrecord": r"\bdefrecord\b",
                    "BaseModel": r"\bBaseModel\b",
                    "TypedDict": r"\bTypedDict\b",
                    "@define": r"@define\b",
                    "data ": r"\n(?:data|newtype) [A-Z]\w* = \w+(?:\n *)? \{",
                    "interface ": r"\n\s*(?:export )?interface [A-Z]\w*[^{\n]*\{(?=[^}(]*\})[^}(]*: ",
                    "readonly class": r"\breadonly class\b",
                }
            ),
        ),
        1,
    ),
    (
        "interfaces",
        "Define interfaces (protocols, traits, abstract classes).",
        "Do not define interfaces (protocols, traits, abstract classes).",
        not_in(
            f"{NO_TYPES}c lua r",
            in_code_by_sign(
                {
                    "interface": r"\binterface\b ?(?:I?[A-Z]\w*[^{\n]*)?\{(?=[^}]*\()|@interface\b",
                    "interface ": r"\n\s*(?:public |internal )?interface I[A-Z]\w+",
                    "protocol ": r"\bprotocol [A-Z]\w*",
                    "defprotocol": r"\bdefprotocol\b",
                    "Protocol": r"\bclass \w+\([^)\n]*Protocol",
                    "trait ": r"\btrait [A-Z]",
                    "ABC": r"\bABC\b",
                    "abstract": r"\babstract (?:\w+ )*(?:class|fun|func|val|def|function)\b|\babstractmethod\b",
                    "virtual": r"\bvirtual\b[^\n]*= 0;",
                    "@callback": r"@callback\b",
                    "class ": r"\nclass (?:\([^)\n]*\) => )?\w+ \w+ where",
                }
            ),
        ),
        1,
    ),
    (
        "type_aliases",
        "Define type aliases.",
        "Do not define type aliases.",
        only_in(
            f"{SCRIPTS}{PYTHON}go golang rust rs c cpp c++ cs csharp kotlin kt swift scala dart haskell hs elixir ex",
            in_code_by_sign(
                {
                    "type ": r"\n\s*(?:(?:pub|export|private|opaque) )*type [A-Z]\w*(?:<[^=\n]*>|\[[^=\n]*\])? ?= ?",
                    "type": r"\btypealias \w|\btypedef (?!struct|enum|union)\w|\n@type \w|\n\s*newtype \w",
                    "using ": r"\busing \w+ = ",
                    "NewType": r"\bNewType\(",
                    "TypeAlias": r"\bTypeAlias\b",
                    "\ntype": r"\ntype [A-Z]\w* (?:string|u?int\d*|float\d*|func|map|\[\])",
                }
            ),
        ),
        1,
    ),
    (
        "ts_interfaces",
        "Declare object types with interface.",
        "Declare object types with type instead of interface.",
        only_in("typescript ts tsx", _ts_interfaces),
        0.5,
    ),
    (
        "any_types",
        "Use the any type.",
        "Do not use the any type.",
        only_in(
            "typescript ts tsx python py go golang cs csharp kotlin kt swift",
            in_code_by_sign(
                {
                    "any": r"(?::|\bas|<|, |\[\]|\]) ?any\b(?! [A-Z]|\()|\w any(?=[,)])",
                    "Any": r"(?::|->|\bas|<|\[|, |\?) ?Any\b",
                    "interface{}": r"interface\{\}",
                    "dynamic": r"\bdynamic (?!var\b|func\b)\w",
                    "object": r": object\b|\bobject \w+ ?[,)=;]",
                }
            ),
        ),
        1,
    ),
    (
        "inferred_types",
        "Let the compiler infer local variable types (var, auto).",
        "Write out local variable types instead of var or auto.",
        only_in(
            "java cs csharp c# cpp c++ cc dart",
            in_code_by_sign({"var": r"\b(?:var|final) \w+ (?:=|in|:)", "auto": r"\bauto[&*]* ?[&*]*[\w\[]"}),
        ),
        1,
    ),
)
