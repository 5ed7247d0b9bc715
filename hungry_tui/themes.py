"""The program's own colours, beside Textual's themes."""

from __future__ import annotations

from textual.theme import Theme

THEMES = (
    Theme(
        name="hungry-dark",
        primary="#e8a33d",
        secondary="#8fb573",
        accent="#7fb4ca",
        foreground="#e3ddd1",
        background="#16171b",
        surface="#1c1d22",
        panel="#26282f",
        success="#8fb573",
        warning="#e8a33d",
        error="#e2736f",
        dark=True,
    ),
    Theme(
        name="hungry-light",
        primary="#9a5b00",
        secondary="#4c7a34",
        accent="#1f6f8b",
        foreground="#2b2a27",
        background="#faf7f0",
        surface="#f2eee4",
        panel="#e6e0d2",
        success="#3f7a2a",
        warning="#9a5b00",
        error="#b3362f",
        dark=False,
    ),
)
