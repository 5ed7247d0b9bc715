"""What every test of the app relies on."""

from __future__ import annotations

from functools import partial

import pytest

from hungry_tui.practice import PracticeServer


@pytest.fixture(autouse=True)
def _nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    """The practice model writes at once, and the first paint need not have the processor for itself."""
    monkeypatch.setattr("hungry_tui.practice.PracticeServer", partial(PracticeServer, delay=0))
    monkeypatch.setattr("hungry_tui.app.SETTLE_SECONDS", 0.001)
