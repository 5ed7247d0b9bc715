"""Model names as Ollama reads them: `[host/][namespace/]model[:tag]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HOST = "registry.ollama.ai"
_NAMESPACE = "library"
_TAG = "latest"

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}")
_NAMESPACE_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,79}")
_HOST_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:-]{0,349}")


@dataclass(frozen=True, slots=True)
class Name:
    """A valid, complete model name."""

    host: str
    namespace: str
    model: str
    tag: str

    @property
    def full(self) -> str:
        """Every part, such as `registry.ollama.ai/library/practice:latest`."""
        return f"{self.host}/{self.namespace}/{self.model}:{self.tag}"

    @property
    def short(self) -> str:
        """The name without the default host and namespace, such as `practice:latest`."""
        if self.host != _HOST:
            return self.full
        if self.namespace != _NAMESPACE:
            return f"{self.namespace}/{self.model}:{self.tag}"
        return f"{self.model}:{self.tag}"

    @property
    def key(self) -> str:
        """What two names of the same model have in common: case does not count."""
        return self.full.lower()

    @property
    def foreign(self) -> bool:
        """Whether the name belongs to another registry than the default one."""
        return self.host != _HOST


def parse_name(text: str) -> Name | None:
    """The name that `text` stands for, with the defaults filled in; None when it is no valid name."""
    tag = _TAG
    if text.rfind(":") > text.rfind("/"):
        text, _, tag = text.rpartition(":")
    text, _, model = text.rpartition("/")
    host, _, namespace = text.rpartition("/")
    name = Name(host.split("://")[-1] or _HOST, namespace or _NAMESPACE, model, tag)
    valid = (
        _HOST_PART.fullmatch(name.host)
        and _NAMESPACE_PART.fullmatch(name.namespace)
        and _PART.fullmatch(name.model)
        and _PART.fullmatch(name.tag)
    )
    return name if valid else None
