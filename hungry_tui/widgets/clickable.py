"""Text that can be clicked and keeps its own look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style

# Textual looks for styles and bindings along the first base that is a widget: the mixin must not be one.
if TYPE_CHECKING:
    from textual.widget import Widget as _Base
else:
    _Base = object


class OwnLinks(_Base):
    """A mixin: in the terminal's own colours a link's colour would hide that of the key it stands on."""

    @property
    def link_style(self) -> Style:
        """Of what can be clicked."""
        return Style.null() if self.app.native_ansi_color else super().link_style
