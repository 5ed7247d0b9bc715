"""The rules screen: what was learned, with the decisions behind it; the user's word wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from hungry_tui.learning import Lessons, Rule, RuleEdit, State, Status, Want
from hungry_tui.plain import clean
from hungry_tui.records import Exchange
from hungry_tui.screens.line_entry import LineEntry
from hungry_tui.widgets.lines import KeyHints, StatusLine, TitleLine

EMPTY = "No rules yet. A reason with a verdict makes one; so do verdicts alone, after a while."
OWN = "own/"
"""How the ids of the user's own rules begin."""
_MARKS = {State.auto: " ", State.pinned: "⚑", State.edited: "✎", State.disabled: "⊘"}


class RulesScreen(Screen[None]):
    """Lists the rules, strongest first; the marked one's decisions stand beside it."""

    CSS_PATH = "rules.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.show_chat", "back", id="rules.back", tooltip="Back to the chat"),
        Binding("p", "pin", "pin", id="rules.pin", tooltip="Keep the rule whatever the evidence says; again: let go"),
        Binding("e", "edit", "edit", id="rules.edit", tooltip="Word the rule yourself; training keeps your words"),
        Binding("d", "disable", "disable", id="rules.disable", tooltip="Never teach it; again: let it back"),
        Binding("n", "add", "new", id="rules.add", tooltip="Add a rule of your own"),
        Binding("delete", "remove", "delete", id="rules.delete", tooltip="Delete a rule of your own"),
        Binding("v", "preview", "next training", id="rules.preview", tooltip="What the next training would change"),
    ]

    lessons: reactive[Lessons] = reactive(Lessons, init=False)

    _is_complete = False
    """All widgets are there: what is within others comes later than these."""

    class Edited(Message):
        """The user decided about a rule."""

        def __init__(self, edit: RuleEdit) -> None:
            super().__init__()
            self.edit = edit

    class PreviewRequested(Message):
        """The user wants to see what the next training would change."""

    def __init__(self, lessons: Lessons, find: Callable[[str], Exchange | None]) -> None:
        """`find` gives an exchange by its id, from memory."""
        super().__init__()
        self._find = find
        self.set_reactive(RulesScreen.lessons, lessons)

    def compose(self) -> ComposeResult:
        """The list, and what is behind the marked rule."""
        yield TitleLine()
        with Horizontal(id="rules"):
            yield OptionList(id="rules-list")
            with VerticalScroll(id="rules-detail", can_focus=False):
                yield Static(id="rules-evidence")
        yield StatusLine()
        yield KeyHints()

    def on_mount(self) -> None:
        """Fill the list."""
        self._is_complete = True
        self.watch_lessons()

    def watch_lessons(self) -> None:
        """Follow the learning; the marked rule stays marked."""
        if not (self._is_complete and self.is_attached):
            return
        options = self.query_one(OptionList)
        marked = self._marked
        options.clear_options()
        options.add_options([Option(_line(rule), id=rule.id) for rule in self.lessons.rules])
        ids = [rule.id for rule in self.lessons.rules]
        options.display = bool(ids)
        if ids:
            options.focus()
            options.highlighted = ids.index(marked.id) if marked and marked.id in ids else 0
        self._show_evidence()

    @property
    def _marked(self) -> Rule | None:
        options = self.query_one(OptionList)
        if options.highlighted is None or options.highlighted >= options.option_count:
            return None
        wanted = options.get_option_at_index(options.highlighted).id
        return next((rule for rule in self.lessons.rules if rule.id == wanted), None)

    def on_option_list_option_highlighted(self) -> None:
        """Another rule."""
        self._show_evidence()

    def on_option_list_option_selected(self) -> None:
        """Enter: read the whole evidence, with the keys that scroll."""
        self.query_one("#rules-detail", VerticalScroll).scroll_page_down()

    def _show_evidence(self) -> None:
        self.refresh_bindings()
        rule = self._marked
        content = Content(EMPTY) if rule is None else self._evidence(rule)
        for conflict in self.lessons.conflicts:
            if rule is None or conflict.aspect == rule.aspect:
                content += Content("\n\n") + self._both(conflict.question, conflict.earlier, conflict.later)
        self.query_one("#rules-evidence", Static).update(content)

    def _both(self, question: str, earlier: str, later: str) -> Content:
        return Content("\n").join(
            [
                Content.assemble(("Contradiction: ", "bold $text-warning"), clean(question)),
                self._decision(earlier, ""),
                self._decision(later, ""),
            ]
        )

    def _evidence(self, rule: Rule) -> Content:
        lines = [
            Content.styled(clean(rule.instruction), "bold"),
            Content.styled(
                f"{rule.label} · {rule.status} · {rule.state}\n"
                f"{len(rule.supports)} for · {len(rule.contradicts)} against · "
                + (rule.shares or f"approved replies: {rule.followed} follow it, {rule.violated} do not"),
                "dim",
            ),
        ]
        quotes = dict(rule.quotes)
        for heading, ids in (("For it", rule.supports), ("Against it", rule.contradicts)):
            if ids:
                lines.append(Content.styled(f"\n{heading}", "$text-accent"))
                lines += [self._decision(request_id, quotes.get(request_id, "")) for request_id in reversed(ids)]
        return Content("\n").join(lines)

    def _decision(self, request_id: str, quote: str) -> Content:
        exchange = self._find(request_id)
        if exchange is None:
            return Content.styled(f"· {clean(quote or request_id, one_line=True)}", "dim")
        mark = ("✓ ", "$text-success") if exchange.approved else ("✗ ", "$text-error")
        reason = clean(quote or exchange.reason, one_line=True) or "no reason given"
        prompt = clean(exchange.prompt, one_line=True)
        return Content.assemble(mark, reason, (f"\n  {exchange.timestamp:%d %b} · {prompt[:200]}", "dim"))

    # -- the user's word

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Only what can be done is offered; what can be deleted stands on the user's word alone."""
        rule = self._marked if self._is_complete else None
        if action == "remove":
            return rule is not None and not rule.supports
        return rule is not None or action not in ("pin", "edit", "disable")

    def _decide(self, state: State, text: str = "") -> None:
        rule = self._marked
        if rule is None:
            return
        self.post_message(
            self.Edited(RuleEdit(rule.id, state, text or rule.text, rule.aspect, rule.want, rule.value, rule.scope))
        )

    def action_pin(self) -> None:
        """Pin the rule, or let it go again."""
        if rule := self._marked:
            self._decide(_undecided(rule) if rule.state is State.pinned else State.pinned)

    def action_disable(self) -> None:
        """Disable the rule, or let it back."""
        if rule := self._marked:
            self._decide(_undecided(rule) if rule.state is State.disabled else State.disabled)

    def action_edit(self) -> None:
        """Word the rule."""
        if rule := self._marked:
            self.app.push_screen(LineEntry("Edit the rule", clean(rule.text, one_line=True)), self._edited)

    def _edited(self, text: str | None) -> None:
        if text:
            self._decide(State.edited, text)

    def action_add(self) -> None:
        """A rule of one's own."""
        self.app.push_screen(LineEntry("A rule of your own, as you would tell the model", ""), self._added)

    def _added(self, text: str | None) -> None:
        if not text:
            return
        identity = f"{OWN}{text}"
        while (there := self.lessons.rule(identity)) and there.text != text:  # it was worded anew since
            identity += "+"
        self.post_message(self.Edited(RuleEdit(identity, State.edited, text, text, Want.include)))

    def action_remove(self) -> None:
        """A rule of one's own goes. A learned one would come back: it can be disabled."""
        self._decide(State.auto)

    def action_preview(self) -> None:
        """What the next training would change."""
        self.post_message(self.PreviewRequested())


def _undecided(rule: Rule) -> State:
    """The state of a rule that is let go, or let back: what no decision supports would not be there without an edit."""
    return State.auto if rule.supports else State.edited


def _line(rule: Rule) -> Content:
    style = "dim strike" if rule.state is State.disabled else ""
    if not rule.active or rule.status is Status.provisional:
        style = style or "dim"
    balance = f"{len(rule.supports)}" + (f"−{len(rule.contradicts)}" if rule.contradicts else "")
    standing = "your own" if rule.id.startswith(OWN) and not rule.supports else f"{balance} {rule.status}"
    return Content.assemble(
        (f"{_MARKS[rule.state]} {rule.label:<4}", "bold"),
        (
            clean(rule.instruction, one_line=True),
            style if rule.state is not State.disabled else "dim strike",
        ),
        (f"  {standing}", "dim"),
    )
