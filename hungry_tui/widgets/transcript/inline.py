"""Inline Markdown (emphasis, code, links, …) to spans of styled text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.style import Style

from hungry_tui.widgets.transcript.lines import Palette, Span
from hungry_tui.widgets.transcript.sanitise import scrub

if TYPE_CHECKING:
    from markdown_it.token import Token

_STYLED = {"strong_open": "strong", "em_open": "emphasis", "s_open": "strike"}
_CLOSING = frozenset({"strong_close", "em_close", "s_close"})
_CLICKABLE = ("http://", "https://", "mailto:")


def inline_spans(tokens: Sequence[Token], palette: Palette, base: tuple[str, ...]) -> list[Span]:
    """The text of inline `tokens` over the style `base`; nothing that a reader could miss is left out.

    Addresses stand behind a link's words; what leads nowhere from here keeps its brackets. A line break in the source
    stays one: models break lines of verse and of addresses, and hardly ever wrap.
    """
    return _Inline(palette, base).render(tokens)


class _Inline:
    def __init__(self, palette: Palette, base: tuple[str, ...]) -> None:
        self._palette = palette
        self._names = base
        self._spans: list[Span] = []
        self._links: list[tuple[Token, int]] = []

    def render(self, tokens: Sequence[Token]) -> list[Span]:
        for token in tokens:
            kind = token.type
            if kind in ("softbreak", "hardbreak"):
                self._add("\n")
            elif kind == "code_inline":
                self._add(token.content, "inline-code")
            elif kind == "image":
                self._add(_image(token), "image")
            elif kind == "link_open":
                self._links.append((token, len(self._spans)))
                self._names += ("link",)
            elif kind == "link_close":
                self._close_link()
            elif kind in _STYLED:
                self._names += (_STYLED[kind],)
            elif kind in _CLOSING:
                self._names = self._names[:-1]
            elif token.content:
                self._add(token.content)
        return self._spans

    def _add(self, text: str, *names: str) -> None:
        # Entities such as &#x202e; bring back what the source was freed of.
        text = scrub(text).replace("\t", "    ")
        self._spans.append((text, self._palette(*self._names, *names)))

    def _close_link(self) -> None:
        self._names = self._names[:-1]
        token, start = self._links.pop()
        address = scrub(str(token.attrs.get("href", "")))
        title = scrub(str(token.attrs.get("title", "")))
        if not address.startswith(_CLICKABLE):  # it may as well be code: f[i](x)
            self._spans.insert(start, ("[", self._palette(*self._names)))
            self._add("](" + " ".join([address, f'"{title}"'] if title else [address]) + ")")
            return
        words = "".join(text for text, _ in self._spans[start:])
        target = Style(link=address)
        self._spans[start:] = [(text, style + target) for text, style in self._spans[start:]]
        shown = [part for part in (address if address not in (words, f"mailto:{words}") else "", title) if part]
        if shown:
            self._add(f"{' ' if words else ''}({' '.join(shown)})", "address")


def _image(token: Token) -> str:
    source, title = (str(token.attrs.get(name, "")) for name in ("src", "title"))
    return "▣ " + " ".join(part for part in (token.content, f"({source})" if source else "", title) if part)
