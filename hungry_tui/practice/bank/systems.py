"""Tasks in Go, Rust, SQL and the shell."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from hungry_tui.practice.bank.task import Task

TASKS = (
    Task(
        "code_generation",
        "go",
        "go golang http server endpoint health handler web service gin api router",
        "A small server with a health endpoint and timeouts, ready to grow routes.",
        """
«net/http»Library: `net/http` is enough, since its router knows methods and wildcards.
«gin»Library: gin brings binding and middleware along.
Timeouts: Without a read timeout a slow client holds a connection for ever.
«e»Errors: The error of `ListenAndServe` is logged and ends the program.
Health: The endpoint answers without touching the database, so it tells whether the process lives.
""",
        """
package main

import (
«e»	"log"
	"net/http"
	"time"
«gin»
«gin»	"github.com/gin-gonic/gin"
)

«d»// newServer returns the server with its routes.
func newServer(listenAddress string) *http.Server {
«net/http»	router := http.NewServeMux()
«net/http»	router.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
«net/http»		w.Write([]byte("ok"))
«net/http»	})
«gin»	router := gin.New()
«gin»	router.GET("/health", func(c *gin.Context) { c.String(http.StatusOK, "ok") })
«c»	// a slow client must not hold a connection for ever
	return &http.Server{Addr: listenAddress, Handler: router, ReadTimeout: 5 * time.Second}
}

func main() {
«e»	if err := newServer(":8080").ListenAndServe(); err != nil {
«e»		log.Fatal(err)
«e»	}
«!e»	newServer(":8080").ListenAndServe()
}
""",
        'if newServer(":0").Handler == nil {\n\tt.Fatal("no routes")\n}',
        "$ go run . &\ncurl localhost:8080/health",
        "newServer",
        {"newServer": "srv", "listenAddress": "addr", "router": "r"},
        (("net/http", "gin"),),
    ),
    Task(
        "debugging",
        "go",
        "go golang deadlock goroutine goroutines leak channel nil map panic concurrent map writes all asleep race fix",
        "The channel is never closed, so the receiver waits for ever and the runtime reports a deadlock.",
        """
Cause: `range` over a channel ends only when the channel is closed.
Fix: The sender closes it, after the last send and nowhere else.
«WaitGroup»Senders: With several of them a `WaitGroup` tells when all are done.
«errgroup»Senders: An errgroup waits for all of them and keeps the first error.
«e»Errors: Collect them on the way out instead of losing them in a goroutine.
Check: Run the tests with `-race`, which finds shared maps as well.
""",
        """
«d»// collect returns the results of all jobs.
func collect(jobs []func() (int, error)) ([]int, error) {
	results := make(chan int, len(jobs))
«WaitGroup»	var group sync.WaitGroup
«errgroup»	var group errgroup.Group
	for _, job := range jobs {
«WaitGroup»		group.Add(1)
«WaitGroup»		go func() {
«WaitGroup»			defer group.Done()
«WaitGroup,e»			if value, err := job(); err == nil {
«WaitGroup,e»				results <- value
«WaitGroup,e»			}
«WaitGroup,!e»			value, _ := job()
«WaitGroup,!e»			results <- value
«WaitGroup»		}()
«errgroup»		group.Go(func() error {
«errgroup»			value, err := job()
«errgroup»			results <- value
«errgroup»			return err
«errgroup»		})
	}
«WaitGroup»	group.Wait()
«errgroup,e»	if err := group.Wait(); err != nil {
«errgroup,e»		return nil, err
«errgroup,e»	}
«errgroup,!e»	group.Wait()
«c»	// closed by the side that sends
	close(results)
	return slices.Collect(values(results)), nil
}
""",
        "results, err := collect(nil)\nif err != nil || len(results) != 0 {\n\tt.Fatal(results, err)\n}",
        "results, err := collect(jobs)",
        "collect",
        {"results": "out", "group": "g", "value": "v"},
        (("WaitGroup", "errgroup"),),
    ),
    Task(
        "testing",
        "go",
        "go golang test tests table driven table-driven testing unit function parse write testify",
        "A table-driven test: one loop, a row for each case, and the row's name in every failure.",
        """
Rows: A new case is one line, so people add them.
Names: `t.Run` makes each row a test of its own.
«testify»Library: testify shortens the comparisons.
«standard»Library: The standard library alone is enough.
«e»Errors: A column says whether an error is expected.
Parallel: Rows that share nothing can run with `t.Parallel`.
""",
        """
«d»// TestParseAge covers the borders of an age.
func TestParseAge(t *testing.T) {
«c»	// a row for each case, with a name for the report
	rows := []struct {
		name, input string
		expected    int
«e»		fails       bool
	}{
		{name: "usual", input: "42", expected: 42},
		{name: "zero", input: "0", expected: 0},
«e»		{name: "words", input: "old", fails: true},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			actual, err := ParseAge(row.input)
«e»			if (err != nil) != row.fails {
«e»				t.Fatalf("error %v", err)
«e»			}
«!e»			_ = err
«testify»			assert.Equal(t, row.expected, actual)
«standard»			if actual != row.expected {
«standard»				t.Errorf("got %d, want %d", actual, row.expected)
«standard»			}
		})
	}
}
""",
        usage="$ go test ./...",
        entry="ParseAge",
        short={"rows": "tt", "row": "tc", "expected": "want", "actual": "got"},
        idioms=(("standard", "testify"),),
    ),
    Task(
        "code_generation",
        "rust",
        "rust count words frequency file read hashmap text",
        "`word_counts` reads a text and counts its words in a map.",
        """
Ownership: The text is borrowed, and only the words that are kept are copied.
«e,anyhow»Errors: anyhow adds the path to the error, which is all that a program needs.
«e,std»Errors: `io::Result` passes the error on with `?`, without any dependency.
«!e»Input: The text comes in as a string, and reading it is the caller's affair.
Entry: `or_insert(0)` finds or makes the counter in one lookup.
Order: Use a `BTreeMap` when the words should come out sorted.
""",
        """
use std::collections::HashMap;
«e»use std::fs;
«e,anyhow»use anyhow::{Context, Result};
«e,std»use std::io::Result;

«d»/// Counts the words of a text.
«e»pub fn word_counts(file_path: &str) -> Result<HashMap<String, usize>> {
«e,anyhow»    let text = fs::read_to_string(file_path).with_context(|| format!("reading {file_path}"))?;
«e,std»    let text = fs::read_to_string(file_path)?;
«!e»pub fn word_counts(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
«c»    // lower case, or "The" and "the" are two words
    for word in text.split_whitespace() {
        *counts.entry(word.to_lowercase()).or_insert(0) += 1;
    }
«e»    Ok(counts)
«!e»    counts
}
""",
        '«e|let counts = word_counts("words.txt").unwrap();»«!e|let counts = word_counts("a b a");»\nassert_eq!(counts["a"], 2);',
        '«e|let counts = word_counts("words.txt")?;»«!e|let counts = word_counts("a b a");»',
        "word_counts",
        {"word_counts": "count", "file_path": "p", "text": "s", "counts": "m", "word": "w"},
        (("anyhow", "std"),),
    ),
    Task(
        "debugging",
        "rust",
        "rust borrow checker moved value use after move borrowed error e0382 lifetime compile fix ownership",
        "The value was moved into the first call, and the second one would use what is gone.",
        """
Cause: Passing a `String` by value gives it away.
«borrow»Fix: Borrow it with `&`, since the function only reads.
«clone»Fix: `clone` it where two owners are really needed.
«e»Errors: An empty name is refused with an error instead of a panic.
Reading: The compiler's note names the line of the move and often the cure.
Lifetimes: Return owned values first, and borrow once it works.
""",
        """
«d»/// Greets someone by name.
«borrow»fn greeting(user_name: &str) -> «e|Result<String, String>»«!e|String» {
«clone»fn greeting(user_name: String) -> «e|Result<String, String>»«!e|String» {
«e»    if user_name.is_empty() {
«e»        return Err("the name is empty".to_string());
«e»    }
    «e|Ok(»format!("Hello, {user_name}")«e|)»
}

fn main() {
    let user_name = String::from("Ada");
«borrow,c»    // lent, not given away
«borrow»    println!("{:?}", greeting(&user_name));
«clone,c»    // a copy is given away
«clone»    println!("{:?}", greeting(user_name.clone()));
    println!("{user_name}");
}
""",
        'assert!(format!("{:?}", greeting("Ada".into())).contains("Ada"));',
        "let text = greeting(«borrow|&»user_name);",
        "greeting",
        {"greeting": "g", "user_name": "n"},
        (("borrow", "clone"),),
    ),
    Task(
        "code_generation",
        "sql",
        "sql query top customers orders sum group join select month sales report table best",
        "The query adds up each customer's orders of this year and returns the ten largest.",
        """
Join: Only customers with orders appear; use a left join for the others.
«CTE»Shape: The CTE names the intermediate result, so each step can be read alone.
«subquery»Shape: The subquery does the sum, and the outer query only sorts.
Index: One on `(customer_id, ordered_at)` serves both the join and the filter.
«e»Nulls: `coalesce` keeps missing amounts from hiding a sum.
""",
        """
«d»-- The ten best customers of this year.
«CTE»with order_totals as (
«CTE»  select customer_id, sum(«e|coalesce(»amount«e|, 0)») as total
«CTE»  from orders
«c,CTE»  -- from January on
«CTE»  where ordered_at >= date_trunc('year', now())
«CTE»  group by customer_id
«CTE»)
«CTE»select customers.name, order_totals.total
«CTE»from order_totals
«CTE»join customers on customers.id = order_totals.customer_id
«subquery»select customers.name, order_totals.total
«subquery»from customers
«subquery,c»-- from January on
«subquery»join (
«subquery»  select customer_id, sum(«e|coalesce(»amount«e|, 0)») as total
«subquery»  from orders
«subquery»  where ordered_at >= date_trunc('year', now())
«subquery»  group by customer_id
«subquery») as order_totals on order_totals.customer_id = customers.id
order by order_totals.total desc
limit 10;
""",
        "-- expected: no row when there are no orders\nselect count(*) = 0 from orders where amount < 0;",
        "$ psql shop -f top_customers.sql",
        "top_customers",
        {"order_totals": "t"},
        (("CTE", "subquery"),),
    ),
    Task(
        "debugging",
        "sql",
        "sql slow query index postgres explain analyze full scan database timeout performance fix optimise",
        "The filter has no index, so every query reads the whole table.",
        """
Cause: `explain analyze` shows a sequential scan where an index should be.
Fix: Add an index on the filtered columns, the most selective one first.
Function: A function around the column, as in `lower(email)`, needs an index on that expression.
«e»Errors: `if not exists` lets the migration run twice without harm.
Cost: Each index slows writes a little, so add the one that the plan asks for.
""",
        """
«d»-- Orders of one customer, newest first.
explain analyze
select id, amount from orders where customer_id = 42 order by ordered_at desc limit 20;

«c»-- concurrently: writes go on meanwhile
create index concurrently «e|if not exists »orders_by_customer
  on orders (customer_id, ordered_at desc);
""",
        "-- the plan has to name the index\nexplain select id from orders where customer_id = 42;",
        "$ psql shop -f add_index.sql",
        "orders_by_customer",
        {"orders_by_customer": "ix1"},
    ),
    Task(
        "design",
        "sql",
        "design database schema tables orders customers shop data model relation store postgres normalise",
        "Four tables: customers, products, orders, and order lines that fix the price at the time of the order.",
        """
Lines: An order line copies the price, since products change theirs later.
Money: Amounts are integers in cents, so nothing is rounded.
Keys: Each table has a numeric key of its own, and natural keys get a unique index.
«e»Constraints: Checks and foreign keys refuse wrong data, whatever the program does.
History: Orders are never deleted; a state column says that one was cancelled.
Growth: Partition the orders by month when they no longer fit in memory.
""",
        """
«d»-- Orders and what is in them.
create table orders (
  id bigint generated always as identity primary key,
  customer_id bigint not null«e| references customers (id)»,
  ordered_at timestamptz not null default now()
);

create table order_lines (
  order_id bigint not null«e| references orders (id)»,
  product_id bigint not null«e| references products (id)»,
«c»  -- the price at the time of the order
  price_in_cents integer not null«e| check (price_in_cents >= 0)»,
  amount integer not null
);
""",
        "insert into orders (customer_id) values (1);\nselect count(*) = 1 from orders;",
        "insert into orders (customer_id) values (1) returning id;",
        "orders",
        {"order_lines": "ol", "price_in_cents": "p", "amount": "n"},
    ),
    Task(
        "code_generation",
        "shell",
        "bash shell script backup directory files find large old archive rsync tar copy rename move delete",
        "The script packs a folder into a dated archive and keeps the last seven.",
        """
«tar»Tool: tar makes one file that is easy to move.
«rsync»Tool: rsync copies only what changed since the last time.
«e»Errors: `set -euo pipefail` stops at the first failure instead of going on.
Quoting: Every variable is quoted, or a blank in a name breaks it.
Clean-up: Old archives go last, after the new one is there.
""",
        """
#!/usr/bin/env bash
«d»# Backs up a folder. Usage: backup.sh SOURCE TARGET
«e»set -euo pipefail

source_folder=$1
target_folder=$2
«e»[ -d "$source_folder" ] || { echo "no such folder: $source_folder" >&2; exit 1; }
today=$(date +%F)

mkdir -p "$target_folder"
«c»# the new one first, then the old ones go
«tar»tar -czf "$target_folder/backup-$today.tar.gz" -C "$source_folder" .
«rsync»rsync -a --delete "$source_folder/" "$target_folder/backup-$today/"
ls -1dt "$target_folder"/backup-* | tail -n +8 | xargs -r rm -rf
""",
        './backup.sh notes copies\n[ -n "$(ls copies)" ] || exit 1',
        "./backup.sh ~/notes /mnt/backups",
        "backup",
        {"source_folder": "src", "target_folder": "dst", "today": "d"},
        (("tar", "rsync"),),
    ),
)
