"""Settings: the environment, `config.toml` and the data directory. Importing this costs next to nothing."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hungry_tui.ports import HungryError

DEFAULT_ADDRESS = "http://127.0.0.1:11434"
CONFIG_FILE = "config.toml"

_DEFAULT_PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"[\w.-]+")


class SettingsError(HungryError):
    """The environment asks for something that cannot be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose. `warnings` says what in the configuration file was not understood and is not in force."""

    home: Path
    """The data directory; it may not exist yet."""
    address: str = DEFAULT_ADDRESS
    """The model server's URL, without a slash at its end."""
    model: str = ""
    """The model to begin with; "" = none chosen."""
    train_every: int = 10
    """Train by itself at every so many decisions; 0 = never."""
    minimum_decisions: int = 5
    """A training needs at least so many."""
    num_ctx: int = 0
    """The context length to ask the server for, in tokens; 0 = as the model and the server have it."""
    reader: str = "auto"
    """Who reads the reasons at a training: "words" (rules of thumb), "model", "auto" (the model if it is capable)."""
    theme: str = ""
    """A theme's name; "" = the program's own choice."""
    keymap: Mapping[str, str] = field(default_factory=dict)
    """Binding id → keys, as Textual's keymaps have it."""
    warnings: tuple[str, ...] = ()


def load_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings in force: the environment, over `config.toml` in the data directory, over the defaults.

    Raises SettingsError when OLLAMA_HOST or HUNGRY_HOME cannot be understood. A configuration file that cannot be
    read, unknown keys and wrong values are reported in `Settings.warnings`.
    """
    home = data_directory(environ)
    address = parse_host(environ.get("OLLAMA_HOST", ""))
    chosen, warnings = _read_file(home / CONFIG_FILE)
    model = environ.get("OLLAMA_MODEL", "").strip()
    if model:
        chosen["model"] = model
    return replace(Settings(home=home, address=address), **chosen, warnings=tuple(warnings))


def data_directory(environ: Mapping[str, str] = os.environ) -> Path:
    """HUNGRY_HOME, else the platform's directory for a program's data."""
    chosen = environ.get("HUNGRY_HOME", "").strip()
    if not chosen:
        from platformdirs import user_data_path

        return user_data_path("hungry-tui", appauthor=False)
    try:
        return Path(chosen).expanduser().absolute()
    except RuntimeError as error:  # "~nobody-of-that-name/x"
        raise SettingsError(f"HUNGRY_HOME={chosen!r} names a home directory that is not there.") from error


def parse_host(value: str) -> str:
    """OLLAMA_HOST as a URL to connect to, read as Ollama's own tools read it (`envconfig.Host` in its source).

    No scheme: http and port 11434. `http://h`: port 80, `https://h`: port 443. An address that only a server can
    listen on (0.0.0.0, ::) becomes the loopback address. Where Ollama falls back to a default without a word (a port
    that is no port), this raises SettingsError.
    """
    text = value.strip().strip("\"'").strip()
    if not text:
        return DEFAULT_ADDRESS
    scheme, separator, rest = text.partition("://")
    if not separator:
        scheme, rest = ("https", "ollama.com:443") if text == "ollama.com" else ("http", text)
    scheme = scheme.lower()
    if scheme not in _DEFAULT_PORTS:
        raise _bad_host(value, f'"{scheme}" is neither http nor https')
    host_and_port, _, path = rest.partition("/")
    host, port = _split_port(value, host_and_port)
    if not port:
        port = str(_DEFAULT_PORTS[scheme] if separator or text == "ollama.com" else 11434)
    if not (port.isascii() and port.isdigit() and 0 < int(port) <= 65535):
        raise _bad_host(value, f'"{port}" is no port')
    path = path.strip("/")
    return f"{scheme}://{_reachable(value, host)}:{port}" + (f"/{path}" if path else "")


def _split_port(value: str, text: str) -> tuple[str, str]:
    if text.startswith("["):
        host, bracket, port = text[1:].partition("]")
        if not bracket or (port and not port.startswith(":")):
            raise _bad_host(value, "its brackets do not match")
        return host, port[1:]
    if text.count(":") > 1:  # an IPv6 address without brackets
        return text, ""
    host, _, port = text.partition(":")
    return host, port


def _reachable(value: str, host: str) -> str:
    """The host as a URL has it; an address that means "all of mine" becomes the loopback."""
    if not host:
        return "127.0.0.1"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if not _NAME.fullmatch(host):
            raise _bad_host(value, f'"{host}" is no host name') from None
        return host
    if address.is_unspecified:
        return "127.0.0.1" if address.version == 4 else "[::1]"
    return str(address) if address.version == 4 else f"[{address}]"


def _bad_host(value: str, why: str) -> SettingsError:
    return SettingsError(
        f"OLLAMA_HOST={value!r} cannot be used: {why}.", "Set it to an address such as 127.0.0.1:11434, or unset it."
    )


def _read_file(path: Path) -> tuple[dict[str, Any], list[str]]:
    """The values of the configuration file that are in order, and what is to be said about the others."""
    import tomllib

    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}, []
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        return {}, [f"{path} is not used: {why}"]
    chosen: dict[str, Any] = {}
    warnings: list[str] = []
    for key, value in document.items():
        check = _CHECKS.get(key)
        if check is None:
            warnings.append(f'{path}: there is no setting "{key}"; there are {", ".join(_CHECKS)}.')
        elif complaint := check(value):
            warnings.append(f"{path}: {key} must be {complaint}, not {value!r}; the default is used.")
        else:
            chosen[key] = value
    return chosen, warnings


def _whole(low: int, high: int) -> Callable[[object], str]:
    def check(value: object) -> str:
        fine = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return "" if fine else f"a whole number from {low} to {high}"

    return check


def _text(value: object) -> str:
    return "" if isinstance(value, str) else "a text in quotes"


def _one_of(*words: str) -> Callable[[object], str]:
    return lambda value: "" if value in words else " or ".join(f'"{word}"' for word in words)


def _keys(value: object) -> str:
    fine = isinstance(value, dict) and all(isinstance(keys, str) for keys in value.values())
    return "" if fine else 'a table of binding id = "keys"'


_CHECKS: Mapping[str, Callable[[object], str]] = {
    "model": _text,
    "train_every": _whole(0, 1000),
    "minimum_decisions": _whole(1, 1000),
    "num_ctx": _whole(0, 10_000_000),
    "reader": _one_of("auto", "model", "words"),
    "theme": _text,
    "keymap": _keys,
}
