"""What types and parts code is built of: learned from verdicts alone, see `contrast`."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.languages import DATA, PYTHON, SCRIPTS, SHELLS, not_in, only_in, share
from hungry_tui.learning.replies.making import Measure, code_names, in_code_by_sign
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_FLAT: Final = f"{DATA}{SHELLS}sql "
"""Languages without types of one's own."""
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

_FIXED: Final = code_names(
    "final | readonly | frozen | freeze | immutable | frozenset | mappingproxytype | constexpr | readonlyarray | "
    "immutablelist | unmodifiablelist | immutablemap | tofrozendict | frozendict | deepfreeze | consteval | "
    "persistentlistof | mappingproxy | dup_frozen | isfrozen | readonlylist | ireadonlylist | immutablearray"
)
_UNCHANGED: Final = frozenset(["val", "let"])


def _immutability(reply: Reply) -> float | None:
    """What a word keeps from changing; where the plain declaration does that, no other may occur."""
    found = _FIXED(reply)
    if found:
        return found
    for tag, _ in reply.blocks:
        if tag in _VALUED:
            return float(bool(_UNCHANGED & reply.code_names) and "var" not in reply.code_names)
        if tag in _SCRIPTED:
            return float("const" in reply.code_names and not _CHANGING & reply.code_names)
        if tag in _CONST:
            return float("const" in reply.code_names)
        if tag in ("rust", "rs"):
            return float("let" in reply.code_names and "mut" not in reply.code_names)
    return float("as const" in reply.bare) if reply.blocks else None


_VALUED: Final = frozenset(["kotlin", "kt", "swift", "scala"])
_SCRIPTED: Final = words_of(SCRIPTS)
_CHANGING: Final = frozenset(["let", "var"])
_CONST: Final = frozenset(["c", "cpp", "c++", "cc", "zig"])

STRUCTURE: Final[tuple[tuple[str, str, str, Measure, float], ...]] = (
    ("generics", "Use generics.", "Do not use generics.", not_in(_FLAT, _GENERIC), 1),
    (
        "inheritance",
        "Use inheritance.",
        "Prefer composition to inheritance.",
        not_in(
            f"{_FLAT}go golang rust rs c zig haskell hs lua",
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
            f"{_FLAT}elixir ex exs",
            code_names("enum | enums | strenum | intenum | intflag | iota | enumeration | enummap"),
        ),
        1,
    ),
    (
        "records",
        "Hold data in records: dataclasses, structs or data classes.",
        "Do not define records, dataclasses or structs.",
        not_in(
            _FLAT,
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
        "Define interfaces: protocols, traits or abstract classes.",
        "Do not define interfaces, protocols or abstract classes.",
        not_in(
            f"{_FLAT}c lua r",
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
        "Use any as a type.",
        "Do not use any as a type.",
        only_in(
            "typescript ts tsx python py go golang cs csharp kotlin kt swift",
            in_code_by_sign(
                {
                    "any": r"(?::|\bas|<|, |\[\]|\]) ?any\b(?! [A-Z])",
                    "Any": r"(?::|->|\bas|<|\[|, |\?) ?Any\b",
                    "interface{}": r"interface\{\}",
                    "dynamic": r"\bdynamic \w",
                    "object": r": object\b|\bobject \w+ ?[,)=;]",
                }
            ),
        ),
        1,
    ),
    (
        "inferred_types",
        "Declare local variables with var or auto.",
        "Write out the types of local variables instead of var or auto.",
        only_in(
            "java cs csharp c# cpp c++ cc dart",
            in_code_by_sign({"var": r"\b(?:var|final) \w+ (?:=|in|:)", "auto": r"\bauto[&*]* ?[&*]*[\w\[]"}),
        ),
        1,
    ),
    (
        "private_members",
        "Make helpers and fields private.",
        "Do not make anything private.",
        not_in(
            f"{_FLAT}c r rust rs go golang clojure clj haskell hs",
            in_code_by_sign(
                {
                    "private": r"private(?:_constant)?\b",
                    "def _": r"def _[a-z]",
                    "f._": r"self\._[a-z]",
                    "s._": r"this\._[a-z]",
                    "\n_": r"\n_[a-z]\w* ?[:=(]",
                    " _": r" _[a-z]\w*;",
                    "#": r"\.#[a-z]|\n\s+#[a-z]\w*(?: =|;|\()",
                    "defp ": r"\n\s*defp ",
                }
            ),
        ),
        1,
    ),
    (
        "static_methods",
        "Use static or class methods.",
        "Do not use static or class methods.",
        only_in(
            f"{SCRIPTS}{PYTHON}java cs csharp kotlin kt swift php ruby rb dart cpp c++ scala",
            in_code_by_sign(
                {
                    "static": r"@staticmethod|\bstatic (?!void [Mm]ain|final|const|let|var|readonly|int \w+ ?[=;]|"
                    r"\w+ \w+ ?[=;]|import|_?assert|class)(?:async )?[\w<>\[\]?, ]+\(",
                    "classmethod": r"@classmethod",
                    "companion": r"\bcompanion object\b",
                    "def self.": r"\bdef self\.",
                    "class func": r"\bclass func\b",
                    "class << self": r"class << self",
                }
            ),
        ),
        1,
    ),
    (
        "accessors",
        "Use getters, setters and properties.",
        "Do not use getters, setters or properties.",
        only_in(
            f"{SCRIPTS}{PYTHON}java cs csharp kotlin kt swift php ruby rb dart cpp c++ scala objc",
            in_code_by_sign(
                {
                    "@property": r"@property\b",
                    ".setter": r"@\w+\.setter",
                    "get": r"\n\s*(?:(?:public|static|private) )*get \w+\(\)|\{ ?get;|\n\s*get ?(?:\{|\(\)|=>)|"
                    r"\b(?:public|protected)(?: \w+)? [\w<>\[\]]+ get[A-Z]\w*\(\)|function get[A-Z]\w*\(\)",
                    "set": r"\n\s*(?:(?:public|static) )*set \w+\(\w",
                    "attr_": r"\battr_(?:reader|writer|accessor)\b",
                    "@Getter": r"@Getter|@Setter",
                    "@Data": r"\n@Data\b",
                    " get => ": r"\bget =>",
                }
            ),
        ),
        1,
    ),
    (
        "operators",
        "Overload operators.",
        "Do not overload operators.",
        not_in(
            f"{_FLAT}{SCRIPTS}java go golang c zig perl php",
            in_code_by_sign(
                {
                    "__": r"\bdef __(?:add|sub|mul|truediv|eq|lt|le|gt|ge|ne|getitem|setitem|contains|len|call|and|"
                    r"or|hash|neg)__",
                    "operator": r"\boperator ?(?:[-+*/=<>!\[(%]{1,2}|fun\b)|\boperator fun\b",
                    "func ": r"\bstatic func [-+*/=<>]{1,3} ?\(",
                    "impl ": r"\bimpl(?:<[^>\n]*>)? (?:std::ops::|ops::)?(?:Add|Sub|Mul|Neg|Index|Div|PartialOrd|"
                    r"Ord|PartialEq|Deref)\b",
                    "def ": r"\bdef (?:[-+*/<>]|==|<=>|\[\]=?)(?:\(| )",
                }
            ),
        ),
        1,
    ),
    (
        "custom_errors",
        "Define error types of your own (custom exceptions).",
        "Do not define custom exceptions or error types.",
        not_in(
            f"{_FLAT}c lua r",
            in_code_by_sign(
                {
                    "class ": r"class \w*(?:Error|Errors|Exception)\b|class \w+\(\w*(?:Error|Excepti"
                    r"on)\)|class \w+ < \w*Error",
                    "struct ": r"struct \w*Error\b",
                    "enum ": r"enum \w*Errors?\b",
                    "object ": r"object \w*(?:Error|Exception)\b",
                    "type ": r"type \w*Error struct",
                    "thiserror": r"thiserror\b",
                    "Err": r"\n\s*(?:var )?Err[A-Z]\w* += ",
                    "error{": r"\berror\{",
                    "defexception": r"defexception\b",
                }
            ),
        ),
        1,
    ),
    (
        "injection",
        "Use dependency injection.",
        "Do not use dependency injection.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "nject": r"@Inject|\b[Ii]nject(?:able)?\b ?[(<]?",
                    "Autowired": r"@Autowired",
                    "Depends": r"\bDepends\(",
                    "constructor(": r"\bconstructor\(\s*(?:private|readonly|protected)",
                    "__init__": r"def __init__\(self, ?\n? *\w*(?:client|repo|repository|service|session|store|clock|"
                    r"logger|gateway|sender|db|backend|notifier|provider)\b",
                    "services.Add": r"services\.Add",
                    "private readonly": r"private readonly I[A-Z]",
                    "private final": r"private final \w+(?:Service|Repository|Client|Store|Gateway|Clock)\b",
                }
            ),
        ),
        1,
    ),
    (
        "singletons",
        "Use singletons.",
        "Do not use singletons.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "nstance": r"\b_?_instance\b|\b[gG]et_?[iI]nstance\b|\bINSTANCE\b|cls\._instance|static Instance\b",
                    "ingleton": r"[Ss]ingleton",
                    "static let": r"\bstatic let (?:shared|default|current)\b",
                    "sync.Once": r"sync\.Once",
                    "Lock": r"\bOnceLock\b|\bLazyLock\b",
                    "lazy_static": r"lazy_static",
                    "\nobject ": r"\nobject \w+",
                }
            ),
        ),
        1,
    ),
    (
        "builders",
        "Use the builder pattern.",
        "Do not use the builder pattern.",
        not_in(_FLAT, in_code_by_sign({"build": r"\.build\(\)", "uilder": r"\b\w*(?<!String)(?<!ring)Builder\b"})),
        1,
    ),
    (
        "metaprogramming",
        "Use macros and metaprogramming.",
        "Do not use macros or metaprogramming.",
        not_in(
            f"{_FLAT}",
            in_code_by_sign(
                {
                    "macro": r"\bmacro_rules!|\bdefmacro\b|\bmacro\b",
                    "#define": r"#define \w+\(",
                    "meta": r"\bmetaclass ?=|\bsetmetatable\b",
                    "define_method": r"\bdefine_method\b",
                    "method_missing": r"\bmethod_missing\b",
                    "attr(": r"\b(?:setattr|getattr)\(|__getattr",
                    "Proxy": r"\bnew Proxy\(",
                    "Reflect": r"\bReflect\.|\breflect\.",
                    "eval": r"\beval\(|(?:class|instance)_eval\b",
                    "exec(": r"(?<![.\w])exec\(",
                    "reflect": r"\breflect\.",
                    "__init_subclass__": r"__init_subclass__",
                    "quote do": r"\bquote do\b",
                    "@compileError": r"@typeInfo|@compileError",
                }
            ),
        ),
        1,
    ),
    (
        "decorators",
        "Use decorators and annotations.",
        "Do not use decorators or annotations.",
        not_in(
            f"{_FLAT}ruby rb elixir ex exs perl pl go golang c lua r haskell hs powershell ps1 clojure clj zig",
            in_code_by_sign(
                {
                    "@": r"\n\s*@(?!media|import|keyframes|tailwind|apply|charset)[A-Za-z]\w*",
                    "#[": r"\n\s*#!?\[\w",
                    "\n[": r"\n\[[A-Z]\w*[\](,]",
                    " [": r"\n +\[[A-Z]\w*(?:\([^\n]*\))?\]\n",
                }
            ),
        ),
        1,
    ),
    (
        "immutability",
        "Keep values immutable.",
        "Do not insist on immutable values.",
        not_in(_FLAT, lambda r: _immutability(r)),
        1,
    ),
)
"""Name, instruction for it, instruction against it, measure, threshold."""
