"""How the screens look, at the sizes that people have. `pytest --snapshot-update` after a change that is meant."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from textual.pilot import Pilot

from hungry_tui.app import HungryApp
from hungry_tui.records import Category, Exchange
from hungry_tui.store import Store
from tests.app.driving import User, settings_for

SIZES = [(80, 24), (120, 40)]
THEMES = ["hungry-dark", "hungry-light"]
START = datetime(2026, 2, 1, 10, 30, tzinfo=UTC)
REPLY = """Use a **Codable** type:

```swift
struct User: Codable {
    let name: String
}

let user = try JSONDecoder().decode(User.self, from: data)
```

| case | what happens |
|---|---|
| a key is missing | `keyNotFound` is thrown |
| `List<int>` | stays as it is |

1. Match the names.
   - or map them
2. Handle the error.
"""

Compare = Callable[..., bool]


class Prepare(Protocol):
    """What is done before the picture is taken."""

    def __call__(self, user: User) -> Awaitable[None]: ...


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A history of 30 decisions."""
    categories = list(Category)
    with Store.open(tmp_path) as store:
        for number in range(30):
            exchange = Exchange(
                request_id=f"req_{number}",
                timestamp=START + timedelta(hours=number),
                prompt="Write a Swift function to decode JSON" if number == 29 else f"Request {number}",
                response=REPLY,
                category=categories[number % 5],
                approved=None,
                model="practice" if number < 20 else "practice-trained",
                model_version="" if number < 20 else "v1",
                chat_id="chat_1" if number > 27 else f"chat_of_{number}",
                seconds=1.25,
                reply_tokens=96,
            )
            store.append(exchange)
            if number < 29:
                approved = number % 3 != 1 or number > 18
                store.judge(exchange.request_id, approved, "Good error handling" if approved else "too long, no tests")
    return tmp_path


async def chat(user: User) -> None:
    """The latest chat, resumed, its last reply at hand."""
    await user.press("ctrl+l")
    await user.sees("Request 28")
    await user.press("enter")
    await user.until(lambda: user.app.session.chat.turns, "the chat")
    await user.press("tab")


async def stats(user: User) -> None:
    """The statistics."""
    await user.press("f3")
    await user.sees("29 decisions")


async def rules(user: User) -> None:
    """The rules with their evidence."""
    await user.press("f4")
    await user.sees("R1")


async def help_page(user: User) -> None:
    """Every key."""
    await user.press("f1")
    await user.sees("Anywhere")


async def start(user: User) -> None:
    """What a newcomer without a server sees."""


@pytest.mark.parametrize("prepare", [start, chat, stats, rules, help_page], ids=lambda prepare: prepare.__name__)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_looks(snap_compare: Compare, home: Path, size: tuple[int, int], theme: str, prepare: Prepare) -> None:
    compare(snap_compare, home, size, theme, prepare)


@pytest.mark.parametrize("prepare", [chat, rules], ids=lambda prepare: prepare.__name__)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_looks_in_the_terminals_colours(
    snap_compare: Compare, home: Path, size: tuple[int, int], prepare: Prepare
) -> None:
    compare(snap_compare, home, size, "ansi", prepare)


def compare(snap_compare: Compare, home: Path, size: tuple[int, int], theme: str, prepare: Prepare) -> None:
    settings = settings_for(home, model="practice", theme=theme)
    app = HungryApp(settings, lambda: Store.open(home))

    async def before(pilot: Pilot[None]) -> None:
        user = User(app, pilot)
        await user.until(lambda: app.is_ready, "the history")
        await user.sees("No Ollama answers")
        await prepare(user)
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=before)
