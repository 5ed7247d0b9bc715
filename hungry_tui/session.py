"""What the screens work on: one history, one server, one model, one conversation. No terminal here.

Everything that blocks (the store syncs to disk, learning thinks) runs on one worker thread, in order;
the event loop never waits for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from hungry_tui import branching
from hungry_tui.chat_settings import ChatSettings
from hungry_tui.chats import Chat, set_up_chat
from hungry_tui.config import Settings
from hungry_tui.connection import PRACTICE_MODEL, Connection
from hungry_tui.conversation import Stop, converse, is_small, new_id
from hungry_tui.drafts import Drafts
from hungry_tui.learning import Lessons, Rule, RuleEdit
from hungry_tui.names import full_name, split_tag
from hungry_tui.ports import History, ModelNotFound, Progress, ReplyPart, ServerError, StoreError, TrainingError
from hungry_tui.records import Category, Exchange
from hungry_tui.stats import Summary
from hungry_tui.study import Study
from hungry_tui.training.state import TrainingState

if TYPE_CHECKING:
    from hungry_tui.trainer import Trained

T = TypeVar("T")

STATE = "session"
"""The side table of what the program remembers of its own use."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a verdict did. It is on disk when this exists."""

    exchange: Exchange
    rules: tuple[Rule, ...]
    summary: Summary


class Session:
    """One user's work. Methods are called on the event loop; they raise HungryError and nothing else."""

    def __init__(self, settings: Settings, connection: Connection) -> None:
        self.settings = settings
        self.connection = connection
        self.model = settings.model
        self.model_version = ""
        self.carried: frozenset[str] = frozenset()
        """Ids of the rules that the model has built in."""
        self.turns: list[Exchange] = []
        """The conversation that is on the screen."""
        self.chat_id = new_id("chat")
        self.chat_title = ""
        """Of a chat that was resumed or renamed."""
        self.chat_settings = ChatSettings()
        self.study = Study()
        self.drafts = Drafts(settings.home)
        self._training_state = TrainingState()
        self._history: History | None = None
        self._unusable: StoreError | None = None
        self._opened = asyncio.Event()
        self._small = False
        self._unsaved: dict[str, Exchange] = {}
        self._stop = Stop()
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
        await self._run(self.study.begin, history)

    async def close(self) -> None:
        """Fold the history and let go of everything; unsaved replies get a last try."""
        if self._history is not None:
            await self._save_left_over()
            await self._run(self._history.close)
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

    # -- the model

    @property
    def base(self) -> str:
        """The model that a training builds from: the one in use, or the one it was trained from."""
        return self._training_state.base_of(self.model) if self.model else ""

    @property
    def model_title(self) -> str:
        """The model in use, with its version: "practice-trained v3"; "" when there is none."""
        if not self.model:
            return ""
        return f"{split_tag(self.model)[0]} {self.model_version}" if self.model_version else self.model

    def answers_with(self, model: str) -> bool:
        """Whether this model is the one in use."""
        return bool(self.model) and full_name(self.model) == full_name(model)

    async def settle_model(self) -> None:
        """Find the model to begin with: the one asked for, the one used last, the server's newest.

        Raises ServerError; ModelNotFound when the server has none at all.
        """
        if self.model:
            await self.switch(self.model, remember=False)
            return
        models = [model.name.removesuffix(":latest") for model in await self.connection.server.models()]
        if not models:
            raise ModelNotFound("The server has no models yet.", "Fetch one: ollama pull llama3.2")
        last = ""
        with suppress(StoreError):  # a preference, nothing more
            documents = await self._run((await self.history()).documents, STATE)
            last = str(documents.get(self._place_of_use(), {}).get("model", ""))
        known = {full_name(name): name for name in models}
        preferred = PRACTICE_MODEL if self.connection.practising else models[0]
        await self.switch(known.get(full_name(last or preferred), models[0]), remember=False)

    async def switch(self, model: str, *, remember: bool = True) -> None:
        """Let another model answer from now on."""
        self._training_state = await self._run(TrainingState.load, self.settings.home)
        self.model = model = model.removesuffix(":latest")
        self.model_version = self._training_state.version_of(model)
        self.carried = self._training_state.carried(model)
        if remember and not self.read_only:
            with suppress(StoreError):
                history = await self.history()
                await self._run(history.put, STATE, self._place_of_use(), {"model": model})

    async def look_at_model(self) -> None:
        """Learn the model's size from the server; it also gets the client ready for the first request."""
        self._small = await is_small(self.connection.server, self.model) if self.model else False

    def forget_model(self) -> None:
        """The server is another one now."""
        self.model = "" if self.connection.practising else self.settings.model
        self.model_version = ""
        self.carried = frozenset()

    def _place_of_use(self) -> str:
        return "practice" if self.connection.practising else "server"

    # -- training

    async def train(self) -> AsyncGenerator[Progress | Trained]:
        """Learn from the whole history and build the trained model; the last item tells what came of it.

        Raises HungryError; then the trained model and its files are as they were.
        """
        from hungry_tui.trainer import train

        if not self.model:
            await self.settle_model()
        history = await self.history()
        training = train(
            history,
            self.connection.server,
            self.model,
            self.settings.home,
            minimum=self.settings.minimum_decisions,
            num_ctx=self.settings.num_ctx or None,
        )
        async with aclosing(training) as steps:
            async for step in steps:
                yield step
        await self.switch(self.model, remember=False)

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

    async def context_limit(self) -> int | None:
        """The longest context that the model takes, in tokens; None when the server does not tell."""
        try:
            return (await self.connection.server.details(self.model)).context_length if self.model else None
        except ServerError:
            return None

    async def ask(
        self, request_id: str, prompt: str, *, retry_of: str = "", edit_of: str = ""
    ) -> AsyncGenerator[ReplyPart | Exchange]:
        """Send a prompt; yields the reply's parts and at last the exchange, which is not recorded yet.

        With `retry_of` or `edit_of`, the conversation goes on from before that exchange.
        """
        if not self.model:
            await self.settle_model()
        self._stop = Stop()
        turns = branching.context(branching.before(self.turns, edit_of=edit_of), retry_of=retry_of)
        category, note = await self._run(self._prepare, prompt)
        replying = converse(
            self.connection.server,
            self.model,
            turns,
            prompt,
            request_id=request_id,
            category=category,
            note=note,
            chat_id=self.chat_id,
            retry_of=retry_of,
            model_version=self.model_version,
            num_ctx=self.chat_settings.num_ctx or self.settings.num_ctx or None,
            options=self.chat_settings.options,
            system=self.chat_settings.system,
            stop=self._stop,
        )
        async with aclosing(replying) as parts:
            async for part in parts:
                yield replace(part, edit_of=edit_of) if isinstance(part, Exchange) else part

    def stop(self) -> None:
        """End the reply that is under way, keeping what came."""
        self._stop.request()

    def _prepare(self, prompt: str) -> tuple[Category, str]:
        from hungry_tui.learning import guess_category, recall

        category = guess_category(prompt)
        return category, recall(
            prompt, category, self.study.recent, self.lessons, carried=self.carried, small_model=self._small
        )

    # -- recording

    async def record(self, exchange: Exchange) -> None:
        """Keep a reply; returns once it is on disk. Where that fails it is kept here and tried again later."""
        if exchange.chat_id == self.chat_id:
            stays = branching.before(self.turns, retry_of=exchange.retry_of, edit_of=exchange.edit_of)
            self.turns = [*stays, exchange]
        self._unsaved[exchange.request_id] = exchange
        await self._save_left_over()

    async def judge(self, request_id: str, approved: bool | None, reason: str = "") -> Effect:
        """Record a verdict; returns once it is on disk and learned from."""
        await self._save_left_over()
        history = await self.history()
        await self._run(history.judge, request_id, approved, reason)
        return await self._take_in(request_id)

    async def recategorise(self, request_id: str, category: Category) -> Effect:
        """Correct a category; returns once it is on disk."""
        await self._save_left_over()
        history = await self.history()
        await self._run(history.recategorise, request_id, category)
        return await self._take_in(request_id)

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

    async def _take_in(self, request_id: str) -> Effect:
        history = await self.history()
        exchange = await self._run(history.exchange, request_id)
        if exchange is None:
            raise StoreError("The reply is no longer in the history.", "Another program may have reset it.")
        self._put_in_place(exchange)
        await self._run(self.study.take_in, exchange)
        summary = await self._run(history.summary)
        return Effect(exchange, self.lessons.effect(request_id), summary)

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

    # -- on the worker thread

    def _preview(self) -> str:
        from hungry_tui.modelfile import compose, diff

        try:
            now = (self.settings.home / "Modelfile").read_text(encoding="utf-8")
        except OSError:
            now = ""
        recipe = compose(self.base or "base", self.lessons, num_ctx=self.settings.num_ctx or None)
        lines = diff(now, recipe.to_text())
        if not lines:
            return "A training now would change nothing."
        return "\n".join(["A training now would change this in the Modelfile:", "", "````````diff", *lines, "````````"])

    async def run(self, function: Callable[[History], T]) -> T:
        """Do blocking work with the history, after what was asked for before."""
        return await self._run(function, await self.history())

    async def _run(self, function: Callable[..., T], *arguments: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, partial(function, *arguments))
