"""The lines of the model list: columns that fit, and one model in words. Pure but for Textual's Content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.content import Content

from hungry_tui import quantities
from hungry_tui.names import SUFFIX, full_name, is_cloud, split_tag
from hungry_tui.plain import clean
from hungry_tui.ports import ModelDetails, ModelInfo

GAP = "  "
ENOUGH_NAME = 24
"""Cells that a long name gets at least before a column is left out for it."""
ENOUGH_REMARKS, USUAL_REMARKS = 9, 16
"""Cells for them, kept free from the start: they come later, and no column is to move then."""


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model and everything that is known of it."""

    info: ModelInfo
    details: ModelDetails | None = None
    base: bool = False
    """The next training builds from it."""
    current: bool = False
    loaded: bool = False
    loaded_context: int | None = None

    @property
    def name(self) -> str:
        """As it can be shown."""
        return clean(self.info.name.removesuffix(":latest"), one_line=True)

    @property
    def kind(self) -> str:
        """ "base" or "trained", also where no record tells from what; "" for any other model."""
        if split_tag(self.info.name)[0].endswith(SUFFIX):
            return "trained"
        return "base" if self.base else ""

    @property
    def chats(self) -> bool:
        """False when the server says that it cannot."""
        capabilities = self.details.capabilities if self.details else frozenset()
        return not capabilities or "completion" in capabilities

    @property
    def order(self) -> tuple[int, int]:
        """The base, the trained one, all others newest first, at last the trained one's versions."""
        is_version = self.kind == "trained" and split_tag(self.info.name)[1] not in ("", "latest")
        newest = -int(self.info.modified_at.timestamp()) if self.info.modified_at else 0
        return 3 if is_version else {"base": 0, "trained": 1}.get(self.kind, 2), newest

    @property
    def parameters(self) -> str:
        """ "8.0B"."""
        return clean(self.info.parameter_size, one_line=True) if self.info.parameter_size.strip("0") else ""

    @property
    def quantization(self) -> str:
        """ "Q4_K_M"."""
        told = clean(self.info.quantization, one_line=True)
        return "" if told.casefold() in ("none", "unknown") else told

    @property
    def context(self) -> str:
        """The longest that the model takes: "128k"."""
        return quantities.context(self.details.context_length) if self.details and self.details.context_length else ""

    @property
    def remarks(self) -> list[str]:
        """What is worth knowing beside the figures, most wanted first."""
        abilities = self.details.capabilities if self.details else frozenset()
        remote = is_cloud(self.info.name) or (self.details is not None and self.details.remote)
        said = {
            "no chat": not self.chats,
            "remote": remote,
            "loaded": self.loaded,
            self.kind: bool(self.kind),
            "thinks": "thinking" in abilities,
            "sees": "vision" in abilities,
        }
        return [remark for remark, true in said.items() if true]

    def in_words(self) -> str:
        """Everything of it, for the line below the list."""
        said = [
            self.name,
            " ".join(filter(None, (self.parameters, self.quantization))),
            quantities.size(self.info.size),
        ]
        if self.details and self.details.context_length:
            said.append(f"context up to {self.details.context_length}")
        if self.loaded:
            said.append(f"loaded with {self.loaded_context}" if self.loaded_context else "loaded")
        meanings = {
            "no chat": "makes vectors, cannot chat",
            "remote": "answers on another machine",
            "base": "the base that a training builds from",
            "thinks": "thinks before it replies",
            "sees": "takes pictures, which this program does not send",
            "loaded": "",
        }
        said += [meanings.get(remark, remark) for remark in self.remarks]
        return " · ".join(filter(None, said))


Column = tuple[str, int, bool, Callable[[ModelRow], str]]
"""Title, width, whether it is set to the right, what stands in it."""

_PARAMETERS: Column = ("params", 7, True, lambda row: row.parameters)
_QUANTIZATION: Column = ("quant", 6, False, lambda row: row.quantization)
_SIZE: Column = ("size", 8, True, lambda row: quantities.size(row.info.size))
_CONTEXT: Column = ("context", 7, True, lambda row: row.context)

_CHOICES: tuple[tuple[Column, ...], ...] = (
    (_PARAMETERS, _QUANTIZATION, _SIZE, _CONTEXT),
    (_PARAMETERS, _SIZE, _CONTEXT),
    (_SIZE, _CONTEXT),
)


class Layout:
    """Which columns fit into a width, for names as long as these."""

    def __init__(self, rows: Sequence[ModelRow], width: int) -> None:
        self._width = width
        longest = max((Content(row.name).cell_length for row in rows), default=0)
        remarks = max([USUAL_REMARKS, *(len(" · ".join(row.remarks)) for row in rows)])
        for choice in _CHOICES:
            columns = [column for column in choice if column is _CONTEXT or any(map(column[3], rows))]
            left = width - 2 - sum(len(GAP) + column[1] for column in columns)
            if left >= min(longest, ENOUGH_NAME) + len(GAP) + ENOUGH_REMARKS:
                break
        self._columns = columns
        self._name = min(longest, max(min(left, ENOUGH_NAME), left - len(GAP) - remarks))
        self._remarks = left - self._name - len(GAP)

    def head(self) -> Content:
        """The columns' titles."""
        cells = [_cell(title, width, right) for title, width, right, _ in self._columns]
        return Content(GAP.join(["  " + _cell("model", self._name), *cells])).truncate(self._width)

    def line(self, row: ModelRow) -> Content:
        """One model; what cannot chat stands back."""
        mark = "●" if row.current else " "
        cells = [_cell(value(row), width, right) for _, width, right, value in self._columns]
        remarks = Content(" · ".join(row.remarks) if self._remarks >= ENOUGH_REMARKS else "")
        facts = GAP.join(["", *cells, remarks.truncate(max(0, self._remarks), ellipsis=True).plain])
        name = Content(row.name).truncate(self._name, ellipsis=True, pad=True)
        parts = Content.assemble((f"{mark} ", "$text-accent"), name, (facts.rstrip(), "dim"))
        line = parts if row.chats else parts.stylize("dim")
        return line.truncate(self._width)


def _cell(text: str, width: int, right: bool = False) -> str:
    shown = text[:width]
    return shown.rjust(width) if right else shown.ljust(width)


def same(one: str, other: str) -> bool:
    """Whether two names mean one model."""
    return bool(one and other) and full_name(one) == full_name(other)
