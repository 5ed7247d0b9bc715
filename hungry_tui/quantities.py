"""Amounts as people read them. Pure."""

from __future__ import annotations

_KI = 1024


def counted(number: int, one: str, many: str = "") -> str:
    """So many things: "1 reply", "2 replies"; `many` is for plurals that are not formed by an s."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def size(count: int) -> str:
    """Bytes: "4.7 GB", "98.4 MB", "12 kB", "338 B"; "" for none."""
    for unit, name in ((1e9, "GB"), (1e6, "MB")):
        if count >= unit:
            return f"{count / unit:.1f} {name}"
    if count >= 1e3:
        return f"{count / 1e3:.0f} kB"
    return f"{count} B" if count > 0 else ""


def context(tokens: int) -> str:
    """A context length: "4k" is 4096, "128k" 131072, "1M" 1048576, "10.5k" 10500."""
    for unit, name in ((_KI * _KI, "M"), (_KI, "k")):
        if tokens >= unit and tokens % unit == 0:
            return f"{tokens // unit}{name}"
    return thousands(tokens)


def thousands(count: int) -> str:
    """A count: "950", "1.2k", "131k", "1.0M"."""
    if count < 1000:
        return str(count)
    if count < 999_500:
        return f"{count / 1000:.1f}k" if count < 99_950 else f"{count / 1000:.0f}k"
    return f"{count / 1e6:.1f}M"


def duration(seconds: float) -> str:
    """How long something still takes, roughly: "40 s", "3 min", "2 h"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.0f} h"
