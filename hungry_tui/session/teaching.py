"""Two speeds of learning: what the newest exchanges teach at once, and the training that builds it into a model."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from functools import partial
from typing import TYPE_CHECKING

from hungry_tui.config import Settings
from hungry_tui.connection import Connection
from hungry_tui.conversation import Stop
from hungry_tui.model_in_use import ModelInUse
from hungry_tui.ports import History, Progress, StoreError, TrainingError
from hungry_tui.records import Exchange
from hungry_tui.session.archive import Archive
from hungry_tui.study import Study

if TYPE_CHECKING:
    from hungry_tui.learning import Reading, RuleEdit
    from hungry_tui.trainer import Trained


class Teaching:
    """What is learned from the history, for the model in use. Methods raise HungryError and nothing else."""

    def __init__(self, settings: Settings, connection: Connection, model: ModelInUse, archive: Archive) -> None:
        self._settings = settings
        self._connection = connection
        self._model = model
        self._archive = archive
        self.study = Study()
        """What the newest exchanges teach, as of now."""
        self.revision: int | None = None
        """The history's when it was read; None before."""
        self._stop_reading = Stop()

    async def begin(self) -> None:
        """Read the newest exchanges into the learner; recall is silent until then."""
        self.revision = await self._archive.run(self._begin)

    async def read_again(self) -> None:
        """Learn with what the model that a training builds from has read, so that rules and training agree."""
        with suppress(StoreError):  # the session was closed meanwhile
            await self._archive.call(self.study.read_again, self._readings)

    async def edit_rule(self, edit: RuleEdit) -> None:
        """Keep what the user decided about a rule and learn with it."""
        await self._archive.run(lambda history: history.put("rule_edits", edit.rule_id, edit.to_document()))
        await self.begin()

    async def train(self) -> AsyncGenerator[Progress | Trained]:
        """Learn from the history and build the trained model; the last item tells what came of it.

        Raises HungryError; then the trained model and its files are as they were.
        """
        from hungry_tui.trainer import train

        model, settings = self._model, self._settings
        if not model.name:
            await model.settle()
        history = await self._archive.history()
        self._stop_reading = Stop()
        training = train(
            history,
            self._connection.server,
            model.name,
            settings.home,
            minimum=settings.minimum_decisions,
            num_ctx=settings.num_ctx or None,
            reader=settings.reader,
            stop_reading=self._stop_reading,
        )
        async with aclosing(training) as steps:
            async for step in steps:
                yield step
        await model.switch(model.name, remember=False)

    def give_way(self) -> None:
        """Let a training ask the model nothing more about reasons."""
        self._stop_reading.request()

    async def report(self) -> str:
        """The training report. Raises TrainingError when there is none yet."""
        path = self._settings.home / "training_log.md"
        try:
            return await self._archive.call(partial(path.read_text, encoding="utf-8"))
        except OSError as error:
            raise TrainingError("There is no training report yet.", "ctrl+r trains.") from error

    async def preview(self) -> str:
        """What a training now would change in the Modelfile, as Markdown."""
        return await self._archive.call(self._preview)

    # -- on the history's thread

    def _begin(self, history: History) -> int:
        history.refresh()
        revision = history.revision  # before: what comes meanwhile is read once more
        self.study.begin(history, self._readings)
        return revision

    def _readings(self, exchanges: Sequence[Exchange]) -> Mapping[str, Sequence[Reading]]:
        from hungry_tui.training.readings import readings_at

        return readings_at(self._settings.home, self._model.name, exchanges, choice=self._settings.reader)

    def _preview(self) -> str:
        from hungry_tui.modelfile import compose, diff

        try:
            now = (self._settings.home / "Modelfile").read_text(encoding="utf-8")
        except OSError:
            now = ""
        recipe = compose(self._model.base or "base", self.study.lessons, num_ctx=self._settings.num_ctx or None)
        lines = diff(now, recipe.to_text())
        if not lines:
            return "A training now would change nothing."
        return "\n".join(["A training now would change this in the Modelfile:", "", "````````diff", *lines, "````````"])
