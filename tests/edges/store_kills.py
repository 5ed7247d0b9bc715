"""A process that records and is killed while it does; and the check that nothing it was told is lost.

What the process was told is on disk, it notes outside the data directory, after being told. The next process goes on
in the same directory, whatever state the kill left it in.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

from hungry_tui.store import Store
from tests.edges.store_help import content, stock

FUNCTIONS = ("write", "fdatasync", "fsync", "replace", "ftruncate", "open", "pread")

_WRITER = """
import itertools, os, signal, sys
from pathlib import Path
from hungry_tui.store import Store
from tests.edges.store_help import exchange

home, function, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
calls = 0

def deadly(real):
    def call(*arguments, **named):
        global calls
        calls += 1
        if calls == count and function == "write":
            real(arguments[0], bytes(arguments[1])[:len(arguments[1]) // 2])  # torn in the middle
        if calls == count:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **named)
    return call

real_open = os.open
notes = real_open(home.with_name("told"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
real_write = os.write
if function:
    setattr(os, function, deadly(getattr(os, function)))
else:
    signal.setitimer(signal.ITIMER_REAL, count / 1000)  # nobody handles SIGALRM: it ends the process on the spot
store = Store.open(home)
first = len(store.history())
for number in itertools.count(first) if not function else range(first, first + 7):
    store.append(exchange(number))
    real_write(notes, f"{number} null\\n".encode())
    store.judge(f"req_{number}", number % 2 == 0, "because")
    real_write(notes, f"{number} {'true' if number % 2 == 0 else 'false'}\\n".encode())
    if number % 3 == 2:
        store.compact()
store.close()
"""


def write_until_killed(home: Path, function: str, count: int) -> bool:
    """Record in a process of its own. It is killed at its count-th call of `os.function`, a write being torn in two;
    without a function, after so many milliseconds. False when it came to its end before.
    """
    run = subprocess.run(
        [sys.executable, "-c", _WRITER, str(home), function, str(count)], capture_output=True, text=True, timeout=60
    )
    assert run.returncode in (0, -9, -14), run.stderr
    return run.returncode != 0


def check_nothing_acknowledged_is_lost(home: Path) -> int:
    """Every exchange and verdict that was acknowledged is there, in a history that TinyDB can read; how many."""
    told_file = home.with_name("told")
    notes = told_file.read_text().splitlines() if told_file.exists() else []
    told = {number: json.loads(approved) for number, approved in (line.split() for line in notes)}
    if (home / "memory.json").exists():
        content(home)  # whatever the moment, memory.json itself is whole
    with Store.open(home) as store:
        assert store.damage == []
        history = {each.request_id: each for each in store.history()}
        for number, approved in told.items():
            found = history[f"req_{number}"]
            assert (found.prompt, found.response) == (f"prompt {number}", f"reply {number}")
            if approved is not None:
                assert (found.approved, found.reason) == (approved, "because")
        assert {each.approved for each in history.values()} <= {True, False, None}
        unknown = history.keys() - {f"req_{number}" for number in told}
        assert unknown <= {f"req_{number}" for number in range(len(history))}
    assert [row["request_id"] for row in stock(home, "conversation_history")] == list(history)
    return len(told)


def kill_often(times: int, home: Path, seed: int = 1) -> None:
    """Random and targeted kills in turns, each checked; prints how they went."""
    chance = random.Random(seed)
    killed: dict[str, int] = {}
    while sum(killed.values()) < times:
        function = chance.choice(("", "", *FUNCTIONS))
        count = chance.randint(1, 25) if function else chance.randint(1, 60)
        if write_until_killed(home, function, count):
            name = f"os.{function}" if function else "any moment"
            killed[name] = killed.get(name, 0) + 1
        kept = check_nothing_acknowledged_is_lost(home)
    print(f"{times} kills, {kept} acknowledged exchanges, nothing lost")
    for name, number in sorted(killed.items()):
        print(f"  {name:14} {number}")
