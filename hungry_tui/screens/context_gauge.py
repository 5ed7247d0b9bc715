"""How much of the context is used and what a request will lack, in words."""

from __future__ import annotations

from collections.abc import Callable

from hungry_tui import quantities
from hungry_tui.fitting import Fit
from hungry_tui.records import Exchange
from hungry_tui.session import Session


class ContextGauge:
    """What of the session's chat the model sees, told before a request, with it and after it."""

    def __init__(self, session: Session, key: Callable[[str], str]) -> None:
        """`key` gives the key of a binding's id, as it is shown."""
        self._session = session
        self._key = key
        self._held_back = ""
        """The prompt that was not sent at the first Enter because it would not fit."""

    def usage(self) -> str:
        """ "1.2k of 4k tokens": what the last request took, as counted; estimated with a "~"."""
        chat = self._session.chat
        if not chat.turns:
            return ""
        last = chat.turns[-1]
        counted = last.prompt_tokens is not None and last.reply_tokens is not None
        if counted and self._session.model.is_called(last.model):
            used = quantities.thousands((last.prompt_tokens or 0) + (last.reply_tokens or 0))
        else:
            used = f"~{quantities.thousands(chat.fit('').tokens)}"
        return f"{used} of {quantities.context(chat.context)} tokens"

    def warning(self, prompt: str, edit_of: str, *, cut_before: bool) -> str:
        """What the request will lack; "" when it has everything, or no less than the one before (`cut_before`)."""
        if not prompt.strip():
            return ""
        fit = self._session.chat.fit(prompt, edit_of=edit_of)
        larger = f"{self._key('chat.settings')} larger"
        if fit.missing:
            return f"Some {fit.missing:,} tokens too long for the context of {fit.context:,}: shorten it · {larger}"
        if fit.left_out and not cut_before:
            return (
                f"{_turns(fit.left_out).capitalize()} will be left out (context {fit.context:,}): "
                f"{self._key('chat.new')} new chat · {larger}"
            )
        return ""

    def objection(self, prompt: str, full_prompt: str, edit_of: str) -> str:
        """Why a prompt should not be sent yet: it is too long, or its files push turns out; "" when nothing is.

        The same prompt once more meets no objection.
        """
        chat = self._session.chat
        fit = chat.fit(full_prompt, edit_of=edit_of)
        unforeseen = fit.missing > 0
        if full_prompt != prompt:
            unforeseen |= fit.left_out > chat.fit(prompt, edit_of=edit_of).left_out
        if not unforeseen or prompt == self._held_back:
            self._held_back = ""
            return ""
        self._held_back = prompt
        lacks = f"some {fit.missing:,} tokens too long" if fit.missing else f"its files push out {_turns(fit.left_out)}"
        return f"Not sent: {lacks} (context {fit.context:,}). Enter again sends it."

    def what_was_cut(self, exchange: Exchange) -> str:
        """Why a reply ended before its end, and what to do."""
        used = (exchange.prompt_tokens or 0) + (exchange.reply_tokens or 0)
        if used >= self._session.chat.context:
            return f"Cut: the context is full. {self._key('chat.settings')} larger context, or ask it to go on."
        return "Cut: the model may write no more at once (num_predict). Ask it to go on."


def boundary(fit: Fit) -> str:
    """The line in the transcript above what the model sees; "" when it sees everything."""
    return f"─── the model no longer sees what is above (context {fit.context:,})" if fit.left_out else ""


def _turns(count: int) -> str:
    return "the first turn" if count == 1 else f"the first {count} turns"
