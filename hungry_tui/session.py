"""What the screens work on: one history, one server, one model, one conversation. No terminal here.

Everything that blocks (the store syncs to disk, learning thinks) runs on one worker thread, in order;
the event loop never waits for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from hungry_tui import branching
from hungry_tui.attaching import attach
from hungry_tui.attachment import Attachment, with_attachments
from hungry_tui.chat_settings import ChatSettings
from hungry_tui.chats import Chat, set_up_chat
from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.conversation import Stop, converse, new_id, question
from hungry_tui.drafts import Drafts
from hungry_tui.fitting import Fit, fit
from hungry_tui.likeness import Likeness
from hungry_tui.model_in_use import ModelInUse
from hungry_tui.ports import History, Progress, ReplyPart, StoreError, TrainingError
from hungry_tui.records import Category, Exchange
from hungry_tui.stats import Summary
from hungry_tui.study import Study

if TYPE_CHECKING:
    from hungry_tui.learning import Lessons, Reading, Rule, RuleEdit
    from hungry_tui.trainer import Trained

T = TypeVar("T")

STATE = "session"
"""The side table of what the program remembers of its own use."""


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict, or a category, that is on disk; and the statistics with it."""

    exchange: Exchange
    summary: Summary


class Session:
    """One user's work. Methods are called on the event loop; they raise HungryError and nothing else."""

    def __init__(self, settings: Settings, connection: Connection) -> None:
        self.settings = settings
        self.connection = connection
        self.model = ModelInUse(settings, connection, self._last_used, self._remember_use, self._read_again)
        self.turns: list[Exchange] = []
        """The conversation that is on the screen."""
        self.chat_id = new_id("chat")
        self.chat_title = ""
        """Of a chat that was resumed or renamed."""
        self.chat_settings = ChatSettings()
        self._note = ""
        """What was recalled last: what will be recalled next is about as long."""
        self.study = Study()
        self.likeness = Likeness(lambda: connection.server)
        self.drafts = Drafts(settings.home)
        self._history: History | None = None
        self._unusable: StoreError | None = None
        self._opened = asyncio.Event()
        self._unsaved: dict[str, Exchange] = {}
        self._stop = Stop()
        self._stop_reading = Stop()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")

    # -- opening and closing

    async def open(self, opener: Callable[[], History]) -> History:
        """Open the history. Raises StoreError when it cannot be used at all; whatever needs it then does too."""
        try:
            self._history = await self._run(opener)
        except StoreError as error:
            self._unusable = error
            raise
        finally:
            self._opened.set()
        return self._history

    async def begin_study(self) -> None:
        """Read the newest exchanges into the learner; recall is silent until then."""
        history = await self.history()
        await self._run(self.study.begin, history, self._readings)

    async def close(self) -> None:
        """Fold the history and let go of everything; unsaved replies get a last try."""
        if self._history is not None:
            await self._save_left_over()
            await self._run(self._history.close)
        await self.likeness.close()
        await self.connection.close()
        await self.drafts.close()
        self._thread.shutdown(wait=False)

    @property
    def lessons(self) -> Lessons:
        """What the newest exchanges teach."""
        return self.study.lessons

    async def history(self) -> History:
        """The history, once it is open. Raises StoreError when it could not be opened."""
        await self._opened.wait()
        if self._history is None:
            why = self._unusable or StoreError("The history is closed.")
            raise StoreError(why.message, why.advice)
        return self._history

    @property
    def read_only(self) -> bool:
        """Nothing can be recorded."""
        return self._history is not None and self._history.read_only

    # -- training

    async def train(self) -> AsyncGenerator[Progress | Trained]:
        """Learn from the whole history and build the trained model; the last item tells what came of it.

        Raises HungryError; then the trained model and its files are as they were.
        """
        from hungry_tui.trainer import train

        if not self.model.name:
            await self.model.settle()
        history = await self.history()
        self._stop_reading = Stop()
        training = train(
            history,
            self.connection.server,
            self.model.name,
            self.settings.home,
            minimum=self.settings.minimum_decisions,
            num_ctx=self.settings.num_ctx or None,
            reader=self.settings.reader,
            stop_reading=self._stop_reading,
        )
        async with aclosing(training) as steps:
            async for step in steps:
                yield step
        await self.model.switch(self.model.name, remember=False)

    async def report(self) -> str:
        """The training report. Raises TrainingError when there is none yet."""
        try:
            return await self._run(partial((self.settings.home / "training_log.md").read_text, encoding="utf-8"))
        except OSError as error:
            raise TrainingError("There is no training report yet.", "ctrl+r trains.") from error

    async def preview(self) -> str:
        """What a training now would change in the Modelfile, as Markdown."""
        return await self._run(self._preview)

    # -- the conversation

    def new_chat(self) -> None:
        """Begin a conversation; the one before stays in the history."""
        self.turns = []
        self.chat_id, self.chat_title = new_id("chat"), ""
        self.chat_settings = ChatSettings()

    def resume(self, chat: Chat) -> None:
        """Go on with a kept chat: the model sees its turns again."""
        self.chat_id, self.chat_title, self.chat_settings = chat.chat_id, chat.title, chat.settings
        known = {turn.request_id for turn in chat.turns}
        unsaved = (one for one in self._unsaved.values() if one.chat_id == chat.chat_id)
        self.turns = branching.conversation([*chat.turns, *(one for one in unsaved if one.request_id not in known)])

    async def set_chat_settings(self, settings: ChatSettings) -> None:
        """Put settings in force for the chat on the screen, from its next request on; returns once they are on disk."""
        self.chat_settings = settings
        await self.run(partial(set_up_chat, chat_id=self.chat_id, settings=settings))

    async def attach(self, prompt: str, *, missing_is_text: bool = False) -> tuple[Attachment, ...]:
        """The files that a prompt names: see `attaching.attach`."""
        if "@" in prompt and not self.model.name:
            await self.model.settle()
        server, model = self.connection.server, self.model.name
        return await attach(server, model, prompt, num_ctx=self._num_ctx, missing_is_text=missing_is_text)

    @property
    def _num_ctx(self) -> int | None:
        return self.chat_settings.num_ctx or self.settings.num_ctx or None

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
        if not self.model.name:
            await self.model.settle()
        self._stop = Stop()
        self._stop_reading.request()  # the server answers one after the other, and the user comes first
        category, self._note = await self._run(self._prepare, prompt, await self.likeness.to(prompt))
        fitted = await self._fit(with_attachments(prompt, attachments), retry_of, edit_of)
        yield fitted
        asked = question(
            self.model.name,
            prompt,
            category,
            request_id,
            model_version=self.model.version,
            chat_id=self.chat_id,
            retry_of=retry_of,
            edit_of=edit_of,
            attachments=tuple(attachments),
        )
        replying = converse(
            self.connection.server,
            asked,
            fitted.turns,
            note=self._note,
            num_ctx=self._num_ctx,
            options=self.chat_settings.options,
            system=self.chat_settings.system,
            think=self.chat_settings.thinks if self.model.can_think() else None,
            stop=self._stop,
        )
        async with aclosing(replying) as parts:
            async for part in parts:
                yield part

    def fit(self, full_prompt: str, *, retry_of: str = "", edit_of: str = "") -> Fit:
        """What of the conversation would go with a prompt that has its files in it; quick enough for each key."""
        turns = branching.context(branching.before(self.turns, edit_of=edit_of), retry_of=retry_of)
        prompt = f"{full_prompt}\n\n{self._note}" if self._note else full_prompt
        return fit(turns, prompt, self.model.name, self.context, self.chat_settings.system)

    async def _fit(self, full_prompt: str, retry_of: str, edit_of: str) -> Fit:
        fitted = self.fit(full_prompt, retry_of=retry_of, edit_of=edit_of)
        if not self._num_ctx and (fitted.left_out or fitted.missing):  # ask again only where the answer matters
            await self.model.measure()
            fitted = self.fit(full_prompt, retry_of=retry_of, edit_of=edit_of)
        return fitted

    @property
    def context(self) -> int:
        """In tokens, of the chat on the screen."""
        return self._num_ctx or self.model.context

    def stop(self) -> None:
        """End the reply that is under way, keeping what came."""
        self._stop.request()

    def _prepare(self, prompt: str, closeness: Mapping[str, float]) -> tuple[Category, str]:
        from hungry_tui.learning import guess_category, recall

        category = guess_category(prompt)
        note = recall(
            prompt,
            category,
            self.study.recent,
            self.lessons,
            carried=self.model.carried,
            small_model=self.model.small,
            closeness=closeness,
        )
        return category, note

    # -- recording

    async def record(self, exchange: Exchange) -> None:
        """Keep a reply; returns once it is on disk. Where that fails it is kept here and tried again later."""
        if exchange.chat_id == self.chat_id:
            stays = branching.before(self.turns, retry_of=exchange.retry_of, edit_of=exchange.edit_of)
            self.turns = [*stays, exchange]
        self._unsaved[exchange.request_id] = exchange
        await self._save_left_over()
        self.likeness.catch_up(self.study.recent)

    async def judge(self, request_id: str, approved: bool | None, reason: str = "") -> Change:
        """Record a verdict; returns once it is on disk."""
        return await self._change(request_id, lambda history: history.judge(request_id, approved, reason))

    async def recategorise(self, request_id: str, category: Category) -> Change:
        """Correct a category; returns once it is on disk."""
        return await self._change(request_id, lambda history: history.recategorise(request_id, category))

    async def _change(self, request_id: str, change: Callable[[History], None]) -> Change:
        await self._save_left_over()

        def changed(history: History) -> tuple[Exchange | None, Summary]:
            change(history)
            return history.exchange(request_id), history.summary()

        exchange, summary = await self.run(changed)
        if exchange is None:
            raise StoreError("The reply is no longer in the history.", "Another program may have reset it.")
        self._put_in_place(exchange)
        return Change(exchange, summary)

    async def learn(self, exchange: Exchange) -> tuple[Rule, ...]:
        """Learn from what was recorded; returns the rules that rest on it. Slower than the recording."""
        await self._run(self.study.take_in, exchange)
        return self.lessons.effect(exchange.request_id)

    async def summary(self) -> Summary:
        """Statistics of the whole history, with what other programs recorded."""
        history = await self.history()
        await self._run(history.refresh)
        return await self._run(history.summary)

    async def edit_rule(self, edit: RuleEdit) -> None:
        """Keep what the user decided about a rule and learn with it."""
        history = await self.history()
        await self._run(history.put, "rule_edits", edit.rule_id, edit.to_document())
        await self.begin_study()

    async def _save_left_over(self) -> None:
        history = await self.history()
        for request_id, exchange in list(self._unsaved.items()):
            await self._run(history.append, exchange)
            del self._unsaved[request_id]
            await self._run(self.study.remember, exchange)

    def _put_in_place(self, exchange: Exchange) -> None:
        """Bring an exchange of the conversation up to date."""
        for index, turn in enumerate(self.turns):
            if turn.request_id == exchange.request_id:
                self.turns[index] = exchange

    # -- the model used last: a preference, nothing more

    async def _last_used(self, place: str) -> str:
        with suppress(StoreError):
            documents = await self._run((await self.history()).documents, STATE)
            return str(documents.get(place, {}).get("model", ""))
        return ""

    async def _remember_use(self, place: str, model: str) -> None:
        if not self.read_only:
            with suppress(StoreError):
                history = await self.history()
                await self._run(history.put, STATE, place, {"model": model})

    async def _read_again(self) -> None:
        """Learn with what the model that a training builds from has read, so that rules and training agree."""
        with suppress(RuntimeError):  # the session was closed meanwhile
            await self._run(self.study.read_again, self._readings)

    # -- on the worker thread

    def _readings(self, exchanges: Sequence[Exchange]) -> Mapping[str, Sequence[Reading]]:
        from hungry_tui.training.readings import readings_at

        return readings_at(self.settings.home, self.model.name, exchanges, choice=self.settings.reader)

    def _preview(self) -> str:
        from hungry_tui.modelfile import compose, diff

        try:
            now = (self.settings.home / "Modelfile").read_text(encoding="utf-8")
        except OSError:
            now = ""
        recipe = compose(self.model.base or "base", self.lessons, num_ctx=self.settings.num_ctx or None)
        lines = diff(now, recipe.to_text())
        if not lines:
            return "A training now would change nothing."
        return "\n".join(["A training now would change this in the Modelfile:", "", "````````diff", *lines, "````````"])

    async def run(self, function: Callable[[History], T]) -> T:
        """Do blocking work with the history, after what was asked for before."""
        return await self._run(function, await self.history())

    async def _run(self, function: Callable[..., T], *arguments: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, partial(function, *arguments))
