"""Training in the background: one at a time, told about, cancelled on request."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from hungry_tui.application.serving import ServingApp
from hungry_tui.config import Settings
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError, NoTrainingData, Progress
from hungry_tui.single_flight import SingleFlight

if TYPE_CHECKING:
    from hungry_tui.trainer import Trained

TRAINING = "training"
"""The key of this work."""


class TrainingApp(ServingApp):
    """An app that trains; the training lives here so that no screen's closing ends it."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(settings, practice=practice)
        self._training = SingleFlight(self._train_once, self._training_ended)

    def action_train(self) -> None:
        """Train now; while a training runs, once more after it."""
        if not self._training.start():
            self.say("A training is running; what you decided since is taken in by one more after it.")
        self.work_begins(TRAINING, "the training", self._training.cancel)

    def _training_ended(self, cancelled: bool) -> None:
        if cancelled:
            self.say("Training cancelled; the trained model and its files are as they were.", "warning")
        self.work_ends(TRAINING)

    async def _train_once(self) -> None:
        try:
            async with aclosing(self.session.teaching.train()) as steps:
                async for step in steps:
                    if isinstance(step, Progress):
                        self.work_goes_on(TRAINING, _progress(step))
                    else:
                        self._trained(step)
        except HungryError as error:
            self.say(f"Training: {error}", "warning" if isinstance(error, NoTrainingData) else "error")

    def _trained(self, result: Trained) -> None:
        self.say(result.sentence, "success")
        if result.built and not self.session.model.is_called(result.model):
            self.offer_to(
                result.sentence, f"switch to {result.model}", lambda: self._switch_to(result.model), "success"
            )
        self.show_title()


def _progress(step: Progress) -> str:
    done = "" if step.fraction is None else f" {100 * step.fraction:.0f} %"
    return clean(f"training: {step.stage}{done} {step.detail}".rstrip(), one_line=True)
