"""What hungry-tui remembers: exchanges and the verdicts on them. Frozen values, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from hungry_tui.attachment import Attachment, with_attachments


class Category(StrEnum):
    """The kind of request a prompt makes; guessed from the prompt, corrected by the user."""

    code_generation = "code_generation"
    debugging = "debugging"
    design = "design"
    explanation = "explanation"
    testing = "testing"
    other = "other"

    @property
    def title(self) -> str:  # type: ignore[override]  # a word for people, not str.title()
        """The name as people read it: "code generation"."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request, its reply, and the verdict on it.

    `approved` is None while the user has not decided. `timestamp` and `judged_at` are aware and in UTC.
    """

    request_id: str
    timestamp: datetime
    prompt: str
    response: str
    category: Category
    approved: bool | None
    reason: str = ""
    judged_at: datetime | None = None
    model: str = ""
    """The model's name as it was asked for, fixed when the stream ended."""
    model_version: str = ""
    """Which build of a trained model answered ("v3"), "" for any other model."""
    partial: bool = False
    """The reply was stopped or broke off."""
    chat_id: str = ""
    """The conversation it belongs to."""
    retry_of: str = ""
    """request_id of the reply that this one replaces; a denied one and its approved retry are a preference pair."""
    edit_of: str = ""
    """request_id of the exchange whose prompt was edited into this one: the conversation went on from before it."""
    seconds: float | None = None
    """From the request to the end of the reply."""
    prompt_tokens: int | None = None
    reply_tokens: int | None = None
    cut: bool = False
    """The reply ended at a limit of tokens: the context was full, or num_predict was reached."""
    thinking: str = ""
    """What a thinking model thought before the reply; never judged, never taught."""
    attachments: tuple[Attachment, ...] = ()
    """The files that the prompt names, as they were when it was sent."""

    @property
    def full_prompt(self) -> str:
        """What the model was asked: the prompt with the texts of its files."""
        return with_attachments(self.prompt, self.attachments)

    @property
    def whole(self) -> bool:
        """The reply came to its own end, so that it can stand as an example."""
        return not self.partial and not self.cut


class Judged(Protocol):
    """The part of an exchange that statistics need: a row without its texts has it as well."""

    @property
    def request_id(self) -> str: ...
    @property
    def timestamp(self) -> datetime: ...
    @property
    def category(self) -> Category: ...
    @property
    def approved(self) -> bool | None: ...
    @property
    def reason(self) -> str: ...
    @property
    def judged_at(self) -> datetime | None: ...
    @property
    def model(self) -> str: ...
    @property
    def model_version(self) -> str: ...
    @property
    def chat_id(self) -> str: ...
