"""The store where POSIX is missing, as on Windows: no fcntl, no pread, no owners, and open files cannot be replaced."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hungry_tui.records import Category
from hungry_tui.store import Store
from tests.edges.store_help import exchange, run_child, stock

_ELSEWHERE = """
import os, sys
from pathlib import Path

home, with_portalocker = Path(sys.argv[1]), sys.argv[2] == "portalocker"
if with_portalocker:
    import portalocker
else:
    sys.modules["portalocker"] = None
sys.modules["fcntl"] = None  # an import fails
for name in ("pread", "fdatasync", "O_DIRECTORY", "geteuid", "uname"):
    delattr(os, name)
os.supports_fd = set()

def unless_open(real):
    def call(source, target):
        for fd in Path("/proc/self/fd").iterdir():
            if fd.exists() and os.readlink(fd) in (str(source), str(target)):
                raise PermissionError(13, "someone has it open", str(target))
        real(source, target)
    return call

os.replace, os.rename = unless_open(os.replace), unless_open(os.rename)

from hungry_tui import portable
portable.REPLACES_OPEN_FILES = False
portable._PATIENCE = 1 if not with_portalocker else 200

from hungry_tui.records import Category
from hungry_tui.store import Store, StoreError
from tests.edges.store_help import exchange
"""

_A_LIFE = """
with Store.open(home) as store:
    assert not store.read_only
    for number in range(5):
        store.append(exchange(number))
    store.judge("req_0", False, "too long")
    store.compact()
    store.append(exchange(5))
    store.judge("req_1", True, "clear")
    store.recategorise("req_5", Category.testing)
    store.put("chats", "a", {"n": 1})
    assert [each.prompt for each in store.history()] == [f"prompt {number}" for number in range(6)]
    reading = store._exchanges(store._places(None))
    store.compact()
    try:
        list(reading)
        raise SystemExit("the file it read is gone")
    except StoreError as error:
        assert "replaced" in error.message, error
    assert len(store.history()) == 6
    with Store.open(home) as second:
        assert second.read_only == (not with_portalocker)
        store.judge("req_2", True)
        assert second.exchange("req_2").approved
with (home / "memory.journal").open("ab") as journal:
    journal.write(b'0badc0de verdict {"request_id": "req_0", "appr')
with Store.open(home) as store:
    assert store.damage == []
    assert store.summary().total.decisions == 3
print("done")
"""

_TWENTY_FIVE = """
first = int(sys.argv[3])
with Store.open(home) as store:
    for number in range(first, first + 25):
        store.append(exchange(number))
        store.judge(f"req_{number}", number % 2 == 0, str(first))
        if number % 10 == 0:
            store.compact()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells which files are open")
@pytest.mark.parametrize("locks", ["portalocker", "none"])
def test_a_history_lives_without_posix(tmp_path: Path, locks: str) -> None:
    assert run_child(_ELSEWHERE + _A_LIFE, tmp_path, locks).stdout == "done\n"
    with Store.open(tmp_path) as store:
        assert store.damage == []
        assert [(each.approved, each.reason) for each in store.history()[:3]] == [
            (False, "too long"),
            (True, "clear"),
            (True, ""),
        ]
        assert store.history()[5].category is Category.testing
        assert store.documents("chats") == {"a": {"n": 1}}
    assert len(stock(tmp_path, "conversation_history")) == 6


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells which files are open")
def test_two_programs_share_a_history_through_portalocker(tmp_path: Path) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", _ELSEWHERE + _TWENTY_FIVE, str(tmp_path), "portalocker", str(first)],
            stderr=subprocess.PIPE,
        )
        for first in (0, 1000)
    ]
    assert [child.communicate()[1] for child in children] == [b"", b""]
    with Store.open(tmp_path) as store:
        assert {each.request_id for each in store.history()} == {
            exchange(number).request_id for first in (0, 1000) for number in range(first, first + 25)
        }
        assert store.summary().total.decisions == 50
