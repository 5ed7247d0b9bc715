"""Habits of writing code that are no question of layout or types: expressions, functions, names, what a program does.

Learned from verdicts alone, see `contrast`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from hungry_tui.learning.replies.languages import (
    DATA,
    PYTHON,
    RUBY,
    SCRIPTS,
    SHELLS,
    in_raw_code,
    not_in,
    only_in,
    share,
    written_in,
)
from hungry_tui.learning.replies.making import Measure, code_names, in_code, in_code_by_sign
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_FLAT: Final = f"{DATA}sql "
_DEFINES: Final = re.compile(
    r"\n([ \t]*)(?:(?:export|default|async|pub|public|private|static|local|override|suspend|tailrec) )*"
    r"(?:(?:defp?|func|function|fun|fn|sub|let rec)"
    r"\b\*? (?:\([^)\n]*\) ?)?(?:self\.)?(\w+)|"
    r"(?:const|let|var|local) (\w+)(?::[^\n=]+)? = (?:async )?(?:function\b|fn\b|\(?[^\n()=]*\)?[^\n()=]* =>)|"
    r"\(defn (\S+)|(\w+)(?: <-| =) function\b|(\w+)\(\) \{)"
)
_DEFINES_BY_TYPE: Final = re.compile(r"\n([ \t]*)[\w<>\[\],*&:?. ]*?\*?(\w+)\([^;\n]*\)[^;\n()]*\n?[ \t]*\{")
_TYPE_FIRST: Final = words_of("java c cpp c++ cc cs csharp c# dart")
_MAY_DEFINE: Final = words_of("def defp defn func function fun fn sub rec")
_NO_FUNCTION: Final = words_of("if for while switch catch return function with lock using foreach constructor")
_ITSELF: Final = re.compile(
    r"(?:\b(?:self|this|cls|left|right|child|next|node|__MODULE__)\.|\$this->|Self::|self::|@)$"
)


@lru_cache(maxsize=64)
def _end(indent: str) -> re.Pattern[str]:
    """Where a body ends whose first line is indented like this: at the next line that is not deeper."""
    return re.compile(rf"\n[ \t]{{0,{len(indent)}}}(?=[^\s}})\]{{])")


def _recursion(reply: Reply) -> float | None:
    """Functions that call themselves."""
    if not reply.blocks:
        return None
    names = reply.code_names
    if "recur" in names or ("recursive" in names and "with" in names):
        return 1.0
    code, count = reply.bare_after_break, 0
    if not _MAY_DEFINE & names and "() {" not in code and "=>" not in code and "{" not in code:
        return 0.0
    found = [(hit, "" if hit[4] or hit[6] else "(") for hit in _DEFINES.finditer(code)]
    if "{" in code and written_in(reply, _TYPE_FIRST):
        found += [(hit, "(") for hit in _DEFINES_BY_TYPE.finditer(code) if hit[2] not in _NO_FUNCTION]
    for hit, call in found:
        name = hit[hit.lastindex or 0]
        if code.count(name) < 2:
            continue
        ending = _end(hit[1]).search(code, hit.end())
        body = code[hit.end() : ending.start() if ending else len(code)]
        at = body.find(name + call)
        while at >= 0:
            before, after = body[:at], body[at + len(name) : at + len(name) + 1]
            whole = not before[-1:].isalnum() and before[-1:] != "_" and (call or after in " )")
            if whole and (before[-1:] not in ".>:@$" or _ITSELF.search(before)):
                count += 1
                break
            at = body.find(name + call, at + 1)
    return float(count)


_DEF_LINE: Final = re.compile(
    r"\n([ \t]*)(?:(?:async|export|static|default|local) )*(def|class|function|fn|fun|func)\b"
)


def _inner_functions(reply: Reply) -> float | None:
    """Named functions within functions."""
    count, open_ones = 0, list[tuple[int, bool]]()
    for indent, word in _DEF_LINE.findall(reply.bare_after_break):
        depth = len(indent.expandtabs(4))
        while open_ones and open_ones[-1][0] >= depth:
            open_ones.pop()
        count += bool(word != "class" and open_ones and open_ones[-1][1])
        open_ones.append((depth, word != "class"))
    return float(count)


_TERNARY: Final = in_code_by_sign(
    {
        " ? ": r" \? [^\n:?]*[^\s:?]+ ?: |\n[ \t]+\? [^\n]+\n[ \t]+: ",
        " else ": r"(?:[=(,\[{]|return|yield|=>) ?[^\n=]*\S if [^\n]+ else (?!if\b)|"
        r"(?:=|return|=>|->|\() ?if\b[^\n]+ else ",
        "do: ": r"\bif\(?[^\n]+, do: [^\n]+, else: ",
        " then ": r"= if [^\n]+ then [^\n]+ else ",
    }
)
_ARROW: Final = re.compile(r"=>(?! ?\{\})")
_FUNCTION_WORD: Final = re.compile(r"\bfunction\b")


def _arrows(reply: Reply) -> float | None:
    """Share of arrows among functions, in languages that have both."""
    code = reply.bare
    return share(code.count("=>"), len(_FUNCTION_WORD.findall(code)) if "function" in code else 0)


_GLOBAL: Final = in_code_by_sign(
    {
        "global": r"\n\s+global \$?\w",
        " = ": r"\n(?:_?[a-z]\w* (?::[^=\n]+)?= (?:\[\]|\{\}|0|None|False|True|dict\(\)|list\(\)|set\(\)|"
        r"(?:collections\.)?defaultdict\([^\n]*)|(?:let|var) \w+[^\n]*|"
        r"static (?:mut |int |char |bool |size_t )\w+[^\n(]*|"
        r"(?:int|char|double|float|bool) \*?\w+(?:\[\w*\])? = [^\n]*)"
        r"(?=\n)",
        "\nvar ": r"\nvar (?!Err|_ )\w+ |\nvar \(",
        "static mut": r"\bstatic mut\b",
        "$": r"\$GLOBALS|\n\s*\$(?!_)[a-z]\w* \|?\|?= (?=[\s\S]*\bdef )",
    }
)
_HAS_FUNCTION: Final = re.compile(r"\b(?:def|func|function|fn|fun)\b|=>|\) \{")


def _globals(reply: Reply) -> float | None:
    """Variables outside of functions, beside functions."""
    found = _GLOBAL(reply)
    return found and float(found if _HAS_FUNCTION.search(reply.bare) else 0)


_DATES: Final = words_of("""
    datetime date localdate localdatetime zoneddatetime dateformatter strftime strptime timestamp dayjs moment luxon
    datetimeoffset chrono timeinterval instant timedelta offsetdatetime simpledateformat calendar gettime
""")
_ZONED: Final = words_of("""
    utc timezone zoneinfo pytz tz tzinfo zoneddatetime zoneid datetimeoffset utcnow toisostring gmt timestamptz
    zoneoffset offsetdatetime settimezone tolocalestring loadlocation datetimezone timezoneinfo timezone_utc
""")
_RANDOM: Final = words_of("random rand randint shuffle rng default_rng mt19937 randn randrange thread_rng randbytes")
_SEEDED: Final = words_of("seed srand manual_seed random_state set_seed seed_from_u64 mt19937 setseed newsource")
_STREAMS: Final = words_of("""
    createreadstream bufreader bufferedreader bufio iter_lines chunks chunk chunksize chunk_size readline getline
    read_line yield stream streaming pipe pipeline iter_content readable scanner fgets iter_chunks file_stream lines
    foreach_line each_line uselines islice streamreader
""")
_WHOLE: Final = words_of("""
    readfilesync readlines read_to_string readall read_text readalltext file_get_contents readalllines readfile slurp
    readtext read_bytes fetchall
""")


def _of(given: frozenset[str], wanted: frozenset[str]) -> Measure:
    """Whether the code uses any of the wanted names; None where it uses none of the given ones either."""

    def measure(reply: Reply) -> float | None:
        if wanted & reply.code_names:
            return 1.0
        return 0.0 if given & reply.code_names else None

    return measure


_RAW_SQL: Final = re.compile(
    r"[\"'`\n(]\s*(?:SELECT [^;\"]{1,200}?\sFROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE)\b", re.IGNORECASE
)
_SQL_SIGNS: Final = ("SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "select ", "insert into", "CREATE TABLE")
_BOUND: Final = re.compile(
    r"(?:=|>|<|LIKE|\(|,|IN) ?\(?(?:\?|%s|\$\d|:\w|@\w)|(?:VALUES|values) ?\((?:\?|%s|\$\d|:\w|@\w)"
)
_SQL_TAGS: Final = words_of("sql postgresql postgres pgsql mysql sqlite tsql plsql")


def _raw_sql(reply: Reply) -> float | None:
    """Queries in strings of code in another language."""
    code = "\n".join(code for tag, code in reply.blocks if tag not in _SQL_TAGS)
    return float(any(sign in code for sign in _SQL_SIGNS) and bool(_RAW_SQL.search(code))) if code else None


def _parameters(reply: Reply) -> float | None:
    """Whether values are bound to queries; None without queries in strings."""
    return float(bool(_BOUND.search(reply.code))) if _raw_sql(reply) else None


_LAST_CALL: Final = re.compile(r"[A-Za-z_][\w.:]*(?:!?\(| \"\"|\s\()(?!.*\{$)")
_NO_DEMO: Final = re.compile(r"(?:main|module|export|app\.(?:run|listen)|if|for|while|def|return|asyncio\.run)\b")
_DEFINES_WORD: Final = words_of("def class function fn func fun defmodule defn sub")


def _demo(reply: Reply) -> float | None:
    """Whether a block that defines something ends with a call outside of it."""
    if not reply.bare_code:
        return None
    last = reply.bare_code[-1]
    call = not last[:1].isspace() and _LAST_CALL.match(last) and not _NO_DEMO.match(last)
    return float(bool(call) and bool(_DEFINES_WORD & reply.code_names or "=>" in reply.bare))


_LONG_NUMBER: Final = re.compile(r"(?<![\w.#])(?:[1-9]\d{4,}|[1-9]\d{0,2}(?:[_']\d{3})+)(?![\w.])")


def _grouped(reply: Reply) -> float | None:
    """Share of large numbers with separated digits; None without large numbers."""
    numbers = _LONG_NUMBER.findall(reply.bare) if "000" in reply.bare else []
    return sum("_" in number or "'" in number for number in numbers) / len(numbers) if numbers else None


_LETTERS: Final = frozenset("acdghijklmnopqrstvwxyz")
_SHORTENED: Final = words_of("""
    cfg idx tmp buf msg nums cnt arr ret btn usr mgr dst cb conn evt elem obj cur curr acc addr calc pos lst dct hdr pkt
    desc prev amt qty pwd sz cmd proc ptr cust prod txn seq freq dict_ tmp_ val_ vals src_ mid lo hi fname lname
""")
_BOOLEAN: Final = re.compile(
    r"\b(?:is|has|should|can)(?:_[a-z]\w*|[A-Z]\w*)(?: ?(?::|: ?\w+ =|=|:=)(?!=)|\((?=[^()\n]*\)[^\n]*[:{]\n))"
)
_KEYWORD: Final = re.compile(r"\w\((?:[^()\n=]*,)? ?\n?\s*[a-z]\w* ?=(?![=>])")
_KEYWORD_COLON: Final = re.compile(r"\w\((?:[^()\n:]*,)? ?[a-z]\w*: (?!\w+[,)]? ?(?:\{|->))")
_DEFINED_LINE: Final = re.compile(
    r"\n\s*(?:(?:public|private|async|override|suspend|data) )*(?:def|fun|func|class|function)\b[^\n]*"
)


def _keyword_arguments(reply: Reply) -> float | None:
    """Calls that name their arguments."""
    code = _DEFINED_LINE.sub("", reply.bare_after_break)
    colon = written_in(reply, _BY_COLON)
    return float(len((_KEYWORD_COLON if colon else _KEYWORD).findall(code)))


_BY_COLON: Final = words_of(f"{RUBY}php cs csharp c# dart")
_NAMED: Final = re.compile(r"(?<![\w.])[a-z]+_[a-z]+\w*")
_MANY_TAGS: Final = words_of(f"{DATA}{SHELLS}powershell ps1 cmd")


def _languages(reply: Reply) -> float | None:
    """How many programming languages the code is in; None without one."""
    tags = {tag[:2] for tag, _ in reply.blocks if tag and tag not in _MANY_TAGS}
    return float(len(tags)) if tags else None


def _pseudo(reply: Reply) -> float:
    return float(
        any("pseudo" in tag for tag, _ in (*reply.blocks, *reply.others))
        or any(sign in text for _, text in (*reply.others, *reply.blocks) for sign in _PSEUDO)
    )


_PSEUDO: Final = ("END IF", "END FOR", "ENDIF", "ENDFOR", "END WHILE", "ENDWHILE", " ← ", "END FUNCTION")

_IMPORT: Final = re.compile(r"\nimport\b(?!\()")
_STAR: Final = re.compile(
    r"\n\s*(?:from|import|use|using|pub use)\b[^\n]*(?:\*|[.:]_(?=;|\n|\Z)|using namespace)|\nusing namespace"
)
_CTE: Final = re.compile(r"\bwith (?:recursive )?\w+(?: ?\([^)\n]*\))? as (?:materialized )?\(", re.IGNORECASE)
_SELECT_STAR: Final = re.compile(r"\bselect (?:distinct )?(?:\w+\.)?\*", re.IGNORECASE)
_PATHS: Final = re.compile(
    r"[\"'`](?:https?://|postgres(?:ql)?://|redis://|/(?:home|Users|var|etc|tmp|opt|usr|data|mnt)/|["
    r"A-Z]:\\|~/|localhost:\d)|"
    r"=(?:https?://|/(?:home|var|etc|opt|tmp|usr)/)\w"
)
_PINNED: Final = {
    "FROM ": re.compile(r"FROM [\w./-]+:\d"),
    "image:": re.compile(r"image: ?[\"']?[\w./-]+:v?\d"),
    "==": re.compile(r"\n\s*[\"']?[\w-]+(?:\[\w+\])?==\d|install [^\n]*\w==\d"),
    "uses:": re.compile(r"uses: [\w./-]+@v?\w"),
    '": "': re.compile(r"\": \"[\^~]?\d+\.\d+\.\d+\""),
    "version = ": re.compile(r"version = \"[~>=\^ ]*\d"),
}


def _pinned(reply: Reply) -> float | None:
    """Whether a package or image that is named has a version; None where none is."""
    code = reply.code
    near = [sign for sign in _PINNED if sign in code]
    pinned = any(_PINNED[sign].search(f"\n{code}") for sign in near)
    return 1.0 if pinned else 0.0 if not _NAMES_PACKAGES.isdisjoint(near) or "install " in code else None


_NAMES_PACKAGES: Final = frozenset(["FROM ", "image:", "uses:", "version = "])
_COPIES: Final = code_names(
    "copy | deepcopy | clone | structuredclone | cloned | dup | to_owned | copyof | tolist | "
    "array_copy | copy_from_slice | clonedeep | to_vec"
)
_ASSERTS: Final = words_of("assert debug_assert static_assert precondition invariant stopifnot preconditionfailure")
_TESTING: Final = words_of("pytest unittest test describe expect testing junit xctest rspec it fact")


def _assertions(reply: Reply) -> float | None:
    """Assertions in code that is no test: in tests they say nothing."""
    if not reply.blocks:
        return None
    names = reply.code_names
    if _TESTING & names or any(name.startswith("test") for name in names):
        return None
    return float(len(_ASSERTS & names) or ("console.assert" in reply.bare))


HABITS: Final[tuple[tuple[str, str, str, Measure, float], ...]] = (
    ("recursion", "Use recursion.", "Do not use recursion.", not_in(DATA, _recursion), 1),
    (
        "ternaries",
        "Use ternaries (conditional expressions).",
        "Do not use ternaries or conditional expressions.",
        not_in(f"{_FLAT}{SHELLS}go golang lua", _TERNARY),
        1,
    ),
    (
        "inner_functions",
        "Define functions inside functions (closures).",
        "Do not define functions inside functions.",
        not_in(f"{_FLAT}{SHELLS}java c cpp go golang elixir ex perl pl", _inner_functions),
        1,
    ),
    (
        "lambdas",
        "Use lambdas (anonymous functions).",
        "Do not use lambdas or anonymous functions.",
        not_in(
            f"{_FLAT}{SHELLS}c zig",
            in_code_by_sign(
                {
                    "lambda": r"\blambda\b",
                    "=>": r"[(,] ?(?:async )?(?:\([^()\n]*\)|\w+) ?=>",
                    "->": r"[(,{=] ?(?:\([^()\n]*\)|\w+(?:, \w+)*) ?->|\bfn ?\(?[^\n()]*\)? ?->|"
                    r"\\\w+(?: \w+)* ->|->\s?\(?\w* ?\{|"
                    r"->\(\w+\)",
                    "|": r"[({ ]\|(?:&?\w+(?:, ?&?\w+)*|\(\w+, ?\w+\)|&\(\w[^|\n]*\))\|",
                    "func(": r"(?:[(,=] ?|go |defer |return )func\(",
                    "function": r"(?:[(,=] ?|return )function ?\w* ?\(",
                    "fn": r"\bfn\(|\(fn \[|\bfn ?\([^\n)]*\) =>",
                    "sub {": r"\bsub \{",
                    "$0": r"\{[^{}\n]*\$0",
                    " in": r"\{ ?(?:\(?\w+(?:, \w+)*\)?) in\b",
                    "[": r"\[[&=]?\w*\] ?\([^)\n]*\) ?(?:->[^{\n]+)?\{",
                    "{ it": r"\{ ?it\b",
                    "&(": r"&\(&1|[( ]&\(",
                    "#(": r"[( ]#\(",
                    "\\(": r"\\\(\w+\)",
                }
            ),
        ),
        1,
    ),
    (
        "arrow_functions",
        "Write arrow functions.",
        "Write functions with the function keyword.",
        only_in(f"{SCRIPTS}", _arrows),
        0.7,
    ),
    ("globals", "Use global variables.", "Do not use global variables.", not_in(f"{_FLAT}{SHELLS}r", _globals), 1),
    ("continues", "Use continue in loops.", "Do not use continue in loops.", not_in(_FLAT, code_names("continue")), 1),
    (
        "endless_loops",
        "Use infinite loops that break (while true).",
        "Do not use infinite loops such as while true.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "while": r"\bwhile ?\(?(?:True|true|1|:)(?:\)|:|;| ?\{| do)",
                    "for {": r"\bfor \{",
                    "for (;": r"\bfor ?\( ?; ?; ?\)",
                    "loop": r"\bloop (?:\{|do\b)",
                    "repeat": r"\brepeat (?:\{|while true)",
                }
            ),
        ),
        1,
    ),
    (
        "index_loops",
        "Loop over indices.",
        "Loop over the items themselves.",
        not_in(
            f"{_FLAT}sql",
            in_code_by_sign(
                {
                    "for": r"for(?<!\wfor) ?\(?(?:(?:let|int|var|auto|(?:std::)?size_t)? ?\$?\w+ ?(?"
                    r"::?=|: \w+ =) ?\d[^\n]*[;,]|"
                    r"\w+ in (?:range\(len|\(?0 ?\.\.|1:|seq_|\w+\.indices|[01] until)|\w+ <- 0 until|\( ?\w+ ?=)",
                    "times": r"\d\.times\b",
                    ".indices": r"\.indices\b",
                }
            ),
        ),
        1,
    ),
    (
        "comprehensions",
        "Use comprehensions.",
        "Do not use comprehensions.",
        only_in(
            f"{PYTHON}haskell hs elixir ex exs scala erlang julia clojure clj",
            in_code_by_sign(
                {
                    " for ": r"[\[({][^\[\](){}\n]*\S for [\w, ()*]+ in ",
                    "\n": r"[\[({]\n[^\n]+\n\s*for [\w, ()*]+ in [^\n:]+\n",
                    "<-": r"\[[^\[\]\n]+\| ?\w+ ?<-|\bfor \{?[^\n]+ <- ",
                    "(for [": r"\(for \[",
                }
            ),
        ),
        1,
    ),
    (
        "walrus",
        "Use the walrus operator (:=).",
        "Do not use the walrus operator (:=).",
        only_in("python py", in_code(r"\(?\w+ := ", near=(":= ",))),
        1,
    ),
    (
        "else",
        "Use else branches.",
        "Do not use else.",
        not_in(_FLAT, in_code(r"\n\s*(?:\} ?)?(?:else|elif|elsif)\b", near=("else", "elif", "elsif"))),
        1,
    ),
    (
        "destructuring",
        "Use destructuring and tuple unpacking.",
        "Do not use destructuring or tuple unpacking.",
        not_in(
            f"{_FLAT}{SHELLS}java c go golang",
            in_code_by_sign(
                {
                    "} = ": r"\b(?:const|let|var|local) \{[^\n}]*\} = ",
                    "] = ": r"(?:\b(?:const|let|var)|\bauto&?&?|\n\s*) ?\[\w[^\n\]]*\] = ",
                    ") = ": r"\b(?:val|let|var|my|const)? ?\(\$?\w+(?:, ?\$?\w+)+\) = ",
                    "({": r"\(\{ ?\w+(?:, ?\w+)* ?\}\)? ?(?::|=>|\))",
                    ", ": r"\n\s*\*?\w+(?:, ?\*?\w+)+ ?= ",
                    "for ": r"for \(?\w+, ?\w+\)? in ",
                    "} = %": r"\{:ok, \w+\} = ",
                    "for (": r"\bfor \((?:const|let|auto&?|val)? ?[\[(]\w+, ?\w+[\])]",
                }
            ),
        ),
        1,
    ),
    (
        "null_safety",
        "Use optional chaining and null coalescing.",
        "Do not use optional chaining or null coalescing.",
        only_in(
            f"{SCRIPTS}{RUBY}kotlin kt swift cs csharp c# php dart",
            in_code_by_sign(
                {"?.": r"[\w)\]]\?\.[\w(\[]", "??": r"\?\?", "?: ": r" \?: ", "&.": r"\w&\.\w", "?->": r"\?->"}
            ),
        ),
        1,
    ),
    (
        "unwraps",
        "Force-unwrap optional values.",
        "Do not force-unwrap optional values.",
        only_in(
            "swift rust rs kotlin kt typescript ts tsx dart",
            in_code_by_sign(
                {
                    "!": r"[a-z\])]![.;)\]\n]|!! ?|\btry! |\bas! ",
                    ".unwrap()": r"\.unwrap\(\)",
                    ".expect(": r"\.expect\(\"\"\)",
                }
            ),
        ),
        1,
    ),
    (
        "errors_as_values",
        "Return errors as values (result types such as Result or Either).",
        "Do not return errors as values or result types.",
        not_in(
            f"{_FLAT}{SHELLS}go golang",
            in_code_by_sign(
                {
                    "Result": r"\bResult(?:<|\.|\[|\()|-> Result\b",
                    "Either": r"\bEither\b",
                    "Ok(": r"\bOk\(",
                    "{:ok": r"\{:ok\b",
                    "xpected": r"std::expected|\bunexpected\(",
                    "ok: ": r"\{ ?ok: (?:true|false)",
                    "uccess": r"\bSuccess\(|\bsuccess: (?:true|false)",
                    "Left": r"\bLeft\b",
                }
            ),
        ),
        1,
    ),
    (
        "null_returns",
        "Return null, None or nil where there is nothing to return.",
        "Do not return null, None or nil.",
        not_in(
            f"{_FLAT}{SHELLS}go golang haskell hs elixir ex clojure clj",
            in_code_by_sign(
                {"return": r"return (?:None|null|nil|undefined|NULL|nullptr|-1|NA)\b", "None": r"\n\s*None\n"}
            ),
        ),
        1,
    ),
    (
        "assertions",
        "Use assertions.",
        "Do not use assertions.",
        not_in(f"{_FLAT}{SHELLS}", lambda r: _assertions(r)),
        1,
    ),
    (
        "default_arguments",
        "Use default arguments.",
        "Do not use default arguments.",
        not_in(
            f"{_FLAT}{SHELLS}go golang rust rs java c zig lua perl pl haskell hs clojure clj",
            in_code_by_sign(
                {
                    "def": r"def(?<!\wdef)p? [\w.]+[!?]?\([^)]*?(?:=(?![=>])|\\\\)|def \w+\([^)\n]*\w+: \w[^)\n]*\)\n",
                    "fun": r"fun(?<!\wfun)c?(?:tion)?\*? ?\w*(?:<[^>\n]*>)?\([^)]*?=(?![=>])",
                    "constructor(": r"constructor\([^)]*?=(?![=>])",
                    "class ": r"class \w+\([^)]*?\w: [^,)=]+ = ",
                    "=> ": r"\((?:[^()\n]*, )?\w+(?:: [^,)=\n]+)? = [^()\n]+\) => ",
                    " = ": r"[(,] ?(?:const )?(?:int|string|bool|double|float|size_t|std::string&?|["
                    r"A-Z]\w*\??) [a-z]\w* = "
                    r"[^,()\n;]+(?:\(\))?[,)]",
                    "{": r"\{(?:required )?[\w?]+ \w+ = [^{}\n]+\}\)",
                }
            ),
        ),
        1,
    ),
    (
        "keyword_arguments",
        "Use keyword arguments (named arguments) in calls.",
        "Do not use keyword arguments.",
        only_in(f"{PYTHON}{RUBY}kotlin kt scala r php cs csharp c# dart", _keyword_arguments),
        1,
    ),
    (
        "variadics",
        "Take variadic arguments (*args, rest parameters).",
        "Do not take variadic arguments.",
        not_in(
            f"{_FLAT}{SHELLS}",
            in_code_by_sign(
                {
                    "*": r"\b(?:def|lambda)\b[^\n]*[(, ]\*{1,2}[a-z]\w*",
                    "...": r"\((?:[^()\n]*, )?\.\.\.\$?\w+(?:: ?[^()\n]+)?\) ?(?::[^\n{]+)?(?:=>|\{)|\w \.\.\.\w+\)|"
                    r"\w\.\.\. \w+\)|, \.\.\.\)|function ?\w*\([^)\n]*\.\.\.|\w\.\.\.\)",
                    "vararg": r"\bvararg\b",
                    "params ": r"\bparams \w+\[\]",
                }
            ),
        ),
        1,
    ),
    (
        "promise_chains",
        "Chain promises with then.",
        "Use await instead of promise chains.",
        only_in(SCRIPTS, lambda r: share(r.bare.count(".then("), r.bare.count("await "))),
        0.5,
    ),
    (
        "commonjs",
        "Load modules with require (CommonJS).",
        "Load modules with import (ES modules).",
        only_in(SCRIPTS, lambda r: share(r.bare.count("require("), len(_IMPORT.findall(r.bare_after_break)))),
        0.5,
    ),
    (
        "exports",
        "Export the functions and classes.",
        "Do not export anything.",
        only_in(
            f"{SCRIPTS}{PYTHON}",
            in_code_by_sign({"export": r"\n\s*(?:module\.)?exports?\b", "__all__": r"\n__all__"}),
        ),
        1,
    ),
    (
        "default_export",
        "Use default exports.",
        "Use named exports.",
        only_in(
            SCRIPTS,
            lambda r: share(r.bare.count("export default"), r.bare.count("export ") - r.bare.count("export default")),
        ),
        0.5,
    ),
    (
        "wildcard_imports",
        "Use wildcard imports.",
        "Do not use wildcard imports.",
        not_in(
            f"{_FLAT}{SHELLS}",
            lambda r: (
                float(len(_STAR.findall(r.bare_after_break)))
                if "*" in r.bare or "using namespace" in r.bare
                else 0.0
                if "import" in r.code_names
                else None
            ),
        ),
        1,
    ),
    (
        "raw_sql",
        "Write raw SQL.",
        "Do not write raw SQL.",
        not_in(f"{_FLAT}{SHELLS}postgresql postgres mysql plsql", _raw_sql),
        1,
    ),
    (
        "orm",
        "Use an ORM.",
        "Do not use an ORM.",
        not_in(
            f"{_FLAT}{SHELLS}",
            code_names(
                "sqlalchemy | declarative_base | mapped_column | prisma | activerecord | applicationrecord | gorm | "
                "sequelize | typeorm | hibernate | entitymanager | jparepository | dbcontext | diese"
                "l | ecto | eloquent | "
                "sqlmodel | peewee | drizzle | mongoose | doctrine | sea_orm | has_many | belongs_to | findunique | "
                "findmany | crudrepository | dbset | tortoise | foreignkey"
            ),
        ),
        1,
    ),
    (
        "query_parameters",
        "Use parametrised queries with placeholders.",
        "Do not use parametrised queries.",
        not_in(f"{_FLAT}{SHELLS}", _parameters),
        1,
    ),
    (
        "ctes",
        "Use CTEs (WITH clauses).",
        "Do not use CTEs or WITH clauses.",
        lambda r: float(bool(_CTE.search(r.bare))) if any(tag in _SQL_TAGS for tag, _ in r.blocks) else None,
        1,
    ),
    (
        "select_star",
        "Use SELECT *.",
        "Name the columns instead of SELECT *.",
        lambda r: float(bool(_SELECT_STAR.search(r.code))) if "elect " in r.code or "ELECT" in r.code else None,
        1,
    ),
    (
        "sample_data",
        "Include sample data.",
        "Do not include sample data.",
        in_raw_code(
            "Alice",
            "Bob",
            "Jane",
            "John",
            "Lorem",
            "lorem",
            "foo@",
            "sample_",
            "sampleData",
            "samples",
            "dummy",
            "mock_",
            "mockData",
            "demo_",
            "Apple",
            "Widget",
            "Ada Lovelace",
            '"Ada"',
            "fixtures",
            "example_",
            "exampleData",
        ),
        1,
    ),
    (
        "demo_call",
        "End the code with a call that demonstrates it.",
        "Do not end the code with a demo call.",
        not_in(f"{_FLAT}{SHELLS}go golang rust rs java c cpp zig", _demo),
        1,
    ),
    (
        "progress",
        "Show progress (a progress bar).",
        "Do not show progress.",
        not_in(
            _FLAT,
            code_names("tqdm | progress | spinner | progressbar | progress_bar | indicatif | ora | track | alive_bar"),
        ),
        1,
    ),
    (
        "coloured_output",
        "Colour the terminal output.",
        "Do not colour the terminal output.",
        in_raw_code(
            "\\033[",
            "\\x1b[",
            "\\e[",
            "\\u001b[",
            "colorama",
            "chalk",
            "termcolor",
            "picocolors",
            "ForegroundColor",
            "from rich",
            "tput setaf",
            "owo_colors",
            "colored::",
            "kleur",
            "pastel",
        ),
        1,
    ),
    (
        "exit_codes",
        "Set an exit code.",
        "Do not set exit codes.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "exit": r"\.exit\b|::exit\b|exit(?<![\w.]exit)(?:\(\w+\)| \d| \$\?)|exitProcess"
                    r"\(|exitCode|exit_code",
                    "Exit": r"\bos\.Exit\(|SystemExit|Environment\.Exit|ExitCode",
                    "EXIT_": r"\bEXIT_(?:FAILURE|SUCCESS)",
                }
            ),
        ),
        1,
    ),
    (
        "hard_coded",
        "Hard-code paths and URLs.",
        "Do not hard-code paths or URLs.",
        lambda r: float(bool(_PATHS.search(r.code))) if r.blocks else None,
        1,
    ),
    (
        "placeholders",
        "Use placeholder values such as YOUR_API_KEY.",
        "Do not use placeholder values such as YOUR_API_KEY.",
        in_raw_code(
            "YOUR_",
            "your-",
            "your_",
            "<your",
            "example.com",
            "changeme",
            "xxxx",
            "path/to/",
            "sk-",
            "example.org",
            "<name>",
            "my-app",
            "mydb",
            "REPLACE_",
            "placeholder",
            "<your",
        ),
        1,
    ),
    (
        "configuration",
        "Put settings into a configuration object or file.",
        "Do not use a configuration object or file.",
        code_names(
            "config | configuration | settings | basesettings | appsettings | viper | configparser | tomllib | "
            "appconfig | load_config | loadconfig | options_file | iconfiguration | ioptions"
        ),
        1,
    ),
    (
        "time_zones",
        "Handle time zones explicitly (UTC).",
        "Do not handle time zones.",
        _of(_DATES, _ZONED),
        1,
    ),
    ("seeds", "Seed the random generator.", "Do not seed the random generator.", _of(_RANDOM, _SEEDED), 1),
    (
        "sleeping",
        "Wait with sleep.",
        "Do not use sleep.",
        not_in(_FLAT, code_names("sleep | usleep | nanosleep | settimeout | delay | wait_for_timeout | start_sleep")),
        1,
    ),
    (
        "streaming",
        "Stream the data or read it in chunks.",
        "Read the data in at once.",
        lambda r: _of(_WHOLE, _STREAMS)(r),
        1,
    ),
    (
        "bit_tricks",
        "Use bitwise operations.",
        "Do not use bitwise operations.",
        not_in(
            f"{_FLAT}{SHELLS}",
            in_code_by_sign(
                {
                    "<<": r"\b1[uUlL]* ?<< ?\w|[a-z)\]](?<!<< \w) << [1-9]\d?\b(?! ?<<)",
                    ">>": r"[a-z)\]] ?>>>? ?(?:\d|[a-z]+\b(?! ?>>))",
                    " & ": r" & (?:0x|1\b|\(|-|~|mask|\w+ [!=]= 0)",
                    "^": r"\w \^=? \w",
                    "|=": r"\|= ?(?:1|0x|\()",
                    "~": r"[=(& ]~[a-z(]",
                }
            ),
        ),
        1,
    ),
    (
        "grouped_digits",
        "Group the digits of large numbers (1_000_000).",
        "Do not group the digits of numbers.",
        _grouped,
        0.5,
    ),
    (
        "copies",
        "Copy values before changing them (defensive copies).",
        "Do not make defensive copies.",
        not_in(
            _FLAT,
            lambda r: (
                _COPIES(r) or (float("[..." in r.bare or "{ ..." in r.bare or "{..." in r.bare) if r.blocks else None)
            ),
        ),
        1,
    ),
    (
        "snake_case",
        "Name things in snake_case.",
        "Do not name things in snake_case.",
        not_in(_FLAT, lambda r: float(bool(_NAMED.search(r.bare)))),
        1,
    ),
    (
        "letters",
        "Use one-letter names.",
        "Do not use one-letter names.",
        not_in(DATA, lambda r: float(len(_LETTERS & r.code_names))),
        2,
    ),
    (
        "abbreviations",
        "Abbreviate names.",
        "Do not abbreviate names.",
        not_in(DATA, lambda r: float(len(_SHORTENED & r.code_names))),
        1,
    ),
    (
        "hungarian",
        "Put the type or scope into names (Hungarian notation, m_ prefix).",
        "Do not use Hungarian notation or prefixes such as m_.",
        not_in(
            _FLAT,
            in_code_by_sign(
                {
                    "m_": r"m_(?<!\wm_)[a-z]",
                    "str": r"str(?<!\wstr)[A-Z][a-z]",
                    "int": r"int(?<!\wint)[A-Z][a-z](?!eger)",
                    "arr": r"arr(?<!\warr)[A-Z][a-z]",
                    "obj": r"obj(?<!\wobj)[A-Z][a-z]",
                    "sz": r"sz(?<!\wsz)[A-Z][a-z]",
                    "bln": r"bln[A-Z]",
                    "lst": r"lst(?<!\wlst)[A-Z][a-z]",
                    "dct": r"dct[A-Z]",
                }
            ),
        ),
        1,
    ),
    (
        "boolean_names",
        "Begin names of booleans with is, has, can or should.",
        "Do not begin names of booleans with is or has.",
        not_in(
            _FLAT,
            lambda r: (
                float(bool(_BOOLEAN.search(r.bare)))
                if any(sign in r.bare for sign in ("is_", "has_", "is", "has", "can", "should"))
                else 0.0
            ),
        ),
        1,
    ),
    (
        "inline_styles",
        "Use inline styles.",
        "Do not use inline styles.",
        only_in("html jsx tsx vue svelte javascript js", lambda r: float("style=" in r.code or ".style." in r.code)),
        1,
    ),
    (
        "pinned",
        "Pin versions of packages and images.",
        "Do not pin versions of packages or images.",
        lambda r: _pinned(r),
        1,
    ),
    (
        "several_languages",
        "Give the code in more than one programming language.",
        "Give the code in a single programming language.",
        _languages,
        2,
    ),
    ("pseudocode", "Write pseudocode.", "Do not write pseudocode.", _pseudo, 1),
)
"""Name, instruction for it, instruction against it, measure, threshold."""
