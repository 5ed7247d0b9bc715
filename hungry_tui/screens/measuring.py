"""The context: how much of it is used, and what the next request leaves out, told before it is sent."""

from __future__ import annotations

from contextlib import suppress

from textual import work
from textual.timer import Timer

from hungry_tui import quantities
from hungry_tui.fitting import Fit
from hungry_tui.ports import ServerError
from hungry_tui.records import Exchange
from hungry_tui.screens.thinking import ThinkingScreen
from hungry_tui.session import Session
from hungry_tui.widgets.lines import ContextLine

TELL_SECONDS = 0.2
"""So long after a key what it means for the context is told."""


class MeasuringScreen(ThinkingScreen):
    """A screen that tells what of its conversation the model sees; ChatScreen adds the asking."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._telling: Timer | None = None
        self._held_back = ""
        """The prompt that was not sent at the first Enter because it would not fit."""

    # -- before a request

    def on_text_area_changed(self) -> None:
        """Tell soon what the text means for the context."""
        self.measure_soon()

    def measure_soon(self) -> None:
        """Tell what is used and what will be left out, once for all that is typed in a moment."""
        if self._telling is None:
            self._telling = self.set_timer(TELL_SECONDS, self._tell)

    def _tell(self) -> None:
        self._telling = None
        self._composer.usage = self._usage()
        text = self._composer.text
        line = self.query_one(ContextLine)
        warning = self._warning(self._session.chat.fit(text, edit_of=self._composer.editing)) if text.strip() else ""
        if warning and not self.replying:
            line.show(warning, level="warning")
        else:
            line.hide()

    def _warning(self, fit: Fit) -> str:
        """What the request will lack; "" when it has everything, or no less than the one before."""
        larger = f"{self._key('chat.settings')} larger"
        if fit.missing:
            return f"Some {fit.missing:,} tokens too long for the context of {fit.context:,}: shorten it · {larger}"
        if fit.left_out and not self._transcript.boundary:
            return (
                f"{_turns(fit.left_out).capitalize()} will be left out (context {fit.context:,}): "
                f"{self._key('chat.new')} new chat · {larger}"
            )
        return ""

    def _key(self, binding_id: str) -> str:
        found = (one.binding for one in self.active_bindings.values() if one.binding.id == binding_id)
        return next(map(self.app.get_key_display, found), "")

    def hold_back(self, prompt: str, full_prompt: str, edit_of: str) -> bool:
        """Whether a prompt is not sent yet, which is told: it is too long, or its files push turns out.

        The same prompt once more is sent.
        """
        fit = self._session.chat.fit(full_prompt, edit_of=edit_of)
        unforeseen = fit.missing > 0
        if full_prompt != prompt:
            unforeseen |= fit.left_out > self._session.chat.fit(prompt, edit_of=edit_of).left_out
        if not unforeseen or prompt == self._held_back:
            self._held_back = ""
            return False
        self._held_back = prompt
        lacks = f"some {fit.missing:,} tokens too long" if fit.missing else f"its files push out {_turns(fit.left_out)}"
        self.say(f"Not sent: {lacks} (context {fit.context:,}). Enter again sends it.", "warning")
        return True

    # -- with and after a request

    def show_fit(self, request_id: str, fit: Fit) -> None:
        """Mark in the transcript from where on the model sees the conversation."""
        self.query_one(ContextLine).hide()
        first = fit.turns[0].request_id if fit.turns else request_id
        if fit.left_out:
            self._transcript.set_boundary(
                first, f"─── the model no longer sees what is above (context {fit.context:,})"
            )
        else:
            self._transcript.set_boundary(None)

    @work(group="measuring", exclusive=True)
    async def measure(self) -> None:
        """Ask how much context the model has by now; then tell what is used of it."""
        with suppress(ServerError):
            await self._session.model.measure()
        self.measure_soon()

    def _usage(self) -> str:
        """ "1.2k of 4k tokens": what the last request took, as counted; estimated with a "~"."""
        turns = self._session.chat.turns
        if not turns:
            return ""
        last = turns[-1]
        counted = last.prompt_tokens is not None and last.reply_tokens is not None
        if counted and self._session.model.is_called(last.model):
            used = quantities.thousands((last.prompt_tokens or 0) + (last.reply_tokens or 0))
        else:
            used = f"~{quantities.thousands(self._session.chat.fit('').tokens)}"
        return f"{used} of {quantities.context(self._session.chat.context)} tokens"

    def _show_chat(self) -> None:
        super()._show_chat()
        self._tell()

    def what_was_cut(self, exchange: Exchange) -> str:
        """Why a reply ended before its end, and what to do."""
        used = (exchange.prompt_tokens or 0) + (exchange.reply_tokens or 0)
        if used >= self._session.chat.context:
            return f"Cut: the context is full. {self._key('chat.settings')} larger context, or ask it to go on."
        return "Cut: the model may write no more at once (num_predict). Ask it to go on."


def _turns(count: int) -> str:
    return "the first turn" if count == 1 else f"the first {count} turns"
