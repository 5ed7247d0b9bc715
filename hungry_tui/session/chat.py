"""The conversation that is on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from hungry_tui import branching
from hungry_tui.chat_settings import ChatSettings
from hungry_tui.chats import Chat, set_up_chat
from hungry_tui.conversation import new_id
from hungry_tui.fitting import Fit, fit
from hungry_tui.model_in_use import ModelInUse
from hungry_tui.records import Exchange
from hungry_tui.session.archive import Archive


class CurrentChat:
    """One chat: its turns, its settings, and what of it the model will see."""

    def __init__(self, archive: Archive, model: ModelInUse, num_ctx: int) -> None:
        """`num_ctx` is the context, in tokens, of chats that ask for none of their own; 0 leaves it to the model."""
        self._archive = archive
        self._model = model
        self._default_num_ctx = num_ctx
        self.note = ""
        """What was recalled last: what will be recalled next is about as long."""
        self.begin()

    def begin(self) -> None:
        """Begin a conversation; the one before stays in the history."""
        self.turns: list[Exchange] = []
        self.chat_id = new_id("chat")
        self.title = ""
        """Of a chat that was resumed or renamed."""
        self.settings = ChatSettings()

    def resume(self, chat: Chat, unsaved: Iterable[Exchange] = ()) -> None:
        """Go on with a kept chat: the model sees its turns again, with those that are not on disk yet."""
        self.chat_id, self.title, self.settings = chat.chat_id, chat.title, chat.settings
        known = {turn.request_id for turn in chat.turns}
        more = (one for one in unsaved if one.chat_id == chat.chat_id and one.request_id not in known)
        self.turns = branching.conversation([*chat.turns, *more])

    async def set_up(self, settings: ChatSettings) -> None:
        """Put settings in force from the next request on; returns once they are on disk. Raises StoreError."""
        self.settings = settings
        await self._archive.run(partial(set_up_chat, chat_id=self.chat_id, settings=settings))

    # -- turns

    def turn(self, request_id: str) -> Exchange | None:
        """One exchange of the conversation."""
        return next((turn for turn in self.turns if turn.request_id == request_id), None)

    def add(self, exchange: Exchange) -> None:
        """Go on by an exchange, where its request went on from; one of another chat is left alone."""
        if exchange.chat_id == self.chat_id:
            stays = branching.before(self.turns, retry_of=exchange.retry_of, edit_of=exchange.edit_of)
            self.turns = [*stays, exchange]

    def update(self, exchange: Exchange) -> None:
        """Put an exchange in the place of its former state."""
        self.turns = [exchange if turn.request_id == exchange.request_id else turn for turn in self.turns]

    # -- the context

    @property
    def num_ctx(self) -> int | None:
        """The context that is asked of the server, in tokens; None leaves it to the model."""
        return self.settings.num_ctx or self._default_num_ctx or None

    @property
    def context(self) -> int:
        """The context that there is, in tokens."""
        return self.num_ctx or self._model.context

    def fit(self, full_prompt: str, *, retry_of: str = "", edit_of: str = "") -> Fit:
        """What of the conversation would go with a prompt that has its files in it; quick enough for each key."""
        turns = branching.context(branching.before(self.turns, edit_of=edit_of), retry_of=retry_of)
        prompt = f"{full_prompt}\n\n{self.note}" if self.note else full_prompt
        return fit(turns, prompt, self._model.name, self.context, self.settings.system)
