"""The arithmetic of the program's benchmark."""

from __future__ import annotations

import pytest

from bench.program.__main__ import main
from bench.program.report import Figure, quantile, ratio


def test_quantiles_are_between_neighbours() -> None:
    assert [quantile([4, 1, 3, 2], share) for share in (0, 0.5, 0.75, 1)] == [1, 2.5, 3.25, 4]
    assert quantile([7], 0.95) == 7


def test_a_target_is_kept_up_to_its_limit() -> None:
    assert Figure("x", 2, 2).kept
    missed = ratio("echo", [0.3, 0.1], [1, 1, 1], 0.15)
    assert missed.value == pytest.approx(0.2)
    assert not missed.kept
    assert str(missed).endswith("MISSED")
    assert ratio("echo", [0.3, 0.1], [1, 1, 1], 0.15, share=0).kept


def test_it_explains_itself(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["bench.program", "--help"])
    with pytest.raises(SystemExit):
        main()
    assert "target is missed" in capsys.readouterr().out
