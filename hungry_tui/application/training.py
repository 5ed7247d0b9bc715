"""Training in the background: one at a time, told about, cancelled on request."""

from __future__ import annotations

import time
from contextlib import aclosing
from typing import TYPE_CHECKING

from textual import work

from hungry_tui.application.serving import ServingApp
from hungry_tui.config import Settings
from hungry_tui.plain import clean
from hungry_tui.ports import HungryError, NoTrainingData, Progress
from hungry_tui.screens.chat import ChatScreen
from hungry_tui.single_flight import SingleFlight

if TYPE_CHECKING:
    from hungry_tui.trainer import Trained

CANCEL_SECONDS = 3.0
"""Within which a second Escape cancels the training."""


class TrainingApp(ServingApp):
    """An app that trains; the training lives here so that no screen's closing ends it."""

    def __init__(self, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(settings, practice=practice)
        self._training = SingleFlight(self._train_once, self._training_ended)
        self._escaped_at = float("-inf")

    def action_train(self) -> None:
        """Train now; while a training runs, once more after it."""
        if not self._training.start():
            self.say("A training is running; what you decided since is taken in by one more after it.")
        self.chat.training = True

    def _training_ended(self, cancelled: bool) -> None:
        if cancelled:
            self.say("Training cancelled; the trained model and its files are as they were.", "warning")
        self.chat.training = False
        self.show_work("")

    async def _train_once(self) -> None:
        try:
            async with aclosing(self.session.train()) as steps:
                async for step in steps:
                    if isinstance(step, Progress):
                        self.show_work(_progress(step))
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

    @work(group="models", exclusive=True)
    async def _switch_to(self, model: str) -> None:
        await self._switch(model)

    def on_chat_screen_nothing_to_stop(self, _: ChatScreen.NothingToStop) -> None:
        """Escape without a reply: a second one soon cancels the training."""
        now = time.monotonic()
        if now - self._escaped_at < CANCEL_SECONDS:
            self.action_cancel_training()
        else:
            self._escaped_at = now
            self.say("Esc once more cancels the training.")

    def action_cancel_training(self) -> None:
        """End the training; nothing is changed by it."""
        self._training.cancel()


def _progress(step: Progress) -> str:
    done = "" if step.fraction is None else f" {100 * step.fraction:.0f} %"
    return clean(f"training: {step.stage}{done} {step.detail}".rstrip(), one_line=True)
