"""Help: every key as it is now, and how to train well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

ADVICE = (
    ("Be consistent.", "Approve what is well made and deny what is not, each time alike: that is learned fastest."),
    ("Approve good work.", "An approval makes the reply an example; only denials leave the model guessing."),
    ("Deny for quality.", "Not because you wanted something else: then edit the prompt and send it again."),
    ("Say why.", "“too long”, “no tests”, “use pathlib”: one reason is worth many silent verdicts."),
    ("Vary the requests.", "Code, fixes, designs, explanations, tests: rules are learned for each."),
    ("Read the rules after 20 decisions.", "They are on the rules screen; disable or reword what is not you."),
)


class HelpScreen(ModalScreen[None]):
    """Shows (section, [(key, what it does)]) as the app found them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,f1", "dismiss(None)", "back", id="help.back"),
    ]

    def __init__(self, sections: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        super().__init__()
        self._sections = sections

    def compose(self) -> ComposeResult:
        """One page that scrolls."""
        with VerticalScroll(id="help-dialog") as dialog:
            dialog.border_title = "Help"
            dialog.border_subtitle = "↑ ↓ scroll · Esc back"
            yield Static(self._page())

    def _page(self) -> Content:
        lines: list[Content] = []
        for title, keys in self._sections:
            lines.append(Content.styled(title, "bold $text-accent"))
            lines += [Content.assemble((f"  {key:<18}", "$text-primary"), what) for key, what in keys]
            lines.append(Content(""))
        lines.append(Content.styled("How to train well", "bold $text-accent"))
        lines += [Content.assemble("  ", (head, "bold"), f" {text}") for head, text in ADVICE]
        return Content("\n").join(lines)
