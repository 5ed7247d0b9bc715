"""What a reply has is seen in any wording and language, and near misses are not taken for it."""

from __future__ import annotations

import pytest

from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.aspects.code import CODE as ABOUT_CODE
from hungry_tui.learning.replies.constructs import CONSTRUCTS
from hungry_tui.learning.replies.reply import Reply

REPLIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {  # with the aspect, and without
    "preamble": (
        (
            "Sure! Use a dict.",
            "Sorry about that. Happy to take another look. Use a dict.",
            "Brilliant question! Let's dive in.\n\nUse a dict.",
            "🚀 Certainly, here is the code.",
            "> how do I cache?\n\nOkay, so you want a cache. Use a dict.",
            "Parsing dates is a common task in Python. Use `datetime`.",
            "I'll walk you through it. Use a dict.",
            "## Answer\n\nBefore we start, a word on dicts.",
            "Well, this one comes up all the time. Use a dict.",
            "You want to parse a CSV file. Use `csv`.",
            "Ah, a classic! Use a dict.",
        ),
        (
            "Use a dict.",
            "Sorry, that was wrong: the index starts at 1.",
            "I would use a dict: it keeps the order.",
            "The sure way is a lock.",
            "```python\nx = 1\n```\nSure, that works.",
            "No. The lock is held twice.",
            "Great care is needed: the file is shared.",
            "**TL;DR** use a dict.\n\nThe keys are hashed.",
            "Its index is built once. Let me know what you need.",
        ),
    ),
    "praise": (
        (
            "Great question! Use a dict.",
            "What a clever approach to caching, well done.",
            "You clearly know your way around Go.",
            "Your instinct is solid: cache it.",
            "Nice catch. The index is off by one.",
            "Use a lock. Hats off for spotting the race.",
            "Excellent! Then a dict will do.",
            "I love how tidy this is. Use a dict.",
            "You're on the right track: a dict will do.",
            "That's a really thoughtful idea. Use a dict.",
        ),
        (
            "A good approach is to use a dict.",
            "It is a good idea to add tests.",
            "This works well with large files.",
            "The perfect hash has no collisions.",
            "Great care is needed with threads.",
            "You really need a lock here.",
            "That is a strong reference, so it leaks.",
            "A nice side effect: it is faster.",
            "A smart pointer frees it. The call is cheap.",
        ),
    ),
    "closing_offer": (
        (
            "Use a dict.\n\nLet me know how it goes.",
            "Use a dict.\n\nWant a version with a lock?",
            "Use a dict. Shout if it fails.",
            "Use a dict.\n\nI can also show the async variant.",
            "Use a dict.\n\nNeed it in Go? Just ask.",
            "Use a dict.\n\nShould I add tests?",
            "Use a dict.\n\nIf you'd like, I can extend it. 🙂",
            "Use a dict.\n\nHappy coding!",
            "Use a dict.\n\nPaste the traceback and I will take another look.",
            "Use a dict.\n\nTell me which one you prefer.",
        ),
        (
            "Use a dict if you need the order.",
            "Let me know how it goes. Then I looked: use a dict.\n\nThe keys are hashed.",
            "It needs a lock.\n\nThe caller closes the file.",
            "Want speed? Use a dict.\n\n```python\nd = {}\n```",
            "The job just lets the queue drain.",
            "The worker can reach out to the store at any time.",
            "You can also pass a key.",
            "Run it, then post the result to the queue.",
        ),
    ),
    "clarifying": (
        ("Which version do you run?", "How many rows?\n\nUse a dict.", "- Is it shared?\n- Is it large?"),
        (
            "> how do I cache?\n\nUse a dict.",
            "## Why does it fail?\n\nThe key is missing.",
            "Call `f?.x` there.",
            "Use a dict.\n\nWould you like a test?",
        ),
    ),
    "jargon": (
        (
            "The call is idempotent.",
            "It folds over a monoid.",
            "A lock-free queue avoids it.",
            "Eventual consistency is enough here, with a quorum.",
            "Use higher-order functions and currying.",
        ),
        ("Call it twice and nothing changes.", "The lock is free again.", "It puts the rows together one by one."),
    ),
    "exclamation": (("Done! It works!",), ("It is `a != b` or `!x`, and ![so](x.png) on.", "Done!")),
    "summary": (("TL;DR at the end.\n\nIn short: cache.",), ("TL;DR: cache.\n\nThe keys are hashed.",)),
    "example": (("For example, `f(1)`.",), ("See https://docs.example.org/cache.", "Mail me@example.com.")),
    "diagram": (
        ("```\n+---+\n| a |\n+---+\n```", "```mermaid\ngraph TD\n```", "```text\na --> b\n```"),
        ("```html\n<!-- a -->\n```", "It goes a -> b."),
    ),
    "headings": (("**Approach**\n\nCache it.",), ("**src/app.ts**\n\nCache it.", "**It** caches.")),
}
CODE: dict[str, tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]] = {  # as (language, code)
    "error_handling": (
        (
            ("python", "try:\n    run()\nexcept OSError:\n    pass"),
            ("go", "if err != nil {\n\treturn err\n}"),
            ("rust", "let text = read(path)?;\nOk(text)"),
            ("rust", "store(x).map_err(Failed::Store)"),
            ("rust", "match run() {\n    Err(e) => log(e),\n    Ok(v) => v,\n}"),
            ("ts", "load().catch(report)"),
            ("js", "fs.readFile(p, (err, d) => {\n  if (err) return done(err)\n})"),
            ("bash", "set -euo pipefail\nrun"),
            ("sh", 'store "$f" || requeue "$f"'),
            ("bash", "run || exit 1"),
            ("swift", "do { try run() } catch { print(error) }"),
            ("kotlin", "runCatching { load() }.getOrElse { null }"),
            ("java", "find(id).orElseThrow(NotFound::new)"),
            ("ruby", "begin\n  run\nrescue IOError\n  retry\nend"),
            ("elixir", "case run() do\n  {:error, why} -> why\nend"),
            ("sql", "BEGIN\n  run();\nEXCEPTION WHEN unique_violation THEN NULL;\nEND"),
            ("c", "if (fd < 0) { perror(path); }"),
            ("diff", "@@ -1 +1,4 @@\n-run()\n+try:\n+    run()\n+except OSError:\n+    pass"),
        ),
        (
            ("python", "value = first or second"),
            ("go", "func Sync(rows []Row) (int, error) {\n\t_ = store(rows)\n\treturn 0, nil\n}"),
            ("rust", "fn sync() -> Result<usize, SyncError> {\n    store().unwrap();\n    Ok(1)\n}"),
            ("ts", "const name = user?.name ?? 'x' || y"),
            ("js", "const a = b ? c : d"),
            ("sh", '[ -d "$d" ] || return 0'),
            ("kotlin", "val size: Int? = map[key]"),
            ("python", "if email != null_value:\n    error_count = 0"),
            ("diff", "-try:\n-    run()\n-except OSError:\n-    pass\n+run()"),
        ),
    ),
    "guards": (
        (
            ("python", "def f(x):\n    if not x:\n        return 0\n    run(x)"),
            ("ts", "function f(x) {\n  if (!x) return\n  run(x)\n}"),
            ("go", "if len(x) == 0 {\n\treturn 0\n}\nrun(x)"),
            ("rust", "let Some(x) = y else {\n    return;\n};"),
            ("swift", "guard let x = y else { return }"),
            ("ruby", "def f(x)\n  return 0 unless x\n  run(x)\nend"),
            ("kotlin", "val x = y ?: return"),
            ("sh", '[ -n "$x" ] || return 0'),
            ("java", "for (var x : all) {\n    if (x.isEmpty()) {\n        continue;\n    }\n    run(x);\n}"),
            ("diff", " def f(x):\n+    if not x:\n+        return 0\n     run(x)"),
        ),
        (
            ("python", "def f(x):\n    if x:\n        run(x)\n    else:\n        return 0"),
            ("python", "def f(x):\n    if x:\n        return 1\n    else:\n        return 0"),
            ("ts", "if (x) {\n  return 1\n} else {\n  return 0\n}"),
            ("go", "if err := run(); err != nil {\n\treturn err\n}"),
            ("python", "return 1 if x else 0"),
            ("sh", 'if [ -d "$x" ]; then\n  run\nelse\n  return 0\nfi'),
        ),
    ),
    "tests": (
        (
            ("python", "def test_f():\n    assert f() == 1"),
            ("ts", "it('runs', () => {\n  expect(f()).toBe(1)\n})"),
            ("go", "func TestF(t *testing.T) {}"),
            ("rust", "#[test]\nfn f() {\n    assert_eq!(1, 1);\n}"),
            ("kotlin", "@Test\nfun f() = assertEquals(1, g())"),
        ),
        (
            ("kotlin", "list.map { it.name }"),
            ("rust", 'let x = read().expect("a file");'),
            ("python", "latest = contest(1)"),
        ),
    ),
    "logging": (
        (
            ("python", "logger.info(1)"),
            ("js", "console.log(1)\nlogger.warn(2)"),
            ("go", 'slog.Info("x")'),
            ("bash", 'echo "late" >&2'),
            ("php", "error_log('late');"),
            ("csharp", "_logger.LogWarning(late);"),
        ),
        (("js", "console.log(1)\nconsole.warn(2)"), ("python", "y = math.log(x)"), ("python", "blog = 1")),
    ),
    "functions": (
        (
            ("python", "def a(): ...\ndef b(): ..."),
            ("kotlin", "fun a() = 1\nfun b() = 2"),
            ("java", "  public int a() {\n  }\n  private static List<T> b(T t) {\n  }"),
        ),
        (
            ("python", "def a(): ...\ndef test_a(): ..."),
            ("go", "func A() {}\nfunc TestA(t *testing.T) {}"),
            ("java", "public class A {\n  private final B b = new B(1);\n  public int a() {"),
        ),
    ),
    "validation": (
        (
            ("python", 'if size < 0:\n    raise ValueError("size")'),
            ("java", "if (size < 0) {\n    throw new IllegalArgumentException();\n}"),
        ),
        (("python", "try:\n    run()\nexcept OSError as e:\n    raise ValueError from e"),),
    ),
    "constants": (
        (
            ("python", "LIMIT = 5\nrun(LIMIT)"),
            ("go", "const limit = 5"),
            ("sh", "readonly LIMIT=5"),
            ("rust", "pub const LIMIT: usize = 5;"),
            ("java", "private static final int LIMIT = 5;"),
            ("c", "#define LIMIT 5"),
            ("diff", "+LIMIT = 5\n+run(LIMIT)"),
        ),
        (("python", "run(5)"), ("ts", "const rows = load()"), ("python", "if SIZE == 5: run()")),
    ),
    "comments": (
        (("diff", "+# as a set\n+x = {1}"), ("diff", "+-- as a view\n+SELECT 1"), ("rust", "// as a set\nlet x = 1;")),
        (("diff", "-# as a list\n+x = {1}"), ("rust", "#[test]\nfn f() {}"), ("diff", "@@ -1 +1 @@\n+x = 1")),
    ),
    "type_hints": (
        (
            ("python", "def f(x: int) -> str: ..."),
            ("ts", "function f(x: number): string {}"),
            ("php", "function f(int $x): string {}"),
        ),
        (("python", "def f(x): ..."), ("js", "function f(x) {}")),
    ),
    "debug_prints": (
        (("go", 'fmt.Println("here", x)'), ("python", 'print(f"{x=}")'), ("rust", "dbg!(x);")),
        (("python", 'print("Total:", x)'), ("go", 'fmt.Println("done")')),
    ),
    "long_names": (
        (("go", "pendingOrders := load()"), ("sh", "local pending_orders=$1")),
        (("go", "x := load()"), ("sh", "local d=$1")),
    ),
}
COMMANDS = (
    "Run it: `python -m jobs.sync`",
    "```console\n$ make test\n```",
    "```bash\n# once\npip install httpx\nexport TOKEN=x\n```",
    "Then `sudo systemctl restart nginx`.",
    "```\n$ ls -l\n```",
    "Install it with `npm i -D vitest`.",
)
NO_COMMANDS = (
    "Call `make` or `go` there.",
    "```bash\nfor f in *; do\n  store $f\ndone\n```",
    "```sh\nsync() {\n  local d=$1\n}\n```",
    "```python\nmake(test)\n```",
    "It costs $ 5 to run `f(x)`.",
)
FILES = (
    "`src/app.ts`:\n\n```ts\nx\n```",
    "**app/main.py**\n\n```py\nx\n```",
    "File: config.yaml",
    "```py\n# jobs/sync.py\nx\n```",
    "### `main.go`",
    "Change it in `src/app.ts` first.",
    "In `settings.py`:\n\n```py\nx\n```",
    "It lives in src/app/main.rs now.",
)
NO_FILES = (
    "Run it: `python bin/sync.py`",
    "See https://example.org/a/b.html for more.",
    "```console\n$ npx tsx src/sync.ts\n```",
    "```ts\nimport x from './src/app.ts'\n```",
    "It calls `os.path` and `df.to_json`.",
    "Every Node.js server does.",
)


def has(name: str, text: str) -> bool | None:
    return ASPECTS[name].has(Reply(text))


@pytest.mark.parametrize("name", REPLIES)
def test_a_feature_of_the_text(name: str) -> None:
    having, lacking = REPLIES[name]
    assert [text for text in having if has(name, text) is not True] == []
    assert [text for text in lacking if has(name, text) is not False] == []


@pytest.mark.parametrize("name", CODE)
def test_a_feature_of_code_in_any_language(name: str) -> None:
    having, lacking = ([f"It goes:\n\n```{tag}\n{code}\n```" for tag, code in rows] for rows in CODE[name])
    assert [text for text in having if has(name, text) is not True] == []
    assert [text for text in lacking if has(name, text) is not False] == []


@pytest.mark.parametrize(
    ("name", "having", "lacking"), [("commands", COMMANDS, NO_COMMANDS), ("file_names", FILES, NO_FILES)]
)
def test_commands_and_files_that_are_named(name: str, having: tuple[str, ...], lacking: tuple[str, ...]) -> None:
    assert [text for text in having if has(name, text) is not True] == []
    assert [text for text in lacking if has(name, text) is not False] == []


def test_a_drawing_is_no_code_and_says_nothing_about_any() -> None:
    reply = Reply("It goes:\n\n```\na --> b\n```")
    assert not reply.blocks
    assert ASPECTS["comments"].has(reply) is None
    both = Reply("It goes:\n\n```\na --> b\n```\n\n```py\nx\n```")
    assert both.blocks == [("py", "x\n")]
    assert ASPECTS["language_tag"].has(both) is True


def test_types_that_a_language_demands_say_nothing_of_a_wish_for_them() -> None:
    assert has("type_hints", "```go\nfunc F(x int) int { return x }\n```") is None
    assert has("type_hints", "```go\nvar x int\n```\n\n```py\nx: int = 1\n```") is True


def test_what_only_code_can_have_is_not_missed_where_there_is_none() -> None:
    prose = Reply("Use pathlib.")
    rows = (*(name for name, *_ in CONSTRUCTS), *(aspect.name for aspect in ABOUT_CODE))
    told_in_prose = {"expected_output", "pseudocode", "edge_cases", "example", "code", "alternatives", "tradeoffs"}
    assert {name for name in rows if ASPECTS[name].value(prose) is not None} == told_in_prose
