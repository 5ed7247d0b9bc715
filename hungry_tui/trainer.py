"""Training: read the history, learn, compose, write the files, build the model. Nothing is half done.

A failure or a cancellation at any point leaves the trained model and its files as they were.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Iterator, Mapping, Sequence
from contextlib import aclosing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from hungry_tui.conversation import Stop
from hungry_tui.fitting import DEFAULT_CONTEXT
from hungry_tui.learning import Lessons, Reading, RuleEdit, learn
from hungry_tui.modelfile import ModelfileError, Recipe, compose, from_text
from hungry_tui.names import full_name
from hungry_tui.ports import History, ModelServer, NoTrainingData, Progress, TrainingError
from hungry_tui.quantities import counted
from hungry_tui.records import Exchange
from hungry_tui.stats import MINIMUM_DECISIONS, summarise
from hungry_tui.training.building import Site, base_model
from hungry_tui.training.dataset import kto
from hungry_tui.training.learned_from import first_learned_from
from hungry_tui.training.reading import ReasonsRead, read_reasons
from hungry_tui.training.report import Outcome, training_report
from hungry_tui.training.staging import Staging, training_lock
from hungry_tui.training.state import PastTraining, Plan, TrainingState

MODELFILE = "Modelfile"
DATA_FILE = "training_data.jsonl"
LOG_FILE = "training_log.md"


@dataclass(frozen=True, slots=True)
class Trained:
    """How a training or a build ended."""

    base: str
    model: str
    """The trained model's name, without a tag."""
    version: int
    """0 while no model has been built."""
    built: bool
    """False when nothing was built: not asked for, or the server has just that under the name already."""
    asked: bool
    """A build was asked for."""
    decisions: int = 0
    """0 for a build of the Modelfile as it stands."""
    lessons: Lessons = field(default_factory=Lessons)
    teaches: bool = True
    """False when nothing could be learned: the model is its base under another name."""
    remark: str = ""
    """Who read the reasons, where a model took part."""

    @property
    def sentence(self) -> str:
        """What happened, for the user."""
        decisions = counted(self.decisions, "decision")
        if self.built and not self.decisions:
            return f"built {self.model} v{self.version} from {MODELFILE}, as it stands."
        if not self.teaches:
            built = f" (built {self.model} v{self.version}, the same as {self.base})" if self.built else ""
            return (
                f"Nothing could be learned yet from {decisions}: it takes reasons, or replies that you approve.{built}"
            )
        if self.built:
            return f"built {self.model} v{self.version}: {self._taught} from {decisions}."
        if self.asked:
            return f"{self.model} v{self.version} is up to date: nothing new to teach, so nothing was built."
        files = f"{MODELFILE}, {DATA_FILE} and {LOG_FILE}"
        return f"wrote {files} from {decisions}; no model was built."

    @property
    def _taught(self) -> str:
        """Such as "2 rules, 1 remark in your own words and 3 examples"; what there is none of is left out."""
        lessons = self.lessons
        counts = {"rule": len(lessons.active), "remark": len(lessons.own_words), "example": len(lessons.examples)}
        parts = [
            counted(count, one) + (" in your own words" if one == "remark" else "")
            for one, count in counts.items()
            if count
        ]
        return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


async def train(
    history: History,
    server: ModelServer | None,
    model: str,
    directory: Path,
    *,
    build: bool = True,
    minimum: int = MINIMUM_DECISIONS,
    num_ctx: int | None = None,
    reader: str = "auto",
    stop_reading: Stop | None = None,
) -> AsyncGenerator[Progress | Trained]:
    """Train the model that belongs to `model` (a base, or one trained from it); yields progress, at last a Trained.

    Writes Modelfile, training_data.jsonl and training_log.md into `directory` and, with `build`, builds
    `<base>-trained:vN` and gives it the name `<base>-trained`. What is taught takes at most a fifth of `num_ctx`
    tokens (None: of what the base model is given). `reader` says whether the base model reads the reasons ("auto",
    "model", "words": see `read_reasons`); a request of `stop_reading` leaves those unread so far to the rules of thumb.
    Raises NoTrainingData below `minimum` decisions, TrainingError, StoreError or ServerError; may be cancelled at any
    time.
    """
    with _plain_errors(directory), training_lock(directory):
        yield Progress("reading the history", fraction=0.0)
        state = await asyncio.to_thread(TrainingState.load, directory)
        exchanges = await asyncio.to_thread(_read, history)
        decisions = sum(exchange.approved is not None for exchange in exchanges)
        check_enough(decisions, minimum)
        learned = exchanges[first_learned_from(len(exchanges)) :]
        base = await base_model(state, server, model)
        context = num_ctx or (server and (await server.details(base)).num_ctx) or DEFAULT_CONTEXT

        read = ReasonsRead()
        reading = read_reasons(
            server, base, learned, directory, choice=reader, context=context, num_ctx=num_ctx, stop=stop_reading
        )
        async with aclosing(reading) as parts:
            async for part in parts:
                if isinstance(part, ReasonsRead):
                    read = part
                else:
                    yield part
        yield Progress("learning", counted(sum(each.approved is not None for each in learned), "decision"), 0.25)
        lessons, recipe = await asyncio.to_thread(_learn, learned, history, base, context, read.readings)
        plan = Plan.of(recipe, recipe.to_text())

        site = Site(server, directory, state, base)
        version = await site.next_version(plan.digest) if build else None
        outcome = Trained(
            base=base,
            model=site.name,
            version=version or site.current_version,
            built=version is not None,
            asked=build,
            decisions=decisions,
            lessons=lessons,
            teaches=bool(recipe.system or recipe.messages),
            remark=read.remark,
        )
        yield Progress("writing the files", fraction=0.3)
        with _staging(directory) as staging:
            after = await asyncio.to_thread(_write, staging, state, outcome, exchanges, plan, minimum)
            async with aclosing(_finish(site, version, plan, staging, after)) as steps:
                async for step in steps:
                    yield step
    yield outcome


async def build_modelfile(server: ModelServer, directory: Path) -> AsyncGenerator[Progress | Trained]:
    """Build the data directory's Modelfile as it stands, maybe edited by hand; yields progress, at last a Trained.

    Raises TrainingError or ServerError; the trained model is then as it was.
    """
    with _plain_errors(directory), training_lock(directory):
        state = await asyncio.to_thread(TrainingState.load, directory)
        plan = _plan_of_file(directory / MODELFILE, state.plan)
        base = await base_model(state, server, str(plan.arguments["from_"]))
        if full_name(base) != full_name(str(plan.arguments["from_"])):
            raise TrainingError(
                f"The Modelfile builds from {plan.arguments['from_']}, which is a trained model itself.",
                f"Write FROM {base} in it: building upon builds piles up what they carry.",
            )
        site = Site(server, directory, state, base)
        version = await site.next_version(plan.digest)
        with _staging(directory) as staging:
            async with aclosing(_finish(site, version, plan, staging, state)) as steps:
                async for step in steps:
                    yield step
    yield Trained(base, site.name, version or site.current_version, built=version is not None, asked=True)


async def _finish(
    site: Site, version: int | None, plan: Plan, staging: Staging, after: TrainingState
) -> AsyncGenerator[Progress]:
    """Build the version, if there is one to build, then put everything into place at once."""
    if version is None:
        await _uninterrupted(site.put(staging, after))
        return
    try:
        async with aclosing(site.build(version, plan)) as steps:
            async for step in steps:
                yield step
    except BaseException:
        await site.discard(version)
        raise
    await _uninterrupted(site.switch(version, plan, staging, after))


def _read(history: History) -> list[Exchange]:
    history.refresh()
    return history.history()


def check_enough(decisions: int, minimum: int) -> None:
    """Raises NoTrainingData below the minimum."""
    missing = minimum - decisions
    if missing > 0:
        raise NoTrainingData(
            f"There is no training data yet: {decisions} of the {minimum} decisions that a training needs.",
            f"Judge {counted(missing, 'more reply', 'more replies')}, then train.",
            missing,
        )


def _learn(
    exchanges: Sequence[Exchange],
    history: History,
    base: str,
    context: int,
    readings: Mapping[str, Sequence[Reading]],
) -> tuple[Lessons, Recipe]:
    lessons = learn(exchanges, edits=rule_edits(history), readings=readings)
    return lessons, compose(base, lessons, num_ctx=context)


def _plan_of_file(path: Path, written: Plan | None) -> Plan:
    """What the Modelfile asks for: what was written, to the letter, unless the file was edited since."""
    try:
        text = path.read_text(encoding="utf-8")
        if written is not None and text == written.modelfile:
            return written
        return Plan.of(from_text(text), text)
    except FileNotFoundError:
        raise TrainingError(
            f"There is no Modelfile yet at {path}.", "Write one with: hungry train --no-build"
        ) from None
    except UnicodeDecodeError:
        raise TrainingError(f"{path} is no UTF-8 text.", "Write a new one with: hungry train --no-build") from None
    except ModelfileError as error:
        raise TrainingError(f"{path} cannot be built: {error}.", "Mend that line, then build again.") from error


def rule_edits(history: History) -> list[RuleEdit]:
    """What the user decided about rules; an edit that a newer version wrote is left alone."""
    edits = []
    for document in history.documents("rule_edits").values():
        with suppress(KeyError, ValueError):
            edits.append(RuleEdit.from_document(document))
    return edits


def _write(
    staging: Staging,
    state: TrainingState,
    outcome: Trained,
    exchanges: Sequence[Exchange],
    plan: Plan,
    minimum: int,
) -> TrainingState:
    """Write the three files beside; returns the state as it is once they are in place."""
    when = datetime.now(UTC)
    summary = summarise(exchanges)
    past = PastTraining(
        time=when.isoformat(timespec="seconds"),
        model=f"{outcome.model} v{outcome.version}" if outcome.built else "",
        decisions=summary.total.decisions,
        approved=summary.total.approved,
        rules=len(outcome.lessons.active),
    )
    after = state.with_training(past, {rule.id: rule.instruction for rule in outcome.lessons.active}, plan)
    report = training_report(
        Outcome(when, outcome.base, outcome.sentence, outcome.remark),
        outcome.lessons,
        summary,
        before=state.rules,
        trainings=after.trainings,
        minimum=minimum,
    )
    staging.write(MODELFILE, [plan.modelfile])
    staging.write(DATA_FILE, (f"{line}\n" for line in kto(exchanges)))
    staging.write(LOG_FILE, [report])
    return after


@contextmanager
def _staging(directory: Path) -> Iterator[Staging]:
    staging = Staging(directory)
    try:
        yield staging
    finally:
        staging.close()


async def _uninterrupted(work: Awaitable[None]) -> None:
    """Do it to its end, also when cancelled meanwhile; then the cancellation goes on."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise


@contextmanager
def _plain_errors(directory: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise TrainingError(
            f"The training files cannot be written in {directory}: {error.strerror or error}.",
            "Make room or check the directory's permissions; the trained model is as it was.",
        ) from error
