"""What can be done with the reply at hand: a key of its bar, a command, a click."""

from __future__ import annotations

from hungry_tui.plain import clean
from hungry_tui.quantities import counted
from hungry_tui.records import Category, Exchange
from hungry_tui.screens.judging import JudgingScreen
from hungry_tui.widgets.transcript import Transcript
from hungry_tui.widgets.verdict_bar import VerdictBar


class HandlingScreen(JudgingScreen):
    """A screen on which a reply is taken up, judged, copied, asked for again; ChatScreen adds the asking."""

    def reply_commands(self) -> list[tuple[str, str]]:
        """What can be done with the reply at hand, by name, for the palette."""
        exchange = self._at_hand
        if exchange is None:
            return []
        found = [("Approve with a reason", "approve_because"), ("Retry", "retry"), ("Copy the reply", "copy")]
        found += [("Edit the prompt and send it again", "edit"), ("Copy a code block of the reply", "code")]
        if exchange.approved is not None:
            found.append(("Undo the verdict", "undo"))
        found += [(f"Category: {category.title}", str(category)) for category in Category]
        return [*found, ("Next undecided reply", "undecided")]

    def on_verdict_bar_chosen(self, event: VerdictBar.Chosen) -> None:
        """A key of the bar."""
        self.action_reply(event.what)

    def action_reply(self, what: str) -> None:
        """Do something with the reply at hand."""
        exchange = self._at_hand
        if exchange is None:
            self.say("There is no finished reply.", "warning")
            return
        match what:
            case "approve":
                self._judge(exchange, True)
            case "approve_because":
                self._ask_reason(exchange, True)
            case "deny":
                self._ask_reason(exchange, False)
            case "undo":  # the bar keeps the focus: most often the verdict is to be another one
                self._show_bar(exchange)
                self._write_verdict(exchange, None, "", False)
            case "skip":
                self._leave_bar()
                self.say("Left undecided. Tab comes back to it.")
            case "retry":
                self.say("")  # what was said of the reply before is over
                self.post_message(self.RetryRequested(exchange))
            case "edit":
                self._composer.focus()
                self._composer.begin_edit(exchange.request_id, exchange.prompt)
                self.say("Enter asks it and goes on from there; later replies stay in the history.")
            case "copy":
                self.app.copy_to_clipboard(exchange.response)
            case "code":
                self._copy_code(exchange)
            case "focus":
                self._bar.focus()
            case "leave":
                self.set_focus(self._composer, scroll_visible=False)
            case "previous" | "next":
                self._step(exchange, -1 if what == "previous" else 1)
            case "undecided":
                self._take_up(next((turn for turn in self._session.chat.turns if turn.approved is None), exchange))
            case "page_up":
                self._transcript.action_page_up()
            case "page_down":
                self._transcript.action_page_down()
            case "category":
                self._recategorise(exchange, _following(exchange.category))
            case category:
                chosen = Category(category)
                self._recategorise(exchange, Category.other if chosen is exchange.category else chosen)

    def _copy_code(self, exchange: Exchange) -> None:
        """The only code block at once, one of several by choice."""
        blocks = self._transcript.code_blocks(exchange.request_id)
        if len(blocks) > 1:
            from hungry_tui.screens.code_blocks import CodeBlocksScreen

            self.app.push_screen(CodeBlocksScreen(blocks), self._copy)
        elif blocks:
            self._copy(blocks[0])
        else:
            self.say("There is no code block in this reply; y copies all of it.")

    def action_copy_block(self, number: str) -> None:
        """Copy the n-th code block of the reply at hand."""
        exchange = self._at_hand
        blocks = self._transcript.code_blocks(exchange.request_id) if exchange else []
        if number.isdecimal() and 0 < int(number) <= len(blocks):
            self.app.copy_to_clipboard(blocks[int(number) - 1])
        else:
            self.say(
                f"The reply has {counted(len(blocks), 'code block')}; there is no {clean(number, one_line=True)}.",
                "warning",
            )

    def _copy(self, text: str | None) -> None:
        if text is not None:
            self.app.copy_to_clipboard(text)

    def _take_up(self, exchange: Exchange) -> None:
        """Make it the reply at hand, with the bar in focus."""
        self._show_bar(exchange)
        self._transcript.select_turn(exchange.request_id)
        self._bar.focus(scroll_visible=False)

    def _step(self, exchange: Exchange, by: int) -> None:
        """To the reply before or after, so that unjudged ones stay within reach."""
        turns = self._session.chat.turns
        ids = [turn.request_id for turn in turns]
        index = ids.index(exchange.request_id) + by if exchange.request_id in ids else len(ids) - 1
        if 0 <= index < len(turns):
            self._take_up(turns[index])

    def on_composer_leave_requested(self) -> None:
        """Tab: to the reason that is being asked for, else to the reply at hand, just judged or the latest."""
        just_judged = self._session.chat.turn(self._judged) if self._bar.exchange is None else None
        if self._reason.display:
            self._reason.take_focus()
        elif self._at_hand is None:
            self.say("There is no finished reply to go to.")
        elif just_judged is not None and just_judged is not self._session.chat.turns[-1]:
            self._take_up(just_judged)
        else:
            self._show_bar(self._at_hand)
            self._bar.focus(scroll_visible=False)

    def on_transcript_turn_clicked(self, event: Transcript.TurnClicked) -> None:
        """A click on a reply takes it up."""
        exchange = self._session.chat.turn(event.turn_id)
        if exchange is not None and not self.replying:
            self._take_up(exchange)


def _following(category: Category) -> Category:
    names = list(Category)
    return names[(names.index(category) + 1) % len(names)]
