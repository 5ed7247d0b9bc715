"""Asking the model in use: what is recalled and sent, and the reply that comes back."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing

from hungry_tui.attaching import attach
from hungry_tui.attachment import Attachment, with_attachments
from hungry_tui.connection import Connection
from hungry_tui.conversation import Stop, converse, question
from hungry_tui.fitting import Fit
from hungry_tui.likeness import Likeness
from hungry_tui.model_in_use import ModelInUse
from hungry_tui.ports import ReplyPart
from hungry_tui.records import Category, Exchange
from hungry_tui.session.archive import Archive
from hungry_tui.session.chat import CurrentChat
from hungry_tui.session.teaching import Teaching


class Asking:
    """Requests of the current chat, one at a time. Methods raise HungryError and nothing else."""

    def __init__(
        self,
        connection: Connection,
        model: ModelInUse,
        chat: CurrentChat,
        archive: Archive,
        teaching: Teaching,
        likeness: Likeness,
    ) -> None:
        self._connection = connection
        self._model = model
        self._chat = chat
        self._archive = archive
        self._teaching = teaching
        self._likeness = likeness
        self._stop = Stop()

    async def attach(self, prompt: str, *, missing_is_text: bool = False) -> tuple[Attachment, ...]:
        """The files that a prompt names: see `attaching.attach`."""
        if "@" in prompt and not self._model.name:
            await self._model.settle()
        server, model = self._connection.server, self._model.name
        return await attach(server, model, prompt, num_ctx=self._chat.num_ctx, missing_is_text=missing_is_text)

    async def ask(
        self,
        request_id: str,
        prompt: str,
        *,
        attachments: Sequence[Attachment] = (),
        retry_of: str = "",
        edit_of: str = "",
    ) -> AsyncGenerator[Fit | ReplyPart | Exchange]:
        """Send a prompt with its files; yields what of the conversation goes with it, the reply's parts, the exchange.

        The exchange is not recorded yet.

        With `retry_of` or `edit_of`, the conversation goes on from before that exchange.
        """
        if not self._model.name:
            await self._model.settle()
        self._stop = Stop()
        self._teaching.give_way()  # the server answers one after the other, and the user comes first
        chat, model = self._chat, self._model
        category, chat.note = await self._archive.call(self._prepare, prompt, await self._likeness.to(prompt))
        fitted = await self._fit(with_attachments(prompt, attachments), retry_of, edit_of)
        yield fitted
        asked = question(
            model.name,
            prompt,
            category,
            request_id,
            model_version=model.version,
            chat_id=chat.chat_id,
            retry_of=retry_of,
            edit_of=edit_of,
            attachments=tuple(attachments),
        )
        replying = converse(
            self._connection.server,
            asked,
            fitted.turns,
            note=chat.note,
            num_ctx=chat.num_ctx,
            options=chat.settings.options,
            system=chat.settings.system,
            think=chat.settings.thinks if model.can_think() else None,
            stop=self._stop,
        )
        async with aclosing(replying) as parts:
            async for part in parts:
                yield part

    def stop(self) -> None:
        """End the reply that is under way, keeping what came."""
        self._stop.request()

    async def _fit(self, full_prompt: str, retry_of: str, edit_of: str) -> Fit:
        fitted = self._chat.fit(full_prompt, retry_of=retry_of, edit_of=edit_of)
        if not self._chat.num_ctx and (fitted.left_out or fitted.missing):  # ask again only where the answer matters
            await self._model.measure()
            fitted = self._chat.fit(full_prompt, retry_of=retry_of, edit_of=edit_of)
        return fitted

    def _prepare(self, prompt: str, closeness: Mapping[str, float]) -> tuple[Category, str]:
        from hungry_tui.learning import guess_category, recall

        category = guess_category(prompt)
        study = self._teaching.study
        note = recall(
            prompt,
            category,
            study.recent,
            study.lessons,
            carried=self._model.carried,
            small_model=self._model.small,
            closeness=closeness,
        )
        return category, note
