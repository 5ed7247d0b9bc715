"""The whole program from outside, as ratios within one run: a minimal Markdown chat, an empty program, and ours.

    python -m bench.program                  about six minutes; exit code 1 when a target is missed
    python -m bench.program --only streams   one of its parts: starts, streams, long

Echo is the time from a key to the output that shows it; visible, from a reply's first byte sent to its last word
written to the terminal; lag, from the last byte. Processor time is the program's own, from Enter until it is calm.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bench.program.report import Figure, ratio, typical
from bench.program.terminal import NotSeen, Terminal, running

ROOT = Path(__file__).resolve().parents[2]
OURS = [sys.executable, "-m", "hungry_tui"]
CHAT = [sys.executable, "-m", "bench.program.peers.chat"]
EMPTY = [sys.executable, "-m", "bench.program.peers.hello"]
ENTER, TAB, BACKSPACE = "\r", "\t", "\x7f"
STARTS = 7
ROUNDS = 2
BURST = 4000
"""Tokens at once."""
RATE, SECONDS = 200, 20
"""Tokens a second, and for how long."""
KEYS = 40
EXCHANGES = 100
COMPARED = 8
"""Exchanges at the start and at the end of a long chat that are compared."""
_names = (f"A{number}" for number in count())


@dataclass(frozen=True, slots=True)
class Reply:
    """What one reply cost, in seconds."""

    visible: float
    lag: float
    processor: float


class Bench:
    """Runs programs against a server at `address`."""

    def __init__(self, address: str) -> None:
        self._address = address

    @contextmanager
    def ready(self, argv: list[str]) -> Iterator[tuple[Terminal, float]]:
        """A program that echoes keys, and the seconds from its start to the first echo."""
        with running(argv, self._address) as terminal:
            terminal.seen("Ask", 0)
            start = terminal.written
            typed = 0
            while True:  # keys before the program listens may be lost
                terminal.write("zq")
                typed += 2
                try:
                    echoed = terminal.seen("zq", start, 0.5)
                    break
                except NotSeen:
                    if typed > 40:
                        raise
            terminal.settle()
            for _ in range(typed):
                terminal.write(BACKSPACE)
                time.sleep(0.03)
            yield terminal, echoed - terminal.began

    def ask(self, terminal: Terminal, tokens: int, rate: float) -> tuple[str, int, float]:
        """Send a prompt; returns the reply's name, where to look for it, and the processor time before."""
        ident = next(_names)
        prompt = f"go t={tokens} r={rate:g} id={ident}"
        start = terminal.written
        terminal.type(prompt)
        terminal.seen(prompt, start)
        time.sleep(0.05)  # its last echo
        start, processor = terminal.written, terminal.processor()
        terminal.write(ENTER)
        return ident, start, processor

    def sent(self, ident: str) -> tuple[float, float]:
        """When the server sent the first and the last token."""
        with urllib.request.urlopen(f"{self._address}/sent/{ident}", timeout=5) as answer:
            first, last = json.load(answer)
        return first, last

    def reply(self, terminal: Terminal, tokens: int, rate: float) -> Reply:
        """One exchange, back to a composer that listens."""
        ident, start, before = self.ask(terminal, tokens, rate)
        shown = terminal.seen(f"END{ident}", start, 90)
        terminal.settle()
        cost = terminal.processor() - before
        first, last = self.sent(ident)
        self.to_composer(terminal)
        return Reply(shown - first, shown - last, cost)

    def to_composer(self, terminal: Terminal) -> None:
        """A program that asks for a verdict has taken the focus from its composer."""
        for key in ("", TAB, TAB):
            terminal.write(key)
            time.sleep(0.05)
            start = terminal.written
            terminal.type("ZZ")  # no key that judges
            try:
                terminal.seen("ZZ", start, 0.5)
            except NotSeen:
                continue
            for _ in "ZZ":
                terminal.write(BACKSPACE)
                time.sleep(0.03)
            return
        raise NotSeen("a composer that listens")

    def echoes(self, terminal: Terminal, keys: int, end: float = float("inf")) -> list[float]:
        """Seconds from key to screen, for `keys` keys or until the clock says `end`."""
        choice = random.Random(keys)
        typed = "z"
        times: list[float] = []
        terminal.echo(typed)
        while len(times) < keys and time.monotonic() < end:
            time.sleep(choice.uniform(0.06, 0.14))
            typed += choice.choice([letter for letter in "xjkvwbgy" if letter != typed[-1]])
            times.append(terminal.echo(typed))
        for _ in typed:
            terminal.write(BACKSPACE)
            time.sleep(0.03)
        return times


def starts(bench: Bench) -> Iterator[Figure]:
    times: dict[str, list[float]] = {"ours": [], "empty": []}
    memory, idle = [], []
    for turn in range(STARTS):
        for name, argv in (("empty", EMPTY), ("ours", OURS)):
            with bench.ready(argv) as (terminal, seconds):
                times[name].append(seconds)
                if argv is OURS:
                    memory.append(terminal.resident())
                    if not turn:
                        time.sleep(1)
                        before = terminal.processor()
                        time.sleep(3)
                        idle.append(100 * (terminal.processor() - before) / 3)
    # The best of each: what else the machine does slows the longer one more.
    yield ratio("start to an echoed key, of an empty program's", times["ours"], times["empty"], 2, share=0)
    yield Figure("memory then", typical(memory), 70, "MB")
    yield Figure("idle: of a processor", typical(idle), 0.8, "%")


def streams(bench: Bench) -> Iterator[Figure]:
    echo: dict[str, list[float]] = {"ours": [], "chat": []}
    burst: dict[str, list[Reply]] = {"ours": [], "chat": []}
    paced: dict[str, list[Reply]] = {"ours": [], "chat": []}
    for _ in range(ROUNDS):
        for name, argv in (("chat", CHAT), ("ours", OURS)):
            with bench.ready(argv) as (terminal, _):
                bench.reply(terminal, 20, 0)  # what is imported late
                burst[name].append(bench.reply(terminal, BURST, 0))
            with bench.ready(argv) as (terminal, _):
                bench.reply(terminal, 20, 0)
                paced[name].append(bench.reply(terminal, RATE * SECONDS, RATE))
            with bench.ready(argv) as (terminal, _):
                bench.ask(terminal, RATE * SECONDS, RATE)
                time.sleep(2)  # some text first
                echo[name] += bench.echoes(terminal, KEYS, time.monotonic() + SECONDS - 4)
    yield ratio("echo at 200 tokens/s: median, of the chat's", echo["ours"], echo["chat"], 0.13)
    yield ratio("echo at 200 tokens/s: 95 %, of the chat's", echo["ours"], echo["chat"], 0.15, share=0.95)
    yield ratio(f"{BURST} tokens at once: visible, of the chat's", *_column(burst, lambda one: one.visible), 0.06)
    yield ratio("200 tokens/s: processor, of the chat's", *_column(paced, lambda one: one.processor), 0.25)
    yield Figure("200 tokens/s: last token behind", typical([one.lag for one in paced["ours"]]), 0.1, "s")


def long_chat(bench: Bench) -> Iterator[Figure]:
    with bench.ready(OURS) as (terminal, _):
        bench.reply(terminal, 20, 0)
        memory = terminal.resident()
        early = [bench.reply(terminal, 300, 0).processor for _ in range(COMPARED)]
        early_echo = bench.echoes(terminal, KEYS)
        for _ in range(EXCHANGES - 2 * COMPARED):
            bench.reply(terminal, 300, 0)
        late = [bench.reply(terminal, 300, 0).processor for _ in range(COMPARED)]
        late_echo = bench.echoes(terminal, KEYS)
        growth = terminal.resident() - memory
    yield ratio(f"exchange {EXCHANGES}: processor, of an early one's", late, early, 1.2)
    yield ratio(f"after exchange {EXCHANGES}: echo, of an early one's", late_echo, early_echo, 1.2)
    yield Figure(f"memory after {EXCHANGES} exchanges of 300 tokens", growth, 20, "MB", "more")


def _column(replies: dict[str, list[Reply]], of: Callable[[Reply], float]) -> tuple[list[float], list[float]]:
    return [of(one) for one in replies["ours"]], [of(one) for one in replies["chat"]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=["starts", "streams", "long"])
    options = parser.parse_args()
    server = subprocess.Popen(
        [sys.executable, "-m", "bench.program.server"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert server.stdout is not None
    bench = Bench(server.stdout.readline().strip())
    kept = True
    try:
        for name, measure in (("starts", starts), ("streams", streams), ("long", long_chat)):
            if options.only in (None, name):
                for figure in measure(bench):
                    kept = kept and figure.kept
                    print(figure, flush=True)
    finally:
        server.terminate()
        server.wait()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
