"""Measures of code in any language that need more than the names in it."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.detect import stated_types
from hungry_tui.learning.replies.languages import DATA, SHELLS, TYPED, written_in
from hungry_tui.learning.replies.making import code_names, first_literal, in_code, in_code_by_sign
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_HANDLES: Final = words_of("""
    except catch rescue raise throw try finally map_err ok_or ok_or_else unwrap_or unwrap_or_else unwrap_or_default
    errorf bail trap orelsethrow runcatching getorelse onfailure onerror on_error perror strerror recover trycatch
    sqlexception sqlerrm sqlstate trap_exit errorboundary raiserror signal_error suppress eprintln reraise anyhow
""")
_HANDLES_BY_SIGN: Final = in_code_by_sign(
    {
        "nil": r"\b(?:err|error|e)\w* *!= *nil\b",
        "null": r"\b(?:err|error|e|ex)\b *(?:!=|!==) *(?:null|undefined)\b",
        "if (err": r"if \(err(?:or)?\)",
        "None": r"\b(?:err|error)\w* is not None\b",
        "?": r"(?:\)|await)\?(?:;|\)|,|\n)",
        "Err(": r"\bErr\(",
        ".context(": r"\.context\(",
        "Left": r"\bLeft\b",
        ":error": r"\{:error\b|:error ->",
        "set -": r"\bset -(?:\w*e|o errexit)",
        "||": r"\|\| *(?:\{|exit|die|echo|return [1-9]|[a-z_-]+ [\"$])",
        "if !": r"\n\s*if ! [a-z]",
        "$?": r"\$\? *-(?:ne|eq)",
        "exit ": r"\bexit [1-9]",
        "errors.": r"errors\.(?:Is|As|New|Join)\(",
        "guard let": r"\bguard let\b",
        "errno": r"\berrno\b",
        "NULL": r"== *NULL\b",
        "ROLLBACK": r"\bROLLBACK\b",
        "EXCEPTION": r"\bEXCEPTION\s+WHEN\b",
        "TryParse(": r"\bTryParse\(",
        ".ok": r"if \(?!\w+\.ok\b|\.ok\(\)",
        "is_err": r"\.is_err\(",
        "isFailure": r"\bisFailure\b",
        ".recover": r"\.recover",
    }
)


_RAISES: Final = words_of("raise throw")
_RAISED: Final = re.compile(r"\b(?:raise|throw)\b[^\n]*")
_STUB: Final = re.compile(r"not ?_?implemented|todo|unimplemented", re.IGNORECASE)


def _only_stubs(code: str) -> bool:
    """Whether all that is raised says that there is work left."""
    return all(_STUB.search(line) for line in _RAISED.findall(code))


def error_handling(reply: Reply) -> float | None:
    """Places in the code that catch, pass on or answer to an error, in any common language."""
    if not reply.blocks:
        return None
    names = _HANDLES & reply.code_names
    if names and not (names <= _RAISES and _only_stubs(reply.code)):
        return float(len(names))
    return _HANDLES_BY_SIGN(reply)


_LOGS: Final = code_names(
    "logger | logging | log | slog | os_log | tracing | nslog | info | warn | warning | loguru | structlog | winston | "
    "pino | syslog | timber | zap | zerolog | error_log | eprintln | logdebug | loginformation | logwarning | "
    "logerror | nlog | serilog | log4j | slf4j | console_log"
)
_LOGGERS: Final = words_of("""
    logger logging slog os_log tracing nslog loguru structlog winston pino syslog timber zap zerolog error_log eprintln
    logdebug loginformation logwarning logerror nlog serilog log4j slf4j
""")
_NOT_LOGS: Final = words_of("console math numpy np torch")
_TO_STDERR: Final = in_code_by_sign(
    {
        ">&2": r"echo\b[^\n]*>&2|printf\b[^\n]*>&2",
        "stderr": r"file=sys\.stderr|[Ff]printf?(?:ln)?\((?:os\.)?[Ss]tderr",
        "Console.Error": r"Console\.Error\.Write",
    }
)


def logging(reply: Reply) -> float | None:
    """Whether the code logs: what goes to the console or is a logarithm is no log, what goes to its errors is."""
    found = _LOGS(reply)
    if found and _NOT_LOGS & reply.code_names and not _LOGGERS & reply.code_names:
        found = 0.0
    return found or _TO_STDERR(reply)


_TESTS: Final = code_names(
    "pytest | unittest | assert | describe | test | fact | rspec | testing | xctest* | xctassert* | test* | "
    "assertequal* | assertthat | assert_eq | asserttrue | assertequals | assert_* | testcase | beforeeach | tohaveb*"
)
_EXPECTED: Final = re.compile(r"(?<![.\w])expect\(")


def tests(reply: Reply) -> float | None:
    """Signs of tests in the code."""
    found = _TESTS(reply)
    return float("expect(" in reply.bare and bool(_EXPECTED.search(reply.bare))) if found == 0 else found


_METHOD: Final = (
    r"(?:(?:static|final|override|async|virtual|sealed|readonly|abstract|suspend) )*"
    r"(?!(?:class|record|struct|interface|enum|function|fun|func|fn|def|const|new|delegate)\b)"
    r"[\w<>\[\]?,.]+ \w+(?:<[^>\n]*>)?\("
)
"""A result and a name, behind a word for who may call it."""
functions: Final = in_code_by_sign(
    {
        "def": first_literal("def", r"p?\s+(?!test)\w+"),
        "func": first_literal("func", r"(?:tion)?\s+(?!Test)\w+"),
        "fun ": first_literal("fun", r" \w+"),
        "fn ": first_literal("fn", r" (?!test)\w+"),
        "=>": r"=>\s*\{",
        "() {": r"\n\w+\(\) \{",
        **{
            f"{word} ": rf"\n[ \t]*{word} {_METHOD}"
            for word in ("public", "private", "protected", "internal", "static")
        },
    }
)
"""Functions that the code defines, without tests."""

_BLOCK_LEFT: Final = (
    r"[^\n]*+\n?[ \t]*+\b(?:return|raise|throw|continue|break|exit|"
    r"abort|die|panic|fatalError|bail)\b[^\n]*+"
    r"(?:\n[ \t]*+(?:\}|fi|end))?+"
    r"(?!\s*+(?:\}\s*+)?+(?:else|elif|elsif|elseif)\b)"
)
guards: Final = in_code_by_sign(
    {
        " then return": r"\n[ \t]*if [^\n]* then return\b",
        "if": rf"\n[ \t]*+if\b(?![^\n]*\berr(?:or)?\b[^\n]*nil){_BLOCK_LEFT}|"
        r"\n[ \t]*+if\b[^\n{]*[){][ \t]*(?:return|throw|continue|break)\b(?![^\n]*\belse\b)",
        "unless": rf"\n[ \t]*+unless\b{_BLOCK_LEFT}|\n[ \t]*+(?:return|raise|next|break)\b[^\n]* unless ",
        " if ": r"\n[ \t]*+(?:return|raise|next|break)\b(?![^\n]*\belse\b)[^\n]* if [^\n]*[^:\n]$",
        "guard ": r"\bguard\b[^\n]*\belse\s*\{",
        " else {": r"\blet (?:Some|Ok)\([^\n]*\belse \{\n?\s*(?:return|continue|break|bail)",
        "?: ": r"\?: (?:return|throw)\b",
        "] ||": r"\] \|\| *(?:\{[^\n}]*)?\b(?:return|continue|exit|die|fail)\b",
        "] &&": r"\] && *(?:\{[^\n}]*)?\b(?:return|continue|exit|die|fail)\b",
    }
)
"""Ways out of a function or loop before its work is done, where a condition is not met."""

constants: Final = in_code(
    r"\n\s*(?:(?:pub|export|const|static|final|let|val|readonly|declare -r|private|public|local) )*"
    r"[A-Z][A-Z_\d]{2,}\b[^\n=]*=",
    *(first_literal(word, r"\s+[\w: ]+=\s*[\d\"']") for word in ("const", "static final", "readonly", "const val")),
    r"constexpr [\w:<>]+ \w+ ?=",
    "#define +[A-Z]",
)
"""Named constants."""

_CHECKS: Final = code_names("isinstance | validat* | typeof | argumenterror | illegalargumentexception | precondition")
_REFUSES: Final = re.compile(
    r"\n[ \t]*(?:if|unless|guard)\b[^\n]*+\n?[^\n]*\b(?:raise|throw)\b[^\n]*"
    r"(?:Value|Type|Argument|Range|Invalid|Validation|BadRequest)|\n[ \t]*require(?:NotNull)?\(\w+ |z\.object\(|"
    r"BaseModel"
)


def validation(reply: Reply) -> float | None:
    """Whether the code checks what it is given."""
    found = _CHECKS(reply)
    if found == 0 and any(sign in reply.bare for sign in ("raise", "throw", "require", "z.object", "BaseModel")):
        return float(bool(_REFUSES.search(reply.bare_after_break)))
    return found


_TYPED_ANYWAY: Final = words_of(f"{TYPED}{SHELLS}{DATA}sql lua perl pl clojure clj ")
_HINTS: Final = in_code_by_sign(
    {
        "@spec": r"\n\s*@spec\b",
        "$": r"[(,]\s*\??[A-Za-z_][\w|\\]* (?:&|\.\.\.)?\$\w|\[\w+\] ?\$\w|"
        r"\n\s*(?:(?:private|public|protected|static|readonly) )+\??[A-Z|\\\w]+(?<!static)(?<!readonly) \$\w|"
        r"\): ?\??[\w|\\]+\s*\{",
        "sig {": r"\bsig \{",
    }
)
_IN_COMMENTS: Final = re.compile(r"@(?:type|param|returns?) \{")
"""Types that JavaScript's comments state."""
_LOCAL: Final = re.compile(
    r"\n[ \t]*(?:(?:private|public|pub|static|override|lateinit) )*(?:let|val|var)(?: mut)? \w+( ?: ?[\w\[(&*?])?"
)
_OPTIONAL_LOCALS: Final = words_of("rust rs kotlin kt swift scala")
"""Languages that know the type of a variable without being told."""


def _local_types(reply: Reply) -> float | None:
    """Whether most variables have a type, where functions must state theirs; None without variables."""
    stated = _LOCAL.findall(reply.bare_after_break) if written_in(reply, _OPTIONAL_LOCALS) else []
    return float(2 * sum(map(bool, stated)) > len(stated)) if stated else None


def type_hints(reply: Reply) -> float | None:
    """Types that the code states; None without code, and where its language leaves no choice."""
    if not reply.blocks:
        return None
    if all(language in _TYPED_ANYWAY for language, _ in reply.blocks):
        return _local_types(reply)
    return stated_types(reply) or _HINTS(reply) or float("@" in reply.code and bool(_IN_COMMENTS.search(reply.code)))


_DOCUMENTED: Final = (
    "@doc ", "@moduledoc", "#' ", "-- |", ".SYNOPSIS", "\n=head", "# @param", "# @return", "--- @param", "---@param",
    "=begin\n",
)  # fmt: skip
_DOCUMENTED_IN_GO: Final = re.compile(r"\n// (\w+) [^\n]*\n(?://[^\n]*\n)*(?:func|type) (?:\([^)\n]*\) )?\1\b")
_DOCUMENTED_IN_LISP: Final = re.compile(r"\(defn \S+\s+\"")
_GO: Final = frozenset(["go", "golang"])


def docstrings(reply: Reply) -> float | None:
    """Documentation comments, in languages that have marks of their own for them too."""
    if not reply.blocks:
        return None
    if reply.docstrings:
        return float(reply.docstrings)
    code = reply.code
    if written_in(reply, _GO):
        return float("\n// " in f"\n{code}" and bool(_DOCUMENTED_IN_GO.search(f"\n{code}")))
    told = any(sign in code for sign in _DOCUMENTED)
    return float(told or ("(defn " in code and bool(_DOCUMENTED_IN_LISP.search(code))))


_PRINTS: Final = code_names(
    "print | println | printf | console | puts | echo | cout | pprint | printfn | putstrln | writeline | writeln | "
    "print_r | var_dump | eprintln | dbg | fprintf | inspect | say | nslog | prn | debugprint | fput"
    "s | p | cat | message"
)
_WRITES: Final = in_code_by_sign({"Write-": r"\bWrite-(?:Host|Output|Error|Verbose)\b"})
_SURE: Final = words_of("""
    print println printf console puts echo cout pprint printfn putstrln writeline writeln print_r var_dump eprintln dbg
    fprintf nslog prn debugprint fputs
""")
_SAYING: Final = words_of("ruby rb r perl pl elixir ex exs raku")


def prints(reply: Reply) -> float | None:
    """Whether the code prints; short names do so in some languages only."""
    found = _PRINTS(reply)
    if found and not _SURE & reply.code_names and not written_in(reply, _SAYING):
        return 0.0
    return found or _WRITES(reply)


_CLASS: Final = in_code_by_sign(
    {
        "class": r"(?:\n|(?<=[\w)>}] )|= ?|\()[ \t]*class (?!\w*(?:Error|Exception|Test|Tests|TestCase|Enum)\b)(?!Test)"
        r"\w*(?!\w|\((?:\w+\.)?(?:NamedTuple|TypedDict|\w*Enum|BaseModel|Exception|\w*Error|Protocol)\b)",
        "impl": r"\n\s*impl\b",
        "func (": r"\nfunc \(\w+ \*?\w+(?:\[\w+\])?\) ",
        "struct": r"\bstruct \w+[^{};\n]*\{(?=[^{}]*(?:\bfunc\b|\bpub fn\b|\bfn\b|\w\([^)\n]*\) ?(?:const ?)?\{))",
        "extension": r"\n\s*extension \w",
        "actor ": r"\n\s*(?:public )?actor [A-Z]",
        "setmetatable": r"\bsetmetatable\b",
        "setRefClass": r"\bsetRefClass\b|\bR6Class\b",
        "R6Class": r"\bR6Class\b",
        "bless": r"\bbless\b",
    }
)
_DATA_CLASS: Final = re.compile(r"\b(?:data|case|enum|annotation|sealed|value) class\b")
_FIELDS_ONLY: Final = re.compile(
    r"\n([ \t]*)@(?:\w+\.)?(?:dataclass|attr\.s|define)\b[^\n]*\n[ \t]*class \w+[^\n]*:(?=(?:\n\1[ "
    r"\t]+(?!def\b|async\b|@)[^\n]*)+"
    r"(?:\n\1(?![ \t])|\Z))"
)


def classes(reply: Reply) -> float | None:
    """Classes with something to do: what only holds data, names values or is an error is none."""
    found = _CLASS(reply)
    if found and "class" in reply.code_names:
        code = reply.bare_after_break
        found -= len(_DATA_CLASS.findall(code)) if " class " in code else 0
        found -= len(_FIELDS_ONLY.findall(code)) if "@" in code else 0
        found = max(0.0, found)
    return found


one_liners: Final = in_code_by_sign(
    {
        "lambda": first_literal("lambda", r"\b"),
        " for ": r"[\[({][^\[\]\n{}]*\S for [^\[\]\n]+ in [^\n]+[\])}]",
        " ? ": r" \? [^:\n]{1,300} ?: ?[^\n]",
        " else ": r"\S if [^\n]+ else (?!if\b)\S|= if [^\n]+ else ",
        "=> ": r"\w+ = (?:async )?\(?[\w, ]*\)? => (?!\{)[^\n]+\.\w+\([^\n]*\.\w+\(",
    }
)
"""Expressions that put on one line what might be several statements."""
