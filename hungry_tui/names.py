"""Names of models: `[host/][namespace/]model[:tag]`. Pure."""

from __future__ import annotations

import re

SUFFIX = "-trained"
_PART = 80
_NAME = re.compile(r"(?:[A-Za-z0-9_][\w.:-]*/)*[A-Za-z0-9_][\w.-]*(?::[A-Za-z0-9_][\w.-]*)?", re.ASCII)


def full_name(model: str) -> str:
    """The name as the server compares it: with its tag, in lower case, so that "X" and "x:latest" are one."""
    path, tag = split_tag(model.strip().lower().removeprefix("registry.ollama.ai/").removeprefix("library/"))
    return f"{path}:{tag or 'latest'}"


def split_tag(model: str) -> tuple[str, str]:
    """The name without its tag, and the tag ("" for none); a colon before a slash belongs to a host's port."""
    path, colon, tag = model.rpartition(":")
    return (path, tag) if colon and "/" not in tag else (model, "")


def is_valid(model: str) -> bool:
    """Whether the server would take the name."""
    return bool(_NAME.fullmatch(model)) and all(len(part) <= _PART for part in re.split("[/:]", model))


def is_cloud(model: str) -> bool:
    """Whether the name's tag sends chats off this machine."""
    tag = split_tag(model)[1].lower()
    return tag == "cloud" or tag.endswith("-cloud")


def parameter_count(size: str) -> float | None:
    """The number in a server's "135M" or "7.6B"; None where it tells none."""
    found = re.fullmatch(r"\s*([\d.]+)\s*([KMBT])\s*", size, re.IGNORECASE)
    try:
        return float(found[1]) * 1000 ** ("KMBT".index(found[2].upper()) + 1) if found else None
    except ValueError:
        return None


def trained_name(base: str) -> str:
    """The name under which the model trained from `base` is kept, without a tag.

    The tag of the base is part of what the model is, so it stays in the name, but not as a tag: the trained model's
    tags are its versions. "practice" → "practice-trained", "llama3:8b" → "llama3-8b-trained",
    "hf.co/a/b:Q4" → "a-b-Q4-trained". "latest" says nothing and is left out; a host and its namespace, where the
    trained model does not come from, become part of the name too.
    """
    path, tag = split_tag(base.strip())
    if path.lower().startswith("registry.ollama.ai/"):
        path = path[len("registry.ollama.ai/") :]
    path = path.removeprefix("library/")
    parts = path.split("/")
    if len(parts) > 2:  # a host, which may have a port
        parts = parts[1:]
    if tag and tag.lower() != "latest":
        parts.append(tag)
    name = re.sub(r"[^\w.-]", "-", "-".join(parts), flags=re.ASCII)
    return name[: _PART - len(SUFFIX)] + SUFFIX
