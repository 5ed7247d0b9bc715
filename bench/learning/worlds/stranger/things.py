"""The things of this world, with their rivals."""

from __future__ import annotations

DOMAINS: dict[str, tuple[str, ...]] = {
    "client state": ("zustand", "redux", "jotai"),
    "async runtime": ("tokio", "async-std", "smol"),
    "database layer": ("sqlc", "gorm", "ent"),
    "task runner": ("just", "make", "invoke"),
    "linting": ("ruff", "flake8", "pylint"),
    "branching": ("lookup tables", "switch statements", "if chains"),
    "wiring": ("dependency injection", "singletons", "global state"),
    "command line": ("cobra", "urfave/cli", "kong"),
    "test runner": ("vitest", "jest", "mocha"),
    "models": ("msgspec", "pydantic", "attrs"),
    "rollout": ("feature flags", "release branches", "blue-green deploys"),
    "node packages": ("pnpm", "yarn", "npm"),
    "environments": ("uv", "poetry", "pip-tools"),
    "containers": ("podman", "docker", "nix"),
    "messaging": ("kafka", "RabbitMQ", "NATS"),
    "interface": ("gRPC", "REST", "GraphQL"),
    "styling": ("Tailwind", "CSS modules", "styled-components"),
    "mapper": ("Drizzle", "Prisma", "TypeORM"),
    "rust errors": ("thiserror", "anyhow", "eyre"),
    "web framework": ("FastAPI", "Flask", "Starlette"),
    "identifiers": ("UUIDs", "ULIDs", "auto-increment keys"),
    "traversal": ("iterators", "for loops", "recursion"),
    "caching": ("redis", "memcached", "materialized views"),
    "waiting": ("async/await", "promise chains", "callbacks"),
    "provisioning": ("Terraform", "Pulumi", "Ansible"),
}
