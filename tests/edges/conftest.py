"""What every test of the edges may ask for."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest


@pytest.fixture
def far_from_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC-05:30")  # POSIX's sign: five and a half hours ahead of UTC
        time.tzset()
        yield
    time.tzset()
