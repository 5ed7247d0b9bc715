"""Code in six languages that shows, or does not show, what a style asks for.

Each writer gets the features and gives lines. A language that has no such thing as a feature leaves it out, see
`BLIND`.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from bench.learning.world import Style

Has = dict[str, bool]
CODE_FEATURES = frozenset(
    [
        "comments",
        "types",
        "tests",
        "error_handling",
        "logging",
        "early_return",
        "short_names",
        "print_debug",
        "constants",
        "diff",
        "file_name",
        "run_command",
        "code_first",
    ]
)
_UNTYPED = frozenset(["types"])
BLIND: dict[str, frozenset[str]] = {
    "python": frozenset(),
    "typescript": frozenset(),
    "go": _UNTYPED,
    "rust": _UNTYPED,
    "shell": _UNTYPED,
    "sql": frozenset(
        [
            "types",
            "tests",
            "error_handling",
            "logging",
            "early_return",
            "short_names",
            "print_debug",
            "constants",
            "run_command",
        ]
    ),
}
_FILES = {
    "python": ("jobs/sync.py", "python -m jobs.sync"),
    "typescript": ("src/sync.ts", "npx tsx src/sync.ts"),
    "go": ("internal/sync/sync.go", "go run ./cmd/sync"),
    "rust": ("src/sync.rs", "cargo run --release"),
    "shell": ("bin/sync.sh", "bash bin/sync.sh"),
    "sql": ("db/orders.sql", ""),
}
_FENCES = {"python": "py", "typescript": "typescript", "go": "go", "rust": "rust", "shell": "sh", "sql": "sql"}


def write_code(style: Style, rng: random.Random) -> str:
    has, language = style.features, style.language
    lines = _WRITERS[language](has)
    file, command = _FILES[language]
    fence = _FENCES[language]
    if has["diff"]:
        fence = "diff"
        lines = ["@@ -1,2 +1,9 @@", "-placeholder", *(f"+{line}" for line in lines)]
    text = f"```{fence}\n" + "\n".join(lines) + "\n```"
    if has["file_name"]:
        text = rng.choice((f"`{file}`:", f"**{file}**", f"File: {file}")) + f"\n\n{text}"
    if has["run_command"] and command:
        text += "\n\n" + rng.choice((f"Run it: `{command}`", f"```console\n$ {command}\n```"))
    return text


def _if(wanted: bool, *lines: str) -> list[str]:
    return list(lines) if wanted else []


def _python(has: Has) -> list[str]:
    items, item = ("r", "x") if has["short_names"] else ("pending_orders", "order")
    limit = "BATCH_LIMIT" if has["constants"] else "250"
    keep = [f"        store({item})"]
    if has["error_handling"]:
        keep = ["        try:", f"            store({item})", "        except OSError:", f"            requeue({item})"]
    if has["early_return"]:
        guard = [f"    if not {items}:", "        return 0"]
        body = [f"    for {item} in {items}[:{limit}]:", *keep, f"    return len({items})"]
    else:
        guard = [f"    if {items}:"]
        body = [f"        for {item} in {items}[:{limit}]:", *(f"    {line}" for line in keep)]
        body += [f"        return len({items})", "    else:", "        return 0"]
    return [
        *_if(has["constants"], "BATCH_LIMIT = 250", ""),
        f"def sync({items}: list[Order]) -> int:" if has["types"] else f"def sync({items}):",
        *_if(has["comments"], "    # nothing to do for an empty batch"),
        *_if(has["logging"], f'    logger.info("syncing %d", len({items}))'),
        *_if(has["print_debug"], f'    print("DEBUG", {items})'),
        *guard,
        *body,
        *_if(has["tests"], "", "def test_sync_of_nothing():", "    assert sync([]) == 0"),
    ]


def _typescript(has: Has) -> list[str]:
    items, item = ("r", "x") if has["short_names"] else ("pendingOrders", "order")
    limit = "BATCH_LIMIT" if has["constants"] else "250"
    keep = f"store({item})"
    if has["error_handling"]:
        keep = f"try {{ {keep} }} catch (failure) {{ requeue({item}) }}"
    loop = f"for (const {item} of {items}.slice(0, {limit})) {keep}"
    if has["early_return"]:
        body = [f"  if ({items}.length === 0) return 0", f"  {loop}", f"  return {items}.length"]
    else:
        body = [f"  if ({items}.length > 0) {{", f"    {loop}", f"    return {items}.length", "  } else {"]
        body += ["    return 0", "  }"]
    return [
        *_if(has["constants"], "const BATCH_LIMIT = 250", ""),
        f"export function sync({items}: Order[]): number {{" if has["types"] else f"export function sync({items}) {{",
        *_if(has["comments"], "  // nothing to do for an empty batch"),
        *_if(has["logging"], f"  logger.info({{ count: {items}.length }}, 'syncing')"),
        *_if(has["print_debug"], f"  console.log('here', {items})"),
        *body,
        "}",
        *_if(has["tests"], "", "it('syncs nothing', () => {", "  expect(sync([])).toBe(0)", "})"),
    ]


def _go(has: Has) -> list[str]:
    items, item = ("r", "x") if has["short_names"] else ("pendingOrders", "order")
    limit = "batchLimit" if has["constants"] else "250"
    keep = [f"_ = store({item})"]
    if has["error_handling"]:
        keep = [f"if err := store({item}); err != nil {{", '\treturn 0, fmt.Errorf("store: %w", err)', "}"]
    loop = [f"for _, {item} := range {items}[:{limit}] {{", *(f"\t{line}" for line in keep), "}"]
    if has["early_return"]:
        body = [f"\tif len({items}) == 0 {{", "\t\treturn 0, nil", "\t}", *(f"\t{line}" for line in loop)]
        body += [f"\treturn len({items}), nil"]
    else:
        body = [f"\tif len({items}) > 0 {{", *(f"\t\t{line}" for line in loop)]
        body += [f"\t\treturn len({items}), nil", "\t} else {", "\t\treturn 0, nil", "\t}"]
    return [
        *_if(has["constants"], "const batchLimit = 250", ""),
        f"func Sync({items} []Order) (int, error) {{",
        *_if(has["comments"], "\t// nothing to do for an empty batch"),
        *_if(has["logging"], f'\tslog.Info("syncing", "count", len({items}))'),
        *_if(has["print_debug"], f'\tfmt.Println("here", {items})'),
        *body,
        "}",
        *_if(has["tests"], "", "func TestSyncOfNothing(t *testing.T) {", "\trequire.Zero(t, Sync(nil))", "}"),
    ]


def _rust(has: Has) -> list[str]:
    items, item = ("r", "x") if has["short_names"] else ("pending_orders", "order")
    limit = "BATCH_LIMIT" if has["constants"] else "250"
    keep = f"store({item}).map_err(SyncError::Store)?;" if has["error_handling"] else f"store({item}).unwrap();"
    loop = [f"for {item} in {items}.iter().take({limit}) {{", f"    {keep}", "}"]
    if has["early_return"]:
        body = [f"    if {items}.is_empty() {{", "        return Ok(0);", "    }", *(f"    {line}" for line in loop)]
        body += [f"    Ok({items}.len())"]
    else:
        body = [f"    if !{items}.is_empty() {{", *(f"        {line}" for line in loop)]
        body += [f"        Ok({items}.len())", "    } else {", "        Ok(0)", "    }"]
    return [
        *_if(has["constants"], "const BATCH_LIMIT: usize = 250;", ""),
        f"pub fn sync({items}: &[Order]) -> Result<usize, SyncError> {{",
        *_if(has["comments"], "    // nothing to do for an empty batch"),
        *_if(has["logging"], f'    tracing::info!(count = {items}.len(), "syncing");'),
        *_if(has["print_debug"], f"    dbg!({items});"),
        *body,
        "}",
        *_if(has["tests"], "", "#[test]", "fn syncs_nothing() {", "    assert_eq!(sync(&[]).unwrap(), 0);", "}"),
    ]


def _shell(has: Has) -> list[str]:
    items, item = ("d", "f") if has["short_names"] else ("pending_dir", "order_file")
    limit = '"$BATCH_LIMIT"' if has["constants"] else "250"
    keep = f'store "${item}"' + (f' || requeue "${item}"' if has["error_handling"] else "")
    loop = [f'ls "${items}" | head -n {limit} | while read -r {item}; do', f"  {keep}", "done"]
    if has["early_return"]:
        body = [f'  [ -d "${items}" ] || return 0', *(f"  {line}" for line in loop)]
    else:
        body = [f'  if [ -d "${items}" ]; then', *(f"    {line}" for line in loop), "  else", "    true", "  fi"]
    return [
        *_if(has["error_handling"], "set -euo pipefail"),
        *_if(has["constants"], "readonly BATCH_LIMIT=250"),
        "sync_orders() {",
        f"  local {items}=$1",
        *_if(has["comments"], "  # nothing to do without a directory"),
        *_if(has["logging"], f'  logger -t sync "syncing ${items}"'),
        *_if(has["print_debug"], f'  echo "DEBUG ${items}"'),
        *body,
        "}",
        *_if(has["tests"], "", '@test "syncs nothing" {', "  run sync_orders /nowhere", '  [ "$status" -eq 0 ]', "}"),
    ]


def _sql(has: Has) -> list[str]:
    return [
        *_if(has["comments"], "-- only what is still open"),
        "SELECT customer_id, COUNT(*) AS open_orders",
        "FROM orders",
        "WHERE shipped_at IS NULL",
        "GROUP BY customer_id;",
    ]


_WRITERS: dict[str, Callable[[Has], list[str]]] = {
    "python": _python,
    "typescript": _typescript,
    "go": _go,
    "rust": _rust,
    "shell": _shell,
    "sql": _sql,
}
