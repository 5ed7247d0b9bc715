"""Building a trained model on the server, version by version, and switching its name to the new one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from pathlib import Path
from typing import cast

from hungry_tui.names import SUFFIX, full_name, is_cloud, split_tag, trained_name
from hungry_tui.ports import ModelInfo, ModelServer, Progress, ServerError, TrainingError
from hungry_tui.training.staging import Staging
from hungry_tui.training.state import Plan, TrainedModel, TrainingState

_CLEANUP_SECONDS = 10


class Site:
    """The place on the server where one trained model is built, version by version."""

    def __init__(self, server: ModelServer | None, directory: Path, state: TrainingState, base: str) -> None:
        self._server = server
        self._directory = directory
        self._state = state
        self._base = base
        self._installed: dict[str, ModelInfo] = {}
        self.name = trained_name(base)

    @property
    def current_version(self) -> int:
        """0 before the first build."""
        trained = self._state.trained(self.name)
        return trained.version if trained else 0

    async def next_version(self, digest: str) -> int | None:
        """The version to build; None when what the server has under the name is that very recipe."""
        self._installed = await self._models()
        now = self._installed.get(full_name(self.name))
        trained = self._state.trained(self.name)
        if trained and now and (trained.digest, trained.base, trained.model_digest) == (digest, self._base, now.digest):
            return None
        prefix = f"{self.name.lower()}:v"
        tags = (name.removeprefix(prefix) for name in self._installed if name.startswith(prefix))
        return max([self.current_version, *(int(tag) for tag in tags if tag.isdecimal())]) + 1

    async def build(self, version: int, plan: Plan) -> AsyncGenerator[Progress]:
        """Build the version under its own tag. Where that does not end well: `discard` it."""
        target = f"{self.name}:v{version}"
        yield Progress("building", target, 0.4)
        async with aclosing(cast("AsyncGenerator[Progress]", self._there.create(target, plan.arguments))) as steps:
            async for step in steps:
                yield Progress("building", f"{target}: {step.stage}", 0.4 + 0.5 * (step.fraction or 0.0))
        yield Progress("switching the name", target, 0.95)

    async def discard(self, version: int) -> None:
        """Remove a version that did not become the current one."""
        target = f"{self.name}:v{version}"
        if full_name(target) not in self._installed:
            with suppress(ServerError, TimeoutError):
                async with asyncio.timeout(_CLEANUP_SECONDS):
                    await self._there.delete(target)

    async def switch(self, version: int, plan: Plan, staging: Staging, after: TrainingState) -> None:
        """Make the version the current one and put its files into place: both or neither."""
        target = f"{self.name}:v{version}"
        try:
            await self._there.copy(target, self.name)
            installed = await self._models()
            built = TrainedModel(
                name=self.name,
                base=self._base,
                version=version,
                digest=plan.digest,
                model_digest=installed[full_name(self.name)].digest if full_name(self.name) in installed else "",
                rule_ids=plan.rule_ids,
            )
            await self.put(staging, after.with_model(built))
        except BaseException:
            await self._switch_back()
            await self.discard(version)
            raise

    async def put(self, staging: Staging, after: TrainingState) -> None:
        """Put the files into place and remember the training."""

        def replace_files() -> None:
            staging.put()
            try:
                after.save(self._directory)
            except OSError:
                staging.undo()
                raise

        await asyncio.to_thread(replace_files)

    async def _switch_back(self) -> None:
        """Let the name stand for what it stood for before."""
        before = self._installed.get(full_name(self.name))
        with suppress(ServerError):
            if before is None:
                await self._there.delete(self.name)
                return
            same = (name for name, one in self._installed.items() if one.digest == before.digest and one is not before)
            if (source := next(same, None)) is not None:
                await self._there.copy(source, self.name)

    async def _models(self) -> dict[str, ModelInfo]:
        return {full_name(one.name): one for one in await self._there.models()}

    @property
    def _there(self) -> ModelServer:
        if self._server is None:
            raise TrainingError("There is no server to build on.", "Start one, or train without building.")
        return self._server


async def base_model(state: TrainingState, server: ModelServer | None, model: str) -> str:
    """The model to build from: what a trained one was built from, any other as it is.

    Where the record of a model that is called trained got lost, the server's model of the name without "-trained".
    """
    base = state.base_of(model).removesuffix(":latest")
    path = split_tag(full_name(base))[0]
    if state.trained(model) is None and path.endswith(SUFFIX) and server is not None:
        original = path.removesuffix(SUFFIX)
        if any(full_name(one.name) == full_name(original) for one in await server.models()):
            base = original
    if is_cloud(base):
        raise TrainingError(
            f"{base} runs in the cloud: the examples of a trained model would leave this machine.",
            "Choose a model that runs here.",
        )
    return base
