"""The things of this world, with their rivals."""

from __future__ import annotations

DOMAINS: dict[str, tuple[str, ...]] = {
    "paths": ("pathlib", "os.path", "glob"),
    "testing tool": ("pytest", "unittest", "nose2"),
    "http": ("httpx", "requests", "aiohttp"),
    "concurrency": ("actors", "locks", "threads"),
    "reuse": ("composition", "inheritance", "mixins"),
    "records": ("dataclasses", "namedtuples", "plain dicts"),
    "frames": ("polars", "pandas", "numpy"),
    "utilities": ("lodash", "ramda", "underscore"),
    "fetching": ("TanStack Query", "useEffect", "SWR"),
    "storage": ("SQLAlchemy", "raw SQL", "peewee"),
    "validation": ("zod", "yup", "io-ts"),
    "config": ("environment variables", "YAML files", "command-line flags"),
    "architecture": ("event sourcing", "microservices", "a modular monolith"),
    "formatting": ("f-strings", "percent formatting", "str.format"),
    "retries": ("tenacity", "hand-written retry loops", "backoff"),
    "dates": ("pendulum", "arrow", "datetime"),
}
