"""The transcript's cost, as ratios within one run: Textual's own Markdown widget, and ours.

    python -m bench.transcript            about a minute; exit code 1 when a limit is passed
    python -m bench.transcript --quick    shorter streams

Both are driven headless, 120 × 40, with the same chunks: parsing, layout and painting are in it, the terminal is not.
Delay is how late the event loop wakes a task that sleeps for 10 ms: what a key would wait for.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import resource
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Markdown, Static

from hungry_tui.widgets.transcript import Transcript

_WORDS = re.findall(
    r"\w+", "the reply grows while it is read and no step may cost more because there is more to keep on screen"
)
_CODE = (
    "```python\ndef read(source: Path, limit: int = 80) -> list[str]:\n    # what is there\n    return []\n\n\n```\n\n"
)


def reply(tokens: int, seed: int = 1) -> list[str]:
    """Markdown of about so many tokens, cut as language models cut."""
    rng = random.Random(seed)

    def sentence() -> str:
        words = rng.sample(_WORDS, 9)
        return f"{' '.join(words)} **{words[0]}** and `{words[1]}`."

    parts: list[str] = []
    while len(parts) < tokens:
        text = rng.choice(
            (
                f"## {sentence()}\n\n{sentence()} {sentence()}\n\n",
                _CODE,
                "".join(f"- {sentence()}\n" for _ in range(4)) + "\n",
                "| name | count |\n|------|-------|\n"
                + "".join(f"| {word} | 12 |\n" for word in rng.sample(_WORDS, 4))
                + "\n",
            )
        )
        parts += re.findall(r"\n+|[ ]?\w{1,6}|[ ]{2,8}|[ ]?[^\s\w]{1,3}|\s", text)
    return parts[:tokens]


class Sample(NamedTuple):
    """Processor seconds and delays (seconds) of one piece of work."""

    cpu: float
    delays: list[float]

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.delays, n=20)[-1]


class Bench(App[None]):
    """One of the two, on a screen of its own."""

    CSS = "VerticalScroll { height: 1fr; }"

    def __init__(self, ours: bool) -> None:
        super().__init__()
        self.ours = ours
        self.turns = 0

    def compose(self) -> ComposeResult:
        yield Transcript() if self.ours else VerticalScroll()

    async def exchange(self, chunks: list[str], pace: float) -> None:
        """Show a prompt and stream a reply, with `pace` seconds between chunks."""
        self.turns += 1
        turn = str(self.turns)
        if self.ours:
            transcript = self.query_one(Transcript)

            async def write(chunk: str) -> None:
                transcript.append(turn, chunk)

            transcript.add_prompt(turn, "prompt")
            transcript.begin_reply(turn)
            await _play(chunks, pace, write)
            transcript.end_reply(turn)
            return
        view, scroll = Markdown(), self.query_one(VerticalScroll)
        scroll.anchor()
        await scroll.mount(Static("prompt"), view)
        stream = Markdown.get_stream(view)
        await _play(chunks, pace, stream.write)
        await stream.stop()


async def _play(chunks: list[str], pace: float, write: Callable[[str], Awaitable[None]]) -> None:
    start = time.perf_counter()
    for number, chunk in enumerate(chunks):
        await asyncio.sleep(max(0.0, start + number * pace - time.perf_counter()))
        await write(chunk)


@asynccontextmanager
async def started(ours: bool) -> AsyncIterator[Bench]:
    app = Bench(ours)
    async with app.run_test(size=(120, 40)):
        await app.exchange(reply(50), 0)  # imports and caches
        yield app


async def measured(app: Bench, chunks: list[str], pace: float) -> Sample:
    """One exchange until it is on the screen."""
    delays: list[float] = []

    async def watch() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.01)
            delays.append(time.perf_counter() - before - 0.01)

    watcher = asyncio.create_task(watch())
    before = time.process_time()
    await app.exchange(chunks, pace)
    await asyncio.sleep(0.05)
    cpu = time.process_time() - before
    watcher.cancel()
    return Sample(cpu, delays)


def resident() -> float:
    """Megabytes in memory; where the system does not tell, the most there ever were."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


class Report:
    """Figures beside their limits."""

    def __init__(self) -> None:
        self.passed = True

    def add(self, what: str, figure: float, limit: float, unit: str = "×") -> None:
        self.passed = self.passed and figure <= limit
        print(
            f"{what:58} {figure:7.3f} {unit:2}  limit {limit:g}{'' if figure <= limit else '   EXCEEDED'}", flush=True
        )


async def compare(report: Report, seconds: int, tokens: int) -> None:
    """Streams: at a model's pace and as fast as they go."""
    figures: dict[bool, tuple[Sample, Sample]] = {}
    for ours in (True, False):
        async with started(ours) as app:
            figures[ours] = (
                await measured(app, reply(200 * seconds), 1 / 200),
                await measured(app, reply(tokens), 0),
            )
    (paced, fast), (their_paced, their_fast) = figures[True], figures[False]
    report.add("200 tokens/s: processor, of Markdown's", paced.cpu / their_paced.cpu, 0.25)
    report.add("200 tokens/s: delay (95 %), of Markdown's", paced.p95 / their_paced.p95, 0.25)
    report.add(f"{tokens} tokens at once: processor, of Markdown's", fast.cpu / their_fast.cpu, 0.1)


async def long_chat(report: Report, exchanges: int) -> None:
    """A session of many exchanges: the last must cost what the first did."""
    async with started(True) as app:
        first = statistics.median([(await measured(app, reply(300, seed), 0)).cpu for seed in range(5)])
        before = resident()
        for seed in range(exchanges):
            await app.exchange(reply(300, seed), 0)
        growth = resident() - before
        last = statistics.median([(await measured(app, reply(300, seed), 0)).cpu for seed in range(5)])
    report.add(f"an exchange after {exchanges}: processor, of an early one's", last / first, 1.2)
    report.add(f"memory after {exchanges} exchanges of 300 tokens", growth, 20 * exchanges / 100, "MB")


async def long_fence(report: Report) -> None:
    """A code block of 1,500 lines against one of 150, both streamed evenly: ten times the lines, ten times the cost."""
    costs = []
    async with started(True) as app:
        for lines in (150, 1500):
            code = [f"value_{number} = compute({number})  # step\n\n" for number in range(lines // 2)]
            costs.append((await measured(app, ["```python\n", *code, "```\n"], 1 / 200)).cpu)
    report.add("a fence of 1,500 lines: processor, of one of 150", costs[1] / costs[0], 15)


async def run(quick: bool) -> bool:
    report = Report()
    await long_chat(report, 30 if quick else 100)
    await long_fence(report)
    await compare(report, 5 if quick else 15, 1000 if quick else 4000)
    return report.passed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    sys.exit(not asyncio.run(run(parser.parse_args().quick)))


if __name__ == "__main__":
    main()
