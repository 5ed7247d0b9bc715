"""Training in the background: one at a time, told about, cancelled on request."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing
from typing import TYPE_CHECKING

from hungry_tui.application.announcing import AnnouncingApp
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError, NoTrainingData, Progress
from hungry_tui.single_flight import SingleFlight

if TYPE_CHECKING:
    from hungry_tui.trainer import Trained

TRAINING = "training"
"""The key of this work."""


class Training:
    """The trainings of an app: no screen's closing ends them."""

    def __init__(self, app: AnnouncingApp, switch_to: Callable[[str], object]) -> None:
        """`switch_to` lets a model answer from now on."""
        self._app = app
        self._switch_to = switch_to
        self._flight = SingleFlight(self._train, self._ended)

    def start(self) -> None:
        """Train now; while a training runs, once more after it."""
        if not self._flight.start():
            self._app.say("A training is running; what you decided since is taken in by one more after it.")
        self._app.works.begins(TRAINING, "the training", self._flight.cancel)

    async def finish(self) -> None:
        """Cancel what runs and wait until it has really ended."""
        await self._flight.finish()

    def _ended(self, cancelled: bool) -> None:
        if cancelled:
            self._app.say("Training cancelled; the trained model and its files are as they were.", "warning")
        self._app.works.ends(TRAINING)

    async def _train(self) -> None:
        try:
            async with aclosing(self._app.session.teaching.train()) as steps:
                async for step in steps:
                    if isinstance(step, Progress):
                        self._app.works.goes_on(TRAINING, _progress(step))
                    else:
                        self._trained(step)
        except HungryError as error:
            self._app.say(f"Training: {error}", "warning" if isinstance(error, NoTrainingData) else "error")

    def _trained(self, result: Trained) -> None:
        app = self._app
        if not result.teaches:  # nobody has anything from switching to it
            app.withdraw_offered_model(result.model)
            app.say(result.sentence, "warning")
        elif result.built and not app.session.model.is_called(result.model):
            app.offer_model(result.sentence, result.model, lambda: self._switch_to(result.model))
        else:
            app.say(result.sentence, "success")
        app.show_title()


def _progress(step: Progress) -> str:
    done = "" if step.fraction is None else f" {100 * step.fraction:.0f} %"
    return clean(f"training: {step.stage}{done} {step.detail}".rstrip(), one_line=True)
