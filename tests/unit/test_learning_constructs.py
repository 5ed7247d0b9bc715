"""What code is made of is seen in any common language, and look-alikes are not taken for it."""

from __future__ import annotations

import re

import pytest

from hungry_tui.learning.replies.aspects import ASPECTS
from hungry_tui.learning.replies.constructs import CONSTRUCTS
from hungry_tui.learning.replies.reply import Reply

Snippets = tuple[tuple[str, str], ...]

CODE: dict[str, tuple[Snippets, Snippets]] = {  # (language, code) with the aspect, and without
    "recursion": (
        (
            ("python", "def fact(n):\n    if n == 0:\n        return 1\n    return n * fact(n - 1)"),
            ("js", "const walk = (node) => {\n  node.children.forEach(c => walk(c));\n};"),
            ("go", "func fib(n int) int {\n\treturn fib(n-1) + fib(n-2)\n}"),
            ("java", "class A {\n  int depth(Node n) {\n    return 1 + depth(n.left);\n  }\n}"),
            ("elixir", "def fact(0), do: 1\ndef fact(n), do: n * fact(n - 1)"),
            ("sql", "WITH RECURSIVE t AS (SELECT 1) SELECT * FROM t"),
        ),
        (
            ("python", "def save(self):\n    super().save()\n\nsave()"),
            ("js", "function run() {\n  other.run();\n}\nrun();"),
            ("go", "func add(a int) int {\n\treturn a + 1\n}\n\nfunc main() {\n\tadd(1)\n}"),
            ("python", "def insert(self, x):\n    self.items.insert(0, x)"),
        ),
    ),
    "ternaries": (
        (
            ("python", "x = 1 if ok else 2"),
            ("js", "const x = ok ? 1 : 2;"),
            ("kotlin", "val x = if (ok) 1 else 2"),
            ("rust", "let x = if ok { 1 } else { 2 };"),
        ),
        (
            ("python", "if ok:\n    x = 1\nelse:\n    x = 2"),
            ("ts", "function f(a?: string, b: number) {\n  return a;\n}"),
            ("swift", "let x: Int? = nil"),
        ),
    ),
    "lambdas": (
        (
            ("python", "f = sorted(xs, key=lambda x: x.a)"),
            ("js", "xs.map(x => x.a);"),
            ("java", "xs.forEach(x -> use(x));"),
            ("rust", "let f = xs.iter().map(|x| x + 1);"),
            ("go", "go func() {\n\twork()\n}()"),
            ("swift", "xs.map { $0.name }"),
        ),
        (
            ("rust", "match x {\n    Some(y) => y,\n    None => 0,\n}"),
            ("python", "def f(x):\n    return x"),
            ("csharp", "public int Area => width * height;"),
        ),
    ),
    "globals": (
        (
            ("python", "count = 0\n\ndef f():\n    global count\n    count += 1"),
            ("js", "let total = 0;\n\nfunction add(x) {\n  total += x;\n}"),
            ("rust", "static mut COUNT: u32 = 0;\n\nfn f() {}"),
        ),
        (
            ("python", "LIMIT = 3\n\ndef f():\n    count = 0\n    return count"),
            ("js", "const LIMIT = 3;\n\nfunction add(x) {\n  let total = 0;\n  return total + x;\n}"),
        ),
    ),
    "records": (
        (
            ("python", "@dataclass\nclass P:\n    x: int"),
            ("kotlin", "data class P(val x: Int)"),
            ("java", "record P(int x) {}"),
            ("go", "type P struct {\n\tX int\n}"),
        ),
        (("python", "class P:\n    def run(self):\n        pass"), ("js", "const record = { x: 1 };")),
    ),
    "classes": (
        (
            ("python", "class Cache:\n    def get(self, key):\n        return self.items[key]"),
            ("ts", "export class Cache {\n  get(key: string) { return 1; }\n}"),
            ("go", "func (c *Cache) Get(k string) string {\n\treturn c.m[k]\n}"),
            ("rust", "impl Cache {\n    fn get(&self) {}\n}"),
            ("swift", "struct Cache {\n    func get() {}\n}"),
        ),
        (
            ("kotlin", "data class P(val x: Int)"),
            ("python", "class ParseError(Exception):\n    pass"),
            ("go", "type P struct {\n\tX int\n}"),
            ("ts", "interface P {\n  x: number;\n}"),
            ("html", '<div class="a"></div>'),
            ("python", "@dataclass\nclass P:\n    x: int\n    y: int"),
        ),
    ),
    "interfaces": (
        (
            ("python", "class Store(Protocol):\n    def get(self): ..."),
            ("go", "type Store interface {\n\tGet() string\n}"),
            ("swift", "protocol Store {\n    func get()\n}"),
            ("rust", "trait Store {\n    fn get(&self);\n}"),
        ),
        (("ts", "interface P {\n  x: number;\n}"), ("go", "var x interface{}"), ("python", "class A:\n    pass")),
    ),
    "inheritance": (
        (
            ("python", "class Dog(Animal):\n    pass"),
            ("java", "class Dog extends Animal {}"),
            ("ruby", "class Dog < Animal\nend"),
            ("kotlin", "class Dog(val name: String) : Animal()"),
        ),
        (
            ("python", "class ParseError(Exception):\n    pass"),
            ("kotlin", "class Dog(val name: String)"),
            ("java", "class Box<T> {}"),
            ("csharp", "class Box<T> {}"),
        ),
    ),
    "custom_errors": (
        (
            ("python", "class ParseError(Exception):\n    pass"),
            ("go", 'var (\n\tErrMissing = errors.New("x")\n)'),
            ("swift", "enum ParseError: Error {\n    case a\n}"),
        ),
        (("python", "raise ValueError(1)"), ("js", 'throw new Error("x");')),
    ),
    "enums": (
        (("python", "class C(Enum):\n    A = 1"), ("rust", "enum C {\n    A,\n}"), ("go", "const (\n\tA = iota\n)")),
        (("elixir", "Enum.map(xs, & &1)"), ("python", "for i, x in enumerate(xs):\n    pass")),
    ),
    "decorators": (
        (
            ("python", "@cache\ndef f():\n    pass"),
            ("java", "@Transactional\npublic String name() {}"),
            ("rust", "#[derive(Debug)]\nstruct P;"),
        ),
        (
            ("java", "@Override\npublic String toString() {}"),
            ("ruby", "def f\n  @x = 1\nend"),
            ("css", "@media print {\n}"),
            ("elixir", "@limit 3"),
        ),
    ),
    "cleanup": (
        (
            ("python", "with open(p) as f:\n    f.read()"),
            ("go", "defer f.Close()"),
            ("csharp", "using var f = File.OpenRead(p);"),
            ("java", "try (var f = open(p)) {\n}"),
        ),
        (
            ("csharp", "using System;\nusing System.IO;"),
            ("cpp", "using namespace std;"),
            ("js", "app.use(cors());"),
            ("elixir", "with {:ok, x} <- f() do\n  x\nend"),
        ),
    ),
    "generators": (
        (
            ("python", "def f():\n    yield 1"),
            ("js", "function* f() {\n  yield 1;\n}"),
            ("kotlin", "val s = sequence {\n    yield(1)\n}"),
        ),
        (
            ("ruby", "def each\n  yield 1\nend"),
            ("python", "@pytest.fixture\ndef db():\n    yield connect()"),
            ("scala", "for (x <- xs) yield x"),
        ),
    ),
    "branching": (
        (
            ("python", "match x:\n    case 1:\n        pass"),
            ("go", "switch x {\ncase 1:\n}"),
            ("rust", "let y = match x {\n    _ => 1,\n};"),
            ("kotlin", "val y = when (x) {\n    else -> 1\n}"),
            ("elixir", "case f() do\n  _ -> 1\nend"),
        ),
        (
            ("swift", "enum C {\n    case a\n}"),
            ("scala", "case class P(x: Int)"),
            ("python", "match = re.match(p, s)"),
        ),
    ),
    "entry_point": (
        (
            ("python", 'if __name__ == "__main__":\n    run()'),
            ("go", "func main() {\n}"),
            ("csharp", "static void Main(string[] args) {\n}"),
            ("ruby", "run if $0 == __FILE__"),
            ("bash", 'main() {\n  echo 1\n}\nmain "$@"'),
        ),
        (("python", "def domain():\n    pass"), ("js", "function run() {\n}")),
    ),
    "command_line": (
        (
            ("python", "import argparse"),
            ("go", 'name := flag.String("a", "b", "c")'),
            ("rust", "let a = std::env::args();"),
        ),
        (("python", "def f(*args):\n    return args"), ("java", "static void main(String[] args) {\n}")),
    ),
    "interpolation": (
        (
            ("python", 'f"a {x}"'),
            ("js", "const a = `x ${y}`;"),
            ("ruby", 'puts "a #{x}"'),
            ("kotlin", 'println("a $x")'),
            ("swift", 'print("a \\(x)")'),
            ("csharp", 'var a = $"x {y}";'),
            ("rust", 'println!("{name}");'),
        ),
        (
            ("c", 'printf("%d", x);'),
            ("js", '$("#id").hide();'),
            ("rust", 'println!("{}", x);'),
            ("python", '"a {}".format(x)'),
        ),
    ),
    "regular_expressions": (
        (
            ("python", "import re"),
            ("js", "if (s.match(/a+/g)) {}"),
            ("ruby", "s =~ /a/"),
            ("java", "Pattern p = Pattern.compile(s);"),
        ),
        (("js", "const x = a / b / c;"), ("python", "x = a // b")),
    ),
    "generics": (
        (
            ("ts", "function f<T>(x: T): T {\n  return x;\n}"),
            ("go", "func F[T any](x T) T {\n\treturn x\n}"),
            ("rust", "fn f<T: Ord>(x: T) {}"),
            ("python", "def f[T](x: T) -> T:\n    return x"),
        ),
        (("java", "List<String> xs;"), ("rust", "fn f<'a>(x: &'a str) {}"), ("python", "x: list[int] = []")),
    ),
    "single_quotes": (
        (("python", "x = 'a'\ny = 'b'"), ("js", "const x = 'a';")),
        (("python", 'x = "a"  # don\'t\ny = "isn\'t"'), ("js", 'const x = "a";')),
    ),
    "trailing_commas": (
        (("python", "x = [\n    1,\n    2,\n]"), ("js", "const x = {\n  a: 1,\n};")),
        (("python", "x = [\n    1,\n    2\n]"), ("js", "f(\n  a,\n  b\n);")),
    ),
    "braces": (
        (("csharp", "void F()\n{\n    G();\n}"), ("c", "int f(int a)\n{\n    return a;\n}")),
        (("java", "void f() {\n    g();\n}"), ("js", "if (a) {\n  b();\n}")),
    ),
    "two_spaces": (
        (("js", "/**\n * A\n */\nfunction f() {\n  g();\n}"), ("ruby", "def f\n  g\nend")),
        (("python", "def f():\n    g()"), ("java", "class A {\n    int x;\n}")),
    ),
    "aligned": (
        (("python", "x      = 1\nlonger = 2\ny      = 3"), ("yaml", "a:   1\nbcd: 2\ne:   3")),
        (("python", "x = 1\nlonger = 2"),),
    ),
    "wrapped_arguments": (
        (("python", "def f(\n    a,\n    b,\n):\n    pass"), ("kotlin", "fun f(\n    a: Int,\n    b: Int,\n) {}")),
        (("python", "def f(a, b):\n    pass"), ("js", "f(() => {\n  g();\n});")),
    ),
    "method_chains": (
        (("js", "xs\n  .filter(a)\n  .map(b);"), ("elixir", "xs\n|> Enum.map(a)\n|> Enum.sum()")),
        (("js", "xs.filter(a).map(b);"), ("rust", "let x = ..=3;")),
    ),
    "concatenation": (
        (("python", 'x = "a" + b'), ("js", 'const x = a + "b";'), ("lua", 'x = "a" .. b'), ("php", "$x = 'a' . $b;")),
        (("python", "x = a + b"), ("js", "const x = `a${b}`;")),
    ),
    "banners": (
        (("python", "# ------ setup ------\nx = 1"), ("swift", "// MARK: - Views\nlet x = 1"), ("js", "// ====\nf();")),
        (("python", "# setup\nx = 1"), ("sql", "-- a\nSELECT 1")),
    ),
    "numbered_comments": (
        (("python", "# 1. read\nx = 1\n# 2. write\ny = 2"), ("js", "// Step 1: read\nf();\n// Step 2: write\ng();")),
        (("python", "# read 1. thing\nx = 1"),),
    ),
    "comment_sentences": (
        (("python", "# Read the file.\nx = 1"), ("go", "// F reads a file.\nfunc F() {}")),
        (("python", "# read the file\nx = 1"), ("js", "f(); // read it")),
    ),
    "lower_comments": (
        (("python", "# read the file\nx = 1"), ("js", "f(); // read it")),
        (("python", "# Read the file\nx = 1"), ("sql", "-- Read it\nSELECT 1")),
    ),
    "reasons_in_comments": (
        (("python", "# sorted because the API is slow\nx = 1"), ("js", "f(); // avoids a race")),
        (("python", "# read the file\nx = 1"),),
    ),
    "block_comments": (
        (("c", "/* read it */\nint x;"), ("js", "/* a */\nf();")),
        (("c", "// read it\nint x;"), ("go", "// read\nx := 1")),
    ),
    "docstrings": (
        (
            ("go", "// Add adds.\nfunc Add() {}"),
            ("elixir", '@doc "Adds."\ndef add, do: 1'),
            ("rust", "/// Adds.\nfn add() {}"),
            ("r", "#' Adds\nadd <- function(x) x"),
        ),
        (("go", "// adds\nfunc Sum() {}"), ("python", "# Adds\ndef add():\n    pass")),
    ),
    "comments": (
        (
            ("clojure", "; adds\n(+ 1 2)"),
            ("terraform", "# a\nx = 1"),
            ("erlang", "% a\nf() -> 1."),
            ("hs", "-- a\nx = 1"),
        ),
        (("clojure", "(+ 1 2)"), ("python", "x = a % b"), ("css", "a { color: #fff; }")),
    ),
    "shebang": (
        (("bash", "#!/usr/bin/env bash\necho 1"), ("python", "#!/usr/bin/env python3\nx = 1")),
        (("bash", "echo 1"),),
    ),
    "strict_mode": ((("bash", "set -euo pipefail"), ("js", '"use strict";')), (("bash", "echo 1"),)),
    "default_arguments": (
        (
            ("python", "def f(a, b=1):\n    pass"),
            ("js", "function f(a, b = 1) {\n}"),
            ("kotlin", "fun f(a: Int = 1) {}"),
            ("csharp", "void F(int a = 1) {\n}"),
        ),
        (("python", "def f(a, b):\n    g(b=1)"), ("js", "function f(a) {\n  const b = 1;\n}")),
    ),
    "keyword_arguments": (
        (("python", "f(a=1)"), ("kotlin", "f(a = 1)"), ("csharp", "F(a: 1);")),
        (("python", "def f(a=1):\n    pass"), ("python", "f(a == 1)")),
    ),
    "null_safety": (
        (("js", "const x = a?.b ?? 1;"), ("kotlin", "val x = a?.b ?: 1"), ("ruby", "a&.b")),
        (("js", "const x = a ? b : c;"), ("swift", "var x: Int? = nil")),
    ),
    "unwraps": (
        (("swift", "let x = a!.b"), ("rust", "let x = a.unwrap();"), ("kotlin", "val x = a!!")),
        (("swift", "if !a { return }"), ("rust", 'println!("a");'), ("ts", "if (a !== b) {}")),
    ),
    "index_loops": (
        (
            ("python", "for i in range(len(xs)):\n    pass"),
            ("js", "for (let i = 0; i < n; i++) {\n}"),
            ("go", "for i := 0; i < n; i++ {\n}"),
        ),
        (("python", "for x in xs:\n    pass"), ("js", "for (const x of xs) {\n}"), ("go", "for _, x := range xs {\n}")),
    ),
    "endless_loops": (
        (("python", "while True:\n    pass"), ("go", "for {\n}"), ("js", "while (true) {\n}")),
        (("python", "while x:\n    pass"), ("go", "for x {\n}")),
    ),
    "destructuring": (
        (("python", "a, b = f()"), ("js", "const { a, b } = f();"), ("rust", "let (a, b) = f();")),
        (("python", "a = f(b, c)"), ("js", "const a = { b };")),
    ),
    "assertions": (
        (("python", "def f(x):\n    assert x > 0"), ("c", "void f(int x) {\n    assert(x);\n}")),
        (("python", "def f(x):\n    return x"),),
    ),
    "raw_sql": (
        (("python", 'db.execute("SELECT a FROM t")'), ("go", 'db.Query("SELECT a FROM t")')),
        (("python", 'x = select("a")'), ("js", "const from = 1;")),
    ),
    "query_parameters": (
        (
            ("python", 'db.execute("SELECT a FROM t WHERE b = ?", (b,))'),
            ("js", 'q("SELECT a FROM t WHERE b = $1", [b])'),
        ),
        (("python", "db.execute(f\"SELECT a FROM t WHERE b = '{b}'\")"),),
    ),
    "upper_sql": ((("sql", "SELECT a FROM t"),), (("sql", "select a from t"),)),
    "ctes": ((("sql", "WITH t AS (SELECT 1) SELECT 2"),), (("sql", "SELECT 1"),)),
    "demo_call": (
        (("python", "def f():\n    pass\n\nprint(f())"), ("js", "function f() {}\nconsole.log(f());")),
        (
            ("python", "def f():\n    pass"),
            ("python", "def main():\n    pass\n\nmain()"),
            ("js", "const f = () => {\n};"),
        ),
    ),
    "exit_codes": (
        (("python", "sys.exit(1)"), ("bash", "exit 1"), ("go", "os.Exit(1)")),
        (("python", "exited = 1"), ("bash", "echo 1")),
    ),
    "hard_coded": (
        (("python", 'x = "/home/me/a"'), ("js", 'fetch("https://a.b/c");')),
        (("python", 'x = "a/b"'), ("js", "fetch(url);")),
    ),
    "time_zones": (
        (("python", "datetime.now(timezone.utc)"), ("java", "ZonedDateTime.now()")),
        (("python", "datetime.now()"), ("java", "LocalDate.now()")),
    ),
    "seeds": ((("python", "random.seed(1)"), ("r", "set.seed(1)")), (("python", "random.random()"),)),
    "streaming": (
        (("js", "fs.createReadStream(p)"), ("rust", "BufReader::new(f)")),
        (("js", "fs.readFileSync(p)"), ("python", "f.readlines()")),
    ),
    "bit_tricks": (
        (("python", "x = 1 << n"), ("c", "y = x & 0xff;")),
        (("cpp", "std::cout << x << 1;"), ("rust", "f(&1);"), ("python", "a >= b")),
    ),
    "grouped_digits": ((("python", "x = 1_000_000"), ("rust", "let x = 50_000;")), (("python", "x = 1000000"),)),
    "letters": ((("python", "a = b + c"),), (("python", "total = first + second"),)),
    "hungarian": ((("csharp", 'string strName = "a";'), ("cpp", "int m_count;")), (("js", "const stringName = 1;"),)),
    "boolean_names": (
        (("python", "is_ready = True"), ("js", "const hasItems = true;")),
        (("python", "ready = isinstance(x, int)"), ("js", "const ready = xs.isEmpty();")),
    ),
    "arrow_functions": ((("js", "const f = () => 1;"),), (("js", "function f() {\n  return 1;\n}"),)),
    "promise_chains": ((("js", "f().then(g);"),), (("js", "await f();"),)),
    "commonjs": ((("js", 'const a = require("a");'),), (("js", 'import a from "a";'),)),
    "pinned": ((("dockerfile", "FROM python:3.12"), ("txt2", "a==1.0")), (("dockerfile", "FROM python"),)),
    "prints": (
        (("ruby", "p x"), ("powershell", 'Write-Host "a"'), ("cpp", "std::cout << x;"), ("php", "echo $x;")),
        (("js", "const p = 1;"), ("go", "message := 1")),
    ),
    "immutability": (
        (("java", "final int x = 1;"), ("kotlin", "val x = 1"), ("ts", "readonly x: number;")),
        (("kotlin", "var x = 1"), ("js", "let x = 1;"), ("rust", "let mut x = 1;")),
    ),
}


def _cases(place: int) -> list[tuple[str, str, str]]:
    return [(name, *snippet) for name, sides in CODE.items() for snippet in sides[place]]


def _value(name: str, language: str, code: str) -> bool | None:
    return ASPECTS[name].has(Reply(f"Here it is:\n\n```{language}\n{code}\n```\n"))


@pytest.mark.parametrize(("name", "language", "code"), _cases(0))
def test_code_that_has_it_is_seen(name: str, language: str, code: str) -> None:
    assert _value(name, language, code) is True


@pytest.mark.parametrize(("name", "language", "code"), _cases(1))
def test_look_alikes_are_not_taken_for_it(name: str, language: str, code: str) -> None:
    assert not _value(name, language, code)


def test_each_construct_has_a_name_of_its_own() -> None:
    names = [row[0] for row in CONSTRUCTS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", CONSTRUCTS, ids=[row[0] for row in CONSTRUCTS])
def test_instructions_are_one_plain_clause(row: tuple[str, str, str, object, float]) -> None:
    for text in row[1:3]:
        assert re.fullmatch(r"[A-Z][^!?]*\.", text)
        assert len(re.findall(r"\b(?:not|never|without|avoid|leave out)\b", text, re.IGNORECASE)) <= 1


@pytest.mark.parametrize("row", CONSTRUCTS, ids=[row[0] for row in CONSTRUCTS])
def test_prose_has_no_code(row: tuple[str, str, str, object, float]) -> None:
    assert not ASPECTS[row[0]].has(Reply("Use a dict for that."))
