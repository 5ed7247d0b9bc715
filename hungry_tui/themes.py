"""The program's own colours, beside Textual's themes: one dark, one light, one of the terminal's own sixteen.

The last is for dark and light terminals alike: no yellow and no bright colour, which a light background swallows; no
blue and no black as text, which a dark one does; whatever is set off is so by reversal. Its further rules stand under
`:ansi` in the style sheets.
"""

from __future__ import annotations

from textual.theme import Theme

ANSI = "ansi"
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
    Theme(
        name=ANSI,
        ansi=True,
        primary="ansi_cyan",
        secondary="ansi_green",
        accent="ansi_magenta",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        success="ansi_green",
        warning="ansi_magenta",
        error="ansi_red",
        dark=True,
        variables={
            "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default",
            "border": "ansi_cyan",
            "border-blurred": "ansi_default",
            "block-cursor-background": "ansi_cyan",
            "block-cursor-foreground": "ansi_black",
            "block-cursor-text-style": "none",
            "block-cursor-blurred-background": "ansi_default",
            "block-cursor-blurred-foreground": "ansi_default",
            "input-selection-background": "ansi_cyan",
            "input-selection-foreground": "ansi_black",
            "screen-selection-background": "ansi_cyan",
            "screen-selection-foreground": "ansi_black",
            "scrollbar": "ansi_cyan",
            "scrollbar-hover": "ansi_cyan",
            "scrollbar-active": "ansi_cyan",
            "scrollbar-background": "ansi_default",
            "scrollbar-background-hover": "ansi_default",
            "scrollbar-background-active": "ansi_default",
            "link-color": "ansi_cyan",
            "link-color-hover": "ansi_black",
            "link-background-hover": "ansi_cyan",
            "markdown-h1-color": "ansi_magenta",
            "markdown-h2-color": "ansi_magenta",
            "markdown-h3-color": "ansi_cyan",
        },
    ),
)
