"""What code does about failure: catch everything, hide it, hand it on as a value, try again, or do without."""

from __future__ import annotations

import re
from typing import Final

from hungry_tui.learning.replies.further import in_code_by_sign, in_raw_code_by_sign
from hungry_tui.learning.replies.languages import DATA, NO_PROGRAM, SCRIPTS, SHELLS, not_in, written_in
from hungry_tui.learning.replies.making import Rows, either
from hungry_tui.learning.replies.reply import Reply
from hungry_tui.learning.wording import words_of

_RESULTS: Final = in_code_by_sign(
    {
        "Result": r"\bResult(?:<|\.|\[|\()|-> Result\b",
        "Either": r"\bEither\b",
        "Ok(": r"\bOk\(",
        "{:ok": r"\{:ok\b",
        "xpected": r"std::expected|\bunexpected\(",
        "uccess": r"\bSuccess\(",
        "Left": r"\bLeft\b",
        "ailure": r"\w*(?:Result|Outcome)[\w<>]*[.:]{1,2}[fF]ailure\(|return \.failure\(|\bFailure\(",
        "ail(": r"\b\w*Result[\w<>]*[.:]{1,2}[fF]ail\(",
        "alse": r"\bnew \w*(?:Result|Outcome|Response|Status)(?:<\w*>)?\(false\b|"
        r"\breturn [A-Z]\w*\((?:\w+=)?False\b|\breturn \(?False, ?\(?f?\"\"",
        "None": r"\breturn \(?None, ?(?:f?\"\"|\w*err\w*|str\(|\w*Error)",
        "null": r"\breturn \[null, ?(?:\"\"|`|\w*[eE]rr|new \w*Error)",
    }
)
_KEYED: Final = (
    r"\n(?![^\n]*\b(?:json|jsonify|JSONResponse|send|Response|render|body|write|expect|assert\w*)\()[^\n]*?"
    r"(?:\b(?:success|ok|succeeded|is_?[sS]uccess)\??[\"']?(?: ?: ?|: | => |=)(?:true|false)\b|"
    r"[\"'](?:success|ok)[\"']: (?:True|False)|[\"']status[\"'] ?(?::|=>) ?[\"'](?:error|success|ok|fail\w*)[\"']|"
    r"\breturn \{ ?(?:data: [^,\n]+, )?error: [^\n]*\})"
)
_RESULT_KEYS: Final = in_raw_code_by_sign(
    dict.fromkeys(("uccess", 'ok": ', "ok': ", "ok: ", "ok=", "ucceeded", 'status"', "status'", "error: "), _KEYED)
)


_ANY_ERROR: Final = r"(?:\\?(?:\w+\.)*(?:Exception|Throwable|Error|BaseException|StandardError))\b"
_CATCHES: Final = in_code_by_sign(
    {
        "except": r"\n\s*except ?\(?(?:(?:Base)?Exception\b[^\n]*)?:(?=\s)",
        "catch": rf"catch ?\((?:final )?(?:const )?(?:\w+ ?: ?)?{_ANY_ERROR}(?: [\w$]+)?\)|"
        r"catch ?\(\.\.\.\)|catch\s*\{",
        "catch (": r"catch ?\((?:const )?(?:std::)?exception ?&|catch ?\(_\)",
        "rescue": r"\n\s*rescue(?: *=> *\w+)?[ \t]*(?=\n)|\brescue (?:StandardError|Exception)\b|"
        r"\n\s*rescue\n\s*_? ?\w* ->",
        "OTHERS": r"(?i:when others)",
        "trap": r"\btrap [^\n]*\bERR\b",
        "CATCH": r"\bBEGIN CATCH\b",
        "suppress(": r"\bsuppress\((?:Base)?Exception\)",
        "tryCatch": r"\btryCatch\(",
        "runCatching": r"\brunCatching\b",
        "pcall": r"\bx?pcall\(",
    }
)
_CATCHES_BY_NAME: Final = re.compile(r"\bcatch ?\(\w+(?:: (?:unknown|any))?\)|\.catch\(")
_TOLD_APART: Final = re.compile(
    r"\binstanceof\b|\b(?:e|err|error|ex)\??\.(?:code|name|status)\b ?[!=]==?|\bon \w+ catch"
)
_NAMED_ONLY: Final = words_of(f"{SCRIPTS}dart")


def _catch_all(reply: Reply) -> float | None:
    """Handlers of any error whatever; where an error has no type, those that do not ask which it is."""
    found = _CATCHES(reply)
    if "catch" not in reply.code_names or not written_in(reply, _NAMED_ONLY):
        return found
    code = reply.bare
    return float(not _TOLD_APART.search(code) and bool(found or _CATCHES_BY_NAME.search(code)))


_DEFAULT: Final = (
    r"(?:null|None|nil|undefined|nullptr|NULL|std::nullopt|false|False|\[\]|\{\}|\(\)|\"\"|0(?:\.0)?|-1|"
    r"(?:self\.|this\.)?_?(?:default|fallback|DEFAULT|FALLBACK)\w*|set\(\)|dict\(\)|list\(\)|empty\w*\(\)|"
    r"(?:List|Map|Set|Collections|Optional|Array|Enumerable|Stream|string|String|Vec|HashMap)(?:\.|::)\w*"
    r"(?:[eE]mpty|of|new)\w*(?:<[^>\n]*>)?(?:\(\))?|new \w+(?:<\w*>)?\(\)|array\(\)|\(\{\}\))"
)
_SAYS: Final = r"(?:[^\n;{}]*(?:[lL]og|print|warn|console|error|echo|puts|Console|stderr|fmt)[^\n]*\n\s*){0,2}"
_SWALLOWS: Final = in_code_by_sign(
    {
        "except": rf"\n\s*except\b[^\n]*:\s*{_SAYS}(?:return(?: {_DEFAULT})?|pass|\.\.\.|"
        rf"[\w.]+ = {_DEFAULT})[ \t]*(?=\n|\Z)",
        "catch": rf"\bcatch\b ?(?:\([^)\n]*\))?\s*\{{\s*{_SAYS}(?:return(?: {_DEFAULT})?;?\s*|"
        rf"{_DEFAULT}\s*|[\w.$]+ = {_DEFAULT};?\s*)?\}}",
        ".catch": rf"\.catch\(\(?\w*\)? ?=> ?(?:{_DEFAULT}|\{{\s*(?:return {_DEFAULT};?\s*)?\}})\)",
        "suppress": r"\bsuppress\(",
        "rescue": rf"\n\s*rescue\b[^\n]*\n\s*{_SAYS}(?:_ -> )?(?:return )?{_DEFAULT}\s*\n\s*end\b|"
        rf"\S rescue {_DEFAULT}|\n\s*rescue[^\n]*\n\s*end\b",
        "unwrap_or": r"\.unwrap_or_else\(\|_\w*\||\b(?:parse(?:::<\w+>)?|read\w*|from_\w+|decode|recv|open|load)"
        r"\([^\n()]*\)\s*\.unwrap_or(?:_default)?\(",
        ".ok()": r"\.ok\(\)(?:;| *\n\}|\.(?:unwrap_or|flatten))",
        "Err(_": rf"\bErr\(_\w*\) => (?:{_DEFAULT}|continue|return(?: {_DEFAULT})?|\{{\}})(?=[,;\s])",
        "let _ = ": r"\blet _ = \w[^\n]*\(",
        "nil {": rf"\berr != nil \{{\n\s*{_SAYS}return (?:{_DEFAULT}|\[?\]?[\w.\[\]]+\{{\}}|d(?:ef)?)\s*\n\s*\}}",
        "||": r"\|\| (?:true\b|:(?=\s|\)|\Z)|(?:echo|printf) (?![^\n]*(?:>&2|exit))[^\n]*\))",
        "try?": r"\(try\? [^\n]*\?\?|(?:return|(?<!let )\b\w+ =) try\?|\n\s*(?:_ = )?try\? |\btry\? [^\n]*\?\? ",
        "runCatching": r"\brunCatching\b[^\n]*(?:\n[^\n]*){0,3}?\.getOr(?:Null|Default|Else)\b",
        "@": r"[=(!] ?@(?:file|fopen|json|unlink|mkdir|include|getimagesize|simplexml|unserialize)\w*\(",
        ":error": r"\{:error, _\w*\} -> (?:nil|\[\]|%\{\}|\"\"|0|false|default\w*)",
        "OTHERS": r"(?i:when others\s+then\s+(?:return )?null)",
    }
)


_RETRIES: Final = re.compile(r"(?:retr(?:y|ies|ying)|backoff)(?!_?after)")
_PAUSES: Final = re.compile(r"sleep|settimeout|delay|wait")
_TRIES: Final = re.compile(r"attempt|tries\b|tries_left")
_LONGER: Final = re.compile(
    r"(?:sleep|delay|wait|settimeout|after)\w*\b[^\n]{0,200}(?:\*\*|<<|\bpow\w*\(|\^|\* ?(?:attempt|tries|i|n)\b)|"
    r"\b\w*(?:delay|wait|sleep|pause|interval|backoff)\w* ?(?:\*= ?[12]|= [^\n]{0,200}"
    r"(?:delay|wait|sleep|pause)\w* ?\* ?[12])|"
    r"\b(?:delay|wait|sleep|pause)\w*=\$\(\([^\n]{0,200}\* ?2"
)
_COUNTED: Final = re.compile(
    r"\n\s*for (?:\w+ in (?:range\(|\(?[01] ?\.|1 2|\{1\.|\$\(seq)|\(?(?:let |int |var |\$)?\w+ ?:?= ?\d)"
    r"[^\n]*\n(?:[^\n]*\n){0,8}?[^\n]*(?:\btry\b|catch|except|rescue|err|Err\(|break|exit 0|return 0)[^\n]*\n"
    r"(?:[^\n]*\n){0,8}?[^\n]*(?:[sS]leep|delay|setTimeout)"
)


def _retries(reply: Reply) -> float | None:
    """Whether what fails is tried again: it is named so, or a counted loop waits, longer and longer."""
    if not reply.blocks:
        return None
    code = reply.bare_lower
    if ("retr" in code or "backoff" in code) and _RETRIES.search(code):
        return 1.0
    if not _PAUSES.search(code):
        return 0.0
    tried = bool(_TRIES.search(code) or _LONGER.search(code))
    return float(tried or ("for" in code and bool(_COUNTED.search(reply.bare_after_break))))


_OPTIONAL: Final = in_raw_code_by_sign(
    {
        "ImportError": r"except \(?[^\n:]*ImportError[^\n]*:\s*\n(?!\s*(?:sys\.exit|raise|exit|print))",
        "ModuleNotFound": r"except \(?[^\n:]*ModuleNotFoundError[^\n]*:\s*\n(?!\s*(?:sys\.exit|raise|exit|print))",
        "find_spec": r"\bfind_spec\(",
        "hasattr": r"\bhasattr\((?:os|sys|torch|np|tf|socket|signal|ssl|asyncio|time|select|typing|math|\w*module), ",
        "is_available": r"is_available\(\)",
        "require": r"\btry \{[^}]*\brequire\([^}]*\} ?catch",
        "import(": r"\btry \{[^}]*\bimport\([^}]*\} ?catch",
        "typeof": r"typeof [\w.]+ [!=]==? [\"'](?:undefined|function)",
        "navigator": r"\bnavigator\.\w+\s*(?:\?[^.]|&&|\|\||\)\s*\{)|[\"']\w+[\"'] in navigator\b",
        "window": r"[\"']\w+[\"'] in window\b|\bif \(!?window\.\w+\)|\bwindow\.\w+ \|\|",
        "globalThis": r"\bglobalThis\.\w+ (?:\?\?|\|\||\?)",
        "command -v": r"\bif command -v[^\n]*(?:\n[^\n]*){1,8}?\n\s*(?:else|elif)\b|command -v[^\n]*\|\| command -v|"
        r"command -v[^\n]*&& [^\n]*\|\|",
        "which": r"\bif which [^\n]*(?:\n[^\n]*){1,8}?\n\s*(?:else|elif)\b|\bshutil\.which\(",
        "exists(": r"\b(?:function|class|method)_exists\(",
        "extension_loaded": r"\bextension_loaded\(",
        "#if": r"#if(?:def| defined)? ?\(?(?:HAVE|USE|WITH|ENABLE|HAS)_\w*|#if [^\n]*(?:__has_include|canImport|__AVX|"
        r"__SSE|__cpp_|_OR_GREATER)|#ifdef __(?:AVX|SSE|ARM)",
        "feature": r"\bcfg!?\((?:not\()?(?:any\(|all\()?feature\b|feature_detected!",
        "LoadError": r"\brescue LoadError\b",
        "defined?": r"\bdefined\?\(",
        "respond_to?": r"\brespond_to\?",
        "#available": r"#available\(",
        "SDK_INT": r"\bSDK_INT >=",
        "forName": r"\bClass\.forName\([\s\S]{0,200}?catch",
        "LookPath": r"\bLookPath\(",
        "@supports": r"@supports\b",
    }
)
_SHEETS: Final = "css scss sass less "


FAILURES: Final[Rows] = (
    (
        "errors_as_values",
        "Return errors as values (Result, Either, success flags).",
        "Do not return errors as values (Result, Either, success flags).",
        not_in(f"{NO_PROGRAM}{SHELLS}go golang", either(_RESULTS, _RESULT_KEYS)),
        1,
    ),
    (
        "catch_all",
        "Catch all exceptions (catch-all handlers).",
        "Catch only specific exceptions, no catch-all handlers.",
        not_in(f"{DATA}go golang rust rs c zig haskell hs", _catch_all),
        1,
    ),
    (
        "swallowed_errors",
        "Swallow errors and return an empty default.",
        "Do not swallow errors; let them surface.",
        not_in(NO_PROGRAM, _SWALLOWS),
        1,
    ),
    (
        "retries",
        "Retry what fails, with backoff.",
        "Do not retry what fails.",
        not_in(NO_PROGRAM, _retries),
        1,
    ),
    (
        "fallbacks",
        "Fall back where a library or feature is missing (feature detection).",
        "Require libraries and features, without fallbacks.",
        not_in(DATA.replace(_SHEETS, ""), _OPTIONAL),
        1,
    ),
)
