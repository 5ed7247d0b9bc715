"""Files on their way into a prompt: read off the event loop, and only as much as the model's context has room for."""

from __future__ import annotations

import asyncio
from pathlib import Path

from hungry_tui.attachment import Attachment
from hungry_tui.conversation import context_of
from hungry_tui.file_references import AttachmentError, FileMissing, read_files
from hungry_tui.fitting import DEFAULT_CONTEXT, estimated_tokens
from hungry_tui.ports import ModelServer

SHARE = 0.5
"""Of the context: what the files of one prompt may take. The rest is for the rules, the conversation and the reply."""


async def attach(
    server: ModelServer, model: str, prompt: str, *, num_ctx: int | None = None, missing_is_text: bool = False
) -> tuple[Attachment, ...]:
    """The files that a prompt names by `@path`, from the working directory.

    `num_ctx` is the context that will be asked for, in tokens; None: what the server gives the model. Raises
    AttachmentError for what cannot be attached, among them FileMissing unless `missing_is_text`; ServerError when the
    context must be known and is not told.
    """
    if "@" not in prompt:
        return ()
    try:
        files = await asyncio.to_thread(read_files, prompt, Path.cwd(), missing_is_text=missing_is_text)
    except FileNotFoundError as error:  # the working directory is gone
        raise FileMissing("the directory that hungry was started in is gone.") from error
    tokens = sum(estimated_tokens(one.block) for one in files)
    context = num_ctx or DEFAULT_CONTEXT
    if not num_ctx and tokens > SHARE * context:  # ask only where the answer matters
        context = await context_of(server, model)
    if tokens > SHARE * context:
        what = files[0].name if len(files) == 1 else f"{len(files)} files"
        raise AttachmentError(
            f"{what}: some {tokens:,} tokens, room for {int(SHARE * context):,} of {context:,}.",
            "Ask for a larger context in this chat's settings.",
        )
    return tuple(files)
