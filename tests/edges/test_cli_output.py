"""Where the output of `hungry` goes: files of any kind, full disks, closed streams; and an interrupt at any moment."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hungry_tui.storage.files import exported_to
from tests.edges.scripted import Script, chunk, head, last, serving
from tests.edges.test_cli import HUNGRY, asking, environment, judged, kept

FULL = Path("/dev/full")


def run(home: Path, *words: str, shell: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command, its streams redirected by what a shell understands."""
    command = ["sh", "-c", f'exec "$@" {shell}', "sh", *HUNGRY, *words]
    return subprocess.run(command, env=environment(home), capture_output=True, text=True, check=False, timeout=60)


def one_line_and_1(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
    assert done.stderr.startswith("hungry: ")
    return done.stderr


@pytest.fixture
def home(tmp_path: Path) -> Path:
    judged(tmp_path / "home", True, False, None)
    return tmp_path / "home"


@pytest.mark.skipif(os.name != "posix", reason="POSIX files")
@pytest.mark.parametrize("form", ["kto", "memory"])
def test_an_export_leaves_what_is_no_plain_file_as_it_is(home: Path, tmp_path: Path, form: str) -> None:
    """As a shell's `>` does."""
    wanted = run(home, "export", form).stdout
    pipe, real, link, fresh = (tmp_path / name for name in ("pipe", "real", "link", "fresh"))
    os.mkfifo(pipe)
    came: list[str] = []
    reader = threading.Thread(target=lambda: came.append(pipe.read_text()), daemon=True)
    reader.start()
    assert run(home, "export", form, str(pipe)).returncode == 0
    reader.join(10)
    assert came == [wanted]
    assert pipe.is_fifo()

    real.write_text("an earlier and longer export " * 1000)
    real.chmod(0o644)
    link.symlink_to("real")
    assert run(home, "export", form, str(link)).returncode == 0
    assert link.is_symlink()
    assert real.read_text() == wanted
    assert real.stat().st_mode & 0o777 == 0o644
    assert run(home, "export", form, str(fresh)).returncode == 0
    assert fresh.stat().st_mode & 0o777 == 0o600
    assert {path.name for path in tmp_path.iterdir()} == {"home", "pipe", "real", "link", "fresh"}


def test_an_export_that_breaks_off_leaves_the_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("the earlier one")

    def pieces() -> Iterator[str]:
        yield "half of the next"
        raise OSError("full")

    with pytest.raises(OSError, match="full"), exported_to(target) as stream:
        stream.writelines(pieces())
    assert [path.read_text() for path in tmp_path.iterdir()] == ["the earlier one"]


@pytest.mark.parametrize("name", ["", ".", "/", "missing/out"])
def test_an_export_to_what_is_no_file_is_refused(home: Path, name: str) -> None:
    assert name in one_line_and_1(run(home, "export", "kto", name))


@pytest.mark.parametrize("words", [["stats"], ["export", "memory"]])
@pytest.mark.parametrize(
    "shell", [">&-", pytest.param(">/dev/full", marks=pytest.mark.skipif(not FULL.exists(), reason="Linux"))]
)
def test_stdout_that_takes_nothing_is_told(home: Path, words: list[str], shell: str) -> None:
    assert "Stdout" in one_line_and_1(run(home, *words, shell=shell))


def test_with_every_stream_closed_it_still_ends_well(home: Path) -> None:
    assert run(home, "stats", shell="<&- >&- 2>&-").returncode == 1
    assert run(home, "compact", shell="<&- 2>&-").returncode == 0
    assert "terminal" in one_line_and_1(run(home, shell="<&-"))


@pytest.mark.skipif(not FULL.exists(), reason="Linux")
async def test_a_reply_for_which_stdout_has_no_room_is_kept(tmp_path: Path) -> None:
    async with serving(Script([head(), chunk("half"), last()])) as script:
        full = os.open(FULL, os.O_WRONLY)
        process = await asking(tmp_path, script, stdout=full)
        os.close(full)
        _, said = await process.communicate()
    assert process.returncode == 1
    assert said.decode().startswith("hungry: Stdout takes no more")
    assert len(said.splitlines()) == 1
    assert [one.response for one in kept(tmp_path)] == ["half"]


_INTERRUPTED = """
import sys

class Interrupt:
    def find_spec(self, name, *_):
        if name == sys.argv[1]:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupt())
from hungry_tui.cli import main
sys.exit(main(["stats"]))
"""


@pytest.mark.parametrize("module", ["argparse", "commandline.output", "commandline.common", "learning", "store"])
def test_an_interrupt_while_the_program_is_still_being_imported(home: Path, module: str) -> None:
    name = module if module == "argparse" else f"hungry_tui.{module}"
    done = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED, name], env=environment(home), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "hungry: Interrupted.\n")
